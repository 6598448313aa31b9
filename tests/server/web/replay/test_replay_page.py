"""The page on which a record is replayed day by day."""

from datetime import UTC, datetime, timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext

from heed.chronology import Restriction
from heed.clocks import Occurred
from heed.server.services.correct import withdraw_entry
from heed.server.storage.models import AuditRow
from tests.support.browsing import at, signed_in
from tests.support.partnership import Partnership
from tests.support.recording import record, recorded_harm

MONDAY = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
DAY = timedelta(days=1)
MEDICAL = "Consider a CP medical, looking at everything that came before"


def page(
    partnership: Partnership,
    day: str = "",
    person: str = "social_worker",
    now: datetime = MONDAY + 7 * DAY,
) -> str:
    browser = signed_in(getattr(partnership, person))
    with at(now):
        answer = browser.get(f"/children/{partnership.robin.record_number}/replay?day={day}")
    assert answer.status_code == 200
    return answer.content.decode()


def asked(html: str) -> str:
    return html.partition('id="asked"')[2].partition("</section>")[0]


def settled(html: str) -> str:
    return html.partition('id="closed"')[2].partition("</section>")[0]


def recorded(html: str) -> str:
    return html.partition('id="recorded"')[2].partition("</section>")[0]


def considered(partnership: Partnership, harm: str, *, occurred: datetime, now: datetime) -> None:
    record(
        partnership.social_worker,
        "cp_medical_considered",
        partnership.robin,
        occurred=occurred,
        now=now,
        about=[harm],
    )


def test_each_day_says_what_was_known_due_and_said_then(partnership: Partnership) -> None:
    harm = recorded_harm(partnership, now=MONDAY).entry.id
    considered(partnership, harm, occurred=MONDAY + DAY, now=MONDAY + 3 * DAY)
    monday, wednesday, thursday = (page(partnership, f"2026-03-{n}") for n in (16, 18, 19))
    assert "Harm incident" in recorded(monday)
    assert "1 entry was known" in monday
    assert "It is due by 17 March 2026, within 1 working day" in asked(monday)
    assert "First asked 16 March 2026, 10:00; less than a day by then." in asked(monday)
    assert "It was due by 17 March 2026" in asked(wednesday)
    assert "; 2 days by then." in asked(wednesday)
    assert "Nothing." in recorded(wednesday)
    assert " overdue." in wednesday
    assert MEDICAL in settled(thursday)
    assert "in time (due by 17 March 2026, within 1 working day), but recorded" in thursday
    assert "It stood 3 days; for 2 days of that it was done but not yet recorded." in thursday


def test_nothing_of_later_is_told(partnership: Partnership) -> None:
    entry = recorded_harm(partnership, now=MONDAY).entry.id
    withdraw_entry(partnership.social_worker, entry, reason="Another child", now=MONDAY + 2 * DAY)
    before, after = page(partnership, "2026-03-17"), page(partnership, "2026-03-18")
    assert MEDICAL in asked(before)
    assert "Another child" not in before
    assert MEDICAL not in asked(after)
    assert "It was no longer asked for." in settled(after)
    assert "Another child" in recorded(after)


def test_a_day_that_is_not_on_the_record_is_brought_to_it(partnership: Partnership) -> None:
    recorded_harm(partnership, now=MONDAY)
    for day, shown in (
        ("1999-01-01", "Monday 16 March 2026"),
        ("2200-01-01", "Monday 23 March 2026"),
        ("", "Monday 23 March 2026"),
        ("31 February", "Monday 23 March 2026"),
    ):
        assert f'id="that-day">{shown}<' in page(partnership, day)


def test_a_record_without_entries_has_a_page_too(partnership: Partnership) -> None:
    html = page(partnership)
    assert "0 entries were known; 0 things were asked." in html
    assert "data-first" not in html


def test_days_are_links_and_the_slider_counts_them(partnership: Partnership) -> None:
    recorded_harm(partnership, now=MONDAY)
    html = page(partnership, "2026-03-18")
    assert 'min="0" max="7" value="2"' in html
    for day in ("2026-03-16", "2026-03-17", "2026-03-19"):
        assert f"/replay?day={day}" in html


def test_the_picture_is_also_a_table(partnership: Partnership) -> None:
    harm = recorded_harm(partnership, now=MONDAY).entry.id
    considered(partnership, harm, occurred=MONDAY + DAY, now=MONDAY + 3 * DAY)
    html = page(partnership)
    assert 'data-bar="pending"' in html
    assert 'data-bar="missed"' in html
    table = html.partition("<table")[2].partition("</table>")[0]
    assert MEDICAL in table
    assert "<td" in table
    assert ">3 days<" in table
    assert ">2 days<" in table


def test_what_is_restricted_is_told_only_to_those_who_may_see_it(partnership: Partnership) -> None:
    kept = Restriction("police_intelligence", (partnership.police_officer.agency_id,))
    record(
        partnership.police_officer,
        "harm_incident",
        partnership.robin,
        now=MONDAY,
        restriction=kept,
    )
    assert MEDICAL in page(partnership, "2026-03-16", "police_officer")
    unseen = page(partnership, "2026-03-16")
    assert "0 entries were known; 0 things were asked." in unseen
    assert MEDICAL not in unseen


def test_looking_is_written_down_with_the_day(partnership: Partnership) -> None:
    recorded_harm(partnership, now=MONDAY)
    page(partnership, "2026-03-17")
    row = AuditRow.objects.latest("pk")
    assert (row.what, row.child, row.why) == ("opened", partnership.robin, "replayed the record")
    assert row.detail == {"as_known_on": "2026-03-17"}


def test_the_title_does_not_say_who_it_is(partnership: Partnership) -> None:
    title = page(partnership).partition("<title>")[2].partition("</title>")[0]
    assert partnership.robin.record_number in title
    assert "Robin" not in title


def test_queries_do_not_grow_with_the_record(partnership: Partnership) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            page(partnership)
        return len(captured)

    page(partnership)
    recorded_harm(partnership, now=MONDAY)
    few = queries()
    for n in range(1, 6):
        recorded_harm(partnership, now=MONDAY + n * DAY, occurred=Occurred.at(MONDAY + n * DAY))
        record(partnership.social_worker, "visit", partnership.sky, now=MONDAY + n * DAY)
    assert queries() == few
