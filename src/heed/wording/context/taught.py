"""Sentences about language, such as guidance on what not to write (C4)."""

import re

from heed.wording.passage import Candidate, Passage

_ABOUT_WORDS = (
    r"(?:words?|terms?|terminology|phrases?|phrasing|language|wording|expressions?|labels?|jargon|vocabulary|descriptions?|"
    r"euphemisms?|shorthand|descriptors?|adjectives?)"
)
_SAY = (
    r"(?:use|uses|used|using|write|writing|writes|written|say|saying|record|recording|recorded|describe|describing|call|calling|"
    r"label|labelling|put|refer to|referring to|talk about|put down|type|accept|rely on|relying on)"
)
_BEFORE = re.compile(
    rf"\b(?:do not|don't|never|not to|no longer|stop|avoid|should not|shouldn't|must not|please don't|cannot|can't|"
    rf"without|against|refrain from|nobody should|resist|we do not|we don't|not be|not) (?:\w+ ){{0,3}}?{_SAY}\b"
    rf"|\b(?:avoid|avoided|avoiding|challenge|challenged|challenging|replace|replaced|replacing|question|queried|"
    rf"banned?|drop|dropped|strike|delete|deleted|removed?|remove|swap|swapped|reworded?|rephrased?|changed) (?:\w+ ){{0,3}}?{_ABOUT_WORDS}\b"
    rf"|\b(?:avoid|avoiding) (?:using|saying|writing|describing|calling|labelling)\b|^\W*(?:please )?avoid\W*$"
    rf"|\b{_ABOUT_WORDS}(?: (?:such as|like|including|e\.?g\.?|of|for|as|is|was|\w+ed))?[ :,\"']*$"
    rf"|\b{_ABOUT_WORDS} (?:such as|like|including|to avoid|we avoid|that blame|we no longer)\b"
    rf"|\b(?:instead of|rather than|in place of|as opposed to)\b[^.;]*$"
    rf"|\b(?:what (?:we|is|do we) meant? by|definition of|defined as|the meaning of|means?|glossary|training (?:on|about|in)|workshop (?:on|about)|"
    rf"briefing (?:on|about)|guidance (?:on|about)|article (?:on|about)|research (?:on|about|into)|module (?:on|about)|policy on|seminar on|"
    rf"webinar on|course on|literature on|lecture on|session on|toolkit on|leaflet (?:on|about)|poster about|chapter on|so called|so-called)\b[^.;,]*$"
)
_NEEDS_TALK = re.compile(
    rf"\b(?:{_ABOUT_WORDS}|use|using|write|writing|say|saying|record|recording|describe|describing|call|calling|wrote|"
    rf"practitioners|guide|replaced?)\b"
)
_TALK_AFTER = re.compile(
    r"[,:;\u2013] ?(?:please )?(?:say|use|write|record|name|describe|put|state|we (?:say|write|use))\b"
)
_AFTER = re.compile(
    rf"[\"'\u201d)]*(?: as)? (?:is|was|are|were|should|must|can|has|ought|may|implies|suggests|hides|blames|minimises|sounds|tells)(?: \w+){{0,4}}?"
    rf" (?:(?:not |never |no longer )?(?:be |to be )?(?:used|written|avoided|replaced|challenged|said|recorded)|outdated|"
    rf"unhelpful|inappropriate|misleading|blaming|victim|offensive|stigmatising|{_ABOUT_WORDS}|nothing|a way of)\b"
    rf"|[\"'\u201d)]* (?:implies|minimises|blames|means|is defined|refers to|as a {_ABOUT_WORDS}|in (?:our|your|their|the) (?:records?|reports?|writing|recording)s? (?:should|must|is))\b"
    rf"|[^.;]*\b(?:is|are|was) (?:victim[ -]blaming|not (?:a )?(?:helpful|acceptable|appropriate) {_ABOUT_WORDS})"
)
_LEAD_IN = re.compile(
    r"(?:words|terms|phrases|language|wording) (?:to avoid|not to use|we (?:avoid|do not use|don't use))\b[^:\n]*:|"
    r"(?:do not|don't|never) (?:write|say|use|record)[^:\n]{0,40}:|\bavoid(?:ing)?:|\binstead of:|\bnot:\s*$"
)
_SWAPPED = re.compile(
    r"[\"'\u201d)]* ?(?:\u2192|=>|->|>) ?|[\"'\u201d)]* (?:becomes|\u2013 (?:say|use|write)|, (?:say|use|write|we (?:say|write|use)|try)) "
)

_REPLACED = re.compile(
    r"\b(?:replac(?:e|ed|es|ing)|chang(?:e|ed|es|ing)|swap(?:ped|s|ping)?|cross(?:ed)? out|struck out|delet(?:e|ed)|amend(?:ed)?)(?: \w+){0,2} [\"'\u2018\u201c]?$"
)
_REPLACING = re.compile(r"[\"'\u2019\u201d]? (?:with|by|to|for|and (?:put|wrote|replaced))\b")


def taught(candidate: Candidate, passage: Passage) -> str | None:
    """Proper when the sentence speaks about the words and not about a family."""
    before, after = passage.before(candidate), passage.after(candidate)
    swapped = _SWAPPED.match(after) or (_REPLACED.search(before) and _REPLACING.match(after))
    if _AFTER.match(after) or swapped:
        return "a sentence about language"
    for match in _BEFORE.finditer(before):
        comparing = match[0].startswith(("instead", "rather", "in place", "as opposed"))
        if not comparing or _NEEDS_TALK.search(before) or _TALK_AFTER.search(after):
            return "a sentence about language"
    return "a list of words to avoid" if _listed(candidate, passage) else None


def _listed(candidate: Candidate, passage: Passage) -> bool:
    """Whether the paragraph opens with words such as 'Words to avoid:'."""
    plain = passage.plain
    start = plain.rfind("\n\n", 0, candidate.start) + 1
    return _LEAD_IN.search(plain, start, candidate.start) is not None
