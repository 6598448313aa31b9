"""Where the learning is."""

from django.urls import path

from heed.server.web.learning import feeds, finding, leaving, views

urlpatterns = [
    path("learning", views.hub, name="learning"),
    path("learning/leaving", leaving.leaving, name="leaving"),
    path("learning/search", finding.search, name="search"),
    path("learning/resources", finding.resources, name="resources"),
    path("learning/guides", finding.guides, name="guides"),
    path("learning/themes/<slug:theme_id>", finding.one_theme, name="theme"),
    path("learning/feed.atom", feeds.atom, name="feed"),
    path("learning/<slug:slug>", views.one_review, name="review"),
    path("leave", leaving.leave, name="leave"),
]
