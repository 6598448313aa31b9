"""The wordings by which a sentence names a resource: what kinds there are, and who publishes."""

import re

KIND = (
    r"(?:tool ?kits?|tool ?box(?:es)?|guides?|guidance|strateg(?:y|ies)|process|"
    r"reviews?|briefings?|"
    r"hub|procedures?|pathways?|protocols?|checklists?|tips|standards|newsletters?|framework|"
    r"polic(?:y|ies)|"
    r"model|animation|films?|videos?|podcasts?|webinars?|e-?learning|courses?|training|leaflets?|"
    r"booklets?|"
    r"fact ?sheets?|handbooks?|reports?|cycle|formulation|approach|portal|templates?|matrix|packs?|"
    r"resources?|"
    r"programme|tools?|profile|quick guides?|app|helpline|charter|manual|screening tool|directory|"
    r"passport)"
)
# Kinds of review, meeting and process that are named in general, and are nothing to look up.
GENERAL = re.compile(
    r"(?:local |national )?(?:child )?(?:safeguarding )?(?:practice |case |children |adults? |"
    r"rapid |serious case |"
    r"domestic homicide |initial |core |learning )*(?:reviews?|process|guidance|policy|procedures?|"
    r"training|report|"
    r"resources?|tools?|tips|website|approach|standards|framework|model|pathways?|guides?|"
    r"protocols?)",
    re.IGNORECASE,
)
WELL_KNOWN = (
    "Working Together to Safeguard Children",
    "Keeping Children Safe in Education",
    "What to do if you’re worried a child is being abused",
    "Graded Care Profile 2",
    "Graded Care Profile",
    "Signs of Safety",
    "ICON",
    "SMART planning",
)
NAME = r"[A-Z][\w’'&.-]*(?:,? (?:(?:of|and|for|the|&|on|in) )?[A-Z][\w’'&-]*)*"
ON_A_WEBSITE = re.compile(
    rf"\b(?:on|from|at|via|through|[Ss]ee|[Vv]isit) (?:the |our )?(?P<who>{NAME}?)(?:’s|'s)? "
    rf"(?:website|"
    rf"web site|web ?pages?|webpage|site|pages)\b"
)
PUBLISHED_BY = re.compile(
    rf"\b(?:produced|published|written|developed|issued|provided|created|commissioned|run|hosted) "
    rf"by (?:the )?(?P<who>{NAME})"
)
FROM_SOMEONE = re.compile(
    r"\b(?:from|by) (?:the )?(?P<who>(?:[A-Z][\w’'&-]* )*(?:[A-Z]{3,}\w*|Panel|Council|Partnership|"
    r"Board|Trust|Police|"
    r"Department(?: [fo][or]r? [A-Z]\w+)?|Foundation|Society|Association|Service|Barnardo[’']s|"
    r"Government|Office|Lives|Centre|Commission)\b)"
)
WEBSITE_FOR = re.compile(
    rf"\b(?:the )?(?P<who>{NAME}?)(?:’s|'s)? website for (?:information on )?(?P<title>[A-Z][^.;]+)"
)
IN_BRACKETS = re.compile(rf"(?P<title>.+?) \((?P<who>{NAME})\)")
AFTER_A_DASH = re.compile(rf"(?P<title>.+?)(?: [–—-] |, )(?P<who>{NAME})")
SORT_OF_FILE = re.compile(r"\((?:\s*|(?:pdf|word|docx?|video|web ?page)\b[^()]*)\)", re.IGNORECASE)
SERIES = re.compile(
    r"\b(?P<series>one[- ]minute guides?|(?:7|seven)[- ]minute briefings?)\b", re.IGNORECASE
)
SERIES_TOPICS = re.compile(r" (?:on|about|for|to|called|entitled):? (?:the )?(?P<topics>[^.;:]+)")
QUOTED = re.compile(
    r"[“‘\"](?P<title>[A-Z0-9][^”’\"“]{3,120})[”’\"]|(?<!\w)'(?P<plain>[A-Z0-9][^']{3,120})'(?!\w)"
)
MADE_BY = re.compile(
    rf"^(?:an?|the) (?P<title>(?:[\w-]+ )?{KIND}(?: and {KIND})? (?:for|on|to|about) [^.;]+?),? "
    r"(?:which (?:is|was) )?(?:produced|published|written|developed|issued) by ",
    re.IGNORECASE,
)
FROM_THEN_TITLE = re.compile(
    rf"\b{KIND} (?:from|by) (?:the )?(?P<who>{NAME}), (?P<title>[A-Z][^.;]*?) "
    r"(?:sets?|explains?|describes?|examines?|looks?|shows?|gives?|provides?|covers?|is|outlines?|"
    r"highlights?)\b"
)
TITLE_THEN_FROM = re.compile(
    rf"\b(?:the|this|a) {KIND},? (?P<title>[A-Z][^.;]*?) (?:from|by) (?:the )?(?P<who>{NAME})(?= "
    rf"which| that|[.,;]|$)"
)
END_OF_TITLE = re.compile(
    r" (?:on|from|at|via|within) (?:the|our) | available\b| which\b| when\b| that\b| produced by\b|"
    r" can be\b| is\b|"
    r" website\b| provides?\b| and (?:use|follow|read|see)\b| before\b| to (?:help|support)\b| as "
    r"a\b| as an\b|,"
)
_AUDIENCE = (
    r"(?:[A-Z][\w’'-]*|children|young|people|famil(?:y|ies)|professionals|practitioners|parents|"
    r"carers|staff|schools|volunteers)"
)
EXTENDS = re.compile(
    rf" (?:for|of|on|to|with) (?:the |all )?{_AUDIENCE}"
    rf"(?:,? (?:(?:and|of|the|in|for|or|with|a|an) )*{_AUDIENCE})*"
)
DETERMINERS = frozenset("the a an our your this their its".split())
JOINS = frozenset("of and for in the to with on & a is at".split())
NO_WORD_OF_A_TITLE = frozenset(
    "are were should can must will would may has have had that which when where whether they it "
    "you we because if provides provide sets helps help supports within available read see visit "
    "use using explore via through".split()
)
LEADS_TO_A_NAME = re.compile(
    r"^(?:(?:see|visit|on|from|at|read|explore|use|the|our) )+", re.IGNORECASE
)
END_OF_TOPICS = re.compile(r" (?:available|which|when|that|before|to help)\b")
VAGUE_LINK = re.compile(
    r"(?:click )?here|(?:this|the|our)? ?(?:link|page|website|site|webpage)|read more|more(?: "
    r"information)?|find out more|"
    r"more details|download(?: here| the pdf| pdf)?|pdf|view|visit(?: website)?|see more|learn "
    r"more|website|link|(?:https?://|www\.).*",
    re.IGNORECASE,
)
