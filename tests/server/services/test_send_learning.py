"""Learning is sent to teams, read, talked over and turned into changes, apart from children."""

from datetime import date, timedelta

import pytest

from heed.server.services.errors import CannotRecord, NotFound, Refused
from heed.server.services.send_learning import (
    Audience,
    mark_read,
    record_discussion,
    send_learning,
    teams_of,
)
from heed.server.services.team_log import read_log, team_log, write_log
from heed.server.services.verify import verify
from heed.server.storage.append_only import install
from heed.server.storage.models import EntryLink, TeamEntry
from heed.standards import Verdict
from tests.support.learning import (
    DISCUSSED,
    POINT,
    change,
    child_d_published,
    discussed,
    learning_sent,
)

pytestmark = pytest.mark.django_db


def asked(partnership, now) -> dict[str, Verdict]:
    """What is asked of a team about the learning it was sent."""
    log = team_log(partnership.team_manager, partnership.team_manager.team, now=now)
    found = {one.standard.id: one.verdict for one in log.asked}
    return {name: verdict for name, verdict in found.items() if name.startswith("LRN")}


class TestAudience:
    def test_agencies_teams_and_roles_count_each_team_once(self, partnership) -> None:
        east = partnership.social_worker.team
        everyone = Audience((east.agency_id,), (east.pk,), ("social_worker",))
        assert [team.name for team in teams_of(everyone)] == sorted(
            {partnership.social_worker.team.name, partnership.other_team_worker.team.name}
        )
        assert teams_of(Audience()) == ()
        assert [t.pk for t in teams_of(Audience(roles=("health_visitor",)))] == [
            partnership.health_visitor.team.pk
        ]

    def test_a_team_is_not_asked_twice(self, partnership, now) -> None:
        learning_sent(partnership, now=now)
        everyone = Audience(roles=("social_worker",))
        officer = partnership.partnership_officer
        assert send_learning(officer, "child-d", [POINT], everyone, now=now) == 1
        assert send_learning(officer, "child-d", [POINT], everyone, now=now) == 0

    def test_only_officers_send(self, partnership, now) -> None:
        child_d_published(now=now)
        with pytest.raises(Refused):
            send_learning(
                partnership.team_manager, "child-d", [POINT], Audience(roles=("gp",)), now=now
            )

    def test_nothing_chosen_says_both(self, partnership, now) -> None:
        child_d_published(now=now)
        with pytest.raises(CannotRecord) as faults:
            send_learning(
                partnership.partnership_officer, "child-d", ["no-point"], Audience(), now=now
            )
        assert set(faults.value.errors) == {"points", "teams"}
        with pytest.raises(NotFound):
            send_learning(partnership.partnership_officer, "no-review", [], Audience(), now=now)


class TestAsked:
    def test_a_team_has_twenty_working_days(self, partnership, now) -> None:
        learning_sent(partnership, now=now)
        assert asked(partnership, now) == {"LRN-1": Verdict.PENDING}
        # 16 March and 20 working days, with Good Friday and Easter Monday between: 15 April.
        assert asked(partnership, now + timedelta(days=30)) == {"LRN-1": Verdict.PENDING}
        assert asked(partnership, now + timedelta(days=31)) == {"LRN-1": Verdict.MISSED}

    def test_talking_it_over_answers_it_and_asks_to_look_at_the_change(
        self, partnership, now
    ) -> None:
        sent = learning_sent(partnership, now=now)
        later = now + timedelta(days=3)
        discussed(partnership, sent, now=later)
        assert asked(partnership, later) == {"LRN-1": Verdict.MET, "LRN-5": Verdict.PENDING}
        log = read_log(partnership.social_worker.team, now=later)
        [agreed] = log.log.by_kind["change_agreed"]
        answers = {"happened": "yes", "shown_by": "Six of seven records show it."}
        team = partnership.social_worker.team
        write_log(
            partnership.social_worker,
            team,
            "change_checked",
            answers,
            now=later,
            about=(agreed.id,),
        )
        assert asked(partnership, later)["LRN-5"] is Verdict.MET

    def test_held_before_today_is_kept_with_its_day(self, partnership, now) -> None:
        sent = learning_sent(partnership, now=now - timedelta(days=9))
        record_discussion(
            partnership.social_worker, sent, DISCUSSED, [], held_on=date(2026, 3, 12), now=now
        )
        assert asked(partnership, now) == {"LRN-1": Verdict.MET}


class TestDiscussion:
    def test_every_fault_is_said_and_nothing_is_kept(self, partnership, now) -> None:
        sent = learning_sent(partnership, now=now)
        before = TeamEntry.objects.count()
        with pytest.raises(CannotRecord) as faults:
            record_discussion(
                partnership.social_worker,
                sent,
                {"people": "", "meaning": ""},
                [change(now), change(now, point="no-point", by_when="soon")],
                held_on=now.date(),
                now=now,
            )
        assert set(faults.value.errors) == {"people", "meaning", "1-point", "1-by_when"}
        assert TeamEntry.objects.count() == before

    def test_not_tomorrow(self, partnership, now) -> None:
        sent = learning_sent(partnership, now=now)
        with pytest.raises(CannotRecord, match="occurred"):
            record_discussion(
                partnership.social_worker, sent, DISCUSSED, [], held_on=date(2026, 3, 17), now=now
            )

    @pytest.mark.parametrize("who", ["other_team_worker", "health_visitor", "police_officer"])
    def test_another_team_neither_reads_nor_writes(self, partnership, now, who) -> None:
        sent = learning_sent(partnership, now=now)
        other = partnership.people[who]
        with pytest.raises(Refused):
            discussed(partnership, sent, now=now, by=other)
        with pytest.raises(Refused):
            team_log(other, partnership.social_worker.team, now=now)


class TestRead:
    def test_each_person_counts_once_and_nobody_is_named(self, partnership, now) -> None:
        sent = learning_sent(partnership, now=now)
        for person in (partnership.social_worker, partnership.team_manager) * 2:
            mark_read(person, sent, now=now)
        rows = TeamEntry.objects.filter(kind="learning_read")
        assert rows.count() == 2
        assert [(row.author, row.author_role) for row in rows] == [(None, "")] * 2

    def test_only_what_ones_own_team_was_sent(self, partnership, now) -> None:
        sent = learning_sent(partnership, now=now)
        with pytest.raises(NotFound):
            mark_read(partnership.other_team_worker, sent, now=now)


def test_a_log_is_no_childs_record_and_its_chain_shows_a_change(partnership, now) -> None:
    sent = learning_sent(partnership, now=now)
    discussed(partnership, sent, now=now)
    assert not EntryLink.objects.exists()
    assert verify() == []


def test_what_was_changed_in_a_log_is_found(partnership, now) -> None:
    from django.db import connection

    sent = learning_sent(partnership, now=now)
    discussed(partnership, sent, now=now)
    connection.check_constraints()
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("DROP TRIGGER append_only_storage_teamentry_update")
        else:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("ALTER TABLE storage_teamentry DISABLE TRIGGER USER")
        cursor.execute("UPDATE storage_teamentry SET kind = 'spoke_up' WHERE position = 2")
    connection.check_constraints()
    install(connection, TeamEntry)
    [finding] = verify()
    assert "was changed after it was recorded" in finding.says
    assert finding.record_number.startswith("team-")
