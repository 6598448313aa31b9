"""The operations themselves, as Django Ninja describes and serves them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import path
from ninja import Field, NinjaAPI, Schema
from ninja.errors import HttpError, ValidationError
from pydantic import ConfigDict

from heed.server.api.refusing import NOT_AN_OBJECT, NOT_JSON, TOO_LARGE, refusal
from heed.server.services.wording import advice_on
from heed.wording import Finding, Purpose

api = NinjaAPI(
    title="Heed: advice on wording",
    version="1",
    description="Words that may blur harm or blame a child. Nothing that is sent is kept or "
    "logged, nothing is rewritten, and the author decides.",
    docs_url=None,  # its page would load scripts from elsewhere
    openapi_url=None,
    urls_namespace="api",
)


class Audience(StrEnum):
    """Who will read the text."""

    RECORD = "record"
    FAMILY = "family"


class Place(StrEnum):
    """Which part of a record it is."""

    NOTE = "note"
    PLAN_LINE = "plan_line"


class Asked(Schema):
    """A text, and who will read it."""

    model_config = ConfigDict(extra="forbid")

    text: str = Field(
        description="The text to look at.", max_length=settings.HEED_WORDING_CHARACTERS
    )
    audience: Audience = Field(
        Audience.RECORD,
        description="family also looks for unexplained initials, long sentences and reading age.",
    )
    field: Place = Field(
        Place.NOTE,
        description="plan_line also looks for verbs that nobody can check, such as monitor.",
    )


class Found(Schema):
    """One word or phrase to think about again."""

    start: int = Field(
        description="Index of its first character in the text that was sent, from 0, counted in "
        "Unicode code points as Python counts them (JavaScript counts UTF-16 units)."
    )
    end: int = Field(description="Index after its last character, counted in the same way.")
    term: str = Field(description="What stands there: text[start:end].")
    why: str = Field(description="Why to think again, in one or two sentences.")
    suggestions: list[str] = Field(description="What might be written instead, never done for you.")
    row: str = Field(description="The row of the list that speaks, such as L-049.")
    kind: str = Field(description="The kind of words it belongs to, such as exploitation.")
    considered: list[str] = Field(description="What context was looked at before speaking.")
    source: str = Field(description="Where the row comes from.")


class Counts(Schema):
    """How many findings there are."""

    findings: int
    by_kind: dict[str, int]


class Advice(Schema):
    """Findings in the order of the text."""

    findings: list[Found]
    counts: Counts


class Trouble(Schema):
    """Why there is no advice."""

    error: str = Field(description="What happened and what to do, in a sentence.")


@api.post(
    "/wording",
    response={200: Advice, frozenset({400, 404, 405, 413, 415, 422, 429}): Trouble},
    summary="Advice on the wording of one text",
    operation_id="advise_on_wording",
)
def wording(request: HttpRequest, asked: Asked) -> Mapping[str, Any]:  # noqa: ARG001 - Ninja's signature
    """Nothing is kept of the text. Each address may ask so many times a minute."""
    findings = _findings(asked)
    by_kind = Counter(one.kind for one in findings)
    return {"findings": findings, "counts": {"findings": len(findings), "by_kind": by_kind}}


def _findings(asked: Asked) -> tuple[Finding, ...]:
    plan, family = asked.field is Place.PLAN_LINE, asked.audience is Audience.FAMILY
    purposes = [Purpose.PLAN] * plan + [Purpose.FAMILY] * family or [Purpose.RECORD]
    return advice_on(asked.text, *purposes, now=datetime.now(UTC))


@api.exception_handler(HttpError)
def _not_json(request: HttpRequest, error: HttpError) -> HttpResponse:  # noqa: ARG001 - Ninja's signature
    return refusal(error.status_code, NOT_JSON)


@api.exception_handler(ValidationError)
def _not_understood(request: HttpRequest, error: ValidationError) -> HttpResponse:  # noqa: ARG001 - Ninja's signature
    most = settings.HEED_WORDING_CHARACTERS
    if any(one["type"] == "string_too_long" for one in error.errors):
        return refusal(422, TOO_LARGE.format(most=most))
    return refusal(422, " ".join(dict.fromkeys(map(_sentence, error.errors))))


def _sentence(error: Mapping[str, Any]) -> str:
    """What is amiss, without a word of what was sent."""
    if error["type"] == "extra_forbidden":
        return "Only text, audience and field are understood; leave out the rest."
    if error["type"] == "string_unicode":
        return "text holds half of a character (a lone surrogate). Send whole characters."
    return _AMISS.get(_named(error["loc"]), NOT_AN_OBJECT)


def _named(place: Sequence[str | int]) -> str:
    return str(place[-1]) if place else ""


_AMISS = {
    "text": 'Give the text to look at, in quotation marks, as "text".',
    "audience": "audience is record or family.",
    "field": "field is note or plan_line.",
}

urlpatterns = [path("api/", api.urls)]
