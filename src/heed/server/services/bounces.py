"""Mails that came back (RFC 3464): an address that does not exist gets no more of them."""

import re
from collections.abc import Iterator
from datetime import datetime
from email import policy
from email.message import EmailMessage, Message
from email.parser import BytesParser

from heed.server.services.newsletter import stop_after_bounce
from heed.server.services.newsletter_mail import MARK, marked

MOST_BYTES = 1024 * 1024
_PERMANENT = re.compile(r"^5\.\d{1,3}\.\d{1,3}$")
_ADDRESSED = ("To", "Delivered-To", "X-Original-To", "Envelope-To")
_PLUS = re.compile(r"\+([^@\s<>]+)@")


def read_bounce(content: bytes, *, now: datetime) -> bool:
    """Stop sending to whom a returned mail was for, when it failed for good.

    True when somebody was stopped. Anything else (a soft bounce, an answer from a person on
    holiday, a report that carries no mark of ours and so may be forged) changes nothing.
    """
    message = BytesParser(policy=policy.default).parsebytes(content[:MOST_BYTES])
    code = next(_failures(message), None)
    subscriber = next(_subscribers(message), None)
    if code is None or subscriber is None:
        return False
    stop_after_bounce(subscriber, code, now=now)
    return True


def _failures(message: EmailMessage) -> Iterator[str]:
    """The status of each recipient for whom delivery failed for good."""
    for part in message.walk():
        if part.get_content_type() == "message/delivery-status":
            for fields in _blocks(part):
                action = str(fields.get("Action", "")).strip().lower()
                status = str(fields.get("Status", "")).split()[:1]
                if action == "failed" and status and _PERMANENT.match(status[0]):
                    yield status[0]


def _blocks(part: Message) -> list[Message]:
    payload = part.get_payload()
    return [one for one in payload if isinstance(one, Message)] if isinstance(payload, list) else []


def _subscribers(message: EmailMessage) -> Iterator[int]:
    """Whom our marks name: in the address it came back to, or in the mail that is enclosed."""
    said = [str(value) for name in _ADDRESSED for value in message.get_all(name, [])]
    marks = [mark for value in said for mark in _PLUS.findall(value)]
    marks += re.findall(rf"^{MARK}:\s*(\S+)", _enclosed(message), re.MULTILINE | re.IGNORECASE)
    for mark in marks:
        subscriber = marked(mark)
        if subscriber is not None:
            yield subscriber


def _enclosed(message: EmailMessage) -> str:
    kinds = ("message/rfc822", "text/rfc822-headers")
    return "\n".join(
        part.as_string(policy=policy.compat32)
        for part in message.walk()
        if part.get_content_type() in kinds
    )
