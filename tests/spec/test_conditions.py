"""Conditions: what a field must say

Entries can be told apart by what their fields say, and by the role of whoever recorded them.
"""

import pytest

from heed.clocks import working_days
from heed.standards.language import Condition
from heed.standards.sayings import (
    answered,
    each,
    entries,
    excludes,
    followed_by,
    includes,
    includes_any,
    says,
    says_one_of,
)
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

TABLE = """
    Mon 09 Mar 2026 09:00 | school | incident (harm: [physical], injury: yes)
    Mon 09 Mar 2026 10:00 | school | incident (harm: [physical, emotional], injury: no)
    Mon 09 Mar 2026 11:00 | school | incident (harm: neglect)
    Mon 09 Mar 2026 12:00 | school | incident (harm: [])
    Mon 09 Mar 2026 13:00 | school | incident
    """


@pytest.mark.parametrize(
    ("condition", "rows"),
    [
        pytest.param(says("injury", True), [1], id="equals"),
        pytest.param(says("injury", False), [2], id="equals no"),
        pytest.param(says("harm", "physical"), [1], id="a list of just this"),
        pytest.param(says_one_of("harm", "neglect", "sexual"), [3], id="one of"),
        pytest.param(includes("harm", "physical", "emotional"), [2], id="all of a list"),
        pytest.param(includes_any("harm", "emotional", "neglect"), [2, 3], id="any of a list"),
        pytest.param(excludes("harm", "physical", "sexual"), [3], id="none of a list"),
        pytest.param(answered("harm"), [1, 2, 3], id="anything at all"),
        pytest.param(answered("injury"), [1, 2], id="no is an answer"),
    ],
)
def test_each_test_of_a_field(expect: Expect, condition: Condition, rows: list[int]) -> None:
    """A field equals a value or one of several, a list holds all, any or none, or it is answered."""
    obligations, _ = expect.judged(
        [
            standard(
                "Such an incident is talked over.",
                each(entries("incident", where=(condition,))),
                followed_by(entries("talked_over"), within=working_days(1)),
            )
        ],
        TABLE,
        "Mon 09 Mar 2026",
    )
    assert [obligation.trigger for obligation in obligations] == [f"#{row}" for row in rows]


def test_several_conditions_at_once(expect: Expect) -> None:
    """Every condition must hold."""
    expect(
        standard(
            "Physical harm without a visible injury is talked over within 1 working day.",
            each(entries("incident", where=(includes("harm", "physical"), says("injury", False)))),
            followed_by(entries("talked_over"), within=working_days(1)),
        ),
        TABLE,
        as_of="Mon 09 Mar 2026",
        verdicts=["pending"],
    )


def test_the_role_of_the_author(expect: Expect) -> None:
    """Only entries by one of the roles count, where roles are named."""
    expect(
        standard(
            "Each injury is looked at by a paediatrician or a GP within 1 working day.",
            each(entries("injury")),
            followed_by(entries("looked_at", by=("paediatrician", "gp")), within=working_days(1)),
        ),
        """
        Mon 09 Mar 2026 09:00 | school | injury
        Mon 09 Mar 2026 10:00 | school (teacher) | looked at
        Mon 09 Mar 2026 11:00 | health (gp) | looked at
        """,
        as_of="Mon 09 Mar 2026",
        verdicts=["met"],
        answers=["#3"],
    )


def test_a_condition_that_a_correction_meets(expect: Expect) -> None:
    """The current reading is what counts."""
    expect(
        standard(
            "Each physical harm is talked over within 1 working day.",
            each(entries("incident", where=(includes("harm", "physical"),))),
            followed_by(entries("talked_over"), within=working_days(1)),
        ),
        """
        Mon 09 Mar 2026 09:00 | school | incident (harm: [neglect])
        Mon 09 Mar 2026 09:00 | school | incident (harm: [neglect, physical]) | corrects #1 \
| recorded Tue 10 Mar 2026 09:00
        """,
        as_of="Tue 10 Mar 2026",
        verdicts=["pending"],
    )
