"""One address chooses how mail leaves: smtp://, or smtps:// where the line is encrypted at once."""

from typing import Any
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

_TIMEOUT_SECONDS = 30
_BACKENDS = "django.core.mail.backends"


def mailer(address: str) -> dict[str, Any]:
    """Django's settings for a mail address; without one, mail goes nowhere.

    smtp://user:password@host:587?starttls=1 encrypts after connecting. Raises ImproperlyConfigured
    when the address is unreadable.
    """
    if not address:
        return {"BACKEND": f"{_BACKENDS}.dummy.EmailBackend"}
    parts = urlsplit(address)
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
        raise ImproperlyConfigured(
            "HEED_SMTP_URL must start with smtp:// or smtps:// and name a host. "
            "For example smtp://mail.example.org:25."
        )
    options: dict[str, Any] = {
        "host": parts.hostname,
        "port": parts.port or (465 if parts.scheme == "smtps" else 25),
        "timeout": _TIMEOUT_SECONDS,
    }
    if parts.username:
        options |= {"username": unquote(parts.username), "password": unquote(parts.password or "")}
    if parts.scheme == "smtps":
        options["use_ssl"] = True
    elif "starttls=1" in parts.query:
        options["use_tls"] = True
    return {"BACKEND": f"{_BACKENDS}.smtp.EmailBackend", "OPTIONS": options}
