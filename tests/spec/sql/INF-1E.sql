-- INF-1E: An emergency request for information is answered the same day, with what is held, with
-- nothing held, or with a reason for refusing.
-- Version 9b4874de2c12d3eb924e24c9f43f37c17a91db87fa6e0abd3dd0cba4ab2f6a0e

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(1 AS INT), CAST('information_received' AS TEXT)),
  (CAST(1 AS INT), CAST('information_refused' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_matched_asked_kinds AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST('information_requested' AS TEXT))) AS given(pattern, kind);

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
    t3.pattern, t2.record, t2.child, t2.line, t2.version, t2.place, t2.occurred_first,
    t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.known_from
  FROM known AS t2
  INNER JOIN looked_at_matched_asked_kinds AS t3
    ON t2.kind = t3.kind
    AND CASE
      WHEN t3.pattern = 0
      THEN t2.kind IN ('information_requested')
      AND (TRUE AND ((NOT t2.one_urgency IS NULL) AND t2.one_urgency IN ('emergency')))
      ELSE NULL
    END
);

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from, t0.one_urgency
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(1 AS INT), CAST('information_received' AS TEXT)),
  (CAST(1 AS INT), CAST('information_refused' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_since_said_asked_kinds AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST('information_requested' AS TEXT))) AS given(pattern, kind);

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
    t3.pattern, t2.child, t2.line, t2.version, t2.known_from
  FROM looked_at_since_corrected AS t2
  INNER JOIN looked_at_since_said_asked_kinds AS t3
    ON t2.kind = t3.kind
    AND CASE
      WHEN t3.pattern = 0
      THEN t2.kind IN ('information_requested')
      AND (TRUE AND ((NOT t2.one_urgency IS NULL) AND t2.one_urgency IN ('emergency')))
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

-- parts: as in STAT-REF-1.sql

-- joints: as in STAT-REF-1.sql

CREATE TEMP TABLE lifts AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

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

