"""Text that people type: how long it may be, and which characters nobody can have meant."""

import re
from typing import Annotated

from pydantic import AfterValidator, StringConstraints
from pydantic_core import PydanticCustomError

LINE_LIMIT = 200
WORDS_LIMIT = 10_000

# NUL and other controls never come from a keyboard; overrides make text read other than it is
# stored. Ordinary right-to-left marks stay: names need them.
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]")


def refuse_hidden(text: str) -> str:
    """The text itself; refused with the place when it holds a character nobody can see."""
    if found := _UNWANTED.search(text):
        raise PydanticCustomError(
            "hidden_character",
            "There is a hidden character after “{before}”. Delete it, or type that part again.",
            {"before": text[max(0, found.start() - 20) : found.start()] or "the start"},
        )
    return text


Line = Annotated[
    str, StringConstraints(max_length=LINE_LIMIT, min_length=1), AfterValidator(refuse_hidden)
]
"""One short line of text."""

Words = Annotated[
    str, StringConstraints(max_length=WORDS_LIMIT, min_length=1), AfterValidator(refuse_hidden)
]
"""As much text as someone needs, up to WORDS_LIMIT characters."""
