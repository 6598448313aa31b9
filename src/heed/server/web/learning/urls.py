"""Where the learning is."""

from django.urls import path

from heed.server.web.learning import leaving, views

urlpatterns = [
    path("learning", views.hub, name="learning"),
    path("learning/leaving", leaving.leaving, name="leaving"),
    path("learning/<slug:slug>", views.one_review, name="review"),
    path("leave", leaving.leave, name="leave"),
]
