"""The handbook as text: the language by its examples, and every standard in force.

Pure: what is written where, and whether it is still true, is the business of those who call it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from heed.standards.loading import Library
from heed.standards.parts import parts
from heed.standards.reasons import Titles, spoken
from heed.standards.standard import Standard


class Outcome(NamedTuple):
    """One obligation: the row that asked for it, its verdict, when it was due and why."""

    trigger: str
    verdict: str
    due: str
    reason: str


class Example(NamedTuple):
    """A drawn chronology, read as known on a day, and what came of it for one child."""

    standards: tuple[Standard, ...]
    rows: tuple[tuple[str, ...], ...]
    as_of: str
    child: str
    outcomes: tuple[Outcome, ...]


class Lesson(NamedTuple):
    """One thing to know about the language, with its examples."""

    sentence: str
    examples: tuple[Example, ...]


class Chapter(NamedTuple):
    """One pattern of the language."""

    title: str
    about: str
    lessons: tuple[Lesson, ...]


_LANGUAGE = """\
# The language of standards

A standard says what good practice requires of professionals and services. This page is written
from the tests of the language: every table below has been read by Heed, and every verdict is the
one it gave.

In a chronology, each row is one entry: when it happened, who recorded it and what it says. A row
that does not say so was recorded when it happened (entries without a time: at five o'clock). The
people and the standards are invented. Below each chronology stands what was asked, as known on the
day that is named.
"""

_STANDARDS = """\
# The standards in use

This page is written from the standards themselves. Each says on whose word it rests: a local
default is a starting point for the partnership to confirm or change, and binds nobody by law.
"""


def language_page(chapters: Sequence[Chapter]) -> str:
    """The handbook page of the language, in Markdown."""
    contents = "\n".join(f"- [{chapter.title}](#{_anchor(chapter.title)})" for chapter in chapters)
    return "\n".join([_LANGUAGE, contents, "", *(_chapter(chapter) for chapter in chapters)])


def standards_page(
    library: Library, *, titles: Titles = spoken, learning_points: Mapping[str, str]
) -> str:
    """The handbook page of a library, in Markdown; `learning_points` gives their words by id."""
    described = (_standard(s, titles, learning_points) for s in library)
    index = ["| Standard | What it says |", "|---|---|"]
    index += [f"| [{s.id}](#{_anchor(s.id)}) | {_cell(s.says)} |" for s in library]
    return "\n".join([_STANDARDS, *index, "", *described])


def _chapter(chapter: Chapter) -> str:
    shown: list[Standard] = []
    lessons = [_lesson(lesson, shown) for lesson in chapter.lessons]
    return "\n".join([f"## {chapter.title}\n", chapter.about, *lessons])


def _lesson(lesson: Lesson, shown: list[Standard]) -> str:
    befores = (None, *lesson.examples)
    told = zip(lesson.examples, befores, strict=False)
    examples = [text for example, before in told for text in _example(example, before, shown)]
    return "\n".join([f"### {lesson.sentence}\n", *examples])


def _example(example: Example, before: Example | None, shown: list[Standard]) -> Iterator[str]:
    # The standard is repeated only when it is another one than in the example before.
    if list(example.standards) != shown:
        shown[:] = example.standards
        yield "".join(f"> {standard.says}\n" for standard in example.standards)
    if before is None or before.rows != example.rows:
        yield _chronology(example.rows)
    whom = "" if example.child == "child" else f", for the {example.child}"
    yield f"As known on {example.as_of}{whom}:\n"
    yield _outcomes(example.outcomes)


def _chronology(rows: Iterable[tuple[str, ...]]) -> str:
    lines, number = ["| | When | Who | What | Also |", "|---|---|---|---|---|"], 0
    for row in rows:
        if row[0] == "home":
            lines.append(f"| | {', '.join(row[2:])} | | {row[1]} live together | |")
            continue
        number += 1
        when, who, what, *more = row
        lines.append(f"| #{number} | {when} | {who} | {_cell(what)} | {'; '.join(more)} |")
    return "\n".join([*lines, ""])


def _outcomes(outcomes: Sequence[Outcome]) -> str:
    if not outcomes:
        return "Nothing is asked.\n"
    lines = ["| After | Verdict | Due | Why |", "|---|---|---|---|"]
    for outcome in outcomes:
        why = _cell(outcome.reason)
        lines.append(f"| {outcome.trigger} | **{outcome.verdict}** | {outcome.due} | {why} |")
    return "\n".join([*lines, ""])


def _standard(standard: Standard, titles: Titles, learning_points: Mapping[str, str]) -> str:
    authority = standard.authority
    check = " Still to be checked against the text in force." if authority.to_verify else ""
    told = [
        ("Authority", f"{authority.in_words()} ({authority.dated:%-d %B %Y}).{check}"),
        *(("Because", learning_points.get(point, point)) for point in standard.because),
        *parts(standard, titles),
        ("What is asked", f"{standard.asks[:1].upper()}{standard.asks[1:]}."),
    ]
    lines = [f"- **{name}**: {sentence}" for name, sentence in told]
    return "\n".join([f"## {standard.id}\n", f"{standard.says}\n", *lines, ""])


def _anchor(title: str) -> str:
    kept = "".join(c for c in title.lower() if c.isalnum() or c in " -_")
    return kept.replace(" ", "-")


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
