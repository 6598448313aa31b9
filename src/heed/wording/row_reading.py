"""Reading rows from TOML, with a message that names the row and says what to change."""

import difflib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from heed.wording.conditions import conditions
from heed.wording.context import RULES
from heed.wording.patterns import Groups, PatternNotUnderstood, parted, phrases
from heed.wording.row import About, Purpose, Row, Use
from heed.wording.tail import tail_of

_TEXTS = ("id", "term", "why", "source", "kind")
_LOCAL = "words chosen locally"
_USE_LISTS = ("patterns", "proper", "ignores")
_USE_FLAGS = ("describes", "relation", "capitals", "unnamed")
_USE_KEYS = (*_USE_LISTS, *_USE_FLAGS, "near", "unless", "about")
_LISTS = ("suggestions", "flags", "passes", "purposes")
_KEYS = (*_TEXTS, *_LISTS, *_USE_KEYS, "review", "also")
_NEEDED = (*_TEXTS, "patterns", "suggestions", "review")


class RowNotUnderstood(ValueError):
    """A row cannot be used as it is written; the message names it and says what to change."""


class RowWithoutExamples(RowNotUnderstood):
    """A row lacks a sentence that it flags, or one that it passes."""


@dataclass(frozen=True, slots=True)
class Written:
    """What the files read so far say, before anything is made of it."""

    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rows: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    off: Mapping[str, date] = field(default_factory=dict)


def written_rows(toml: str, file: str, before: Written) -> Written:
    """Add a file's [[row]], [[change]], [[off]] and [groups] to those read before."""
    try:
        read = tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        raise RowNotUnderstood(f"{file} is not TOML: {error}. Mend that line.") from error
    _refuse_unknown(read, ("kind", "groups", "row", "change", "off"), file)
    rows = dict(before.rows)
    for row in read.get("row", []):
        if row.get("id") in rows:
            raise RowNotUnderstood(
                f"{file} adds {row['id']}, which there is. Use [[change]], or give another id."
            )
        rows[_id(row, file)] = {"kind": read.get("kind", _LOCAL), **row}
    for change in read.get("change", []):
        rows[change["id"]] = {**_known(rows, change, file), **change}
    off = {_known(rows, one, file)["id"]: _until(one) for one in read.get("off", [])}
    groups = {name: tuple(words) for name, words in read.get("groups", {}).items()}
    return Written({**before.groups, **groups}, rows, {**before.off, **off})


