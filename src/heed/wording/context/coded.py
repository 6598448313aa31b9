"""Labels and codes of forms and of other systems (C3), and addresses of pages and files."""

import re

from heed.wording.occurrence import Occurrence
from heed.wording.one_of import one_of

_CODE = one_of(
    "codes?, coded(?: as)?, coding, status, outcome, category, field, flag, tick ?box, box, column,"
    "drop ?down, option, label, labelled, tag, tagged, dataset, data item, screen, template,"
    "form section, headings?, menu, read code, snomed(?: term)?, event type, episode type"
)
_SYSTEM = one_of(
    r"imported from, exported from, as it appears (?:on|in), systm ?one, emis, mosaic,"
    r"liquid ?logic, rio, niche, capita, sims, cpoms, ccn?is, drop ?down, tick ?box,"
    r"read code, snomed"
)
_BEFORE = re.compile(
    rf"\b{_CODE}\b(?: (?:is|of|as|for|called|named|reads?|the|(?:on|in|from)(?: \w+){{1,3}}|to))*"
    rf" ?[:=\u2013]? ?[\[('\"\u2018]?[\w ]{{0,12}}?$|\b{_SYSTEM}\b"
)
_AFTER = re.compile(r"['\")\]]* (?:code|field|tick ?box|flag|box|column|marker)\b")
_MOVED = re.compile(r"\b(?:imported|migrated|exported|carried over|pulled through) from\b")
_VALUE = re.compile(r" ?[:=] ?(?:\d+|y|n|yes|no|x)[\])]?(?![\w:])")
_LABEL = re.compile(
    r"s?(?: (?:type|details|date|address|status|name|number|start|end|with|of|history))* ?[:\[]"
)
_BULLETS = " *#\u2022.()0123456789[]"
_ADDRESS = re.compile(r"\S*(?:://|@|www\.|\.(?:pdf|docx?|xlsx?|com|org|uk|csv|html?)\b)\S*")
_WORDS = frozenset(
    b"code codes coded coding status outcome category field flag tick tickbox box column drop "
    b"dropdown option label labelled tag tagged dataset data screen template form menu read snomed "
    b"event heading headings episode imported exported appears systm systmone emis mosaic liquid "
    b"liquidlogic rio migrated carried pulled niche capita sims cpoms ccnis ccis marker".split()
)
_NEAR = 60  # characters
_PLAIN_BESIDE = " \n',"


def coded(one: Occurrence) -> str | None:
    """Proper as a label, a code, or part of an address."""
    plain, start, end = one.passage.plain, one.start, one.end
    after = plain[end : end + _NEAR].split("\n", 1)[0]
    if (":" in after or "[" in after) and _is_label(one, after):
        return "a label of a form"
    if after[:2].strip()[:1] in (":", "=") and _VALUE.match(after):
        return "a code with its value"
    if not _WORDS.isdisjoint(one.sentence.words):
        before = plain[max(0, start - _NEAR) : start].rsplit("\n", 1)[-1]
        if _BEFORE.search(before) or _AFTER.match(after) or _MOVED.search(after):
            return "a code of another system"
    return "part of an address" if _in_address(plain, start, end) else None


def _is_label(one: Occurrence, after: str) -> bool:
    """A phrase that opens a line and is followed by a colon, such as 'Placement:'."""
    first, _ = one.passage.line(one.start)
    opens = not one.passage.plain[first : one.start].strip(_BULLETS)
    return opens and _LABEL.match(after) is not None


def _in_address(plain: str, start: int, end: int) -> bool:
    if plain[start - 1 : start] in _PLAIN_BESIDE and plain[end : end + 1] in _PLAIN_BESIDE:
        return False
    first = max(plain.rfind(" ", 0, start), plain.rfind("\n", 0, start)) + 1
    token = plain[first : end + _NEAR].split("\n", 1)[0].split(" ", maxsplit=1)[0]
    return _ADDRESS.match(token) is not None
