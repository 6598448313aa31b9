"""A coded answer and the words people read for it."""

from enum import StrEnum
from typing import Self


class Choice(StrEnum):
    """One of a closed list of answers: stored as its code, read as its label."""

    label: str

    def __new__(cls, code: str, label: str) -> Self:
        member = str.__new__(cls, code)
        member._value_ = code
        member.label = label
        return member

    @classmethod
    def options(cls) -> tuple[tuple[str, str], ...]:
        """Every (code, label), in the order they are declared."""
        return tuple((member.value, member.label) for member in cls)