CREATE TEMP TABLE waivable AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST('INF-1E' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waivers: as in STAT-REF-1.sql

CREATE TEMP VIEW obligations AS
SELECT
  t19.standard, t19.moment, t19.record, t19.line, t19.occurred_first, t19.first_day, t19.settled,
  CASE
    WHEN t19.as_of <= t19.settled_from
    THEN 'pending'
    WHEN t19.as_of_day <= t19.waived_until
    THEN 'waived'
    WHEN t19.settled = 0
    THEN 'met'
    WHEN t19.settled = 1
    THEN 'cannot_tell'
    WHEN t19.settled = 2
    THEN 'met_late'
    WHEN t19.settled = 4
    THEN 'missed'
    WHEN t19.settled = 5
    THEN 'not_applicable'
    WHEN t19.as_of <= t19.due_first
    THEN 'pending'
    WHEN t19.as_of <= t19.due_last
    THEN 'cannot_tell'
    ELSE 'missed'
  END AS verdict, t19.due_first, t19.due_last, t19.waived_until, t19.waiver, t19.answers,
  t19.recorded_late, t19.settled_from, t19.practitioner, t19.role, t19.agency, t19.team,
  t19.agency_asked_one_to_agency
FROM (
  SELECT
    t18.standard, t18.record, t18.line, t18.settled, t18.due_first, t18.due_last, t18.answers,
    t18.recorded_late, t18.home, t18.version, t18.place, t18.occurred_first, t18.occurred_last,
    t18.first_day, t18.last_day, t18.exactness, t18.sequence, t18.sure, t18.again, t18.in_span,
    t18.in_opened, t18.until_place, t18.ends_exact, t18.lift_key, t18.lift_line, t18.lifts,
    t18.settled_from, t18.ended, t18.ended_may, t18.closed_line, t18.lifting, t18.w_standard,
    t18.w_record, t18.w_of, t18.waived_until, t18.waiver, t10.practitioner, t10.role, t10.agency,
    t10.team, t10.who_home, t10.who_line, t10.who_version, t10.agency_asked_one_to_agency,
    t5.moment, t5.as_of, t5.as_of_day
  FROM (
    SELECT
      t16.standard, t16.record, t16.line, t16.settled, t16.due_first, t16.due_last, t16.answers,
      t16.recorded_late,
      CAST(t16.home % 4294967296 AS INT) AS home,
      t16.version, t16.place, t16.occurred_first, t16.occurred_last, t16.first_day, t16.last_day,
      t16.exactness, t16.sequence, t16.sure, t16.again, t16.in_span, t16.in_opened, t16.until_place,
      t16.ends_exact, t16.lift_key, t16.lift_line, t16.lifts, t16.settled_from, t16.ended,
      t16.ended_may, t16.closed_line, t16.lifting, t16.w_standard, t16.w_record, t16.w_of,
      CASE WHEN t16.settled IN (3, 4) THEN t16.waived_until ELSE NULL END AS waived_until,
      CASE WHEN t16.settled IN (3, 4) THEN t16.waiver ELSE NULL END AS waiver
    FROM (
      SELECT
        t15.standard, t15.record, t15.line, t15.settled, t15.due_first, t15.due_last, t15.answers,
        t15.recorded_late, t15.home, t15.version, t15.place, t15.occurred_first, t15.occurred_last,
        t15.first_day, t15.last_day, t15.exactness, t15.sequence, t15.sure, t15.again, t15.in_span,
        t15.in_opened, t15.until_place, t15.ends_exact, t15.lift_key, t15.lift_line, t15.lifts,
        t15.settled_from, t15.ended, t15.ended_may, t15.closed_line, t15.lifting, t6.w_standard,
        t6.w_record, t6.w_of, t6.waived_until, t6.waiver
      FROM (
        SELECT
          t13.standard, t13.record, t13.line,
          CASE WHEN NOT (t13.sure) AND t13.settled IN (2, 4) THEN 1 ELSE t13.settled END AS settled,
          t13.due_first,
          CASE WHEN NOT (t13.sure) AND ( t13.settled = 3 ) THEN 253370764799999999 ELSE t13.due_last
          END AS due_last,
          CASE WHEN t13.settled = 5 THEN CAST([t13.lifting] AS BIGINT[]) ELSE t13.answers END AS answers,
          t13.recorded_late, t13.home, t13.version, t13.place, t13.occurred_first,
          t13.occurred_last, t13.first_day, t13.last_day, t13.exactness, t13.sequence, t13.sure,
          t13.again, t13.in_span, t13.in_opened, t13.until_place, t13.ends_exact, t13.lift_key,
          t13.lift_line, t13.lifts, t13.settled_from, t13.ended, t13.ended_may, t13.closed_line,
          t13.lifting
        FROM (
          SELECT
            t12.standard, t12.record, t12.line,
            CASE
              WHEN (t12.settled = 0) AND (
                CAST(NULL AS BIGINT) IS NULL
              )
              THEN 0
              WHEN COALESCE(FALSE, FALSE) OR (NOT t12.lift_key IS NULL)
              THEN 5
              WHEN COALESCE(FALSE OR (t12.lifts > 0), FALSE)
              THEN 1
              ELSE t12.settled
            END AS settled, t12.due_first, t12.due_last, t12.answers, t12.recorded_late, t12.home,
            t12.version, t12.place, t12.occurred_first, t12.occurred_last, t12.first_day,
            t12.last_day, t12.exactness, t12.sequence, t12.sure, t12.again, t12.in_span,
            t12.in_opened, t12.until_place, t12.ends_exact, t12.lift_key, t12.lift_line, t12.lifts,
            CASE WHEN COALESCE(FALSE OR (t12.lifts > 0), FALSE) THEN NULL ELSE CAST(NULL AS BIGINT)
            END AS settled_from, FALSE AS ended, FALSE AS ended_may,
            CAST(NULL AS BIGINT) AS closed_line,
            CASE WHEN COALESCE(FALSE, FALSE) THEN CAST(NULL AS BIGINT) ELSE t12.lift_line END AS lifting
          FROM (
            SELECT
              t11.*
              EXCLUDE (line_right, record_right, standard_right)
            FROM (
              SELECT
                t7.standard, t7.record, t7.line, t7.settled, t7.due_first, t7.due_last, t7.answers,
                t7.recorded_late, t7.home, t7.version, t7.place, t7.occurred_first,
                t7.occurred_last, t7.first_day, t7.last_day, t7.exactness, t7.sequence, t7.sure,
                t7.again, t7.in_span, t7.in_opened, t7.until_place, t7.ends_exact,
                t8.standard AS standard_right, t8.record AS record_right, t8.line AS line_right,
                t8.lift_key, t8.lift_line, t8.lifts
              FROM judged AS t7
              LEFT OUTER JOIN lifts_found AS t8
                ON t7.standard = t8.standard AND t7.record = t8.record AND t7.line = t8.line
            ) AS t11
          ) AS t12
        ) AS t13
      ) AS t15
      LEFT OUTER JOIN waivers AS t6
        ON t15.standard = t6.w_standard AND t15.record = t6.w_record AND t15.line = t6.w_of
    ) AS t16
  ) AS t18
  INNER JOIN (
    SELECT
      t1.practitioner, t1.role, t1.agency, t1.team, t1.child AS who_home, t1.line AS who_line,
      t1.version AS who_version, t1.one_to_agency AS agency_asked_one_to_agency
    FROM entries AS t1
  ) AS t10
    ON t18.home = t10.who_home
    AND t18.line = t10.who_line
    AND t18.version = t10.who_version
  CROSS JOIN moments AS t5
) AS t19;

CREATE TEMP VIEW measures AS
SELECT
  t5.standard, t5.moment, t5.agency, t5.team, t5.verdict, t5.recorded_late, t5.d_month AS month,
  COUNT(*) AS number
FROM (
  SELECT
    t2.standard, t2.moment, t2.record, t2.line, t2.occurred_first, t2.first_day, t2.settled,
    t2.verdict, t2.due_first, t2.due_last, t2.waived_until, t2.waiver, t2.answers, t2.recorded_late,
    t2.settled_from, t2.practitioner, t2.role, t2.agency, t2.team, t2.agency_asked_one_to_agency,
    t4.d_day, t4.d_month
  FROM obligations AS t2
  INNER JOIN (SELECT t1.day AS d_day, t1.month AS d_month FROM days AS t1) AS t4
    ON t2.first_day = t4.d_day
) AS t5
GROUP BY 1, 2, 3, 4, 5, 6, 7;
