"""Where meetings are: by the entry that began them."""

from django.urls import path

from heed.server.web.meetings import quality, rating, views

urlpatterns = [
    path("children/<str:record_number>/meetings", views.meetings, name="meetings"),
    path("meetings/<uuid:entry_id>", views.meeting, name="meeting"),
    path("meetings/quality", quality.quality, name="meeting_quality"),
    path("meetings/<uuid:entry_id>/hand-over", rating.hand_over, name="hand_over"),
    path("rate", rating.rate, name="rate"),
    path("meetings/<uuid:entry_id>/calendar", views.calendar, name="meeting_calendar"),
]
