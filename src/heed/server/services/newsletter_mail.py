"""The mails of the newsletter: text and its HTML twin, no pictures, nothing that reports back."""

from collections.abc import Mapping, Sequence
from email.headerregistry import Address
from email.utils import parseaddr
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.core.signing import BadSignature, Signer
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

from heed.server.storage.models import IssueSending, NewsletterIssue, Subscriber

MARK = "X-Heed-Mail"
"""The header by which a mail that comes back is known again."""

_SIGNER = Signer(salt="newsletter", sep=".")


def address_of(name: str, *args: object) -> str:
    """The address of one of Heed's pages, for a mail."""
    return settings.HEED_PUBLIC_URL.rstrip("/") + reverse(name, args=args)


def issue_mail(sending: IssueSending) -> EmailMultiAlternatives:
    """An issue for one subscriber, with their own way to leave."""
    issue, subscriber = sending.issue, sending.subscriber
    leave = address_of("newsletter_leave", subscriber.token)
    return _mail(
        issue.title,
        subscriber,
        issue_text(issue, leave),
        issue_html(issue, leave),
        {
            "List-Unsubscribe": f"<{leave}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            "List-Id": f"newsletter <newsletter.{_domain()}>",
            "Precedence": "bulk",
        },
    )


def confirmation_mail(subscriber: Subscriber) -> EmailMultiAlternatives:
    """Asks whether it was the owner of the address who asked."""
    link = address_of("newsletter_confirm", subscriber.token)
    asked = _("Somebody, probably you, asked to get the safeguarding newsletter at this address.")
    do = _("To get it, open this link and confirm. If it was not you, do nothing.")
    text = f"{asked}\n\n{do}\n\n{link}\n"
    html = format_html('<p>{}</p><p>{}</p><p><a href="{}">{}</a></p>', asked, do, link, link)
    return _mail(_("Confirm that you want the newsletter"), subscriber, text, html, {})


def issue_text(issue: NewsletterIssue, leave: str) -> str:
    """An issue as plain text."""
    parts = [issue.title, "=" * min(len(issue.title), 70)]
    parts += [issue.opening] if issue.opening else []
    parts += ["\n".join(filter(None, _lines(item))) for item in issue.items]
    parts += ["-" * 40, f"{_read_here(issue)}\n\n{_to_leave()}\n{leave}"]
    return "\n\n".join(parts) + "\n"


def issue_html(issue: NewsletterIssue, leave: str) -> str:
    """The same as HTML."""
    opening = format_html_join("", "<p>{}</p>", ((p,) for p in issue.opening.split("\n\n") if p))
    items = format_html_join(
        "",
        '<h2><a href="{}">{}</a></h2><p>{}</p>',
        ((_absolute(i["path"]), i["title"], i["text"]) for i in issue.items),
    )
    here = address_of("newsletter_issue", issue.pk)
    foot = format_html(
        '<hr><p><a href="{}">{}</a></p><p><a href="{}">{}</a></p>',
        here,
        _("Read this issue on the web"),
        leave,
        _("Get no more of these mails"),
    )
    return format_html(
        '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{}</title></head>'
        "<body><h1>{}</h1>{}{}{}</body></html>",
        issue.title,
        issue.title,
        opening,
        items,
        foot,
    )


def marked(value: str) -> int | None:
    """The subscriber that a mark of ours stands for; None when it is not ours."""
    try:
        return int(_SIGNER.unsign(value.strip()))
    except (BadSignature, ValueError):
        return None


def _mail(
    subject: str, to: Subscriber, text: str, html: str, headers: Mapping[str, str]
) -> EmailMultiAlternatives:
    mark = _SIGNER.sign(str(to.pk))
    mail = EmailMultiAlternatives(
        subject=" ".join(subject.split()),
        body=text,
        from_email=_comes_back_to(mark),
        to=[to.email or ""],
        headers={"From": settings.HEED_MAIL_FROM, MARK: mark, **headers},
    )
    mail.attach_alternative(html, "text/html")
    return mail


def _comes_back_to(mark: str) -> str:
    """Where a mail that cannot be delivered goes; the mark in it says whose it was."""
    bounces = settings.HEED_MAIL_BOUNCES
    if not bounces:
        return parseaddr(settings.HEED_MAIL_FROM)[1]
    local, _at, domain = bounces.rpartition("@")
    return Address(username=f"{local}+{mark}", domain=domain).addr_spec


def _domain() -> str:
    return urlsplit(settings.HEED_PUBLIC_URL).hostname or "localhost"


def _lines(item: Mapping[str, str]) -> Sequence[str]:
    return (item["title"], item["text"], _absolute(item["path"]))


def _absolute(path: str) -> str:
    return settings.HEED_PUBLIC_URL.rstrip("/") + path if path.startswith("/") else path


def _read_here(issue: NewsletterIssue) -> str:
    return f"{_('Read this issue on the web')}: {address_of('newsletter_issue', issue.pk)}"


def _to_leave() -> str:
    return _("To get no more of these mails, open:")
