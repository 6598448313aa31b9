"""From a draft to a page the public can read: details decided, approved, published, withdrawn."""

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from heed.server.services.errors import CannotRecord
from heed.server.services.people import names_of
from heed.server.services.review_file import ReviewFile
from heed.server.services.reviews import (
    approve_review,
    earlier_review,
    keep_details,
    open_review,
    publish_review,
    withdraw_review,
)
from heed.server.services.standards_in_use import standards_in_use
from heed.server.web.asking import practitioner_of
from heed.server.web.errors import plainly
from heed.server.web.learning.presenters import review_page
from heed.server.web.reviews.forms import ConfirmForm, PublishForm, details_form
from heed.server.web.reviews.presenters import versions


@login_required
@require_safe
@plainly
def one_file(request: HttpRequest, slug: str) -> HttpResponse:
    """How a review stands, what comes next, and every version and step there ever was."""
    officer = practitioner_of(request)
    file = open_review(officer, slug, now=timezone.now())
    context = {
        "file": file,
        "latest": file.publication.latest.number,
        "versions": versions(file, names_of(_people(file))),
        "refuses_approval": file.why_not_approve(officer),
        "refuses_publishing": file.why_not_publish(),
        "is_shown": file.publication.shown(file.now),
        "scheduled": file.publication.scheduled(file.now),
    }
    return render(request, "reviews/file.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def keep(request: HttpRequest, slug: str) -> HttpResponse:
    """Details that might tell who somebody is: change the text, or say why each can stay."""
    officer = practitioner_of(request)
    file = open_review(officer, slug, now=timezone.now())
    form = details_form(file.undecided, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid() and _kept(request, slug, form):
        messages.success(request, _("What you decided is kept."))
        return redirect("review_file", slug)
    context = {"file": file, "form": form, "asked": _asked(file, form)}
    return render(request, "reviews/details.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def approve(request: HttpRequest, slug: str) -> HttpResponse:
    """The page as the public will read it, and a second person's word that they have read it."""
    officer = practitioner_of(request)
    file = open_review(officer, slug, now=timezone.now())
    form = ConfirmForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        approve_review(officer, slug, form.cleaned_data["version"] or 0, now=timezone.now())
        messages.success(request, _("The review is approved. It can be published now."))
        return redirect("review_file", slug)
    context = {
        "form": form,
        "file": file,
        "latest": file.publication.latest.number,
        "refusal": file.why_not_approve(officer),
        "page": review_page(file.review, standards_in_use().judged, {}),
    }
    return render(request, "reviews/approve.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def publish(request: HttpRequest, slug: str) -> HttpResponse:
    """The day from which the public can read what was approved."""
    officer = practitioner_of(request)
    file = open_review(officer, slug, now=timezone.now())
    form = PublishForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid() and _published(request, slug, form):
        messages.success(request, _("Done: anyone can read the review from the day you chose."))
        return redirect("review_file", slug)
    context = {"form": form, "file": file, "refusal": file.why_not_publish()}
    return render(request, "reviews/publish.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def withdraw(request: HttpRequest, slug: str) -> HttpResponse:
    """Take a review off the public pages; its versions are kept."""
    officer = practitioner_of(request)
    file = open_review(officer, slug, now=timezone.now())
    if request.method == "POST":
        withdraw_review(officer, slug, now=timezone.now())
        messages.success(request, _("The review is withdrawn. The public can no longer read it."))
        return redirect("review_file", slug)
    return render(request, "reviews/withdraw.html", {"file": file})


@login_required
@require_safe
@plainly
def earlier(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """Any version as it was saved."""
    version, review = earlier_review(practitioner_of(request), slug, number)
    context = {
        "version": version,
        "slug": slug,
        "page": review_page(review, standards_in_use().judged, {}),
    }
    return render(request, "reviews/earlier.html", context)


def _people(file: ReviewFile) -> set[str]:
    saved = {saved.by for saved in file.publication.saved}
    return {who for who in saved | {t.by for t in file.publication.taken} if who}


def _asked(file: ReviewFile, form: forms.Form) -> list[tuple[object, object]]:
    return [(detail, form[detail.key]) for detail in file.undecided]


def _kept(request: HttpRequest, slug: str, form: forms.Form) -> bool:
    reasons = {key: why for key, why in form.cleaned_data.items() if why}
    try:
        keep_details(practitioner_of(request), slug, reasons, now=timezone.now())
    except CannotRecord as refused:
        for key, sentence in refused.errors.items():
            form.add_error(key, sentence)
        return False
    return True


def _published(request: HttpRequest, slug: str, form: PublishForm) -> bool:
    on = None if form.cleaned_data["when"] == "now" else form.cleaned_data["on"]
    try:
        publish_review(practitioner_of(request), slug, on=on, now=timezone.now())
    except CannotRecord as refused:
        form.add_error("on", refused.errors["on"])
        return False
    return True
