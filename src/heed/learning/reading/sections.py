"""The parts of a page, told apart by their headings."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from heed.learning.reading.advice import announces, is_duty, is_imperative, is_lead_in, is_question
from heed.learning.reading.cues import (
    Count,
    Cue,
    Role,
    cue,
    reads_as_a_sentence,
    unnumbered,
)
from heed.learning.reading.lead_ins import is_for_a_course, lead_in_cue, listed_in_a_line
from heed.learning.reading.lines import Line, Part, Table, same_words
from heed.learning.reading.tables import TableRow, rows_told_apart

CLOSED = 99
# A bold or short line that stands like a heading, without being marked as one, ranks below all
# headings that are.
UNMARKED = 7
_TITLE_WORDS = 10
_BODY_WORDS = 11
_LEAD_ON = frozenset(
    "will: should: must: can: to: that: include: includes: are: is: was: were: from: of: by: and: "
    "need: could: including: following: for: found: about: as: identified: :".split()
)


@dataclass(slots=True)
class Section:
    """One part of the page; `heading` is its title as printed, without a number.

    A finding that is told first, and whose lesson a later heading gives, is only `told`; that
    later part stands `under` it. In a `listed` part nothing but the items of its list counts.
    """

    role: Role
    heading: str = ""
    count: Count = Count.MANY
    level: int = CLOSED
    statement: str = ""
    plain: bool = False
    for_all: bool = False
    numbered: bool = False
    told: bool = False
    listed: bool = False
    under: "Section | None" = None
    lines: list[Line] = field(default_factory=list)


class Outline:
    """Reads a page from top to bottom and keeps which headings are open."""

    def __init__(self) -> None:
        self.sections: list[Section] = [Section(Role.ABOUT)]
        self.learning_level = CLOSED
        self.within_theme = False
        self.learning_seen = False
        self.parent: Section | None = None
        self.finding: Section | None = None
        self.topics: set[str] = set()

    @property
    def now(self) -> Section:
        """The part that the next line belongs to."""
        return self.sections[-1]

    def read_lines(self, lines: Sequence[Line]) -> None:
        """Take lines that stand together."""
        for index, line in enumerate(lines):
            following = lines[index + 1] if index + 1 < len(lines) else None
            self.read(line, following)

    def read(self, line: Line, following: Line | None) -> None:
        """Take one line, knowing the lines around it."""
        if line.aside:
            self._aside(line)
        elif line.level and line.linked:
            self._unknown_part(line)
        elif found := heading_cue(line, following, self.now):
            self._cue(_unless_for_a_course(found, following), line.level)
        elif led := self._led_list(line, following):
            self._list_led_by(led, line)
        elif line.level or _stands_like_a_title(line, following, self.now.role):
            self._title(line, following)
        else:
            self._keep(line)

    def read_table(self, table: Table) -> None:
        """Take a table: by its columns when they are known, else cell by cell."""
        learning = self.now.role is Role.LEARNING and self.now.count is not Count.ONE
        rows = rows_told_apart(table, in_learning=learning)
        if rows is None:
            self.read_lines(list(table.lines()))
            return
        for row in rows:
            self._row(row)
        self.sections.append(Section(Role.OTHER))

    def _row(self, row: TableRow) -> None:
        for role, heading, lines in row:
            count = Count.MANY if any(line.depth for line in lines) else Count.ONE
            self.sections.append(Section(role, heading, count, lines=list(lines)))
            self.learning_seen = self.learning_seen or role is Role.LEARNING

    def _led_list(self, line: Line, following: Line | None) -> Cue | None:
        if line.level or line.depth or self.now.role not in {Role.ABOUT, Role.OTHER}:
            return None
        before_a_list = following is not None and following.depth
        return lead_in_cue(line.text) if before_a_list else None

    def _list_led_by(self, found: Cue, line: Line) -> None:
        around = self.now
        around.lines.append(line)
        heading = around.heading or found.label
        self.sections.append(Section(found.role, heading, level=UNMARKED, listed=True))
        self.now.under = around
        self.learning_seen = self.learning_seen or found.role is Role.LEARNING

    def _keep(self, line: Line) -> None:
        if self.now.listed and self.now.lines and not line.depth:
            around = self.now.under or Section(Role.OTHER)
            role = Role.OTHER if around.role is Role.LEARNING else around.role
            self.sections.append(Section(role, level=around.level))
        self.now.lines.append(line)
        if self.now.role is Role.LEARNING and self.now.count is Count.MANY and line.depth:
            self.topics.add(same_words(line.text))

    def _aside(self, line: Line) -> None:
        known = cue(line.text) if line.level else None
        role = Role.RESOURCES if known and known.role is Role.RESOURCES else Role.OTHER
        if line.level or self.now.level != 0:
            self._close_learning()
            self.sections.append(Section(role, level=0))
        if role is Role.OTHER:
            self.now.lines.append(line)

    def _close_learning(self) -> None:
        self.learning_level, self.within_theme = CLOSED, False

    def _cue(self, found: Cue, level: int) -> None:
        above = self._title_above(level)
        if found.role is Role.LEARNING:
            self._learning(found, level, above)
        else:
            self._another_role(found, level, above)

    def _title_above(self, level: int) -> str:
        """The plain heading that this one stands under: directly, or by rank."""
        if self.now.plain and not self.now.lines:
            return self.sections.pop().heading
        if self.parent and level > self.parent.level:
            return self.parent.heading
        return ""

    def _learning(self, found: Cue, level: int, above: str) -> None:
        finding = self.finding if self._completes_a_finding(found, level) else None
        topic = found.rest if _names_a_topic(found.rest) else ""
        statement = "" if topic else found.rest
        count = Count.THEME if topic and found.count is Count.MANY else found.count
        heading = topic or above or found.label
        rank = level or UNMARKED
        items = listed_in_a_line(found)
        section = Section(Role.LEARNING, heading, count, rank, statement, numbered=found.numbered)
        if items:
            section.statement, section.count, section.listed = "", Count.MANY, True
            section.lines.extend(Line(item, depth=1) for item in items)
        self.sections.append(section)
        self.learning_seen = True
        if finding is not None:
            finding.told, section.under, section.heading = True, finding, topic or finding.heading
            return
        self.finding = section if count is not Count.MANY and not statement else None
        if count is Count.MANY:
            self.learning_level, self.within_theme = rank, False
        elif rank <= self.learning_level:
            self._close_learning()

    def _completes_a_finding(self, found: Cue, level: int) -> bool:
        """Whether a finding stands open, and this heading only says what is learned from it."""
        if self.finding is None or found.numbered:
            return False
        if level:
            return level > self.finding.level
        if found.rest:
            return not _names_a_topic(found.rest)
        return self.now is self.finding and cue(self.finding.heading) is None

    def _leave_finding(self, level: int) -> None:
        if self.finding is not None and level and level <= self.finding.level:
            self.finding = None

    def _another_role(self, found: Cue, level: int, above: str) -> None:
        rank = level or UNMARKED
        closes = rank <= self.learning_level if level else not self._may_stand_in_a_theme(found)
        items = listed_in_a_line(found) if found.role is Role.RECOMMENDATIONS else []
        lines = [Line(item, depth=1) for item in items] or [Line(found.rest)] * bool(found.rest)
        heading = above or found.label
        for_all = bool(level) and closes and self.learning_level != CLOSED
        section = Section(found.role, heading, found.count, rank, for_all=for_all)
        self._leave_finding(level)
        section.lines.extend(lines)
        section.listed = bool(items)
        self.sections.append(section)
        if closes:
            self._close_learning()

    def _may_stand_in_a_theme(self, found: Cue) -> bool:
        advice = found.role in {Role.GUIDANCE, Role.GOOD_PRACTICE}
        return advice or (self.within_theme and found.count is Count.ONE)

    def _title(self, line: Line, following: Line | None) -> None:
        if self._is_above_learning(line, following):
            self._unknown_part(line)
        elif self._is_theme(line):
            self._theme(line)
        elif self._has_no_point_yet():
            self.now.heading = unnumbered(line.text)
        elif self._only_divides(line.level):
            self._keep(replace(line, level=line.level or UNMARKED))
        else:
            self._unknown_part(line)

    def _is_above_learning(self, line: Line, following: Line | None) -> bool:
        if line.level or following is None:
            return False
        found = cue(following.text)
        return bool(found and found.role is Role.LEARNING and not found.rest)

    def _is_theme(self, line: Line) -> bool:
        if self.learning_level == CLOSED:
            return False
        if line.level == 0:
            return self._unmarked_theme()
        if self.now.role is not Role.LEARNING and line.level > self.now.level:
            return False
        return line.level > self.learning_level or self._is_flat(line)

    def _unmarked_theme(self) -> bool:
        if self.now.role is Role.LEARNING:
            return self.now.count is not Count.ONE
        return self.within_theme and self.now.role is not Role.OTHER

    def _is_flat(self, line: Line) -> bool:
        """Whether themes are given the same rank as the heading that announces them."""
        if same_words(unnumbered(line.text)) in self.topics:
            return True
        here = self.now.role is Role.LEARNING and self.now.level == line.level
        return here and all(is_lead_in(body.text) for body in self.now.lines)

    def _theme(self, line: Line) -> None:
        if line.level and line.level <= self.learning_level:
            self.learning_level = line.level - 1
        heading = unnumbered(line.text)
        self.sections.append(
            Section(Role.LEARNING, heading, Count.THEME, line.level or UNMARKED + 1)
        )
        self.finding = self.now
        self.within_theme = True

    def _has_no_point_yet(self) -> bool:
        here = self.now.role is Role.LEARNING and self.now.count is Count.ONE
        empty = not self.now.lines and not self.now.statement
        return here and empty and cue(self.now.heading) is not None

    def _only_divides(self, level: int) -> bool:
        """Whether a title without a known wording only divides the part it stands in."""
        if self.now.role is Role.ABOUT and not self.learning_seen:
            return True
        return level == 0 or level > self.now.level

    def _unknown_part(self, line: Line) -> None:
        if line.level and line.level <= self.learning_level:
            self._close_learning()
        self._leave_finding(line.level)
        role = Role.OTHER if self.learning_seen or line.level == 0 else Role.ABOUT
        rank = line.level or UNMARKED
        self.sections.append(Section(role, unnumbered(line.text), level=rank, plain=True))
        self.parent = self.now if line.level else None


def sections(parts: Sequence[Part]) -> list[Section]:
    """The parts of the page in order; the first is what stands before any heading."""
    outline = Outline()
    run: list[Line] = []
    for part in parts:
        if isinstance(part, Table):
            outline.read_lines(run)
            outline.read_table(part)
            run = []
        else:
            run.append(part)
    outline.read_lines(run)
    return outline.sections


def heading_cue(line: Line, following: Line | None, now: Section) -> Cue | None:
    """What the line announces, when it is a heading of a known wording and not body text."""
    found = cue(line.text)
    if found is None or line.level:
        return found
    if line.depth:
        return found if _heads_a_numbered_list(line, found, following) else None
    if found.rest or line.bold:
        return found
    if _is_asked_in_passing(line, following, found, now.role):
        return None
    turns = is_lead_in(line.text) and now.role is Role.LEARNING and bool(now.lines)
    return found if turns or not reads_as_a_sentence(found.label) else None


def _unless_for_a_course(found: Cue, following: Line | None) -> Cue:
    if found.role is Role.LEARNING and following and is_for_a_course(following.text):
        return replace(found, role=Role.OTHER)
    return found


def _heads_a_numbered_list(line: Line, found: Cue, following: Line | None) -> bool:
    """Whether a list item is in truth a numbered heading: nothing like it stands next to it."""
    if found.rest:
        return found.count is Count.ONE and found.role in {Role.LEARNING, Role.RECOMMENDATIONS}
    if following is None or not line.numbered:
        return False
    alone = not following.numbered or following.depth > line.depth
    return alone and len(line.text.split()) <= 6 and not reads_as_a_sentence(found.label)


def _is_asked_in_passing(line: Line, following: Line | None, found: Cue, role: Role) -> bool:
    if not is_question(line.text) or role not in {Role.GUIDANCE, Role.LEARNING}:
        return False
    words = len(line.text.split())
    beside_another = following is not None and is_question(following.text)
    return beside_another or words > (5 if found.role is Role.ABOUT else 8)


def _names_a_topic(rest: str) -> bool:
    words = rest.split()
    if not words or rest.endswith((".", "!", "?", ";")) or is_duty(rest):
        return False
    return len(words) <= _TITLE_WORDS - 2 and not reads_as_a_sentence(rest)


def _stands_like_a_title(line: Line, following: Line | None, role: Role) -> bool:
    text = unnumbered(line.text)
    if line.depth or not _is_shaped_like_a_title(text):
        return False
    if line.bold:
        return following is not None
    if following is None or _tells(text, role):
        return False
    return bool(following.depth) or _is_body(following.text) or bool(cue(following.text))


def _tells(text: str, role: Role) -> bool:
    """Whether a short line says what to do; "Think Family" above prose is a title all the same."""
    if role is Role.LEARNING and len(text.split()) <= 3:
        return False
    return is_duty(text) or is_imperative(text)


def _is_shaped_like_a_title(text: str) -> bool:
    words = text.split()
    if text.endswith(":") and words[-1].casefold() in _LEAD_ON:
        return False
    return (
        0 < len(words) <= _TITLE_WORDS
        and not text.endswith((".", ",", ";", "!", "?"))
        and (text[0].isupper() or text[0].isdigit() or text[0] in "“‘\"'")
        and "://" not in text
        and not (is_lead_in(text) and (is_duty(text) or announces(text.rstrip(" :"))))
    )


def _is_body(text: str) -> bool:
    return len(text.split()) >= _BODY_WORDS or text.endswith(".")
