"""Where children's records are: a number in the address, never a name."""

from django.urls import path

from heed.server.web.children import views

urlpatterns = [
    path("children", views.find_record, name="find"),
    path("children/<str:record_number>", views.child, name="child"),
    path("children/<str:record_number>/world", views.world, name="world"),
    path("children/<str:record_number>/open", views.open_in_emergency, name="break_glass"),
]
