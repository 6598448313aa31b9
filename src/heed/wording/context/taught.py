"""Sentences about language, such as guidance on what not to write (C4)."""

import re

from heed.wording.occurrence import Occurrence
from heed.wording.one_of import one_of

_WORDS = one_of(
    "words?, terms?, terminology, phrases?, phrasing, language, wording, expressions?, labels?,"
    "jargon, vocabulary, descriptions?, euphemisms?, shorthand, descriptors?, adjectives?"
)
_SAY = one_of(
    "use, uses, used, using, write, writing, writes, written, say, saying, record, recording,"
    "recorded, describe, describing, call, calling, label, labelling, put, refer to,"
    "referring to, talk about, put down, type, accept, rely on, relying on"
)
_DO_NOT = one_of(
    "do not, don't, never, not to, no longer, stop, stopped, avoid, should not, shouldn't,"
    "must not, cannot, can't, without, against, refrain from, nobody should, resist, not be, not"
)
_CHANGE = one_of(
    "avoid, avoided, avoiding, challenge, challenged, challenging, replace, replaced, replacing,"
    "question, queried, banned?, drop, dropped, strike, delete, deleted, removed?, swap, swapped,"
    "reworded?, rephrased?, changed"
)
_TOPIC = one_of(
    "what (?:we|is|do we) meant? by, definition of, defined as, stands? for, short for, glossary,"
    "the meaning of, means?,"
    "training (?:on|about|in), workshop (?:on|about), briefing (?:on|about),"
    "guidance (?:on|about), article (?:on|about), research (?:on|about|into),"
    "module (?:on|about), policy on, seminar on, webinar on, course on, literature on,"
    "(?:essay|dissertation|thesis|documentary|series|exhibition) (?:on|about),"
    "lecture on, session on, toolkit on, leaflet (?:on|about), poster about, chapter on,"
    "(?:page|slide|section|pack|unit|video|podcast|item|question|bullet|paragraph|handout|quiz)s?"
    " (?:on|about),"
    r"(?:leaflet|poster|film|video|lesson|talk|assembly|campaign|advert|session|training|workshop"
    r"|course|slide|handout|booklet|guide|guidance|trainer)s?"
    r" (?:\w+ )?(?:\w+ )?(?:warn(?:s|ed)?|teach(?:es)?|taught|explain(?:s|ed)?|cover(?:s|ed)?"
    r"|against|about|dangers of|ask(?:s|ed)?|look(?:s|ed) at|show(?:s|ed)?|discuss(?:es|ed)?),"
    "so called"
)
_REGRET = one_of(
    "told off for, apologised for, apologises for, sorry for, wrong to, complained about,"
    "complained of, objected to, criticised for, corrected for, unfair to"
)
_FICTION = one_of("novel, film, book, poem, soap, drama, story, comic, school play, video game")
_PRINT = one_of(
    "leaflet, poster, booklet, website, web page, webpage, handbook, textbook, toolkit, factsheet,"
    "guide, advert, brochure, dictionary, encyclopaedia, article, newsletter, blog"
)
_REPROOF = one_of(
    "criticised, criticises, rebuked, reprimanded, corrected, apologised to, thanked, challenged,"
    "told off, complained about, praised"
)
_SAID_IN_PRINT = re.compile(
    rf"[^.;]{{0,60}}, (?:the|a|our|this) (?:\w+ )?{_PRINT} (?:says|states|explains|tells)\b"
)
_BEFORE = re.compile(
    rf"\b{_DO_NOT} (?:\w+ ){{0,3}}?{_SAY}\b"
    rf"|\b{_CHANGE} (?:\w+ ){{0,3}}?{_WORDS}\b|\b{_CHANGE} (?:\w+ ){{0,2}}use of\b"
    r"|\b(?:avoid|avoiding) (?:using|saying|writing|describing|calling|labelling)\b"
    r"|^\W*(?:please )?avoid\W*$"
    rf"|\b{_WORDS}(?: (?:such as|like|including|e\.?g\.?|of|for|as|is|was|\w+ed))?[ :,\"']*$"
    rf"|\b{_WORDS} (?:such as|like|including|to avoid|we avoid|that blame|we no longer)\b"
    rf"|\b{_REGRET} (?:\w+ ){{0,2}}?{_SAY}\b"
    rf"|\b{_TOPIC}\b[^.;,]*$"
    rf"|\b{_PRINT} (?:says|states|explains|tells|asks|warns|describes|lists|gives)\b[^.;]*$"
    rf"|\b{_REPROOF} (?:\w+ ){{0,3}}?for (?:\w+ )?{_SAY}\b[^.;,]*$"
    rf"|\bin (?:a|an|the|this|that) (?:\w+ )?{_FICTION}\b"
    rf"|\bthe {_FICTION} (?:shows|tells|is about|has)\b"
)
_WRONG = re.compile(
    r"\b(?:blaming|wrong|unhelpful|misleading|unfair|lazy|harmful|hurtful|unacceptable|offensive"
    r"|inaccurate|dangerous|better not|lazy|careless|poor practice|not enough|not right) to "
    r"(?:say|write|call|describe|record|suggest|speak|state|label|talk|put|refer)\b[^;]*$"
)
_IN_FICTION = re.compile(
    r"[^.;]{0,50}\bin (?:a|an|the|this|that|his|her|our) "
    r"(?:(?!incident|log|contact|message|visitor|daily|communication)\w+ )?"
    r"(?:book|film|novel|poem|cartoon|game|pantomime|nativity|musical|comic|drama"
    r"|play(?<!his play)(?<!her play)(?! (?:area|park|group|room|session|date|therapy)))\b"
)
_COMPARED = re.compile(r"\b(?:instead of|rather than|in place of|as opposed to)\b[^.;]*$")
_TALK = re.compile(
    rf"\b(?:{_WORDS}|use|using|write|writing|say|saying|record|recording|describe|describing"
    r"|call|calling|wrote|practitioners|guide|replaced?)\b"
)
_TALK_AFTER = re.compile(
    r"[,:;\u2013] ?(?:please )?"
    r"(?:say|use|write|record|name|describe|put|state|we (?:say|write|use))\b"
)
_JUDGED = one_of(
    "(?:not |never |no longer |be |to be )+(?:used|written|avoided|replaced|challenged|said"
    "|recorded), avoided, replaced, outdated, unhelpful, inappropriate, misleading, blaming,"
    "victim, offensive,"
    f"stigmatising, {_WORDS}, nothing, a way of"
)
_AFTER = re.compile(
    r"[\"'\u201d)]*(?: as)? (?:is|was|are|were|should|must|can|has|ought|may|implies|suggests"
    rf"|hides|blames|minimises|sounds|tells)(?: \w+){{0,4}}? {_JUDGED}\b"
    rf"|[\"'\u201d)]* (?:implies|minimises|blames|means?|stands? for|is short for|is defined"
    rf"|refers to|as a {_WORDS}"
    r"|in (?:our|your|their|the) (?:records?|reports?|writing|recording)s? (?:should|must|is))\b"
    r"|[^.;]*\b(?:is|are|was) (?:victim blaming"
    rf"|not (?:a )?(?:helpful|acceptable|appropriate) {_WORDS})"
    r"|[\"'\u201d)]* ?(?:\u2192|=>|->|>) ?|[\"'\u201d)]* (?:becomes|\u2013 (?:say|use|write)"
    r"|, (?:say|use|write|we (?:say|write|use)|try)) "
)
_REPLACED = re.compile(
    r"\b(?:replac(?:e|ed|es|ing)|chang(?:e|ed|es|ing)|swap(?:ped|s|ping)?|cross(?:ed)? out"
    r"|struck out|delet(?:e|ed)|amend(?:ed)?)(?: \w+){0,2} [\"'\u2018\u201c]?$"
)
_REPLACING = re.compile(r"[\"'\u2019\u201d]? (?:with|by|to|for|and (?:put|wrote|replaced))\b")
_LEAD_IN = re.compile(
    r"(?:words|terms|phrases|language|wording) "
    r"(?:to avoid|not to use|we (?:avoid|do not use|don't use))\b[^:\n]*:"
    r"|(?:do not|don't|never) (?:write|say|use|record)[^:\n]{0,40}:"
    r"|\bavoid(?:ing)?:|\binstead of:|\bnot:\s*$"
)

