"""Where the standards are."""

from django.urls import path

from heed.server.web.standards import building, using, views

urlpatterns = [
    path("standards", views.all_standards, name="standards"),
    path("standards-in-use/build", building.build, name="build_standard"),
    path("standards-in-use", using.in_use, name="standards_in_use"),
    path("standards-in-use/<str:standard_id>", using.choose, name="choose_use"),
    path("standards/<str:standard_id>", views.one_standard, name="standard"),
]
