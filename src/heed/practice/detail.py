"""What an entry of a kind says, declared once as questions with typed answers."""

from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo
from pydantic_core import PydanticCustomError


class Detail(BaseModel):
    """The answers of one entry, beyond who, when, about whom and from which source."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


def ask(
    question: str, *, hint: str = "", optional: bool = False, child_words: bool = False
) -> Any:  # noqa: ANN401 - pydantic's field specifier stands for a value of any type
    """A question of a kind; an optional one may be left, and is then not stored."""
    extra = {"question": question, "hint": hint, "child_words": child_words}
    return Field(default=None if optional else ..., json_schema_extra=dict(extra))


def _not_in_the_future(day: date, info: ValidationInfo) -> date:
    today = (info.context or {}).get("today")
    if today is not None and day > today:
        raise PydanticCustomError(
            "future_day", "This must be today or in the past. Check the day, month and year."
        )
    return day


PastDay = Annotated[date, AfterValidator(_not_in_the_future)]
"""A day that has come; checked when validation is given `context={"today": day}`."""


class NotBefore:
    """A day that must not come before the day given to an earlier question."""

    def __init__(self, earlier: str, says: str) -> None:
        self.earlier, self.says = earlier, says

    def __call__(self, day: date, info: ValidationInfo) -> date:
        start = info.data.get(self.earlier)
        if start is not None and day is not None and day < start:
            raise PydanticCustomError("ends_before_start", "{says}", {"says": self.says})
        return day
