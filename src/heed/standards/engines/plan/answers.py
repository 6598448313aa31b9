"""What answers each part of an expectation: the best line for it, and how well it answers.

Where the trigger and a candidate are exact, the next (or the last) candidate in the order of the
record decides, and one ordered join finds it for all. The others are compared in pairs.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

import ibis
from ibis.expr.types import BooleanValue, IntegerValue, Table, Value

from heed.standards.engines.columns import microseconds
from heed.standards.engines.finding import AT_THE_END
from heed.standards.engines.plan.compared import Compared
from heed.standards.engines.plan.dated import COLUMNS, Dated, prefixed
from heed.standards.engines.plan.finding import ASK, PART, finding, listed
from heed.standards.engines.plan.naming import with_limits_named
from heed.standards.engines.plan.nearest import Nearest
from heed.standards.engines.plan.numbering import LEAF_TYPES
from heed.standards.engines.plan.pairing import apart, in_pairs, with_earlier, with_later
from heed.standards.engines.plan.record import union
from heed.standards.engines.plan.settled import (
    CANNOT_TELL,
    MET,
    MET_LATE,
    OPEN,
    ORDER,
    PERHAPS_LATE,
    written,
)
from heed.standards.engines.plan.states import INSIDE, may_hold, with_states
from heed.standards.engines.plan.steps import Steps
from heed.standards.engines.plan.times import looked_up

type Naming = Callable[[Table, Table, Table], Table]
"""How a later line is paired with the earlier one that it names."""

_CANDIDATE = ("pattern", "record", *COLUMNS, "said_since")
_IN_TURN = ("pattern", "record", "line", "place", "occurred_first", "first_day", "said_since")
_ASKED = (*PART, "record", *COLUMNS, "pattern", "about", "due_first", "due_last")
_FOLLOWED = (*_ASKED, *INSIDE)
_LIMITS = ("at_least", "at_least_hours", "at_most", "at_most_hours")
_PRECEDED = (*_ASKED, *_LIMITS, "ends_exact")
"""The columns that such parts need: what is carried is paid for."""


class Record(NamedTuple):
    """What answers are looked for in; `shown` also holds the lines of other children."""

    own: Table
    shown: Table
    about: Table


class Sought(NamedTuple):
    """What parts there are: their sorts, the most answers that one asks for, and whether anything
    must not come, is to be repeated or is due on a day that the trigger names; `ordered` says
    whether the engine can join by order, `told` whether it is told what answers."""

    asks: frozenset[str]
    most: int
    forbids: bool
    repeats: bool
    named: bool
    ordered: bool
    told: bool


class Findings:
    """Finds answers for the parts of standards."""

    def __init__(self, steps: Steps, record: Record, sought: Sought) -> None:
        self._steps, self._record, self._sought = steps, record, sought
        self._ordered = sought.ordered

    def of(self, cases: Table, leaves: Table) -> Table:
        """The finding of every part of every case, for the sorts of parts there are."""
        same = [cases.standard == leaves.standard, cases.again == leaves.again]
        asks = cases.join(leaves, same)
        ways = {"followed": self._followed, "preceded": self._preceded}
        ways |= {"shows": self._shown, "recorded": self._recorded}
        sorts = self._sought.asks
        parts = [
            self._finding(ways[sort](asks.filter(asks.asks == sort)))
            for sort in sorted(sorts & {*ways})
        ]
        if more := sorts & {"after", "before"}:
            parts += self._more(asks, leaves, more)
        return self._steps.add("findings", union(parts), kept=True)

    def _more(self, asks: Table, leaves: Table, sorts: frozenset[str]) -> list[Table]:
        """Parts that ask for several answers, or for nothing between."""
        own, about = self._record.own, self._record.about
        compared = Compared(self._steps, own, about)
        nearest = None
        if self._ordered:
            nearest = Nearest(self._steps, own, leaves, self._sought.most)
        parts = []
        for sort in sorted(sorts):
            asked = self._asked(asks.filter(asks.asks == sort), sort)
            asked = self._steps.add(sort, asked, kept=True)
            if nearest:
                orderly = self._steps.add(f"{sort}_in_order", nearest.orderly(asked), kept=True)
                parts.append(getattr(nearest, sort)(orderly))
                asked = asked.anti_join(orderly, list(ASK))
            parts.append(getattr(compared, sort)(asked))
        return [self._shaped(part) for part in parts]

    def _followed(self, asks: Table) -> Table:
        asked = self._steps.add("followed", self._timed(asks).select(*_FOLLOWED), kept=True)
        pairs = self._pairs("followed", asked, self._in_order(asked), with_later)
        pairs = with_states(pairs) if self._sought.repeats else pairs
        told = _after(pairs, repeats=self._sought.repeats)
        ways = [_keyed(told, told.tier, told.c_place)]
        if self._ordered:
            ways.append(self._next(asked.filter(self._in_order(asked))))
        return self._best("followed", asked, ways)

    def _next(self, asked: Table) -> Table:
        """Each ask with the next candidate in the order of the record."""
        after, same = self._in_turn(asked)
        found = asked.asof_join(after, on=asked.place < after.c_place, predicates=same)
        inside = found.until_place.isnull() | (found.c_place < found.until_place)
        tier = ibis.ifelse(found.c_occurred_first <= found.due_first, MET, MET_LATE)
        return _keyed(found.filter(inside), tier, found.c_place)

    def _preceded(self, asks: Table) -> Table:
        asked = self._asked(asks, "before").select(*_PRECEDED)
        asked = self._steps.add("preceded", asked, kept=True)
        plain = asked.at_least.isnull() & asked.at_least_hours.isnull()
        eligible = self._in_order(asked) & plain
        told = _before(self._pairs("preceded", asked, eligible, with_earlier))
        ways = [_keyed(told, told.tier, ORDER // 2 - told.c_place)]
        if self._ordered:
            ways.append(self._last(asked.filter(eligible)))
        return self._best("preceded", asked, ways)

    def _last(self, asked: Table) -> Table:
        """Each ask with the last candidate before it, if that is not too long ago."""
        before, same = self._in_turn(asked)
        found = asked.asof_join(before, on=asked.place > before.c_place, predicates=same)
        found = looked_up(found, "until", "at_most", "c_occurred_first", "c_first_day")
        # Without a limit `until` is null: then any that came before will do.
        unlimited = found.at_most.isnull() & found.at_most_hours.isnull()
        found = found.filter(unlimited | (found.occurred_first <= found.until))
        return _keyed(found, ibis.literal(MET), ORDER // 2 - found.c_place)

    def _shown(self, asks: Table) -> Table:
        found = self._itself("shows", "shown", asks)
        key = ibis.ifelse(found.c_line.notnull(), MET, None)
        return found.mutate(key=key)

    def _finding(self, found: Table) -> Table:
        return self._shaped(_told(found))

    def _shaped(self, told: Table) -> Table:
        return finding(told, forbids=self._sought.forbids, told=self._sought.told)

    def _recorded(self, asks: Table) -> Table:
        found = self._itself("recorded", "recorded", asks)
        tier = ibis.cases(
            (found.c_said_since <= found.due_first, MET),
            (found.c_said_since <= found.due_last, CANNOT_TELL),
            else_=MET_LATE,
        )
        key = tier.cast("int64") * ORDER
        return found.mutate(key=key)

    def _itself(self, sort: str, name: str, asks: Table) -> Table:
        """Each ask with the trigger itself, if it says what is asked, and since when it does."""
        timed = self._steps.add(name, self._timed(asks))
        said = self._record.shown.semi_join(self._leaves(sort), "pattern")
        shown = prefixed(said, "c_", "pattern", "record", "line", "said_since")
        same = [timed[name] == shown[f"c_{name}"] for name in ("pattern", "record", "line")]
        return timed.left_join(shown, same)

    def _asked(self, asks: Table, sort: str) -> Table:
        """With the time allowed for what comes after; what comes before is due with its trigger."""
        if sort == "after":
            return self._timed(asks)
        return asks.mutate(due_first=asks.occurred_first, due_last=asks.occurred_last)

    def _timed(self, asks: Table) -> Table:
        """With the time allowed; null where nobody knows the working days so far from now."""
        for told, end in (("due_first", "first"), ("due_last", "last")):
            asks = looked_up(asks, told, "within", f"occurred_{end}", f"{end}_day")
        unlimited = asks.within.isnull() & asks.within_hours.isnull()
        at_the_end: Value = ibis.literal(microseconds(AT_THE_END), "int64")
        if self._sought.named:
            asks = with_limits_named(asks)
            at_the_end = asks.ends
        return asks.mutate(
            due_first=ibis.ifelse(unlimited, at_the_end, asks.due_first),
            due_last=ibis.ifelse(unlimited, at_the_end, asks.due_last),
        )

    def _in_turn(self, asked: Table) -> tuple[Table, list[BooleanValue]]:
        """The exact candidates of these asks, and how they are joined with them."""
        own = self._record.own
        exact = own.filter(own.exactness == 0).semi_join(asked, ["pattern", "record"])
        lines = prefixed(exact, "c_", *_IN_TURN)
        return lines, [asked.pattern == lines.c_pattern, asked.record == lines.c_record]

    def _leaves(self, sort: str) -> Table:
        leaves = ibis.table(LEAF_TYPES, name="parts")
        return leaves.filter(leaves.asks == sort)

    def _in_order(self, asked: Table) -> BooleanValue:
        """Whether the order of the record decides, for candidates that are exact too."""
        if not self._ordered:
            return ibis.literal(value=False)
        # A state whose ends are not exact may hold a line on either side of them.
        exact = (asked.exactness == 0) & ibis.coalesce(asked.ends_exact, True)
        return exact & asked.place.notnull() & ~asked.about

    def _pairs(self, sort: str, asked: Table, in_order: BooleanValue, named: Naming) -> Table:
        """Each ask with the lines that order alone does not tell from its answer."""
        candidates = prefixed(self._record.own, "c_", *_CANDIDATE)
        about = prefixed(self._record.about, "a_", "line", "version", "of")
        # Kept because they are few: an engine that knows it looks for their lines, not for all.
        others = self._steps.add(f"{sort}_unordered", asked.filter(~in_order), kept=True)
        pairs = [in_pairs(others.filter(~others.about), candidates)]
        pairs.append(named(others.filter(others.about), candidates, about))
        if self._ordered:
            inexact = candidates.filter(candidates.c_exactness > 0)
            pairs.append(in_pairs(asked.filter(in_order), inexact))
        return union(pairs)

    def _best(self, sort: str, asked: Table, ways: Iterable[Table]) -> Table:
        """Each ask with the line that answers it best, of all that were found in these ways."""
        told = self._steps.add(f"{sort}_answers", union(ways))
        found = told.group_by(*ASK).agg(
            key=told.key.min(),
            c_line=told.c_line.argmin(told.key),
            c_said_since=told.c_said_since.argmin(told.key),
        )
        best = prefixed(self._steps.add(f"{sort}_best", found), "b_", *found.columns)
        both = asked.left_join(best, [asked[key] == best[f"b_{key}"] for key in ASK])
        return both.mutate(key=both.b_key, c_line=both.b_c_line, c_said_since=both.b_c_said_since)


def _after(pairs: Table, *, repeats: bool) -> Table:
    trigger, line = Dated.of(pairs), Dated.of(pairs, "c_")
    met = (line.last >= trigger.first) & (line.last <= pairs.due_first)
    may = (line.first <= pairs.due_last) & line.possibly_after(trigger)
    inside: Value = ibis.literal(value=True)
    if repeats:
        inside = pairs.in_opened.isnull() | may_hold(pairs, line)
    tier = ibis.cases(
        (~inside, None),
        (met & line.surely_after(trigger), MET),
        (may, CANNOT_TELL),
        (line.surely_after(trigger), MET_LATE),
        (line.possibly_after(trigger), PERHAPS_LATE),
    )
    return pairs.mutate(tier=tier)


def _before(pairs: Table) -> Table:
    pairs = apart(pairs)
    trigger, line = Dated.of(pairs), Dated.of(pairs, "c_")
    tier = ibis.cases(
        (pairs.apart & trigger.surely_after(line), MET),
        (pairs.may_be_apart & trigger.possibly_after(line), CANNOT_TELL),
    )
    return pairs.mutate(tier=tier)


def _keyed(found: Table, tier: IntegerValue, by_place: IntegerValue) -> Table:
    """What may answer each ask, with the number that sorts the best first."""
    key = tier.cast("int64") * ORDER + by_place
    told = found.select(*ASK, "c_line", "c_said_since", key=key)
    return told.filter(told.key.notnull())


def _told(found: Table) -> Table:
    tier = ibis.coalesce(found.key // ORDER, OPEN)
    perhaps = found.key.notnull() & (tier == PERHAPS_LATE)
    settled = ibis.ifelse(perhaps, CANNOT_TELL, tier)
    code = written(found.node, ibis.literal(0), found.c_line)
    answer = ibis.ifelse(found.key.notnull(), code, None)
    late = (settled == MET) & (found.c_said_since > found.due_last)
    return found.mutate(
        settled=settled, answers=listed(answer), recorded_late=ibis.coalesce(late, False)
    )
