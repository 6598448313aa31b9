"""Entries that a standard speaks of, and the time it allows, in words."""

from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from heed.clocks import Duration, Unit
from heed.people import Role
from heed.practice import Question, UnknownKind, kind_named
from heed.standards.language import Condition, DayNamed, Limit, Pattern


def title_of(kind: str) -> str:
    """What people call a kind of entry."""
    try:
        return kind_named(kind).title
    except UnknownKind:
        return kind.replace("_", " ")


def role_in_words(role: str) -> str:
    """A role as people call it."""
    return dict(Role.options()).get(role, role.replace("_", " "))


def duration_in_words(allowed: Duration) -> str:
    """A number of working days, calendar days, hours or months."""
    match allowed.unit:
        case Unit.HOUR:
            said = ngettext("%(n)s hour", "%(n)s hours", allowed.n)
        case Unit.MONTH:
            said = ngettext("%(n)s month", "%(n)s months", allowed.n)
        case _ if allowed.n == 0:
            return _("the same day")
        case Unit.WORKING_DAY:
            said = ngettext("%(n)s working day", "%(n)s working days", allowed.n)
        case _:
            said = ngettext("%(n)s calendar day", "%(n)s calendar days", allowed.n)
    return said % {"n": allowed.n}


def limit_in_words(allowed: Limit, own: Pattern | None) -> str:
    """How long is allowed, or which question of the entry says until when."""
    if not isinstance(allowed, DayNamed):
        return duration_in_words(allowed)
    question = _question(allowed.field, own)
    said = question.text if question else allowed.field.replace("_", " ")
    return _("the day given under “%(question)s”") % {"question": said}


def pattern_in_words(pattern: Pattern) -> str:
    """Entries of some kinds, by some roles, that say certain things."""
    said = _either([f"“{title_of(kind)}”" for kind in pattern.kinds])
    if pattern.by:
        roles = _either([role_in_words(role) for role in pattern.by])
        said = _("%(entry)s by %(roles)s") % {"entry": said, "roles": roles}
    if pattern.where:
        conditions = conditions_in_words(pattern.where, pattern)
        said = _("%(entry)s where %(what)s") % {"entry": said, "what": conditions}
    return said


def conditions_in_words(where: Sequence[Condition], pattern: Pattern | None) -> str:
    """What fields of an entry of the pattern must say."""
    return _(" and ").join(_condition(condition, pattern) for condition in where)


def _condition(condition: Condition, pattern: Pattern | None) -> str:
    question = _question(condition.field, pattern)
    answers = [_answer(question, value) for value in condition.values]
    said = {"question": question.text if question else condition.field.replace("_", " ")}
    match condition.test:
        case "answered":
            return _("“%(question)s” has an answer") % said
        case "includes":
            return _("“%(question)s” includes %(answer)s") % {**said, "answer": _all(answers)}
        case "includes_any":
            return _("“%(question)s” includes %(answer)s") % {**said, "answer": _either(answers)}
        case "excludes":
            said["answer"] = _either(answers)
            return _("“%(question)s” does not include %(answer)s") % said
        case _:
            return _("“%(question)s” is %(answer)s") % {**said, "answer": _either(answers)}


def _question(field: str, pattern: Pattern | None) -> Question | None:
    for name in pattern.kinds if pattern else ():
        try:
            asked = {question.name: question for question in kind_named(name).questions}
        except UnknownKind:
            continue
        if field in asked:
            return asked[field]
    return None


def _answer(question: Question | None, value: str | bool | int) -> str:
    words = question.in_words(value) if question else str(value)
    return f"“{words}”"


def _either(words: Sequence[str]) -> str:
    *first, last = words
    return _("%(first)s or %(last)s") % {"first": ", ".join(first), "last": last} if first else last


def _all(words: Sequence[str]) -> str:
    *first, last = words
    if not first:
        return last
    return _("%(first)s and %(last)s") % {"first": ", ".join(first), "last": last}
