"""Where somebody's words are kept: quotation marks, quoted e-mail, headings such as Child's words."""

import re

type Stretches = list[tuple[int, int]]

_DOUBLE = re.compile(r"[\"\u201c\u201d\u201e\u00ab\u00bb]|\n[ ]*\n")
_OPENING = "\u201c\u201e\u00ab"
# An apostrophe opens when a word follows and none precedes; 'til and '90s are no quotations.
_SINGLE = re.compile(r"(?<!\w)['\u2018](?!(?:til|cause|em|bout|n|\d0s)\b)(?=[\w\u2026.(])")
_SINGLE_END = re.compile(r"(?<=[\w.,!?\u2026)])'(?!\w)")
_LONGEST_SINGLE = 600
_WHOSE = (
    r"(?:(?:the )?(?:child|children|young person|young people|mum|mother|dad|father|parent|parents"
    r"|carer|family|yp)(?:'s|s')?|[a-z]+(?:'s|s')|his|her|their|own)"
)
_HEADING = re.compile(
    rf"(?:^|\n)[ >*#\d.)(]*(?:{_WHOSE} (?:own )?(?:words|voice|views?|account|comments?|wishes)"
    rf"|in {_WHOSE} (?:own )?words|what (?:\w+ ){{1,4}}(?:said|told \w+|says|wrote|tells us)"
    r"|(?:the )?(?:views?|voice|words|wishes and feelings|wishes) of (?:\w+ ){0,2}\w+|verbatim"
    r"|direct (?:quotes?|speech)|quotes?|wishes and feelings|(?:child|yp|he|she|they) (?:said|says|wrote))"
    r"\b[^:\n]{0,40}:[ *]*"
)
_LABEL = re.compile(r"\n[ *#]*[a-z][^:\n.]{0,40}:")
_MAILED = re.compile(r"(?:^|\n)[ ]*>[^\n]*")
# A speaker's label in a transcript, told from a report's heading by the first person after it.
_SPEAKER = re.compile(
    r"(?:^|\n)[ *]*(?:mum|mother|dad|father|nan|gran|child|yp|young person|grandmother|carer)[ ]*[:\u2013] ?"
    r"(?=[^\n]*\b(?:i|i'm|i've|my|me|we|i'd|i'll)\b)[^\n]*"
)


def quoted_stretches(plain: str) -> Stretches:
    """Everything between quotation marks, double and single, also over several lines."""
    found = _doubles(plain)
    if "'" in plain or "\u2018" in plain:
        found += _singles(plain)
    return found


def headed_stretches(plain: str) -> Stretches:
    """Everything below a heading that announces someone's words, and lines of quoted e-mail."""
    found = [match.span() for match in _MAILED.finditer(plain)] if ">" in plain else []
    if ":" in plain:
        found += [
            (match.end(), _end_of_block(plain, match.end())) for match in _HEADING.finditer(plain)
        ]
    if ":" in plain or "\u2013" in plain:
        found += [match.span() for match in _SPEAKER.finditer(plain)]
    return found


def within(start: int, end: int, stretches: Stretches) -> bool:
    """Whether a place lies wholly in one of the stretches."""
    return any(first <= start and end <= last for first, last in stretches)


def _doubles(plain: str) -> Stretches:
    found: Stretches = []
    opened = -1
    for match in _DOUBLE.finditer(plain):
        mark, at = match[0], match.start()
        if mark[0] == "\n":
            if opened >= 0 and not _goes_on(plain, match.end()):
                found.append((opened, at))
                opened = -1
        elif opened < 0:
            opened = match.end() if _opens(plain, at, mark) else -1
        elif mark not in _OPENING:
            if mark == '"' and _opens(plain, at, mark) and plain.find('"', at + 1) < 0:
                continue
            found.append((opened, at))
            opened = -1
    if opened >= 0:
        found.append((opened, len(plain)))
    return found


def _opens(plain: str, at: int, mark: str) -> bool:
    if mark != '"':
        return mark in _OPENING
    before, after = plain[at - 1 : at] if at else "", plain[at + 1 : at + 2]
    return not before.isalnum() and bool(after) and not after.isspace()


def _goes_on(plain: str, at: int) -> bool:
    """A quotation of several paragraphs opens each of them again."""
    rest = plain[at : at + 8].lstrip()
    return rest[:1] in ('"', *_OPENING)


def _singles(plain: str) -> Stretches:
    found: Stretches = []
    at = 0
    while opening := _SINGLE.search(plain, at):
        limit = min(opening.end() + _LONGEST_SINGLE, _paragraph_end(plain, opening.end()))
        closing = _SINGLE_END.search(plain, opening.end(), limit + 1)
        if closing is None:
            at = opening.end()
            continue
        found.append((opening.end(), closing.start()))
        at = closing.end()
    return found


def _paragraph_end(plain: str, at: int) -> int:
    end = plain.find("\n\n", at)
    return len(plain) if end < 0 else end


def _end_of_block(plain: str, at: int) -> int:
    """The end of the line, or of the paragraph when the heading stands alone on its line."""
    end = plain.find("\n", at)
    if end < 0:
        return len(plain)
    if plain[at:end].strip():
        return end
    last = _paragraph_end(plain, end + 1)
    label = _LABEL.search(plain, end + 1, last)
    return label.start() if label else last
