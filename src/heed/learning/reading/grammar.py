"""From the parts of a page to the review it publishes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from heed.learning.reading.advice import is_about_the_page, is_lead_in
from heed.learning.reading.cues import Count, Role, cue
from heed.learning.reading.furniture import is_furniture
from heed.learning.reading.lead_ins import tells_of_a_review
from heed.learning.reading.lessons import (
    Body,
    advice,
    good_practice,
    led_by_their_lead_in,
    lessons,
    with_sub_items,
)
from heed.learning.reading.lines import Line, Part, Table, same_words
from heed.learning.reading.resources import Shelf, has_address, is_dated, listed_in, named_in
from heed.learning.reading.sections import CLOSED, UNMARKED, Section, sections
from heed.learning.reading.titling import is_publisher, page_title
from heed.learning.review import Block, Guidance, LearningPoint, Resource, Review

_LINKING_WORDS = 4


@dataclass(slots=True)
class Draft:
    """A block while its parts are being read."""

    heading: str
    level: int = CLOSED
    points: list[str] = field(default_factory=list)
    guidance: list[Guidance] = field(default_factory=list)
    under: Section | None = None


@dataclass(slots=True)
class Reading:
    """What has been found so far, part by part."""

    parts: list[Section]
    shelf: Shelf = field(default_factory=Shelf)
    about: list[str] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)
    recommendations: list[str] = field(default_factory=list)
    unplaced: list[str] = field(default_factory=list)
    last_heading: dict[str, int] = field(default_factory=dict)

    def read(self) -> None:
        """Read every part in page order."""
        self.last_heading = {
            same_words(part.heading): index for index, part in enumerate(self.parts)
        }
        for index, section in enumerate(self.parts):
            self._read(section, index)

    def _read(self, section: Section, index: int) -> None:
        match section.role:
            case Role.ABOUT:
                self._about(section)
            case Role.LEARNING:
                self._learning(section, index)
            case Role.GUIDANCE:
                self._guidance(section, advice(section))
            case Role.GOOD_PRACTICE:
                self._guidance(section, good_practice(section))
            case Role.RECOMMENDATIONS:
                self._recommendations(section)
            case Role.RESOURCES:
                self._resources(section)
            case Role.OTHER:
                self._unplaced(section)

    def _about(self, section: Section) -> None:
        if section.plain:
            self.about.append(section.heading)
        for line in section.lines:
            remark = is_about_the_page(line.text) and len(line.text.split()) < 12
            (self.unplaced if remark or is_publisher(line.text) else self.about).append(line.text)

    def _learning(self, section: Section, index: int) -> None:
        if section.told or self._only_opens(section, index):
            self.unplaced.extend(line.text for line in section.lines)
            return
        body = lessons(section)
        points = [line for line in body.lessons if not self._is_told_later(line, index)]
        listed = [line for line in body.lessons if self._is_told_later(line, index)]
        self.unplaced.extend(line.text for line in listed)
        for line in body.unplaced:
            self._beside_lessons(line)
        texts = [line.text for line in points]
        if not texts and _is_its_own_lesson(section, self.parts[index + 1 : index + 2]):
            texts = [section.heading]
        draft = self._draft(section, texts)
        draft.guidance.extend(self._guidance_item(line) for line in body.advice)
        for line in points:
            self.shelf.add_all(named for named in named_in(line) if named.url)

    def _beside_lessons(self, line: Line) -> None:
        """A line that is no lesson: a title with its address is a resource all the same."""
        named = listed_in(line) if has_address(line) and not is_about_the_page(line.text) else []
        self.shelf.add_all(named)
        if not named or _says_more(line, named):
            self.unplaced.append(line.text)

    def _draft(self, section: Section, texts: list[str]) -> Draft:
        """A new block, or the one before when both say what is learned from one finding."""
        last = self.drafts[-1] if self.drafts else None
        if last and section.under and last.under is section.under and not last.guidance:
            last.points.extend(texts)
            return last
        level = section.under.level if section.under and section.under.told else section.level
        self.drafts.append(Draft(section.heading, level, texts, under=section.under))
        return self.drafts[-1]

    def _only_opens(self, section: Section, index: int) -> bool:
        """Whether the part only leads to numbered lessons that follow it."""
        following = self.parts[index + 1] if index + 1 < len(self.parts) else None
        if following is None or not following.numbered or following.role is not Role.LEARNING:
            return False
        return section.count is Count.MANY and not any(line.depth for line in section.lines)

    def _is_told_later(self, line: Line, index: int) -> bool:
        """Whether the line only lists what a later heading is about."""
        return self.last_heading.get(same_words(line.text), index) > index

    def _guidance(self, section: Section, body: Body) -> None:
        self.unplaced.extend(line.text for line in body.unplaced)
        if not body.advice:
            return
        if not self.drafts or self._is_for_all(section):
            self.drafts.append(Draft(section.heading))
        self.drafts[-1].guidance.extend(self._guidance_item(line) for line in body.advice)

    def _is_for_all(self, section: Section) -> bool:
        """Whether advice that closes the page belongs to all its themes, not to the last."""
        lessons_apart = [draft for draft in self.drafts if draft.points]
        if len(lessons_apart) < 2 or not self.drafts[-1].points:
            return False
        deeper = section.level > self.drafts[-1].level and section.level < UNMARKED
        unanswered = not any(draft.guidance for draft in lessons_apart[:-1])
        unanswered = unanswered and (section.level < UNMARKED or not lessons_apart[-1].guidance)
        return section.for_all or (unanswered and not deeper)

    def _guidance_item(self, line: Line) -> Guidance:
        return Guidance(text=line.text, resources=self.shelf.add_all(named_in(line)))

    def _recommendations(self, section: Section) -> None:
        lines = led_by_their_lead_in(with_sub_items(section.lines))
        items = any(line.depth for line in lines)
        if section.count is Count.ONE and not items:
            told = [line.text for line in lines if not is_about_the_page(line.text)]
            self.recommendations.extend([" ".join(told)] if told else [])
            self.unplaced.extend(line.text for line in lines if is_about_the_page(line.text))
            return
        for line in lines:
            leads = line.level or line.text.endswith(":") or is_about_the_page(line.text)
            opens = items and not line.depth and line is lines[0]
            (self.unplaced if leads or opens else self.recommendations).append(line.text)

    def _resources(self, section: Section) -> None:
        for line in section.lines:
            named = [] if line.level or is_dated(line) else listed_in(line)
            self.shelf.add_all(named)
            if not named or _says_more(line, named):
                self.unplaced.append(line.text)

    def _unplaced(self, section: Section) -> None:
        if section.plain and section.heading:
            self.unplaced.append(section.heading)
        self.unplaced.extend(line.text for line in section.lines)

    def blocks(self) -> tuple[Block, ...]:
        """The blocks that hold something; a title that heads nothing is kept as unplaced."""
        for draft in self.drafts:
            if not draft.points and not draft.guidance and cue(draft.heading) is None:
                self.unplaced.append(draft.heading)
        return tuple(
            Block(
                heading=draft.heading,
                learning_points=tuple(LearningPoint(text=text) for text in draft.points),
                guidance=tuple(draft.guidance),
            )
            for draft in self.drafts
            if draft.points or draft.guidance
        )


def _says_more(line: Line, named: Sequence[Resource]) -> bool:
    """Whether a line in a list of resources says something besides naming them."""
    taken = " ".join(f"{each.title} {each.publisher or ''} {each.url or ''}" for each in named)
    words = set(same_words(line.text).split())
    return len(words - set(same_words(taken).split())) > _LINKING_WORDS


def _is_its_own_lesson(section: Section, later: Sequence[Section]) -> bool:
    """Whether a title with nothing under it says the lesson itself."""
    if section.lines or section.statement or cue(section.heading) is not None:
        return False
    following = later[0] if later else None
    if following is None or following.level == CLOSED:
        return True
    deeper = following.level > section.level and following.role in {Role.ABOUT, Role.OTHER}
    return not deeper


def review_from(parts: Sequence[Part]) -> Review:
    """The review that these lines and tables publish."""
    title, rest = page_title(_without_furniture(parts))
    found = _unless_of_another_sort(sections(rest), title, rest)
    reading = Reading(_with_the_list_of(title, found))
    reading.read()
    blocks = reading.blocks()
    if not blocks and not reading.recommendations and len(reading.parts) > 1:
        reading.unplaced = [*reading.about[1:], *reading.unplaced]
        reading.about = reading.about[:1]
    return Review(
        title=title,
        about="\n\n".join(reading.about),
        blocks=blocks,
        recommendations=tuple(reading.recommendations),
        resources=reading.shelf.resources(),
        unplaced=tuple(reading.unplaced),
    )


def _unless_of_another_sort(
    found: list[Section], title: str, parts: Sequence[Part]
) -> list[Section]:
    """The parts; on a page with no word of a review, "Key points" and tips teach nothing of one."""
    lines = [
        line for part in parts for line in ([part] if isinstance(part, Line) else part.lines())
    ]
    if tells_of_a_review(title) or any(tells_of_a_review(line.text) for line in lines):
        return found
    taught = {Role.LEARNING, Role.GUIDANCE, Role.GOOD_PRACTICE}
    return [replace(part, role=Role.OTHER) if part.role in taught else part for part in found]


def _with_the_list_of(title: str, found: list[Section]) -> list[Section]:
    """The parts; where only the title speaks of lessons, the list below it holds them."""
    opening = found[0]
    items = [line for line in opening.lines if line.depth]
    known = [cue(part) for part in re.split(r": | [–—-] ", title)]
    if not any(each and each.role is Role.LEARNING for each in known) or len(items) < 2:
        return found
    led = any(is_lead_in(line.text) for line in opening.lines)
    told = all(not line.linked and len(line.text.split()) > _LINKING_WORDS for line in items)
    if led or not told or any(part.role is Role.LEARNING for part in found):
        return found
    opening.lines = [line for line in opening.lines if not line.depth]
    return [opening, Section(Role.LEARNING, title, listed=True, lines=items), *found[1:]]


def _without_furniture(parts: Sequence[Part]) -> list[Part]:
    kept: list[Part] = []
    for part in parts:
        if isinstance(part, Table):
            kept.append(_table_without_furniture(part))
        elif part.text and not is_furniture(part.text):
            kept.append(part)
    return kept


def _table_without_furniture(table: Table) -> Table:
    rows = tuple(
        tuple(tuple(line for line in cell if line.text) for cell in row) for row in table.rows
    )
    return Table(tuple(row for row in rows if any(row)))
