"""An XmR chart as it is drawn and said."""

from datetime import date

from django.template.loader import render_to_string

from heed.assurance.xmr import Point, chart
from heed.server.web.charts.xmr import shown


def points(*values: float | None) -> list[Point]:
    return [Point(date(2024 + n // 12, n % 12 + 1, 1), value) for n, value in enumerate(values)]


STEADY = [40.0, 50.0] * 6


def test_what_it_says_in_words() -> None:
    says = " ".join(shown(chart(points(*STEADY)), aim=90).says)
    assert "Latest, Dec 2024: 50%." in says
    assert "Usual variation" in says
    assert "never reach the aim" in says
    assert "trial limits" not in says
    assert "trial limits" in " ".join(shown(chart(points(*STEADY[:6]))).says)


def test_every_point_is_drawn_with_its_words_and_gaps_stay_open() -> None:
    drawing = shown(chart(points(*STEADY, None, 100))).drawing
    assert drawing is not None
    assert len(drawing.dots) == 13
    assert drawing.path.count("M") == 2
    assert drawing.dots[-1].look == "better"
    assert drawing.dots[-1].words.startswith("Feb 2025: 100%. Outside the process limits")


def test_a_change_is_marked_and_has_its_own_limits() -> None:
    after = [80.0, 90.0, 80.0, 90.0, 80.0]
    drawing = shown(chart(points(*STEADY, *after), changes=[date(2025, 1, 1)])).drawing
    assert drawing is not None
    assert [mark.words for mark in drawing.changes] == ["Change agreed, 1 Jan 2025"]
    first, second = drawing.levels
    assert abs(first.x2 - second.x1) < 0.2
    assert abs(second.x1 - drawing.changes[0].at) < 0.2
    assert first.mean > second.mean  # higher up


def test_limits_beyond_the_scale_are_drawn_at_its_edge() -> None:
    drawing = shown(chart(points(0, 100, 0, 100, 0, 100))).drawing
    assert drawing is not None
    assert {(level.upper, level.lower) for level in drawing.levels} == {(24.0, 214.0)}


def test_nothing_measured_is_said_and_not_drawn() -> None:
    found = shown(chart(points(None, None)))
    assert found.drawing is None
    assert found.says == ("There are not enough numbers to draw a chart.",)


def test_the_page_has_the_picture_its_label_and_the_table_and_no_styles() -> None:
    html = render_to_string(
        "charts/xmr.html",
        {
            "chart": shown(chart(points(*STEADY)), aim=90),
            "id": "x",
            "label": "Met in time",
            "columns": ["Month", "Met"],
            "rows": [("Jan 2024", "40%")],
        },
    )
    assert 'aria-labelledby="chart-x"' in html
    assert "<td" in html
    assert "style=" not in html
