"""What can go wrong with a chronology, in words for a person."""


class ChronologyError(Exception):
    """An entry cannot be added to the chronology as it is."""


class AlreadySuperseded(ChronologyError):
    """Someone has already corrected this entry. Open the newer one to add yours."""


class NotYetKnown(ChronologyError):
    """The entry refers to one that is not on this child's record."""
