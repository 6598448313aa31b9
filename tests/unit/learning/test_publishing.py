"""How a review stands follows from what was saved and done, as of a moment."""

from datetime import UTC, datetime, timedelta

import pytest

from heed.learning.publishing import Publication, Saved, Standing, Step, Taken

START = datetime(2026, 3, 16, 10, tzinfo=UTC)


def day(number: int) -> datetime:
    return START + timedelta(days=number)


def told(text: str) -> Publication:
    """`save 0`, `approve 1 1`, `publish 1 2 from 5`, `withdraw 1 3`: what, version, day."""
    saved: list[Saved] = []
    taken: list[Taken] = []
    steps = {"approve": Step.APPROVED, "publish": Step.PUBLISHED, "withdraw": Step.WITHDRAWN}
    for line in filter(None, map(str.strip, text.splitlines())):
        what, *numbers = line.replace("from", "").split()
        if what == "save":
            saved.append(Saved(len(saved) + 1, "pat", day(int(numbers[0]))))
        else:
            version, at, *begins = map(int, numbers)
            taken.append(Taken(steps[what], version, "ada", day(at), day((begins or [at])[0])))
    return Publication(tuple(saved), tuple(taken))


@pytest.mark.parametrize(
    ("text", "as_of", "shown", "standings"),
    [
        ("save 0", 1, None, ["draft"]),
        ("save 0 \n approve 1 1", 2, None, ["approved"]),
        ("save 0 \n approve 1 1 \n publish 1 1", 1, 1, ["published"]),
        ("save 0 \n publish 1 1 from 5", 4, None, ["scheduled"]),
        ("save 0 \n publish 1 1 from 5", 5, 1, ["published"]),
        ("save 0 \n publish 1 1 from 5 \n withdraw 1 3", 9, None, ["withdrawn"]),
        ("save 0 \n publish 1 1 \n withdraw 1 3 \n publish 1 4", 5, 1, ["published"]),
        ("save 0 \n publish 1 1 \n save 2", 3, 1, ["published", "draft"]),
        ("save 0 \n publish 1 1 \n save 2 \n publish 2 3", 4, 2, ["replaced", "published"]),
        ("save 0 \n publish 1 1 \n save 2 \n publish 2 3 from 6", 4, 1, ["published", "scheduled"]),
        # A newer version is not replaced by an older one whose day comes later.
        ("save 0 \n publish 1 1 from 9 \n save 2 \n publish 2 3", 9, 2, ["replaced", "published"]),
        # What was done afterwards is not known yet.
        ("save 0 \n publish 1 1 \n withdraw 1 3", 2, 1, ["published"]),
    ],
)
def test_what_the_public_reads(text: str, as_of: int, shown: int | None, standings: list) -> None:
    publication = told(text)
    assert publication.shown(day(as_of)) == shown
    numbers = [saved.number for saved in publication.saved]
    assert [publication.standing(n, day(as_of)) for n in numbers] == [
        next(s for s in Standing if s == standing) for standing in standings
    ]
