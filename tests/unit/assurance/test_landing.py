"""Whether a learning point landed: what the logs and the measures support, and nothing more."""

from datetime import UTC, date, datetime

from heed.assurance.landing import Followed, Rung, reached, rung
from heed.assurance.months import Month, coarse_enough, months_until, points, quarters
from heed.assurance.shortfall import Tolerance, recovered_in, short_in
from heed.chronology import Chronology, Entry
from heed.clocks import Occurred
from heed.people import Author
from heed.standards import Verdict

START = date(2024, 1, 1)


def entry(n: int, kind: str, day: date, about: tuple[str, ...] = (), **fields: object) -> Entry:
    moment = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return Entry(
        id=str(n),
        sequence=n,
        children=("team-1",),
        kind=kind,
        occurred=Occurred.at(moment),
        recorded_at=moment,
        author=Author("", "", ""),
        fields=fields,
        about=about,
    )


SENT = entry(1, "learning_sent", START, review="child-d", points=["harm", "supervision"])
READ = entry(2, "learning_read", START, ("1",))
HELD = entry(3, "team_discussion", date(2024, 1, 20), ("1",))
AGREED = entry(
    4, "change_agreed", date(2025, 1, 15), ("3",), point="harm", change="We read it all."
)


def found(*entries: Entry, point: str = "harm"):
    return reached(point, {"team-1": Chronology(entries)})


def months(*met: int, of: int = 20) -> tuple[Month, ...]:
    firsts = months_until(date(2026, 1, 1))
    return tuple(
        Month(first, {Verdict.MET: n, Verdict.MISSED: of - n})
        for first, n in zip(firsts, met, strict=False)
    )


BEFORE = (8, 10) * 6
BETTER, SAME = (19, 18) * 6, (8, 10) * 6


class TestReached:
    def test_each_team_with_what_came_of_it(self) -> None:
        [team] = found(SENT, READ, HELD, AGREED).teams
        assert (team.sent_on, team.read, team.discussed_on) == (START, 1, date(2024, 1, 20))
        assert [line.id for line in team.changes] == ["4"]

    def test_a_change_counts_for_its_own_learning_point_only(self) -> None:
        assert found(SENT, HELD, AGREED, point="supervision").changed == 0
        assert found(SENT, HELD, AGREED).changed == 1

    def test_a_team_that_was_not_sent_it_is_not_there(self) -> None:
        assert found(SENT, point="training").teams == ()


class TestRung:
    def test_one_rung_after_another(self) -> None:
        assert rung(found(), []) is Rung.NOTHING
        assert rung(found(SENT), []) is Rung.SENT
        assert rung(found(SENT, READ), []) is Rung.READ
        assert rung(found(SENT, HELD), []) is Rung.DISCUSSED
        assert rung(found(SENT, READ, HELD, AGREED), []) is Rung.CHANGED

    def test_a_measure_that_moved_after_the_change_is_seen_in_records(self) -> None:
        everything = found(SENT, READ, HELD, AGREED)
        assert rung(everything, [Followed(months(*BEFORE, *BETTER))]) is Rung.IN_RECORDS
        assert rung(everything, [Followed(months(*BEFORE, *SAME))]) is Rung.CHANGED

    def test_without_an_agreed_change_a_moving_measure_claims_nothing(self) -> None:
        assert rung(found(SENT, HELD), [Followed(months(*BEFORE, *BETTER))]) is Rung.DISCUSSED

    def test_a_change_made_because_of_a_shortfall_counts_as_one_that_a_team_agreed(self) -> None:
        better = months(*BEFORE, *BETTER)
        remedied = Followed(better, (date(2025, 1, 9),))
        assert rung(found(SENT), [remedied]) is Rung.IN_RECORDS
        assert rung(found(SENT), [Followed(better, (date(2025, 12, 9),))]) is Rung.CHANGED
        assert rung(found(SENT), [Followed(better), Followed((), remedied.remedied)]) is (
            Rung.CHANGED
        )

    def test_families_count_only_when_the_records_show_it_too(self) -> None:
        everything, moved = found(SENT, HELD, AGREED), months(*BEFORE, *BETTER)
        assert rung(everything, [Followed(moved)], moved) is Rung.FELT
        assert rung(everything, [Followed(months(*BEFORE, *SAME))], moved) is Rung.CHANGED
        assert rung(everything, [Followed(moved)], months(*BEFORE, *SAME)) is Rung.IN_RECORDS

    def test_what_is_too_small_to_show_supports_no_claim(self) -> None:
        everything, moved = found(SENT, HELD, AGREED), months(*BEFORE, *BETTER)
        assert rung(everything, [Followed(moved)], smallest=21) is Rung.CHANGED

    def test_the_outcome_is_never_claimed(self) -> None:
        moved = months(*BEFORE, *BETTER)
        assert rung(found(SENT, HELD, AGREED), [Followed(moved)] * 9, moved) is not Rung.OUTCOME


class TestMonths:
    def test_whole_months_before_today(self) -> None:
        assert months_until(date(2026, 3, 16), months=3) == (
            date(2025, 12, 1),
            date(2026, 1, 1),
            date(2026, 2, 1),
        )

    def test_the_share_is_of_those_that_fell_due(self) -> None:
        counts = {
            Verdict.MET: 6,
            Verdict.MET_LATE: 2,
            Verdict.MISSED: 2,
            Verdict.WAIVED: 5,
            Verdict.CANNOT_TELL: 5,
        }
        month = Month(START, counts)
        assert (month.met, month.due, month.percent) == (6, 10, 60)
        assert Month(START, {Verdict.WAIVED: 3}).percent is None

    def test_a_period_with_too_few_has_no_point(self) -> None:
        [few] = points([Month(START, {Verdict.MET: 4})], smallest=5)
        assert few.value is None

    def test_quarters_when_months_are_too_small(self) -> None:
        small = months(*(3,) * 24, of=4)
        found = coarse_enough(small, smallest=10)
        assert len(found) == 8
        assert (found[0].met, found[0].due, found[-1].first) == (9, 12, date(2025, 10, 1))
        assert coarse_enough(small, smallest=4) == small

    def test_months_when_only_the_years_before_were_small(self) -> None:
        grown = (*months(*(1,) * 12, of=2), *months(*(9,) * 12, of=12))
        assert coarse_enough(grown, smallest=10) == grown
        assert len(coarse_enough(tuple(reversed(grown)), smallest=10)) == 8

    def test_left_over_months_are_the_oldest(self) -> None:
        assert quarters(months(1, 2, 3, 4, 5))[0].met == 12


class TestShortfall:
    tolerance = Tolerance(90, 10)

    def test_two_periods_below_the_aim(self) -> None:
        assert short_in(months(19, 17, 16), self.tolerance) == months(19, 17, 16)[-1]
        assert short_in(months(19, 19, 16), self.tolerance) is None
        assert short_in(months(17, 18), self.tolerance) is None

    def test_one_period_alone_is_none(self) -> None:
        assert short_in(months(5), self.tolerance) is None

    def test_periods_in_which_too_few_fell_due_are_passed_over(self) -> None:
        some = months(16, 16)
        few = Month(date(2024, 3, 1), {Verdict.MET: 9})
        assert short_in((*some, few), self.tolerance) == some[-1]

    def test_it_recovers_only_by_two_periods_after_it(self) -> None:
        found = months(16, 16)[-1].first
        assert recovered_in(months(19, 16, 19), found, self.tolerance) is None
        assert recovered_in(months(16, 16, 19, 17), found, self.tolerance) is None
        after = months(16, 16, 19, 18)
        assert recovered_in(after, found, self.tolerance) == after[-1]
