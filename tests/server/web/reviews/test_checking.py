"""What was found in a file is put right, published, withdrawn; nothing that was typed is lost."""

from datetime import datetime
from html import unescape
from html.parser import HTMLParser

import pytest
from django.test import Client

from heed.learning.library.child_d import CHILD_D
from heed.learning.review import Block, Guidance, LearningPoint, Resource, Review
from heed.server.services.reviews import draft_review, prepare_review, published_review
from heed.server.storage.models import PublishedReview
from tests.support.partnership import Partnership

REVIEW = Review(
    id="child-q",
    title="Child Q",
    about="How people worked together.",
    blocks=(
        Block(
            heading="Listening",
            learning_points=(LearningPoint(id="ask", text="Ask the child.", plain="You ask."),),
            guidance=(
                Guidance(text="Use it in every visit.", resources=("The guide to asking",)),
                Guidance(text="Write down their words."),
            ),
        ),
    ),
    recommendations=("Train everyone.",),
    resources=(Resource(title="The guide to asking", publisher="A council"),),
    unplaced=("A stray sentence.", "Another stray one."),
)
DRAFT = "/reviews/child-q/draft"


class Fields(HTMLParser):
    """What a browser would send of a page's forms, as it stands."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.sent: dict[str, str] = {}
        self._area = self._select = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        name = given.get("name", "")
        if tag == "input" and (given.get("type") != "checkbox" or "checked" in given):
            self.sent[name] = given.get("value", "")
        elif tag == "textarea":
            self._area, self.sent[name] = name, ""
        elif tag == "select":
            self._select = name
        elif tag == "option" and ("selected" in given or self._select not in self.sent):
            self.sent[self._select] = given.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self.sent[self._area] = self.sent[self._area].removeprefix("\n")
            self._area = ""

    def handle_data(self, data: str) -> None:
        if self._area:
            self.sent[self._area] += data


@pytest.fixture
def officer(client: Client, partnership: Partnership, now: datetime) -> Client:
    """The partnership officer's browser, with a draft to check."""
    prepare_review(partnership.partnership_officer, REVIEW, now=now)
    client.force_login(partnership.partnership_officer)
    return client


def _sent(client: Client, path: str = DRAFT) -> dict[str, str]:
    return Fields(client.get(path).content.decode()).sent


def _kept(partnership: Partnership) -> Review:
    return draft_review(partnership.partnership_officer, "child-q")[1]


def test_saving_without_a_change_changes_nothing(officer: Client, partnership: Partnership) -> None:
    answer = officer.post(DRAFT, _sent(officer) | {"do": "save"})
    assert answer["Location"] == DRAFT
    assert _kept(partnership) == REVIEW


def test_the_review_that_heed_ships_stays_as_it_is(
    client: Client, partnership: Partnership, now: datetime
) -> None:
    """A long page: every learning point keeps its id, every way to enhance its resources."""
    prepare_review(None, CHILD_D, now=now)
    client.force_login(partnership.partnership_officer)
    path = "/reviews/child-d/draft"
    assert client.post(path, _sent(client, path)).status_code == 302
    assert draft_review(partnership.partnership_officer, "child-d")[1] == CHILD_D


def test_everything_can_be_changed(officer: Client, partnership: Partnership) -> None:
    changed = {
        "about-title": "Child Q, in brief",
        "about-recommendations": "Train everyone.\r\n\r\nMeasure it.",
        "blocks-0-heading": "Listening to children",
        "blocks-0-learning_points": "Ask the child.\n\n  Ask the  brother\ntoo.  ",
        "blocks-0-guidance": "Use it in every visit.\n\nLook at the new guide.",
        "resources-0-title": "The new guide",
        "resources-0-url": "example.org/guide",
    }
    officer.post(DRAFT, _sent(officer) | changed)
    kept = _kept(partnership)
    assert kept.title == "Child Q, in brief"
    assert kept.recommendations == ("Train everyone.", "Measure it.")
    [block] = kept.blocks
    assert [(p.id, p.text) for p in block.learning_points] == [
        ("ask", "Ask the child."),
        (None, "Ask the brother too."),
    ]
    assert [(g.text, g.resources) for g in block.guidance] == [
        ("Use it in every visit.", ("The new guide",)),
        ("Look at the new guide.", ("The new guide",)),
    ]
    assert kept.resources == (
        Resource(title="The new guide", publisher="A council", url="https://example.org/guide"),
    )


def test_what_could_not_be_placed_is_placed_or_left(
    officer: Client, partnership: Partnership
) -> None:
    placed = {"unplaced-0-place": "learning_point", "unplaced-0-block": "1"}
    officer.post(DRAFT, _sent(officer) | placed)
    kept = _kept(partnership)
    assert [p.text for p in kept.learning_points()] == ["Ask the child.", "A stray sentence."]
    assert kept.unplaced == ("Another stray one.",)
    officer.post(DRAFT, _sent(officer) | {"unplaced-0-place": "drop"})
    assert _kept(partnership).unplaced == ()


