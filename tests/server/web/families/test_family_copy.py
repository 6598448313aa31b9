"""A family's copy: plain words checked before it is given, on paper and as a tagged PDF."""

import io
from datetime import UTC, datetime
from typing import Any

import pytest
from pypdf import PdfReader

from heed.server.web.families.family_copy import Done, step
from heed.server.web.families.pdf import as_pdf
from tests.support.browsing import at, shown_by, signed_in
from tests.support.partnership import Partnership
from tests.support.recording import record

NOW = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
HARD = "The ICPC determined that parental engagement necessitates multidisciplinary coordination."


def given(p: Partnership, **answers: object) -> str:
    met = record(
        p.social_worker,
        "initial_conference",
        p.robin,
        now=NOW,
        answers={"actions": ["Jo | visits | Friday"], "next_day": "2026-04-02"},
    ).entry.id
    said = {"who_for": "Anna and Gran", "agreed": "School rings you each Friday.", **answers}
    about = (met,)
    entry = record(p.social_worker, "family_copy", p.robin, now=NOW, about=about, answers=said)
    return entry.entry.id


def get(p: Partnership, path: str):
    with at(NOW):
        return signed_in(p.social_worker).get(path)


@pytest.mark.parametrize(
    ("line", "parted"),
    [
        ("Anna | rings the school | Friday", Done("Anna", "rings the school", "Friday")),
        ("Anna | rings the school", Done("Anna", "rings the school", "")),
        ("Anna rings the school", Done("", "Anna rings the school", "")),
        ("Anna: rings the school", Done("Anna", "rings the school", "")),
        ("Anna | rings | by noon | Friday", Done("Anna", "rings", "by noon | Friday")),
    ],
)
def test_a_step_is_parted_by_bars(line: str, parted: Done):
    assert step(line) == parted


def test_its_author_reads_what_is_hard_before_it_is_given(partnership: Partnership):
    html = get(partnership, f"/entries/{given(partnership, agreed=HARD)}/copy").content.decode()
    assert "“ICPC”" in html
    assert "You decide." in html


def test_plain_words_are_left_alone(partnership: Partnership):
    html = get(partnership, f"/entries/{given(partnership)}/copy").content.decode()
    assert "No word in it stands out" in html


def test_the_paper_has_the_words_and_nothing_of_heed(partnership: Partnership):
    html = get(partnership, f"/entries/{given(partnership)}/copy/paper?print=large").content
    assert b"School rings you each Friday." in html
    assert b"heed-paper--large" in html
    assert b"<nav" not in html
    assert b"H-0" not in html


def test_the_pdf_is_tagged_titled_and_in_english(partnership: Partnership):
    steps = ["Anna | rings the school | Friday 20 March"]
    answer = get(partnership, f"/entries/{given(partnership, steps=steps)}/copy/pdf")
    assert answer["Content-Disposition"] == 'attachment; filename="what-we-agreed.pdf"'
    read = PdfReader(io.BytesIO(answer.content))
    catalog: Any = read.trailer["/Root"]
    assert catalog["/Lang"] == "en"
    assert catalog["/MarkInfo"]["/Marked"]
    assert read.metadata
    assert read.metadata.title == "What we agreed"
    words = read.pages[0].extract_text()
    assert "Anna and Gran" in words
    assert "Friday 20 March" in words


def test_words_are_data_to_the_pdf_and_never_instructions():
    from heed.server.web.families.family_copy import FamilyCopy

    said = '#panic("no") $x$ \\ *bold* <script> “ę”'
    copy = FamilyCopy("Anna", said, (Done("", said, ""),), ())
    words = PdfReader(io.BytesIO(as_pdf(copy, large=True))).pages[0].extract_text()
    assert '#panic("no") $x$' in words.replace("\n", " ")


def test_a_sign_that_no_typeface_has_keeps_nobody_from_the_copy():
    from heed.server.web.families.family_copy import FamilyCopy

    copy = FamilyCopy("Anna", "We meet on Friday \U0001f9ff at school.", (), ())
    words = PdfReader(io.BytesIO(as_pdf(copy, large=False))).pages[0].extract_text()
    assert "We meet on Friday" in words


def test_the_form_takes_along_what_was_decided_and_told(partnership: Partnership):
    given(partnership)
    number = partnership.robin.record_number
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        met = browser.get(f"/children/{number}/meetings").content.decode()
        entry = met.split("heed-worklist__ask")[1].split("/meetings/")[1].split('"')[0]
        form = browser.get(f"/children/{number}/record/family_copy?about={entry}")
    shown = shown_by(form.content.decode())
    assert shown["steps"] == ["Jo | visits | Friday"]
    assert shown["next_day_day"] == ["2"]


def test_nothing_else_is_a_copy(partnership: Partnership):
    entry = record(partnership.social_worker, "visit", partnership.robin, now=NOW).entry.id
    assert get(partnership, f"/entries/{entry}/copy").status_code == 404
