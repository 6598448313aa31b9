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

CREATE TEMP VIEW triggers AS
SELECT *
FROM (
  SELECT
    0 AS asked, t8.record, t8.line, t8.version, t8.place, t8.occurred_first, t8.occurred_last,
    t8.first_day, t8.last_day, t8.exactness, t8.sequence, t8.sure, FALSE AS again,
    CAST(NULL AS INT) AS in_span, CAST(NULL AS BIGINT) AS in_opened,
    CAST(NULL AS INT) AS until_place, CAST(NULL AS BOOLEAN) AS ends_exact, t8.agency, t8.team,
    t8.practitioner, t8.role
  FROM (
    SELECT
      t7.record, t7.line, t7.version, t7.place, t7.occurred_first, t7.occurred_last, t7.first_day,
      t7.last_day, t7.exactness, t7.sequence, t7.agency, t7.team, t7.practitioner, t7.role, t7.sure
    FROM (
      SELECT
        t5.record, t5.line, t5.version, t5.place, t5.occurred_first, t5.occurred_last, t5.first_day,
        t5.last_day, t5.exactness, t5.sequence, t5.agency, t5.team, t5.practitioner, t5.role,
        TRUE AS sure
      FROM (
        SELECT
          t3.*
          EXCLUDE (child, pattern, said_since)
        FROM (SELECT * FROM looked_at AS t1 WHERE t1.pattern = 0) AS t3
      ) AS t5
    ) AS t7
    INNER JOIN (SELECT * FROM states AS t0 WHERE t0.span = 0) AS t4
      ON t7.record = t4.record AND t7.line = t4.opened_line
  ) AS t8
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

-- followed_unordered: as in STAT-REF-1.sql

-- followed_answers: as in STAT-REF-1.sql

-- followed_best: as in STAT-REF-1.sql

-- findings: as in STAT-REF-1.sql

CREATE TEMP TABLE roots AS
SELECT
  t0.standard, t0.record, t0.line, t0.settled, t0.due_first, t0.due_last, t0.recorded_late,
  t0.answers
FROM findings AS t0
WHERE t0.depth = 0;

-- liftable: as in STAT-REF-1.sql

-- lifts_found: as in STAT-REF-1.sql

-- judged: as in STAT-REF-1.sql

CREATE TEMP TABLE waivable AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST('FRM-1' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
