"""Holding a drawn table against the verdicts it should give, on every engine."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from heed.chronology import Chronology
from heed.clocks import LONDON, Duration, Unit, WorkingCalendar, end_of, england_and_wales
from heed.people import Household
from heed.standards import Obligation, Standard, Verdict, reason
from heed.standards.drawing import CHILD, Table, moment_or_end_of_day, read
from heed.standards.engines.finding import AT_THE_END
from heed.standards.handbook import Example, Outcome
from heed.standards.reasons import allowance


class Engine(Protocol):
    """What an engine promises: every obligation for one child, as known at a moment."""

    def __call__(
        self,
        child: str,
        chronology: Chronology,
        standards: Iterable[Standard],
        *,
        as_of: datetime,
        calendar: WorkingCalendar,
        household: Household,
    ) -> tuple[Obligation, ...]: ...


CALENDAR = england_and_wales()


@dataclass(frozen=True)
class Expect:
    """Judges a table by one engine and compares; keeps each example that was shown."""

    engine: Engine
    keep: Callable[[Example], None] = lambda example: None

    def __call__(
        self,
        standard: Standard | Sequence[Standard],
        table: str,
        *,
        as_of: str,
        verdicts: Sequence[str],
        due: Sequence[str] | None = None,
        reasons: Sequence[str | None] = (),
        answers: Sequence[str] | None = None,
        owners: Sequence[str] | None = None,
        child: str = CHILD,
    ) -> None:
        """Asserts verdicts (and due days, reasons, answers, owners) in the order of the rows."""
        standards = (standard,) if isinstance(standard, Standard) else tuple(standard)
        obligations, known = self.judged(standards, table, as_of, child)
        moment = moment_or_end_of_day(as_of)
        outcomes = tuple(_outcome(standards, o, known, moment) for o in obligations)
        assert [outcome.verdict for outcome in outcomes] == list(verdicts)
        if due is not None:
            assert [outcome.due for outcome in outcomes] == list(due)
        for outcome, words in zip(outcomes, reasons, strict=False):
            assert words is None or outcome.reason == words
        if answers is not None:
            assert [" ".join(o.answers) for o in obligations] == list(answers)
        if owners is not None:
            assert [_owner(o) for o in obligations] == list(owners)
        self.keep(Example(standards, read(table).rows, as_of, child, outcomes))

    def verdicts(
        self, standards: Sequence[Standard], drawn: Table, as_of: datetime, child: str
    ) -> list[Verdict]:
        """Only how each obligation stands at a moment."""
        found = self.engine(
            child,
            Chronology(drawn.entries),
            standards,
            as_of=as_of,
            calendar=CALENDAR,
            household=drawn.household,
        )
        return [obligation.verdict(as_of) for obligation in found]

    def judged(
        self, standards: Sequence[Standard], table: str, as_of: str, child: str = CHILD
    ) -> tuple[list[Obligation], Chronology]:
        """The obligations in the order of the rows that trigger them, and what was known."""
        drawn, moment = read(table), moment_or_end_of_day(as_of)
        chronology = Chronology(drawn.entries)
        found = self.engine(
            child,
            chronology,
            standards,
            as_of=moment,
            calendar=CALENDAR,
            household=drawn.household,
        )
        versions = [standard.hash for standard in standards]
        places = {entry.id: entry.sequence for entry in drawn.entries}
        order = sorted(found, key=lambda o: (places[o.trigger], versions.index(o.version)))
        return order, chronology.as_known_at(moment)


def _outcome(
    standards: Sequence[Standard], obligation: Obligation, known: Chronology, as_of: datetime
) -> Outcome:
    standard = next(s for s in standards if s.hash == obligation.version)
    verdict = obligation.verdict(as_of)
    late = ", recorded late" if obligation.recorded_late else ""
    return Outcome(
        trigger=obligation.trigger,
        verdict=verdict.label.lower() + late,
        due=_due(standard, obligation),
        reason=reason(standard, obligation, known, as_of=as_of, owner=_owner(obligation)),
    )


def _due(standard: Standard, obligation: Obligation) -> str:
    allowed = allowance(standard.expects)
    exact = isinstance(allowed, Duration) and allowed.unit is Unit.HOUR
    moments = dict.fromkeys((obligation.due_first, obligation.due_last))
    return " to ".join(dict.fromkeys(_moment(moment, exact=exact) for moment in moments))


def _moment(moment: datetime, *, exact: bool) -> str:
    local = moment.astimezone(LONDON)
    if moment >= AT_THE_END:
        return "no time limit" if moment == AT_THE_END else "never"
    shown = exact or moment != end_of(local.date())
    return f"{local:%a %d %b %Y %H:%M}" if shown else f"{local:%a %d %b %Y}"


def _owner(obligation: Obligation) -> str:
    who = obligation.owner_practitioner or obligation.owner_agency or obligation.owner_role
    return who.replace("_", " ")


def counted(obligations: Iterable[Obligation], as_of: datetime) -> dict[Verdict, int]:
    """How many obligations stand at each verdict, all seven always named."""
    verdicts = [obligation.verdict(as_of) for obligation in obligations]
    return {verdict: verdicts.count(verdict) for verdict in Verdict}
