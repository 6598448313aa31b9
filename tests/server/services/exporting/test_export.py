"""The columnar copy holds what the record holds, whatever happens while it is written."""

from typing import Any

import pytest

from tests.support.throwaway import told_elsewhere

STORIES = "tests.server.services.exporting.stories"
NAMES = (
    "whole_record",
    "what_came_since",
    "house_moved",
    "cut_off",
    "changed_behind_its_back",
    "checked_by_night",
    "everyone_verified",
    "edges_of_time",
    "nobody",
    "unusable",
    "disk_full",
)


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory, django_db_setup: None) -> dict[str, Any]:
    """Told one after another, because each process learns to judge everyone anew."""
    return told_elsewhere(tmp_path_factory.mktemp("elsewhere"), STORIES, *NAMES)


def test_the_whole_record(stories: dict[str, Any]) -> None:
    told = stories["whole_record"]
    assert told == {
        "read": 4,
        "anew": True,
        "again": [0, False],
        "same columns": True,
        "same obligations": True,
        "entries": 4,
        "restrictions": ["police_intelligence"],
        "free text": False,
    }


def test_only_what_was_recorded_since_is_read_again(stories: dict[str, Any]) -> None:
    told = stories["what_came_since"]
    assert told == {
        "entries": 8,
        "read": [4, 5, 8],
        "anew": [True, False, True],
        "same as anew": True,
        "same numbers": True,
        "same obligations": True,
        "generations": 2,
    }


def test_who_lives_where_is_noticed_without_an_entry(stories: dict[str, Any]) -> None:
    assert stories["house_moved"] == {"read": 0, "same": True}


def test_whenever_it_is_cut_off_the_last_good_copy_stays(stories: dict[str, Any]) -> None:
    told = stories["cut_off"]
    assert told["kept"] == [True] * 2
    assert told["same"]
    assert told["left"] <= 2
    assert told["generations"] == 2


def test_what_was_changed_behind_its_back_is_read_again(stories: dict[str, Any]) -> None:
    told = stories["changed_behind_its_back"]
    assert told == {"anew": True, "read": 5}


def test_the_job_of_the_night_keeps_how_many_differ(stories: dict[str, Any]) -> None:
    told = stories["checked_by_night"]
    assert [differing for _at, differing in told["checked"]] == [0, 2]
    assert [at[:10] for at, _differing in told["checked"]] == ["2026-03-17", "2026-03-18"]


def test_judging_everyone_at_once_gives_what_is_stored(stories: dict[str, Any]) -> None:
    told = stories["everyone_verified"]
    assert told == {
        "whole": 0,
        "wrong": [
            "obligation CPM-1 is given by the whole run but is not stored",
            "obligation CPM-1 is stored but the whole run does not give it",
        ],
    }


def test_moments_at_the_edges_of_time_fall_on_their_london_days(stories: dict[str, Any]) -> None:
    assert stories["edges_of_time"] == {"same": True}


def test_a_record_of_nobody(stories: dict[str, Any]) -> None:
    assert stories["nobody"] == {"entries": 0, "differing": 0}


def test_a_store_that_cannot_be_used_is_made_anew(stories: dict[str, Any]) -> None:
    assert stories["unusable"] == {"anew": [True] * 3, "same": True}


def test_a_full_disk_leaves_the_last_good_copy(stories: dict[str, Any]) -> None:
    assert stories["disk_full"] == {"said": True, "kept": True, "left": 1}
