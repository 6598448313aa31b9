"""The examples on a standard's page are judged, not written."""

import pytest

from heed.server.web.standards.declared import declared
from heed.server.web.standards.generated import generated
from heed.standards import Standard, Verdict
from heed.standards.language import PrecededBy, Recorded, Shows
from heed.standards.library import EXAMPLES, LIBRARY
from heed.standards.reasons import allowance


@pytest.mark.parametrize("standard", LIBRARY.standards, ids=lambda standard: standard.id)
def test_every_standard_shows_how_it_is_met_and_missed(standard: Standard) -> None:
    shown = {example.verdict: example for example in generated(standard)}
    worst = Verdict.MET_LATE if isinstance(standard.expects, Recorded) else Verdict.MISSED
    assert {Verdict.MET, worst} <= set(shown)
    for example in shown.values():
        assert "starts" in {line.part for line in example.lines} or _shows_itself(standard)


@pytest.mark.parametrize("standard", LIBRARY.standards, ids=lambda standard: standard.id)
def test_what_can_be_late_is_shown_late(standard: Standard) -> None:
    verdicts = {example.verdict for example in generated(standard)}
    assert (Verdict.MET_LATE in verdicts) is not _never_late(standard.expects)


def test_an_example_tells_what_happened_and_why() -> None:
    [standard] = LIBRARY.named("CPM-1")
    met = generated(standard)[0]
    assert [(line.title, line.part) for line in met.lines] == [
        ("Harm incident", "starts"),
        ("CP medical considered", "answers"),
    ]
    assert "in time (due by 15 September 2026, within 1 working day)" in met.reason


@pytest.mark.parametrize("standard", LIBRARY.standards, ids=lambda standard: standard.id)
def test_what_was_declared_is_shown(standard: Standard) -> None:
    shown = declared(standard)
    assert [example.verdict for example in shown] == [
        example.verdict for example in EXAMPLES if example.standard == standard.id
    ]
    for example in shown:
        assert "starts" in {line.part for line in example.lines}
        assert all(line.who for line in example.lines)


def test_a_line_about_a_brother_or_sister_says_so() -> None:
    [standard] = LIBRARY.named("CPM-4")
    met = declared(standard)[0]
    assert [(line.part, line.other_child) for line in met.lines] == [
        ("starts", True),
        ("answers", False),
    ]


def _shows_itself(standard: Standard) -> bool:
    return allowance(standard.expects) is None


def _never_late(expects: object) -> bool:
    """What an entry itself shows, or what must come before it, is met or missed, never late."""
    parts = getattr(expects, "parts", (expects,))
    leaves = [leaf for part in parts for leaf in getattr(part, "parts", (part,))]
    after = [leaf for leaf in leaves if not isinstance(leaf, PrecededBy)]
    return not after or isinstance(after[0], Shows)
