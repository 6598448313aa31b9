-- DA-1: After each domestic abuse incident, each child of the household has their own status as a
-- victim recorded within 5 working days.
-- Version 0f3454cdc140c9200a0e7213e5f293986b3c9a0b608f8048a8b1936aace34f0e

-- known: as in STAT-REF-1.sql

CREATE TEMP VIEW looked_at_matched_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'domestic_abuse_incident' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'domestic_abuse_victim_status' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'moved_away' AS kind;

-- looked_at_matched: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP VIEW looked_at_since_said_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'domestic_abuse_incident' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'domestic_abuse_victim_status' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'moved_away' AS kind;

-- looked_at_since_said: as in STAT-REF-1.sql

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

-- known_of_everyone: as in CPM-4.sql

CREATE TEMP VIEW looked_at_elsewhere_matched_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'domestic_abuse_incident' AS kind;

-- looked_at_elsewhere_matched: as in CPM-4.sql

CREATE TEMP TABLE looked_at_elsewhere_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from
FROM everyone AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP VIEW looked_at_elsewhere_since_said_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'domestic_abuse_incident' AS kind;

-- looked_at_elsewhere_since_said: as in CPM-4.sql

-- looked_at_elsewhere_since: as in CPM-4.sql

-- looked_at_elsewhere: as in CPM-4.sql

-- elsewhere: as in CPM-4.sql

CREATE TEMP TABLE triggers AS
SELECT *
FROM (
  SELECT
    0 AS asked, t4.record, t4.home, t4.line, t4.version, t4.place, t4.occurred_first,
    t4.occurred_last, t4.first_day, t4.last_day, t4.exactness, t4.sequence, t4.sure, FALSE AS again,
    CAST(NULL AS BIGINT) AS opened_line, CAST(NULL AS INT) AS opened_version,
    CAST(NULL AS INT) AS opened_place, CAST(NULL AS BIGINT) AS opened_occurred_first,
    CAST(NULL AS BIGINT) AS opened_occurred_last, CAST(NULL AS INT) AS opened_first_day,
    CAST(NULL AS INT) AS opened_last_day, CAST(NULL AS TINYINT) AS opened_exactness,
    CAST(NULL AS BIGINT) AS opened_sequence, CAST(NULL AS BIGINT) AS closed_line,
    CAST(NULL AS INT) AS closed_version, CAST(NULL AS INT) AS closed_place,
    CAST(NULL AS BIGINT) AS closed_occurred_first, CAST(NULL AS BIGINT) AS closed_occurred_last,
    CAST(NULL AS INT) AS closed_first_day, CAST(NULL AS INT) AS closed_last_day,
    CAST(NULL AS TINYINT) AS closed_exactness, CAST(NULL AS BIGINT) AS closed_sequence
  FROM (
    SELECT
      *
    FROM (
      SELECT
        t0.record, t0.line, t0.version, t0.place, t0.occurred_first, t0.occurred_last, t0.first_day,
        t0.last_day, t0.exactness, t0.sequence, t0.record AS home, TRUE AS sure
      FROM looked_at AS t0
      WHERE t0.pattern = 0
    ) AS t2
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        t1.record, t1.line, t1.version, t1.place, t1.occurred_first, t1.occurred_last, t1.first_day,
        t1.last_day, t1.exactness, t1.sequence, t1.home, t1.sure
      FROM elsewhere AS t1
      WHERE t1.pattern = 0
    ) AS t3
  ) AS t4
);

CREATE TEMP VIEW in_force AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS asked,
  CAST(-4611686018427387904 AS BIGINT) AS since, CAST(4611686018427387904 AS BIGINT) AS until;

-- parts: as in STAT-ICPC-1.sql

CREATE TEMP VIEW joints AS
SELECT
  CAST(NULL AS INT) AS standard, CAST(NULL AS INT) AS node, CAST(NULL AS INT) AS parent,
  CAST(NULL AS INT) AS place_in_parent, CAST(NULL AS INT) AS depth, CAST(NULL AS TEXT) AS joins
WHERE 1 = 0;

CREATE TEMP VIEW lifts AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS unless, CAST(2 AS INT) AS pattern,
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
SELECT CAST(0 AS INT) AS w_standard, CAST(0 AS INT) AS w_waiver, 'DA-1' AS w_name;

-- waivers: as in STAT-REF-1.sql

CREATE TEMP VIEW moments AS
SELECT CAST(0 AS INT) AS moment, CAST(0 AS BIGINT) AS as_of, CAST(0 AS INT) AS as_of_day;

-- obligations: as in CPM-4.sql

-- measures: as in STAT-REF-1.sql
