"""Pictures drawn on the server, each with a text that says the same."""

from heed.server.web.pictures.layout import Drawing, draw
from heed.server.web.pictures.marks import Look, Mark, look_of, mark_of
from heed.server.web.pictures.summary import LaneSummary, summarise

__all__ = [
    "Drawing",
    "LaneSummary",
    "Look",
    "Mark",
    "draw",
    "look_of",
    "mark_of",
    "summarise",
]
