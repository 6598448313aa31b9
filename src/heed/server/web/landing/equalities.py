"""The response of services by group, as tables and sentences for page, PDF and Word alike."""

from collections.abc import Mapping
from typing import NamedTuple

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from heed.assurance.equalities import (
    CHILDREN,
    DUE,
    MET,
    NO_ANSWER,
    NOT_IN_TIME,
    Comparison,
    GroupRow,
)
from heed.practice.acts.described import Disabled, EthnicGroup, Sex
from heed.server.web.charts.xmr import percent

_BY: Mapping[str, str | Promise] = {
    "ethnicity": gettext_lazy("Ethnic group"),
    "sex": gettext_lazy("Sex"),
    "disabled": gettext_lazy("Disabled"),
    "age": gettext_lazy("Age"),
}
_WORDS: Mapping[str, Mapping[str, str | Promise]] = {
    "ethnicity": dict(EthnicGroup.options()),
    "sex": dict(Sex.options()),
    "disabled": dict(Disabled.options()),
    "age": {
        "0": gettext_lazy("Under 1"),
        "1_to_4": gettext_lazy("1 to 4"),
        "5_to_10": gettext_lazy("5 to 10"),
        "11_to_15": gettext_lazy("11 to 15"),
        "16_up": gettext_lazy("16 and over"),
    },
}
_NO_ANSWER = gettext_lazy("No answer recorded")


class EqualityTable(NamedTuple):
    """The groups of one thing compared by, a row each, and what is to be said of them."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str


class EqualitiesPage(NamedTuple):
    """The whole comparison."""

    says: tuple[str, ...]
    tables: tuple[EqualityTable, ...]


def equalities_page(found: Comparison) -> EqualitiesPage:
    """Every table, with what it does and does not say."""
    tables = tuple(_table(found, by) for by in found.by)
    return EqualitiesPage(_says(found), tables)


def _says(found: Comparison) -> tuple[str, ...]:
    said = {"n": settings.HEED_SMALLEST_COUNT}
    whole = found.everyone
    everyone = (
        _("Of everything that fell due, %(percent)s was met in time (%(met)d of %(due)d).")
        % {"percent": percent(whole.percent), "met": whole.numbers[MET], "due": whole.numbers[DUE]}
        if whole.percent is not None
        else _("Too little fell due to say how much of it was met in time.")
    )
    return (
        _("This compares what services did, in time or not, for groups of children. It says "
          "nothing about families."),
        everyone,
        _("A difference is a question to look into: different things fall due for different "
          "children. Numbers below %(n)d are not shown, and others are left out where they would "
          "give one away.") % said,
    )  # fmt: skip


def _table(found: Comparison, by: str) -> EqualityTable:
    rows = found.by[by]
    columns = (_("Group"), _("Children"), _("Fell due"), _("Met"), _("Not in time"), _("In time"))
    shown = tuple(_row(by, row) for row in rows)
    return EqualityTable(str(_BY[by]), columns, shown, _note(rows))


def _row(by: str, row: GroupRow) -> tuple[str, ...]:
    numbers = (_number(row.numbers[part]) for part in (CHILDREN, DUE, MET, NOT_IN_TIME))
    return (
        _word(by, row.group),
        *numbers,
        percent(row.percent) if row.percent is not None else "–",
    )


def _word(by: str, group: str) -> str:
    return str(_NO_ANSWER if group == NO_ANSWER else _WORDS[by][group])


def _number(number: int | None) -> str:
    return "–" if number is None else str(number)


def _note(rows: tuple[GroupRow, ...]) -> str:
    """How many have no answer, and whether something is too small to show."""
    said = []
    for row in rows:
        if row.group != NO_ANSWER:
            continue
        children = row.numbers[CHILDREN]
        if children is None:
            said.append(_("How many children have no answer recorded is not shown."))
        else:
            said.append(
                ngettext(
                    "For %(n)d child no answer is recorded: nobody asked, nobody knew, or they "
                    "preferred not to say.",
                    "For %(n)d children no answer is recorded: nobody asked, nobody knew, or they "
                    "preferred not to say.",
                    children,
                )
                % {"n": children}
            )
    if any(row.hides_something for row in rows):
        said.append(_("“–” stands for a number that is too small, or would give one away."))
    return " ".join(said)
