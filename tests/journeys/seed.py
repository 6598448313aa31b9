"""Fills an empty database with the invented partnership and the stories the journeys begin from.

Run as `python -m tests.journeys.seed`, with HEED_HOME naming a folder that is thrown away.
"""

import os
from datetime import UTC, datetime, timedelta

_QUICK = "django.contrib.auth.hashers.MD5PasswordHasher"
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


def seed(now: datetime) -> None:
    """The partnership; a harm incident yesterday that asks for a CP medical; the learning."""
    from django.test.utils import override_settings

    from heed.learning.library import CHILD_D
    from heed.server.services.reviews import prepare_review, publish_review
    from tests.support.partnership import PASSWORD, found_partnership
    from tests.support.recording import record

    with override_settings(PASSWORD_HASHERS=[_QUICK]):
        partnership = found_partnership()
    partnership.team_manager.set_password(PASSWORD)
    partnership.team_manager.save(update_fields=["password"])
    for key, part in PERSONAS.items():
        person = partnership.people[part]
        person.email = f"{key}@northmoor.example"
        person.save(update_fields=["email"])
    prepare_review(None, CHILD_D, now=now)
    publish_review(None, "child-d", now=now)
    for hours, child in ((2, partnership.robin), (3, partnership.sky)):
        moment = now - timedelta(hours=hours)
        record(
            partnership.social_worker,
            "harm_incident",
            child,
            now=moment,
            answers={"harm": ["physical"]},
        )


if __name__ == "__main__":
    import django
    from django.core.management import call_command

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "heed.server.settings")
    django.setup()
    call_command("migrate", verbosity=0)
    seed(datetime.now(UTC))
