"""What stands around every page: the menu, who is signed in, and the way in and out."""

from typing import Any, NamedTuple

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from heed.people import Role
from heed.server.storage.models import Practitioner


class Item(NamedTuple):
    """One place of the menu, and whether the page shown is there."""

    text: str
    url: str
    current: bool = False


def around_the_page(request: HttpRequest) -> dict[str, Any]:
    """For every template: menu, footer, who is signed in, whether this is the demonstration."""
    user = getattr(request, "user", None)
    person = user if isinstance(user, Practitioner) else None
    return {
        "nav_items": [_item(request, text, url) for text, url in _places(person)],
        "footer_items": _footer(),
        "sign_in_url": reverse("account_login"),
        "sign_out_url": reverse("account_logout"),
        "user_name": person.name if person else "",
        "demo": settings.HEED_DEMO,
        "demo_day": timezone.localdate() if settings.HEED_DEMO_DAYS_PASSED else None,
    }


def _places(person: Practitioner | None) -> list[tuple[str, str]]:
    places = [
        (_("Learning"), reverse("learning")),
        (_("Standards"), reverse("standards")),
    ]
    if person is None:
        return places
    return [*_own_places(person), *places, (_("How we work"), reverse("partnership"))]


def _own_places(person: Practitioner) -> list[tuple[str, str]]:
    """A partnership's officer works with no child, so nothing is ever asked about one."""
    places = [(_("Find a child"), reverse("find"))]
    if person.supervisor_id or person.role == Role.TEAM_MANAGER:
        places.insert(0, (_("Supervision"), reverse("supervision")))
    if person.role == Role.PARTNERSHIP_OFFICER or person.team_id:
        places.insert(0, (_("My team"), reverse("own_team")))
    if person.role != Role.PARTNERSHIP_OFFICER:
        places.insert(0, (_("My work"), reverse("worklist")))
    return places


def first_page(person: Practitioner | None) -> str:
    """Where someone begins: what is asked of them, or what the public can read."""
    if person is None:
        return reverse("learning")
    return _own_places(person)[0][1]


def _footer() -> list[Item]:
    return [
        Item(_("How to leave these pages quickly"), reverse("leaving")),
        Item(_("Newsletter"), reverse("newsletter")),
        Item(_("Training"), reverse("training")),
    ]


def _item(request: HttpRequest, text: str, url: str) -> Item:
    return Item(text, url, current=request.path == url or request.path.startswith(f"{url}/"))
