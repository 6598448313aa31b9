-- CHR-3: In the 10 working days before each conference, agencies bring to the chronology what they
-- know.
-- Version 0d71bbbe343c5aa1f24f07fca46eef8f20e523e247532353e6c8813170ebb375

-- known: as in STAT-REF-1.sql

CREATE TEMP VIEW looked_at_matched_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'initial_conference' AS kind
UNION ALL
SELECT CAST(0 AS INT) AS pattern, 'review_conference' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'meeting_contribution' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'report_shared' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'moved_away' AS kind;

-- looked_at_matched: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP VIEW looked_at_since_said_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'initial_conference' AS kind
UNION ALL
SELECT CAST(0 AS INT) AS pattern, 'review_conference' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'meeting_contribution' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'report_shared' AS kind
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
SELECT CAST(0 AS INT) AS w_standard, CAST(0 AS INT) AS w_waiver, 'CHR-3' AS w_name;

-- waivers: as in STAT-REF-1.sql

CREATE TEMP VIEW moments AS
SELECT CAST(0 AS INT) AS moment, CAST(0 AS BIGINT) AS as_of, CAST(0 AS INT) AS as_of_day;

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
