"""How far a long task is: a bar on a terminal, now and then a plain line elsewhere."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

_LINES = 5


@contextmanager
def shown(what: str, total: int) -> Iterator[Callable[[int, int], None]]:
    """Show a task of so many steps; the value is to be called with how many are done, of all."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    if not console.is_terminal:
        yield _plain_lines(what)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeElapsedColumn(), console=console) as bar:
        task = bar.add_task(what, total=total)
        yield lambda done, of: bar.update(task, completed=done, total=of)


def _plain_lines(what: str) -> Callable[[int, int], None]:
    click.echo(f"{what} …", err=True)
    said = 0

    def say(done: int, of: int) -> None:
        nonlocal said
        share = _LINES * done // max(of, 1)
        if share > said:
            said = share
            click.echo(f"{what}: {done} of {of}", err=True)

    return say
