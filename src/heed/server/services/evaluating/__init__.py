"""Judging everyone at once, by whichever engine."""

from heed.server.services.evaluating.judging import (
    ENGINES,
    CannotEvaluate,
    Evaluated,
    evaluate,
    standards_named,
)

__all__ = ["ENGINES", "CannotEvaluate", "Evaluated", "evaluate", "standards_named"]
