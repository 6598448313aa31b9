-- FRM-4: It is looked whether the working idea of a formulation held, by the day that was agreed
-- for it and within 3 months.
-- Version 474733155e58db32cee0d10182949756cf262faa26d493d8519ecea174c99cd4

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

CREATE TEMP TABLE days_named AS
SELECT DISTINCT
  t0.line AS named_line, t0.version AS named_version, 0 AS named_in, t0.day_review_day AS named_day
FROM entries AS t0
WHERE NOT t0.day_review_day IS NULL;

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('formulation' AS TEXT)),
  (CAST(1 AS INT), CAST('formulation_reviewed' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

-- looked_at_matched: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('formulation' AS TEXT)),
  (CAST(1 AS INT), CAST('formulation_reviewed' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

-- looked_at_since_said: as in STAT-REF-1.sql

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

CREATE TEMP TABLE each_such AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS INT))) AS given(asked, pattern);

-- triggers: as in STAT-REF-1.sql

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
    CAST('followed' AS TEXT), CAST(1 AS INT), CAST(TRUE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(0 AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  ),
  (
    CAST(0 AS INT), CAST(2 AS INT), CAST(0 AS INT), CAST(1 AS INT), CAST(1 AS INT),
    CAST('followed' AS TEXT), CAST(1 AS INT), CAST(TRUE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(0 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  )) AS given(standard, node, parent, place_in_parent, depth, asks, pattern, about, again, within, within_hours, within_named, at_least, at_least_hours, at_most, at_most_hours, times, without, whole);

CREATE TEMP TABLE joints AS
SELECT *
FROM (VALUES
  (
    CAST(0 AS INT), CAST(0 AS INT), CAST(-1 AS INT), CAST(0 AS INT), CAST(0 AS INT),
    CAST('all_of' AS TEXT)
  )) AS given(standard, node, parent, place_in_parent, depth, joins);

CREATE TEMP TABLE lifts AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

-- followed: as in BER-3.sql

-- followed_unordered: as in STAT-REF-1.sql

-- followed_answers: as in STAT-REF-1.sql

-- followed_best: as in STAT-REF-1.sql

-- findings: as in STAT-REF-1.sql

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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('FRM-4' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
