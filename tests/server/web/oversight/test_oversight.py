"""Somebody looks at every emergency access."""

from datetime import datetime

import pytest
from django.test import Client

from heed.server.services.break_glass import break_glass
from heed.server.storage.models import AuditRow, BreakGlass
from tests.support.partnership import Partnership

REASON = "The child is here and says that home is not safe."


@pytest.fixture
def access(partnership: Partnership, now: datetime) -> BreakGlass:
    """A social worker of the other team has opened Robin's record."""
    return break_glass(
        partnership.other_team_worker, partnership.robin.record_number, REASON, now=now
    )


@pytest.mark.parametrize("reviewer", ["other_team_manager", "partnership_officer"])
def test_a_reviewer_sees_who_and_why_but_no_name_of_a_child(
    client: Client, partnership: Partnership, access: BreakGlass, reviewer: str
) -> None:
    client.force_login(partnership.people[reviewer])
    page = client.get("/oversight").content.decode()
    assert f"Sam Oduya opened the record of RM, {partnership.robin.record_number}" in page
    assert REASON in page
    assert "Robin" not in page
    one = client.get(f"/oversight/{access.pk}").content.decode()
    assert REASON in one
    assert "Robin" not in one


def test_saying_what_was_found(
    client: Client, partnership: Partnership, access: BreakGlass
) -> None:
    client.force_login(partnership.partnership_officer)
    unanswered = client.post(f"/oversight/{access.pk}").content.decode()
    assert "Select what you found." in unanswered
    wrong = client.post(f"/oversight/{access.pk}", {"outcome": "whatever"}).content.decode()
    assert "Select what you found." in wrong
    done = client.post(f"/oversight/{access.pk}", {"outcome": "justified"}, follow=True)
    page = done.content.decode()
    assert "What you found is recorded." in page
    assert "Nothing waits for you." in page
    access.refresh_from_db()
    assert (access.outcome, access.reviewed_by) == ("justified", partnership.partnership_officer)
    assert AuditRow.objects.filter(what="reviewed_break_glass").count() == 1


def test_it_is_reviewed_once(client: Client, partnership: Partnership, access: BreakGlass) -> None:
    client.force_login(partnership.partnership_officer)
    client.post(f"/oversight/{access.pk}", {"outcome": "justified"})
    again = client.post(f"/oversight/{access.pk}", {"outcome": "not_justified"})
    assert again.status_code == 404
    access.refresh_from_db()
    assert access.outcome == "justified"


def test_not_by_another_manager(
    client: Client, partnership: Partnership, access: BreakGlass
) -> None:
    client.force_login(partnership.team_manager)
    assert "Nothing waits for you." in client.get("/oversight").content.decode()
    assert client.get(f"/oversight/{access.pk}").status_code == 404
    answer = client.post(f"/oversight/{access.pk}", {"outcome": "justified"})
    assert answer.status_code == 404


@pytest.mark.parametrize("who", ["social_worker", "other_team_worker", "health_visitor"])
def test_only_reviewers(
    client: Client, partnership: Partnership, access: BreakGlass, who: str
) -> None:
    client.force_login(partnership.people[who])
    for path in ("/oversight", f"/oversight/{access.pk}"):
        answer = client.get(path)
        assert answer.status_code == 403
        assert "Emergency access is reviewed by managers" in answer.content.decode()
        assert REASON not in answer.content.decode()
