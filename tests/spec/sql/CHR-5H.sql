-- CHR-5H: While a child is on a plan in which health workers have a part, they add to the
-- chronology at least every 6 weeks.
-- Version a3b15eda671651d2f8804e21e062d32f9769a9b6b54c66765e31a9c09eeee1d3

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(1 AS INT), CAST('plan_ended' AS TEXT)),
  (CAST(3 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_matched_asked_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('agency_role' AS TEXT)),
  (CAST(2 AS INT), CAST('appointment_followed_up' AS TEXT)),
  (CAST(2 AS INT), CAST('appointment_missed' AS TEXT)),
  (CAST(2 AS INT), CAST('bereavement_or_loss' AS TEXT)),
  (CAST(2 AS INT), CAST('core_group' AS TEXT)),
  (CAST(2 AS INT), CAST('direct_work' AS TEXT)),
  (CAST(2 AS INT), CAST('domestic_abuse_incident' AS TEXT)),
  (CAST(2 AS INT), CAST('harm_incident' AS TEXT)),
  (CAST(2 AS INT), CAST('meeting_contribution' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT)),
  (CAST(2 AS INT), CAST('physical_punishment' AS TEXT)),
  (CAST(2 AS INT), CAST('referral_received' AS TEXT)),
  (CAST(2 AS INT), CAST('report_shared' AS TEXT)),
  (CAST(2 AS INT), CAST('said_and_seen' AS TEXT)),
  (CAST(2 AS INT), CAST('visit' AS TEXT)),
  (CAST(2 AS INT), CAST('voice_heard' AS TEXT))) AS given(pattern, kind);

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
      THEN t2.kind IN ('agency_role')
      AND (TRUE AND ((NOT t2.one_agency IS NULL) AND t2.one_agency IN ('health')))
      WHEN t3.pattern = 2
      THEN t2.kind IN (
        'appointment_followed_up',
        'appointment_missed',
        'bereavement_or_loss',
        'core_group',
        'direct_work',
        'domestic_abuse_incident',
        'harm_incident',
        'meeting_contribution',
        'moved_away',
        'physical_punishment',
        'referral_received',
        'report_shared',
        'said_and_seen',
        'visit',
        'voice_heard'
      )
      AND TRUE
      AND t2.role IN ('gp', 'health_visitor', 'paediatrician')
      ELSE NULL
    END
);

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(1 AS INT), CAST('plan_ended' AS TEXT)),
  (CAST(3 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_since_said_asked_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('agency_role' AS TEXT)),
  (CAST(2 AS INT), CAST('appointment_followed_up' AS TEXT)),
  (CAST(2 AS INT), CAST('appointment_missed' AS TEXT)),
  (CAST(2 AS INT), CAST('bereavement_or_loss' AS TEXT)),
  (CAST(2 AS INT), CAST('core_group' AS TEXT)),
  (CAST(2 AS INT), CAST('direct_work' AS TEXT)),
  (CAST(2 AS INT), CAST('domestic_abuse_incident' AS TEXT)),
  (CAST(2 AS INT), CAST('harm_incident' AS TEXT)),
  (CAST(2 AS INT), CAST('meeting_contribution' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT)),
  (CAST(2 AS INT), CAST('physical_punishment' AS TEXT)),
  (CAST(2 AS INT), CAST('referral_received' AS TEXT)),
  (CAST(2 AS INT), CAST('report_shared' AS TEXT)),
  (CAST(2 AS INT), CAST('said_and_seen' AS TEXT)),
  (CAST(2 AS INT), CAST('visit' AS TEXT)),
  (CAST(2 AS INT), CAST('voice_heard' AS TEXT))) AS given(pattern, kind);

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
      THEN t2.kind IN ('agency_role')
      AND (TRUE AND ((NOT t2.one_agency IS NULL) AND t2.one_agency IN ('health')))
      WHEN t3.pattern = 2
      THEN t2.kind IN (
        'appointment_followed_up',
        'appointment_missed',
        'bereavement_or_loss',
        'core_group',
        'direct_work',
        'domestic_abuse_incident',
        'harm_incident',
        'meeting_contribution',
        'moved_away',
        'physical_punishment',
        'referral_received',
        'report_shared',
        'said_and_seen',
        'visit',
        'voice_heard'
      )
      AND TRUE
      ELSE NULL
    END
);

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

CREATE TEMP TABLE spans AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(TRUE AS BOOLEAN)),
  (CAST(0 AS INT), CAST(1 AS INT), CAST(FALSE AS BOOLEAN))) AS given(span, pattern, opens);

-- turning: as in LOC-CG-2.sql

-- states: as in LOC-CG-2.sql

-- triggers: as in VISIT-1.sql

CREATE TEMP TABLE in_force AS
SELECT *
FROM (VALUES
  (
    CAST(0 AS INT), CAST(0 AS INT), CAST(-4611686018427387904 AS BIGINT),
    CAST(4611686018427387904 AS BIGINT)
  )) AS given(standard, asked, since, until);

-- parts: as in SUP-2.sql

-- joints: as in STAT-REF-1.sql

CREATE TEMP TABLE lifts AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(3 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

-- followed_unordered: as in STAT-REF-1.sql

-- followed_answers: as in VISIT-1.sql

-- followed_best: as in STAT-REF-1.sql

-- findings: as in STAT-REF-1.sql

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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('CHR-5H' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in VISIT-1.sql

-- measures: as in STAT-REF-1.sql
