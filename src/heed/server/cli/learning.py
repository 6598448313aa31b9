"""`heed learning`: how far each learning point has landed."""

import json
from typing import Any

import click

from heed.server.cli.lines import folded
from heed.server.cli.starting import present, start_django


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Write JSON instead of lines to read.")
def learning(*, as_json: bool) -> None:
    """Say how far each learning point has landed.

    Told by the highest step of evidence that the record supports.
    """
    start_django()
    from heed.server.services.learning_state import learning_state

    found = [_described(state) for state in learning_state(now=present())]
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return
    for point in found:
        click.echo(_in_lines(point))


def _described(state: Any) -> dict[str, Any]:  # noqa: ANN401 - heavy to import for its type
    reached = state.reached
    return {
        "id": state.point.id,
        "says": state.point.words,
        "review": state.point.review,
        "teams": {
            "reached": len(reached.teams),
            "read": reached.read,
            "discussed": reached.discussed,
            "changed": reached.changed,
        },
        "standards": [_measured(one) for one in state.measured],
        "evidence": {"step": state.rung.value, "label": state.rung.label},
    }


def _measured(one: Any) -> dict[str, Any]:  # noqa: ANN401
    last = one.last
    few = last is not None and last.share is None
    measured = None
    if last is not None and not few:
        numbers = {"share": last.share, "met": last.met, "due": last.due}
        measured = {"from": last.first.isoformat(), **numbers}
    return {"id": one.standard.id, "use": one.use, "last": measured, "too_few_to_show": few}


def _in_lines(point: dict[str, Any]) -> str:
    teams = point["teams"]
    return folded(
        f"{point['id']}  {point['says']}",
        f"Evidence: {point['evidence']['label']}",
        f"Teams: {teams['reached']} reached, read in {teams['read']}, talked over in "
        f"{teams['discussed']}, changed in {teams['changed']}",
        *(_line(one) for one in point["standards"]),
    )


def _line(one: dict[str, Any]) -> str:
    last = one["last"]
    if last is None:
        said = "too few to show" if one["too_few_to_show"] else "nothing fell due"
    else:
        ends = {5.0: "at most ", 95.0: "at least "}
        share = f"{ends.get(last['share'], '')}{last['share']:.0f}%"
        of = "" if last["due"] is None else f" ({last['met']} of {last['due']})"
        said = f"{share} met in time{of}, from {last['from']}"
    return f"{one['id']} ({one['use']}): {said}"