@pytest.mark.parametrize(
    ("place", "where"),
    [
        ("guidance", lambda r: r.blocks[0].guidance[-1].text),
        ("recommendation", lambda r: r.recommendations[-1]),
        ("about", lambda r: r.about.split("\n\n")[-1]),
        ("leave", lambda r: r.unplaced[0]),
    ],
)
def test_where_a_part_may_belong(
    officer: Client, partnership: Partnership, place: str, where: object
) -> None:
    officer.post(DRAFT, _sent(officer) | {"unplaced-0-place": place})
    assert where(_kept(partnership)) == "A stray sentence."  # type: ignore[operator]


def test_a_part_placed_in_a_block_that_there_is_not_stays_to_be_placed(
    officer: Client, partnership: Partnership
) -> None:
    placed = {"unplaced-0-place": "guidance", "unplaced-0-block": "9"}
    officer.post(DRAFT, _sent(officer) | placed)
    assert "A stray sentence." in _kept(partnership).unplaced


def test_errors_keep_what_was_typed(officer: Client, partnership: Partnership) -> None:
    typed = {
        "about-title": "",
        "about-about": "Typed with care.",
        "blocks-0-heading": "",
        "resources-0-url": "not an address",
        "unplaced-0-block": "first",
    }
    answer = officer.post(DRAFT, _sent(officer) | typed)
    page = unescape(answer.content.decode())
    assert answer.status_code == 200
    for says in (
        "Enter the title of the review.",
        "Enter a heading, or tick to remove this block.",
        "Enter an address that starts with https://",
        "Enter the number of a block.",
    ):
        assert page.count(says) == 2, "in the summary and at the field"
    for kept in ("Typed with care.", "not an address", "first"):
        assert kept in page
    assert _kept(partnership) == REVIEW


def test_one_more_block_and_resource_without_losing_anything(
    officer: Client, partnership: Partnership
) -> None:
    typed = _sent(officer) | {"about-title": "Typed, not saved"}
    more = officer.post(DRAFT, typed | {"do": "add_block"}).content.decode()
    assert 'value="Typed, not saved"' in more
    sent = Fields(more).sent
    more = officer.post(DRAFT, sent | {"do": "add_resource"}).content.decode()
    sent = Fields(more).sent | {
        "blocks-1-heading": "Sharing",
        "blocks-1-learning_points": "Say it.",
        "resources-1-title": "A tool",
    }
    officer.post(DRAFT, sent | {"do": "save"})
    kept = _kept(partnership)
    assert [block.heading for block in kept.blocks] == ["Listening", "Sharing"]
    assert [resource.title for resource in kept.resources] == ["The guide to asking", "A tool"]


def test_a_block_is_removed(officer: Client, partnership: Partnership) -> None:
    officer.post(DRAFT, _sent(officer) | {"blocks-0-remove": "on", "blocks-0-heading": ""})
    assert _kept(partnership).blocks == ()


def test_publishing_needs_somebody_who_has_read_it(
    officer: Client, partnership: Partnership
) -> None:
    answer = officer.post(DRAFT, _sent(officer) | {"do": "publish"})
    assert answer["Location"] == "/reviews/child-q/publish"
    page = unescape(officer.get(answer["Location"]).content.decode())
    assert "Ask the child." in page
    assert "2 parts are left aside" in page
    refused = officer.post(answer["Location"]).content.decode()
    assert "Tick to say that you have read all of it" in refused
    assert officer.get("/learning/child-q").status_code == 404
    published = officer.post(answer["Location"], {"checked": "on"}, follow=True)
    assert "The review is published." in published.content.decode()
    assert "Child Q" in officer.get("/learning").content.decode()
    public = officer.get("/learning/child-q").content.decode()
    assert "Ask the child." in public
    assert "A stray sentence." not in public


def test_withdrawing(officer: Client, partnership: Partnership) -> None:
    officer.post("/reviews/child-q/publish", {"checked": "on"})
    assert published_review("child-q").title == "Child Q"
    asked = officer.get("/reviews/child-q/withdraw").content.decode()
    assert "Withdraw this review?" in asked
    gone = officer.post("/reviews/child-q/withdraw", follow=True).content.decode()
    assert "The review is withdrawn." in gone
    assert officer.get("/learning/child-q").status_code == 404
    assert PublishedReview.objects.get().state == "withdrawn"
    assert officer.post("/reviews/child-q/withdraw").status_code == 404


def test_the_list_says_who_did_what(officer: Client) -> None:
    page = officer.get("/reviews").content.decode()
    assert "Prepared by Pat Quill" in page
    assert f'href="{DRAFT}"' in page


def test_there_is_no_such_draft(officer: Client) -> None:
    assert officer.get("/reviews/child-z/draft").status_code == 404
    assert officer.get("/reviews/child-z/publish").status_code == 404
