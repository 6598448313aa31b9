"""Who may see what, and the sentence they are given when they may not."""

from heed.server.access.need_to_know import people_below, visible_children, why_not_see
from heed.server.access.policies import (
    BREAK_GLASS,
    Refusal,
    Viewer,
    may_review_break_glass,
    may_see_entry,
    visible_chronology,
    why_not_correct,
)
from heed.server.access.viewer import viewer_of

__all__ = [
    "BREAK_GLASS",
    "Refusal",
    "Viewer",
    "may_review_break_glass",
    "may_see_entry",
    "people_below",
    "viewer_of",
    "visible_children",
    "visible_chronology",
    "why_not_correct",
    "why_not_see",
]
