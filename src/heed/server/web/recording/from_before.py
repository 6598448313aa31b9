"""What a new entry takes over from the newest one of its kind, so that nobody types it again."""

from typing import Any

from heed.practice import Kind
from heed.server.services.read_child import ChildRecord

_SAME = ("support", "support_owner", "safety_plan", "protective_people", "school_told")
TAKES_OVER: dict[str, dict[str, str]] = {
    "need_to_know": {"needed": "still_unknown"},
    "domestic_abuse_victim_status": {field: field for field in _SAME},
    "abuser_response": {
        field: field for field in ("who_uses_abuse", "who_works_with_them", "contact_safe")
    },
}
"""For a kind, its fields and the earlier field whose answer each begins with."""


def from_before(record: ChildRecord, kind: Kind) -> dict[str, Any]:
    """Answers that still stand, for people to confirm or change; empty when there are none.

    What was left unknown is the first thing to ask the next time.
    """
    earlier = record.chronology.by_kind.get(kind.name, ())
    if not earlier or kind.name not in TAKES_OVER:
        return {}
    said = earlier[-1].entry.fields
    taken = {field: said.get(before) for field, before in TAKES_OVER[kind.name].items()}
    return {field: _shown(answer) for field, answer in taken.items() if answer is not None}


def _shown(answer: Any) -> Any:  # noqa: ANN401 - a stored JSON value
    return ("yes" if answer else "no") if isinstance(answer, bool) else answer
