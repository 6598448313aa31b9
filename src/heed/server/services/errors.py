"""Why a service could not do what was asked, in words for a person."""

from collections.abc import Mapping

from heed.server.access import Refusal


class ServiceError(Exception):
    """Something was asked that cannot be done."""


class CannotRecord(ServiceError):
    """What was typed cannot be kept yet; `errors` has a sentence for each field that is wrong.

    Fields are the kind's own and `children`, `kind`, `occurred`, `source`, `about`,
    `restriction` and `reason`.
    """

    def __init__(self, errors: Mapping[str, str]) -> None:
        super().__init__("; ".join(errors))
        self.errors = dict(errors)


class Refused(ServiceError):
    """This person may not do this; `refusal` says why, and may offer a way on."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.sentence)
        self.refusal = refusal


class NotFound(ServiceError):
    """There is nothing here with this name that this person may see."""


class NoSuchRecord(NotFound):
    """There is no child's record with this number."""


class ChangedMeanwhile(ServiceError):
    """Somebody saved another version while this one was being changed; nothing was saved."""

    def __init__(self, number: int, by: str) -> None:
        super().__init__(f"version {number} was saved meanwhile")
        self.number, self.by = number, by
