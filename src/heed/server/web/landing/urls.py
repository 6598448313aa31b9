"""Where one sees whether learning landed."""

from django.urls import path

from heed.server.web.landing import views

urlpatterns = [
    path("learning-points", views.all_points, name="learning_points"),
    path("learning-points/<str:point_id>", views.one_point, name="learning_point"),
    path("evidence/<int:year>", views.evidence, name="evidence"),
    path("evidence/<int:year>/csv", views.evidence_csv, name="evidence_csv"),
    path("evidence/<int:year>/pdf", views.evidence_as_pdf, name="evidence_pdf"),
    path("evidence/<int:year>/word", views.evidence_as_word, name="evidence_word"),
    path("evidence/<int:year>/equalities", views.equalities_csv, name="equalities_csv"),
    path("speak-up", views.speaking_up, name="speak_up"),
    path("good-practice", views.what_went_well, name="good_practice"),
    path("shortfalls", views.all_shortfalls, name="shortfalls"),
]
