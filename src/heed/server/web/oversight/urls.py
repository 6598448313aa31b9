"""Where emergency access is reviewed."""

from django.urls import path

from heed.server.web.oversight import views

urlpatterns = [
    path("oversight", views.to_review, name="oversight"),
    path("oversight/<int:access>", views.review, name="review_access"),
]
