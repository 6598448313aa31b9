"""Where people and marks stand in the pictures of a child's world."""

import itertools

import pytest

from heed.practice.acts.direct_work import Relation, Tie
from heed.server.web.pictures.body import marks_seen
from heed.server.web.pictures.world import BOX, Someone, ecomap, genogram

EVERYONE = [
    Someone(f"{relation} {n}", relation, tie)
    for n, (relation, tie) in enumerate(itertools.product(Relation, Tie))
]


def test_nobody_recorded_gives_no_picture() -> None:
    assert genogram("Alder", []) is None
    assert ecomap("Alder", []) is None
    assert genogram("Alder", [Someone("Biscuit", "pet", "strong")]) is None


def test_generations_stand_in_rows_and_fathers_side_on_the_left() -> None:
    people = [
        Someone("Mum", "mother", "strong"),
        Someone("Nan", "mothers_mother", "strong"),
        Someone("Dad", "father", "broken"),
        Someone("Grandad", "fathers_father", "weak"),
        Someone("Birch", "sister", "strong"),
    ]
    drawn = genogram("Alder", people)
    assert drawn
    place = {figure.who.name: figure for figure in drawn.figures}
    assert place["Grandad"].y == place["Nan"].y < place["Mum"].y < place["Birch"].y
    assert place["Grandad"].x < place["Nan"].x
    assert place["Dad"].x < place["Mum"].x
    assert place["Alder"].is_child
    assert (place["Dad"].shape, place["Mum"].shape) == ("square", "circle")


@pytest.mark.parametrize("many", [1, 2, 9, 10, 27, len(EVERYONE)])
def test_however_many_nobody_covers_another(many: int) -> None:
    drawn = ecomap("Alder", EVERYONE[:many])
    assert drawn
    assert len(drawn.figures) == many + 1
    for one, other in itertools.pairwise(drawn.figures[:-1]):
        assert abs(one.x - other.x) + abs(one.y - other.y) > 60
    for figure in drawn.figures:
        assert 0 < figure.x < drawn.width
        assert 0 < figure.y < drawn.height


def test_a_wide_family_is_drawn_wide_enough() -> None:
    drawn = genogram("Alder", [Someone(f"B{n}", "brother", "strong") for n in range(12)])
    assert drawn
    row = sorted(figure.x for figure in drawn.figures)
    assert all(b - a >= BOX for a, b in itertools.pairwise(row))


def test_who_died_stays_in_the_family_and_leaves_the_ring() -> None:
    gone = [Someone("Nan", "mothers_mother", "strong", died="2024")]
    assert genogram("Alder", gone)
    assert ecomap("Alder", gone) is None


@pytest.mark.parametrize("tie", list(Tie))
def test_every_tie_has_a_line(tie: Tie) -> None:
    drawn = ecomap("Alder", [Someone("Mum", "mother", tie)])
    assert drawn
    [path] = drawn.paths
    assert path.tie == tie
    assert (path.d.count("L") > 1) == (tie == "stressful")


def test_marks_stand_on_the_side_they_were_seen_on() -> None:
    seen = marks_seen(
        ["Right upper arm, 2 cm, blue", "left upper arm, small", "Back, three lines", "Very upset"]
    )
    right, left, behind = seen.dots
    assert right.x < left.x
    assert right.y == left.y
    assert behind.x > 210
    assert [dot.number for dot in seen.dots] == [1, 2, 3]
    assert seen.words[3] == "Very upset"


def test_from_behind_the_childs_right_is_on_the_right() -> None:
    [right, left] = marks_seen(["right calf, 3 cm", "left calf, 3 cm"]).dots
    assert left.x < right.x


@pytest.mark.parametrize("words", ["backpack torn", "handsome", "legend", "earlier today"])
def test_a_place_is_a_whole_word(words: str) -> None:
    assert marks_seen([words]).dots == ()
