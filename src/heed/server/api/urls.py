"""Addresses for other record systems."""

from django.urls import path

from heed.server.api.views import description, wording

urlpatterns = [
    path("wording", wording, name="api_wording"),
    path("openapi.json", description, name="api_description"),
]
