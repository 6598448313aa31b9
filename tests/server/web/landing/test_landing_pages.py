"""The pages that say whether learning landed."""

from datetime import datetime, timedelta
from io import BytesIO

import pytest
from django.conf import LazySettings
from django.test import Client
from django.utils import timezone
from docx import Document

from heed.server.services.shortfalls import look_for_shortfalls
from tests.support.learning import POINT, child_d_published, discussed, learning_sent
from tests.support.partnership import Partnership
from tests.support.recording import recorded_harm


@pytest.fixture
def today(client: Client, partnership: Partnership) -> datetime:
    child_d_published(now=timezone.now())
    client.force_login(partnership.partnership_officer)
    return timezone.now()


def test_the_list_says_how_far_each_point_got(
    client: Client, partnership: Partnership, today: datetime
) -> None:
    discussed(partnership, learning_sent(partnership, now=today), now=today)
    page = client.get("/learning-points").content.decode()
    assert "Sent to 1 teams: read in 0, talked over in 1, a change agreed in 1." in page
    assert "A change is agreed" in page
    assert "Not sent to any team yet" in page


def test_a_point_shows_teams_ladder_charts_and_no_names(
    client: Client, partnership: Partnership, today: datetime
) -> None:
    discussed(partnership, learning_sent(partnership, now=today), now=today)
    page = client.get(f"/learning-points/{POINT}").content.decode()
    assert "We read the earlier incidents before we decide." in page
    assert 'aria-current="step"><strong>A change is agreed' in page
    assert "the record does not show this" in page
    assert "fewer than 10" in page or "not enough numbers to draw a chart" in page
    main = page.split("<main")[1]
    for person in partnership.people.values():
        assert person.name not in main
    assert client.get("/learning-points/no-point").status_code == 404


def test_small_numbers_are_hidden_in_the_chart_and_the_table(
    client: Client, partnership: Partnership, today: datetime, settings: LazySettings
) -> None:
    for days in (40, 50, 60, 70):
        recorded_harm(partnership, now=today - timedelta(days=days), answers={"harm": ["physical"]})
    page = client.get(f"/learning-points/{POINT}").content.decode()
    assert 'data-look="' not in page
    settings.HEED_SMALLEST_COUNT = 1
    page = client.get(f"/learning-points/{POINT}").content.decode()
    assert 'data-look="' in page


def test_a_shortfall_is_told_with_its_way_to_a_remedy(
    client: Client, partnership: Partnership, today: datetime, settings: LazySettings
) -> None:
    settings.HEED_SHORTFALL_FEWEST = 1
    assert "No standard falls short at the moment" in client.get("/shortfalls").content.decode()
    first = today.replace(day=1)
    for days in (20, 50):
        when = first - timedelta(days=days)
        recorded_harm(partnership, now=when, answers={"harm": ["physical"]})
    look_for_shortfalls(now=today)
    page = client.get("/shortfalls").content.decode()
    assert "below 90% twice" in page
    assert "No remedial action is agreed yet." in page
    assert "Agree a remedial action" in page
    client.force_login(partnership.social_worker)
    assert "Agree a remedial action" not in client.get("/shortfalls").content.decode()


def test_the_evidence_pack_is_a_page_and_a_file(
    client: Client, partnership: Partnership, today: datetime
) -> None:
    discussed(partnership, learning_sent(partnership, now=today), now=today)
    page = client.get(f"/evidence/{today.year}").content.decode()
    for words in (
        "What we do not know",
        "We read the earlier incidents before we decide.",
        "A change is agreed.",
        "None was found.",
    ):
        assert words in page
    answer = client.get(f"/evidence/{today.year}/csv")
    assert answer["Content-Type"].startswith("text/csv")
    assert answer.content.decode().startswith("learning_point,step,")
    assert client.get("/evidence/1999").status_code == 404
    made = client.get(f"/evidence/{today.year}/pdf")
    assert made.content.startswith(b"%PDF-")


def test_the_evidence_pack_is_a_word_file_with_headings_lists_and_tables(
    client: Client, partnership: Partnership, today: datetime
) -> None:
    discussed(partnership, learning_sent(partnership, now=today), now=today)
    made = client.get(f"/evidence/{today.year}/word")
    assert made["Content-Disposition"].endswith(f'"evidence-{today.year}.docx"')
    file = Document(BytesIO(made.content))
    styles = {(p.style.name, p.text) for p in file.paragraphs if p.style}
    assert ("Heading 1", f"Evidence of {today.year}") in styles
    assert ("Heading 2", "The response to everybody") in styles
    assert ("List Bullet", "We read the earlier incidents before we decide.") in styles
    ethnicity = file.tables[0]
    assert [cell.text for cell in ethnicity.rows[0].cells][:3] == ["Group", "Children", "Fell due"]
    assert ethnicity.rows[-1].cells[0].text == "Another ethnic group"
    assert client.get("/evidence/1999/word").status_code == 404


def test_the_response_to_groups_hides_what_is_small(
    client: Client, partnership: Partnership, today: datetime, settings: LazySettings
) -> None:
    recorded_harm(partnership, now=today - timedelta(days=30), answers={"harm": ["physical"]})
    page = client.get(f"/evidence/{today.year}").content.decode()
    assert "It says nothing about families." in page
    assert "Too little fell due to say how much of it was met in time." in page
    assert "stands for a number that is too small" in page
    rows = client.get(f"/evidence/{today.year}/equalities").content.decode().splitlines()
    assert rows[0] == "year,compared_by,group,children,due,met,not_in_time,too_small_to_show"
    assert rows[1] == f"{today.year},everyone,everyone,,,,,yes"
    settings.HEED_SMALLEST_COUNT = 0
    page = client.get(f"/evidence/{today.year}").content.decode()
    assert "For 1 child no answer is recorded" in page


def test_speaking_up_is_answered_and_shared(
    client: Client, partnership: Partnership, today: datetime
) -> None:
    client.force_login(partnership.health_visitor)
    assert "Answer “What is it?”" in client.post("/speak-up", {}).content.decode()
    said = {"what": "good_practice", "title": "Together", "account": "We went together."}
    page = client.post("/speak-up", said, follow=True).content.decode()
    assert "You will hear within 10 days" in page
    assert "not answered yet" in page
    client.force_login(partnership.partnership_officer)
    log = client.get("/team").content.decode()
    assert "Tell the person who spoke up what came of it" in log
    assert partnership.health_visitor.name not in log.split("<main")[1]
    url = log.split('/feedback_given"')[0].rpartition('href="')[2] + "/feedback_given"
    client.post(url, {"came_of_it": "Every team hears of it.", "shared": "yes"})
    for person in (partnership.health_visitor, partnership.police_officer):
        client.force_login(person)
        page = client.get("/good-practice").content.decode()
        assert "Every team hears of it." in page
        assert partnership.health_visitor.name not in page.split("<main")[1] or (
            person is partnership.health_visitor
        )
