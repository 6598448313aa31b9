"""Hiding small numbers so that no hidden one can be worked out from those that are shown.

A number below the smallest that may be shown is hidden. Where the sums that are shown would still
give it away, more is hidden: what is left over beside the shown parts of a shown sum must not be
small itself, and no hidden number may follow from any combination of the sums.
"""

from collections.abc import Collection, Hashable, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple


class Sum[Key: Hashable](NamedTuple):
    """A number that is the sum of others.

    `held`: each part is known to some of those who read the rest, as a team knows its own.
    """

    total: Key
    parts: tuple[Key, ...]
    held: bool = False


def suppressed[Key: Hashable](
    numbers: Mapping[Key, int],
    sums: Sequence[Sum[Key]],
    *,
    smallest: int,
    withheld: Collection[Key] = (),
) -> dict[Key, int | None]:
    """The numbers, None for each that is hidden, none (nought) hidden as one or nine are.

    `sums` are all that anyone knows to hold among the numbers, beside that none is below nought;
    `withheld` are hidden for some other reason.
    """
    hidden = {key for key, number in numbers.items() if number < smallest or key in withheld}
    # Where nothing is hidden nothing can be betrayed, and where nothing is shown nothing betrays.
    while 0 < len(hidden) < len(numbers) and (more := _betrayed(numbers, sums, hidden, smallest)):
        hidden |= more
    return {key: None if key in hidden else number for key, number in numbers.items()}


def _betrayed[Key: Hashable](
    numbers: Mapping[Key, int], sums: Sequence[Sum[Key]], hidden: Collection[Key], smallest: int
) -> set[Key]:
    """What must be hidden as well, one step further; empty once nothing hidden follows."""
    for each in sums:
        if more := _left_over(each, numbers, hidden, smallest):
            return {more[0]}
    followed = _following(sums, hidden)
    for each in sums:
        shown = [key for key in (*each.parts, each.total) if key not in hidden]
        if shown and not followed.isdisjoint((*each.parts, each.total)):
            return {min(shown, key=lambda key: (numbers[key], str(key)))}
    return set()


def _left_over[Key: Hashable](
    each: Sum[Key], numbers: Mapping[Key, int], hidden: Collection[Key], smallest: int
) -> list[Key]:
    """What to hide when the hidden parts of a shown sum are few or small; the best first."""
    unseen = [part for part in each.parts if part in hidden]
    shown = sorted(set(each.parts) - set(unseen), key=lambda k: (numbers[k], str(k)))
    # Whoever holds one of the hidden parts sees one less of them, of the greatest at worst.
    held = [max(numbers[part] for part in unseen)] if each.held and unseen else []
    unknown = len(unseen) - len(held)
    if each.total in hidden:
        # A hidden sum is given by its parts once all of them are known.
        return [] if unknown > 0 else shown
    rest = sum(numbers[part] for part in unseen) - sum(held)
    if not unseen or (unknown > 1 and rest >= smallest):
        return []
    return [*shown, each.total]


def _following[Key: Hashable](sums: Sequence[Sum[Key]], hidden: Collection[Key]) -> set[Key]:
    """The hidden numbers that follow from the sums together, by elimination."""
    columns = sorted(hidden, key=str)
    rows = [row for each in sums if (row := _row(each, columns))]
    return {columns[places[0]] for row in _reduced(rows) if len(places := _places(row)) == 1}


def _row[Key: Hashable](each: Sum[Key], columns: Sequence[Key]) -> list[Fraction]:
    """The hidden numbers of a sum as coefficients; what is shown is known and falls away."""
    coefficients = {each.total: Fraction(-1)}
    for part in each.parts:
        coefficients[part] = coefficients.get(part, Fraction()) + 1
    row = [coefficients.get(column, Fraction()) for column in columns]
    return row if any(row) else []


def _places(row: Sequence[Fraction]) -> list[int]:
    return [place for place, value in enumerate(row) if value]


def _reduced(rows: list[list[Fraction]]) -> list[list[Fraction]]:
    """The rows in reduced echelon form: what follows alone then stands alone in its row."""
    done: list[list[Fraction]] = []
    while rows:
        rows = [row for row in rows if any(row)]
        if not rows:
            break
        lead = min(_places(row)[0] for row in rows)
        pivot = next(row for row in rows if row[lead])
        rows.remove(pivot)
        pivot = [value / pivot[lead] for value in pivot]
        rows = [_without(row, pivot, lead) for row in rows]
        done = [_without(row, pivot, lead) for row in done]
        done.append(pivot)
    return done


def _without(row: list[Fraction], pivot: list[Fraction], lead: int) -> list[Fraction]:
    if not row[lead]:
        return row
    return [value - row[lead] * other for value, other in zip(row, pivot, strict=True)]
