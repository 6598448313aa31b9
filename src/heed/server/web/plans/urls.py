"""Where a child's plan is."""

from django.urls import path

from heed.server.web.plans import views

urlpatterns = [path("children/<str:record_number>/plan", views.plan, name="plan")]
