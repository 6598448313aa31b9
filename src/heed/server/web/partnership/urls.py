"""Where the partnership's own work is."""

from django.urls import path

from heed.server.web.partnership import views

urlpatterns = [path("partnership", views.overview, name="partnership")]
