"""What the standards of the library compile to is kept in files, so that every change is seen.

For each standard it is seen here whether its file is of this version of it; one standard of each
form is compiled here, and all of them in the long tests.
"""

import pytest

from tests.spec import snapshots

RENEW = (
    "of tests/spec/sql are not what the standards compile to now. If the change is meant, run "
    "`make snapshots` and look at what `git diff tests/spec/sql` shows."
)


def test_the_files_are_of_these_standards() -> None:
    stale = snapshots.stale(snapshots.kept())
    assert not stale, f"{stale} {RENEW}"


def test_the_files_are_what_the_standards_compile_to() -> None:
    files = snapshots.kept()
    differing = [s.id for s in snapshots.of_each_form(files) if snapshots.differs(s, files)]
    assert not differing, f"The files for {differing} {RENEW}"


@pytest.mark.long
def test_every_file_is_what_its_standard_compiles_to() -> None:
    assert snapshots.kept() == snapshots.snapshots(), f"Files {RENEW}"


def test_a_change_is_noticed() -> None:
    files = snapshots.kept()
    standard = snapshots.of_each_form(files)[0]
    name = f"{standard.id}.sql"
    changed = files | {name: files[name].replace("CREATE TEMP", "CREATE", 1)}
    assert snapshots.differs(standard, changed)
    assert snapshots.stale(files | {name: "-- another\n"}) == [name]
    assert snapshots.stale(files | {"GONE.sql": ""}) == ["GONE.sql"]


def test_a_file_holds_the_steps_by_name() -> None:
    """In the order in which they are worked out; what an earlier file holds only by its name."""
    text = snapshots.kept()["WNB-2.sql"]
    assert text.index(" known") < text.index(" triggers") < text.index(" judged")
    assert "-- known: as in STAT-REF-1.sql" in text


def test_short_blocks_stand_on_one_line_and_plain_columns_side_by_side() -> None:
    columns = ", ".join(f'"t0"."column_{n}"' for n in range(12))
    text = snapshots.readable(f'SELECT {columns}, 1 + 1 AS two FROM "lines" AS "t0" WHERE (TRUE)')
    assert text == (
        "SELECT\n"
        "  t0.column_0, t0.column_1, t0.column_2, t0.column_3, t0.column_4, t0.column_5, "
        "t0.column_6,\n"
        "  t0.column_7, t0.column_8, t0.column_9, t0.column_10, t0.column_11,\n"
        "  1 + 1 AS two\n"
        "FROM lines AS t0\n"
        "WHERE (TRUE)"
    )
