"""A concern in words, wherever one is listed."""

from django.utils.translation import gettext as _

from heed.chronology import Line
from heed.chronology.concern import FIRST_TIER, Concern
from heed.practice import kind_named


def subject_in_words(concern: Concern) -> str:
    """What people disagree about."""
    subject = str(concern.raised.entry.fields.get("subject", ""))
    return options("concern_raised", "subject").get(subject, subject)


def state_in_words(concern: Concern) -> str:
    """Who an open concern lies with, or how a closed one ended."""
    if concern.closing is None:
        return _("With: %(who)s") % {"who": tiers()[concern.tier]}
    return answer_in_words(concern.closing, "outcome")


def tiers() -> dict[str, str]:
    """Who a concern can lie with, from the first tier to the last."""
    return {FIRST_TIER: _("The two practitioners"), **options("concern_escalated", "to_tier")}


def options(kind: str, question: str) -> dict[str, str]:
    """What can be chosen, in the words that this partnership uses."""
    return next(dict(q.options) for q in kind_named(kind).questions if q.name == question)


def answer_in_words(line: Line, field: str) -> str:
    """What a line says to one question of its kind."""
    questions = {question.name: question for question in kind_named(line.kind).questions}
    return questions[field].in_words(line.entry.fields.get(field))
