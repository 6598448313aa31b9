"""Where the newsletter is."""

from django.urls import path

from heed.server.web.newsletter import joining, making

urlpatterns = [
    path("newsletter", joining.front, name="newsletter"),
    path("newsletter/asked", joining.asked, name="newsletter_asked"),
    path("newsletter/confirm/<str:token>", joining.confirming, name="newsletter_confirm"),
    path("newsletter/leave/<str:token>", joining.leaving, name="newsletter_leave"),
    path("newsletter/issues/<int:issue>", joining.one_issue, name="newsletter_issue"),
    path("newsletters", making.all_issues, name="newsletters"),
    path("newsletters/new", making.begin, name="begin_newsletter"),
    path("newsletters/<int:issue>", making.one_issue, name="make_newsletter"),
    path("newsletters/<int:issue>/send", making.send_it, name="send_newsletter"),
]
