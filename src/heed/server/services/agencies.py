"""The agencies of the partnership."""

from heed.server.storage.models import Agency, Team


def agency_names() -> dict[str, str]:
    """Each agency's name by its code, in order of name; one query."""
    return dict(Agency.objects.order_by("name").values_list("code", "name"))


def team_names() -> dict[int, str]:
    """Each team's name with its agency's, by its id; one query."""
    rows = Team.objects.order_by("agency__name", "name").values_list("pk", "name", "agency__name")
    return {pk: f"{name}, {agency}" for pk, name, agency in rows}
