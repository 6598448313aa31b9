"""From a draft to a page the public can read: what was saved, approved, published and withdrawn.

Nothing is overwritten. A review has numbered versions and steps taken on them; how it stands
follows from these, as of a moment.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from heed.wording import Choice


class Step(Choice):
    """What was done with a version of a review."""

    KEPT_DETAIL = "kept_detail", "Decided that a detail can stay"
    APPROVED = "approved", "Approved"
    PUBLISHED = "published", "Published"
    WITHDRAWN = "withdrawn", "Withdrawn"


class Standing(Choice):
    """How a version of a review stands."""

    DRAFT = "draft", "Draft"
    APPROVED = "approved", "Approved"
    SCHEDULED = "scheduled", "To be published"
    PUBLISHED = "published", "Published"
    WITHDRAWN = "withdrawn", "Withdrawn"
    REPLACED = "replaced", "Replaced"


@dataclass(frozen=True, slots=True)
class Saved:
    """A version as it was saved, and by whom; None is Heed itself."""

    number: int
    by: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Taken:
    """A step on a version: recorded at `at`, and with effect from `begins`."""

    step: Step
    version: int
    by: str | None
    at: datetime
    begins: datetime


@dataclass(frozen=True)
class Publication:
    """Every version of one review and every step taken, each in the order of recording."""

    saved: tuple[Saved, ...]
    taken: tuple[Taken, ...] = ()

    @property
    def latest(self) -> Saved:
        """The version that was saved last."""
        return self.saved[-1]

    def shown(self, as_of: datetime) -> int | None:
        """The version the public reads at this moment; None when there is none.

        A withdrawal ends whatever was published or scheduled before it. Of two versions that have
        begun, the newer is shown, whichever day was set first.
        """
        begun = [taken.version for taken in self._since_withdrawal(as_of) if taken.begins <= as_of]
        return max(begun, default=None)

    def scheduled(self, as_of: datetime) -> Taken | None:
        """The publication that is still to come; the earliest when there are several."""
        coming = [taken for taken in self._since_withdrawal(as_of) if taken.begins > as_of]
        return min(coming, key=lambda taken: taken.begins, default=None)

    def approval(self, number: int) -> Taken | None:
        """Who approved a version, if somebody did."""
        return next(iter(self._steps(Step.APPROVED, number)), None)

    def last_approved(self) -> int | None:
        """The newest version that was approved or, for what Heed comes with, published."""
        agreed = (Step.APPROVED, Step.PUBLISHED)
        return max((t.version for t in self.taken if t.step in agreed), default=None)

    def standing(self, number: int, as_of: datetime) -> Standing:
        """How a version stands."""
        if number == self.shown(as_of):
            return Standing.PUBLISHED
        if any(taken.version == number for taken in self._since_withdrawal(as_of)):
            begun = self.shown(as_of)
            return Standing.REPLACED if begun and begun > number else Standing.SCHEDULED
        if any(self._steps(Step.PUBLISHED, number)):
            return Standing.WITHDRAWN
        return Standing.APPROVED if self.approval(number) else Standing.DRAFT

    def has_draft(self) -> bool:
        """Whether something was saved that has never been published."""
        return not any(self._steps(Step.PUBLISHED, self.latest.number))

    def _steps(self, step: Step, number: int) -> Iterable[Taken]:
        return (taken for taken in self.taken if (taken.step, taken.version) == (step, number))

    def _since_withdrawal(self, as_of: datetime) -> list[Taken]:
        standing: list[Taken] = []
        for taken in self.taken:
            if taken.at > as_of:
                continue
            if taken.step is Step.WITHDRAWN:
                standing.clear()
            elif taken.step is Step.PUBLISHED:
                standing.append(taken)
        return standing
