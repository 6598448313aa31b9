"""Where concerns are read, one by one and all together."""

from django.urls import path

from heed.server.web.concerns import views

urlpatterns = [
    path("concerns", views.insight, name="concern_insight"),
    path("concerns/<uuid:entry_id>", views.concern, name="concern"),
]
