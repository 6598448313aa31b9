"""Where measures are."""

from django.urls import path

from heed.server.web.measures import views

urlpatterns = [
    path("measures", views.measures, name="measures"),
    path("measures/<str:standard_id>", views.measure, name="measure"),
    path("measures/<str:standard_id>/months.csv", views.months_csv, name="measure_csv"),
    path("measures/<str:standard_id>/records/<str:month>", views.records, name="measure_records"),
]
