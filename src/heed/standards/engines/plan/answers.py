"""What answers each part of an expectation: the best line for it, and how well it answers.

Where the trigger and a candidate are exact, the next (or the last) candidate in the order of the
record decides, and one ordered join finds it for all. The others are compared in pairs.
"""

from typing import NamedTuple

import ibis
from ibis.expr.types import BooleanValue, Table, Value

from heed.standards.engines.columns import microseconds
from heed.standards.engines.finding import AT_THE_END
from heed.standards.engines.plan.compared import Compared
from heed.standards.engines.plan.dated import COLUMNS, Dated, prefixed
from heed.standards.engines.plan.finding import ASK, finding, listed
from heed.standards.engines.plan.nearest import Nearest
from heed.standards.engines.plan.pairing import apart, in_pairs, with_earlier, with_later
from heed.standards.engines.plan.record import union
from heed.standards.engines.plan.settled import CANNOT_TELL, MET, MET_LATE, OPEN, ORDER, written
from heed.standards.engines.plan.states import may_hold
from heed.standards.engines.plan.steps import Steps
from heed.standards.engines.plan.times import looked_up

_CANDIDATE = ("pattern", "record", *COLUMNS, "said_since")


class Record(NamedTuple):
    """What answers are looked for in; `shown` also holds the lines of other children."""

    own: Table
    shown: Table
    about: Table


