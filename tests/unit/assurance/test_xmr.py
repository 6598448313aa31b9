"""XmR charts, against examples worked by hand and published ones."""

from datetime import date

import pytest

from heed.assurance.meaning import Assurance, Variation, assurance, moved_up, variation
from heed.assurance.xmr import Limits, Point, Rules, Signal, chart, limits_of, step


def month(n: int) -> date:
    return date(2024 + n // 12, n % 12 + 1, 1)


def points(*values: float | None) -> list[Point]:
    return [Point(month(n), value) for n, value in enumerate(values)]


def flagged(signal: Signal, *values: float | None, rules: Rules = Rules()) -> list[int]:  # noqa: B008
    found = chart(points(*values), rules=rules).points
    return [n for n, point in enumerate(found) if signal in point.signals]


class TestLimits:
    def test_worked_by_hand(self) -> None:
        """10 12 11 15 12: mean 60/5 = 12, moves 2 1 4 3 with mean 2.5, and 2.66 x 2.5 = 6.65."""
        found = limits_of([10, 12, 11, 15, 12])
        assert found == Limits(12, 2.5, 5)
        assert found.lower == pytest.approx(5.35)
        assert found.upper == pytest.approx(18.65)

    def test_published_example_that_is_not_screened_for_outliers(self) -> None:
        """NHSRplotthedots, vignette “Deviations from Excel defaults”: the series that shows what
        the Making Data Count tools give. Sum 35 over 18 points; moves: 15 of 1, one of 8, one of 9.
        """
        series = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]
        found = limits_of(series)
        assert found is not None
        assert found.mean == pytest.approx(35 / 18)
        assert found.moving_range == pytest.approx(32 / 17)
        assert found.upper == pytest.approx(35 / 18 + 2.66 * 32 / 17)
        assert flagged(Signal.OUTSIDE, *series) == [4]

    def test_published_example_of_an_xmr_chart(self) -> None:
        """Alemi, “Introduction to control charts: XmR chart”: 90 85 92 67 98 83 94 91 has the mean
        87.5 and moves of 5 7 25 31 15 11 3, on average 13.86."""
        found = limits_of([90, 85, 92, 67, 98, 83, 94, 91])
        assert found is not None
        assert found.mean == 87.5
        assert found.moving_range == pytest.approx(13.857, abs=0.001)

    @pytest.mark.parametrize(
        ("series", "mean", "lower", "upper", "near_lower", "near_upper"),
        [
            (range(1, 11), 5.5, 2.84, 8.16, 3.72667, 7.27333),
            ((1, 2, 3, 4, 5, 4, 3, 2, 1, 2), 2.7, 0.04, 5.36, 0.92667, 4.47333),
            ((3, 1, 4, 1, 5, 9, 2), 3.57143, -6.62524, 13.7681, -3.22635, 10.36921),
        ],
    )
    def test_published_limits_and_where_near_begins(
        self, series, mean, lower, upper, near_lower, near_upper
    ) -> None:
        """NHS Python Community, `nhspy-plotthedots` for Making Data Count, what its own tests
        expect of `limits_calculations`: the mean, both limits, and what lies near them."""
        found = limits_of(list(series))
        assert found is not None
        assert (found.mean, found.lower, found.upper) == pytest.approx(
            (mean, lower, upper), abs=1e-4
        )
        for inside, beyond in (
            (near_lower + 0.001, near_lower - 0.001),
            (near_upper - 0.001, near_upper + 0.001),
        ):
            assert not found.near(inside)
            assert found.near(beyond)

    def test_one_value_gives_none(self) -> None:
        assert limits_of([3]) is None
        assert limits_of([]) is None


class TestRules:
    steady = (5, 6, 5, 6, 5, 6, 5, 6, 5, 6)

    def test_usual_variation_raises_nothing(self) -> None:
        found = chart(points(*self.steady))
        assert not any(point.signals for point in found.points)
        assert variation(found) is Variation.USUAL

    def test_a_point_on_the_limit_is_not_outside(self) -> None:
        limits = Limits(10, 1, 9)
        assert not limits.outside(12.66)
        assert limits.outside(12.67)

    @pytest.mark.parametrize(("run", "expected"), [(6, 0), (7, 7), (8, 8)])
    def test_seven_on_one_side_are_a_run(self, run: int, expected: int) -> None:
        values = [9, 1] * 6 + ([7, 6] * 4)[:run] + [1, 9, 1]
        assert len(flagged(Signal.RUN, *values)) >= expected
        assert (len(flagged(Signal.RUN, *values)) == 0) is (expected == 0)

    def test_a_point_on_the_mean_breaks_a_run(self) -> None:
        """Mean 0: six above, one on it, six above, and thirteen below in between others."""
        values = [1] * 6 + [0] + [1] * 6 + [-2] * 6
        assert sum(values) == 0
        assert not {n for n in flagged(Signal.RUN, *values) if n < 13}

    @pytest.mark.parametrize(("rising", "expected"), [(5, []), (6, [4, 5, 6, 7, 8, 9])])
    def test_six_rising_are_a_trend(self, rising: int, expected: list[int]) -> None:
        values = [5, 3, 5, 3, *(2 + n for n in range(rising)), 3, 5]
        assert flagged(Signal.TREND, *values) == expected

    def test_falling_counts_and_standing_still_does_not(self) -> None:
        assert flagged(Signal.TREND, 9, 8, 7, 6, 5, 4, 6) == [0, 1, 2, 3, 4, 5]
        assert flagged(Signal.TREND, 1, 2, 3, 3, 4, 5, 1) == []

    def test_the_numbers_are_data(self) -> None:
        """NHSRplotthedots takes seven for a trend: 1 to 6 is none, 1 to 7 is one."""
        assert flagged(Signal.TREND, 1, 2, 3, 4, 5, 6, rules=Rules(trend=7)) == []
        seven = flagged(Signal.TREND, 1, 2, 3, 4, 5, 6, 7, rules=Rules(trend=7))
        assert seven == [0, 1, 2, 3, 4, 5, 6]

    def test_two_of_three_near_a_limit(self) -> None:
        """Mean 0, moving range 3: near is beyond 5.32 and up to 7.98."""
        limits = Limits(0, 3, 12)
        assert [limits.near(v) for v in (5.3, 5.4, 7.9, 8.0)] == [False, True, True, False]

    def test_only_on_the_same_side(self) -> None:
        """NHSRplotthedots tests this: 1 and -1 by turns, then 5.5 and -5.5, are no signal."""
        assert flagged(Signal.NEAR_LIMIT, *[1, -1] * 7, 5.5, -5.5) == []
        assert flagged(Signal.NEAR_LIMIT, *[1, -1] * 7, 3.4, 3.5, -1, 1) == []

    def test_a_gap_is_not_counted_by_any_rule(self) -> None:
        with_gap = [1, 9] * 6 + [7, 6, 7, None, 6, 7, 6, 7]
        without = [value for value in with_gap if value is not None]
        assert len(flagged(Signal.RUN, *with_gap)) == len(flagged(Signal.RUN, *without)) > 0
        assert chart(points(*with_gap)).points[15].signals == ()


