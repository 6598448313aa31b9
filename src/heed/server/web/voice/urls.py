"""Where a child's voice is read."""

from django.urls import path

from heed.server.web.voice import views

urlpatterns = [path("children/<str:record_number>/voice", views.voice, name="voice")]
