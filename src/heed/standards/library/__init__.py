"""The first library of standards: one file a subject, listed here."""

from itertools import chain

from heed.learning.library import LEARNING_POINTS
from heed.practice import KINDS
from heed.standards.examples import DrawnExample
from heed.standards.library import (
    bereavement,
    concerns_resolution,
    conference_dissent,
    conferences,
    cp_medical_steps,
    cp_medicals,
    culture_and_identity,
    cumulative_harm,
    direct_work,
    domestic_abuse,
    families_informed,
    formulation,
    information_sharing,
    meeting_quality,
    multi_agency_chronology,
    neglect,
    professional_curiosity,
    smart_planning,
    statutory_process,
    strategy_discussions,
    strategy_discussions_in_time,
    supervision,
    trauma_informed,
    voice,
    was_not_brought,
)
from heed.standards.loading import Library, load

_SUBJECTS = (
    statutory_process,
    cumulative_harm,
    strategy_discussions,
    strategy_discussions_in_time,
    families_informed,
    was_not_brought,
    information_sharing,
    concerns_resolution,
    conference_dissent,
    supervision,
    domestic_abuse,
    bereavement,
    trauma_informed,
    culture_and_identity,
    formulation,
    direct_work,
    neglect,
    professional_curiosity,
    multi_agency_chronology,
    smart_planning,
    meeting_quality,
    voice,
    conferences,
    cp_medicals,
    cp_medical_steps,
)

LIBRARY: Library = load(
    [standard for subject in _SUBJECTS for standard in subject.STANDARDS],
    vocabulary={kind.name: kind.columns for kind in KINDS},
    learning_points=LEARNING_POINTS,
)
"""Every standard in use, checked against the kinds and the learning points it names."""

EXAMPLES: tuple[DrawnExample, ...] = tuple(chain.from_iterable(s.EXAMPLES for s in _SUBJECTS))
"""For each standard, records that meet it and records that do not."""

__all__ = ["EXAMPLES", "LIBRARY"]
