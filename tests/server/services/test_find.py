"""Finding a record by number or name, among those one may see."""

import pytest

from heed.server.services.find import find, works_with

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("text", ["Robin", "robin", "Marsh", "  robin   marsh ", "obin mar"])
def test_by_part_of_a_name(partnership, now, text) -> None:
    assert partnership.robin in find(partnership.social_worker, text, now=now).children


@pytest.mark.parametrize("text", ["H-000001", "h-000001", "h1", "H 1", " H-1 "])
def test_by_number_however_it_is_typed(partnership, now, text) -> None:
    found = find(partnership.social_worker, text, now=now)
    assert found.children == (partnership.robin,)
    assert not found.outside


def test_names_lead_only_to_records_one_may_see(partnership, now) -> None:
    assert find(partnership.other_team_worker, "Marsh", now=now).children == ()
    assert find(partnership.safeguarding_lead, "Marsh", now=now).children == (partnership.robin,)
    assert find(partnership.partnership_officer, "Marsh", now=now).children == ()


def test_the_whole_number_of_another_record_leads_to_it_and_says_nothing_else(
    partnership, now
) -> None:
    found = find(partnership.other_team_worker, "H-000001", now=now)
    assert (found.children, found.outside) == ((), "H-000001")


@pytest.mark.parametrize("text", ["H-000099", "", "   ", "Nobody"])
def test_nothing(partnership, now, text) -> None:
    found = find(partnership.social_worker, text, now=now)
    assert (found.children, found.outside, found.more) == ((), "", False)


@pytest.mark.parametrize("text", ["%", "_", "'; --", "\\"])
def test_what_a_database_might_misread_is_text(partnership, now, text) -> None:
    assert find(partnership.social_worker, text, now=now).children == ()


def test_who_works_with_a_child_finds_them_without_typing(partnership, now) -> None:
    assert partnership.robin in works_with(partnership.social_worker, now=now).children
    assert works_with(partnership.team_manager, now=now).children == ()
    assert works_with(partnership.partnership_officer, now=now).children == ()
