"""A family's copy of what was agreed: the same parts on the page, on paper and in the PDF."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from heed.practice.acts.family_informed import FAMILY_COPY
from heed.server.services.wording import advice_on
from heed.wording import Finding, Purpose
from heed.wording.readability import reading_age

BAR = "|"


class Part(NamedTuple):
    """A heading and what stands under it."""

    heading: str
    words: str


class Done(NamedTuple):
    """Who does what, by when; the last two are empty when the line was not parted."""

    who: str
    what: str
    when: str


class FamilyCopy(NamedTuple):
    """Everything the copy says, in the order in which it is read."""

    who_for: str
    agreed: str
    steps: tuple[Done, ...]
    parts: tuple[Part, ...]


def family_copy(fields: Mapping[str, Any]) -> FamilyCopy:
    """The copy that an entry keeps."""
    return FamilyCopy(
        who_for=str(fields["who_for"]),
        agreed=str(fields["agreed"]),
        steps=tuple(step(line) for line in fields.get("steps", ())),
        parts=tuple(_parts(fields)),
    )


def step(line: str) -> Done:
    """A line as who, what and by when, as far as bars part it; or as “who: what”, as actions are
    written in meetings."""
    parts = [part.strip() for part in line.split(BAR, 2)]
    if len(parts) == 1:
        who, colon, what = line.partition(": ")
        return Done(who.strip(), what.strip(), "") if colon else Done("", parts[0], "")
    return Done(*parts, *[""] * (3 - len(parts)))


def advice(fields: Mapping[str, Any]) -> tuple[Finding, ...]:
    """What its author might write more plainly; shown before it is given, and never in its way."""
    return advice_on(_whole(fields), Purpose.FAMILY)


def age(fields: Mapping[str, Any]) -> int | None:
    """Years of age from which it reads with ease; None when it is too short to say."""
    found = reading_age(_whole(fields))
    return None if found is None else max(round(found), 5)


def _whole(fields: Mapping[str, Any]) -> str:
    written = (fields.get(question.name) for question in FAMILY_COPY.questions)
    texts = (_as_text(answer) for answer in written if answer)
    return "\n".join(texts)


def _as_text(answer: Any) -> str:  # noqa: ANN401 - a stored JSON value
    lines = answer if isinstance(answer, list | tuple) else [answer]
    return "\n".join(str(line).replace(f" {BAR} ", ", ") for line in lines)


def _parts(fields: Mapping[str, Any]) -> Iterator[Part]:
    days = {q.name: q for q in FAMILY_COPY.questions}
    headings = (
        ("going_well", _("What is going well")),
        ("worried_about", _("What people are worried about")),
        ("if_not_done", _("What happens if it is not done")),
        ("next_day", _("When we meet next")),
        ("contact", _("Who you can ring")),
        ("rights", _("If you do not agree")),
    )
    for name, heading in headings:
        if words := days[name].in_words(fields.get(name)):
            yield Part(heading, words)
