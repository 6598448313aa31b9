"""Errors as one plain sentence: what happened and what to do, never a traceback."""

from typing import Any

import click


class Plainly(click.ClickException):
    """Something the person can put right; ends the command with exit code 1."""

    def show(self, file: Any = None) -> None:  # noqa: ANN401 - click's signature
        """Say it on standard error without a label before it."""
        click.echo(self.format_message(), err=True, file=file)


# Named by where they are defined: importing them here would make every command slow.
_OUTSIDE = {
    ("django.db.utils", "OperationalError"): (
        "The database cannot be used: {said}. Check HEED_DATABASE_URL and that the database runs; "
        "if it is new, run `heed migrate` first."
    ),
    ("django.db.utils", "ProgrammingError"): (
        "The database is not as this version of Heed needs it. Run `heed migrate` first."
    ),
    ("django.core.exceptions", "ImproperlyConfigured"): "{said}",
    ("django.core.management.base", "SystemCheckError"): "Heed cannot start safely. {said}",
}


class PlainCommands(click.Group):
    """Commands whose foreseeable troubles from outside are said in a sentence."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's signature
        """Run the command chosen; raises Plainly for a trouble that is not a fault of Heed."""
        try:
            return super().invoke(ctx)
        except Exception as error:
            kind = type(error)
            sentence = _OUTSIDE.get((kind.__module__, kind.__name__))
            if sentence is None:
                raise
            raise Plainly(sentence.format(said=str(error).strip().rstrip("."))) from error
