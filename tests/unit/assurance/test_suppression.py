"""No hidden number can be worked out from what is shown, in whatever way one combines it."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heed.assurance.suppression import Sum, suppressed

SMALLEST = 3
MOST = 7
ROWS, COLUMNS = ("east", "west"), ("met", "late", "missed")
CELLS = [f"{row} {column}" for row in ROWS for column in COLUMNS]
FLAT = [Sum("all", ("a", "b", "c"))]
GRID = [
    *(Sum(row, tuple(f"{row} {column}" for column in COLUMNS)) for row in ROWS),
    *(Sum(column, tuple(f"{row} {column}" for row in ROWS)) for column in COLUMNS),
    Sum("all", ROWS),
    Sum("all", COLUMNS),
]


def completed(cells: dict[str, int], sums: list[Sum[str]]) -> dict[str, int]:
    numbers = dict(cells)
    for each in sums:
        numbers[each.total] = sum(numbers[part] for part in each.parts)
    return numbers


def guesses(shown: dict[str, int | None], cells: list[str], sums: list[Sum[str]], most: int):
    """Every table of whole numbers, none below nought, that agrees with all that is shown."""
    ranges = [[n] if (n := shown[c]) is not None else range(most + 1) for c in cells]
    for values in product(*ranges):
        numbers = completed(dict(zip(cells, values, strict=True)), sums)
        if all(shown[key] in (None, number) for key, number in numbers.items()):
            yield numbers


@given(st.tuples(*[st.integers(0, MOST)] * 3))
def test_every_hidden_number_of_a_row_can_be_something_else(values: tuple[int, ...]) -> None:
    cells = ["a", "b", "c"]
    numbers = completed(dict(zip(cells, values, strict=True)), FLAT)
    shown = suppressed(numbers, FLAT, smallest=SMALLEST)
    possible = list(guesses(shown, cells, FLAT, 3 * MOST))
    assert numbers in possible
    for key in numbers:
        if shown[key] is None:
            assert len({guess[key] for guess in possible}) > 1, key


@settings(max_examples=30)
@given(st.tuples(*[st.integers(0, MOST)] * 4))
def test_nor_by_whoever_knows_one_of_the_parts(values: tuple[int, ...]) -> None:
    cells = ["a", "b", "c", "d"]
    sums = [Sum("all", tuple(cells), held=True)]
    numbers = completed(dict(zip(cells, values, strict=True)), sums)
    shown = suppressed(numbers, sums, smallest=SMALLEST)
    for insider in cells:
        known = shown | {insider: numbers[insider]}
        possible = list(guesses(known, cells, sums, MOST + 4))
        for key in set(cells) - {insider}:
            if shown[key] is None:
                assert len({guess[key] for guess in possible}) > 1, (insider, key)


def test_what_is_withheld_for_another_reason_stays_hidden_and_is_not_given_away() -> None:
    cells = completed({"a": 30, "b": 20, "c": 40}, FLAT)
    shown = suppressed(cells, FLAT, smallest=10, withheld=["all"])
    assert shown == {"a": 30, "b": None, "c": 40, "all": None}


@given(st.tuples(*[st.integers(0, MOST)] * len(CELLS)))
def test_nor_can_one_of_a_table_with_sums_across_and_down(values: tuple[int, ...]) -> None:
    numbers = completed(dict(zip(CELLS, values, strict=True)), GRID)
    shown = suppressed(numbers, GRID, smallest=SMALLEST)
    for key, number in numbers.items():
        if shown[key] is None:
            other = _another(key, numbers, shown)
            assert other is None or other != number
            assert other is not None, key


def _another(key: str, numbers: dict[str, int], shown: dict[str, int | None]) -> int | None:
    """What a hidden number could be as well: by moving along a cycle of hidden cells, or freely."""
    for moves in product((-1, 0, 1), repeat=len(CELLS)):
        cells = {c: numbers[c] + move for c, move in zip(CELLS, moves, strict=True)}
        if min(cells.values()) < 0 or any(
            m and shown[c] is not None for c, m in zip(CELLS, moves, strict=True)
        ):
            continue
        told = completed(cells, GRID)
        agrees = all(shown[k] in (None, n) for k, n in told.items())
        if agrees and told[key] != numbers[key]:
            return told[key]
    return None


@given(st.tuples(*[st.integers(0, 40)] * len(CELLS)))
def test_small_numbers_are_never_shown_nor_left_over(values: tuple[int, ...]) -> None:
    numbers = completed(dict(zip(CELLS, values, strict=True)), GRID)
    shown = suppressed(numbers, GRID, smallest=10)
    for key, number in shown.items():
        assert number in (None, numbers[key])
        assert number is None or number >= 10
    for each in GRID:
        if (total := shown[each.total]) is not None:
            rest = total - sum(shown[part] or 0 for part in each.parts)
            assert rest == 0 or rest >= 10


@given(st.tuples(*[st.integers(10, 40)] * len(CELLS)))
def test_nothing_is_hidden_without_need(values: tuple[int, ...]) -> None:
    numbers = completed(dict(zip(CELLS, values, strict=True)), GRID)
    assert suppressed(numbers, GRID, smallest=10) == numbers


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        ((30, 20, 5), (30, None, None, 55)),  # the smallest other part is hidden with it
        ((30, 4, 8), (30, None, None, 42)),  # two small ones hide each other: together 12
        ((30, 4, 3), (None, None, None, 37)),  # together they are still small
        ((2, 3, 4), (None, None, None, None)),
        ((30, 0, 20), (30, None, None, 50)),
    ],
)
def test_what_is_hidden_beside_a_small_number(parts, shown) -> None:
    cells = completed(dict(zip("abc", parts, strict=True)), FLAT)
    assert tuple(suppressed(cells, FLAT, smallest=10).values()) == shown
