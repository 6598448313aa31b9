"""Where the worklists are."""

from django.urls import path

from heed.server.web.worklist import views

urlpatterns = [
    path("worklist", views.my_worklist, name="worklist"),
    path("worklist/team", views.team_worklist, name="team_worklist"),
]
