"""Legal terms of art and titles of offences (C2)."""

import re

from heed.wording.occurrence import Occurrence
from heed.wording.one_of import one_of

_CHARGE = one_of(
    "charged with, charges? of, convicted of, conviction for, convictions for,"
    "offences? (?:of|under|against|involving), offence:, guilty (?:of|to),"
    "arrested (?:for|on suspicion of), on suspicion of, cautioned for, caution for, counts? of,"
    "indicted for, sentenced for, jailed for, imprisoned for, prosecuted for,"
    "crimed as, contrary to, bailed for, remanded for,"
    "(?:on )?trial for, tried for, in court for, wanted for, facing charges of,"
    "indictment:?, charge sheet:?,"
    "summonsed for, defence of, statutory (?:defence|ground|definition) of, acquitted of,"
    "investigation into offences of, crime report for, under the heading of, schedule 1,"
    "the offence, common law, recorded as a crime of"
)
_CHARGED = re.compile(rf"\b{_CHARGE}(?: \S+){{0,6}} ?[\"'(]?$")
_STATUTE_BEFORE = re.compile(
    # An enquiry under section 47 and help under section 17 are work, not words of the law.
    r"\b(?:section|sections|s|ss|s\.|sec|schedule|article|regulation|reg|para|paragraph|part)[. ]?"
    r"(?!(?:47|17)\b)\d+\w*(?:\(\w+\))*"
    r"[^.;]{0,60}$|\bact \d{4}[^.;]{0,50}$"
    r"|\b(?:unlawful|illegal|lawful|legal|an offence|a crime|against the law)(?: for \w+(?: \w+)?)?"
    r" to(?: \w+){0,2} $"
    r"|\b(?:(?:law|laws|legislation|statutes?|statute book|case law|judgment)(?: now| then| that)?"
    r" (?:on|about|against|of|around|concerning|bans|banned|calls?|called)"
    r"|(?:law|laws|legislation|statutes?|act|bill|convention|code) (?:now |then |still )?"
    r"(?:speaks? of|spoke of|refers? to|mentions?|uses?|defines?))\b"
    r"(?: [\w']+){0,5} ?[\"'(\u2018\u201c]?$"
)
_STATUTE = one_of(
    r"\bact \d{4}, \bcontrary to\b, \(s\.? ?\d+, \(section \d+, \bunder s(?:ection)?\.? ?\d+,"
    r"\bs\.\d+, \bas defined in\b, \bwithin the meaning of\b, \bregulations \d{4},"
    r"(?<!\bno )\boffences?\b, \bbill\b, \bact\b(?! of| as| on| in| out| like| to)"
)
_STATUTE_AFTER = re.compile(rf"[\w ,()'\"]{{0,60}}?{_STATUTE}")

TRIGGERS = frozenset(
    b"charged charge charges convicted conviction convictions offence offences guilty arrested "
    b"suspicion cautioned caution count counts indicted sentenced jailed imprisoned prosecuted "
    b"crimed recorded contrary bailed remanded summonsed defence statutory acquitted "
    b"unlawful illegal lawful legal trial tried court wanted facing investigation crime "
    b"indictment sheet convention heading schedule common section "
    b"sections s ss sec article regulation "
    b"regulations reg para paragraph part act defined meaning bill law laws legislation statute "
    b"statutes judgment".split()
) | frozenset(b"s%d" % number for number in range(1, 120))


def legal(one: Occurrence) -> str | None:
    """Proper in the title of an offence, an Act or a legal test."""
    if (
        _CHARGED.search(one.before)
        or _STATUTE_BEFORE.search(one.before)
        or _STATUTE_AFTER.match(one.after)
    ):
        return "a legal term or the title of an offence"
    return None
