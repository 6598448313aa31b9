"""`heed migrate`: bring the database to this version."""

from datetime import UTC, datetime

import click

from heed.server.cli.starting import start_django


@click.command()
def migrate() -> None:
    """Bring the database to this version of Heed."""
    start_django()
    bring_up_to_date(datetime.now(UTC))
    click.echo("The database is up to date.")


def bring_up_to_date(now: datetime) -> None:
    """Run every migration (triggers are put back after them), then what follows from new code."""
    from django.core.management import call_command

    call_command("migrate", interactive=False, verbosity=0)
    _publish_what_heed_comes_with(now)
    _derive_by_new_standards(now)
    _index_what_is_public(now)


def _index_what_is_public(now: datetime) -> None:
    """Guides come with a version of Heed, and change with it."""
    from heed.server.services.hub_index import rebuild

    rebuild(now=now)


def _publish_what_heed_comes_with(now: datetime) -> None:
    """Show the reviews of this version, unless the partnership has had its say about them."""
    from heed.learning.library import REVIEWS
    from heed.server.services.reviews import prepare_review, publish_review
    from heed.server.storage.models import ReviewVersion

    for review in REVIEWS:
        if review.id and not ReviewVersion.objects.filter(slug=review.id).exists():
            draft = prepare_review(None, review, slug=review.id, now=now)
            publish_review(None, draft.slug, now=now)


def _derive_by_new_standards(now: datetime) -> None:
    """Derive every child's obligations again when standards were added, changed or removed."""
    from django.db import transaction

    from heed.server.services.derive import derive
    from heed.server.services.holding import hold
    from heed.server.services.standards_in_use import standards_in_use
    from heed.server.storage.models import Child, Obligation

    stored = set(Obligation.objects.order_by().values_list("version", flat=True).distinct())
    if not stored or stored == {standard.hash for standard in standards_in_use().judged}:
        return
    for child in Child.objects.order_by("record_number").values_list("pk", flat=True):
        with transaction.atomic():
            derive(hold([child]), now=now)
