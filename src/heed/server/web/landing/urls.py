"""Where one sees whether learning landed."""

from django.urls import path

from heed.server.web.landing import views

urlpatterns = [
    path("learning-points", views.all_points, name="learning_points"),
    path("learning-points/<str:point_id>", views.one_point, name="learning_point"),
    path("shortfalls", views.all_shortfalls, name="shortfalls"),
]
