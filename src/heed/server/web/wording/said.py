"""What a form sends about the words that were pointed out in its answers.

A choice is sent as `entry-wording-QUESTION-MARK`, the reason for keeping a word as
`entry-kept-because-QUESTION-MARK`. No question of a kind has a hyphen in its name, and both names
begin with `entry-`, so that a draft keeps them too.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from heed.practice.text import LINE_LIMIT
from heed.wording import Decided, Decision, Wish, mark_of

CHOICE, BECAUSE = "entry-wording-", "entry-kept-because-"
CHOICES = {"change": Decided.CHANGED, "keep": Decided.KEPT, "quote": Decided.QUOTED}
NAMES: dict[str, str] = {decided.value: name for name, decided in CHOICES.items()}
_MOST = 200  # choices about one answer
_HIDDEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff\ud800-\udfff]+")

type Sent = Mapping[str, Sequence[str]]


def wishes_about(question: str, sent: Sent) -> dict[str, Wish]:
    """What a form, or a draft of it, says about the words of one answer, by mark."""
    opening = f"{CHOICE}{question}-"
    marks = [name.removeprefix(opening) for name in sent if name.startswith(opening)][:_MOST]
    return {one: wish for one in marks if (wish := _wish(f"{question}-{one}", sent))}


def sent_again(wording: Iterable[Decision]) -> dict[str, list[str]]:
    """Decisions that are kept with an entry, as a form would send them again."""
    sent: dict[str, list[str]] = {}
    for one in wording:
        if one.decided != Decided.CHANGED:
            name = f"{one.question}-{mark_of(one.row, one.term)}"
            sent[CHOICE + name] = [NAMES[one.decided]]
            sent[BECAUSE + name] = [one.reason]
    return sent


def _wish(name: str, sent: Sent) -> Wish | None:
    chosen = CHOICES.get(_last(sent, CHOICE + name))
    return Wish(chosen, _reason(_last(sent, BECAUSE + name))) if chosen else None


def _reason(typed: str) -> str:
    """A reason on one line; saving always works, so it is cut and never refused."""
    return _HIDDEN.sub(" ", typed).strip()[:LINE_LIMIT]


def _last(sent: Sent, name: str) -> str:
    return (list(sent.get(name, ())) or [""])[-1]
