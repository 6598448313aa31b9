"""The evidence pack as a PDF."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from heed.server.web.documents.pdf import pdf
from heed.server.web.landing.equalities import EqualitiesPage
from heed.server.web.landing.pack import PackPage, PackPoint
from heed.server.web.landing.stories import StoryPage
from heed.server.web.standards.presenters import first_capital

_TEMPLATE = Path(__file__).parent / "evidence.typ"


def evidence_pdf(page: PackPage) -> bytes:
    """A tagged PDF of what the page says."""
    return pdf(_TEMPLATE, told(page))


def told(page: PackPage) -> dict[str, Any]:
    """Everything the PDF says, as plain texts."""
    at = date_format(page.as_of, "j F Y, H:i")
    return {
        "title": _("Evidence of %(year)d") % {"year": page.year},
        "label": _("Evidence pack"),
        "publisher": settings.HEED_PUBLISHER,
        "page": _("Page"),
        "note": _(
            "What was learnt, what changed, how we know and what we do not know, as the record "
            "stands on %(at)s. Shares are in steps of five, where %(n)d or more fell due."
        )
        % {"at": at, "n": settings.HEED_SMALLEST_COUNT},
        "sections": [
            *(_section(point) for point in page.points),
            {"heading": _("Shortfalls"), "parts": _stories(page.stories)},
            {"heading": _("The response to everybody"), "parts": _equalities(page.equalities)},
        ],
    }


def _section(point: PackPoint) -> dict[str, Any]:
    known = [f"{says} {first_capital(last)}." for says, last in point.known]
    return {
        "heading": point.words,
        "parts": [
            _part(_("What the record supports"), [f"{point.rung}.", point.reached]),
            _part(_("What changed"), point.changes or [_("No change is agreed yet.")]),
            _part(_("How we know"), known or [_("We do not measure it.")]),
            _part(_("What we do not know"), point.not_known),
        ],
    }


def _story(one: StoryPage) -> dict[str, Any]:
    actions = [f"{cause} {change} {who}." for cause, change, who, _signal in one.actions]
    ended = one.recovered or _("Open.")
    return _part(one.says, [one.found, *actions, ended])


def _stories(stories: Sequence[StoryPage]) -> list[dict[str, Any]]:
    return [_story(one) for one in stories] or [_part(_("None was found."), [])]


def _equalities(page: EqualitiesPage) -> list[dict[str, Any]]:
    tables = [
        {
            **_part(one.name, [one.note] if one.note else []),
            "columns": one.columns,
            "rows": one.rows,
        }
        for one in page.tables
    ]
    return [_part(_("What it says"), page.says), *tables]


def _part(name: str, lines: Sequence[str]) -> dict[str, Any]:
    return {"name": name, "lines": [line for line in lines if line]}
