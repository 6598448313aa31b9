"""Legal terms of art and titles of offences (C2)."""

import re

from heed.wording.passage import Candidate, Passage

_CHARGED = re.compile(
    r"\b(?:charged with|charges? of|convicted of|conviction for|convictions for|offences? (?:of|under)|offence:|"
    r"guilty (?:of|to)|arrested (?:for|on suspicion of)|on suspicion of|cautioned for|caution for|counts? of|indicted for|"
    r"sentenced for|jailed for|imprisoned for|prosecuted for|crimed as|recorded (?:it |this )?(?:by (?:the )?police )?(?:as (?:a )?crime of|under)|contrary to|bailed for|"
    r"remanded for|summonsed for|defence of|statutory (?:defence|ground|definition) of|acquitted of|investigation into offences of|"
    r"crime report for|under the heading of|schedule 1|the offence|common law)(?: \S+){0,6} ?[\"'(]?$"
)
_STATUTE_AFTER = re.compile(
    r"[\w ,()'\"]{0,60}?(?:\bact \d{4}|\bcontrary to\b|\(s\.? ?\d+|\(section \d+|\bunder s(?:ection)?\.? ?\d+|\bs\.\d+|\bas defined in\b|"
    r"\bwithin the meaning of\b|\bregulations \d{4}|\boffences?\b|\bbill\b|\bact\b(?! of| as| on| in| out| like| to))"
)
_STATUTE_BEFORE = re.compile(
    r"\b(?:section|sections|s|ss|s\.|sec|schedule|article|regulation|part)[. ]?\d+\w*(?:\(\w+\))*[^.;]{0,60}$|\bact \d{4}[^.;]{0,50}$"
)


def legal(candidate: Candidate, passage: Passage) -> str | None:
    """Proper in the title of an offence, an Act or a legal test."""
    before, after = passage.before(candidate), passage.after(candidate)
    if _CHARGED.search(before) or _STATUTE_BEFORE.search(before) or _STATUTE_AFTER.match(after):
        return "a legal term or the title of an offence"
    return None
