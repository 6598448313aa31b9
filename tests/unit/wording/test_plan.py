"""Weak words in a plan's lines are weak only there, and not when the line says how often."""

import pytest

from heed.wording import advise


@pytest.mark.parametrize(
    ("line", "terms"),
    [
        ("Mum to engage with school.", ["engage"]),
        ("School to liaise with health as and when.", ["liaise", "as and when"]),
        ("Ms A brings Leo to school by 8:50 on all 5 days.", []),
        ("Mum to engage a solicitor.", []),
    ],
)
def test_a_plan_line(line: str, terms: list[str]) -> None:
    assert [one.term for one in advise(line, purpose="plan")] == terms


def test_records_may_use_them() -> None:
    assert advise("The worker will liaise and explore options.") == ()
