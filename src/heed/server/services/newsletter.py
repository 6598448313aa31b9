"""Who wants the newsletter: they ask, confirm by a link in a mail, and leave by one."""

import secrets
from datetime import datetime, timedelta

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils.translation import gettext as _

from heed.server.services.errors import CannotRecord
from heed.server.services.jobs.mailing import send_confirmation
from heed.server.storage.models import Subscriber

ASK_AGAIN_AFTER = timedelta(hours=1)
"""A local default: nobody is mailed by strangers typing their address again and again."""


def subscribe(address: str, *, now: datetime) -> None:
    """Send a link by which the owner of an address confirms that they want the newsletter.

    Says nothing of whether the address is known. Raises CannotRecord with `email`.
    """
    email = address.strip().lower()
    try:
        validate_email(email)
    except ValidationError as error:
        raise CannotRecord({"email": _("Enter an email address like name@example.com.")}) from error
    with transaction.atomic():
        row, is_new = Subscriber.objects.select_for_update().get_or_create(
            email=email, defaults={"token": secrets.token_urlsafe(32), "asked_at": now}
        )
        gets_it = row.confirmed_at and not row.stopped_at
        if gets_it or (not is_new and now - row.asked_at < ASK_AGAIN_AFTER):
            return
        row.asked_at, row.confirmed_at = now, None
        row.save(update_fields=["asked_at", "confirmed_at"])
        send_confirmation.enqueue(row.pk)


def confirm(token: str, *, now: datetime) -> bool:
    """Begin to send the newsletter to who owns this link; False when it is too old or unknown."""
    with transaction.atomic():
        row = Subscriber.objects.select_for_update().filter(token=token, left_at=None).first()
        if row is None:
            return False
        if row.confirmed_at is None:
            if now - row.asked_at > _confirm_within():
                return False
            row.confirmed_at, row.stopped_at, row.stopped_why = now, None, ""
            row.save(update_fields=["confirmed_at", "stopped_at", "stopped_why"])
    return True


def leave(token: str, *, now: datetime) -> None:
    """Send nothing more to who owns this link, and forget their address; twice does no harm."""
    Subscriber.objects.filter(token=token, left_at=None).update(left_at=now, email=None)


def stop_after_bounce(subscriber: int, code: str, *, now: datetime) -> None:
    """Send nothing more to an address that does not exist, until they ask again."""
    Subscriber.objects.filter(pk=subscriber, left_at=None, stopped_at=None).update(
        stopped_at=now, stopped_why=code[:20]
    )


def forget_unconfirmed(*, now: datetime) -> None:
    """Forget addresses that nobody confirmed; somebody else may have typed them."""
    Subscriber.objects.filter(
        confirmed_at=None, left_at=None, sendings=None, asked_at__lt=now - _confirm_within()
    ).delete()


def _confirm_within() -> timedelta:
    return timedelta(days=settings.HEED_NEWSLETTER_CONFIRM_DAYS)
