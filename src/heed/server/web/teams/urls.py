"""Where teams work with learning."""

from django.urls import path

from heed.server.web.teams import correcting, views

urlpatterns = [
    path("team", views.own_team, name="own_team"),
    path("team/<uuid:sent>", views.discussion, name="discussion"),
    path("team/<uuid:sent>/sheet", views.sheet, name="discussion_sheet"),
    path("team/<uuid:sent>/read", views.read, name="mark_read"),
    path("team/log/<uuid:entry>/correct", correcting.correct, name="correct_log"),
    path("team/log/<uuid:about>/<slug:kind>", views.write, name="write_log"),
    path("reviews/<slug:slug>/send", views.send, name="send_learning"),
]
