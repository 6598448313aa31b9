-- INF-1C: A request for a section 47 enquiry that is not answered is chased within 2 working days.
-- Version edbc4ba2a4d08ba848b98249271b89b9593a39fc2cc6d550163780508f344543

-- known: as in STAT-REF-1.sql

CREATE TEMP VIEW looked_at_matched_kinds AS
SELECT CAST(1 AS INT) AS pattern, 'information_received' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'information_refused' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'information_chased' AS kind
UNION ALL
SELECT CAST(3 AS INT) AS pattern, 'moved_away' AS kind;

-- looked_at_matched: as in INF-1.sql

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from, t0.one_urgency
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP VIEW looked_at_since_said_kinds AS
SELECT CAST(1 AS INT) AS pattern, 'information_received' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'information_refused' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'information_chased' AS kind
UNION ALL
SELECT CAST(3 AS INT) AS pattern, 'moved_away' AS kind;

-- looked_at_since_said: as in INF-1.sql

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

CREATE TEMP VIEW each_such AS
SELECT CAST(0 AS INT) AS asked, CAST(0 AS INT) AS pattern;

-- triggers: as in STAT-REF-1.sql

CREATE TEMP VIEW in_force AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS asked,
  CAST(-4611686018427387904 AS BIGINT) AS since, CAST(4611686018427387904 AS BIGINT) AS until;

CREATE TEMP VIEW parts AS
SELECT
  CAST(0 AS INT) AS standard, CAST(1 AS INT) AS node, CAST(0 AS INT) AS parent,
  CAST(0 AS INT) AS place_in_parent, CAST(1 AS INT) AS depth,
  'followed' AS asks,
  CAST(1 AS INT) AS pattern, CAST(TRUE AS BOOLEAN) AS about, CAST(FALSE AS BOOLEAN) AS again,
  CAST(0 AS INT) AS within, CAST(NULL AS INT) AS within_hours, CAST(NULL AS INT) AS at_least,
  CAST(NULL AS INT) AS at_least_hours, CAST(NULL AS INT) AS at_most,
  CAST(NULL AS INT) AS at_most_hours, CAST(1 AS INT) AS times, CAST(NULL AS INT) AS without,
  CAST(FALSE AS BOOLEAN) AS whole
UNION ALL
SELECT
  CAST(0 AS INT) AS standard, CAST(2 AS INT) AS node, CAST(0 AS INT) AS parent,
  CAST(1 AS INT) AS place_in_parent, CAST(1 AS INT) AS depth,
  'followed' AS asks,
  CAST(2 AS INT) AS pattern, CAST(TRUE AS BOOLEAN) AS about, CAST(FALSE AS BOOLEAN) AS again,
  CAST(0 AS INT) AS within, CAST(NULL AS INT) AS within_hours, CAST(NULL AS INT) AS at_least,
  CAST(NULL AS INT) AS at_least_hours, CAST(NULL AS INT) AS at_most,
  CAST(NULL AS INT) AS at_most_hours, CAST(1 AS INT) AS times, CAST(NULL AS INT) AS without,
  CAST(FALSE AS BOOLEAN) AS whole;

CREATE TEMP VIEW joints AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS node, CAST(-1 AS INT) AS parent,
  CAST(0 AS INT) AS place_in_parent, CAST(0 AS INT) AS depth,
  'any_of' AS joins;

CREATE TEMP VIEW lifts AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS unless, CAST(3 AS INT) AS pattern,
  CAST(FALSE AS BOOLEAN) AS about;

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

-- followed_in_pairs: as in STAT-REF-1.sql

-- findings: as in STAT-REF-1.sql

-- parts_at_0: as in CUM-2.sql

CREATE TEMP TABLE roots AS
SELECT
  t0.standard, t0.record, t0.line, t0.settled, t0.due_first, t0.due_last, t0.answers,
  t0.recorded_late
FROM parts_at_0 AS t0;

-- judged: as in STAT-REF-1.sql

-- lifts_found: as in STAT-REF-1.sql

CREATE TEMP VIEW waivable AS
SELECT CAST(0 AS INT) AS w_standard, CAST(0 AS INT) AS w_waiver, 'INF-1C' AS w_name;

-- waivers: as in STAT-REF-1.sql

CREATE TEMP VIEW moments AS
SELECT CAST(0 AS INT) AS moment, CAST(0 AS BIGINT) AS as_of, CAST(0 AS INT) AS as_of_day;

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
