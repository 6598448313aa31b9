-- VOI-1: Before each assessment, conference and core group the child was heard within the last 30
-- days, in their own words or by being watched.
-- Version 56b17eac3b11064afcf66ef5b6645a24a5aaf517c6525c5e6b12ac1ff233c119

-- known: as in STAT-REF-1.sql

CREATE TEMP VIEW looked_at_matched_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'assessment' AS kind
UNION ALL
SELECT CAST(0 AS INT) AS pattern, 'core_group' AS kind
UNION ALL
SELECT CAST(0 AS INT) AS pattern, 'initial_conference' AS kind
UNION ALL
SELECT CAST(0 AS INT) AS pattern, 'review_conference' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'direct_work' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'voice_heard' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'moved_away' AS kind;

-- looked_at_matched: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP VIEW looked_at_since_said_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'assessment' AS kind
UNION ALL
SELECT CAST(0 AS INT) AS pattern, 'core_group' AS kind
UNION ALL
SELECT CAST(0 AS INT) AS pattern, 'initial_conference' AS kind
UNION ALL
SELECT CAST(0 AS INT) AS pattern, 'review_conference' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'direct_work' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'voice_heard' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'moved_away' AS kind;

-- looked_at_since_said: as in STAT-REF-1.sql

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

CREATE TEMP VIEW each_such AS
SELECT CAST(0 AS INT) AS asked, CAST(0 AS INT) AS pattern;

-- triggers: as in STAT-REF-1.sql

CREATE TEMP VIEW in_force AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS asked,
  CAST(-4611686018427387904 AS BIGINT) AS since, CAST(4611686018427387904 AS BIGINT) AS until;

-- parts: as in STRAT-7S.sql

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

-- preceded: as in CPM-5.sql

-- preceded_in_pairs: as in CPM-5.sql

-- findings: as in CPM-5.sql

CREATE TEMP TABLE roots AS
SELECT
  t0.standard, t0.record, t0.line, t0.settled, t0.due_first, t0.due_last, t0.answers,
  t0.recorded_late
FROM findings AS t0
WHERE t0.depth = 0;

-- judged: as in STAT-REF-1.sql

-- lifts_found: as in STAT-REF-1.sql

CREATE TEMP VIEW waivable AS
SELECT CAST(0 AS INT) AS w_standard, CAST(0 AS INT) AS w_waiver, 'VOI-1' AS w_name;

-- waivers: as in STAT-REF-1.sql

CREATE TEMP VIEW moments AS
SELECT CAST(0 AS INT) AS moment, CAST(0 AS BIGINT) AS as_of, CAST(0 AS INT) AS as_of_day;

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
