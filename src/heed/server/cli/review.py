"""`heed review`: published reviews."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from heed.server.cli.lines import folded
from heed.server.cli.plainly import Plainly


@click.group()
def review() -> None:
    """Work with published reviews."""


@review.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Write JSON instead of an outline.")
def read(file: Path, *, as_json: bool) -> None:
    """Read FILE (text, HTML, Word or PDF): its learning points, guidance and resources."""
    from heed.learning.reading import MAX_BYTES, UnreadableReview, read_review

    try:
        with file.open("rb") as opened:
            content = opened.read(MAX_BYTES + 1)
        found = read_review(content, file.name).as_read()
    except OSError as error:
        raise Plainly(f"{file} cannot be read: {error.strerror}. Check the name.") from error
    except UnreadableReview as error:
        raise Plainly(str(error)) from error
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return
    for part in _outline(found):
        click.echo(part)


def _outline(review: dict[str, Any]) -> Iterator[str]:
    yield folded(review["title"] or "(no title found)", review["about"])
    for number, block in enumerate(review["blocks"], start=1):
        yield folded(
            f"{number}. {block['heading']}",
            *(f"Learning point: {point['text']}" for point in block["learning_points"]),
            *(_guidance(item) for item in block["guidance"]),
        )
    for heading, items in (
        ("Recommendations", review["recommendations"]),
        ("Resources named", [_resource(resource) for resource in review["resources"]]),
        ("Could not be placed; check these on the page", review["unplaced"]),
    ):
        if items:
            yield folded(heading, *items)
    yield _counted(review)


def _guidance(item: dict[str, Any]) -> str:
    named = f" [{'; '.join(item['resources'])}]" if item["resources"] else ""
    return f"- {item['text']}{named}"


def _resource(resource: dict[str, Any]) -> str:
    return ", ".join(resource[key] for key in ("title", "publisher", "url") if resource[key])


def _counted(review: dict[str, Any]) -> str:
    points = sum(len(block["learning_points"]) for block in review["blocks"])
    items = sum(len(block["guidance"]) for block in review["blocks"])
    return (
        f"Found: blocks {len(review['blocks'])}, learning points {points}, guidance {items}, "
        f"recommendations {len(review['recommendations'])}, "
        f"resources {len(review['resources'])}, not placed {len(review['unplaced'])}."
    )
