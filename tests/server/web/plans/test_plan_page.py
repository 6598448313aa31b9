"""The page of a plan: each line and its state, what could be clearer, and the plan over time."""

from datetime import UTC, datetime
from pathlib import Path

from django.utils.html import escape
from pytest_django import Settings

from tests.support.browsing import at, shown_by, signed_in
from tests.support.partnership import Partnership
from tests.support.recording import record

NOW = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
AGREED = datetime(2026, 3, 9, 10, 0, tzinfo=UTC)


def page(p: Partnership, path: str = "plan") -> str:
    with at(NOW):
        address = f"/children/{p.robin.record_number}/{path}"
        return signed_in(p.social_worker).get(address).content.decode()


def add(p: Partnership, **answers: object) -> str:
    said = {"concern": "Late", "action": "Mum to engage with school", **answers}
    return record(p.social_worker, "plan_line", p.robin, now=AGREED, answers=said).entry.id


def look(p: Partnership, line: str, **answers: object) -> None:
    record(p.social_worker, "plan_line_reviewed", p.robin, now=NOW, about=(line,), answers=answers)


def test_without_lines_it_says_so(partnership: Partnership):
    html = page(partnership)
    assert "No line is open." in html
    assert "<svg" not in html.split("<main")[1]


def test_a_vague_line_is_pointed_out_where_it_stands(partnership: Partnership):
    add(partnership)
    html = page(partnership)
    assert "It names nobody who does it." in html
    assert "“engage" in html


def test_a_word_that_the_partnership_switched_off_is_left_alone(
    partnership: Partnership, settings: Settings, tmp_path: Path
):
    add(partnership, action="School to monitor Leo")
    assert "“monitor" in page(partnership)
    file = tmp_path / "own.toml"
    file.write_text('[[off]]\nid = "W-01"\nreason = "Ours."\nreview = 2999-01-01\n')
    settings.HEED_WORDING_ROWS = str(file)
    assert "“monitor" not in page(partnership)
    said = record(
        partnership.social_worker,
        "plan_line",
        partnership.robin,
        now=NOW,
        answers={"concern": "Late", "action": "School to monitor Leo"},
    ).advice
    assert not [one for one in said if "monitor" in one], "nor is it after saving"


def test_what_became_of_a_line_is_told_in_words_and_drawn(partnership: Partnership):
    line = add(partnership, due="2026-03-10")
    look(partnership, line, line_progress="slipping", new_due="2026-04-10", evidence="Two days in.")
    look(partnership, line, line_progress="achieved", evidence="In school for three weeks.")
    html = page(partnership)
    assert "Given a new day 1 time" in html
    assert "In school for three weeks." in html
    assert html.count('data-look="slipping"') == html.count('data-look="achieved"') == 1
    assert "Achieved or replaced" in html


def test_an_open_line_past_its_day_is_overdue(partnership: Partnership):
    add(partnership, due="2026-03-10")
    assert "1 line is open. 1 is overdue." in page(partnership)


def test_a_second_new_day_is_known_to_the_form(partnership: Partnership):
    line = add(partnership, due="2026-03-10")
    first = shown_by(page(partnership, f"record/plan_line_reviewed?about={line}"))
    look(partnership, line, line_progress="slipping", new_due="2026-04-10")
    second = shown_by(page(partnership, f"record/plan_line_reviewed?about={line}"))
    assert (first["moved_before"], second["moved_before"]) == (["no"], ["yes"])


def test_text_is_text(partnership: Partnership):
    add(partnership, concern="<b>loud</b>")
    assert escape("<b>loud</b>") in page(partnership)