class Sought(NamedTuple):
    """What parts there are: their sorts, the most answers that one asks for, and whether anything
    must not come; `ordered` says whether the engine can join by order."""

    asks: frozenset[str]
    most: int
    forbids: bool
    ordered: bool


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
        parts = [ways[sort](asks.filter(asks.asks == sort)) for sort in sorted(sorts & {*ways})]
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
            asked = _asked(asks.filter(asks.asks == sort), sort)
            asked = self._steps.add(sort, asked, kept=True)
            if nearest:
                orderly = self._steps.add(f"{sort}_in_order", nearest.orderly(asked), kept=True)
                parts.append(getattr(nearest, sort)(orderly))
                asked = asked.anti_join(orderly, list(ASK))
            parts.append(getattr(compared, sort)(asked))
        return [finding(part, forbids=self._sought.forbids) for part in parts]

    def _followed(self, asks: Table) -> Table:
        asked = self._steps.add("followed", _timed(asks), kept=True)
        best = self._best(
            "followed_in_pairs", asked, self._in_order(asked), _after, lambda pairs: pairs.c_place
        )
        if self._ordered:
            best = self._next(asked, best)
        late = (best.key < ORDER) & (best.c_said_since > best.due_last)
        return self._finding(best, late)

    def _next(self, asked: Table, best: Table) -> Table:
        after = prefixed(self._exact(), "n_", *_CANDIDATE)
        start = asked.mutate(start=ibis.ifelse(self._in_order(asked), asked.place, None))
        same = [start.pattern == after.n_pattern, start.record == after.n_record]
        found = start.asof_join(after, on=start.start < after.n_place, predicates=same)
        inside = found.closed_place.isnull() | (found.n_place < found.closed_place)
        tier = ibis.ifelse(found.n_occurred_first <= found.due_first, MET, MET_LATE)
        key = ibis.ifelse(inside, tier.cast("int64") * ORDER + found.n_place, None)
        return _better(found.mutate(n_key=key), best)

    def _preceded(self, asks: Table) -> Table:
        asked = self._steps.add("preceded", _asked(asks, "before"), kept=True)
        plain = asked.at_least.isnull() & asked.at_least_hours.isnull()
        eligible = self._in_order(asked) & plain
        best = self._best(
            "preceded_in_pairs", asked, eligible, _before, lambda pairs: ORDER // 2 - pairs.c_place
        )
        if self._ordered:
            best = self._last(asked, eligible, best)
        late = (best.key < ORDER) & (best.c_said_since > best.due_last)
        return self._finding(best, late)

    def _last(self, asked: Table, eligible: BooleanValue, best: Table) -> Table:
        before = prefixed(self._exact(), "n_", *_CANDIDATE)
        start = asked.mutate(start=ibis.ifelse(eligible, asked.place, None))
        same = [start.pattern == before.n_pattern, start.record == before.n_record]
        found = start.asof_join(before, on=start.start > before.n_place, predicates=same)
        found = looked_up(found, "until", "at_most", "n_occurred_first", "n_first_day")
        # Without a limit `until` is null: then any that came before will do.
        unlimited = found.at_most.isnull() & found.at_most_hours.isnull()
        in_time = unlimited | (found.occurred_first <= found.until)
        key = ibis.ifelse(in_time, ORDER // 2 - found.n_place, None)
        return _better(found.mutate(n_key=key), best)

    def _shown(self, asks: Table) -> Table:
        found = self._itself("shown", asks)
        key = ibis.ifelse(found.c_line.notnull(), MET, None)
        return self._finding(found.mutate(key=key), found.c_said_since > found.due_last)

    def _finding(self, best: Table, late: Value) -> Table:
        return finding(_told(best, late), forbids=self._sought.forbids)

    def _recorded(self, asks: Table) -> Table:
        found = self._itself("recorded", asks)
        tier = ibis.cases(
            (found.c_said_since <= found.due_first, MET),
            (found.c_said_since <= found.due_last, CANNOT_TELL),
            else_=MET_LATE,
        )
        key = tier.cast("int64") * ORDER
        return self._finding(found.mutate(key=key), ibis.literal(value=False))

    def _itself(self, name: str, asks: Table) -> Table:
        """Each ask with the trigger itself, if it says what is asked, and since when it does."""
        timed = self._steps.add(name, _timed(asks))
        shown = prefixed(self._record.shown, "c_", "pattern", "record", "line", "said_since")
        same = [timed[name] == shown[f"c_{name}"] for name in ("pattern", "record", "line")]
        return timed.left_join(shown, same)

    def _exact(self) -> Table:
        own = self._record.own
        return own.filter(own.exactness == 0)

    def _in_order(self, asked: Table) -> BooleanValue:
        """Whether the order of the record decides, for candidates that are exact too."""
        if not self._ordered:
            return ibis.literal(value=False)
        exact = (asked.exactness == 0) & asked.place.notnull() & ~asked.about
        # A state whose ends are not exact may hold a line on either side of them.
        return exact & _exact_or_none(asked, "opened") & _exact_or_none(asked, "closed")

    def _best(self, name, asked, in_order, tier, by_place) -> Table:  # type: ignore[no-untyped-def]
        """For each ask the line that answers it best, among those compared in pairs."""
        candidates = prefixed(self._record.own, "c_", *_CANDIDATE)
        about = prefixed(self._record.about, "a_", "line", "version", "of")
        named = with_later if tier is _after else with_earlier
        pairs = [in_pairs(asked.filter(~in_order & ~asked.about), candidates)]
        pairs.append(named(asked.filter(asked.about), candidates, about))
        if self._ordered:
            inexact = candidates.filter(candidates.c_exactness > 0)
            pairs.append(in_pairs(asked.filter(in_order), inexact))
        told = tier(union(pairs))
        told = told.filter(told.tier.notnull())
        told = told.mutate(key=told.tier.cast("int64") * ORDER + by_place(told))
        found = told.group_by(*ASK).agg(
            key=told.key.min(),
            c_line=told.c_line.argmin(told.key),
            c_said_since=told.c_said_since.argmin(told.key),
        )
        found = self._steps.add(name, found)
        same = [asked[key] == found[key] for key in ASK]
        return asked.left_join(found, same).drop(*(f"{key}_right" for key in ASK))


def _exact_or_none(asked: Table, side: str) -> BooleanValue:
    return asked[f"{side}_line"].isnull() | (asked[f"{side}_exactness"] == 0)


def _asked(asks: Table, sort: str) -> Table:
    """With the time allowed for what comes after; what comes before is due with its trigger."""
    if sort == "after":
        return _timed(asks)
    return asks.mutate(due_first=asks.occurred_first, due_last=asks.occurred_last)


def _timed(asks: Table) -> Table:
    """With the time allowed; null where nobody knows the working days so far from now."""
    for told, end in (("due_first", "first"), ("due_last", "last")):
        asks = looked_up(asks, told, "within", f"occurred_{end}", f"{end}_day")
    unlimited = asks.within.isnull() & asks.within_hours.isnull()
    at_the_end = ibis.literal(microseconds(AT_THE_END), "int64")
    return asks.mutate(
        due_first=ibis.ifelse(unlimited, at_the_end, asks.due_first),
        due_last=ibis.ifelse(unlimited, at_the_end, asks.due_last),
    )


def _after(pairs: Table) -> Table:
    trigger, line = Dated.of(pairs), Dated.of(pairs, "c_")
    met = (line.last >= trigger.first) & (line.last <= pairs.due_first)
    may = (line.first <= pairs.due_last) & line.possibly_after(trigger)
    inside = pairs.opened_line.isnull() | may_hold(pairs, line)
    tier = ibis.cases(
        (~inside, None),
        (met & line.surely_after(trigger), MET),
        (may, CANNOT_TELL),
        (line.first > pairs.due_last, MET_LATE),
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


def _better(ordered: Table, in_pairs: Table) -> Table:
    """The better of what was found by order and what was found in pairs."""
    found = prefixed(in_pairs, "p_", *ASK, "key", "c_line", "c_said_since")
    both = ordered.left_join(found, [ordered[key] == found[f"p_{key}"] for key in ASK])
    by_order = both.n_key.notnull() & (both.p_key.isnull() | (both.n_key < both.p_key))
    return both.mutate(
        key=ibis.ifelse(by_order, both.n_key, both.p_key),
        c_line=ibis.ifelse(by_order, both.n_line, both.p_c_line),
        c_said_since=ibis.ifelse(by_order, both.n_said_since, both.p_c_said_since),
    )


def _told(best: Table, late: Value) -> Table:
    settled = ibis.coalesce(best.key // ORDER, OPEN)
    code = written(best.node, ibis.literal(0), best.c_line)
    answer = ibis.ifelse(best.key.notnull(), code, None)
    return best.mutate(
        settled=settled, answers=listed(answer), recorded_late=ibis.coalesce(late, False)
    )
