"""The forms an English word takes; forms that do not exist do no harm, as nobody writes them."""

import re

_IRREGULAR = {
    line.split()[0]: tuple(line.split())
    for line in """
    be is are was were been being am
    become becomes became becoming
    break breaks broke broken breaking
    bring brings brought bringing
    choose chooses chose chosen choosing
    child children
    come comes came coming
    do does did done doing
    fight fights fought fighting
    get gets got getting gotten
    give gives gave given giving
    go goes went gone going
    hang hangs hung hanging
    have has had having
    hit hits hitting
    keep keeps kept keeping
    leave leaves left leaving
    lie lies lied lying
    make makes made making
    man men
    put puts putting
    run runs ran running
    say says said saying
    see sees saw seen seeing
    sell sells sold selling
    send sends sent sending
    take takes took taken taking
    tell tells told telling
    wife wives
    woman women
    """.strip().splitlines()
}
_DOUBLING = re.compile(r"(?:[^aeiou]*|qu)[aeiou][bdfgklmnprt]")
_ES = ("s", "x", "z", "ch", "sh")


def forms(word: str) -> tuple[str, ...]:
    """Every form of a verb or noun, the word itself first."""
    if word in _IRREGULAR:
        return tuple(dict.fromkeys((word, *_IRREGULAR[word])))
    if word.endswith("e"):
        stem = word[:-1]
        return (word, word + "s", word + "d", stem + "ing")
    if word.endswith("y") and word[-2:-1] not in tuple("aeiou"):
        return (word, word[:-1] + "ies", word[:-1] + "ied", word + "ing")
    if _DOUBLING.fullmatch(word):
        double = word + word[-1]
        return (word, word + "s", double + "ed", double + "ing")
    ending = "es" if word.endswith(_ES) else "s"
    return (word, word + ending, word + "ed", word + "ing")
