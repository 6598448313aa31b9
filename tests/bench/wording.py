"""How fast advice on wording is: 4,000 invented notes on one core, against one big alternation.

python -m tests.bench.wording
"""

import random
import re
import sys
import time
import tomllib
from collections.abc import Callable
from importlib import resources

from heed.wording import Purpose, advise, default_rows
from heed.wording.folding import fold
from heed.wording.patterns import expression, parted

NOTES = 4_000
LONG_NOTE = 2_000  # characters
BLURRED = 1 / 32  # of the sentences
_SHARE = 40  # the alternation is slow, so it reads one note in forty

_NAMES = "Leo Amira Kai Ella Tomasz Zara Noah Ivy Jay Mina".split()
_PLACES = ("at home", "at school", "in the clinic", "at Nan's flat", "in the family hub", "outside")
_WHO = ("the health visitor", "Ms Carter", "his teacher", "the school nurse", "Mr Osei", "PC Lane")
_DID = (
    "was seen {place} and talked about the weekend",
    "came in with wet shoes and no coat on {day}",
    "showed {who} the drawing of the dog and the boat",
    "ate two helpings of lunch and asked whether there would be more",
    "told {who}, \u201cI don't like it when they shout, I go under the bed\u201d",
    "has a bruise of two centimetres on the left forearm, blue, noticed by {who}",
    "slept in the front room because the window upstairs doesn't close",
    "was collected at {hour} by Ms Ahmed, who said that the bus had been late",
    "has grown three centimetres since {month} and sits on the same line for weight",
    "asked {who} when the next visit would be, and wrote it on the calendar",
)
_AGREED = (
    "{who} rings the housing officer by {day} to ask about the damp.",
    "The appointment at the hearing clinic is at {hour} on {day}; {who} drives.",
    "Each of the {number} agencies wrote down what it had seen since {month}.",
    "The report was read aloud to Ms Ahmed, who asked for two sentences to be changed.",
    "Contact details for {who} are on the front sheet, in case they are needed.",
    "Nothing more was heard from the landlord, and the boiler was mended on {day}.",
    "Mr Holt is on night shifts until {month}, so the meeting was moved to {hour}.",
    "The strategy discussion was held at {hour} with police, health and {who}.",
)
_BLURRED = (
    "{name} refuses to engage with {who} and no concerns were noted.",
    "School said that there is challenging behaviour and {name} kicked off on {day}.",
    "There was another domestic incident, the children were asleep upstairs.",
    "{name} keeps putting herself at risk with older males near the station.",
    "We will continue to monitor the situation.",
    "Mum's partner was at home and home conditions are poor.",
    "The case was closed and the risk is low.",
)
_DAYS = "Monday Tuesday Wednesday Thursday Friday".split()
_MONTHS = "March April May June July September".split()


def notes(number: int = NOTES, seed: int = 7) -> list[str]:
    """Invented notes of 300 to 3,500 characters, about one blurred sentence in thirty-two."""
    chance = random.Random(seed)
    return [note(chance, chance.randint(3, 35)) for _ in range(number)]


def note(chance: random.Random, sentences: int) -> str:
    """One note: what was seen, what was agreed, here and there a blurred sentence."""
    written: list[str] = []
    for _ in range(sentences):
        written.append(_sentence(chance))
        if chance.random() < 0.15:
            written.append("\n\n")
    return " ".join(written).replace(" \n\n ", "\n\n").strip()


def _sentence(chance: random.Random) -> str:
    if chance.random() < BLURRED:
        pattern = chance.choice(_BLURRED)
    elif chance.random() < 0.6:
        pattern = "{name} " + chance.choice(_DID) + "."
    else:
        pattern = chance.choice(_AGREED)
    sentence = pattern.format(
        name=chance.choice(_NAMES),
        who=chance.choice(_WHO),
        place=chance.choice(_PLACES),
        day=chance.choice(_DAYS),
        month=chance.choice(_MONTHS),
        hour=f"{chance.randint(8, 17)}:{chance.choice(('00', '15', '30'))}",
        number=chance.randint(2, 7),
    )
    return sentence[0].upper() + sentence[1:]


def alternation() -> re.Pattern[str]:
    """Every pattern of the list in one regular expression, as linters of prose do it."""
    files = sorted((resources.files("heed.wording") / "rows").iterdir(), key=lambda one: one.name)
    read = [tomllib.loads(one.read_text(encoding="utf-8")) for one in files]
    groups = {name: words for one in read for name, words in one.get("groups", {}).items()}
    uses = [
        use for one in read for row in one.get("row", []) for use in (row, *row.get("also", []))
    ]
    sought = [parted(pattern)[0] for use in uses for pattern in use["patterns"]]
    return re.compile("|".join(expression(one, groups) for one in sought), re.IGNORECASE)


def scan(written: list[str]) -> Callable[[], object]:
    """One bare pass of the automaton over the same notes, folded before: the least there can be."""
    look = default_rows().vocabulary(Purpose.RECORD).automaton.find_matches_as_indexes
    keys = [fold(one).key for one in written]
    return lambda: [look(one, overlapping=True) for one in keys]


def figures() -> dict[str, float]:
    """MB/s of advice, of a bare scan and of the alternation, and ms for 2,000 characters."""
    written = notes()
    advise(written[0])
    speed = _best(lambda: [advise(one) for one in written]) / _size(written)
    bare = _best(scan(written)) / _size(written)
    some = written[::_SHARE]
    pattern = alternation()
    plain = _best(lambda: [pattern.findall(one) for one in some], tries=1) / _size(some)
    long_note = "\n\n".join(written)[:LONG_NOTE]
    return {
        "notes": float(len(written)),
        "findings": float(sum(len(advise(one)) for one in written)),
        "MB": _size(written),
        "MB/s": 1 / speed,
        "MB/s of a bare scan": 1 / bare,
        "bare scans": speed / bare,
        "MB/s of an alternation": 1 / plain,
        "times as fast": plain / speed,
        "ms for 2,000 characters": _best(lambda: [advise(long_note) for _ in range(200)])
        / 200
        * 1e3,
    }


def _size(texts: list[str]) -> float:
    return sum(len(one.encode()) for one in texts) / 1e6


def _best(job: Callable[[], object], tries: int = 5) -> float:
    """Seconds of processor time, the best of some tries."""
    times: list[float] = []
    for _ in range(tries):
        begun = time.process_time()
        job()
        times.append(time.process_time() - begun)
    return min(times)


if __name__ == "__main__":
    for name, figure in figures().items():
        sys.stdout.write(f"{name:>24}  {figure:,.3f}\n")
