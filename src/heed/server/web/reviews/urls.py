"""Where reviews are prepared."""

from django.urls import path

from heed.server.web.reviews import deciding, views

urlpatterns = [
    path("reviews", views.all_reviews, name="reviews"),
    path("reviews/upload", views.upload, name="upload_review"),
    path("reviews/new", views.begin, name="begin_review"),
    path("reviews/<slug:slug>", deciding.one_file, name="review_file"),
    path("reviews/<slug:slug>/draft", views.edit, name="edit_review"),
    path("reviews/<slug:slug>/details", deciding.keep, name="keep_details"),
    path("reviews/<slug:slug>/approve", deciding.approve, name="approve_review"),
    path("reviews/<slug:slug>/publish", deciding.publish, name="publish_review"),
    path("reviews/<slug:slug>/withdraw", deciding.withdraw, name="withdraw_review"),
    path("reviews/<slug:slug>/versions/<int:number>", deciding.earlier, name="earlier_review"),
]
