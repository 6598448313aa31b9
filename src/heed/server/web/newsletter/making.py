"""The business unit's side: put an issue together, see it as it will arrive, send it once."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from heed.server.services.errors import CannotRecord
from heed.server.services.issues import (
    Item,
    go_on_sending,
    guides,
    how_it_went,
    issues_of,
    new_items,
    open_issue,
    readers,
    save_issue,
    send,
)
from heed.server.services.newsletter_mail import issue_text
from heed.server.storage.models import NewsletterIssue
from heed.server.web.asking import practitioner_of
from heed.server.web.errors import plainly
from heed.server.web.newsletter.forms import IssueForm


@login_required
@require_safe
@plainly
def all_issues(request: HttpRequest) -> HttpResponse:
    """Drafts and what was sent."""
    issues = issues_of(practitioner_of(request))
    return render(request, "newsletter/all.html", {"issues": issues, "readers": readers()})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def begin(request: HttpRequest) -> HttpResponse:
    """A new issue, with everything new ticked."""
    officer, now = practitioner_of(request), timezone.now()
    issues_of(officer)
    new = new_items(now=now)
    items = [*new, *guides()]
    initial = {"chosen": [item["path"] for item in new]}
    form = IssueForm(
        request.POST if request.method == "POST" else None, items=items, initial=initial
    )
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        draft = save_issue(officer, said["title"], said["opening"], form.chosen_items(), now=now)
        return redirect("make_newsletter", draft.pk)
    return render(request, "newsletter/edit.html", {"form": form})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@plainly
def one_issue(request: HttpRequest, issue: int) -> HttpResponse:
    """A draft to change and to see as it will arrive; or how the sending went."""
    officer, now = practitioner_of(request), timezone.now()
    found = open_issue(officer, issue)
    if found.sent_at:
        return render(request, "newsletter/sent.html", {"issue": found, "told": how_it_went(found)})
    form = _form(request, found, _all_items(found, [*new_items(now=now), *guides()]))
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        items = form.chosen_items()
        save_issue(officer, said["title"], said["opening"], items, issue=issue, now=now)
        messages.success(request, _("The draft is saved."))
        return redirect("make_newsletter", issue)
    context = {
        "form": form,
        "issue": found,
        "readers": readers(),
        "as_mailed": issue_text(found, "…"),
    }
    return render(request, "newsletter/edit.html", context)


@login_required
@require_POST
@plainly
def send_it(request: HttpRequest, issue: int) -> HttpResponse:
    """Send a draft, or go on where the mail server gave up."""
    officer, now = practitioner_of(request), timezone.now()
    if open_issue(officer, issue).sent_at:
        go_on_sending(officer, issue, now=now)
        messages.success(request, _("Heed tries again with everyone who still waits."))
        return redirect("make_newsletter", issue)
    try:
        send(officer, issue, now=now)
    except CannotRecord as refused:
        messages.error(request, refused.errors["items"])
    else:
        messages.success(request, _("The newsletter is being sent. You need not wait."))
    return redirect("make_newsletter", issue)


def _form(request: HttpRequest, issue: NewsletterIssue, items: list[Item]) -> IssueForm:
    initial = {
        "title": issue.title,
        "opening": issue.opening,
        "chosen": [item["path"] for item in issue.items],
    }
    return IssueForm(
        request.POST if request.method == "POST" else None, items=items, initial=initial
    )


def _all_items(issue: NewsletterIssue, new: list[Item]) -> list[Item]:
    chosen = {item["path"] for item in issue.items}
    return [*issue.items, *(item for item in new if item["path"] not in chosen)]
