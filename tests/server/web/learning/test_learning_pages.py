"""The public pages of what reviews taught."""

import re
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path

import pytest
from django.conf import LazySettings
from django.test import Client

from heed.learning.library.child_d import CHILD_D
from heed.server.services.made_measures import make_measures
from tests.support.partnership import Partnership
from tests.support.recording import recorded_harm

PUBLIC = (
    "/learning",
    "/learning/leaving",
    "/learning/child-d",
    "/learning/child-d/briefing",
    "/learning/search?q=wnb",
    "/learning/themes/neglect",
    "/learning/resources",
    "/learning/guides",
    "/standards",
    "/standards/CPM-1",
)


@pytest.mark.usefixtures("child_d")
@pytest.mark.parametrize("path", PUBLIC)
def test_every_public_page_can_be_left_at_once(client: Client, path: str) -> None:
    """A button, a link for the keyboard, nothing kept, and a title that tells nothing."""
    answer = client.get(path)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert 'data-module="heed-exit-this-page"' in page
    assert "govuk-js-exit-this-page-skiplink" in page
    assert page.count('href="/leave"') == 2
    assert "no-store" in answer["Cache-Control"]
    title = re.search(r"<title>(.*?)</title>", page, re.DOTALL)
    assert title
    assert not re.search(r"child d|abuse|harm|medical", title[1], re.IGNORECASE)


@pytest.mark.usefixtures("child_d")
def test_the_list_of_reviews(client: Client) -> None:
    page = client.get("/learning").content.decode()
    assert 'href="/learning/child-d"' in page
    assert "16 learning points" in page
    assert 'href="/learning/leaving"' in page


@pytest.mark.django_db
def test_no_review_yet(client: Client) -> None:
    assert "No review is published yet." in client.get("/learning").content.decode()
    assert client.get("/learning/child-d").status_code == 404


@pytest.mark.usefixtures("child_d")
def test_a_review_says_all_it_has_to_say(client: Client) -> None:
    page = unescape(client.get("/learning/child-d").content.decode())
    assert page.count('<section id="block-') == 13
    assert page.count(">Learning point</span>") == 16
    for block in CHILD_D.blocks:
        assert block.heading in page
        for point in block.learning_points:
            assert point.text in page
            assert f'id="{point.id}"' in page
        for guidance in block.guidance:
            assert guidance.text in page
    for resource in CHILD_D.resources:
        assert resource.title in page
        assert (resource.publisher or "") in page
        if resource.url:
            assert f'href="{resource.url}"' in page


@pytest.mark.usefixtures("child_d")
def test_a_learning_point_leads_to_what_makes_it_checkable(client: Client) -> None:
    page = client.get("/learning/child-d").content.decode()
    for standard in ("CPM-1", "CPM-4", "CUM-1", "FAM-1", "DA-1"):
        assert f'href="/standards/{standard}"' in page


@pytest.mark.usefixtures("child_d")
def test_small_numbers_are_not_shown(
    client: Client, partnership: Partnership, settings: LazySettings, tmp_path: Path
) -> None:
    """With 3 incidents nothing is shown; when 3 is not small, what is not small is."""
    settings.HEED_MEASURES = tmp_path / "measures.json"
    long_ago = datetime(2026, 3, 9, 10, tzinfo=UTC)
    for days in range(3):
        recorded_harm(partnership, now=long_ago + timedelta(days=days))
    make_measures(now=long_ago + timedelta(days=40), engine="memory")
    page = client.get("/learning/child-d").content.decode()
    assert "How the partnership is doing on CPM-1" not in page
    settings.HEED_SMALLEST_COUNT = 3
    make_measures(now=long_ago + timedelta(days=40), engine="memory")
    page = client.get("/learning/child-d").content.decode()
    table = page[page.index("How the partnership is doing on CPM-1") :]
    table = table[: table.index("</table>")]
    assert re.findall(r'scope="row".*?>(.*?)</th>', table) == [
        "Met in time, of those that time has decided",
        "Met",
        "Met late",
        "Missed",
        "Waived",
        "Pending",
        "Not applicable",
        "Cannot tell",
    ]
    assert "at most 5%" in table
    assert table.count("not shown") == 7, "that all were missed would follow from their number"
    assert "East" not in page
    assert "Jo Bright" not in page


@pytest.mark.usefixtures("child_d")
def test_a_public_page_needs_no_session(client: Client) -> None:
    for path in PUBLIC:
        assert not client.get(path).cookies, path


@pytest.mark.usefixtures("child_d")
def test_each_resource_once_with_the_learning_that_names_it(client: Client) -> None:
    page = unescape(client.get("/learning/resources").content.decode())
    for resource in CHILD_D.resources:
        assert page.count(f">{resource.title}<") == 1
    assert 'href="/learning/child-d#families-informed"' in page


@pytest.mark.usefixtures("child_d")
def test_the_feed_is_kept_for_a_while(client: Client) -> None:
    answer = client.get("/learning/feed.atom")
    assert answer["Content-Type"] == "application/atom+xml"
    assert answer["Cache-Control"] == "public, max-age=300"
    assert (
        "<title>Child D</title>" in answer.content.decode()
        or CHILD_D.title in answer.content.decode()
    )
    again = client.get("/learning/feed.atom", headers={"if-none-match": answer["ETag"]})
    assert again.status_code == 304


@pytest.mark.usefixtures("child_d")
def test_a_search_says_what_else_it_looked_for(client: Client) -> None:
    page = unescape(client.get("/learning/search?q=DNA").content.decode())
    assert "dna: also was not brought" in page
    assert 'value="DNA"' in page
    page = unescape(client.get("/learning/search", {"q": "<b>zzz\"'"}).content.decode())
    assert "0 results" in page
    assert "<b>zzz" not in client.get("/learning/search", {"q": "<b>zzz"}).content.decode()
