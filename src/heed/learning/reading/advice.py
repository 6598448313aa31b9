"""Telling lessons, advice, questions and remarks about the page apart by how they are worded."""

import re

_DUTY = re.compile(
    r"\b(?:should|must|need(?:s|ed)? to|ought to|ha(?:s|ve) to|is (?:essential|important|vital|"
    r"crucial|key)|"
    r"are (?:essential|important|vital|crucial|key)|can(?:not)?|matters?|requires?|never|always|"
    r"ensur\w+|"
    r"importance of|it is \w+ (?:that|to))\b",
    re.IGNORECASE,
)
_IMPERATIVE = re.compile(
    r"(?:always |never |do not |don[’']t |please |also |regularly )?"
    r"(?:accept|access|act|agree|allow|analyse|apply|arrange|ask|assess|attend|avoid|be|book|bring|"
    r"build|"
    r"challenge|check|clarify|complete|consider|contact|create|describe|discuss|do|document|"
    r"download|encourage|"
    r"engage|ensure|escalate|establish|explain|explore|find|follow|gather|get|give|hear|help|hold|"
    r"identify|include|"
    r"invite|involve|keep|know|learn|listen|look|make|meet|name|note|notice|observe|offer|plan|"
    r"prepare|prompt|"
    r"raise|read|recognise|record|refer|reflect|remember|report|request|respond|review|see|seek|"
    r"send|share|show|"
    r"sign|speak|spend|stay|support|take|talk|tell|test|think|try|understand|update|use|visit|"
    r"watch|weigh|work|write)\b",
    re.IGNORECASE,
)
_ADVICE = re.compile(
    r"\b(?:you (?:can|should|could|may|might|must|need)|practitioners?|professionals|should|must|"
    r"can)\b",
    re.IGNORECASE,
)
_NUMBER = (
    r"(?:\w+[- ])?(?:number of|several|the|these|some|\d+|"
    r"two|three|four|five|six|seven|eight|nine|ten)"
)
_ANNOUNCES = re.compile(
    rf"\bthe following\b|\bfollowing (?:key )?(?:learning|lessons|themes|points|areas|findings)\b|"
    rf"\b(?:partnership|board|review|panel|briefing|audit) (?:has |have )?(?:looked|considered|"
    rf"examined|brought|commissioned|was (?:commissioned|carried))\b|"
    rf"\bbelow\b|\bset out\b|\bidentif\w+ {_NUMBER}\b|\bthemes? (?:have )?emerged\b|"
    r"^this (?:briefing|section|page|review|document|summary|learning|table|guide)\b|"
    r"\bthe (?:review|report|panel) (?:identified|found|highlighted|made|drew out)\b.{0,40}"
    r"\b(?:areas|themes|lessons|learning|points|findings)\b|\b(?:areas|points) of learning\b",
    re.IGNORECASE,
)
_ABOUT_THE_PAGE = re.compile(
    r"\b(?:full|overview) report\b|\b(?:please )?(?:contact|e-?mail) (?:us|the)\b|\bthis "
    r"(?:briefing|page|document|"
    r"summary|learning (?:brief|summary|briefing)) (?:is|was|has|should|can|will|sets|summarises|"
    r"shares)\b|"
    r"^(?:first |date )?(?:published|updated|author|date|version|reviewed|produced by|"
    r"issue)\b.{0,60}$|"
    r"\b(?:complete|take|fill in|answer) (?:the|our|this) (?:[\w-]+ )?(?:survey|questionnaire)\b|"
    r"\blet us know\b|\bthank you for\b|"
    r"\bfor (?:more|further) (?:information|details)\b|^click\b|^source:|^figure \d|^table \d|"
    r"^https?://\S+$|^www\.\S+$",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“\"‘'].*[”\"’'](?:\s*[–—-].{0,60}|\s*\(.{0,60}\))?\.?")
_FILE = re.compile(
    r"(?:\((?:(?:pdf|docx?|word|pptx?|powerpoint|video)\b[^()]{0,40}|[^()]{0,20}\d ?[km]b)\)|"
    r"[\[.](?:pdf|docx?|pptx?)\]?)\s*\.?$",
    re.IGNORECASE,
)
_TOPIC_WORDS = 8


def is_duty(text: str) -> bool:
    """Whether the text says what ought to be, not only what happened."""
    return bool(_DUTY.search(text)) or is_imperative(text)


def is_imperative(text: str) -> bool:
    """Whether the text starts by telling the reader what to do."""
    return bool(_IMPERATIVE.match(text))


def is_advice(text: str) -> bool:
    """Whether the text tells a practitioner what to do."""
    return is_imperative(text) or bool(_ADVICE.search(text))


def is_question(text: str) -> bool:
    """Whether the text asks the reader something."""
    return text.endswith("?")


def is_lead_in(text: str) -> bool:
    """Whether the text only leads to what stands after it."""
    return text.endswith((":", ":-", ": -", "…", "..."))


def announces(text: str) -> bool:
    """Whether the text says that lessons follow, without being one."""
    return is_lead_in(text) or bool(_ANNOUNCES.search(text))


def is_about_the_page(text: str) -> bool:
    """Whether the text speaks of the page or its report, or is a bare address."""
    return bool(_ABOUT_THE_PAGE.search(text))


def names_a_file(text: str) -> bool:
    """Whether the text is the title of a file to open, with its sort or size."""
    return bool(_FILE.search(text))


def is_quotation(text: str) -> bool:
    """Whether the whole text is somebody's words."""
    return bool(_QUOTED.fullmatch(text))


def is_topic(text: str) -> bool:
    """Whether the text names a subject and does not say anything about it."""
    short = len(text.split()) <= _TOPIC_WORDS
    return short and not text.endswith((".", "!", "?", ";", ",")) and not is_duty(text)
