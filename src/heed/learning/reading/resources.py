"""The resources that a review names: found in its sentences and links, each kept once."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from heed.learning.reading import titles
from heed.learning.reading.advice import is_imperative
from heed.learning.reading.lines import Line, same_words
from heed.learning.review import Resource

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z“‘\"])")
_ADDRESS = re.compile(
    r"https?://[^\s<>()\[\]“”\"]+[^\s<>()\[\]“”\".,;:!?]|\bwww\.[^\s<>()\[\]“”\"]+\w"
)
_KIND = re.compile(rf"\b{titles.KIND}\b(?! (?-i:[A-Z]))", re.IGNORECASE)
_TELLS = re.compile(
    r"(?:see|read|visit|use|follow|watch|please|you|contact|ring|call|phone|telephone|e-?mail|speak|"
    r"ask|book)\b(?! of\b)",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"\b(?:[12]?\d|3[01])(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|"
    r"september|october|november|december)\b",
    re.IGNORECASE,
)
_LONGEST = 14
# Longer lines are not searched for titles: nobody writes such a sentence, but an attacker might.
_LONGEST_TEXT = 4000
_FILLER = frozenset("the a an our your process guidance website page resource pdf in of".split())


@dataclass(slots=True)
class Shelf:
    """The resources named so far; one that is named again in other words is the same one."""

    _by_key: dict[str, Resource] = field(default_factory=dict)
    _publishers: dict[str, str] = field(default_factory=dict)

    def add(self, named: Resource) -> str:
        """Put it on the shelf; the title under which it stands there."""
        key = _key(named.title)
        known = self._by_key.get(key) or named.model_copy(update={"publisher": None})
        kept = known.model_copy(
            update={
                "publisher": known.publisher or self._as_first_spelt(named.publisher),
                "url": known.url or named.url,
            }
        )
        self._by_key[key] = kept
        return kept.title

    def _as_first_spelt(self, publisher: str | None) -> str | None:
        return publisher and self._publishers.setdefault(same_words(publisher), publisher)

    def add_all(self, named: Iterable[Resource]) -> tuple[str, ...]:
        """Put all on the shelf; their titles, each once."""
        return tuple(dict.fromkeys(self.add(resource) for resource in named))

    def resources(self) -> tuple[Resource, ...]:
        """Everything on the shelf, in the order in which it was first named."""
        return tuple(self._by_key.values())


def _key(title: str) -> str:
    words = re.sub(r"\btool (kit|box)", r"tool\1", same_words(title))
    words = re.sub(r"\b(?:practitioner|professional)s?(?= tool)", "practitioner", words)
    kept = [word.removesuffix("s") for word in words.split() if word not in _FILLER]
    return " ".join(kept) or words


def named_in(line: Line) -> list[Resource]:
    """The resources that a line of advice names, with publisher and address when it says them."""
    if len(line.text) > _LONGEST_TEXT:
        return list(_from_links(line, []))
    found = [
        named for sentence in _SENTENCE_END.split(line.text) for named in _in_sentence(sentence)
    ]
    return _with_links(line, found)


def listed_in(line: Line) -> list[Resource]:
    """The resources in a line of a list of resources, where the line itself may be the title."""
    linked = [named for named in _from_links(line, []) if named.title]
    if len(linked) > 1 or (linked and " " in titles.SORT_OF_FILE.sub("", linked[0].title).strip()):
        return linked
    bare = titles.SORT_OF_FILE.sub("", _ADDRESS.sub("", line.text)).strip(" :–—-[],.")
    found = _ADDRESS.search(line.text)
    url = linked[0].url if linked else _web_address(found[0]) if found else None
    if not bare:
        return [Resource(title=found[0], url=url)] if found else []
    if bare[0].islower() or len(bare.split()) > _LONGEST + 4 or _is_told(bare):
        return named_in(line)
    title, publisher = _split_publisher(bare)
    return [Resource(title=title, publisher=publisher, url=url)]


def is_dated(line: Line) -> bool:
    """Whether the line is an event on a day, as in a list of courses, and leads nowhere."""
    return bool(_DAY.search(line.text[:_LONGEST_TEXT])) and not line.links and not has_address(line)


def has_address(line: Line) -> bool:
    """Whether the line spells out a web address."""
    return bool(_ADDRESS.search(line.text[:_LONGEST_TEXT]))


def _is_told(text: str) -> bool:
    return bool(_TELLS.match(text))


def _split_publisher(text: str) -> tuple[str, str | None]:
    if named := titles.IN_BRACKETS.fullmatch(text):
        return named["title"], named["who"]
    parts = titles.AFTER_A_DASH.fullmatch(text)
    if parts and _looks_like_an_organisation(parts["who"]):
        return parts["title"], parts["who"]
    return text, _publisher(text)


def _looks_like_an_organisation(name: str) -> bool:
    return bool(titles.FROM_SOMEONE.search(f"from {name}"))


def _web_address(text: str) -> str:
    return text if text.startswith("http") else f"https://{text}"


def _with_links(line: Line, found: list[Resource]) -> list[Resource]:
    linked = _from_links(line, found)
    urls = {_key(named.title): named.url for named in linked}
    told = [
        named.model_copy(update={"url": urls.pop(_key(named.title), named.url)}) for named in found
    ]
    fresh = [named for named in linked if _key(named.title) in urls]
    return [*_not_part_of(told, fresh), *fresh]


def _not_part_of(told: list[Resource], linked: list[Resource]) -> list[Resource]:
    texts = [_key(named.title) for named in linked]
    return [named for named in told if not any(_key(named.title) in text for text in texts)]


def _from_links(line: Line, found: list[Resource]) -> Iterator[Resource] | list[Resource]:
    publisher = _split_publisher(line.text.rstrip("."))[1]
    named: list[Resource] = []
    for link in line.links:
        title = link.text.strip(" .,:;")
        if not titles.VAGUE_LINK.fullmatch(title):
            named.append(Resource(title=title, publisher=publisher, url=link.url))
        elif len(found) == 1:
            named.append(found[0].model_copy(update={"url": link.url}))
        elif not found:
            rest = line.text.replace(link.text, "").strip(" .,:;–—-")
            if 0 < len(rest.split()) <= _LONGEST:
                named.append(Resource(title=rest, publisher=publisher, url=link.url))
    return named


def _in_sentence(sentence: str) -> Iterator[Resource]:
    publisher = _publisher(sentence)
    found = _ADDRESS.search(sentence)
    url = _web_address(found[0]) if found else None
    text = _ADDRESS.sub("", sentence)
    names = list(_first_that_finds(text))
    for title, who in names:
        yield Resource(
            title=title, publisher=who or publisher, url=url if len(names) == 1 else None
        )


def _publisher(text: str) -> str | None:
    for pattern in (titles.ON_A_WEBSITE, titles.PUBLISHED_BY, titles.FROM_SOMEONE):
        if found := pattern.search(text):
            return _as_named(found["who"])
    return None


def _as_named(who: str) -> str:
    """The name without what leads to it; Barnardo's keeps its ending, which is part of its name."""
    name = titles.LEADS_TO_A_NAME.sub("", who)
    if re.match(r"Barnardo.?s", name):
        return "Barnardo’s"
    return re.sub(r"[’']s$", "", name)


