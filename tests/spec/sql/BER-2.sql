-- BER-2: After each loss, what it does to the child is looked at and acted on within 20 working
-- days.
-- Version bfaaf2edbca388a3213ecf7176a46f50ddd07516292371ac552170661f0dbc48

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('bereavement_or_loss' AS TEXT)),
  (CAST(4 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_matched_asked_kinds AS
SELECT *
FROM (VALUES
  (CAST(1 AS INT), CAST('bereavement_or_loss' AS TEXT)),
  (CAST(2 AS INT), CAST('bereavement_or_loss' AS TEXT)),
  (CAST(3 AS INT), CAST('loss_looked_at' AS TEXT))) AS given(pattern, kind);

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
      THEN t2.kind IN ('bereavement_or_loss')
      AND (TRUE AND (NOT t2.one_effect IS NULL))
      WHEN t3.pattern = 2
      THEN t2.kind IN ('bereavement_or_loss')
      AND (TRUE AND (NOT t2.one_action IS NULL))
      WHEN t3.pattern = 3
      THEN t2.kind IN ('loss_looked_at')
      AND (TRUE AND (NOT t2.one_actions IS NULL))
      ELSE NULL
    END
);

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('bereavement_or_loss' AS TEXT)),
  (CAST(4 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_since_said_asked_kinds AS
SELECT *
FROM (VALUES (CAST(3 AS INT), CAST('loss_looked_at' AS TEXT))) AS given(pattern, kind);

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
    t3.pattern, t2.child, t2.line, t2.version, t2.known_from
  FROM corrected AS t2
  INNER JOIN looked_at_since_said_asked_kinds AS t3
    ON t2.kind = t3.kind
    AND CASE
      WHEN t3.pattern = 3
      THEN t2.kind IN ('loss_looked_at')
      AND (TRUE AND (NOT t2.one_actions IS NULL))
      ELSE NULL
    END
)
UNION ALL
SELECT *
FROM (
  SELECT
    1 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM corrected AS t0
  WHERE TRUE AND NOT t0.one_effect IS NULL
)
UNION ALL
SELECT *
FROM (
  SELECT
    2 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM corrected AS t0
  WHERE TRUE AND NOT t0.one_action IS NULL
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

CREATE TEMP TABLE parts AS
SELECT *
FROM (VALUES
  (
    CAST(0 AS INT), CAST(2 AS INT), CAST(1 AS INT), CAST(0 AS INT), CAST(2 AS INT),
    CAST('shows' AS TEXT), CAST(1 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(0 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  ),
  (
    CAST(0 AS INT), CAST(3 AS INT), CAST(1 AS INT), CAST(1 AS INT), CAST(2 AS INT),
    CAST('shows' AS TEXT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(0 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  ),
  (
    CAST(0 AS INT), CAST(4 AS INT), CAST(0 AS INT), CAST(1 AS INT), CAST(1 AS INT),
    CAST('followed' AS TEXT), CAST(3 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(0 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  )) AS given(standard, node, parent, place_in_parent, depth, asks, pattern, about, again, within, within_hours, within_named, at_least, at_least_hours, at_most, at_most_hours, times, without, whole);

-- joints: as in DA-2.sql

CREATE TEMP TABLE lifts AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(4 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

-- followed_unordered: as in STAT-REF-1.sql

-- followed_answers: as in STAT-REF-1.sql

-- followed_best: as in STAT-REF-1.sql

-- shown: as in CUM-3.sql

-- findings: as in WNB-5.sql

-- parts_at_1: as in DA-2.sql

-- parts_at_0: as in DA-2.sql

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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('BER-2' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
