-- IDN-6: With each assessment, what the child or family say about ethnicity, sex and disability is
-- recorded, within 10 working days or before. “They prefer not to say” counts as said.
-- Version 0caa49e32e41dbf186af34c095cd4be277fea3107fb889c2a517e3e9f95ffcab

-- known: as in STAT-REF-1.sql

CREATE TEMP VIEW looked_at_matched_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'assessment' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'moved_away' AS kind;

CREATE TEMP VIEW looked_at_matched AS
SELECT *
FROM (
  SELECT
    t3.pattern, t2.record, t2.child, t2.line, t2.version, t2.place, t2.occurred_first,
    t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.known_from
  FROM known AS t2
  INNER JOIN looked_at_matched_kinds AS t3 ON t2.kind = t3.kind
)
UNION ALL
SELECT *
FROM (
  SELECT
    1 AS pattern, t0.record, t0.child, t0.line, t0.version, t0.place, t0.occurred_first,
    t0.occurred_last, t0.first_day, t0.last_day, t0.exactness, t0.sequence, t0.known_from
  FROM known AS t0
  WHERE
    t0.kind IN ('described')
    AND TRUE
    AND NOT t0.one_told_by IS NULL
    AND t0.one_told_by IN ('agency', 'both', 'child', 'family')
);

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from, t0.one_told_by
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP VIEW looked_at_since_said_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'assessment' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'moved_away' AS kind;

CREATE TEMP VIEW looked_at_since_said AS
SELECT *
FROM (
  SELECT
    t3.pattern, t2.child, t2.line, t2.version, t2.known_from
  FROM looked_at_since_corrected AS t2
  INNER JOIN looked_at_since_said_kinds AS t3 ON t2.kind = t3.kind
)
UNION ALL
SELECT *
FROM (
  SELECT
    1 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM looked_at_since_corrected AS t0
  WHERE
    t0.kind IN ('described')
    AND TRUE
    AND NOT t0.one_told_by IS NULL
    AND t0.one_told_by IN ('agency', 'both', 'child', 'family')
);

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

CREATE TEMP VIEW each_such AS
SELECT CAST(0 AS INT) AS asked, CAST(0 AS INT) AS pattern;

-- triggers: as in STAT-REF-1.sql

CREATE TEMP VIEW in_force AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS asked,
  CAST(-4611686018427387904 AS BIGINT) AS since, CAST(4611686018427387904 AS BIGINT) AS until;

-- parts: as in IDN-1.sql

CREATE TEMP VIEW joints AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS node, CAST(-1 AS INT) AS parent,
  CAST(0 AS INT) AS place_in_parent, CAST(0 AS INT) AS depth,
  'any_of' AS joins;

CREATE TEMP VIEW lifts AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS unless, CAST(2 AS INT) AS pattern,
  CAST(FALSE AS BOOLEAN) AS about;

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

-- followed_in_pairs: as in STAT-REF-1.sql

-- preceded: as in CPM-5.sql

-- preceded_in_pairs: as in CPM-5.sql

-- findings: as in STRAT-1C.sql

-- parts_at_0: as in CUM-2.sql

CREATE TEMP TABLE roots AS
SELECT
  t0.standard, t0.record, t0.line, t0.settled, t0.due_first, t0.due_last, t0.answers,
  t0.recorded_late
FROM parts_at_0 AS t0;

-- judged: as in STAT-REF-1.sql

-- lifts_found: as in STAT-REF-1.sql

CREATE TEMP VIEW waivable AS
SELECT CAST(0 AS INT) AS w_standard, CAST(0 AS INT) AS w_waiver, 'IDN-6' AS w_name;

-- waivers: as in STAT-REF-1.sql

CREATE TEMP VIEW moments AS
SELECT CAST(0 AS INT) AS moment, CAST(0 AS BIGINT) AS as_of, CAST(0 AS INT) AS as_of_day;

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