def _first_that_finds(text: str) -> Iterator[tuple[str, str | None]]:
    for pattern in (
        titles.MADE_BY,
        titles.FROM_THEN_TITLE,
        titles.TITLE_THEN_FROM,
        titles.WEBSITE_FOR,
    ):
        if found := pattern.search(text):
            who = found.groupdict().get("who")
            yield _tidy(found["title"]), _as_named(who) if who else None
            return
    if found := titles.SERIES.search(text):
        yield from _of_a_series(found, text)
        return
    quoted = [_tidy(each["title"] or each["plain"]) for each in titles.QUOTED.finditer(text)]
    names = [*quoted, *_well_known(text)] or list(_by_kind(titles.ON_A_WEBSITE.sub("", text)))
    if names:
        yield from ((name, None) for name in names)
    elif found := titles.ON_A_WEBSITE.search(text):
        who = _as_named(found["who"])
        yield f"{who} website", who


def _of_a_series(found: re.Match[str], text: str) -> Iterator[tuple[str, str | None]]:
    series = found["series"]
    yield series[0].upper() + series[1:].lower().rstrip("s") + "s", None
    topics = titles.SERIES_TOPICS.match(titles.ON_A_WEBSITE.sub("", text), found.end())
    if topics is None:
        return
    named = titles.END_OF_TOPICS.split(topics["topics"])[0]
    for topic in re.split(r"(?:, | and )(?=[A-Z])", named):
        if len(topic.split()) > 1 and topic[0].isupper():
            yield _tidy(topic), None


def _well_known(text: str) -> list[str]:
    lower = text.casefold()
    found: list[str] = []
    for title in titles.WELL_KNOWN:
        if title.casefold() in lower and not any(title in longer for longer in found):
            found.append(title)
    return found


def _by_kind(text: str) -> Iterator[str]:
    """Titles that end in a kind of resource, such as "Neglect Toolkit", with their extension."""
    done = 0
    for kind in _KIND.finditer(text):
        if kind.start() < done:
            continue
        start = _start_of_title(text[: kind.start()])
        if start is None or start < done:
            continue
        end = kind.end()
        if extension := titles.EXTENDS.match(text, end):
            end = extension.end()
        title = _tidy(text[start:end])
        if len(title.split()) > 1 and not titles.GENERAL.fullmatch(title):
            done = end
            yield title


def _start_of_title(before: str) -> int | None:
    """Where the title begins that a kind of resource ends, if what stands before it is one."""
    words = list(re.finditer(r"\S+", before))[-_LONGEST:]
    whole = len(words) < _LONGEST or words[0].start() == 0
    for place in range(len(words) - 1, -1, -1):
        word = words[place][0]
        if word in titles.NO_WORD_OF_A_TITLE or word.endswith((";", "!", "?", ").")):
            return _capitals_only(words[place + 1 :])
        if word.strip("(“‘\"'").casefold() in titles.DETERMINERS:
            return _after_opening(words[place + 1 :])
    if whole and words and is_imperative(before):
        return _after_opening(words[1:])
    return _capitals_only(words)


def _after_opening(words: list[re.Match[str]]) -> int | None:
    """A title after "the" or "Read" starts with a capital; its other words may be small."""
    if words and (words[0][0].lstrip("“‘\"'(")[:1].isupper()):
        return words[0].start()
    return _capitals_only(words)


def _capitals_only(words: list[re.Match[str]]) -> int | None:
    """The start of the run of capitalised words at the end, joined by small ones."""
    start: int | None = None
    for word in reversed(words):
        if word[0].lstrip("“‘\"'(")[:1].isupper():
            start = word.start()
        elif word[0] not in titles.JOINS:
            break
    return start


def _tidy(title: str) -> str:
    plain = title.strip(' .,:;–—-“”"')
    return plain[:1].upper() + plain[1:]
