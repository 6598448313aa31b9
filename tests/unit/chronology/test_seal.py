"""The hash chain: every change of a stored chain shows."""

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heed.chronology import (
    GENESIS,
    ChainLink,
    Entry,
    Restriction,
    Source,
    WhyRestricted,
    chain_hash,
    content_hash,
    first_break,
)
from heed.clocks import Occurred
from heed.people import Author
from heed.wording import Decision
from tests.generative import strategies as some

NINE = datetime(2026, 3, 9, 9, tzinfo=UTC)
_NOT_HASHED = {"sequence"}  # given by the database; its order is checked along the chain


def entry(number: int) -> Entry:
    return Entry(
        id=f"e{number}",
        sequence=number,
        children=("child",),
        kind="harm",
        occurred=Occurred.at(NINE),
        recorded_at=NINE,
        author=Author("someone", "social_worker", "agency"),
        fields={"seen": True, "harm": ["physical"]},
    )


def chain(entries: list[Entry], child: str = "child") -> list[ChainLink]:
    links: list[ChainLink] = []
    previous = GENESIS
    for position, one in enumerate(entries, start=1):
        own = chain_hash(previous, child, position, content_hash(one))
        links.append(ChainLink(position, one, previous, own))
        previous = own
    return links


def test_a_whole_chain_holds() -> None:
    assert first_break("child", []) is None
    assert first_break("child", chain([entry(n) for n in (1, 2, 5)])) is None


def test_another_childs_chain_does_not_pass_for_this_one() -> None:
    broken = first_break("child", chain([entry(1)], child="sibling"))
    assert broken == (1, "e1", "this entry was changed after it was recorded")


_CHANGES: dict[str, Any] = {
    "id": "other",
    "children": ("child", "sibling"),
    "kind": "act",
    "occurred": Occurred.on(NINE.date()),
    "recorded_at": NINE + timedelta(microseconds=1),
    "author": Author("someone", "social_worker", "agency", "team"),
    "fields": {"seen": False, "harm": ["physical"]},
    "source": Source("reported", "a neighbour"),
    "about": ("e1",),
    "supersedes": "e1",
    "reason": "because",
    "in_error": True,
    "restriction": Restriction(WhyRestricted.SEALED, ("agency",)),
    "wording": (Decision("why", "L-046", "blame", "kept", "refuses to engage", "Court"),),
}


def test_every_field_of_an_entry_is_tried() -> None:
    assert {field.name for field in fields(Entry)} == {*_CHANGES, *_NOT_HASHED}


@pytest.mark.parametrize("field", _CHANGES)
def test_a_changed_field_shows(field: str) -> None:
    links = chain([entry(1), entry(2), entry(3)])
    changed = replace(links[1].entry, **{field: _CHANGES[field]})
    links[1] = links[1]._replace(entry=changed)
    broken = first_break("child", links)
    assert broken == (2, changed.id, "this entry was changed after it was recorded")


@pytest.mark.parametrize(
    ("do", "position", "says"),
    [
        pytest.param(
            lambda links: [links[0], *links[2:]],
            2,
            "an entry before this one was removed or moved",
            id="removed",
        ),
        pytest.param(
            lambda links: links[1:],
            1,
            "an entry before this one was removed or moved",
            id="the first removed",
        ),
        pytest.param(
            lambda links: [links[0], links[2], links[1]],
            2,
            "an entry before this one was removed or moved",
            id="reordered",
        ),
        pytest.param(
            lambda links: [*links[:2], links[1], links[2]],
            3,
            "an entry before this one was removed or moved",
            id="inserted twice",
        ),
        pytest.param(
            lambda links: [
                links[0],
                links[1]._replace(entry=replace(links[1].entry, sequence=0)),
                links[2],
            ],
            2,
            "this entry is out of the order in which it was recorded",
            id="out of the order of recording",
        ),
        pytest.param(
            lambda links: [links[0]._replace(hash="f" * 64), *links[1:]],
            1,
            "this entry was changed after it was recorded",
            id="another hash",
        ),
    ],
)
def test_a_broken_chain_says_where(
    do: Callable[[list[ChainLink]], list[ChainLink]], position: int, says: str
) -> None:
    broken = first_break("child", do(chain([entry(1), entry(2), entry(3)])))
    assert broken is not None
    assert (broken.position, broken.says) == (position, says)


def test_an_entry_slipped_in_with_a_true_hash_of_its_own_breaks_what_follows() -> None:
    links = chain([entry(1), entry(3)])
    forged = chain([entry(1), entry(2)])[1]
    broken = first_break("child", [links[0], forged, links[1]._replace(position=3)])
    assert broken is not None
    assert broken.position == 3


@given(some.chronologies(least=2), st.data())
def test_any_single_change_is_found(entries: list[Entry], data: st.DataObject) -> None:
    """Whatever is removed (but the newest), moved, repeated or rewritten."""
    links = chain(entries)
    place = data.draw(st.integers(0, len(links) - 1))
    how = data.draw(st.sampled_from(("remove", "move", "repeat", "rewrite", "rehash")))
    assert first_break("child", links) is None
    broken = _mutated(links, place, how, data)
    assert first_break("child", broken) is not None


def _mutated(links: list[ChainLink], place: int, how: str, data: st.DataObject) -> list[ChainLink]:
    link, rest = links[place], [*links[:place], *links[place + 1 :]]
    match how:
        case "remove":
            # Without the newest, what is left is whole: the length is kept elsewhere.
            return links[1:] if place == len(links) - 1 else rest
        case "move":
            other = data.draw(st.integers(0, len(rest)).filter(lambda n: n != place))
            return [*rest[:other], link, *rest[other:]]
        case "repeat":
            return [*links[: place + 1], link, *links[place + 1 :]]
        case "rewrite":
            field = data.draw(st.sampled_from(sorted(_CHANGES)))
            changed = replace(link.entry, **{field: _CHANGES[field]})
            changed = changed if changed != link.entry else replace(changed, reason="forged")
            return [*links[:place], link._replace(entry=changed), *links[place + 1 :]]
        case _:
            return [*links[:place], link._replace(hash="0" * 64), *links[place + 1 :]]
