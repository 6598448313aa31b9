"""Text that belongs to the website or the sheet of paper and not to the review."""

import re

_FURNITURE = re.compile(
    r"(?:quick|quickly)[ -](?:leave|exit|escape)(?: (?:this )?(?:site|page|website))?|"
    r"(?:leave|exit|hide|escape)(?: from)?(?: this)? (?:site|page|website)(?: (?:now|quickly))?|"
    r"skip (?:to|links?)\b.{0,40}|skip navigation|(?:back to|return to)(?: the)? (?:top|home|list|"
    r"search|results|news)\b.{0,30}|"
    r"to(?:p of)?(?: the)? page|print(?:able)?(?: this)?(?: page| version)?|share(?: this)?(?: "
    r"page| article| on| via| with)?"
    r"(?: (?:on|via|by|with) .{1,40})?|tweet|facebook|twitter|x|linkedin|instagram|youtube|"
    r"whatsapp|"
    r"e-?mail(?: this)?(?: page| a friend)?|(?:main |toggle |open |close )?(?:menu|navigation)|"
    r"search(?: this site| the site)?|"
    r"home|close|open|(?:accept|reject|allow|decline)(?: all| additional| analytics| optional)?(?: "
    r"cookies)?|"
    r"(?:manage|set|view|about|our use of|change)?(?: your| our| my)? ?cookies?(?: (?:settings|"
    r"policy|preferences|notice|statement))?|"
    r"hide (?:this )?(?:cookie )?message|privacy(?: policy| notice| statement)?|accessibility(?: "
    r"statement)?|"
    r"terms(?: (?:and|&|of) (?:conditions|use))?|site ?map|contact us|log ?in|log ?out|sign in|"
    r"sign out|register|subscribe|"
    r"page \d+(?: of \d+)?(?: \| .*)?|[^.!?|]{0,80}\| ?page \d{1,3}(?: of \d{1,3})?|"
    r"[^.!?|]{0,60} page \d{1,3} of \d{1,3}|"
    r"[-–|]? ?\d{1,3} ?[-–|]?|\d+ ?(?:of|/) ?\d+|p\. ?\d+|(?:©|"
    r"\(c\)|copyright\b).*|all rights reserved.*|"
    r"follow us(?: on)?.{0,30}|(?:was|is|did you find) this page (?:helpful|useful).{0,20}|yes|no|"
    r"report a problem.{0,40}|"
    r"(?:listen|read aloud|translate)(?: (?:to )?(?:this )?page)?|(?:page )?last (?:updated|"
    r"modified|reviewed):?.{0,40}|you are here:?.*|(?:next|"
    r"previous|prev)(?: page| article)?|"
    r"(?:download|save)(?: this)?(?: page)? (?:as )?(?:a )?pdf|we use .{0,30}cookies.*|(?:this|"
    r"our) (?:site|website) uses .{0,30}cookies.*|"
    r".{0,80}\bcookies (?:to|that|are|on)\b.{0,200}|\(?opens? in (?:a )?new (?:tab|window)\)?|"
    r"(?:show|hide|expand|collapse|open|close)(?: all)?(?: sections?)?|loading.{0,3}|read more|"
    r"more|[\W_]+",
    re.IGNORECASE,
)
_TRAIL = re.compile(
    r"home ?(?:>|»|›|/|\||→|::) ?.{1,200}|[^.>»›]{2,40}(?: ?[>»›] ?[^.>»›]{2,60}){2,}",
    re.IGNORECASE,
)
_LONGEST = 300
_NEW_TAB = re.compile(
    r"\s*\((?:this )?(?:link )?opens? in (?:a )?new (?:tab|window)\)", re.IGNORECASE
)


def is_furniture(text: str) -> bool:
    """Whether the line is a button, a page number, a breadcrumb trail or a cookie notice."""
    if len(text) > _LONGEST:
        return False
    return bool(_FURNITURE.fullmatch(text) or _TRAIL.fullmatch(text))


def without_new_tab(text: str) -> str:
    """The text without the remark that a link opens in a new tab."""
    return _NEW_TAB.sub("", text)
