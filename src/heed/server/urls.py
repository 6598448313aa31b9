"""Every address of Heed."""

from django.urls import include, path

from heed.server.web import health

urlpatterns = [
    path("healthz", health.healthz, name="healthz"),
    path("api/", include("heed.server.api.urls")),
    path("", include("heed.server.web.sessions.urls")),
    path("", include("heed.server.web.learning.urls")),
    path("", include("heed.server.web.newsletter.urls")),
    path("", include("heed.server.web.training.urls")),
    path("", include("heed.server.web.standards.urls")),
    path("", include("heed.server.web.worklist.urls")),
    path("", include("heed.server.web.teams.urls")),
    path("", include("heed.server.web.supervision.urls")),
    path("", include("heed.server.web.partnership.urls")),
    path("", include("heed.server.web.landing.urls")),
    path("", include("heed.server.web.reviews.urls")),
    path("", include("heed.server.web.oversight.urls")),
    path("", include("heed.server.web.concerns.urls")),
    path("", include("heed.server.web.children.urls")),
    path("", include("heed.server.web.replay.urls")),
    path("", include("heed.server.web.measures.urls")),
    path("", include("heed.server.web.recording.urls")),
    path("", include("heed.server.web.meetings.urls")),
    path("", include("heed.server.web.families.urls")),
    path("", include("heed.server.web.wording.urls")),
    path("", include("heed.server.web.plans.urls")),
    path("", include("heed.server.web.voice.urls")),
]

handler400 = "heed.server.web.errors.not_understood"
handler403 = "heed.server.web.errors.forbidden"
handler404 = "heed.server.web.errors.not_found"
handler429 = "heed.server.web.sessions.views.too_many_requests"
handler500 = "heed.server.web.errors.went_wrong"
