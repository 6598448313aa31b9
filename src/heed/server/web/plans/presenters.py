"""What the page of a plan shows."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from heed.chronology import Line
from heed.practice import kind_named
from heed.practice.smart import Read, missing_parts, vague_words
from heed.server.services.read_plan import Plan, PlanLine, Sign
from heed.server.web.plans.drawing import Drawing, draw

_COLOURS = {
    "achieved": "green",
    "on_track": "blue",
    "slipping": "yellow",
    "no_change": "yellow",
    "worse": "red",
    "superseded": "grey",
}


class Looked(NamedTuple):
    """One time a line was looked at."""

    when: str
    progress: str
    evidence: str
    child_voice: str
    moved: str
    url: str


class ShownLine(NamedTuple):
    """A line of the plan."""

    number: int
    concern: str
    outcome: str
    action: str
    rows: tuple[dict[str, str], ...]
    state: str
    colour: str
    due: str
    overdue: bool
    moved: str
    advice: tuple[str, ...]
    looked: tuple[Looked, ...]
    url: str
    correct_url: str
    review_url: str


class ShownSign(NamedTuple):
    """A sign that the plan drifts."""

    says: str
    since: str
    url: str


class PlanPage(NamedTuple):
    """Everything the page of a plan says."""

    number: str
    started: str
    ended: str
    open: tuple[ShownLine, ...]
    closed: tuple[ShownLine, ...]
    summary: str
    drift: tuple[ShownSign, ...]
    drawing: Drawing | None
    columns: tuple[str, ...]
    table: tuple[tuple[str, ...], ...]
    add_url: str
    can_record: bool


def plan_page(plan: Plan, read: Read) -> PlanPage:
    """The page for one reader; `read` is how the words of a line are advised on."""
    number = plan.record.child.record_number
    shown = [_line(plan, place, one, read) for place, one in enumerate(plan.lines, start=1)]
    pairs = list(zip(plan.lines, shown, strict=True))
    about = f"?{urlencode({'about': plan.started.id})}" if plan.started else ""
    return PlanPage(
        number=number,
        started=_day(plan.started.occurred.first_day) if plan.started else "",
        ended=_day(plan.ended.occurred.first_day) if plan.ended else "",
        open=tuple(line for one, line in pairs if not one.closed),
        closed=tuple(line for one, line in pairs if one.closed),
        summary=_summary(plan),
        drift=tuple(_sign(sign) for sign in plan.drift),
        drawing=draw(plan.lines, today=plan.today),
        columns=_columns(),
        table=tuple(_row(place, one) for place, one in enumerate(plan.lines, start=1)),
        add_url=f"{reverse('record', args=[number, 'plan_line'])}{about}",
        can_record=plan.record.can_record,
    )


def _summary(plan: Plan) -> str:
    open_lines = [one for one in plan.lines if not one.closed]
    late = sum(one.overdue(plan.today) for one in open_lines)
    moved = sum(bool(one.times_moved) for one in plan.lines)
    parts = (
        ngettext("%(n)s line is open.", "%(n)s lines are open.", len(open_lines))
        % {"n": len(open_lines)},
        late and ngettext("%(n)s is overdue.", "%(n)s are overdue.", late) % {"n": late},
        moved
        and ngettext("%(n)s was given a new day.", "%(n)s were given a new day.", moved)
        % {"n": moved},
    )
    return " ".join(str(part) for part in parts if part)


def _line(plan: Plan, number: int, one: PlanLine, read: Read) -> ShownLine:
    fields, kind = one.fields, kind_named("plan_line_reviewed")
    states = dict(next(q for q in kind.questions if q.name == "line_progress").options)
    form = reverse("record", args=[plan.record.child.record_number, kind.name])
    return ShownLine(
        number=number,
        concern=str(fields["concern"]),
        outcome=str(fields.get("outcome_for_child", "")),
        action=str(fields["action"]),
        rows=tuple(_rows(one)),
        state=states.get(one.progress, _("Not looked at yet")),
        colour=_COLOURS.get(one.progress, "grey"),
        due=_day(one.due),
        overdue=one.overdue(plan.today),
        moved=_moved(one),
        advice=() if one.closed else (*missing_parts(fields), *vague_words(fields, read)),
        looked=tuple(_looked(review, states) for review in reversed(one.reviews)),
        url=reverse("entry", args=[one.line.entry.id]),
        correct_url=reverse("correct", args=[one.line.entry.id]),
        review_url=f"{form}?{urlencode({'about': one.line.id})}",
    )


_SHOWN = (
    "action_owner",
    "measured_by",
    "due",
    "review_on",
    "support",
    "fallback",
    "agreed_by",
    "family_words",
)


def _rows(one: PlanLine) -> Iterator[dict[str, str]]:
    for answer in kind_named("plan_line").reading(one.fields):
        if answer.question.name in _SHOWN:
            yield {"key": answer.question.text, "value": answer.words}


def _looked(review: Line, states: dict[str, str]) -> Looked:
    fields = review.entry.fields
    new = fields.get("new_due")
    moved = _("New day: %(day)s.") % {"day": _day(date.fromisoformat(new))} if new else ""
    return Looked(
        when=review.occurred.in_words(),
        progress=states[fields["line_progress"]],
        evidence=str(fields.get("evidence", "")),
        child_voice=str(fields.get("child_voice", "")),
        moved=" ".join(part for part in (moved, str(fields.get("late_why", ""))) if part),
        url=reverse("entry", args=[review.entry.id]),
    )


def _moved(one: PlanLine) -> str:
    if not one.times_moved:
        return ""
    said = ngettext("Given a new day %(n)s time", "Given a new day %(n)s times", one.times_moved)
    return said % {"n": one.times_moved}


def _sign(sign: Sign) -> ShownSign:
    return ShownSign(
        sign.standard.says, _day(sign.since), reverse("standard", args=[sign.standard.id])
    )


def _columns() -> tuple[str, ...]:
    return (_("Line"), _("First due"), _("Due now"), _("New days"), _("Looked at"), _("Stands"))


def _row(place: int, one: PlanLine) -> tuple[str, ...]:
    states = dict(
        next(
            q for q in kind_named("plan_line_reviewed").questions if q.name == "line_progress"
        ).options
    )
    first = one.days[0] if one.days else None
    return (
        str(place),
        _day(first),
        _day(one.due),
        str(one.times_moved),
        str(len(one.reviews)),
        states.get(one.progress, _("Not looked at yet")),
    )


def _day(day: date | None) -> str:
    return date_format(day, "j M Y") if day else _("no day")
