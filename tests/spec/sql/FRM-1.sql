-- FRM-1: When a child has been on a plan for 6 months, a formulation has been offered.
-- Version 7ed8e5186b0759fdbe64512d5d7ba06eee0ffde9a47b2c3e1b70a65be058adb4

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('plan_started' AS TEXT)),
  (CAST(1 AS INT), CAST('plan_ended' AS TEXT)),
  (CAST(2 AS INT), CAST('formulation' AS TEXT)),
  (CAST(2 AS INT), CAST('formulation_offered' AS TEXT)),
  (CAST(3 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

-- looked_at_matched: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('plan_started' AS TEXT)),
  (CAST(1 AS INT), CAST('plan_ended' AS TEXT)),
  (CAST(2 AS INT), CAST('formulation' AS TEXT)),
  (CAST(2 AS INT), CAST('formulation_offered' AS TEXT)),
  (CAST(3 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

-- looked_at_since_said: as in STAT-REF-1.sql

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

CREATE TEMP TABLE spans AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(TRUE AS BOOLEAN)),
  (CAST(0 AS INT), CAST(1 AS INT), CAST(FALSE AS BOOLEAN))) AS given(span, pattern, opens);

-- turning: as in LOC-CG-2.sql

-- states: as in LOC-CG-2.sql

CREATE TEMP TABLE triggers AS
SELECT *
FROM (
  SELECT
    0 AS asked, t0.record, t0.record AS home, t0.opened_line AS line, t0.opened_version AS version,
    t0.opened_place AS place, t0.opened_occurred_first AS occurred_first,
    t0.opened_occurred_last AS occurred_last, t0.opened_first_day AS first_day,
    t0.opened_last_day AS last_day, t0.opened_exactness AS exactness,
    t0.opened_sequence AS sequence, TRUE AS sure, FALSE AS again, CAST(NULL AS INT) AS in_span,
    CAST(NULL AS BIGINT) AS in_opened, CAST(NULL AS INT) AS until_place,
    CAST(NULL AS BOOLEAN) AS ends_exact
  FROM states AS t0
  WHERE t0.span = 0
);

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
    CAST(0 AS INT), CAST(0 AS INT), CAST(-1 AS INT), CAST(0 AS INT), CAST(0 AS INT),
    CAST('followed' AS TEXT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(0 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  )) AS given(standard, node, parent, place_in_parent, depth, asks, pattern, about, again, within, within_hours, within_named, at_least, at_least_hours, at_most, at_most_hours, times, without, whole);

-- joints: as in STAT-REF-1.sql

CREATE TEMP TABLE lifts AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(1 AS INT), CAST(FALSE AS BOOLEAN)),
  (CAST(0 AS INT), CAST(1 AS INT), CAST(3 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

-- followed_in_pairs: as in STAT-REF-1.sql

-- findings: as in STAT-REF-1.sql

CREATE TEMP TABLE roots AS
SELECT
  t0.standard, t0.record, t0.line, t0.settled, t0.due_first, t0.due_last, t0.answers,
  t0.recorded_late
FROM findings AS t0
WHERE t0.depth = 0;

-- judged: as in STAT-REF-1.sql

-- lifts_found: as in STAT-REF-1.sql

CREATE TEMP TABLE waivable AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST('FRM-1' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
