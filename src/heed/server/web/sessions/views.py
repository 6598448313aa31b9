"""Signing in and out."""

from uuid import UUID

from allauth.account.views import LoginView
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from heed.server.storage.models import Practitioner
from heed.server.web.navigation import first_page
from heed.server.web.sessions.forms import SignInForm
from heed.server.web.sessions.personas import may_choose_persona, personas
from heed.server.web.standards.entries import role_in_words


class SignIn(LoginView):
    """E-mail and password; in the demonstration also a list of invented people."""

    form_class = SignInForm

    def get_context_data(self, **kwargs: object) -> dict[str, object]:
        """With the people to choose from, and where one was going."""
        context: dict[str, object] = super().get_context_data(**kwargs)
        chosen = personas() if may_choose_persona(self.request) else []
        going = going_to(self.request)
        return context | {
            "personas": [(person, role_in_words(person.role)) for person in chosen],
            "next": going,
            "interrupted": going not in ("", "/", reverse("worklist")),
        }


@never_cache
@require_POST
def be_persona(request: HttpRequest, persona: UUID) -> HttpResponse:
    """Sign in as an invented person; there is no such page outside the demonstration."""
    if not may_choose_persona(request):
        raise Http404
    chosen = next((person for person in personas() if person.pk == persona), None)
    if chosen is None:
        raise Http404
    login(request, chosen, backend="allauth.account.auth_backends.AuthenticationBackend")
    return HttpResponseRedirect(going_to(request) or reverse("home"))


def going_to(request: HttpRequest) -> str:
    """The page of Heed one was going to; empty when there is none or it is somewhere else."""
    wanted = request.POST.get("next") or request.GET.get("next", "")
    if url_has_allowed_host_and_scheme(
        wanted, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    ):
        return wanted
    return ""


@never_cache
def home(request: HttpRequest) -> HttpResponse:
    """The first page: one's own work, or what the public can read."""
    person = request.user if isinstance(request.user, Practitioner) else None
    return HttpResponseRedirect(first_page(person))


@never_cache
def too_many_requests(
    request: HttpRequest,
    exception: Exception | None = None,  # noqa: ARG001 - Django's and allauth's signature
) -> HttpResponse:
    """Asked too often in a short time."""
    return render(request, "sessions/429.html", status=429)
