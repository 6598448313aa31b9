"""Where meetings are: by the entry that began them."""

from django.urls import path

from heed.server.web.meetings import views

urlpatterns = [
    path("children/<str:record_number>/meetings", views.meetings, name="meetings"),
    path("meetings/<uuid:entry_id>", views.meeting, name="meeting"),
    path("meetings/<uuid:entry_id>/calendar", views.calendar, name="meeting_calendar"),
]
