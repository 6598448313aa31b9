"""The command line: `heed`, one file a command.

Nothing heavy is imported before a command needs it, so that `heed --help` answers at once.
"""

import os

import click

from heed.server.cli.bounce import bounce
from heed.server.cli.check import verify
from heed.server.cli.demo import demo
from heed.server.cli.evaluate import evaluate
from heed.server.cli.export import export
from heed.server.cli.hub import hub
from heed.server.cli.import_entries import import_entries
from heed.server.cli.kinds import kinds
from heed.server.cli.learning import learning
from heed.server.cli.migrate import migrate
from heed.server.cli.plainly import PlainCommands
from heed.server.cli.replay import replay
from heed.server.cli.review import review
from heed.server.cli.serve import serve
from heed.server.cli.standards import standards
from heed.server.cli.wording import wording
from heed.server.cli.work import work

SETTINGS = "heed.server.settings"


@click.group(cls=PlainCommands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="heed", message="Heed %(version)s")
def main() -> None:
    """Heed: what was learned, what was done, and what is still due for each child."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)


for command in (
    bounce,
    hub,
    demo,
    serve,
    migrate,
    export,
    evaluate,
    verify,
    replay,
    standards,
    kinds,
    review,
    import_entries,
    wording,
    work,
    learning,
):
    main.add_command(command)

__all__ = ["main"]
