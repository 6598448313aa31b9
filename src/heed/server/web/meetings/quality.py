"""How meetings are rated across the partnership."""

from itertools import groupby
from typing import NamedTuple

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from heed.assurance.ratings import Trend
from heed.practice import kind_named
from heed.practice.acts.meeting_rating import MEETING_RATED
from heed.server.services.meeting_quality import QUESTIONS, meeting_quality
from heed.server.web.measures.words import step_in_words


class Table(NamedTuple):
    """One forum over time: a row for each question, a column for each quarter."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@login_required
@require_safe
def quality(request: HttpRequest) -> HttpResponse:
    """A table for each forum, small numbers left out."""
    found = groupby(meeting_quality(), key=lambda trend: trend.forum)
    tables = [_table(forum, tuple(group)) for forum, group in found]
    return render(request, "meetings/quality.html", {"tables": tables})


def _table(forum: str, found: tuple[Trend, ...]) -> Table:
    questions = {question.name: question.text for question in MEETING_RATED.questions}
    numbers = (_("How many rated"), *(_number(trend.number) for trend in found))
    shares = tuple(
        (questions[name], *(_percent(trend.shares[name]) for trend in found)) for name in QUESTIONS
    )
    columns = (_("Said yes"), *(str(trend.quarter) for trend in found))
    return Table(kind_named(forum).title, columns, (numbers, *shares))


def _number(number: int | None) -> str:
    return _("too few") if number is None else str(number)


def _percent(share: int | None) -> str:
    return _("too few") if share is None else step_in_words(share)
