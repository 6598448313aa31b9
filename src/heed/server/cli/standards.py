"""`heed standards`: what is required, of whom, and on whose word."""

import json
from datetime import UTC, datetime
from typing import Any

import click

from heed.server.cli.lines import folded
from heed.server.cli.plainly import Plainly
from heed.server.cli.starting import start_django


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Write JSON instead of lines to read.")
@click.option("--use", "with_use", is_flag=True, help="Say how this partnership uses each today.")
def standards(*, as_json: bool, with_use: bool) -> None:
    """List the standards, with their authority.

    With --use also those the partnership built itself, and for each whether it is live (prompts
    people and is measured), watched (is measured in silence) or off today.
    """
    listed = _in_use() if with_use else _of_the_library()
    if as_json:
        click.echo(json.dumps(listed, ensure_ascii=False, indent=2))
        return
    for standard in listed:
        click.echo(_in_lines(standard))


def _of_the_library() -> list[dict[str, Any]]:
    from heed.standards.library import LIBRARY

    return [_described(standard) for standard in LIBRARY]


def _in_use() -> list[dict[str, Any]]:
    start_django()
    from django.db import DatabaseError

    from heed.clocks import london_day
    from heed.server.services.standards_in_use import standards_in_use

    try:
        in_use = standards_in_use()
    except DatabaseError as trouble:
        raise Plainly("There is no record here yet. Run `heed migrate` first.") from trouble
    today = london_day(datetime.now(UTC))
    return [_described(one) | {"use": in_use.use(one.id, today).value} for one in in_use.known]


def _described(standard: Any) -> dict[str, Any]:  # noqa: ANN401 - heavy to import for its type
    authority = standard.authority
    return {
        "id": standard.id,
        "sentence": standard.says,
        "authority": {
            "level": authority.level.value,
            "label": authority.level.label,
            "document": authority.document,
            "date": authority.dated.isoformat(),
            "to_verify": authority.to_verify,
        },
        "learning_points": list(standard.because),
        "owner": {"type": standard.owner.type, "value": standard.owner.value},
    }


def _in_lines(standard: dict[str, Any]) -> str:
    authority, owner = standard["authority"], standard["owner"]
    verify = ", to be verified against the live text" if authority["to_verify"] else ""
    return folded(
        f"{standard['id']}  {standard['sentence']}",
        *([f"Use: {standard['use']}"] if "use" in standard else ()),
        f"{authority['label']}: {authority['document']} ({authority['date']}){verify}",
        f"For: {_owner(owner['type'], owner['value'])}",
        f"Because of: {', '.join(standard['learning_points'])}",
    )


def _owner(of: str, value: str) -> str:
    from heed.people import Role

    match of:
        case "author":
            return "whoever recorded what it follows"
        case "agency":
            return "the agency that was asked"
        case _:
            return dict(Role.options())[value]
