"""Logs never carry a name or what was typed."""

import io
import json
import logging
import logging.config

import pytest
import structlog

from heed.server.settings.logs import LOGGING

SECRET = "Robin Marsh has a bruise"


@pytest.fixture
def lines():
    out = io.StringIO()
    formatter = LOGGING["formatters"]["json"]
    made = structlog.stdlib.ProcessorFormatter(
        processors=formatter["processors"], foreign_pre_chain=formatter["foreign_pre_chain"]
    )
    handler = logging.StreamHandler(out)
    handler.setFormatter(made)
    logger = logging.getLogger("anything")
    logger.addHandler(handler)
    logger.propagate = False
    yield lambda: [json.loads(line) for line in out.getvalue().splitlines()]
    logger.removeHandler(handler)
    logger.propagate = True


def test_an_error_is_told_by_its_types_and_places_only(lines) -> None:
    try:
        try:
            raise ValueError(SECRET)
        except ValueError as error:
            raise LookupError(SECRET) from error
    except LookupError:
        logging.getLogger("anything").exception("It went wrong with %s", SECRET)
    [line] = lines()
    assert SECRET not in json.dumps(line)
    assert line["error"] == "LookupError from ValueError"
    assert line["places"][0].startswith("test_logs.py:")
    assert line["event"] == "It went wrong with %s"


def test_an_error_heed_reports_itself_too(lines) -> None:
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        structlog.get_logger("anything").error("import_stopped", exc_info=error)
        structlog.get_logger("anything").exception("import_stopped")
    for line in lines():
        assert SECRET not in json.dumps(line)
        assert (line["event"], line["error"]) == ("import_stopped", "ValueError")


def test_arguments_are_left_out(lines) -> None:
    logging.getLogger("anything").warning("Saved %s", SECRET)
    assert lines()[0]["event"] == "Saved %s"


def test_a_message_that_is_an_exception_is_told_by_its_type(lines) -> None:
    logging.getLogger("anything").error(ValueError(SECRET))
    assert lines()[0]["event"] == "ValueError"


def test_what_heed_says_itself_is_kept(lines) -> None:
    structlog.get_logger("anything").info("entries_imported", rows=3)
    [line] = lines()
    assert (line["event"], line["rows"], line["level"]) == ("entries_imported", 3, "info")
