"""How people come to have an account: the partnership gives it; nobody signs up."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest

from heed.server.storage.models import Practitioner


class PartnershipAccountAdapter(DefaultAccountAdapter):
    """Accounts without sign-up."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002 - allauth's hook
        """Never."""
        return False


def display_name(practitioner: Practitioner) -> str:
    """How a practitioner is greeted."""
    return practitioner.name
