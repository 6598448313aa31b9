"""What the page of a child's world shows: people and ties, and what came of direct work."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from heed.chronology import Chronology, Line
from heed.practice import kind_named
from heed.practice.acts.direct_work import Relation, Tie
from heed.server.services.read_child import ChildRecord
from heed.server.web.pictures.body import Marks, marks_seen
from heed.server.web.pictures.world import Map, Someone, ecomap, genogram

_PEOPLE, _WORK = "person_in_life", "direct_work"
_HOUSES = (
    ("good_things", "Good things"),
    ("worries", "Worries"),
    ("hopes", "Hopes and dreams"),
)


class House(NamedTuple):
    """One of the three houses, in the child's words."""

    title: str
    words: str


class Scale(NamedTuple):
    """What was asked, and where somebody put it between 0 and 10."""

    asked: str
    low: str
    high: str
    place: int
    x: int
    why: str


class Work(NamedTuple):
    """One piece of direct work: their words first, and what it may mean apart."""

    entry: str
    title: str
    when: str
    who: str
    houses: tuple[House, ...]
    scale: Scale | None
    hours: tuple[str, ...]
    events: tuple[str, ...]
    marks: Marks | None
    said: str
    did: str
    means: str
    changed: str


class WorldPage(NamedTuple):
    """Everything the page says."""

    number: str
    name: str
    genogram: Map | None
    ecomap: Map | None
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    work: tuple[Work, ...]


def world_page(record: ChildRecord) -> WorldPage:
    """The page for one reader: current readings only, the newest work first."""
    people = [_someone(line) for line in _lines(record.chronology, _PEOPLE)]
    name = record.child.given_name
    return WorldPage(
        number=record.child.record_number,
        name=name,
        genogram=genogram(name, people),
        ecomap=ecomap(name, people),
        columns=(_("Who"), _("What they are to the child"), _("Tie"), _("Lives with the child")),
        rows=tuple(_row(who) for who in people),
        work=tuple(_work(line) for line in reversed(tuple(_lines(record.chronology, _WORK)))),
    )


def _lines(chronology: Chronology, kind: str) -> Iterator[Line]:
    return iter(chronology.by_kind.get(kind, ()))


def _someone(line: Line) -> Someone:
    said = line.entry.fields
    return Someone(
        str(said.get("name", "")),
        str(said.get("relation", "")),
        str(said.get("tie", "")),
        bool(said.get("lives_with_child")),
        str(said.get("died", "")),
    )


def _row(who: Someone) -> tuple[str, ...]:
    relations, ties = dict(Relation.options()), dict(Tie.options())
    lives = _("Yes") if who.lives_with_child else _("No")
    died = _("died {when}").format(when=who.died) if who.died else ""
    tie = ties.get(who.tie, who.tie)
    return (who.name, relations.get(who.relation, ""), ", ".join(filter(None, (tie, died))), lives)


def _work(line: Line) -> Work:
    said = line.entry.fields
    words = {answer.question.name: answer.words for answer in kind_named(_WORK).reading(said)}
    return Work(
        entry=line.entry.id,
        title=words.get("tool", ""),
        when=line.occurred.in_words(),
        who=words.get("who", ""),
        houses=tuple(House(_(title), words[name]) for name, title in _HOUSES if name in words),
        scale=_scale(said),
        hours=tuple(said.get("hours") or ()),
        events=tuple(said.get("events") or ()),
        marks=marks_seen(said["marks"]) if said.get("marks") else None,
        said=words.get("said", ""),
        did=words.get("did", ""),
        means=words.get("means", ""),
        changed=words.get("changed", ""),
    )


def _scale(said: Mapping[str, Any]) -> Scale | None:
    place = said.get("scale_place")
    if place is None:
        return None
    return Scale(
        asked=str(said.get("scale_asked", "")),
        low=str(said.get("scale_low", "")),
        high=str(said.get("scale_high", "")),
        place=place,
        x=20 + place * 56,
        why=str(said.get("scale_why", "")),
    )