TRIGGERS = frozenset(
    b"word words term terms terminology phrase phrases phrasing language wording expression "
    b"expressions label labels jargon vocabulary description descriptions euphemism euphemisms "
    b"shorthand descriptor descriptors adjective adjectives use uses used using write writing "
    b"writes written say saying record recording recorded describe describing call calling "
    b"labelling put refer referring talk type accept rely relying avoid avoiding instead rather "
    b"place opposed mean meant meaning means definition defined glossary training workshop "
    b"briefing guidance article research module policy seminar webinar course literature lecture "
    b"session toolkit leaflet poster chapter called outdated unhelpful inappropriate misleading "
    b"offensive stigmatising blaming implies suggests hides blames minimises sounds refers "
    b"film video lesson talk assembly campaign advert leaflets posters films videos lessons "
    b"talks campaigns adverts sessions workshops courses page pages slide slides section sections "
    b"pack packs unit units video videos podcast item question paragraph handout quiz booklet "
    b"rebuked reprimanded praised thanked leaflet website webpage handbook textbook factsheet "
    b"advert brochure dictionary encyclopaedia newsletter blog guide trainer cartoon "
    b"play plays pantomime nativity musical unfair harmful hurtful careless "
    b"told apologised apologises sorry wrong complained objected criticised corrected unfair "
    b"becomes replace replaced replaces replacing change changed changing swap swapped crossed "
    b"struck delete deleted amend amended try novel film book poem soap drama story comic "
    b"game stand stands short essay dissertation thesis documentary series exhibition".split()
)


def taught(one: Occurrence) -> str | None:
    """Proper when the sentence speaks about the words and not about a family."""
    if _about_words(one.before, one.after) or _listed(one):
        return "a sentence about language"
    return None


def _about_words(before: str, after: str) -> bool:
    if _AFTER.match(after) or _BEFORE.search(before):
        return True
    if _WRONG.search(before) or _IN_FICTION.match(after) or _SAID_IN_PRINT.match(after):
        return True
    if _REPLACED.search(before) and _REPLACING.match(after):
        return True
    if _COMPARED.search(before) is None:
        return False
    return bool(_TALK.search(before) or _TALK_AFTER.search(after))


def _listed(one: Occurrence) -> bool:
    """Whether the paragraph opens with words such as 'Words to avoid:'."""
    plain = one.passage.plain
    start = plain.rfind("\n\n", 0, one.start) + 1
    return _LEAD_IN.search(plain, start, one.start) is not None
