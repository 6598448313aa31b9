"""What somebody can see of how the partnership works, and what it runs; never of one child."""

from typing import NamedTuple

from django.urls import reverse
from django.utils.translation import gettext as _

from heed.people import Role
from heed.server.services.words_over_time import may_read_words_over_time
from heed.server.storage.models import Practitioner

REVIEWERS = (Role.TEAM_MANAGER, Role.PARTNERSHIP_OFFICER)
"""Who looks at emergency access afterwards."""


class Place(NamedTuple):
    """One page: what it is called, and in a sentence what it is for."""

    title: str
    url: str
    words: str


class Section(NamedTuple):
    """Pages that belong together."""

    heading: str
    places: tuple[Place, ...]


def sections(person: Practitioner, *, year: int) -> tuple[Section, ...]:
    """Everything this person may open, under headings; `year` is that of the evidence."""
    officer = person.role == Role.PARTNERSHIP_OFFICER
    found = (
        Section(
            _("Has it changed anything?"), (*_changing(year), *(_settling() if officer else ()))
        ),
        Section(_("Say something"), _saying()),
        Section(_("Learn"), _own_learning()),
        Section(_("Look after it"), (*_looking_after(person), *(_running() if officer else ()))),
    )
    return tuple(section for section in found if section.places)


def _changing(year: int) -> tuple[Place, ...]:
    return (
        Place(
            _("What landed"),
            reverse("learning_points"),
            _("Each learning point: who has talked it over, what changed, and what shows it."),
        ),
        Place(
            _("Measures"), reverse("measures"), _("How far each standard is met, month by month.")
        ),
        Place(
            _("Shortfalls"),
            reverse("shortfalls"),
            _("Where practice falls short, and what is being done until it recovers."),
        ),
        Place(
            _("Quality of meetings"),
            reverse("meeting_quality"),
            _("What those who were there say of meetings, families among them."),
        ),
        Place(
            _("Evidence of the year"), reverse("evidence", args=[year]), _("All of it, to hand on.")
        ),
    )


def _settling() -> tuple[Place, ...]:
    return (
        Place(
            _("Concerns"),
            reverse("concern_insight"),
            _("How disagreements between agencies are settled, and who never raises any."),
        ),
    )


def _saying() -> tuple[Place, ...]:
    return (
        Place(_("Speak up"), reverse("speak_up"), _("A worry about how we work, or a suggestion.")),
        Place(
            _("What went well"), reverse("good_practice"), _("Good practice, and what made it so.")
        ),
    )


def _own_learning() -> tuple[Place, ...]:
    return (
        Place(
            _("My training"), reverse("own_training"), _("What I booked, and what I make of it.")
        ),
        Place(_("Courses"), reverse("training"), _("What is offered, and to whom.")),
    )


def _looking_after(person: Practitioner) -> tuple[Place, ...]:
    words = Place(
        _("Words"),
        reverse("words_over_time"),
        _("Which kinds of words that blur harm are used, by team and never by author."),
    )
    access = Place(
        _("Emergency access"), reverse("oversight"), _("Records opened in an emergency, and why.")
    )
    return (
        *((words,) if may_read_words_over_time(person) else ()),
        *((access,) if person.role in REVIEWERS else ()),
    )


def _running() -> tuple[Place, ...]:
    return (
        Place(_("Reviews"), reverse("reviews"), _("Read, check, approve and publish a review.")),
        Place(
            _("Standards in use"),
            reverse("standards_in_use"),
            _("Which standards prompt people, which only measure, and building a new one."),
        ),
        Place(_("Newsletters"), reverse("newsletters"), _("Make an issue and send it.")),
        Place(_("Run courses"), reverse("courses"), _("Set up a course, and record attendance.")),
    )