def in_order(rows: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Rows by their ids."""
    return sorted(rows, key=lambda row: row["id"])


def row_of(written: Mapping[str, Any], groups: Groups) -> Row:
    """Make a row; raises RowWithoutExamples, or RowNotUnderstood for anything else amiss."""
    name = written["id"]
    _refuse_unknown(written, _KEYS, name)
    _refuse_odd_uses(written, name)
    _refuse_missing(written, name)
    try:
        return _made(written, groups)
    except (PatternNotUnderstood, ValueError) as error:
        raise RowNotUnderstood(f"{name}: {error}") from error


def _made(written: Mapping[str, Any], groups: Groups) -> Row:
    return Row(
        **{key: " ".join(written[key].split()) for key in _TEXTS},
        suggestions=tuple(written["suggestions"]),
        review=written["review"],
        flags=tuple(written["flags"]),
        passes=tuple(written["passes"]),
        uses=_uses(written, groups),
        purposes=frozenset(map(Purpose, written.get("purposes", Purpose))),
    )


def _uses(written: Mapping[str, Any], groups: Groups) -> tuple[Use, ...]:
    """The row's own use, and those below [[row.also]]; patterns are numbered through."""
    made: list[Use] = []
    for use in (written, *written.get("also", ())):
        first = sum(
            len(one["patterns"]) for one in (written, *written.get("also", ()))[: len(made)]
        )
        made.append(_use(use, groups, first))
    return tuple(made)


def _use(written: Mapping[str, Any], groups: Groups, first: int) -> Use:
    numbered = [(number, *parted(p)) for number, p in enumerate(written["patterns"], first)]
    return Use(
        phrases=tuple((one, n) for n, sought, _ in numbered for one in phrases(sought, groups)),
        tails={number: tail_of(after, groups) for number, _, after in numbered if after},
        proper=tuple(one for p in written.get("proper", ()) for one in phrases(p, groups)),
        near=conditions(written.get("near", {}), groups),
        unless=conditions(written.get("unless", {}), groups),
        about=About(written.get("about", About.ANYONE)),
        **{flag: bool(written.get(flag, False)) for flag in _USE_FLAGS},
        ignores=frozenset(_rule(one) for one in written.get("ignores", ())),
    )


def _rule(name: str) -> str:
    if name not in RULES:
        raise ValueError(f"{name!r} is no rule; there are: {', '.join(RULES)}.")
    return name


def _refuse_unknown(written: Mapping[str, Any], known: tuple[str, ...], where: str) -> None:
    for key in written:
        if key not in known:
            near = difflib.get_close_matches(key, known, 1)
            meant = f" Did you mean {near[0]}?" if near else f" There are: {', '.join(known)}."
            raise RowNotUnderstood(f"{where}: {key!r} is not known.{meant}")


def _refuse_missing(written: Mapping[str, Any], name: str) -> None:
    for key in _NEEDED:
        if not written.get(key):
            raise RowNotUnderstood(f"{name} has no {key}. Add it.")
    _refuse_no_texts(written, name)
    for key, kind in (("flags", "flag"), ("passes", "pass")):
        if not written.get(key):
            raise RowWithoutExamples(
                f"{name} has no sentence that it must {kind}. Add at least one under {key!r}."
            )
    if type(written["review"]) is not date:
        raise RowNotUnderstood(f"{name}: review must be a day such as 2027-11-01, without quotes.")
    _refuse_no_lists(written, _LISTS, name)
    for use in (written, *written.get("also", ())):
        _refuse_no_lists(use, _USE_LISTS, name)


def _refuse_no_texts(written: Mapping[str, Any], name: str) -> None:
    for key in _TEXTS:
        if not isinstance(written[key], str):
            raise RowNotUnderstood(f'{name}: {key} must be a text in "quotes".')


def _refuse_odd_uses(written: Mapping[str, Any], name: str) -> None:
    for use in written.get("also", []):
        _refuse_unknown(use, _USE_KEYS, f"{name}, below also")
        if not use.get("patterns"):
            raise RowNotUnderstood(f"{name} has no patterns below also. Add them.")


def _refuse_no_lists(written: Mapping[str, Any], keys: tuple[str, ...], name: str) -> None:
    for key in keys:
        value = written.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise RowNotUnderstood(f"{name}: {key} must be a list of texts in [brackets].")


def _id(row: Mapping[str, Any], file: str) -> str:
    if not isinstance(row.get("id"), str) or not row["id"]:
        raise RowNotUnderstood(
            f"{file} has a row without an id. Give each row one, such as MER-01."
        )
    return str(row["id"])


def _known(rows: Mapping[str, Any], one: Mapping[str, Any], file: str) -> Mapping[str, Any]:
    name = str(one.get("id", ""))
    if name not in rows:
        near = difflib.get_close_matches(name, rows, 1)
        meant = f" Did you mean {near[0]}?" if near else ""
        raise RowNotUnderstood(
            f"{file} speaks of {name or 'a row without id'}, which there is not.{meant}"
        )
    found: Mapping[str, Any] = rows[name]
    return found


def _until(off: Mapping[str, Any]) -> date:
    review = off.get("review")
    if type(review) is not date or not off.get("reason"):
        raise RowNotUnderstood(
            f"{off['id']} is switched off without a reason and a review day. Give both; on that "
            "day the row comes back unless you decide again."
        )
    return review
