"""What the pages say of somebody who spoke up, without their name."""

from typing import NamedTuple

from heed.clocks import london_day
from heed.practice.teams.speaking_up import About
from heed.server.services.speak_up import SpokenUp


class Spoken(NamedTuple):
    """What somebody spoke up with, without their name, and what came of it."""

    title: str
    what: str
    account: str
    why_it_worked: str
    day: str
    came_of_it: str


def spoken(one: SpokenUp) -> Spoken:
    """What was said, as everyone may read it."""
    fields = one.spoke.entry.fields
    feedback = one.feedback.entry.fields if one.feedback else {}
    return Spoken(
        title=str(fields["title"]),
        what=dict(About.options())[str(fields["what"])],
        account=str(fields["account"]),
        why_it_worked=str(fields.get("why_it_worked", "")),
        day=f"{london_day(one.spoke.occurred.first):%-d %B %Y}",
        came_of_it=str(feedback.get("came_of_it", "")),
    )
