"""Where a record is replayed."""

from django.urls import path

from heed.server.web.replay import views

urlpatterns = [path("children/<str:record_number>/replay", views.replay, name="replay")]
