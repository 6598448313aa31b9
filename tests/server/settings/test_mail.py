"""One address chooses how mail leaves."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from heed.server.settings.mail import mailer


def test_without_an_address_mail_goes_nowhere() -> None:
    assert mailer("")["BACKEND"].endswith("dummy.EmailBackend")


@pytest.mark.parametrize(
    ("address", "options"),
    [
        ("smtp://mail.example.org", {"host": "mail.example.org", "port": 25}),
        ("smtps://mail.example.org", {"host": "mail.example.org", "port": 465, "use_ssl": True}),
        (
            "smtp://me%40x:p%2Fw@mail.example.org:587?starttls=1",
            {
                "host": "mail.example.org",
                "port": 587,
                "username": "me@x",
                "password": "p/w",
                "use_tls": True,
            },
        ),
    ],
)
def test_an_address(address: str, options: dict[str, object]) -> None:
    made = mailer(address)
    assert made["BACKEND"].endswith("smtp.EmailBackend")
    assert made["OPTIONS"] == {"timeout": 30, **options}


@pytest.mark.parametrize("address", ["mail.example.org", "http://mail.example.org", "smtp://"])
def test_what_is_no_address_says_what_to_write(address: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="must start with smtp://"):
        mailer(address)
