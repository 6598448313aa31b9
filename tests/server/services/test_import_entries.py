"""Recording another system's extract, row by row, once."""

import csv
import io
import json
from datetime import timedelta

import pytest

from heed.practice import kind_named
from heed.server.services.import_entries import import_entries
from heed.server.services.verify import verify
from heed.server.storage.models import Entry, Obligation
from tests.support.answers import sample_answers

pytestmark = pytest.mark.django_db
HARM = sample_answers(kind_named("harm_incident"))


def row(reference: str, **changes) -> dict:
    return {
        "record_number": "H-000001",
        "kind": "harm_incident",
        "occurred": "2026-03-09T09:30",
        "author": "ngozi.adeyemi@example.org",
        "reference": reference,
        "answers": HARM,
        **changes,
    }


def imported(partnership, now, *rows: dict):
    text = "\n".join(json.dumps(each) for each in rows)
    return import_entries(text, importer=partnership.partnership_officer, now=now)


def test_rows_become_entries_of_their_author_and_say_they_came_from_elsewhere(
    partnership, now
) -> None:
    result = imported(partnership, now, row("a1"), row("a2", record_number="h-000002"))
    assert (result.recorded, result.already, result.rejected) == (2, 0, ())
    entry = Entry.objects.get(source_key="northmoor-health:a1")
    assert (entry.source_kind, entry.source_reference) == ("imported", "a1")
    assert (entry.author, entry.author_agency) == (partnership.health_visitor, "northmoor-health")
    assert entry.occurred == "2026-03-09T09:30:00Z"
    assert Obligation.objects.filter(trigger=entry).exists()
    assert verify() == []


def test_again_records_only_what_is_new(partnership, now) -> None:
    imported(partnership, now, row("a1"))
    result = imported(partnership, now + timedelta(days=1), row("a1"), row("a2"), row("a2"))
    assert (result.recorded, result.already) == (1, 2)
    assert Entry.objects.count() == 2


def test_references_are_each_agencys_own(partnership, now) -> None:
    result = imported(partnership, now, row("1"), row("1", author="dev.patel@example.org"))
    assert result.recorded == 2


def test_an_agency_instead_of_an_author(partnership, now) -> None:
    imported(partnership, now, row("1", author="", agency="larch-school"))
    entry = Entry.objects.get()
    assert (entry.author_agency, entry.author_role) == ("larch-school", "")
    assert entry.author == partnership.partnership_officer


def test_one_row_about_two_children(partnership, now) -> None:
    both = row("1", record_number="", record_numbers=["H-000001", "H-000002"])
    imported(partnership, now, both)
    assert Entry.objects.get().links.count() == 2


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"kind": "harm_incidnet"}, "The nearest is “harm_incident”"),
        ({"zone": "Europe/Londn"}, "There is no time zone “Europe/Londn”"),
        ({"occurred": "9 March"}, "is not a date"),
        ({"occurred": "2031-03-09"}, "in the future"),
        ({"occurred": "2026-03-29T01:30"}, "the clocks went forward"),
        ({"record_number": "H-000099"}, "There is no record with the number H-000099"),
        ({"record_number": ""}, "Say which child"),
        ({"author": "nobody@example.org"}, "Nobody here has this e-mail"),
        ({"author": "", "agency": "nobodys"}, "There is no agency “nobodys”"),
        ({"author": ""}, "Say whose it is"),
        ({"reference": ""}, "own “reference”"),
        ({"reference": "x" * 201}, "too long"),
        ({"answers": {**HARM, "injury": "perhaps"}}, "injury: Choose one"),
        ({"answers": {**HARM, "observed": "a\x00b"}}, "hidden character"),
        ({"answers": []}, "names and values"),
        ({"colour": "blue"}, "no column “colour”"),
    ],
    ids=str,
)
def test_a_row_that_cannot_be_recorded_says_why_and_others_are_recorded(
    partnership, now, changes, says
) -> None:
    result = imported(partnership, now, row("good"), row("bad") | changes)
    assert result.recorded == 1
    [rejected] = result.rejected
    assert rejected.number == 2
    assert any(says in reason for reason in rejected.reasons)
    assert Entry.objects.count() == 1


def test_every_reason_at_once(partnership, now) -> None:
    bad = row("", kind="no", occurred="soon", record_number="", author="")
    [rejected] = imported(partnership, now, bad).rejected
    assert len(rejected.reasons) == 5


def test_csv(partnership, now) -> None:
    answers = {n: ";".join(a) if isinstance(a, list) else a for n, a in HARM.items()}
    columns = {**row("c1", record_number="H-000001; H-000002"), **answers}
    del columns["answers"]
    out = io.StringIO()
    writer = csv.DictWriter(out, columns)
    writer.writeheader()
    writer.writerow(columns)
    writer.writerow({**columns, "reference": "c2", "occurred": "never"})
    result = import_entries(out.getvalue(), importer=partnership.partnership_officer, now=now)
    assert result.recorded == 1
    assert [r.reference for r in result.rejected] == ["c2"]
    assert Entry.objects.get().fields == HARM


def test_nothing_at_all(partnership, now) -> None:
    result = import_entries("", importer=partnership.partnership_officer, now=now)
    assert (result.recorded, result.already, result.rejected) == (0, 0, ())
