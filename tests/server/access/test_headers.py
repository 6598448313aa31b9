"""Headers of every page, and of those behind sign-in."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.http import HttpResponse
from django.test import RequestFactory

from heed.server.access.headers import PrivacyHeadersMiddleware
from heed.server.access.sign_in import PartnershipAccountAdapter, display_name


@pytest.mark.parametrize("signed_in", [True, False])
def test_only_signed_in_pages_forbid_keeping_them(partnership, signed_in) -> None:
    request = RequestFactory().get("/")
    request.user = partnership.social_worker if signed_in else AnonymousUser()
    response = PrivacyHeadersMiddleware(lambda _: HttpResponse())(request)
    assert response.headers.get("Cache-Control") == ("no-store" if signed_in else None)
    assert "geolocation=()" in response.headers["Permissions-Policy"]


def test_a_page_that_ends_before_sign_in_is_known_has_them_too() -> None:
    request = RequestFactory().get("/")
    response = PrivacyHeadersMiddleware(lambda _: HttpResponse())(request)
    assert "camera=()" in response.headers["Permissions-Policy"]


def test_nobody_signs_up() -> None:
    request = RequestFactory().get("/")
    assert PartnershipAccountAdapter(request).is_open_for_signup(request) is False


def test_people_are_greeted_by_name(partnership) -> None:
    assert display_name(partnership.social_worker) == "Jo Bright"
