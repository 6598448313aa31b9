"""A practice standard: when this, then that, within this time, by this role, because of this."""

import hashlib
import json
from datetime import date
from functools import cached_property
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict

from heed.standards.authority import Authority
from heed.standards.language import (
    Expectation,
    Pattern,
    Trigger,
    Unless,
    Waiver,
    While,
    Whole,
)


class Owner(BaseModel):
    """Who is expected to act: a role on the child's record, the trigger's author, or the agency
    that a field of the trigger names, by its sector or its code."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    type: Literal["role", "author", "agency"] = "role"
    value: str = ""


class Standard(BaseModel):
    """What good practice requires, as an immutable value with its own content hash.

    It applies to triggers that occurred from `since` to `until` (London days, both included).
    `for_whom` is the child the trigger is about, each child of the household then, or only the
    other children of it. `asks` says in a few words what is to be done; `opens` names the kind
    whose form a worklist line opens.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", ignored_types=(cached_property,))

    id: str
    says: str
    asks: str
    because: tuple[str, ...]
    authority: Authority
    owner: Owner
    trigger: Trigger
    expects: Expectation
    opens: str = ""
    for_whom: Literal["child", "household", "others"] = "child"
    unless: tuple[Unless, ...] = ()
    waiver: Waiver | None = None
    since: date = date.min
    until: date = date.max

    @cached_property
    def hash(self) -> str:
        """SHA-256 of the whole standard in canonical JSON: the name of this very version."""
        content = json.dumps(self.model_dump(mode="json"), sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(content.encode()).hexdigest()

    def __copy__(self) -> Self:
        copied = super().__copy__()
        # A changed copy is another version, so it must not keep the hash of the first.
        copied.__dict__.pop("hash", None)
        return copied

    @property
    def begins(self) -> Pattern | None:
        """The entries that begin an obligation; None when the record as a whole does."""
        match self.trigger:
            case While(span=span):
                return span.opens
            case Whole():
                return None
            case trigger:
                return trigger.of

    def in_force(self, day: date) -> bool:
        """Whether a trigger on this London day is judged by this version."""
        return self.since <= day <= self.until
