"""What the public can search, and its index in the database's own way."""

from typing import Any

from django.db import migrations, models

from heed.server.storage.search import CREATE, DROP


def _run(statements: dict[str, list[str]]) -> Any:
    def run(_apps: object, schema_editor: Any) -> None:
        for statement in statements[schema_editor.connection.vendor]:
            schema_editor.execute(statement, params=None)

    return run


class Migration(migrations.Migration):
    dependencies = [
        ("storage", "0004_review_versions"),
    ]

    operations = [
        migrations.CreateModel(
            name="HubText",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.SlugField(max_length=80)),
                ("version", models.PositiveIntegerField()),
                ("kind", models.CharField(max_length=20)),
                ("anchor", models.CharField(blank=True, default="", max_length=80)),
                ("title", models.TextField()),
                ("text", models.TextField(blank=True, default="")),
            ],
            options={
                "indexes": [models.Index(fields=["slug", "version"], name="hub_text_of_a_review")],
            },
        ),
        migrations.RunPython(_run(CREATE), _run(DROP)),
    ]
