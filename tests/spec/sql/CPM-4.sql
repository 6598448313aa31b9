-- CPM-4: When a CP medical is considered for one child, it is considered for each other child of
-- the household within 1 working day, unless it was in the 10 working days before.
-- Version 3c10ad06173f5a62837d7a29e8f27aa8aee6ef927dca205124df0c66b555287f

-- known: as in STAT-REF-1.sql

CREATE TEMP VIEW looked_at_matched_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'cp_medical_considered' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'moved_away' AS kind;

-- looked_at_matched: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP VIEW looked_at_since_said_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'cp_medical_considered' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'moved_away' AS kind;

-- looked_at_since_said: as in STAT-REF-1.sql

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

-- known_of_everyone: as in DA-1.sql

CREATE TEMP VIEW looked_at_elsewhere_matched_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'cp_medical_considered' AS kind;

-- looked_at_elsewhere_matched: as in DA-1.sql

CREATE TEMP TABLE looked_at_elsewhere_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from
FROM everyone AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP VIEW looked_at_elsewhere_since_said_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'cp_medical_considered' AS kind;

-- looked_at_elsewhere_since_said: as in DA-1.sql

-- looked_at_elsewhere_since: as in DA-1.sql

-- looked_at_elsewhere: as in DA-1.sql

-- elsewhere: as in DA-1.sql

CREATE TEMP TABLE triggers AS
SELECT *
FROM (
  SELECT
    0 AS asked, t0.record, t0.home, t0.line, t0.version, t0.place, t0.occurred_first,
    t0.occurred_last, t0.first_day, t0.last_day, t0.exactness, t0.sequence, t0.sure, FALSE AS again,
    CAST(NULL AS BIGINT) AS opened_line, CAST(NULL AS INT) AS opened_version,
    CAST(NULL AS INT) AS opened_place, CAST(NULL AS BIGINT) AS opened_occurred_first,
    CAST(NULL AS BIGINT) AS opened_occurred_last, CAST(NULL AS INT) AS opened_first_day,
    CAST(NULL AS INT) AS opened_last_day, CAST(NULL AS TINYINT) AS opened_exactness,
    CAST(NULL AS BIGINT) AS opened_sequence, CAST(NULL AS BIGINT) AS closed_line,
    CAST(NULL AS INT) AS closed_version, CAST(NULL AS INT) AS closed_place,
    CAST(NULL AS BIGINT) AS closed_occurred_first, CAST(NULL AS BIGINT) AS closed_occurred_last,
    CAST(NULL AS INT) AS closed_first_day, CAST(NULL AS INT) AS closed_last_day,
    CAST(NULL AS TINYINT) AS closed_exactness, CAST(NULL AS BIGINT) AS closed_sequence
  FROM elsewhere AS t0
  WHERE t0.pattern = 0
);

CREATE TEMP VIEW in_force AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS asked,
  CAST(-4611686018427387904 AS BIGINT) AS since, CAST(4611686018427387904 AS BIGINT) AS until;

CREATE TEMP VIEW parts AS
SELECT
  CAST(0 AS INT) AS standard, CAST(1 AS INT) AS node, CAST(0 AS INT) AS parent,
  CAST(0 AS INT) AS place_in_parent, CAST(1 AS INT) AS depth,
  'followed' AS asks,
  CAST(0 AS INT) AS pattern, CAST(FALSE AS BOOLEAN) AS about, CAST(FALSE AS BOOLEAN) AS again,
  CAST(0 AS INT) AS within, CAST(NULL AS INT) AS within_hours, CAST(NULL AS INT) AS at_least,
  CAST(NULL AS INT) AS at_least_hours, CAST(NULL AS INT) AS at_most,
  CAST(NULL AS INT) AS at_most_hours, CAST(1 AS INT) AS times, CAST(NULL AS INT) AS without,
  CAST(FALSE AS BOOLEAN) AS whole
UNION ALL
SELECT
  CAST(0 AS INT) AS standard, CAST(2 AS INT) AS node, CAST(0 AS INT) AS parent,
  CAST(1 AS INT) AS place_in_parent, CAST(1 AS INT) AS depth,
  'preceded' AS asks,
  CAST(0 AS INT) AS pattern, CAST(FALSE AS BOOLEAN) AS about, CAST(FALSE AS BOOLEAN) AS again,
  CAST(NULL AS INT) AS within, CAST(NULL AS INT) AS within_hours, CAST(NULL AS INT) AS at_least,
  CAST(NULL AS INT) AS at_least_hours, CAST(1 AS INT) AS at_most,
  CAST(NULL AS INT) AS at_most_hours, CAST(1 AS INT) AS times, CAST(NULL AS INT) AS without,
  CAST(FALSE AS BOOLEAN) AS whole;

CREATE TEMP VIEW joints AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS node, CAST(-1 AS INT) AS parent,
  CAST(0 AS INT) AS place_in_parent, CAST(0 AS INT) AS depth,
  'any_of' AS joins;

CREATE TEMP VIEW lifts AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS unless, CAST(1 AS INT) AS pattern,
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
SELECT CAST(0 AS INT) AS w_standard, CAST(0 AS INT) AS w_waiver, 'CPM-4' AS w_name;

-- waivers: as in STAT-REF-1.sql

CREATE TEMP VIEW moments AS
SELECT CAST(0 AS INT) AS moment, CAST(0 AS BIGINT) AS as_of, CAST(0 AS INT) AS as_of_day;

-- obligations: as in DA-1.sql

-- measures: as in STAT-REF-1.sql
