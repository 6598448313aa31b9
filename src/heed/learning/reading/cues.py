"""The wordings publishers use for the parts of a page. To know a new one, add it here."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache


class Role(Enum):
    """What a part of the page is for."""

    ABOUT = auto()
    LEARNING = auto()
    GUIDANCE = auto()
    GOOD_PRACTICE = auto()
    RECOMMENDATIONS = auto()
    RESOURCES = auto()
    OTHER = auto()


class Count(Enum):
    """How many learning points a heading promises."""

    ONE = auto()
    MANY = auto()
    THEME = auto()


@dataclass(frozen=True, slots=True)
class Cue:
    """A heading that publishers use; `rest` is what follows it on the same line."""

    role: Role
    label: str
    count: Count = Count.MANY
    rest: str = ""
    numbered: bool = False


_INCLUDES = r"(?: (?:includes?|included|focus(?:es|ed)? on|relates? to))?"
_TAIL = (
    r"(?: (?:from|for|in|of|to|about|arising from|identified(?: by| in| from)?|on)\b.{0,70}"
    r"|(?: that)?(?: was| were| have been| has been)? (?:identified|found|emerging|emerged)"
    r"(?: (?:by|in|from)\b.{0,50})?)?"
)
_WHO = (
    r"(?:you|i|we|practitioners?|professionals?|teams?|managers?|staff|agencies|everyone|services|"
    r"schools|all practitioners|all professionals|your team|supervisors|front ?line \w+|all of us)"
)
_THIS = r"(?:this|it|that|these|the learning|the review|the findings|this review)"
_KINDS = (
    r"(?:key|main|emerging|important|wider|multi[- ]agency|practice|core|further|local|our|"
    r"the|summary of|summary of the|overview of the|overarching|headline|additional|"
    r"specific|other|thematic|critical|\d{1,2}|three|four|five|six|seven|eight|nine|ten)"
)

_LEARNING = (
    rf"(?:{_KINDS} )*(?:areas (?:of|for) )?(?:learning|lessons?|findings?|messages?|take[- "
    rf"]?aways?)"
    r"(?: (?:points?|themes?|messages?|lessons?|areas|outcomes?|opportunities|learned|"
    r"learnt|"
    r"identified|highlights))*"
    r"(?: (?:and|&) (?:practice improvements?|recommendations?|actions?|themes?|findings?|lessons?|"
    r"learning|messages?|analysis|implications?|areas for improvement))?" + _TAIL + _INCLUDES,
    rf"(?!practice points)(?:{_KINDS} )+(?:themes?|points|issues|insights)" + _TAIL,
    r"themes?(?: (?:and|&) learning)?(?: (?:from|identified|emerging|arising)\b.{0,60})?",
    r"what (?:did|do|have|has|can|could|should|must)? ?(?:we|the review|practitioners|agencies|"
    r"professionals|the partnership|i|you) ?(?:have|has|can|did|found and)? ?"
    r"(?:learn(?:ed|t)?|f(?:i|ou)nd)(?: (?:from|about|out)\b.{0,60})?",
    r"what (?:was|were|is|are|has been|have been) (?:learn(?:ed|t)|found|the (?:key |main )?"
    r"(?:learning|lessons?|findings?|messages?|themes?))(?: .{0,50})?",
    r"what (?:the|this|our) (?:[\w-]+ ){0,3}(?:review|audit|analysis|panel|reviewers?|partnership)"
    r"(?: has| have)? (?:f(?:i|ou)nd|learn(?:ed|t)|t(?:old|aught|ells|eaches) us|showed|shows|"
    r"identified|"
    r"highlighted)(?: .{0,40})?",
    r"what (?:did|does|do|has|have) (?:the|this|our) (?:[\w-]+ ){0,3}(?:review|audit|"
    r"analysis|panel|reviewers?|partnership|findings|report)(?: .{1,20})? (?:tell|teach|"
    r"find|found|learn(?:ed|t)?|show|say|identif\w+|highlight)(?: .{0,40})?",
    r"what (?:could|should) (?:have (?:been|gone|worked)|be|we have|we) (?:done )?"
    r"(?:better|differently|improved)",
    r"what did ?n[o’']?t (?:go|work)(?: so)? well|what did not (?:go|work)(?: so)? well",
    r"areas? (?:for|of|requiring) (?:improvement|development|practice improvement|concern)",
    r"(?:the )?(?:key )?learning (?:is|was|for us all|so far)",
    r"wh(?:at|ere) (?:(?:do|did|can|could|must|should) )?(?:we|practice|services|agencies)? ?"
    r"(?:needs?|needed|could|should|can|must) (?:to )?(?:be )?(?:improved?|better|done better|"
    r"strengthened)(?: .{0,30})?",
    r"even better if|what (?:we are|are we|we were) worried about|what got in the way(?: .{0,30})?|"
    r"missed opportunities|(?:gaps|barriers|challenges)(?: and (?:gaps|barriers|challenges))? "
    r"(?:identified|found)",
)
_ONE = (
    r"(?:(?:key|main|practice|core) )*(?:learning points?|learning themes?|learning|"
    r"lessons?(?: learn(?:ed|t))?|findings?|themes?|(?:key )?messages?|practice points?|"
    r"learning outcome|take[- ]?away|point of learning|systems? findings?)"
)
_SINGULAR = re.compile(
    r"(?:(?:key|main|practice|core) )*(?:learning point|learning theme|lesson(?: learn(?:ed|t))?|"
    r"finding|theme|message|take[- ]?away|point of learning)",
    re.IGNORECASE,
)

_GUIDANCE = (
    r"how (?:to|can (?:you|we|i)|could (?:you|we)|you can|we can|do (?:you|we|i)|might you) "
    r"(?:enhance|improve|strengthen|develop|change|build|better|support|use|apply|embed|"
    r"put)\b.{0,60}",
    r"(?:enhanc|improv|strengthen|develop|chang|reflect|inform)ing (?:on )?(?:your|our|my|the)? "
    r"?practice(?: .{0,40})?",
    rf"what (?:does|do|might|could|can|should|will) {_THIS} (?:mean|change|look like)\b.{{0,50}}",
    rf"what {_THIS} (?:means?|could mean|might mean|looks? like)\b.{{0,50}}",
    rf"what (?:can|should|could|must|do|will|might|would) (?:{_WHO}) (?:do|consider|need|think|"
    rf"ask|change|try|now do|be doing)\b.{{0,60}}",
    r"what (?:should|must|will|needs to|has to) (?:now )?(?:happen|change|be done)(?: .{0,40})?",
    r"what (?:[\w-]+ ){1,4}(?:should|must|can|need to)(?: now| all| also)? do\b.{0,40}",
    r"what (?:should|must|can) (?:[\w-]+ ){1,4}do\b.{0,40}",
    rf"what (?:{_WHO}) (?:can|should|could|must|need to|might)(?: now| all| also)? "
    rf"(?:do|consider|ask|change|think|try)\b.{{0,60}}",
    r"what (?:to do|to consider|to look for|to think about|next|now|needs to change|needs to "
    r"happen|"
    r"has to change|must change|can be done|should change)(?: (?:next|now|differently|about it|"
    r"in practice|as a result))?",
    r"(?:(?:key|practice|practical|main|the) )*(?:implications?|changes?|tips|actions?|advice|"
    r"pointers?|prompts?|considerations?|steps|points|suggestions?|strategies)"
    r" for (?:your |all |our |front ?line |better |effective )?(?:practice|practitioners?|"
    r"professionals?|you|managers?|teams?|staff|supervisors?|"
    r"supervision|consideration|reflection|discussion|schools?|agencies)(?: .{0,40})?",
    r"(?:(?:top|practice|practical|useful|helpful|key|quick|hints and) )*tips",
    r"(?:(?:your|the|suggested|possible|key|practical) )*next steps?(?: .{0,60})?",
    r"(?:(?:key|reflective|reflection|discussion|team|some|practice|useful|challenge|supervision|"
    r"critical) )*questions?"
    r"(?: (?:for|to|you|in|and)\b.{0,60})?",
    r"(?:team |group |points? for |for |questions and )?(?:reflections?|discussion)(?: (?:points?|"
    r"questions?|for|and)\b.{0,40})?",
    r"(?:some )?(?:things|points|areas|issues) (?:to|for) (?:consider|think about|remember|do|"
    r"discuss|reflect|discussion|consideration|reflection)(?: .{0,40})?",
    r"(?:please )?(?:think about|consider|reflect on|discuss (?:in|with) your teams?)",
    r"(?:(?:your|practice|practitioner|key|suggested|recommended practice|immediate|team) "
    r")*actions?",
    r"(?:putting|turning|translating) (?:this|it|the learning|learning|lessons)? ?(?:in)?to "
    r"practice",
    r"(?:(?:applying|embedding|using|sharing|acting on|implementing) (?:this|the|your|our)? "
    r"?(?:learning|lessons|review))(?: .{0,40})?",
    r"(?:practice|practitioner|practical) (?:points?|prompts?|guidance|pointers|advice|reminders?|"
    r"considerations?|implications?|checklist|improvements?)",
    r"(?:learning|theory|lessons|from (?:learning|theory)) (?:in)?to (?:practice|action)",
    r"in (?:your |our )?practice|for your practice|your practice|changes? to practice|changing "
    r"practice|your role|discuss|reflect|(?:and )?now what",
    r"(?:how|ways) (?:you|we|can you|can we|to)(?: can)? (?:help|make a difference|make a change|"
    r"use this learning|respond|use this).{0,40}",
    r"to (?:improve|strengthen|enhance|change|develop) (?:your |our )?practice\b.{0,50}",
    r"(?:practitioners|professionals|you|staff|managers|we) (?:should|can|must|need to|could)(?: "
    r"consider)?",
    r"(?:remember|try this|do|take action|act(?:ion)?|over to you|call to action|good to know|key "
    r"reminders?|reminders?)",
    r"(?:expectations? of|messages? to) (?:practitioners|professionals|staff)",
)
_GOOD_PRACTICE = (
    r"(?:what )?(?:good|best|effective) practice(?: (?:looks like|points?|guidance|tips|examples?|"
    r"includes?|is|means|in .{1,40}))?",
    r"what (?:does )?good (?:practice )?looks? like",
)
_ABOUT = (
    r"(?:(?:case|family|brief|the|review|local|national) )*(?:background|introduction|overview|"
    r"context|summary|synopsis|scope|story|incident|"
    r"circumstances|case|key facts|foreword)(?: (?:of|to|for|and|about|information)\b.{0,70})?",
    r"(?:executive|case|review|brief|incident) summary|summary of .{1,60}",
    r"about (?:this|the|our) .{1,50}|about(?: child| baby)? \w+",
    r"(?:the )?(?:purpose|aims?)(?: .{0,60})?",
    r"what (?:had |has )?happened(?: .{0,50})?|what is this (?:about|briefing|review).{0,40}",
    r"why (?:it|this|does it|does this|is this|is it|did we|we|are we|do we|was|a review|have we|"
    r"now)\b.{0,70}",
    r"who (?:is|was|were|are) .{1,50}",
    r"(?:the|this) (?:review|child|children|family|young person|baby|adult|person|rapid review|"
    r"safeguarding concerns?|incident|event|trigger)",
    r"(?:family (?:background|composition|context|circumstances|history|structure)|the family(?: "
    r"background)?)",
    r"(?:safeguarding )?concerns|[\w’'-]{2,20}(?: [\w’'-]{1,20})?[’']s? (?:story|life|"
    r"experiences?|lived experience)",
    r"what (?:is|are) (?!the (?:key |main )?(?:learning|lessons?|findings?|messages?|"
    r"themes?)).{1,60}",
)
_RECOMMENDATIONS = (
    r"(?:(?:key|the|review|multi[- ]agency|partnership|local|national|main|our|summary of|panel|"
    r"final|single[- ]agency|strategic) )*"
    r"recommendations?(?: (?:and|&) (?:actions?|next steps|conclusions?|action plans?))?"
    + _TAIL
    + _INCLUDES,
    r"recommendations? (?:made|agreed|accepted)(?: .{0,40})?",
    r"recommended (?:actions?|changes|improvements)|agreed actions?|action plans?|actions? "
    r"(?:agreed|taken forward|planned)",
    r"(?:actions?|next steps|expectations?) (?:for|of|by) (?:the |our |all )?(?:partnership|"
    r"partners?|board|safeguarding partners|"
    r"organisations|strategic leads|leaders|local authority|lscp|scp)(?: .{0,40})?",
    r"what (?:will|are|is) (?:we|the partnership|partners|agencies|the board|the lscp) (?:do|"
    r"doing|going to do|change)(?: .{0,40})?",
    r"what (?:we|the partnership|partners|agencies|the board) (?:will|are going to|plans? to|must|"
    r"intend to) (?:do|change)(?: .{0,40})?",
    r"(?:the )?partnership[’']?s? (?:response and )?recommendations?",
)
_ABOUT_RESOURCES = (
    r"(?:resources?|links?|downloads?|reading|references|websites?|further information|more "
    r"information|publications|documents)"
)
_RESOURCE_WORDS = (
    r"(?:useful|further|helpful|key|local|national|related|more|additional|practice|online|tools?|"
    r"support|training|"
    r"guidance|policies|policy|procedures|supporting|and|&|for|practitioners?|professionals?|to|"
    r"help|you|your|the|"
    r"information|learning|research|recommended|suggested|other|relevant|toolkits?|guides|families|"
    r"services|materials|"
    r"documents|free|video|videos|briefings|full report|evidence|this review|sources?|of|on this "
    r"topic)"
)
_RESOURCES = (
    rf"(?:{_RESOURCE_WORDS} )*{_ABOUT_RESOURCES}(?:,? {_RESOURCE_WORDS}| {_ABOUT_RESOURCES})*",
    r"(?:where|how) (?:to|can (?:you|i|we)|do i) (?:find|get|go|learn|look)(?: out)?(?: .{0,50})?",
    r"(?:want to )?(?:find out|know|read|learn) more(?: .{0,40})?|to find out more|tools?(?: "
    r"(?:and|&|to) .{1,40})?|toolkits?",
    r"(?:relevant|local|related|useful|key) (?:policies|procedures|guidance|tools|protocols|"
    r"pathways|guides|support|training|services)"
    r"(?: (?:and|&) .{1,40})?",
    r"(?:policies|procedures|guidance|training|support) (?:and|&) (?:procedures|guidance|policies|"
    r"tools|support|training|signposting)",
    r"for (?:more|further) (?:information|help|details)(?: .{0,40})?",
    r"(?:help|support|advice|services)(?:,? (?:and|&) (?:help|support|advice|services|contacts))+"
    r"(?: .{0,40})?",
    r"signposting|bibliography|sources|training(?: opportunities| available| and development)?",
)
_OTHER = (
    r"contacts?(?: (?:us|details|information|and))?(?: .{0,40})?|methodology|review (?:process|"
    r"methodology|team|panel)|"
    r"how (?:the|this|was the|was this|we) (?:review|did|carried|conducted)\b.{0,60}|terms of "
    r"reference|acknowledge?ments|"
    r"glossary(?: .{0,30})?|(?:summary |key )?(?:timeline|chronology|dates)(?: .{0,30})?|(?:table "
    r"of )?contents|appendi(?:x|ces)(?: .{0,40})?|"
    r"what (?:actions?|work|changes?|improvements?) (?:is|are|has|have|was|were)\b.{0,50}|"
    r"what has changed(?: .{0,40})?|what (?:have )?we(?: have)?(?: done| changed)(?: .{0,40})?|"
    r"what (?:has been|is being|was) done(?: .{0,40})?|progress(?: .{0,40})?|"
    r"conclusions?|closing remarks|(?:key |areas of |identified )?strengths|what (?:went|worked|"
    r"works|is working|has worked|worked really|did we do) well(?: .{0,30})?|"
    r"(?:good|effective|positive|best) practice (?:identified|seen|noted|found|observed|"
    r"highlighted|in (?:this|the) (?:case|review))(?: .{0,30})?|"
    r"(?:areas|examples|evidence|identified areas) of (?:good|effective|positive|best) practice|"
    r"feedback|about us|about the partnership|disclaimer|"
    r"parallel (?:processes|proceedings)|(?:the )?(?:family|parents|mother|father|"
    r"child)(?:[’']s)?[’']? (?:views?|voice|involvement|contribution|perspective)s?|"
    r"involvement of .{1,50}|(?:analysis|key practice episodes|agency involvement)(?: .{0,40})?|"
    r"legal (?:context|framework)|"
    r"related (?:pages|content|articles|news)|in this section|latest news|signs (?:and|of|to) "
    r".{1,40}|(?:key )?statistics|publication|distribution|"
    r"document control|version control|statement of .{1,40}|key contacts|useful contacts|did you "
    r"know|"
    r"how to (?:book|apply|register|join|get involved|refer|make a referral|contact|report)\b"
    r".{0,50}|who (?:should|can) (?:attend|apply|come)(?: .{0,30})?|"
    r"cancellations?(?: .{0,30})?|course (?:outline|aims?|content|details)|"
    r"(?:learning|course) objectives"
)


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(patterns) + r")\s*[:?!.…–-]*", re.IGNORECASE)


# The order decides where wordings overlap: what is told apart by more words comes first.
_HEADINGS: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (Role.OTHER, _any_of([_OTHER])),
    (Role.RECOMMENDATIONS, _any_of(_RECOMMENDATIONS)),
    (Role.GOOD_PRACTICE, _any_of(_GOOD_PRACTICE)),
    (Role.LEARNING, _any_of(_LEARNING)),
    (Role.GUIDANCE, _any_of(_GUIDANCE)),
    (Role.RESOURCES, _any_of(_RESOURCES)),
    (Role.ABOUT, _any_of(_ABOUT)),
)

_TWO = re.compile(
    r"(?P<first>[\w’'-]+(?: [\w’'-]+){0,5}?) (?P<joint>and|&|for) (?P<second>.{3,60})",
    re.IGNORECASE,
)
_ROLES_FOR_SOMEONE = frozenset({Role.LEARNING, Role.GUIDANCE, Role.RECOMMENDATIONS, Role.RESOURCES})

_NUMBER = (
    r"(?:(?:no\.?|number|#) ?)?"
    r"(?:\d{1,2}(?:\.\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten|(?-i:[A-H]))"
)
_ORDINAL = (
    r"(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last)"
)
_AFTER_NUMBER = r"(?:\s*$|\s*[:.)–—-]+\s*(?P<rest>.*)$|\s+(?P<more>(?-i:[A-Z“‘\"]).*)$)"
_NUMBERED: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (Role.LEARNING, re.compile(rf"(?P<label>{_ONE} ?{_NUMBER}){_AFTER_NUMBER}", re.IGNORECASE)),
    (Role.LEARNING, re.compile(rf"(?P<label>{_ORDINAL} {_ONE}){_AFTER_NUMBER}", re.IGNORECASE)),
    (Role.LEARNING, re.compile(rf"(?P<label>(?-i:LP) ?\d{{1,2}}){_AFTER_NUMBER}", re.IGNORECASE)),
    (
        Role.RECOMMENDATIONS,
        re.compile(rf"(?P<label>(?:key )?recommendation ?{_NUMBER}){_AFTER_NUMBER}", re.IGNORECASE),
    ),
)
_LABELLED = re.compile(r"(?P<label>[A-Z][^:–—]{2,60}?)(?:\s*:\s+|\s+[–—-]\s+)(?P<rest>\S.*)")
# One word with a colon is mostly the topic of a lesson ("Training: ..."), unless it is here.
_PLAIN_LABELS = re.compile(
    r"learning|lessons?|findings?|recommendations?|background|resources?|actions?|theme",
    re.IGNORECASE,
)
_SECTION_NUMBER = re.compile(
    r"\A(?:(?:section|part|step|minute|box|chapter) "
    r")?\(?\d{1,2}(?:\.\d{1,2}){0,2}[.):]?\s*[–—:-]?\s*(?=[^\W\d])",
    re.IGNORECASE,
)
# Long lines are text from untrusted files: only their start is tried against the wordings.
_LONGEST_START = 200
_SENTENCE = re.compile(r"\b(?:should|must|shows?|showed|is|are|was|were|has|had)\b", re.IGNORECASE)
_QUESTION_WORD = re.compile(r"(?:what|why|who|how|where)\b", re.IGNORECASE)


def unnumbered(text: str) -> str:
    """The words of a heading without its section number."""
    return _SECTION_NUMBER.sub("", text, count=1).strip()


# Each line is asked about several times: by itself, and by the lines around it.
@lru_cache(maxsize=2048)
def cue(text: str) -> Cue | None:
    """What this heading announces, when it is one that publishers use."""
    start = text[:_LONGEST_START]
    if start != text and not (_numbered(start) or _labelled(start)):
        return None
    return _numbered(text) or _whole(text) or _labelled(text)


def _numbered(text: str) -> Cue | None:
    for role, pattern in _NUMBERED:
        if found := pattern.match(unnumbered(text)):
            rest = found["rest"] or found["more"] or ""
            return Cue(role, found["label"], Count.ONE, rest, numbered=True)
    return None


def _whole(text: str) -> Cue | None:
    label = unnumbered(text).rstrip(" :–-")
    if len(label.split()) > 16:
        return None
    role = _role(label) or _role_of_two(label)
    return Cue(role, label, _count(label)) if role else None


def _role(label: str) -> Role | None:
    return next((role for role, pattern in _HEADINGS if pattern.fullmatch(label)), None)


def _role_of_two(label: str) -> Role | None:
    """The role of "Learning themes and key points" or "Top tips for practitioners": the first's."""
    found = _TWO.fullmatch(label)
    if not found or len(label.split()) > 10:
        return None
    role = _role(found["first"])
    named = " " in found["first"] or _PLAIN_LABELS.fullmatch(found["first"])
    joined = (found["joint"] == "for" and " " in found["first"]) or _role(
        found["second"]
    ) is not None
    return role if named and joined and role in _ROLES_FOR_SOMEONE else None


def _count(label: str) -> Count:
    return Count.ONE if _SINGULAR.fullmatch(label) else Count.MANY


def _labelled(text: str) -> Cue | None:
    found = _LABELLED.fullmatch(unnumbered(text))
    if not found or len(found["label"].split()) > 6:
        return None
    known = _whole(found["label"])
    if known is None or not (" " in known.label or _PLAIN_LABELS.fullmatch(known.label)):
        return None
    count = Count.ONE if known.role is Role.LEARNING else Count.MANY
    return Cue(known.role, known.label, count, found["rest"])


def reads_as_a_sentence(label: str) -> bool:
    """Whether plain text that matches a cue is more likely a sentence than a heading."""
    if _QUESTION_WORD.match(label):
        return label.endswith(".")
    return label.endswith(".") or bool(_SENTENCE.search(label)) or len(label.split()) > 10
