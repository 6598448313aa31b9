"""Reviews become versions and steps, both append-only; what was kept of them is carried over."""

from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def carry_over(apps: Any, _schema_editor: object) -> None:
    """Each version as it was saved, then published; withdrawn where no version is shown."""
    versions = apps.get_model("storage", "ReviewVersion")
    steps = apps.get_model("storage", "ReviewStep")
    withdrawn = {}
    for old in apps.get_model("storage", "PublishedReview").objects.order_by("slug", "version"):
        version = versions.objects.create(
            slug=old.slug,
            number=old.version,
            content=old.content,
            saved_by_id=old.prepared_by_id,
            saved_at=old.prepared_at,
        )
        if old.published_at:
            steps.objects.create(
                version=version,
                step="published",
                taken_by_id=old.published_by_id,
                taken_at=old.published_at,
                begins_at=old.published_at,
            )
            withdrawn[old.slug] = (version, old.withdrawn_at)
    for version, when in withdrawn.values():
        if when:
            steps.objects.create(version=version, step="withdrawn", taken_at=when, begins_at=when)


class Migration(migrations.Migration):
    dependencies = [
        ("storage", "0003_standards_in_use"),
    ]

    operations = [
        migrations.CreateModel(
            name="ReviewVersion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.SlugField(max_length=80)),
                ("number", models.PositiveIntegerField()),
                ("content", models.JSONField()),
                ("saved_at", models.DateTimeField()),
                (
                    "saved_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ("slug", "number"),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("slug", "number"), name="one_review_of_a_number"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ReviewStep",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("step", models.CharField(max_length=20)),
                ("taken_at", models.DateTimeField()),
                ("begins_at", models.DateTimeField()),
                ("detail", models.JSONField(default=dict)),
                (
                    "taken_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="steps",
                        to="storage.reviewversion",
                    ),
                ),
            ],
            options={
                "ordering": ("id",),
            },
        ),
        migrations.RunPython(carry_over, migrations.RunPython.noop),
        migrations.DeleteModel(name="PublishedReview"),
    ]
