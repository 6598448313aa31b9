"""What was found in a file is put right, published, withdrawn; nothing that was typed is lost."""

from datetime import datetime
from html import unescape
from html.parser import HTMLParser

import pytest
from django.test import Client

from heed.learning.library.child_d import CHILD_D
from heed.learning.review import Block, Guidance, LearningPoint, Resource, Review
from heed.people import Role
from heed.server.services.reviews import draft_review, edit_review, prepare_review
from heed.server.storage.models import Practitioner, ReviewVersion
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
FILE = "/reviews/child-q"
DRAFT = f"{FILE}/draft"


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


def test_somebody_saved_meanwhile_and_nothing_typed_is_lost(
    officer: Client, partnership: Partnership, now: datetime
) -> None:
    typed = _sent(officer) | {"about-about": "Typed with care."}
    other = REVIEW.model_copy(update={"about": "Somebody else's."}).model_dump(mode="json")
    edit_review(partnership.partnership_officer, "child-q", other, now=now)
    page = officer.post(DRAFT, typed | {"do": "save"}).content.decode()
    assert "Pat Quill saved version 2 while you were typing." in page
    assert "Typed with care." in page
    assert _kept(partnership).about == "Somebody else's."
    officer.post(DRAFT, Fields(page).sent | {"do": "save"})
    assert _kept(partnership).about == "Typed with care."


@pytest.fixture
def second(partnership: Partnership) -> Client:
    """Another officer's browser."""
    office = partnership.partnership_officer.agency
    client = Client()
    client.force_login(
        Practitioner.objects.add(
            "second@example.org", name="Ada Byrne", role=Role.PARTNERSHIP_OFFICER, agency=office
        )
    )
    return client


def test_from_draft_to_public_page(officer: Client, second: Client) -> None:
    answer = officer.post(DRAFT, _sent(officer) | {"do": "publish"})
    assert answer["Location"] == FILE
    assert "so a colleague must approve it" in officer.get(FILE).content.decode()
    refused = officer.post(f"{FILE}/approve", {"checked": "on", "version": "1"})
    assert refused.status_code == 403
    page = unescape(second.get(f"{FILE}/approve").content.decode())
    assert "Ask the child." in page
    assert "2 parts are left aside" in page
    unticked = second.post(f"{FILE}/approve", {"version": "1"}).content.decode()
    assert "Tick to say that you have read all of it" in unticked
    second.post(f"{FILE}/approve", {"checked": "on", "version": "1"})
    assert "Publish it" in officer.get(FILE).content.decode()
    unsaid = officer.post(f"{FILE}/publish", {"when": "day"}).content.decode()
    assert "Enter the day from which" in unsaid
    assert officer.get("/learning/child-q").status_code == 404
    officer.post(f"{FILE}/publish", {"when": "now"})
    assert "Child Q" in officer.get("/learning").content.decode()
    public = officer.get("/learning/child-q").content.decode()
    assert "Ask the child." in public
    assert "A stray sentence." not in public
    told = unescape(officer.get(FILE).content.decode())
    for said in ("Saved by Pat Quill", "Approved by Ada Byrne", "Published by Pat Quill"):
        assert said in told
    asked = officer.get(f"{FILE}/withdraw").content.decode()
    assert "Withdraw this review?" in asked
    gone = officer.post(f"{FILE}/withdraw", follow=True).content.decode()
    assert "The review is withdrawn." in gone
    assert officer.get("/learning/child-q").status_code == 404
    assert officer.post(f"{FILE}/withdraw").status_code == 404


def test_details_are_shown_with_their_place_and_decided(
    officer: Client, second: Client, partnership: Partnership
) -> None:
    officer.post(DRAFT, _sent(officer) | {"about-about": "Kayden lived in Otley."})
    page = unescape(officer.get(f"{FILE}/details").content.decode())
    assert "What it is about." in page
    assert "Kayden" in page
    assert second.post(f"{FILE}/approve", {"checked": "on", "version": "2"}).status_code == 403
    sent = Fields(page).sent
    keys = [name for name in sent if len(name) == 16]
    short = officer.post(f"{FILE}/details", sent | dict.fromkeys(keys, "ok")).content.decode()
    assert "Say in a few words why this can stay" in short
    officer.post(f"{FILE}/details", sent | dict.fromkeys(keys, "an invented name"))
    told = unescape(officer.get(FILE).content.decode())
    assert "an invented name" in told
    assert "Details that stay" in told


def test_a_review_written_by_hand(officer: Client, partnership: Partnership) -> None:
    answer = officer.post("/reviews/new", {"title": "Child R"})
    assert answer["Location"] == "/reviews/child-r/draft"
    sent = _sent(officer, answer["Location"])
    officer.post(answer["Location"], sent | {"blocks-0-heading": "Hearing"})
    kept = draft_review(partnership.partnership_officer, "child-r")[1]
    assert [block.heading for block in kept.blocks] == ["Hearing"]
    again = officer.post("/reviews/new", {"title": "Child R"}).content.decode()
    assert "There is a review with this title." in again
    assert "Enter the title" in officer.post("/reviews/new", {"title": " "}).content.decode()
    assert ReviewVersion.objects.filter(slug="child-r").count() == 2


def test_earlier_versions_can_be_read(officer: Client) -> None:
    officer.post(DRAFT, _sent(officer) | {"about-title": "Child Q, in brief"})
    assert "Child Q, in brief" not in officer.get(f"{FILE}/versions/1").content.decode()
    assert "Child Q, in brief" in officer.get(f"{FILE}/versions/2").content.decode()
    assert officer.get(f"{FILE}/versions/3").status_code == 404


def test_there_is_no_such_draft(officer: Client) -> None:
    for path in ("", "/draft", "/publish", "/approve", "/details", "/withdraw"):
        assert officer.get(f"/reviews/child-z{path}").status_code == 404
