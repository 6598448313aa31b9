"""The agencies of the partnership."""

from heed.server.storage.models import Agency


def agency_names() -> dict[str, str]:
    """Each agency's name by its code, in order of name; one query."""
    return dict(Agency.objects.order_by("name").values_list("code", "name"))
