"""Closed lists of answers that several kinds share."""

from heed.people import Sector
from heed.wording import Choice


class Harm(Choice):
    """The kinds of harm the law names."""

    PHYSICAL = "physical", "Physical harm"
    EMOTIONAL = "emotional", "Emotional harm"
    SEXUAL = "sexual", "Sexual harm"
    NEGLECT = "neglect", "Neglect"


class Agency(Choice):
    """The sectors whose agencies meet about a child, with the codes of heed.people.Sector."""

    SOCIAL_CARE = Sector.SOCIAL_CARE.value, Sector.SOCIAL_CARE.label
    POLICE = Sector.POLICE.value, Sector.POLICE.label
    HEALTH = Sector.HEALTH.value, Sector.HEALTH.label
    EDUCATION = Sector.EDUCATION.value, Sector.EDUCATION.label
    VOLUNTARY = Sector.VOLUNTARY.value, Sector.VOLUNTARY.label


class Progress(Choice):
    """Whether life has changed for the child since the plan was last looked at."""

    BETTER = "better", "Better"
    SAME = "same", "The same"
    WORSE = "worse", "Worse"
