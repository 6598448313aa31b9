"""`heed kinds`: what can be recorded, and which questions each kind asks."""

import json
from typing import Any

import click

from heed.server.cli.lines import folded


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Write JSON instead of lines to read.")
def kinds(*, as_json: bool) -> None:
    """List what can be recorded, with its questions."""
    from heed.practice import KINDS

    listed = [_described(kind) for kind in KINDS]
    if as_json:
        click.echo(json.dumps(listed, ensure_ascii=False, indent=2))
        return
    for kind in listed:
        click.echo(_in_lines(kind))


def _described(kind: Any) -> dict[str, Any]:  # noqa: ANN401 - heavy to import for its type
    return {
        "kind": kind.name,
        "title": kind.title,
        "nature": kind.nature.value,
        "fields": [_field(question) for question in kind.questions],
        "guide": list(kind.guide),
        "learning_points": list(kind.serves),
    }


def _field(question: Any) -> dict[str, Any]:  # noqa: ANN401 - heavy to import for its type
    return {
        "name": question.name,
        "question": question.text,
        "hint": question.hint,
        "control": question.control.value,
        "column": question.column.value,
        "required": question.required,
        "options": [{"code": code, "label": label} for code, label in question.options],
    }


def _in_lines(kind: dict[str, Any]) -> str:
    fields = (
        f"{field['name']}: {field['question']} ({_control(field)})" for field in kind["fields"]
    )
    return folded(
        f"{kind['kind']}  {kind['title']} ({kind['nature']})",
        *fields,
        *(f"Guide: {line}" for line in kind["guide"]),
        f"Serves: {', '.join(kind['learning_points']) or 'no learning point'}",
    )


def _control(field: dict[str, Any]) -> str:
    answer = field["control"].replace("_", " ")
    if field["options"]:
        answer += f": {', '.join(option['code'] for option in field['options'])}"
    return answer if field["required"] else f"{answer}; may be left"
