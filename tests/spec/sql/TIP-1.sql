-- TIP-1: Each assessment says what happened to the child, what it meant to them, and what practice
-- will do differently.
-- Version fa959ea7acce2a096a930e506b7e3ab81f42262899460c394ea3f7726b5b8968

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('assessment' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_matched_asked_kinds AS
SELECT *
FROM (VALUES (CAST(1 AS INT), CAST('assessment' AS TEXT))) AS given(pattern, kind);

CREATE TEMP VIEW looked_at_matched AS
SELECT *
FROM (
  SELECT
    t3.pattern, t2.record, t2.child, t2.line, t2.version, t2.place, t2.occurred_first,
    t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.known_from,
    t2.agency, t2.team, t2.practitioner, t2.role
  FROM known AS t2
  INNER JOIN looked_at_matched_kinds AS t3 ON t2.kind = t3.kind
)
UNION ALL
SELECT *
FROM (
  SELECT
    t3.pattern, t2.record, t2.child, t2.line, t2.version, t2.place, t2.occurred_first,
    t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.known_from,
    t2.agency, t2.team, t2.practitioner, t2.role
  FROM known AS t2
  INNER JOIN looked_at_matched_asked_kinds AS t3
    ON t2.kind = t3.kind
    AND CASE
      WHEN t3.pattern = 1
      THEN t2.kind IN ('assessment')
      AND (
        TRUE
        AND (NOT t2.one_what_happened IS NULL)
        AND (NOT t2.one_meaning IS NULL)
        AND (NOT t2.one_practice_changes IS NULL)
      )
      ELSE NULL
    END
);

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('assessment' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP VIEW looked_at_since_said AS
SELECT *
FROM (
  SELECT
    t3.pattern, t2.child, t2.line, t2.version, t2.known_from
  FROM corrected AS t2
  INNER JOIN looked_at_since_said_kinds AS t3 ON t2.kind = t3.kind
)
UNION ALL
SELECT *
FROM (
  SELECT
    1 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM corrected AS t0
  WHERE
    TRUE
    AND NOT t0.one_what_happened IS NULL
    AND NOT t0.one_meaning IS NULL
    AND NOT t0.one_practice_changes IS NULL
);

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

-- parts: as in CUM-3.sql

-- joints: as in STAT-REF-1.sql

CREATE TEMP TABLE lifts AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

-- shown: as in CUM-3.sql

-- findings: as in CUM-3.sql

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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('TIP-1' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
