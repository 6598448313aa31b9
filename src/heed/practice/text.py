"""Text that people type: how long it may be, and which characters nobody can have meant."""

import re
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

LINE_LIMIT = 200
WORDS_LIMIT = 10_000
LINES_LIMIT = 50

# NUL and other controls never come from a keyboard; overrides make text read other than it is
# stored. Ordinary right-to-left marks stay: names need them.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]"
)
_LINE_BREAKS = re.compile(r"[ \t]*[\r\n]+[ \t]*")


def refuse_hidden(text: str) -> str:
    """The text itself; refused with the place when it holds a character nobody can see."""
    if found := _UNWANTED.search(text):
        raise PydanticCustomError(
            "hidden_character",
            "There is a hidden character after “{before}”. Delete it, or type that part again.",
            {"before": text[max(0, found.start() - 20) : found.start()] or "the start"},
        )
    return text


def _one_line(text: Any) -> Any:  # noqa: ANN401 - any input at all
    return _LINE_BREAKS.sub(" ", text.strip()) if isinstance(text, str) else text


def _plain_breaks(text: Any) -> Any:  # noqa: ANN401 - any input at all
    """Browsers send two characters for a line break; people count one."""
    return text.replace("\r\n", "\n") if isinstance(text, str) else text


Line = Annotated[
    str,
    StringConstraints(max_length=LINE_LIMIT, min_length=1),
    AfterValidator(refuse_hidden),
    BeforeValidator(_one_line),
]
"""One short line of text."""

Lines = Annotated[tuple[Line, ...], Field(max_length=LINES_LIMIT)]
"""A list, one short line each."""

Words = Annotated[
    str,
    StringConstraints(max_length=WORDS_LIMIT, min_length=1),
    AfterValidator(refuse_hidden),
    BeforeValidator(_plain_breaks),
]
"""As much text as someone needs, up to WORDS_LIMIT characters."""
