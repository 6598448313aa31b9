"""What someone typed, in the words of the form, to be copied from a page."""

from collections.abc import Iterator
from typing import NamedTuple

from django.http import QueryDict
from django.utils.translation import gettext as _

from heed.practice import kind_named
from heed.server.web.recording.slip import Slip


class Typed(NamedTuple):
    """A question and what was typed for it."""

    question: str
    words: str


def typed_words(slip: Slip, sent: QueryDict) -> tuple[Typed, ...]:
    """Every answer that was typed in words."""
    return tuple(_typed(slip, sent))


def _typed(slip: Slip, sent: QueryDict) -> Iterator[Typed]:
    for question in kind_named(slip.kind).questions:
        if words := ", ".join(filter(None, sent.getlist(question.name))):
            yield Typed(question.text, words)
    for name in ("entry-correction-reason", "reason"):
        if name not in kind_named(slip.kind).columns and (words := sent.get(name, "")):
            yield Typed(_("Reason"), words)
