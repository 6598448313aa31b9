"""Where reviews are prepared."""

from django.urls import path

from heed.server.web.reviews import views

urlpatterns = [
    path("reviews", views.all_reviews, name="reviews"),
    path("reviews/upload", views.upload, name="upload_review"),
    path("reviews/<slug:slug>/draft", views.edit, name="edit_review"),
    path("reviews/<slug:slug>/publish", views.publish, name="publish_review"),
    path("reviews/<slug:slug>/withdraw", views.withdraw, name="withdraw_review"),
]
