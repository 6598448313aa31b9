"""Logs that never carry a name or what was typed: what happened, where in the code, and when.

An exception's message may quote what someone wrote, so only its type and the lines of code are
kept; a request is told by its method and path, which never hold names.
"""

import logging
import sys
from pathlib import Path
from typing import Any

import structlog


def without_what_was_said(
    _logger: Any,  # noqa: ANN401 - structlog's signature
    _name: str,
    event: structlog.typing.EventDict,
) -> structlog.typing.EventDict:
    """The event with an exception cut down to its types and places in the code."""
    error = _error(event.pop("exc_info", None))
    if error is not None:
        event["error"] = " from ".join(type(e).__name__ for e in _causes(error))
        event["places"] = _places(error)
    return event


def told_without_arguments(
    _logger: Any,  # noqa: ANN401 - structlog's signature
    _name: str,
    event: structlog.typing.EventDict,
) -> structlog.typing.EventDict:
    """A library's log line by its template alone, except Django's lines on requests."""
    record: logging.LogRecord | None = event.get("_record")
    if event.get("_from_structlog") or record is None:
        return event
    if not record.name.startswith(("django.server", "django.request")):
        event["event"] = record.msg if isinstance(record.msg, str) else type(record.msg).__name__
    if status := getattr(record, "status_code", None):
        event["status"] = status
    return event


def _error(info: object) -> BaseException | None:
    """The exception of a log line, in any of the ways in which lines carry one."""
    if info is True:
        return sys.exc_info()[1]
    found = info[1] if isinstance(info, tuple) else info
    return found if isinstance(found, BaseException) else None


def _causes(error: BaseException) -> list[BaseException]:
    causes = [error]
    while (cause := causes[-1].__cause__ or causes[-1].__context__) and len(causes) < 5:
        causes.append(cause)
    return causes


def _places(error: BaseException) -> list[str]:
    places, trace = [], error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return places[-12:]


_SHARED: list[structlog.typing.Processor] = [
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
]

structlog.configure(
    processors=[*_SHARED, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
    logger_factory=structlog.stdlib.LoggerFactory(),
    cache_logger_on_first_use=True,
)

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "json": {
            "()": structlog.stdlib.ProcessorFormatter,
            "foreign_pre_chain": _SHARED,
            "processors": [
                told_without_arguments,
                without_what_was_said,
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(),
            ],
        }
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"handlers": ["console"], "level": "INFO"},
    # Django's own set-up would mail errors and print them in full.
    "loggers": {
        "django": {"handlers": [], "propagate": True},
        # A job that fails is told by Heed, by its name; the rest would be a line a second.
        "django.tasks": {"level": "CRITICAL"},
        "django_tasks_db": {"level": "WARNING"},
    },
}
