"""The examples on a standard's page are judged, not written."""

import pytest

from heed.server.web.standards.examples import examples
from heed.standards import Standard, Verdict
from heed.standards.language import PrecededBy, Shows
from heed.standards.library import LIBRARY
from heed.standards.reasons import allowance


@pytest.mark.parametrize("standard", LIBRARY.standards, ids=lambda standard: standard.id)
def test_every_standard_shows_how_it_is_met_and_missed(standard: Standard) -> None:
    shown = {example.verdict: example for example in examples(standard)}
    assert {Verdict.MET, Verdict.MISSED} <= set(shown)
    for example in shown.values():
        assert "starts" in {line.part for line in example.lines} or _shows_itself(standard)


@pytest.mark.parametrize("standard", LIBRARY.standards, ids=lambda standard: standard.id)
def test_what_can_be_late_is_shown_late(standard: Standard) -> None:
    verdicts = {example.verdict for example in examples(standard)}
    assert (Verdict.MET_LATE in verdicts) is not _never_late(standard.expects)


def test_an_example_tells_what_happened_and_why() -> None:
    [standard] = LIBRARY.named("CPM-1")
    met = examples(standard)[0]
    assert [(line.title, line.part) for line in met.lines] == [
        ("Harm incident", "starts"),
        ("CP medical considered", "answers"),
    ]
    assert "in time (due by 15 September 2026, within 1 working day)" in met.reason


def _shows_itself(standard: Standard) -> bool:
    return allowance(standard.expects) is None


def _never_late(expects: object) -> bool:
    """What an entry itself shows, or what must come before it, is met or missed, never late."""
    parts = getattr(expects, "parts", (expects,))
    leaves = [leaf for part in parts for leaf in getattr(part, "parts", (part,))]
    return isinstance(leaves[0], Shows | PrecededBy)
