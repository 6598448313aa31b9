"""`heed bounce` reads a returned mail as a mail server pipes it."""

import pytest
from click.testing import CliRunner

from heed.server.cli import main
from heed.server.services.newsletter_mail import confirmation_mail
from heed.server.storage.models import Subscriber

RETURNED = """\
To: bounces+{mark}@example.org
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example

Action: failed
Status: 5.1.1

--b--
"""


@pytest.mark.django_db
def test_who_cannot_be_reached_gets_no_more(now) -> None:
    reader = Subscriber.objects.create(
        email="ana@example.org", token="t", asked_at=now, confirmed_at=now
    )
    mark = confirmation_mail(reader).extra_headers["X-Heed-Mail"]
    returned = RETURNED.format(mark=mark)
    said = CliRunner().invoke(main, ["bounce"], input=returned)
    assert said.output == "One address gets no more mails.\n"
    reader.refresh_from_db()
    assert reader.stopped_why == "5.1.1"
    assert "ana" not in said.output
    assert CliRunner().invoke(main, ["bounce"], input="hello").output == "Nothing changes.\n"
