"""Every kind of entry Heed knows: one explicit line each."""

import difflib

from heed.practice.acts.cp_medical import CP_MEDICAL_CONSIDERED
from heed.practice.events.harm_incident import HARM_INCIDENT
from heed.practice.kind import Kind

KINDS: tuple[Kind, ...] = (
    # events: what happens to a child
    HARM_INCIDENT,
    # acts: what professionals do
    CP_MEDICAL_CONSIDERED,
)

_BY_NAME = {kind.name: kind for kind in KINDS}


class UnknownKind(LookupError):
    """There is no kind of entry with this name."""


def kind_named(name: str) -> Kind:
    """The kind with this name; raises UnknownKind, which suggests the nearest name."""
    try:
        return _BY_NAME[name]
    except KeyError:
        near = difflib.get_close_matches(name, _BY_NAME, n=1, cutoff=0.0)[0]
        raise UnknownKind(f"There is no kind “{name}”. The nearest is “{near}”.") from None