def test_two_of_three_near_a_limit_on_one_side_are_flagged() -> None:
    values = [0, 1, 0, -1, 0, 1, 0, -1, 0, 1, 0, -1, 2.6, 2.6, 1, -1, 0]
    found = chart(points(*values))
    limits = found.points[0].limits
    assert limits is not None
    assert limits.near(2.6)
    assert flagged(Signal.NEAR_LIMIT, *values) == [12, 13]


class TestFewPoints:
    def test_below_five_there_are_no_limits(self) -> None:
        found = chart(points(1, 2, 1, 2))
        assert [point.limits for point in found.points] == [None] * 4
        assert variation(found) is Variation.TOO_FEW
        assert assurance(None, 90) is Assurance.TOO_FEW

    def test_below_twelve_they_are_trial_limits(self) -> None:
        assert not chart(points(*[1, 2] * 5)).firm
        assert chart(points(*[1, 2] * 6)).firm

    def test_nothing_at_all(self) -> None:
        assert chart([]).latest is None
        assert chart(points(None, None)).latest is None
        assert not chart([]).firm


class TestChange:
    before = (40, 50, 40, 50, 40, 50, 40, 50, 40, 50, 40, 50)
    after = (80, 90, 80, 90, 80, 90, 80)

    def test_limits_are_set_anew_from_the_change_on(self) -> None:
        found = chart(points(*self.before, *self.after), changes=[month(12)])
        first, last = found.points[0].limits, found.points[-1].limits
        assert (first and first.mean, last and round(last.mean, 2)) == (45, 84.29)
        assert not any(point.signals for point in found.points)

    def test_until_then_the_old_limits_judge_what_follows(self) -> None:
        found = chart(points(*self.before, 80, 90), changes=[month(12)])
        assert found.points[-1].limits == found.points[0].limits
        assert found.points[-1].signals == (Signal.OUTSIDE,)
        assert variation(found) is Variation.BETTER

    def test_a_step_shows_against_what_was_before(self) -> None:
        moved = step(points(*self.before, *self.after), month(12))
        assert all(Signal.RUN in point.signals for point in moved.points)
        assert moved_up(moved)

    def test_no_step_where_nothing_moved(self) -> None:
        assert not moved_up(step(points(*self.before, 40, 50, 40, 50, 40, 50, 40), month(12)))

    def test_a_fall_is_no_step_up(self) -> None:
        fallen = step(points(*self.before, *[5] * 7), month(12))
        assert all(point.signals for point in fallen.points)
        assert not moved_up(fallen)

    def test_too_little_before_says_nothing(self) -> None:
        assert not moved_up(step(points(1, 2, 90, 90, 90, 90, 90, 90, 90), month(2)))


class TestMeaning:
    def test_better_and_worse(self) -> None:
        steady = [50, 60] * 6
        assert variation(chart(points(*steady, 99))) is Variation.BETTER
        assert variation(chart(points(*steady, 5))) is Variation.WORSE

    def test_a_trend_alone_goes_where_it_leads(self) -> None:
        wide = [10, 90] * 6
        assert variation(chart(points(*wide, 30, 32, 34, 36, 38, 40))) is Variation.BETTER
        assert variation(chart(points(*wide[::-1], 70, 68, 66, 64, 62, 60))) is Variation.WORSE

    @pytest.mark.parametrize(
        ("aim", "expected"),
        [(80, Assurance.WILL), (90, Assurance.MAY), (99, Assurance.WILL_NOT)],
    )
    def test_assurance_compares_the_aim_with_the_limits(self, aim, expected) -> None:
        """Mean 90, moving range 2: limits 84.68 and 95.32."""
        assert assurance(Limits(90, 2, 12), aim) is expected
