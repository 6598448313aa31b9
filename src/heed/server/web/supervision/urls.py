"""Where supervision is."""

from django.urls import path

from heed.server.web.supervision import views

urlpatterns = [
    path("supervision", views.overview, name="supervision"),
    path("supervision/team", views.of_the_team, name="team_supervision"),
    path("supervision/team/<slug:kind>", views.judge, name="judge_supervision"),
    path("supervision/<uuid:person>", views.one_log, name="supervision_log"),
    path("supervision/<uuid:person>/<slug:kind>", views.write, name="write_supervision"),
]
