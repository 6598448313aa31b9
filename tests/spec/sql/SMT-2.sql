-- SMT-2: At each core group of a plan its lines are looked at, up to 5 working days before or 1
-- working day after.
-- Version 07699fb88d5521ab9e63c05a492459786b8e96945dcd2a91d1d2571dc7508f86

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('core_group' AS TEXT)),
  (CAST(1 AS INT), CAST('plan_started' AS TEXT)),
  (CAST(2 AS INT), CAST('plan_ended' AS TEXT)),
  (CAST(3 AS INT), CAST('plan_line_reviewed' AS TEXT)),
  (CAST(4 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

-- looked_at_matched: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('core_group' AS TEXT)),
  (CAST(1 AS INT), CAST('plan_started' AS TEXT)),
  (CAST(2 AS INT), CAST('plan_ended' AS TEXT)),
  (CAST(3 AS INT), CAST('plan_line_reviewed' AS TEXT)),
  (CAST(4 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

-- looked_at_since_said: as in STAT-REF-1.sql

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

CREATE TEMP TABLE spans AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(1 AS INT), CAST(TRUE AS BOOLEAN)),
  (CAST(0 AS INT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN))) AS given(span, pattern, opens);

-- turning: as in LOC-CG-2.sql

-- states: as in LOC-CG-2.sql

-- triggers: as in LOC-CG-2.sql

CREATE TEMP TABLE in_force AS
SELECT *
FROM (VALUES
  (
    CAST(0 AS INT), CAST(0 AS INT), CAST(-4611686018427387904 AS BIGINT),
    CAST(4611686018427387904 AS BIGINT)
  )) AS given(standard, asked, since, until);

CREATE TEMP TABLE parts AS
SELECT *
FROM (VALUES
  (
    CAST(0 AS INT), CAST(1 AS INT), CAST(0 AS INT), CAST(0 AS INT), CAST(1 AS INT),
    CAST('preceded' AS TEXT), CAST(3 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(0 AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  ),
  (
    CAST(0 AS INT), CAST(2 AS INT), CAST(0 AS INT), CAST(1 AS INT), CAST(1 AS INT),
    CAST('followed' AS TEXT), CAST(3 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(1 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  )) AS given(standard, node, parent, place_in_parent, depth, asks, pattern, about, again, within, within_hours, within_named, at_least, at_least_hours, at_most, at_most_hours, times, without, whole);

CREATE TEMP TABLE joints AS
SELECT *
FROM (VALUES
  (
    CAST(0 AS INT), CAST(0 AS INT), CAST(-1 AS INT), CAST(0 AS INT), CAST(0 AS INT),
    CAST('any_of' AS TEXT)
  )) AS given(standard, node, parent, place_in_parent, depth, joins);

CREATE TEMP TABLE lifts AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(4 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

-- followed_unordered: as in STAT-REF-1.sql

-- followed_answers: as in STAT-REF-1.sql

-- followed_best: as in STAT-REF-1.sql

-- preceded: as in CPM-5.sql

-- preceded_unordered: as in CPM-5.sql

-- preceded_answers: as in CPM-5.sql

-- preceded_best: as in CPM-5.sql

-- findings: as in STRAT-1C.sql

-- parts_at_0: as in CUM-2.sql

CREATE TEMP TABLE roots AS
SELECT
  t0.standard, t0.record, t0.line, t0.settled, t0.due_first, t0.due_last, t0.recorded_late,
  t0.answers
FROM parts_at_0 AS t0;

-- liftable: as in STAT-REF-1.sql

-- lifts_found: as in STAT-REF-1.sql

-- judged: as in STAT-REF-1.sql

CREATE TEMP TABLE waivable AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST('SMT-2' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
