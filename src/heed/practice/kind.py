"""The declared type of an entry."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any, NamedTuple

from heed.practice.detail import Detail
from heed.practice.question import Column, Question, questions_of

ANY_KIND = "*"


class Nature(StrEnum):
    """Whether something happened to the child, or a professional did something."""

    EVENT = "event"
    ACT = "act"


class Answer(NamedTuple):
    """One answered question of an entry, as people read it."""

    question: Question
    words: str


@dataclass(frozen=True)
class Kind:
    """A kind of entry; its form, validation, JSON, reading and columns all come from here.

    `serves` are learning point ids; `about` the kinds an entry of this kind may answer or refer
    to (`about_required` when it makes no sense alone; ANY_KIND stands for all of them);
    `headline` the fields read first; `when` asks when it happened, where that could be misread.
    """

    name: str
    title: str
    nature: Nature
    detail: type[Detail]
    guide: tuple[str, ...]
    serves: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    about_required: bool = False
    headline: tuple[str, ...] = ()
    when: str = "When did it happen?"
    marks_harm: bool = False
    expects_working_day: bool = False

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """The questions of its form, in order."""
        return questions_of(self.detail)

    @cached_property
    def columns(self) -> Mapping[str, Column]:
        """What standards may refer to: the name of each field, and what its answers are."""
        return {question.name: question.column for question in self.questions}

    def may_be_about(self, kind: str) -> bool:
        """Whether an entry of this kind may answer or refer to one of another kind."""
        return ANY_KIND in self.about or kind in self.about

    def read(
        self,
        answers: Mapping[str, Any],
        *,
        today: date | None = None,
        happened: date | None = None,
    ) -> Detail:
        """Validated answers; raises pydantic's ValidationError with every error at once.

        `happened` is the first day on which what is recorded can have happened.
        """
        context = {"today": today, "happened": happened}
        return self.detail.model_validate(dict(answers), context=context)

    def stored(self, detail: Detail) -> dict[str, Any]:
        """The JSON that is kept: answered questions only."""
        return detail.model_dump(mode="json", exclude_none=True)

    def reading(self, fields: Mapping[str, Any]) -> tuple[Answer, ...]:
        """Every answered question of a stored entry, in the order of the form."""
        answers = (Answer(q, q.in_words(fields.get(q.name))) for q in self.questions)
        return tuple(answer for answer in answers if answer.words)

    def first_words(self, fields: Mapping[str, Any]) -> str:
        """What the chronology shows first; the title alone when nothing else is declared."""
        named = {q.name: q for q in self.questions}
        words = (named[name].in_words(fields.get(name)) for name in self.headline)
        return "; ".join(word for word in words if word)


def act(name: str, title: str, detail: type[Detail], **declared: Any) -> Kind:  # noqa: ANN401
    """A kind of practice act: something a professional does and records."""
    return Kind(name=name, title=title, nature=Nature.ACT, detail=detail, **declared)


def event(name: str, title: str, detail: type[Detail], **declared: Any) -> Kind:  # noqa: ANN401
    """A kind of event: something that happens to the child."""
    return Kind(name=name, title=title, nature=Nature.EVENT, detail=detail, **declared)
