"""The picture of a chronology and the table that says the same."""

from datetime import date, timedelta

import pytest
from django.template.loader import render_to_string
from hypothesis import given
from hypothesis import strategies as st

from heed.server.web.pictures import Drawing, Look, Mark, draw, summarise
from heed.server.web.pictures.axis import Axis
from heed.server.web.pictures.layout import MARK_WIDTH, MOST_ROWS, WIDTH, stacked

TODAY = date(2026, 4, 1)


def mark(lane: str, look: Look, first: str, last: str | None = None) -> Mark:
    began = date.fromisoformat(first)
    return Mark(lane, look, began, date.fromisoformat(last) if last else began, "words")


def svg(drawing: Drawing | None) -> str:
    return render_to_string(
        "children/timeline.svg.html", {"drawing": drawing, "today_words": "Today"}
    )


def spots(drawing: Drawing | None) -> list:
    return [spot for lane in drawing.lanes for spot in lane.spots] if drawing else []


days = st.dates(date(1900, 1, 1), date(2199, 12, 31))
marks = st.lists(
    st.builds(
        lambda lane, look, first, length: Mark(
            lane, look, first, first + timedelta(days=length), "<words> & more"
        ),
        st.sampled_from(["School", "Police", "Health & care", "<b>"]),
        st.sampled_from(list(Look)),
        days,
        st.integers(0, 400),
    ),
    max_size=40,
)


@given(marks, days)
def test_every_entry_is_drawn_once_and_counted_once(marks: list[Mark], today: date) -> None:
    drawing, rows = draw(marks, today=today), summarise(marks, until=today)
    assert len(spots(drawing)) == len(marks) == sum(r.harm + r.events + r.acts for r in rows)
    assert [r.lane for r in rows] == [lane.name for lane in (drawing.lanes if drawing else ())]
    for row in rows:
        own = [m for m in marks if m.lane == row.lane]
        assert row.harm == sum(m.look is Look.HARM for m in own)
        assert row.first == min(m.first for m in own)
        assert row.last == max(m.last for m in own)


@given(marks, days)
def test_everything_stays_inside_the_picture(marks: list[Mark], today: date) -> None:
    drawing = draw(marks, today=today)
    if drawing is None:
        assert not marks
        return
    for lane in drawing.lanes:
        for spot in lane.spots:
            assert 0 <= spot.x - spot.either_side <= spot.x + spot.either_side <= WIDTH
            assert lane.top <= spot.y <= lane.top + lane.height
        for shade in lane.shades:
            assert 0 <= shade.x <= shade.x + shade.width <= WIDTH
    assert 0 < drawing.today < WIDTH
    assert len(drawing.labels) <= 10


@given(marks, days)
def test_the_longest_silence_holds_no_entry(marks: list[Mark], today: date) -> None:
    for row in summarise(marks, until=today):
        if row.longest:
            for one in marks:
                inside = one.first <= row.longest.last and row.longest.first <= one.last
                assert one.lane != row.lane or not inside


def test_the_svg_shows_each_mark_with_a_shape_of_its_own() -> None:
    drawing = draw(
        [
            mark("School", Look.HARM, "2026-01-10"),
            mark("School", Look.ACT, "2026-01-12"),
            mark("School", Look.EVENT, "2026-02-01", "2026-02-28"),
        ],
        today=TODAY,
    )
    drawn = svg(drawing)
    assert drawn.count('data-mark="harm"') == drawn.count('data-mark="act"') == 1
    assert drawn.count('data-mark="event"') == 1
    assert 'role="img"' in drawn
    assert "<title" in drawn
    assert "<desc" in drawn
    assert "style=" not in drawn
    assert "<script" not in drawn


def test_words_are_escaped() -> None:
    hostile = Mark("<script>", Look.ACT, TODAY, TODAY, '"><script>')
    assert "<script>" not in svg(draw([hostile], today=TODAY))


def test_an_imprecise_date_is_drawn_as_the_time_it_may_have_been() -> None:
    [precise, month] = spots(
        draw(
            [
                mark("School", Look.ACT, "2026-01-15"),
                mark("School", Look.EVENT, "2026-02-01", "2026-02-28"),
            ],
            today=TODAY,
        )
    )
    assert precise.either_side == 0
    assert month.either_side > 50


def test_only_long_silences_are_shaded() -> None:
    drawing = draw(
        [
            mark("School", Look.ACT, "2025-06-01"),
            mark("School", Look.ACT, "2025-06-30"),
            mark("School", Look.ACT, "2026-03-25"),
        ],
        today=TODAY,
        long_silence=60,
    )
    assert drawing is not None
    [shade] = drawing.lanes[0].shades
    assert (shade.silence.first, shade.silence.last) == (date(2025, 7, 1), date(2026, 3, 24))


def test_a_silence_lasts_until_the_day_of_the_picture() -> None:
    [row] = summarise([mark("School", Look.ACT, "2026-03-01")], until=TODAY)
    assert row.longest is not None
    assert row.longest.days == 31


def test_an_agency_that_wrote_today_has_no_silence() -> None:
    [row] = summarise([mark("School", Look.ACT, "2026-04-01")], until=TODAY)
    assert row.longest is None


def test_marks_of_one_day_do_not_cover_one_another() -> None:
    drawing = draw([mark("School", Look.ACT, "2026-03-01")] * 3, today=TODAY)
    assert len({spot.y for spot in spots(drawing)}) == 3


@given(st.lists(st.floats(0, 900)))
def test_stacked_marks_only_touch_when_every_row_is_taken(places: list[float]) -> None:
    rows = stacked(sorted(places))
    last: dict[int, float] = {}
    for x, row in zip(sorted(places), rows, strict=True):
        assert row < MOST_ROWS
        if row in last and x - last[row] < MARK_WIDTH:
            assert all(x - other < MARK_WIDTH for other in last.values())
            assert len(last) == MOST_ROWS
        last[row] = x


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2026, 1, 20), date(2026, 4, 2), ["2026-02-01", "2026-03-01", "2026-04-01"]),
        (date(2026, 4, 1), date(2026, 4, 1), ["2026-04-01"]),
        (date(1, 1, 1), date(1, 1, 2), ["0001-01-01"]),
    ],
)
def test_months_are_named_along_the_axis(first: date, last: date, expected: list[str]) -> None:
    labels = Axis.over(first, last, left=14, right=906).labels()
    assert [f"{label.day.isoformat()}" for label in labels] == expected


def test_nothing_recorded_draws_nothing() -> None:
    assert draw([], today=TODAY) is None
    assert summarise([], until=TODAY) == ()
