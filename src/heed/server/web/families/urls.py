"""Where a family's copy is, by the entry it is kept in."""

from django.urls import path

from heed.server.web.families import views

urlpatterns = [
    path("entries/<uuid:entry_id>/copy", views.copy, name="family_copy"),
    path("entries/<uuid:entry_id>/copy/paper", views.paper, name="family_copy_paper"),
    path("entries/<uuid:entry_id>/copy/pdf", views.pdf, name="family_copy_pdf"),
]
