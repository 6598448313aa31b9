from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("storage", "0012_log_corrections"),
    ]

    operations = [
        migrations.CreateModel(
            name="SpentForm",
            fields=[
                ("form", models.CharField(max_length=40, primary_key=True, serialize=False)),
                ("spent_at", models.DateTimeField(db_index=True)),
            ],
        ),
    ]
