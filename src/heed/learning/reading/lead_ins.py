"""Sentences and labels that announce what a list or a line after them holds."""

import re

from heed.learning.reading.cues import Cue, Role

# Long lines are text from untrusted files: only their start is tried against the wordings.
_LONGEST_START = 200
_THE_REVIEW_FOUND = re.compile(
    r"\b(?:review|audit|panel|analysis|reviewers?|partnership|we) (?:also |has |have )?"
    r"(?:f(?:i|ou)nd|identified|highlighted|concluded|learn(?:ed|t)|showed)(?: that)?:$",
    re.IGNORECASE,
)
_HOLDS_LESSONS = re.compile(
    r"\b(?:learning|lessons?|findings?|themes?|messages?|issues|gaps|concerns|points)\b",
    re.IGNORECASE,
)
_SAYS_IT_WAS_FOUND = re.compile(
    r"\b(?:identified|f(?:i|ou)nd|highlight\w*|emerg\w+|learn(?:ed|t)|drew|drawn|show(?:s|ed|n)|"
    r"includ\w+|conclu\w+|arose|arising|came|told|(?:are|were) (?:as follows|that|these|the "
    r"following))\b",
    re.IGNORECASE,
)
_HOLDS_RECOMMENDATIONS = re.compile(
    r"\brecommend(?:ed|s)? (?:that\b.{0,60})?:$|\brecommendations\b", re.IGNORECASE
)
_HOLDS_SOMETHING_ELSE = re.compile(
    r"\b(?:good practice|strengths?|purposes?|aims?|consider\w*|explor\w+|examin\w+|scope|policy|"
    r"would|to (?:identify|establish|learn)|questions?|agencies were|took part|courses?|training|"
    r"briefings|criteria|went well|worked well)\b",
    re.IGNORECASE,
)
_COURSE = re.compile(
    r"\b(?:by the end of|(?:be|is|are) able to\b|participants|delegates|attendees|learners|(?:this|"
    r"the) (?:course|training|session|module|workshop|webinar))\b",
    re.IGNORECASE,
)
_OF_A_REVIEW = re.compile(
    r"\b(?:learn(?:ed|t|ing)?|lessons?|findings?|audits?|audited|inquir\w+|inquests?|died|deaths?|"
    r"killed|injur\w+|harmed|identified|chronolog\w+|what happened|take[- ]?aways?|"
    r"l?cspr|sars?|scr|dhrs?|recommendations?|"
    r"(?:practice|case|rapid|adults?|homicide|thematic|independent|serious|the|this|a|our) "
    r"reviews?(?! (?:conference|date|meeting))|"
    r"(?:child|baby|infant|adult|family|mr|mrs|ms|young person) (?-i:[A-Z][\w’'-]*))\b",
    re.IGNORECASE,
)
_LISTS = re.compile(r"\b(?:includ\w+|focus\w*|relates?)\b", re.IGNORECASE)
_BETWEEN_LISTED = re.compile(r"\s*;\s+(?:and\s+)?", re.IGNORECASE)


def lead_in_cue(text: str) -> Cue | None:
    """What a sentence before a list says that the list holds: lessons or recommendations."""
    start = text[:_LONGEST_START]
    if not text.endswith(":") or _HOLDS_SOMETHING_ELSE.search(start):
        return None
    if _HOLDS_RECOMMENDATIONS.search(start):
        return Cue(Role.RECOMMENDATIONS, "Recommendations")
    if _THE_REVIEW_FOUND.search(start):
        return Cue(Role.LEARNING, "Learning")
    if _HOLDS_LESSONS.search(start) and _SAYS_IT_WAS_FOUND.search(start):
        return Cue(Role.LEARNING, "Learning")
    return None


def is_for_a_course(text: str) -> bool:
    """Whether the line after "Learning outcomes" shows that a course is meant and no review."""
    return bool(_COURSE.search(text[:_LONGEST_START]))


def tells_of_a_review(text: str) -> bool:
    """Whether the words belong to what was learned from harm, and not to any other page."""
    return bool(_OF_A_REVIEW.search(text))


def listed_in_a_line(found: Cue) -> list[str]:
    """The parts of "Learning includes: one; two; and three"; empty when it is one statement."""
    if found.numbered or found.rest.count(";") < (1 if _LISTS.search(found.label) else 2):
        return []
    return [part for part in _BETWEEN_LISTED.split(found.rest.strip(" ;")) if part]
