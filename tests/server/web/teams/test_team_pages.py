"""The pages on which a team reads, talks over and changes."""

from datetime import datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from heed.server.services.reviews import withdraw_review
from heed.server.storage.models import TeamEntry
from tests.support.learning import POINT, child_d_published, discussed, learning_sent
from tests.support.partnership import Partnership


@pytest.fixture
def today() -> datetime:
    return timezone.now()


def boxes(name: str, day: datetime) -> dict[str, str]:
    return {
        f"{name}_day": str(day.day),
        f"{name}_month": str(day.month),
        f"{name}_year": str(day.year),
    }


def test_an_officer_sends_and_the_team_is_asked(
    client: Client, partnership: Partnership, today: datetime
) -> None:
    child_d_published(now=today)
    client.force_login(partnership.partnership_officer)
    page = client.get("/reviews/child-d/send").content.decode()
    assert "All teams of these agencies" in page
    answer = client.post(
        "/reviews/child-d/send",
        {"points": [POINT], "teams": [str(partnership.social_worker.team.pk)]},  # type: ignore[union-attr]
        follow=True,
    )
    assert "Sent to 1 teams" in answer.content.decode()
    client.force_login(partnership.team_manager)
    page = client.get("/team").content.decode()
    assert "Talk over what a review taught" in page
    assert "Local default" in page


def test_sending_to_nobody_says_what_to_do(
    client: Client, partnership: Partnership, today: datetime
) -> None:
    child_d_published(now=today)
    client.force_login(partnership.partnership_officer)
    page = client.post("/reviews/child-d/send", {}).content.decode()
    assert "Choose at least one learning point." in page
    assert "Choose at least one agency, team or role" in page


def test_a_discussion_with_a_change_is_kept_and_shown(
    client: Client, partnership: Partnership, today: datetime
) -> None:
    sent = learning_sent(partnership, now=today)
    client.force_login(partnership.social_worker)
    page = client.get(f"/team/{sent}").content.decode()
    assert "Would we see this in our own work?" in page
    answers = {
        "people": "5",
        "meaning": "We look at one incident at a time.",
        "needed": "Time to read.",
        **boxes("held_on", today),
        "change-0-point": POINT,
        "change-0-change": "We read what came before.",
        "change-0-by_role": "team_manager",
        **boxes("change-0-by_when", today + timedelta(days=30)),
    }
    page = client.post(f"/team/{sent}", answers, follow=True).content.decode()
    assert "kept in your team’s log" in page
    assert "We read what came before." in page
    assert "Talked over: 1 change agreed." in page
    assert partnership.social_worker.name not in page.split("<main")[1]


def test_faults_stand_at_their_questions_and_nothing_typed_is_lost(
    client: Client, partnership: Partnership, today: datetime
) -> None:
    sent = learning_sent(partnership, now=today)
    client.force_login(partnership.social_worker)
    answers = {
        "people": "some",
        "meaning": "",
        "barriers": "We have no time.",
        **boxes("held_on", today + timedelta(days=2)),
        "change-1-change": "We read what came before.",
    }
    page = client.post(f"/team/{sent}", answers).content.decode()
    for words in ("We have no time.", "We read what came before.", "The date is in the future"):
        assert words in page
    assert 'href="#id_change-1-point"' in page
    assert not TeamEntry.objects.filter(kind="team_discussion").exists()


def test_reading_is_counted_and_a_sheet_can_be_printed(
    client: Client, partnership: Partnership, today: datetime
) -> None:
    sent = learning_sent(partnership, now=today)
    client.force_login(partnership.social_worker)
    for _twice in range(2):
        page = client.post(f"/team/{sent}/read", follow=True).content.decode()
    assert "1 person of the team has read it." in page
    assert "Which role sees to it" in client.get(f"/team/{sent}/sheet").content.decode()


def test_a_review_withdrawn_meanwhile_is_said_and_the_talk_can_still_be_kept(
    client: Client, partnership: Partnership, today: datetime
) -> None:
    sent = learning_sent(partnership, now=today)
    withdraw_review(partnership.partnership_officer, "child-d", now=timezone.now())
    client.force_login(partnership.team_manager)
    page = client.get(f"/team/{sent}").content.decode()
    assert "The review was withdrawn after it was sent to you" in page
    assert "What we will change" not in page
    assert client.get(f"/team/{sent}/sheet").status_code == 200
    day = {"held_on_day": today.day, "held_on_month": today.month, "held_on_year": today.year}
    said = {**day, "people": "4", "meaning": "We had begun to ask."}
    page = client.post(f"/team/{sent}", said, follow=True).content.decode()
    assert "The discussion is kept" in page


def test_looking_at_a_change(client: Client, partnership: Partnership, today: datetime) -> None:
    sent = learning_sent(partnership, now=today)
    discussed(partnership, sent, now=today)
    client.force_login(partnership.team_manager)
    change = TeamEntry.objects.get(kind="change_agreed")
    url = f"/team/log/{change.id}/change_checked"
    assert url in client.get("/team").content.decode()
    assert "Answer “Did it happen?”" in client.post(url, {}).content.decode()
    done = client.post(url, {"happened": "partly", "shown_by": "Two records."}, follow=True)
    assert "In part" in done.content.decode()


@pytest.mark.parametrize("kind", ["remedial_action", "nonsense", "change_agreed"])
def test_only_what_an_entry_asks_for_can_be_written(
    client: Client, partnership: Partnership, today: datetime, kind: str
) -> None:
    sent = learning_sent(partnership, now=today)
    client.force_login(partnership.team_manager)
    assert client.get(f"/team/log/{sent}/{kind}").status_code == 404
