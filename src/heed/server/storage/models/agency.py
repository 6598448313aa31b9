"""Who belongs together: agencies and their teams."""

from django.db import models


class Agency(models.Model):
    """An agency of the partnership; its code is what entries keep."""

    code = models.SlugField(primary_key=True, max_length=40)
    name = models.CharField(max_length=200)
    sector = models.CharField(max_length=40)

    class Meta:
        ordering = ("name",)
        verbose_name_plural = "agencies"

    def __str__(self) -> str:
        return self.name


class Team(models.Model):
    """A team within an agency."""

    name = models.CharField(max_length=200)
    agency = models.ForeignKey(Agency, on_delete=models.PROTECT, related_name="teams")

    class Meta:
        ordering = ("name",)
        constraints = (
            models.UniqueConstraint(fields=["agency", "name"], name="one_team_of_a_name"),
        )

    def __str__(self) -> str:
        return self.name
