"""`heed standards`: what is required, of whom, and on whose word."""

import json
from typing import Any

import click

from heed.server.cli.lines import folded


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Write JSON instead of lines to read.")
def standards(*, as_json: bool) -> None:
    """List the standards, with their authority."""
    from heed.standards.library import LIBRARY

    listed = [_described(standard) for standard in LIBRARY]
    if as_json:
        click.echo(json.dumps(listed, ensure_ascii=False, indent=2))
        return
    for standard in listed:
        click.echo(_in_lines(standard))


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
