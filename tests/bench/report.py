"""The figures as a page."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

type Figures = dict[str, Any]

_TIMED = (
    ("post_alone", "Save a form, child with 300 entries", 60),
    ("post_siblings", "Save a form, 300 entries and two siblings", 60),
    ("form_alone", "Open a form, child with 300 entries", None),
    ("child_alone", "Open the page of a child with 300 entries", None),
    ("child_siblings", "The same, with two siblings", None),
    ("worklist", "Open a worklist of 200 lines", None),
)


_ABOUT = (
    "# Benchmarks",
    "",
    "Written by `make bench`, which makes its own databases and measures all in one run. Medians",
    "in milliseconds; the second number is processor time, the steadier of the two on a machine",
    "that does other work too (a database server's own work is not in it).",
    "",
)


class Machine(NamedTuple):
    """Where and when it was measured."""

    processor: str
    cores: int
    system: str
    python: str
    day: str
    busy: float


def page(machine: Machine, starting: Figures, databases: Sequence[Figures], words: Figures) -> str:
    """The page in Markdown."""
    return "\n".join([*_head(machine), *_derivation(databases[0]), *_pages(databases),
        *wording(words), *_rest(starting, databases)])  # fmt: skip


def with_section(page_: str, title: str, section: str) -> str:
    """A page with the section of this title written anew, or put at its end."""
    before, _, after = page_.partition(f"## {title}\n")
    rest = after[after.find("\n## ") + 1 :] if "\n## " in after else ""
    parts = [before.rstrip(), f"## {title}\n\n{section.strip()}", rest.strip()]
    return "\n\n".join(part for part in parts if part) + "\n"


def section_of(page_: str, title: str) -> str:
    """What a page says under this title."""
    _, _, after = page_.partition(f"## {title}\n")
    return after.partition("\n## ")[0].strip()


def _head(machine: Machine) -> Iterator[str]:
    yield from _ABOUT
    yield f"{machine.day}: {machine.processor}, {machine.cores} cores, {machine.system}, Python"
    yield f"{machine.python}. Processes waiting to run when it began: {machine.busy:.1f}."
    yield ""


def _derivation(found: Figures) -> Iterator[str]:
    yield "## Judging one child"
    yield ""
    yield f"300 entries, all {found['standards']} standards, {found['obligations']} obligations."
    yield ""
    yield "| what | figure | aim |"
    yield "|---|---|---|"
    yield f"| all standards | {_two(found['judge'])} ms | under 5 ms |"
    for kind, taken in found["judge_touched"].items():
        yield f"| what saving “{kind.replace('_', ' ')}” judges | {_two(taken)} ms | under 5 ms |"
    yield f"| one standard | {found['judge_per_standard_us']:.0f} µs | |"
    ratio = found["judge_over_scan"]
    yield f"| against a plain look at every entry | {ratio:.0f} times as long | |"
    for name, taken in found["slowest"]:
        yield f"| {name} alone | {taken:.2f} ms | |"
    yield ""
    yield "A save judges only the standards that look at entries of its kind."
    yield ""


def _pages(databases: Sequence[Figures]) -> Iterator[str]:
    yield "## Requests, through Django's test client"
    yield ""
    yield f"| what | aim | {' | '.join(found['database'] for found in databases)} | queries |"
    yield f"|---|---|{'---|' * len(databases)}---|"
    for name, says, aim in _TIMED:
        cells = " | ".join(f"{_two(found[name])} ms" for found in databases)
        queries = databases[0][f"{name}_queries"]
        yield f"| {says} | {f'under {aim} ms' if aim else ''} | {cells} | {queries} |"
    yield ""


def wording(found: Figures) -> Iterator[str]:
    """The section about advice on words."""
    yield "## Advice on words"
    yield ""
    yield f"{found['notes']:,.0f} invented notes, {found['MB']:.1f} MB, on one core: processor time"
    yield f"from the text to {found['findings']:,.0f} findings, context rules and all."
    yield ""
    yield "| what | figure | aim |"
    yield "|---|---|---|"
    yield f"| advice, end to end | {found['MB/s']:.1f} MB/s | at least 20 MB/s |"
    yield f"| a note of 2,000 characters | {found['ms for 2,000 characters']:.2f} ms | under 2 ms |"
    scan, scans = found["MB/s of a bare scan"], found["bare scans"]
    yield f"| one bare pass of the automaton, no context | {scan:.0f} MB/s | |"
    yield f"| advice in such passes | {scans:.1f} | |"
    plain, times = found["MB/s of an alternation"], found["times as fast"]
    yield f"| the same patterns as one regular expression, no context | {plain:.2f} MB/s | |"
    yield f"| advice against that | {times:.0f} times as fast | |"
    yield ""


def _rest(starting: Figures, databases: Sequence[Figures]) -> Iterator[str]:
    yield "## Starting"
    yield ""
    yield "| what | figure |"
    yield "|---|---|"
    yield f"| `heed --help` in a fresh process | {starting['help_ms']:.0f} ms |"
    yield f"| `heed demo` until it answers, data there | {starting['ready_s']:.1f} s |"
    for found in databases:
        name = found["database"]
        yield f"| make the tables, {name} | {found['migrate_s']:.1f} s |"
        per_child = f"{found['demo_per_child_ms']:.0f} ms a child"
        yield f"| load the demonstration, {name} | {found['demo_s']:.1f} s, {per_child} |"
    yield ""


def _two(timing: Sequence[float]) -> str:
    wall, processor = timing
    return f"{wall:.1f} ({processor:.1f})"
