"""Asks with the lines that may answer them, compared in pairs."""

from ibis.expr.types import Table

from heed.standards.engines.plan.dated import Dated
from heed.standards.engines.plan.times import looked_up


def in_pairs(asked: Table, candidates: Table) -> Table:
    """Each ask with every line of its pattern in its record."""
    same = [asked.pattern == candidates.c_pattern, asked.record == candidates.c_record]
    return asked.join(candidates, same).select(*asked.columns, *candidates.columns)


def with_later(asked: Table, candidates: Table, about: Table) -> Table:
    """Each ask with the lines that name its trigger."""
    later = asked.join(about, [asked.line == about.a_of])
    found = later.join(
        candidates,
        [
            later.pattern == candidates.c_pattern,
            later.record == candidates.c_record,
            later.a_line == candidates.c_line,
            later.a_version == candidates.c_version,
        ],
    )
    return found.select(*asked.columns, *candidates.columns)


def with_earlier(asked: Table, candidates: Table, about: Table) -> Table:
    """Each ask with the lines that its trigger names."""
    earlier = asked.join(about, [asked.line == about.a_line, asked.version == about.a_version])
    found = earlier.join(
        candidates,
        [
            earlier.pattern == candidates.c_pattern,
            earlier.record == candidates.c_record,
            earlier.a_of == candidates.c_line,
        ],
    )
    return found.select(*asked.columns, *candidates.columns)


def apart(pairs: Table) -> Table:
    """The pairs with whether the candidate surely lies so long before the trigger, and may."""
    for told, name, end, column in (
        ("most_sure", "at_most", "first", "due"),
        ("most_may", "at_most", "last", "due"),
        ("least_sure", "at_least", "last", "opens"),
        ("least_may", "at_least", "first", "opens"),
    ):
        pairs = looked_up(pairs, told, name, f"c_occurred_{end}", f"c_{end}_day", column)
    trigger = Dated.of(pairs)
    any_most = pairs.at_most.isnull() & pairs.at_most_hours.isnull()
    any_least = pairs.at_least.isnull() & pairs.at_least_hours.isnull()
    surely = (any_most | (trigger.last <= pairs.most_sure)) & (
        any_least | (pairs.least_sure <= trigger.first)
    )
    maybe = (any_most | (trigger.first <= pairs.most_may)) & (
        any_least | (pairs.least_may <= trigger.last)
    )
    return pairs.mutate(apart=surely, may_be_apart=maybe)
