"""What a standard would have come to, worked out in the background."""

from django.db import models


class Backtest(models.Model):
    """A draft of a standard tried on what is recorded; worked out again at any time.

    `result` is empty until it is done: for each month the counts by verdict, how many lines it
    would put on worklists, and of how many children the record was read.
    """

    hash = models.CharField(primary_key=True, max_length=64)
    content = models.JSONField()
    asked_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True)
    result = models.JSONField(default=dict)

    def __str__(self) -> str:
        return self.hash[:12]
