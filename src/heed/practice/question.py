"""A kind's questions, read from its declaration; forms, readings and columns come from these."""

import types
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from heed.practice.detail import Detail
from heed.practice.text import LINE_LIMIT, WORDS_LIMIT
from heed.wording import Choice, Purpose


class Control(StrEnum):
    """How a question is answered."""

    LINE = "line"
    WORDS = "words"
    YES_NO = "yes_no"
    ONE_OF = "one_of"
    ANY_OF = "any_of"
    DAY = "day"
    NUMBER = "number"
    LINES = "lines"


class Column(StrEnum):
    """What a stored answer is, for whoever reads many entries at once."""

    TEXT = "text"
    BOOLEAN = "boolean"
    INTEGER = "integer"
    DAY = "day"
    LIST = "list"


_COLUMNS = {
    Control.YES_NO: Column.BOOLEAN,
    Control.NUMBER: Column.INTEGER,
    Control.DAY: Column.DAY,
    Control.ANY_OF: Column.LIST,
    Control.LINES: Column.LIST,
}


class Question(NamedTuple):
    """One question of a kind: `name` is its stored field, never its wording."""

    name: str
    text: str
    hint: str
    control: Control
    required: bool
    options: tuple[tuple[str, str], ...] = ()
    limit: int | None = None
    child_words: bool = False
    purpose: Purpose = Purpose.RECORD
    only_for: tuple[str, str] | None = None

    @property
    def column(self) -> Column:
        """The type of the column that standards read."""
        return _COLUMNS.get(self.control, Column.TEXT)

    @property
    def advice(self) -> Purpose | None:
        """What advice on a long answer is for; None for any other, and for a child's own words."""
        if self.child_words or self.control not in (Control.WORDS, Control.LINES):
            return None
        return self.purpose

    def in_words(self, answer: Any) -> str:  # noqa: ANN401 - a stored JSON value
        """A stored answer as people read it; an empty string when there is none."""
        labels = dict(self.options)
        match answer:
            case None:
                return ""
            case bool():
                return "Yes" if answer else "No"
            case list() | tuple():
                separator = "\n" if self.control is Control.LINES else ", "
                return separator.join(labels.get(item, str(item)) for item in answer)
            case str() if self.control is Control.DAY:
                return f"{date.fromisoformat(answer):%-d %B %Y}"
            case _:
                return labels.get(answer, str(answer))


class UnsupportedQuestion(TypeError):
    """A kind declares an answer of a type that no control can ask for."""


def questions_of(detail: type[Detail]) -> tuple[Question, ...]:
    """Every question in the order of declaration; raises UnsupportedQuestion."""
    return tuple(_question(name, field) for name, field in detail.model_fields.items())


def _question(name: str, field: FieldInfo) -> Question:
    extra = field.json_schema_extra
    if not isinstance(extra, dict):
        raise UnsupportedQuestion(f"{name}: declare it with ask(), so that it has a question.")
    control, options, limit = _control(name, field.annotation, tuple(field.metadata))
    return Question(
        name=name,
        text=str(extra["question"]),
        hint=str(extra["hint"]),
        control=control,
        required=field.is_required(),
        options=options,
        limit=limit,
        child_words=bool(extra["child_words"]),
        purpose=Purpose(str(extra["purpose"])),
        only_for=_only_for(extra["only_for"]),
    )


def _only_for(said: object) -> tuple[str, str] | None:
    if not isinstance(said, list):
        return None
    question, option = said
    return str(question), str(option)


type _Asked = tuple[Control, tuple[tuple[str, str], ...], int | None]


def _control(name: str, annotation: Any, metadata: tuple[Any, ...]) -> _Asked:  # noqa: ANN401
    answer, inner = _bare(annotation)
    limits = [m.max_length for m in (*metadata, *inner) if getattr(m, "max_length", None)]
    if answer is str:
        return _text_control(min(limits, default=LINE_LIMIT))
    if get_origin(answer) is tuple:
        item = _bare(get_args(answer)[0])[0]
        if isinstance(item, type) and issubclass(item, Choice):
            return Control.ANY_OF, item.options(), None
        return Control.LINES, (), LINE_LIMIT
    if isinstance(answer, type) and issubclass(answer, Choice):
        return Control.ONE_OF, answer.options(), None
    plain = {bool: Control.YES_NO, date: Control.DAY, int: Control.NUMBER}
    if answer in plain:
        return plain[answer], (), None
    raise UnsupportedQuestion(f"{name}: no control can ask for {answer!r}.")


def _text_control(limit: int) -> _Asked:
    return (Control.WORDS if limit >= WORDS_LIMIT else Control.LINE), (), limit


def _bare(annotation: Any) -> tuple[Any, tuple[Any, ...]]:  # noqa: ANN401 - any annotation
    """The answer's own type and its metadata, without `| None` and `Annotated`."""
    metadata: tuple[Any, ...] = ()
    while True:
        if get_origin(annotation) is Annotated:
            annotation, *more = get_args(annotation)
            metadata += tuple(more)
        elif get_origin(annotation) in (Union, types.UnionType):
            annotation = next(arg for arg in get_args(annotation) if arg is not types.NoneType)
        else:
            return annotation, metadata
