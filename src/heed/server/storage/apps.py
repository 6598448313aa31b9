"""The storage app."""

from django.apps import AppConfig
from django.core import checks
from django.db.models.signals import post_migrate


class StorageConfig(AppConfig):
    """Tables of the record, guarded after every migrate."""

    name = "heed.server.storage"
    label = "storage"

    def ready(self) -> None:
        """Register what must run after every migrate and at every start.

        The one signal in Heed: SQLite drops triggers whenever a table is rebuilt, and Django
        offers no other place that runs after every migrate.
        """
        # Models exist only once every app is ready.
        from heed.server.storage.append_only import install_after_migrate  # noqa: PLC0415
        from heed.server.storage.checks import (  # noqa: PLC0415
            append_only_triggers,
            immediate_transactions,
            secret_key,
        )
        from heed.server.storage.own_words import adopted  # noqa: PLC0415

        post_migrate.connect(install_after_migrate, sender=self, dispatch_uid="append only")
        checks.register(immediate_transactions)
        adopted()
        checks.register(append_only_triggers, checks.Tags.database)
        checks.register(secret_key, checks.Tags.security, deploy=True)
