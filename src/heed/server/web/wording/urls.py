"""Where advice on words is asked for, and switched on and off."""

from django.urls import path

from heed.server.web.wording import views

urlpatterns = [
    path("wording/check", views.check, name="wording_check"),
    path("wording/panel", views.below, name="wording_panel"),
    path("wording/learning", views.learning, name="words_over_time"),
    path("wording/switch", views.switch, name="wording_switch"),
]
