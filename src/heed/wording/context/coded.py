"""Labels and codes of forms and of other systems (C3), and addresses of pages and files."""

import re

from heed.wording.passage import Candidate, Passage

_CODED_BEFORE = re.compile(
    r"(?:\b(?:codes?|coded(?: as)?|coding|status|outcome|category|field|flag|tick ?box|box|column|drop ?down|"
    r"option|label|labelled|tag|tagged|dataset|data item|screen|template|form section|menu|"
    r"read code|snomed(?: term)?|event type|episode type)\b(?: (?:is|of|as|for|called|named|reads?|the|on \w+|in \w+|to))*"
    r" ?[:=\u2013]? ?[\[('\"\u2018]?[\w ]{0,12}?)$"
)
_SYSTEM = re.compile(
    r"\b(?:imported from|exported from|as it appears (?:on|in)|systm ?one|emis|mosaic|liquid ?logic|rio|niche|"
    r"capita|sims|cpoms|ccn?is|drop ?down|tick ?box|read code|snomed)\b"
)
_BRACKETED = re.compile(r" ?[:=] ?(?:\d+|y|n|yes|no|x)[\])]?(?![\w:])")
_ADDRESS = re.compile(r"\S*(?:://|@|www\.|\.(?:pdf|docx?|xlsx?|com|org|uk|csv|html?)\b)\S*")


def coded(candidate: Candidate, passage: Passage) -> str | None:
    """Proper as a label, a code, or part of an address."""
    plain, start, end = passage.plain, candidate.start, candidate.end
    if _is_label(plain, start, end, passage):
        return "a label of a form"
    if _BRACKETED.match(plain, end):
        return "a code with its value"
    before = plain[max(0, start - 60) : start].rsplit("\n", 1)[-1]
    if _CODED_BEFORE.search(before):
        return "a code of another system"
    after = plain[end : end + 60].split("\n", 1)[0]
    if _SYSTEM.search(before) or re.match(
        r"['\")\]]* (?:code|field|tick ?box|flag|box|column|marker)\b", after
    ):
        return "a code of another system"
    return "part of an address" if _in_address(plain, start, end) else None


def _is_label(plain: str, start: int, end: int, passage: Passage) -> bool:
    """A phrase that opens a line and is followed by a colon, such as 'Placement:'."""
    rest = plain[end : end + 30]
    if ":" not in rest and not rest.startswith(" ["):
        return False
    opens = plain[passage.line(start)[0] : start].strip(" *#\u2022.()0123456789[]") == ""
    return (
        opens
        and re.match(
            r"s?(?: (?:type|details|date|address|status|name|number|start|end|with|of|history))*[ ]?(?::|\[)",
            rest,
        )
        is not None
    )


def _in_address(plain: str, start: int, end: int) -> bool:
    first = max(plain.rfind(" ", 0, start), plain.rfind("\n", 0, start)) + 1
    return _ADDRESS.match(plain[first : end + 40].split("\n", 1)[0].split(" ")[0]) is not None
