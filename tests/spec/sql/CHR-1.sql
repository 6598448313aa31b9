-- CHR-1: What happens to a child is in the chronology within 5 working days.
-- Version 9df66ca62a7201c7503484382b8eb7c5bb1c969cb13ee273eaf01045ca8b6c07

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('appointment_missed' AS TEXT)),
  (CAST(0 AS INT), CAST('bereavement_or_loss' AS TEXT)),
  (CAST(0 AS INT), CAST('domestic_abuse_incident' AS TEXT)),
  (CAST(0 AS INT), CAST('harm_incident' AS TEXT)),
  (CAST(0 AS INT), CAST('moved_away' AS TEXT)),
  (CAST(0 AS INT), CAST('physical_punishment' AS TEXT)),
  (CAST(0 AS INT), CAST('referral_received' AS TEXT)),
  (CAST(1 AS INT), CAST('appointment_missed' AS TEXT)),
  (CAST(1 AS INT), CAST('bereavement_or_loss' AS TEXT)),
  (CAST(1 AS INT), CAST('domestic_abuse_incident' AS TEXT)),
  (CAST(1 AS INT), CAST('harm_incident' AS TEXT)),
  (CAST(1 AS INT), CAST('moved_away' AS TEXT)),
  (CAST(1 AS INT), CAST('physical_punishment' AS TEXT)),
  (CAST(1 AS INT), CAST('referral_received' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

-- looked_at_matched: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('appointment_missed' AS TEXT)),
  (CAST(0 AS INT), CAST('bereavement_or_loss' AS TEXT)),
  (CAST(0 AS INT), CAST('domestic_abuse_incident' AS TEXT)),
  (CAST(0 AS INT), CAST('harm_incident' AS TEXT)),
  (CAST(0 AS INT), CAST('moved_away' AS TEXT)),
  (CAST(0 AS INT), CAST('physical_punishment' AS TEXT)),
  (CAST(0 AS INT), CAST('referral_received' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

-- looked_at_since_said: as in INF-4.sql

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

-- parts: as in INF-4.sql

-- joints: as in STAT-REF-1.sql

CREATE TEMP TABLE lifts AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

-- recorded: as in INF-4.sql

-- findings: as in INF-4.sql

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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('CHR-1' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
