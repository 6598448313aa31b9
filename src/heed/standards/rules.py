"""Standards for records that are not Heed's: any kind names, and only what judging needs."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from pydantic import ValidationError

from heed.standards.authority import Authority, Level
from heed.standards.language import Expectation, Trigger
from heed.standards.loading import InvalidStandards, Library, load
from heed.standards.parts import then, when
from heed.standards.sayings import AUTHOR
from heed.standards.standard import Standard

UNSTATED = Authority(
    level=Level.LOCAL_DEFAULT, document="A rule whose authority is not stated", dated=date.min
)
"""The authority of a rule that names none: nobody is bound by it."""


def rule(name: str, when_: Trigger, then_: Expectation, **more: Any) -> Standard:  # noqa: ANN401
    """A standard of this name, with what every standard has where `more` does not say it.

    Its sentence is made from its parts, whoever recorded the trigger owns it, and its authority is
    `UNSTATED`. Raises InvalidStandards when its parts do not go together.
    """
    given: dict[str, Any] = {
        "says": f"{when(when_)} {then(then_)}",
        "asks": then(then_).rstrip("."),
        "because": (),
        "authority": UNSTATED,
        "owner": AUTHOR,
    } | more
    standard = Standard(id=name, trigger=when_, expects=then_, **given)
    load([standard])
    return standard


def rules_from(written: str | Iterable[Mapping[str, Any]]) -> Library:
    """Rules written as JSON, or as the dictionaries JSON gives; each needs `id`, `trigger` and
    `expects`, and may have whatever else a standard has.

    Raises InvalidStandards with every fault at once, each with the rule it is in.
    """
    rows = _listed(written)
    problems: list[str] = []
    standards: list[Standard] = []
    for number, row in enumerate(rows, start=1):
        try:
            standards.append(_standard(row))
        except ValidationError as error:
            problems += _faults(error, number, row)
    if problems:
        raise InvalidStandards(problems)
    return load(standards)


def _listed(written: str | Iterable[Mapping[str, Any]]) -> list[Any]:
    if not isinstance(written, str):
        return list(written)
    try:
        rows = json.loads(written)
    except json.JSONDecodeError as error:
        fault = f"The rules are not JSON: line {error.lineno}, column {error.colno}: {error.msg}."
        raise InvalidStandards([fault]) from error
    if not isinstance(rows, list):
        raise InvalidStandards(["The rules must be a list: put [ before them and ] after."])
    return rows


def _standard(row: Any) -> Standard:  # noqa: ANN401 - whatever was written
    defaults: dict[Any, Any] = {
        "says": "",
        "asks": "",
        "because": (),
        "authority": UNSTATED,
        "owner": AUTHOR,
    }
    standard = Standard.model_validate({**defaults, **row} if isinstance(row, Mapping) else row)
    if standard.says:
        return standard
    says = f"{when(standard.trigger)} {then(standard.expects)}"
    asks = standard.asks or then(standard.expects).rstrip(".")
    return standard.model_copy(update={"says": says, "asks": asks})


def _faults(error: ValidationError, number: int, row: object) -> list[str]:
    named = row.get("id", "") if isinstance(row, Mapping) else ""
    rule_named = f"Rule {number} (“{named}”)" if named else f"Rule {number}"
    return [
        f"{rule_named}, {' › '.join(map(str, fault['loc'])) or 'as a whole'}: {fault['msg']}."
        for fault in error.errors()
    ]
