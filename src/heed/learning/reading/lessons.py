"""What stands under a learning heading: lessons, advice, and what is neither."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from heed.learning.reading.advice import (
    announces,
    is_about_the_page,
    is_advice,
    is_duty,
    is_imperative,
    is_lead_in,
    is_question,
    is_quotation,
    is_topic,
    names_a_file,
)
from heed.learning.reading.cues import Count
from heed.learning.reading.lines import Line
from heed.learning.reading.sections import Section


@dataclass(slots=True)
class Body:
    """The lines of one part, sorted by what they are."""

    lessons: list[Line] = field(default_factory=list)
    advice: list[Line] = field(default_factory=list)
    unplaced: list[Line] = field(default_factory=list)


def lessons(section: Section) -> Body:
    """The learning points of a part; a heading with nothing under it is itself the lesson."""
    body = Body()
    own = _without_advice_below(section.lines, body)
    lines = _set_apart(led_by_their_lead_in(with_sub_items(own)), body)
    if section.listed:
        body.lessons.extend(line for line in lines if line.depth)
        body.unplaced.extend(line for line in lines if not line.depth)
    elif section.count is Count.ONE:
        _one(section, lines, body)
    elif any(line.depth for line in lines):
        _listed(section, lines, body)
    elif section.count is Count.THEME:
        _told(lines, body)
    else:
        _one_each(lines, body)
    return body


def advice(section: Section) -> Body:
    """The things to do that a part names, one for each paragraph or item."""
    body = Body()
    for line in led_by_their_lead_in(with_sub_items(section.lines)):
        divides = line.level or is_about_the_page(line.text) or _only_leads(line)
        (body.unplaced if divides else body.advice).append(line)
    return body


def good_practice(section: Section) -> Body:
    """Good practice that tells what to do; what was only seen to be done stays unplaced."""
    told = advice(section)
    body = Body(unplaced=told.unplaced)
    for line in told.advice:
        (body.advice if is_advice(line.text) else body.unplaced).append(line)
    return body


def with_sub_items(lines: Sequence[Line]) -> list[Line]:
    """The lines, with items of a deeper list joined to the item they belong to."""
    joined: list[Line] = []
    for line in lines:
        if joined and line.depth > joined[-1].depth > 0:
            joined[-1] = _join([joined[-1], line], depth=joined[-1].depth, between="; ")
        else:
            joined.append(line)
    return joined


def _without_advice_below(lines: Sequence[Line], body: Body) -> list[Line]:
    """The lines without deeper items that all say what to do about the lesson above them."""
    kept: list[Line] = []
    for item, below in _items_with_below(lines):
        kept.append(item)
        lesson = item.depth and not is_lead_in(item.text) and not is_imperative(item.text)
        if lesson and below and all(is_imperative(line.text) for line in below):
            body.advice.extend(below)
        else:
            kept.extend(below)
    return kept


def _items_with_below(lines: Sequence[Line]) -> list[tuple[Line, list[Line]]]:
    found: list[tuple[Line, list[Line]]] = []
    for line in lines:
        if found and line.depth > found[-1][0].depth > 0:
            found[-1][1].append(line)
        else:
            found.append((line, []))
    return found


def led_by_their_lead_in(lines: Sequence[Line]) -> list[Line]:
    """The lines, with a lead-in such as "You should:" put before each item it needs."""
    led: list[Line] = []
    lead: Line | None = None
    used = False
    for line in lines:
        if line.depth == 0:
            _keep_unused(lead, led, used=used)
            lead, used = (
                (line, False) if is_lead_in(line.text) and is_duty(line.text) else (None, False)
            )
            if lead is None:
                led.append(line)
        elif lead is not None and line.text[:1].islower():
            opening = Line(lead.text.rstrip(" :-…."), links=lead.links)
            led.append(_join([opening, line], depth=line.depth, between=" "))
            used = True
        else:
            led.append(line)
    _keep_unused(lead, led, used=used)
    return led


def _keep_unused(lead: Line | None, led: list[Line], *, used: bool) -> None:
    if lead is not None and not used:
        led.append(lead)


def _only_leads(line: Line) -> bool:
    return line.depth == 0 and is_lead_in(line.text)


def _leads_elsewhere(line: Line) -> bool:
    """Whether the line speaks of the page, or is only a link or a file to open."""
    return line.linked or names_a_file(line.text) or is_about_the_page(line.text)


def _set_apart(lines: Sequence[Line], body: Body) -> list[Line]:
    """Lines that may hold a lesson; questions become advice, remarks stay unplaced."""
    kept: list[Line] = []
    for line in lines:
        if is_question(line.text):
            body.advice.append(line)
        elif line.level or is_quotation(line.text) or _leads_elsewhere(line):
            body.unplaced.append(line)
        else:
            kept.append(line)
    return kept


def _one(section: Section, lines: Sequence[Line], body: Body) -> None:
    told = [Line(section.statement)] if section.statement else []
    told += [line for line in lines if not line.depth]
    items = [line for line in lines if line.depth]
    if not told:
        body.lessons.extend(items)
    elif items and all(is_imperative(item.text) for item in items):
        body.lessons.append(_join(told))
        body.advice.extend(items)
    else:
        body.lessons.append(_join([*told, *items]))


def _listed(section: Section, lines: Sequence[Line], body: Body) -> None:
    told = [line for line in lines if not line.depth]
    items = [line for line in lines if line.depth]
    duties = [line for line in told if is_duty(line.text)]
    if duties and all(is_topic(item.text) for item in items):
        body.lessons.append(_join([*duties, *items]))
        body.unplaced.extend(line for line in told if line not in duties)
    elif section.count is Count.THEME and told and _tells_what_to_do(told, items):
        body.lessons.append(_join(told))
        body.advice.extend(items)
    else:
        _sort_beside_a_list(lines, body)


def _tells_what_to_do(told: Sequence[Line], items: Sequence[Line]) -> bool:
    leads = any(announces(line.text) for line in told)
    return not leads and all(is_imperative(item.text) for item in items)


def _sort_beside_a_list(lines: Sequence[Line], body: Body) -> None:
    for line in lines:
        said = is_duty(line.text) and not is_imperative(line.text)
        lesson = line.depth or (said and not announces(line.text))
        (body.lessons if lesson else body.unplaced).append(line)


def _told(lines: Sequence[Line], body: Body) -> None:
    """A theme told in prose is one lesson, unless several paragraphs each say what ought to be."""
    prose = [line for line in lines if not is_lead_in(line.text)]
    body.unplaced.extend(line for line in lines if is_lead_in(line.text))
    duties = sum(is_duty(line.text) for line in prose)
    if duties < 2:
        body.lessons.extend([_join(prose)] if prose else [])
        return
    waiting: list[Line] = []
    for line in prose:
        waiting.append(line)
        if is_duty(line.text):
            body.lessons.append(_join(waiting))
            waiting = []
    if waiting:
        body.lessons[-1] = _join([body.lessons[-1], *waiting])


def _one_each(lines: Sequence[Line], body: Body) -> None:
    for index, line in enumerate(lines):
        opens = index == 0 and announces(line.text)
        (body.unplaced if opens or is_lead_in(line.text) else body.lessons).append(line)


def _join(lines: Sequence[Line], depth: int = 0, between: str = ". ") -> Line:
    text = lines[0].text
    for line in lines[1:]:
        text += (" " if text.endswith((".", "!", "?", ":", ";", ",", "”")) else between) + line.text
    return Line(text, depth=depth, links=tuple(link for line in lines for link in line.links))
