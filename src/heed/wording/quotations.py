"""Where somebody's words are kept: in quotation marks, quoted e-mail, under Child's words."""

import re

type Stretches = list[tuple[int, int]]

_OPENING = "\u201c\u201e\u00ab"
_CLOSING = "\u201d\u201f\u00bb"
_DOUBLES = f'"{_OPENING}{_CLOSING}'
_BLANK_LINE = re.compile(r"\n[ ]*\n")
# An apostrophe opens when a word follows and none precedes; 'til and '90s are no quotations.
_NO_OPENING = re.compile(r"['\u2018](?:til|cause|em|bout|n|\d0s)\b")
_MARKS = f"'{_DOUBLES}\u2018"
_LONGEST_SINGLE = 600
_WHOSE = (
    r"(?:(?:the )?(?:child|children|young person|young people|mum|mother|dad|father|parent"
    r"|parents|carer|family|yp)(?:'s|s')?|[a-z]+(?:'s|s')|his|her|their|own)"
)
_HEADING = re.compile(
    rf"[ >*#\d.)(\u2022]*(?:{_WHOSE} (?:own )?(?:words|voice|views?|account|comments?|wishes)"
    rf"|in {_WHOSE} (?:own )?words|what (?:\w+ ){{1,4}}(?:said|told \w+|says|wrote|tells us)"
    r"|(?:the )?(?:views?|voice|words|wishes and feelings|wishes) of (?:\w+ ){0,2}\w+|verbatim"
    r"|direct (?:quotes?|speech)|quotes?|wishes and feelings"
    r"|(?:child|yp|he|she|they) (?:said|says|wrote))"
    r"\b[^:\n]{0,40}:[ *]*"
)
_MAILED = re.compile(r" *>")
# A speaker's label in a transcript, told from a report's heading by the first person after it.
_SPEAKER = re.compile(
    r"[ *]*(?:mum|mother|dad|father|nan|gran|child|yp|young person|grandmother|carer)"
    r" *[:\u2013] ?(?=[^\n]*\b(?:i|i'm|i've|my|me|we|i'd|i'll)\b)"
)


def quoted_stretches(plain: str) -> Stretches:
    """Everything between quotation marks, double and single, also over several lines."""
    found: Stretches = []
    if any(mark in plain for mark in _DOUBLES):
        found += _doubles(plain)
    if "'" in plain or "\u2018" in plain:
        found += _singles(plain)
    return found


def opened_before(plain: str, start: int) -> bool:
    """Whether any mark before a place, in the same paragraph, may open a quotation."""
    first = plain.rfind("\n\n", 0, start) + 1
    for mark in _MARKS:
        at = plain.find(mark, first, start)
        while at >= 0:
            if not at or not plain[at - 1].isalnum():
                return True
            at = plain.find(mark, at + 1, start)
    return False


def below_a_heading(plain: str, start: int) -> bool:
    """Whether a place is quoted e-mail, or below a heading that announces someone's words."""
    first = plain.rfind("\n", 0, start) + 1
    if plain.startswith((" ", ">"), first) and _MAILED.match(plain, first):
        return True
    if _labelled(plain, first, start):
        if _SPEAKER.match(plain, first, start):
            return True
        if heading := _HEADING.match(plain, first):
            return heading.end() <= start
    return first > 0 and _announced(plain, first)


def _labelled(plain: str, first: int, start: int) -> bool:
    """Whether a mark that may end a label stands before a place; soon told."""
    return plain.find(":", first, start) >= 0 or plain.find("\u2013", first, start) >= 0


def _announced(plain: str, first: int) -> bool:
    """Whether a line above, in the same paragraph, is a heading that ends with its colon."""
    while first > 0:
        end = first - 1
        first = plain.rfind("\n", 0, end) + 1
        line = plain[first:end].rstrip(" *")
        if not line:
            return False
        if line.endswith(":"):
            heading = _HEADING.match(plain, first)
            return heading is not None and heading.end() >= first + len(line)
    return False


def within(start: int, end: int, stretches: Stretches) -> bool:
    """Whether a place lies wholly in one of the stretches."""
    return any(first <= start and end <= last for first, last in stretches)


def _doubles(plain: str) -> Stretches:
    found: Stretches = []
    opened = seen = -1
    for at in [*_places(plain, _DOUBLES), len(plain)]:
        if opened >= 0:
            end = _abandoned(plain, seen, at)
            if end >= 0:
                found.append((opened, end))
                opened = -1
        if at == len(plain):
            break
        if opened < 0:
            opened = at + 1 if _opens(plain, at) else -1
        elif plain[at] not in _OPENING and not _opens_again(plain, at):
            found.append((opened, at))
            opened = -1
        seen = at + 1
    return [*found, (opened, len(plain))] if opened >= 0 else found


def _places(plain: str, marks: str) -> list[int]:
    """Where any of some characters stand, in order."""
    found: list[int] = []
    for mark in marks:
        if mark in plain:
            at = plain.find(mark)
            while at >= 0:
                found.append(at)
                at = plain.find(mark, at + 1)
    found.sort()
    return found


def _abandoned(plain: str, seen: int, at: int) -> int:
    """The end of the paragraph in which a quotation was never closed; -1 when it goes on."""
    for gap in _BLANK_LINE.finditer(plain, seen, at):
        # A quotation of several paragraphs opens each of them again.
        if plain[gap.end() : gap.end() + 8].lstrip()[:1] not in ('"', *_OPENING):
            return gap.start()
    return -1


def _opens_again(plain: str, at: int) -> bool:
    """A mark at the start of a further paragraph of the same quotation."""
    return plain[max(0, at - 8) : at].rstrip(" ").endswith("\n\n") and _opens(plain, at)


def _opens(plain: str, at: int) -> bool:
    if plain[at] in _OPENING:
        return True
    if plain[at] in _CLOSING:
        return False
    before, after = plain[at - 1 : at] if at else "", plain[at + 1 : at + 2]
    return not before.isalnum() and bool(after) and not after.isspace()


def _singles(plain: str) -> Stretches:
    found: Stretches = []
    opened = -1
    for at in _places(plain, "'\u2018"):
        if opened >= 0 and (at - opened > _LONGEST_SINGLE or "\n\n" in plain[opened:at]):
            opened = -1
        after = plain[at + 1 : at + 2]
        before = plain[at - 1 : at] if at else ""
        if opened < 0:
            if not before.isalnum() and _begins(plain, at, after):
                opened = at + 1
        elif not after.isalnum() and before and not before.isspace() and plain[at] == "'":
            found.append((opened, at))
            opened = -1
    return found


def _begins(plain: str, at: int, after: str) -> bool:
    return (after.isalnum() or after in tuple("\u2026.(")) and not _NO_OPENING.match(plain, at)
