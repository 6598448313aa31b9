"""From a file to a page that the public can read: upload, check, publish, withdraw."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods, require_safe

from heed.learning.reading import UnreadableReview, read_review
from heed.learning.review import Review
from heed.server.services.reviews import (
    draft_review,
    edit_review,
    prepare_review,
    publish_review,
    reviews_of,
    withdraw_review,
)
from heed.server.services.standards_in_use import standards_in_use
from heed.server.storage.models import PublishedReview
from heed.server.web.asking import practitioner_of
from heed.server.web.errors import plainly
from heed.server.web.learning.presenters import review_page
from heed.server.web.reviews.editing import Desk, content, lay_out, typed, with_room
from heed.server.web.reviews.forms import ConfirmForm, UploadForm
from heed.server.web.reviews.presenters import found_in, listed
from heed.server.web.reviews.uploads import SkipTooLarge, was_too_large
from heed.server.web.templatetags.components import problems

_MORE = {"add_block": "blocks", "add_resource": "resources"}


@login_required
@require_safe
@plainly
def all_reviews(request: HttpRequest) -> HttpResponse:
    """Every review with its versions, for those who prepare and publish."""
    versions = reviews_of(practitioner_of(request))
    return render(request, "reviews/list.html", {"reviews": listed(versions)})


@csrf_exempt
def upload(request: HttpRequest) -> HttpResponse:
    """Choose a file and have it read; a file that is far too large is never kept."""
    request.upload_handlers.insert(0, SkipTooLarge(request))
    return _upload(request)


@csrf_protect
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def _upload(request: HttpRequest) -> HttpResponse:
    drafts = _drafts(reviews_of(practitioner_of(request)))
    if request.method != "POST":
        return render(request, "reviews/upload.html", {"form": UploadForm()})
    form = UploadForm(request.POST, request.FILES, too_large=was_too_large(request))
    if form.is_valid():
        draft = _read(request, form, drafts)
        if draft is not None:
            return redirect("edit_review", draft.slug)
    return render(request, "reviews/upload.html", {"form": form})


def _drafts(versions: tuple[PublishedReview, ...]) -> set[str]:
    return {version.slug for version in versions if version.state == "draft"}


def _read(request: HttpRequest, form: UploadForm, drafts: set[str]) -> PublishedReview | None:
    """The draft made from the file; None when it cannot be, which the form then says."""
    file = form.cleaned_data["file"]
    try:
        review = read_review(file.read(), file.name)
    except UnreadableReview as fault:
        form.add_error("file", str(fault))
        return None
    slug = slugify(review.title)[:80] or "review"
    if slug in drafts and not form.cleaned_data["replace"]:
        form.add_error("replace", _("There is a draft of this review already. Tick to replace it."))
        return None
    return prepare_review(practitioner_of(request), review, slug=slug, now=timezone.now())


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def edit(request: HttpRequest, slug: str) -> HttpResponse:
    """What was found in the file, to be put right; saving keeps it as a draft."""
    _draft, before = draft_review(practitioner_of(request), slug)
    if request.method != "POST":
        return _desk(request, slug, lay_out(before), before)
    wanted = request.POST.get("do", "save")
    if wanted in _MORE:
        return _desk(request, slug, typed(with_room(request.POST, _MORE[wanted])), before)
    desk = typed(request.POST)
    if not desk.is_valid():
        return _desk(request, slug, desk, before)
    edit_review(practitioner_of(request), slug, content(desk, before), now=timezone.now())
    if wanted == "publish":
        return redirect("publish_review", slug)
    messages.success(request, _("The draft is saved."))
    return redirect("edit_review", slug)


def _desk(request: HttpRequest, slug: str, desk: Desk, before: Review) -> HttpResponse:
    errors = [problem for form in desk.forms() if form.is_bound for problem in problems(form)]
    context = {"desk": desk, "slug": slug, "found": found_in(before), "errors": errors}
    return render(request, "reviews/edit.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def publish(request: HttpRequest, slug: str) -> HttpResponse:
    """The page as the public will read it, and somebody's word that they have read it."""
    officer = practitioner_of(request)
    _draft, review = draft_review(officer, slug)
    form = ConfirmForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        publish_review(officer, slug, now=timezone.now())
        messages.success(request, _("The review is published. Anyone can read it now."))
        return redirect("reviews")
    context = {
        "form": form,
        "slug": slug,
        "page": review_page(review, standards_in_use().judged, {}),
    }
    return render(request, "reviews/publish.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def withdraw(request: HttpRequest, slug: str) -> HttpResponse:
    """Take a review off the public pages; its versions are kept."""
    officer = practitioner_of(request)
    versions = [version for version in reviews_of(officer) if version.slug == slug]
    if not versions:
        raise Http404
    if request.method == "POST":
        withdraw_review(officer, slug, now=timezone.now())
        messages.success(request, _("The review is withdrawn. The public can no longer read it."))
        return redirect("reviews")
    return render(request, "reviews/withdraw.html", {"slug": slug, "reviews": listed(versions)})
