"""Issues of the newsletter: put together from what is new, sent once, then kept for anyone."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from django.db import transaction
from django.db.models import Count, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from heed.clocks import LONDON
from heed.people import Role
from heed.practice.kinds import KINDS
from heed.server.access import Refusal
from heed.server.services.courses import offered
from heed.server.services.errors import CannotRecord, NotFound, Refused
from heed.server.services.hub_index import index_issue
from heed.server.services.jobs.mailing import ACCEPTED, NOT_NOW, REFUSED, send_issue, waiting
from heed.server.services.review_file import reviews_shown
from heed.server.storage import audit
from heed.server.storage.models import Course, NewsletterIssue, Practitioner, Subscriber

_WORDS = 40
type Item = dict[str, str]
"""Something new: its title, a few words about it and the path of its page."""


class Told(NamedTuple):
    """How the sending of an issue went; `unknown` may have arrived and are not sent again."""

    accepted: int
    refused: int
    unknown: int
    waiting: int


def new_items(*, now: datetime) -> list[Item]:
    """What was published since the last issue, the newest first, and the courses to come."""
    last = NewsletterIssue.objects.exclude(sent_at=None).order_by("-sent_at").first()
    since = last.sent_at if last else None
    learning = [
        _item(one.review.title, one.review.about, reverse("review", args=[one.slug]))
        for one in reviews_shown(now=now)
        if since is None or one.since > since
    ]
    return [*learning, *(_course(one.course) for one in offered(now=now))]


def guides() -> list[Item]:
    """Every practice guide, to be told of when it goes with the rest."""
    where = reverse("guides")
    return [
        _item(kind.title, " ".join(map(str, kind.guide)), f"{where}#{kind.name}")
        for kind in KINDS
        if kind.guide
    ]


def save_issue(
    officer: Practitioner,
    title: str,
    opening: str,
    items: Sequence[Item],
    *,
    issue: int | None = None,
    now: datetime,
) -> NewsletterIssue:
    """Keep a draft of an issue, a new one unless one is named; raises Refused and NotFound."""
    _only_officers(officer)
    with transaction.atomic():
        draft = _draft(issue) if issue else NewsletterIssue(made_by=officer, made_at=now)
        draft.title, draft.opening, draft.items = title, opening, list(items)
        draft.save()
        _audit(officer, "saved_newsletter", draft, now)
    return draft


def send(officer: Practitioner, issue: int, *, now: datetime) -> NewsletterIssue:
    """Send a draft to everyone who confirmed; what is sent is not changed any more.

    Raises Refused, NotFound and CannotRecord when there is nothing in it.
    """
    _only_officers(officer)
    with transaction.atomic():
        draft = _draft(issue)
        if not (draft.items or draft.opening):
            raise CannotRecord({"items": _("Write something, or choose something new, first.")})
        draft.sent_by, draft.sent_at = officer, now
        draft.save(update_fields=["sent_by", "sent_at"])
        index_issue(draft)
        send_issue.enqueue(draft.pk)
        _audit(officer, "sent_newsletter", draft, now)
    return draft


def go_on_sending(officer: Practitioner, issue: int, *, now: datetime) -> None:
    """Send an issue to those who wait for it still, after the mail server was away for long."""
    _only_officers(officer)
    with transaction.atomic():
        sent = sent_issue(issue)
        send_issue.enqueue(sent.pk)
        _audit(officer, "sent_newsletter", sent, now)


def issues_of(officer: Practitioner) -> tuple[NewsletterIssue, ...]:
    """Every issue, drafts too, the newest first; raises Refused."""
    _only_officers(officer)
    return tuple(NewsletterIssue.objects.select_related("made_by", "sent_by"))


def open_issue(officer: Practitioner, issue: int) -> NewsletterIssue:
    """An issue, draft or sent; raises Refused and NotFound."""
    _only_officers(officer)
    found = NewsletterIssue.objects.filter(pk=issue).first()
    if found is None:
        raise NotFound(_("There is no such issue."))
    return found


def how_it_went(issue: NewsletterIssue) -> Told:
    """Numbers only: nobody is told who reads, because nothing tells Heed."""
    counted: Mapping[str, int] = issue.sendings.aggregate(
        accepted=Count("pk", filter=Q(result__result=ACCEPTED)),
        refused=Count("pk", filter=Q(result__result=REFUSED)),
        all=Count("pk"),
        not_now=Count("pk", filter=Q(result__result=NOT_NOW)),
    )
    known = counted["accepted"] + counted["refused"] + counted["not_now"]
    left = sum(1 for _one in waiting(issue.pk)) if issue.sent_at else 0
    return Told(counted["accepted"], counted["refused"], counted["all"] - known, left)


def readers() -> int:
    """How many get the newsletter."""
    return Subscriber.objects.filter(
        confirmed_at__isnull=False, left_at=None, stopped_at=None
    ).count()


def sent_issues() -> tuple[NewsletterIssue, ...]:
    """Every issue that was sent, the newest first, for anyone."""
    return tuple(NewsletterIssue.objects.exclude(sent_at=None).order_by("-sent_at"))


def sent_issue(issue: int) -> NewsletterIssue:
    """An issue that was sent, for anyone; raises NotFound."""
    found = NewsletterIssue.objects.exclude(sent_at=None).filter(pk=issue).first()
    if found is None:
        raise NotFound(_("There is no such issue."))
    return found


def _item(title: str, about: str, path: str) -> Item:
    return {"title": title, "text": _short(about.split()), "path": path}


def _course(course: Course) -> Item:
    day = f"{course.starts_at.astimezone(LONDON):%A %-d %B %Y, %H:%M}"
    about = f"{day}, {course.where}. {course.about}"
    return _item(course.title, about, reverse("course", args=[course.pk]))


def _short(words: Sequence[str]) -> str:
    return " ".join(words[:_WORDS]) + ("…" if len(words) > _WORDS else "")


def _draft(issue: int) -> NewsletterIssue:
    rows: Iterable[NewsletterIssue] = NewsletterIssue.objects.select_for_update().filter(pk=issue)
    for row in rows:
        if row.sent_at:
            raise Refused(Refusal(_("This issue was sent already, and is kept as it was.")))
        return row
    raise NotFound(_("There is no such issue."))


def _only_officers(officer: Practitioner) -> None:
    if not (officer.is_active and officer.role == Role.PARTNERSHIP_OFFICER):
        raise Refused(Refusal(_("Only partnership officers make and send the newsletter.")))


def _audit(officer: Practitioner, what: str, issue: NewsletterIssue, now: datetime) -> None:
    audit.write([audit.Act(officer.pk, what, detail={"issue": issue.pk})], now=now)
