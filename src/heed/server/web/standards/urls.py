"""Where the standards are."""

from django.urls import path

from heed.server.web.standards import views

urlpatterns = [
    path("standards", views.all_standards, name="standards"),
    path("standards/<str:standard_id>", views.one_standard, name="standard"),
]
