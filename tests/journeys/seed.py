"""Fills an empty database with the invented partnership and the stories the journeys begin from.

Run as `python -m tests.journeys.seed`, with HEED_HOME naming a folder that is thrown away.
"""

import os
from datetime import UTC, date, datetime, timedelta

PERSONAS = {
    "social.worker": "social_worker",
    "team.manager": "team_manager",
    "conference.chair": "conference_chair",
    "health.visitor": "health_visitor",
    "school.lead": "safeguarding_lead",
    "police.officer": "police_officer",
    "partnership.officer": "partnership_officer",
}
"""What stands before the @ of each persona, and their part in the invented partnership."""

STORIES = {
    "recording": ("Alder", "Finch", "H-000004"),
    "mistake": ("Birch", "Grove", "H-000005"),
    "correcting": ("Cedar", "Heath", "H-000006"),
    "known then": ("Dale", "Ingle", "H-000007"),
    "keyboard": ("Elder", "Jarrow", "H-000008"),
    "no scripts": ("Fern", "Kell", "H-000009"),
    "emergency": ("Gale", "Linden", "H-000010"),
    "meeting": ("Hazel", "Munro", "H-000011"),
    "meeting by keyboard": ("Iris", "Nolan", "H-000012"),
    "meeting without scripts": ("Jay", "Orme", "H-000013"),
    "family copy": ("Kit", "Prior", "H-000014"),
    "wording": ("Lark", "Mistry", "H-000015"),
    "plan": ("Lane", "Quist", "H-000016"),
    "rating": ("Moss", "Reed", "H-000017"),
    "voice": ("Nell", "Sable", "H-000018"),
    "concern": ("Olive", "Quarry", "H-000019"),
    "learning": ("Opal", "Tarn", "H-000020"),
    "measures": ("Pearl", "Usk", "H-000021"),
    "common acts": ("Pearl", "Upton", "H-000022"),
}
"""For each story its own child, so that no journey disturbs another."""

TOGETHER = {
    "common acts": ("health_visitor", "team_manager"),
    "learning": ("health_visitor",),
    "meeting": ("conference_chair", "health_visitor", "safeguarding_lead", "police_officer"),
}
"""Who else works with a story's child, beside the social worker."""

EARLIER = {"known then": (20,), "measures": (60,)}
"""How many days ago a story's child was harmed before, beside today."""

QUICK = "django.contrib.auth.hashers.MD5PasswordHasher"


def seed(now: datetime) -> None:
    """The partnership; each story's child with a harm incident; the learning, published."""
    from django.test.utils import override_settings

    from heed.learning.library.child_d import CHILD_D
    from heed.server.services.made_measures import make_measures
    from heed.server.services.reviews import prepare_review, publish_review
    from tests.support.partnership import PASSWORD, found_partnership

    with override_settings(PASSWORD_HASHERS=[QUICK]):
        partnership = found_partnership()
    partnership.team_manager.set_password(PASSWORD)
    for key, part in PERSONAS.items():
        person = partnership.people[part]
        person.email = f"{key}@northmoor.example"
        person.save(update_fields=["email", "password"])
    _second_officer(partnership.partnership_officer)
    for story, (given, family, number) in STORIES.items():
        _begin(story, given, family, number, partnership.social_worker, now)
        _join(story, number, partnership.people)
    prepare_review(None, CHILD_D, now=now)
    publish_review(None, "child-d", now=now)
    make_measures(now=now)


def _second_officer(first: object) -> None:
    """Whoever approves what the first has written."""
    from heed.server.storage.models import Practitioner

    assert isinstance(first, Practitioner)
    Practitioner.objects.create(
        email="practice.officer@northmoor.example",
        name="Ada Byrne",
        role=first.role,
        agency=first.agency,
        password=first.password,
    )


def _begin(story: str, given: str, family: str, number: str, worker: object, now: datetime) -> None:
    from heed.server.services.people import involve, register_child
    from tests.support.partnership import SETTLED, SINCE
    from tests.support.recording import record

    child = register_child(given, family, date(2018, 6, 1), now=SETTLED)
    assert child.record_number == number
    if story == "emergency":
        return
    involve(worker, child, since=SINCE, now=SETTLED)  # type: ignore[arg-type]
    moments = [now - timedelta(days=ago) for ago in EARLIER.get(story, ())]
    for moment in [*moments, now - timedelta(hours=2)]:
        harm = {"harm": ["physical"], "disclosed": False}
        record(worker, "harm_incident", child, now=moment, answers=harm)  # type: ignore[arg-type]


def _join(story: str, number: str, people: dict) -> None:
    from heed.server.services.people import involve
    from heed.server.services.read_child import child_numbered
    from tests.support.partnership import SETTLED, SINCE

    for part in TOGETHER.get(story, ()):
        involve(people[part], child_numbered(number), since=SINCE, now=SETTLED)


if __name__ == "__main__":
    import django
    from django.core.management import call_command

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "heed.server.settings")
    django.setup()
    call_command("migrate", verbosity=0)
    seed(datetime.now(UTC))
