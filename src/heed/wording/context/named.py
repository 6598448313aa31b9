"""Names of people, places, services and publications (C6)."""

import re

from heed.wording.occurrence import Occurrence
from heed.wording.one_of import one_of

_HEADS = one_of(
    "project, inquiry, commission, museum, library, team, service, services, road, street, lane,"
    "avenue, close, centre, center, group, house, programme, program, review, club, school,"
    "college, report, trust, clinic, course, policy, film, band, caf[e\u00e9], theatre, festival,"
    "unit, hub, hotel, pub, park, court, campaign, charity, foundation, network, panel, strategy,"
    "protocol, pathway, framework, toolkit, records, ltd, limited, academy, agency, act, order,"
    "regulations, board, forum, partnership, farm, estate, gardens, drive, terrace, way, nursery,"
    "company,"
    "studios?, gym, fm, media, podcast, magazine, album, novel, book, series, show, tour, app,"
    "website, helpline, society, institute, association, officer, nurse, manager,"
    "co-?ordinator, lead, worker, department, office, ward, guide, handbook, workshop, training,"
    "award, prize, newsletter, day, week, game, song, card, form, pack, cottage, lodge, inn, arms,"
    "covenant, bill, lake, river, bay, opera, orchestra, choir, bus, radio, productions, arts"
)
_HEAD = re.compile(
    rf"[\"'\u2019\u201d]?(?: \(?[A-Z][\w'\u2019&-]*\)?| of| and| for| the| &){{0,3}}?"
    rf" (?i:{_HEADS})(?!\w)"
)
_CALLED = re.compile(
    r"\b(?:called|named|titled|entitled|nicknamed|film|book|band|song|game|album|play|novel"
    r"|podcast|series|horse|dog|programme|trading as|pub)"
    r" (?:is |was )?(?:called |named |entitled )?[\"'\u2018\u201c]?(?:the |an? )?$"
)
# A title that is called one may stand in small letters.
_TITLED = re.compile(r"\b(?:titled|entitled) [\"'\u2018\u201c]?(?:the |an? )?$")
# What is named after a word is about that word: 'the neglect checklist'.
_ABOUT_IT = re.compile(
    r" (?:awareness |screening |reporting |notification |recording |referral |prevention )?"
    + one_of(
        "polic(?:y|ies), procedures?, protocols?, forms?, leaflets?, posters?, training, courses?,"
        "workshops?, webinars?, guidance, toolkits?, checklists?, pathways?, factsheets?,"
        "statistics, questionnaires?, helplines?, campaigns?, seminars?, lectures?, modules?,"
        "textbooks?, handbooks?, research, literature, surveys?, conference, fund, grants?,"
        "databases?, codes?, registers?"
    )
    + r"\b"
)
_TITLE = re.compile(
    r"\b(?:mr|mrs|ms|miss|dr|sir|prof|professor|pc|dc|sgt|cllr|judge)\.? (?:[a-z'-]+ )?$"
)
# 'a leaflet called Understanding Challenging Behaviour'
_CALLED_LONG = re.compile(
    r"\b(?:called|named|titled|entitled) [\"'\u2018\u201c]?[A-Z][\w'-]*"
    r"(?: (?:[A-Z][\w'-]*|of|and|the|for|on|in|with|to|a))*[:,]? $"
)
_NEAR = 60  # characters
_ARTICLES = frozenset({"", "a", "an", "the"})


# 'Streetwise Bristol is the name of a club' and 'Gut Feeling is a charity'.
_DEFINED = re.compile(
    r"(?: [A-Z][\w'-]*){0,3},? (?:is|was|are) "
    r"(?:the (?:name|title) of\b|(?:a|an|the|our|(?:the |our )?\w+['\u2019]s) "
    rf"(?:[\w'-]+ ){{0,3}}?(?:{_HEADS})\b)"
)


def named(one: Occurrence) -> str | None:
    """Proper in the name of a person, a place, a service, a film, a form."""
    passage = one.passage
    if _ABOUT_IT.match(passage.plain, one.end):
        return "the name of a document, a course or the like"
    if _TITLED.search(one.before):
        return "a name"
    if not passage.folded.original(one.start, one.start + 1).isupper():
        return None
    before = passage.plain[max(0, one.start - _NEAR) : one.start]
    if _TITLE.search(before) and not one.written.isupper():
        return "a person's name"
    if _CALLED.search(before) or _CALLED_LONG.search(_written_before(one)):
        return "a name"
    if _capitalised(one.written) and (_has_a_head(one) or _is_defined(one)) and not _shouted(one):
        return "a name"
    return None


def _is_defined(one: Occurrence) -> bool:
    """Whether the sentence opens with it and says what bears that name."""
    if one.before.strip(" \"'*#>").lower() not in _ARTICLES:
        return False
    after = one.passage.original(one.end, min(one.end + _NEAR, len(one.passage.plain)))
    return _DEFINED.match(after) is not None


def _written_before(one: Occurrence) -> str:
    return one.passage.original(max(one.sentence.start, one.start - _NEAR), one.start)


def _has_a_head(one: Occurrence) -> bool:
    """Whether a word such as Project or Road follows, itself in capitals or inside a sentence."""
    after = one.passage.original(one.end, min(one.end + _NEAR, len(one.passage.plain)))
    if _HEAD.match(after) is None:
        return False
    if after.lstrip(" '\"\u2019\u201d")[:1].isupper():
        return True
    return not one.written.isupper() and bool(one.before.strip(" \"'*#>"))


def _capitalised(written: str) -> bool:
    """Whether each word but the short ones begins with a capital letter."""
    words = re.findall(r"[^\W\d_]+", written)
    return bool(words) and all(word[0].isupper() for word in words if len(word) > 3)


def _shouted(one: Occurrence) -> bool:
    return one.passage.original(one.sentence.start, one.sentence.end).isupper()
