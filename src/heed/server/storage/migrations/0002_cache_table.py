from django.core.management import call_command
from django.db import migrations


def make_cache_table(_apps, schema_editor):
    call_command("createcachetable", database=schema_editor.connection.alias, verbosity=0)


class Migration(migrations.Migration):
    """The table that rate limits are counted in, shared by every worker."""

    dependencies = [("storage", "0001_initial")]
    operations = [migrations.RunPython(make_cache_table, migrations.RunPython.noop)]
