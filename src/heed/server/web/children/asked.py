"""Open obligations of a child, each one click from the form that meets it."""

from heed.server.services.read_child import Asked, ChildRecord
from heed.server.services.worklist import WorklistLine
from heed.server.web.worklist.presenters import Line, shown


def asked_lines(record: ChildRecord, most: int | None = None) -> tuple[Line, ...]:
    """What is still to be done, as the worklist shows it; of the past, without a way to do it.

    With `most` only so many, those that are due first.
    """
    return tuple(asked_line(record, asked) for asked in record.open_obligations[:most])


def asked_line(record: ChildRecord, asked: Asked) -> Line:
    """One obligation as the worklist shows it."""
    line = shown(
        WorklistLine(
            obligation=asked.obligation,
            standard=asked.standard,
            verdict=asked.verdict,
            child_id=str(record.child.pk),
            initials=record.child.initials,
            record_number=record.child.record_number,
            trigger=asked.trigger.entry,
        ),
        now=record.moment,
    )
    return line if record.can_record else line._replace(url="")
