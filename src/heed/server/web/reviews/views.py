"""A review is read from a file or begun by hand, and put right."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods, require_safe

from heed.learning.reading import UnreadableReview, read_review
from heed.learning.review import Block, Review
from heed.server.services.errors import ChangedMeanwhile
from heed.server.services.reviews import (
    draft_review,
    edit_review,
    prepare_review,
    reviews_of,
)
from heed.server.storage.models import ReviewVersion
from heed.server.web.asking import practitioner_of
from heed.server.web.errors import plainly
from heed.server.web.reviews.editing import Desk, content, lay_out, on_top_of, typed, with_room
from heed.server.web.reviews.forms import BeginForm, UploadForm
from heed.server.web.reviews.presenters import found_in, listed
from heed.server.web.reviews.uploads import SkipTooLarge, was_too_large
from heed.server.web.templatetags.components import Problem, problems

_MORE = {"add_block": "blocks", "add_resource": "resources"}


@login_required
@require_safe
@plainly
def all_reviews(request: HttpRequest) -> HttpResponse:
    """Every review with its versions, for those who prepare and publish."""
    files = reviews_of(practitioner_of(request), now=timezone.now())
    return render(request, "reviews/list.html", {"reviews": listed(files)})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def begin(request: HttpRequest) -> HttpResponse:
    """A review written by hand: its title, then the same page as one that was read."""
    officer = practitioner_of(request)
    taken = {file.slug for file in reviews_of(officer, now=timezone.now())}
    form = BeginForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        review = Review(title=form.cleaned_data["title"], about="", blocks=(Block(heading=""),))
        if _slug(review) not in taken:
            draft = prepare_review(officer, review, slug=_slug(review), now=timezone.now())
            return redirect("edit_review", draft.slug)
        form.add_error("title", _("There is a review with this title. Choose another, or edit it."))
    return render(request, "reviews/begin.html", {"form": form})


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
    files = reviews_of(practitioner_of(request), now=timezone.now())
    drafts = {file.slug for file in files if file.publication.has_draft()}
    if request.method != "POST":
        return render(request, "reviews/upload.html", {"form": UploadForm()})
    form = UploadForm(request.POST, request.FILES, too_large=was_too_large(request))
    if form.is_valid():
        draft = _read(request, form, drafts)
        if draft is not None:
            return redirect("edit_review", draft.slug)
    return render(request, "reviews/upload.html", {"form": form})


def _slug(review: Review) -> str:
    return slugify(review.title)[:80] or "review"


def _read(request: HttpRequest, form: UploadForm, drafts: set[str]) -> ReviewVersion | None:
    """The draft made from the file; None when it cannot be, which the form then says."""
    file = form.cleaned_data["file"]
    try:
        review = read_review(file.read(), file.name)
    except UnreadableReview as fault:
        form.add_error("file", str(fault))
        return None
    slug = _slug(review)
    if slug in drafts and not form.cleaned_data["replace"]:
        form.add_error("replace", _("There is a draft of this review already. Tick to replace it."))
        return None
    return prepare_review(practitioner_of(request), review, slug=slug, now=timezone.now())


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def edit(request: HttpRequest, slug: str) -> HttpResponse:
    """What was found in the file, to be put right; saving keeps it as a draft."""
    draft, before = draft_review(practitioner_of(request), slug)
    if request.method != "POST":
        return _desk(request, slug, lay_out(before, draft.number), before)
    wanted = request.POST.get("do", "save")
    if wanted in _MORE:
        return _desk(request, slug, typed(with_room(request.POST, _MORE[wanted])), before)
    desk = typed(request.POST)
    if not desk.is_valid():
        return _desk(request, slug, desk, before)
    base, said = desk.about.cleaned_data["version"], content(desk, before)
    try:
        edit_review(practitioner_of(request), slug, said, based_on=base, now=timezone.now())
    except ChangedMeanwhile as other:
        again = typed(on_top_of(request.POST, other.number))
        return _desk(request, slug, again, before, _saved_meanwhile(other))
    messages.success(request, _("The draft is saved."))
    return redirect("review_file" if wanted == "publish" else "edit_review", slug)


def _saved_meanwhile(other: ChangedMeanwhile) -> str:
    said = {"name": other.by or _("Heed"), "number": other.number}
    return (
        _(
            "%(name)s saved version %(number)s while you were typing. Nothing you typed is lost: "
            "read that version first, then save again to put yours in its place."
        )
        % said
    )


def _desk(
    request: HttpRequest, slug: str, desk: Desk, before: Review, trouble: str = ""
) -> HttpResponse:
    errors = [problem for form in desk.forms() if form.is_bound for problem in problems(form)]
    if trouble:
        errors.insert(0, Problem(trouble, reverse("review_file", args=[slug])))
    context = {"desk": desk, "slug": slug, "found": found_in(before), "errors": errors}
    return render(request, "reviews/edit.html", context)
