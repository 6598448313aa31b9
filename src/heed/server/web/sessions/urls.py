"""Signing in and out; of allauth's pages only those that Heed shows are routed."""

from allauth.account.views import account_inactive, logout
from django.urls import path

from heed.server.web.sessions import views

urlpatterns = [
    path("", views.home, name="home"),
    path("account/sign-in", views.SignIn.as_view(), name="account_login"),
    path("account/sign-out", logout, name="account_logout"),
    path("account/closed", account_inactive, name="account_inactive"),
    path("account/persona/<uuid:persona>", views.be_persona, name="be_persona"),
]
