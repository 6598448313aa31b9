-- STRAT-7H: When health workers take part in a strategy discussion, what they know was recorded in
-- the 5 working days before it, or by its end.
-- Version a2e3f102a91a0ecbac93f9c756d24751c9c8816445b45c4e3f1864bba8d65e88

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_matched_asked_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('strategy_discussion' AS TEXT)),
  (CAST(1 AS INT), CAST('meeting_contribution' AS TEXT))) AS given(pattern, kind);

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
      WHEN t3.pattern = 0
      THEN t2.kind IN ('strategy_discussion')
      AND (TRUE AND ((NOT t2.one_agencies IS NULL) AND t2.one_agencies IN ('health')))
      WHEN t3.pattern = 1
      THEN t2.kind IN ('meeting_contribution')
      AND (TRUE AND ((NOT t2.one_agency IS NULL) AND t2.one_agency IN ('health')))
      ELSE NULL
    END
);

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_since_said_asked_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('strategy_discussion' AS TEXT)),
  (CAST(1 AS INT), CAST('meeting_contribution' AS TEXT))) AS given(pattern, kind);

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
      WHEN t3.pattern = 0
      THEN t2.kind IN ('strategy_discussion')
      AND (TRUE AND ((NOT t2.one_agencies IS NULL) AND t2.one_agencies IN ('health')))
      WHEN t3.pattern = 1
      THEN t2.kind IN ('meeting_contribution')
      AND (TRUE AND ((NOT t2.one_agency IS NULL) AND t2.one_agency IN ('health')))
      ELSE NULL
    END
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

-- parts: as in STRAT-7S.sql

-- joints: as in STAT-REF-1.sql

CREATE TEMP TABLE lifts AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

-- preceded: as in CPM-5.sql

-- preceded_unordered: as in CPM-5.sql

-- preceded_answers: as in CPM-5.sql

-- preceded_best: as in CPM-5.sql

-- findings: as in CPM-5.sql

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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('STRAT-7H' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
