"""Where the learning is."""

from django.urls import path

from heed.server.web.learning import briefing, feeds, finding, leaving, views

urlpatterns = [
    path("learning", views.hub, name="learning"),
    path("learning/leaving", leaving.leaving, name="leaving"),
    path("learning/search", finding.search, name="search"),
    path("learning/resources", finding.resources, name="resources"),
    path("learning/guides", finding.guides, name="guides"),
    path("learning/themes/<slug:theme_id>", finding.one_theme, name="theme"),
    path("learning/feed.atom", feeds.atom, name="feed"),
    path("learning/<slug:slug>", views.one_review, name="review"),
    path("learning/<slug:slug>/briefing", briefing.page, name="briefing"),
    path("learning/<slug:slug>/briefing.pdf", briefing.as_pdf, name="briefing_pdf"),
    path(
        "learning/<slug:slug>/briefing-large-print.pdf",
        briefing.as_pdf,
        {"large": True},
        name="briefing_large",
    ),
    path("learning/<slug:slug>/briefing.docx", briefing.as_word, name="briefing_word"),
    path("leave", leaving.leave, name="leave"),
]
