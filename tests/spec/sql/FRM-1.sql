-- FRM-1: When a child has been on a plan for 6 months, a formulation has been offered.
-- Version 7ed8e5186b0759fdbe64512d5d7ba06eee0ffde9a47b2c3e1b70a65be058adb4

-- known: as in STAT-REF-1.sql

CREATE TEMP VIEW looked_at_matched_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'plan_started' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'plan_ended' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'formulation' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'formulation_offered' AS kind
UNION ALL
SELECT CAST(3 AS INT) AS pattern, 'moved_away' AS kind;

-- looked_at_matched: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP VIEW looked_at_since_said_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'plan_started' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'plan_ended' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'formulation' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'formulation_offered' AS kind
UNION ALL
SELECT CAST(3 AS INT) AS pattern, 'moved_away' AS kind;

-- looked_at_since_said: as in STAT-REF-1.sql

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

CREATE TEMP VIEW spans AS
SELECT CAST(0 AS INT) AS span, CAST(0 AS INT) AS pattern, CAST(TRUE AS BOOLEAN) AS opens
UNION ALL
SELECT CAST(0 AS INT) AS span, CAST(1 AS INT) AS pattern, CAST(FALSE AS BOOLEAN) AS opens;

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
    t0.opened_sequence AS sequence, TRUE AS sure, FALSE AS again,
    CAST(NULL AS BIGINT) AS opened_line, CAST(NULL AS INT) AS opened_version,
    CAST(NULL AS INT) AS opened_place, CAST(NULL AS BIGINT) AS opened_occurred_first,
    CAST(NULL AS BIGINT) AS opened_occurred_last, CAST(NULL AS INT) AS opened_first_day,
    CAST(NULL AS INT) AS opened_last_day, CAST(NULL AS TINYINT) AS opened_exactness,
    CAST(NULL AS BIGINT) AS opened_sequence, CAST(NULL AS BIGINT) AS closed_line,
    CAST(NULL AS INT) AS closed_version, CAST(NULL AS INT) AS closed_place,
    CAST(NULL AS BIGINT) AS closed_occurred_first, CAST(NULL AS BIGINT) AS closed_occurred_last,
    CAST(NULL AS INT) AS closed_first_day, CAST(NULL AS INT) AS closed_last_day,
    CAST(NULL AS TINYINT) AS closed_exactness, CAST(NULL AS BIGINT) AS closed_sequence
  FROM states AS t0
  WHERE t0.span = 0
);

CREATE TEMP VIEW in_force AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS asked,
  CAST(-4611686018427387904 AS BIGINT) AS since, CAST(4611686018427387904 AS BIGINT) AS until;

CREATE TEMP VIEW parts AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS node, CAST(-1 AS INT) AS parent,
  CAST(0 AS INT) AS place_in_parent, CAST(0 AS INT) AS depth,
  'followed' AS asks,
  CAST(2 AS INT) AS pattern, CAST(FALSE AS BOOLEAN) AS about, CAST(FALSE AS BOOLEAN) AS again,
  CAST(0 AS INT) AS within, CAST(NULL AS INT) AS within_hours, CAST(NULL AS INT) AS at_least,
  CAST(NULL AS INT) AS at_least_hours, CAST(NULL AS INT) AS at_most,
  CAST(NULL AS INT) AS at_most_hours, CAST(1 AS INT) AS times, CAST(NULL AS INT) AS without,
  CAST(FALSE AS BOOLEAN) AS whole;

CREATE TEMP VIEW joints AS
SELECT
  CAST(NULL AS INT) AS standard, CAST(NULL AS INT) AS node, CAST(NULL AS INT) AS parent,
  CAST(NULL AS INT) AS place_in_parent, CAST(NULL AS INT) AS depth, CAST(NULL AS TEXT) AS joins
WHERE 1 = 0;

CREATE TEMP VIEW lifts AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS unless, CAST(1 AS INT) AS pattern,
  CAST(FALSE AS BOOLEAN) AS about
UNION ALL
SELECT
  CAST(0 AS INT) AS standard, CAST(1 AS INT) AS unless, CAST(3 AS INT) AS pattern,
  CAST(FALSE AS BOOLEAN) AS about;

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

CREATE TEMP VIEW waivable AS
SELECT CAST(0 AS INT) AS w_standard, CAST(0 AS INT) AS w_waiver, 'FRM-1' AS w_name;

-- waivers: as in STAT-REF-1.sql

CREATE TEMP VIEW moments AS
SELECT CAST(0 AS INT) AS moment, CAST(0 AS BIGINT) AS as_of, CAST(0 AS INT) AS as_of_day;

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
