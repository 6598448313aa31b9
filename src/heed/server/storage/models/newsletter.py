"""The newsletter: who wants it, its issues, and what was sent to whom."""

from django.db import models

from heed.server.storage.models.practitioner import Practitioner


class Subscriber(models.Model):
    """Somebody who asked for the newsletter; it is sent once they have confirmed that they did.

    Of somebody who left, no address is kept. `token` stands for them in links.
    """

    # Nothing at all is kept of who left, and nothings do not collide.
    email = models.EmailField(null=True, unique=True)  # noqa: DJ001
    token = models.CharField(max_length=64, unique=True)
    asked_at = models.DateTimeField()
    confirmed_at = models.DateTimeField(null=True)
    left_at = models.DateTimeField(null=True)
    stopped_at = models.DateTimeField(null=True)
    stopped_why = models.CharField(max_length=20, blank=True, default="")

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(left_at=None) | models.Q(email=None),
                name="no_address_of_who_left",
            ),
        )

    def __str__(self) -> str:
        return f"subscriber {self.pk}"


class NewsletterIssue(models.Model):
    """One issue: drafted, then sent; `items` are what was new, with their addresses."""

    title = models.CharField(max_length=200)
    opening = models.TextField(blank=True, default="")
    items = models.JSONField(default=list)
    made_by = models.ForeignKey(Practitioner, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    sent_by = models.ForeignKey(Practitioner, on_delete=models.PROTECT, null=True, related_name="+")
    sent_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("-id",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(sent_at=None, sent_by=None)
                | models.Q(sent_at__isnull=False, sent_by__isnull=False),
                name="issue_sent_by_whom_and_when",
            ),
        )

    def __str__(self) -> str:
        return f"issue {self.pk}"


class IssueSending(models.Model):
    """An issue is about to be given to the mail server for somebody: written before it is.

    Append-only, and one for each attempt: whoever could not write it does not send.
    """

    issue = models.ForeignKey(NewsletterIssue, on_delete=models.PROTECT, related_name="sendings")
    subscriber = models.ForeignKey(Subscriber, on_delete=models.PROTECT, related_name="sendings")
    attempt = models.PositiveSmallIntegerField()
    claimed_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["issue", "subscriber", "attempt"], name="one_sending_of_an_attempt"
            ),
        )

    def __str__(self) -> str:
        return f"sending {self.pk}"


class SendingResult(models.Model):
    """What the mail server said to a sending: accepted, refused or not now. Append-only.

    A sending without one was cut off: it may have been accepted, so it is never made again.
    """

    sending = models.OneToOneField(IssueSending, on_delete=models.PROTECT, related_name="result")
    result = models.CharField(max_length=10)
    code = models.PositiveSmallIntegerField(null=True)
    happened_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.result} {self.sending_id}"
