"""Where children's records are: a number in the address, never a name."""

from django.urls import path

from heed.server.web.children import involved, over_time, views

urlpatterns = [
    path("children", views.find_record, name="find"),
    path("children/<str:record_number>", views.child, name="child"),
    path("children/<str:record_number>/world", views.world, name="world"),
    path("children/<str:record_number>/involved", involved.involved, name="involved"),
    path("children/<str:record_number>/over-time", over_time.over_time, name="over_time"),
    path("children/<str:record_number>/open", views.open_in_emergency, name="break_glass"),
]
