"""Every table of Heed."""

from heed.server.storage.models.agency import Agency, Team
from heed.server.storage.models.audit_row import AuditRow
from heed.server.storage.models.backtest import Backtest
from heed.server.storage.models.break_glass import BreakGlass
from heed.server.storage.models.child import Child
from heed.server.storage.models.course import Course, CourseBooking
from heed.server.storage.models.draft import Draft, SpentForm
from heed.server.storage.models.entry import Entry
from heed.server.storage.models.entry_link import EntryLink
from heed.server.storage.models.hub_text import HubText
from heed.server.storage.models.involvement import Involvement
from heed.server.storage.models.newsletter import (
    IssueSending,
    NewsletterIssue,
    SendingResult,
    Subscriber,
)
from heed.server.storage.models.obligation import Obligation
from heed.server.storage.models.practitioner import Practitioner
from heed.server.storage.models.review_version import ReviewStep, ReviewVersion
from heed.server.storage.models.standard_choice import BuiltStandard, StandardChoice
from heed.server.storage.models.stay import Stay
from heed.server.storage.models.team_entry import TeamEntry

__all__ = [
    "Agency",
    "AuditRow",
    "Backtest",
    "BreakGlass",
    "BuiltStandard",
    "Child",
    "Course",
    "CourseBooking",
    "Draft",
    "Entry",
    "EntryLink",
    "HubText",
    "Involvement",
    "IssueSending",
    "NewsletterIssue",
    "Obligation",
    "Practitioner",
    "ReviewStep",
    "ReviewVersion",
    "SendingResult",
    "SpentForm",
    "StandardChoice",
    "Stay",
    "Subscriber",
    "Team",
    "TeamEntry",
]
