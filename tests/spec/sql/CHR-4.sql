-- CHR-4: The chronology is read as a whole in the 20 working days before each conference.
-- Version 1711f7836eff977c345f34b31c084443e6d00cd008a75a0176a673af460bcc49

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('initial_conference' AS TEXT)),
  (CAST(0 AS INT), CAST('review_conference' AS TEXT)),
  (CAST(1 AS INT), CAST('chronology_analysis' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

-- looked_at_matched: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('initial_conference' AS TEXT)),
  (CAST(0 AS INT), CAST('review_conference' AS TEXT)),
  (CAST(1 AS INT), CAST('chronology_analysis' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

-- looked_at_since_said: as in STAT-REF-1.sql

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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('CHR-4' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
