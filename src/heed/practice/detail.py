"""What an entry of a kind says, declared once as questions with typed answers."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, JsonValue, field_validator, model_validator

from heed.wording import Purpose


class Detail(BaseModel):
    """The answers of one entry, beyond who, when, about whom and from which source."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    @model_validator(mode="before")
    @classmethod
    def _a_blank_is_no_answer(cls, answers: Any) -> Any:  # noqa: ANN401 - any input at all
        """Leave out empty boxes and lists with nothing chosen, so that “missing” is one thing."""
        if not isinstance(answers, Mapping):
            return answers
        given = {name: _without_blanks(answer) for name, answer in answers.items()}
        known = cls.model_fields
        return {n: answer for n, answer in given.items() if answer is not None or n not in known}

    @field_validator("*")
    @classmethod
    def _each_answer_once(cls, answer: Any) -> Any:  # noqa: ANN401 - an answer of any type
        return tuple(dict.fromkeys(answer)) if isinstance(answer, tuple) else answer


def _without_blanks(answer: Any) -> Any:  # noqa: ANN401 - any input at all
    match answer:
        case str():
            return answer if answer.strip() else None
        case list() | tuple():
            return [item for item in answer if _without_blanks(item) is not None] or None
        case _:
            return answer


def ask(
    question: str,
    *,
    hint: str = "",
    optional: bool = False,
    child_words: bool = False,
    purpose: Purpose = Purpose.RECORD,
    only_for: tuple[str, str] | None = None,
) -> Any:  # noqa: ANN401 - pydantic's field specifier stands for a value of any type
    """A question of a kind; an optional one may be left, and is then not stored.

    `purpose` is what advice on the words of a long answer goes by: whether it says what somebody
    will do, or a family will read it. `only_for` names an earlier question and the option for which
    this one is asked; whatever is answered is kept.
    """
    extra: dict[str, JsonValue] = {
        "question": question,
        "hint": hint,
        "child_words": child_words,
        "purpose": purpose.value,
        "only_for": list(only_for) if only_for else None,
    }
    unanswered: Any = None if optional else ...
    return Field(default=unanswered, json_schema_extra=extra)
