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
    t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.known_from,
    t2.agency, t2.team, t2.practitioner, t2.role, t2.one_to_agency
  FROM known AS t2
  INNER JOIN looked_at_matched_kinds AS t3 ON t2.kind = t3.kind
)
UNION ALL
SELECT *
FROM (
  SELECT
    t3.pattern, t2.record, t2.child, t2.line, t2.version, t2.place, t2.occurred_first,
    t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.known_from,
    t2.agency, t2.team, t2.practitioner, t2.role, t2.one_to_agency
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
      THEN t2.kind IN ('information_requested')
      AND (TRUE AND ((NOT t2.one_urgency IS NULL) AND t2.one_urgency IN ('emergency')))
      ELSE NULL
    END
);

-- looked_at_since: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at AS
SELECT
  t2.pattern, t2.record, t2.child, t2.line, t2.version, t2.place, t2.occurred_first,
  t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.agency, t2.team,
  t2.practitioner, t2.role, t2.one_to_agency,
  COALESCE(t3.since, t2.known_from) AS said_since
FROM looked_at_matched AS t2
LEFT OUTER JOIN looked_at_since AS t3
  ON t2.pattern = t3.since_pattern
  AND t2.child = t3.since_child
  AND t2.line = t3.since_line
  AND t2.version = t3.since_version;

CREATE TEMP TABLE each_such AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS INT))) AS given(asked, pattern);

CREATE TEMP VIEW triggers AS
SELECT *
FROM (
  SELECT
    t5.asked, t5.record, t5.line, t5.version, t5.place, t5.occurred_first, t5.occurred_last,
    t5.first_day, t5.last_day, t5.exactness, t5.sequence, TRUE AS sure, FALSE AS again,
    CAST(NULL AS INT) AS in_span, CAST(NULL AS BIGINT) AS in_opened,
    CAST(NULL AS INT) AS until_place, CAST(NULL AS BOOLEAN) AS ends_exact, t5.agency, t5.team,
    t5.practitioner, t5.role, t5.one_to_agency
  FROM (
    SELECT
      t4.*
      EXCLUDE (child, pattern, said_since)
    FROM (
      SELECT
        t2.pattern, t2.record, t2.child, t2.line, t2.version, t2.place, t2.occurred_first,
        t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.agency, t2.team,
        t2.practitioner, t2.role, t2.one_to_agency, t2.said_since, t3.asked
      FROM looked_at AS t2
      INNER JOIN each_such AS t3 ON t2.pattern = t3.pattern
    ) AS t4
  ) AS t5
);

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

CREATE TEMP TABLE cases AS
SELECT t5.* EXCLUDE (asked, since, until)
FROM (
  SELECT
    *
  FROM (
    SELECT
      t2.asked, t2.record, t2.line, t2.version, t2.place, t2.occurred_first, t2.occurred_last,
      t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.sure, t2.again, t2.in_span,
      t2.in_opened, t2.until_place, t2.ends_exact, t2.agency, t2.team, t2.practitioner, t2.role,
      t2.one_to_agency, t3.standard, t3.since, t3.until
    FROM triggers AS t2
    INNER JOIN in_force AS t3 ON t2.asked = t3.asked
  ) AS t4
  WHERE t4.since <= t4.first_day AND t4.first_day <= t4.until
) AS t5;

CREATE TEMP TABLE followed AS
SELECT
  t18.standard, t18.node, t18.parent, t18.place_in_parent, t18.depth, t18.record, t18.line,
  t18.version, t18.place, t18.occurred_first, t18.occurred_last, t18.first_day, t18.last_day,
  t18.exactness, t18.sequence, t18.pattern, t18.about,
  CASE
    WHEN (t18.within IS NULL) AND (
      t18.within_hours IS NULL
    )
    THEN 253370678399999999
    ELSE t18.due_first
  END AS due_first,
  CASE
    WHEN (t18.within IS NULL) AND (
      t18.within_hours IS NULL
    )
    THEN 253370678399999999
    ELSE t18.due_last
  END AS due_last, t18.in_span, t18.in_opened, t18.until_place, t18.ends_exact
FROM (
  SELECT
    t17.*
    EXCLUDE (limit_at)
  FROM (
    SELECT
      t16.record, t16.line, t16.version, t16.place, t16.occurred_first, t16.occurred_last,
      t16.first_day, t16.last_day, t16.exactness, t16.sequence, t16.sure, t16.again, t16.in_span,
      t16.in_opened, t16.until_place, t16.ends_exact, t16.agency, t16.team, t16.practitioner,
      t16.role, t16.one_to_agency, t16.standard, t16.node, t16.parent, t16.place_in_parent,
      t16.depth, t16.asks, t16.pattern, t16.about, t16.within, t16.within_hours, t16.within_named,
      t16.at_least, t16.at_least_hours, t16.at_most, t16.at_most_hours, t16.times, t16.without,
      t16.whole, t16.due_first, t16.limit_at,
      COALESCE(
        t16.limit_at,
        t16.occurred_last + (CAST(t16.within_hours AS BIGINT) * 3600000000)
      ) AS due_last
    FROM (
      SELECT
        t15.*
        EXCLUDE (limit_day, limit_duration)
      FROM (
        SELECT
          t14.record, t14.line, t14.version, t14.place, t14.occurred_first, t14.occurred_last,
          t14.first_day, t14.last_day, t14.exactness, t14.sequence, t14.sure, t14.again,
          t14.in_span, t14.in_opened, t14.until_place, t14.ends_exact, t14.agency, t14.team,
          t14.practitioner, t14.role, t14.one_to_agency, t14.standard, t14.node, t14.parent,
          t14.place_in_parent, t14.depth, t14.asks, t14.pattern, t14.about, t14.within,
          t14.within_hours, t14.within_named, t14.at_least, t14.at_least_hours, t14.at_most,
          t14.at_most_hours, t14.times, t14.without, t14.whole, t14.due_first, t6.limit_duration,
          t6.limit_day, t6.limit_at
        FROM (
          SELECT
            t12.*
            EXCLUDE (limit_at)
          FROM (
            SELECT
              t11.record, t11.line, t11.version, t11.place, t11.occurred_first, t11.occurred_last,
              t11.first_day, t11.last_day, t11.exactness, t11.sequence, t11.sure, t11.again,
              t11.in_span, t11.in_opened, t11.until_place, t11.ends_exact, t11.agency, t11.team,
              t11.practitioner, t11.role, t11.one_to_agency, t11.standard, t11.node, t11.parent,
              t11.place_in_parent, t11.depth, t11.asks, t11.pattern, t11.about, t11.within,
              t11.within_hours, t11.within_named, t11.at_least, t11.at_least_hours, t11.at_most,
              t11.at_most_hours, t11.times, t11.without, t11.whole, t11.limit_at,
              COALESCE(
                t11.limit_at,
                t11.occurred_first + (CAST(t11.within_hours AS BIGINT) * 3600000000)
              ) AS due_first
            FROM (
              SELECT
                t10.*
                EXCLUDE (limit_day, limit_duration)
              FROM (
                SELECT
                  t9.record, t9.line, t9.version, t9.place, t9.occurred_first, t9.occurred_last,
                  t9.first_day, t9.last_day, t9.exactness, t9.sequence, t9.sure, t9.again,
                  t9.in_span, t9.in_opened, t9.until_place, t9.ends_exact, t9.agency, t9.team,
                  t9.practitioner, t9.role, t9.one_to_agency, t9.standard, t9.node, t9.parent,
                  t9.place_in_parent, t9.depth, t9.asks, t9.pattern, t9.about, t9.within,
                  t9.within_hours, t9.within_named, t9.at_least, t9.at_least_hours, t9.at_most,
                  t9.at_most_hours, t9.times, t9.without, t9.whole, t6.limit_duration, t6.limit_day,
                  t6.limit_at
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      t3.record, t3.line, t3.version, t3.place, t3.occurred_first, t3.occurred_last,
                      t3.first_day, t3.last_day, t3.exactness, t3.sequence, t3.sure, t3.again,
                      t3.in_span, t3.in_opened, t3.until_place, t3.ends_exact, t3.agency, t3.team,
                      t3.practitioner, t3.role, t3.one_to_agency, t3.standard, t4.node, t4.parent,
                      t4.place_in_parent, t4.depth, t4.asks, t4.pattern, t4.about, t4.within,
                      t4.within_hours, t4.within_named, t4.at_least, t4.at_least_hours, t4.at_most,
                      t4.at_most_hours, t4.times, t4.without, t4.whole
                    FROM cases AS t3
                    INNER JOIN parts AS t4 ON t3.standard = t4.standard AND t3.again = t4.again
                  ) AS t7
                  WHERE t7.asks = 'followed'
                ) AS t9
                LEFT OUTER JOIN (
                  SELECT
                    t0.duration AS limit_duration, t0.day AS limit_day, t0.due AS limit_at
                  FROM deadlines AS t0
                ) AS t6
                  ON t9.within = t6.limit_duration AND t9.first_day = t6.limit_day
              ) AS t10
            ) AS t11
          ) AS t12
        ) AS t14
        LEFT OUTER JOIN (
          SELECT
            t0.duration AS limit_duration, t0.day AS limit_day, t0.due AS limit_at
          FROM deadlines AS t0
        ) AS t6
          ON t14.within = t6.limit_duration AND t14.last_day = t6.limit_day
      ) AS t15
    ) AS t16
  ) AS t17
) AS t18;

-- followed_unordered: as in STAT-REF-1.sql

-- followed_answers: as in STAT-REF-1.sql

-- followed_best: as in STAT-REF-1.sql

-- findings: as in STAT-REF-1.sql

CREATE TEMP TABLE roots AS
SELECT
  t0.standard, t0.record, t0.line, t0.settled, t0.due_first, t0.due_last, t0.recorded_late,
  t0.answers
FROM findings AS t0
WHERE t0.depth = 0;

CREATE TEMP TABLE liftable AS
SELECT *
FROM (
  SELECT
    t3.record, t3.line, t3.version, t3.place, t3.occurred_first, t3.occurred_last, t3.first_day,
    t3.last_day, t3.exactness, t3.sequence, t3.sure, t3.again, t3.in_span, t3.in_opened,
    t3.until_place, t3.ends_exact, t3.agency, t3.team, t3.practitioner, t3.role, t3.one_to_agency,
    t3.standard, t9.lift_standard, t9.unless, t9.pattern, t9.lift_about, t9.c_pattern, t9.c_record,
    t9.c_line, t9.c_version, t9.c_place, t9.c_occurred_first, t9.c_occurred_last, t9.c_first_day,
    t9.c_last_day, t9.c_exactness, t9.c_sequence
  FROM cases AS t3
  INNER JOIN (
    SELECT
      t7.standard AS lift_standard, t7.unless, t7.pattern, t7.about AS lift_about, t7.c_pattern,
      t7.c_record, t7.c_line, t7.c_version, t7.c_place, t7.c_occurred_first, t7.c_occurred_last,
      t7.c_first_day, t7.c_last_day, t7.c_exactness, t7.c_sequence
    FROM (
      SELECT
        t4.standard, t4.unless, t4.pattern, t4.about, t6.c_pattern, t6.c_record, t6.c_line,
        t6.c_version, t6.c_place, t6.c_occurred_first, t6.c_occurred_last, t6.c_first_day,
        t6.c_last_day, t6.c_exactness, t6.c_sequence
      FROM lifts AS t4
      INNER JOIN (
        SELECT
          t2.pattern AS c_pattern, t2.record AS c_record, t2.line AS c_line,
          t2.version AS c_version, t2.place AS c_place, t2.occurred_first AS c_occurred_first,
          t2.occurred_last AS c_occurred_last, t2.first_day AS c_first_day,
          t2.last_day AS c_last_day, t2.exactness AS c_exactness, t2.sequence AS c_sequence
        FROM looked_at AS t2
      ) AS t6
        ON t4.pattern = t6.c_pattern
    ) AS t7
  ) AS t9
    ON t3.standard = t9.lift_standard AND t3.record = t9.c_record
) AS t10
WHERE
  t10.c_occurred_last >= t10.occurred_first
  AND t10.c_line <> t10.line
  AND (
    NOT (
      (
        (GREATEST(t10.c_exactness, t10.exactness) = 0)
        AND (t10.c_occurred_first = t10.occurred_first)
      )
      OR ((GREATEST(t10.c_exactness, t10.exactness) = 1) AND (t10.c_first_day = t10.first_day))
    )
    OR (t10.c_sequence > t10.sequence)
  );

CREATE TEMP VIEW lifts_found AS
WITH t7 AS (
  SELECT
    t3.record, t3.line, t3.version, t3.place, t3.occurred_first, t3.occurred_last, t3.first_day,
    t3.last_day, t3.exactness, t3.sequence, t3.sure, t3.again, t3.in_span, t3.in_opened,
    t3.until_place, t3.ends_exact, t3.agency, t3.team, t3.practitioner, t3.role, t3.one_to_agency,
    t3.standard, t3.lift_standard, t3.unless, t3.pattern, t3.lift_about, t3.c_pattern, t3.c_record,
    t3.c_line, t3.c_version, t3.c_place, t3.c_occurred_first, t3.c_occurred_last, t3.c_first_day,
    t3.c_last_day, t3.c_exactness, t3.c_sequence, t4.settled, t4.due_first, t4.due_last,
    t4.recorded_late, t4.answers
  FROM liftable AS t3
  INNER JOIN roots AS t4
    ON t3.standard = t4.standard AND t3.record = t4.record AND t3.line = t4.line
)
SELECT
  t14.standard, t14.record, t14.line,
  MIN(t14.key) FILTER(WHERE t14.sure) AS lift_key,
  FIRST(t14.c_line ORDER BY t14.key) FILTER(WHERE t14.sure) AS lift_line,
  COUNT(*) AS lifts
FROM (
  SELECT
    t13.record, t13.line, t13.version, t13.place, t13.occurred_first, t13.occurred_last,
    t13.first_day, t13.last_day, t13.exactness, t13.sequence,
    (
      (t13.c_occurred_first > t13.occurred_last)
      OR (
        (
          (
            (GREATEST(t13.c_exactness, t13.exactness) = 0)
            AND (t13.c_occurred_first = t13.occurred_first)
          )
          OR ((GREATEST(t13.c_exactness, t13.exactness) = 1) AND (t13.c_first_day = t13.first_day))
        )
        AND (t13.c_sequence > t13.sequence)
      )
    )
    AND (t13.c_occurred_last <= t13.due_first) AS sure,
    t13.again, t13.in_span, t13.in_opened, t13.until_place, t13.ends_exact, t13.agency, t13.team,
    t13.practitioner, t13.role, t13.one_to_agency, t13.standard, t13.lift_standard, t13.unless,
    t13.pattern, t13.lift_about, t13.c_pattern, t13.c_record, t13.c_line, t13.c_version,
    t13.c_place, t13.c_occurred_first, t13.c_occurred_last, t13.c_first_day, t13.c_last_day,
    t13.c_exactness, t13.c_sequence, t13.settled, t13.due_first, t13.due_last, t13.recorded_late,
    t13.answers,
    (CAST(t13.unless AS BIGINT) * 1099511627776) + t13.c_place AS key
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM t7 AS t8
      WHERE t8.c_occurred_first <= t8.due_last AND NOT (t8.settled = 0) AND NOT (t8.lift_about)
    ) AS t9
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        t11.record, t11.line, t11.version, t11.place, t11.occurred_first, t11.occurred_last,
        t11.first_day, t11.last_day, t11.exactness, t11.sequence, t11.sure, t11.again, t11.in_span,
        t11.in_opened, t11.until_place, t11.ends_exact, t11.agency, t11.team, t11.practitioner,
        t11.role, t11.one_to_agency, t11.standard, t11.lift_standard, t11.unless, t11.pattern,
        t11.lift_about, t11.c_pattern, t11.c_record, t11.c_line, t11.c_version, t11.c_place,
        t11.c_occurred_first, t11.c_occurred_last, t11.c_first_day, t11.c_last_day, t11.c_exactness,
        t11.c_sequence, t11.settled, t11.due_first, t11.due_last, t11.recorded_late, t11.answers
      FROM (
        SELECT
          *
        FROM t7 AS t8
        WHERE t8.c_occurred_first <= t8.due_last AND NOT (t8.settled = 0) AND t8.lift_about
      ) AS t11
      SEMI JOIN (
        SELECT
          t1.line AS a_line, t1.version AS a_version, t1.of AS a_of
        FROM about AS t1
      ) AS t6
        ON t11.c_line = t6.a_line AND t11.c_version = t6.a_version AND t11.line = t6.a_of
    ) AS t12
  ) AS t13
) AS t14
GROUP BY 1, 2, 3;

CREATE TEMP VIEW judged AS
SELECT
  t2.standard, t2.record, t2.line, t2.settled, t2.due_first, t2.due_last, t2.recorded_late,
  t2.answers, t3.version, t3.place, t3.occurred_first, t3.occurred_last, t3.first_day, t3.last_day,
  t3.exactness, t3.sequence, t3.sure, t3.again, t3.in_span, t3.in_opened, t3.until_place,
  t3.ends_exact, t3.agency, t3.team, t3.practitioner, t3.role, t3.one_to_agency
FROM roots AS t2
INNER JOIN cases AS t3 ON t2.standard = t3.standard AND t2.record = t3.record AND t2.line = t3.line;

CREATE TEMP TABLE waivable AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST('INF-1E' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

CREATE TEMP VIEW obligations AS
SELECT
  t16.standard, t16.moment, t16.record, t16.line, t16.first_day, t16.settled,
  CASE
    WHEN t16.as_of <= t16.settled_from
    THEN 'pending'
    WHEN t16.as_of_day <= t16.waived_until
    THEN 'waived'
    WHEN t16.settled = 0
    THEN 'met'
    WHEN t16.settled = 1
    THEN 'cannot_tell'
    WHEN t16.settled = 2
    THEN 'met_late'
    WHEN t16.settled = 4
    THEN 'missed'
    WHEN t16.settled = 5
    THEN 'not_applicable'
    WHEN t16.as_of <= t16.due_first
    THEN 'pending'
    WHEN t16.as_of <= t16.due_last
    THEN 'cannot_tell'
    ELSE 'missed'
  END AS verdict, t16.due_first, t16.due_last, t16.waived_until, t16.recorded_late,
  t16.settled_from, t16.agency, t16.team, t16.waiver, t16.answers, t16.practitioner, t16.role,
  t16.one_to_agency
FROM (
  SELECT
    t15.standard, t15.record, t15.line, t15.settled, t15.due_first, t15.due_last, t15.recorded_late,
    t15.answers, t15.version, t15.place, t15.occurred_first, t15.occurred_last, t15.first_day,
    t15.last_day, t15.exactness, t15.sequence, t15.sure, t15.again, t15.in_span, t15.in_opened,
    t15.until_place, t15.ends_exact, t15.agency, t15.team, t15.practitioner, t15.role,
    t15.one_to_agency, t15.lift_key, t15.lift_line, t15.lifts, t15.settled_from, t15.ended,
    t15.ended_may, t15.closed_line, t15.w_standard, t15.w_record, t15.w_of, t15.waived_until,
    t15.waiver, t4.moment, t4.as_of, t4.as_of_day
  FROM (
    SELECT
      t13.standard, t13.record, t13.line, t13.settled, t13.due_first, t13.due_last,
      t13.recorded_late, t13.answers, t13.version, t13.place, t13.occurred_first, t13.occurred_last,
      t13.first_day, t13.last_day, t13.exactness, t13.sequence, t13.sure, t13.again, t13.in_span,
      t13.in_opened, t13.until_place, t13.ends_exact, t13.agency, t13.team, t13.practitioner,
      t13.role, t13.one_to_agency, t13.lift_key, t13.lift_line, t13.lifts, t13.settled_from,
      t13.ended, t13.ended_may, t13.closed_line, t13.w_standard, t13.w_record, t13.w_of,
      CASE WHEN t13.settled IN (3, 4) THEN t13.waived_until ELSE NULL END AS waived_until,
      CASE WHEN t13.settled IN (3, 4) THEN t13.waiver ELSE NULL END AS waiver
    FROM (
      SELECT
        t12.standard, t12.record, t12.line, t12.settled, t12.due_first, t12.due_last,
        t12.recorded_late, t12.answers, t12.version, t12.place, t12.occurred_first,
        t12.occurred_last, t12.first_day, t12.last_day, t12.exactness, t12.sequence, t12.sure,
        t12.again, t12.in_span, t12.in_opened, t12.until_place, t12.ends_exact, t12.agency,
        t12.team, t12.practitioner, t12.role, t12.one_to_agency, t12.lift_key, t12.lift_line,
        t12.lifts, t12.settled_from, t12.ended, t12.ended_may, t12.closed_line, t5.w_standard,
        t5.w_record, t5.w_of, t5.waived_until, t5.waiver
      FROM (
        SELECT
          t10.standard, t10.record, t10.line,
          CASE WHEN NOT (t10.sure) AND t10.settled IN (2, 4) THEN 1 ELSE t10.settled END AS settled,
          t10.due_first,
          CASE WHEN NOT (t10.sure) AND ( t10.settled = 3 ) THEN 253370764799999999 ELSE t10.due_last
          END AS due_last, t10.recorded_late, t10.answers, t10.version, t10.place,
          t10.occurred_first, t10.occurred_last, t10.first_day, t10.last_day, t10.exactness,
          t10.sequence, t10.sure, t10.again, t10.in_span, t10.in_opened, t10.until_place,
          t10.ends_exact, t10.agency, t10.team, t10.practitioner, t10.role, t10.one_to_agency,
          t10.lift_key, t10.lift_line, t10.lifts, t10.settled_from, t10.ended, t10.ended_may,
          t10.closed_line
        FROM (
          SELECT
            t9.standard, t9.record, t9.line,
            CASE
              WHEN (t9.settled = 0) AND (
                CAST(NULL AS BIGINT) IS NULL
              )
              THEN 0
              WHEN COALESCE(FALSE, FALSE) OR (NOT t9.lift_key IS NULL)
              THEN 5
              WHEN COALESCE(FALSE OR (t9.lifts > 0), FALSE)
              THEN 1
              ELSE t9.settled
            END AS settled, t9.due_first, t9.due_last, t9.recorded_late,
            CASE
              WHEN CASE
                WHEN (t9.settled = 0) AND (
                  CAST(NULL AS BIGINT) IS NULL
                )
                THEN 0
                WHEN COALESCE(FALSE, FALSE) OR (NOT t9.lift_key IS NULL)
                THEN 5
                WHEN COALESCE(FALSE OR (t9.lifts > 0), FALSE)
                THEN 1
                ELSE t9.settled
              END = 5
              THEN CAST([CASE WHEN COALESCE(FALSE, FALSE) THEN CAST(NULL AS BIGINT) ELSE t9.lift_line END] AS BIGINT[])
              ELSE t9.answers
            END AS answers, t9.version, t9.place, t9.occurred_first, t9.occurred_last, t9.first_day,
            t9.last_day, t9.exactness, t9.sequence, t9.sure, t9.again, t9.in_span, t9.in_opened,
            t9.until_place, t9.ends_exact, t9.agency, t9.team, t9.practitioner, t9.role,
            t9.one_to_agency, t9.lift_key, t9.lift_line, t9.lifts,
            CASE WHEN COALESCE(FALSE OR (t9.lifts > 0), FALSE) THEN NULL ELSE CAST(NULL AS BIGINT)
            END AS settled_from, FALSE AS ended, FALSE AS ended_may,
            CAST(NULL AS BIGINT) AS closed_line
          FROM (
            SELECT
              t8.*
              EXCLUDE (line_right, record_right, standard_right)
            FROM (
              SELECT
                t6.standard, t6.record, t6.line, t6.settled, t6.due_first, t6.due_last,
                t6.recorded_late, t6.answers, t6.version, t6.place, t6.occurred_first,
                t6.occurred_last, t6.first_day, t6.last_day, t6.exactness, t6.sequence, t6.sure,
                t6.again, t6.in_span, t6.in_opened, t6.until_place, t6.ends_exact, t6.agency,
                t6.team, t6.practitioner, t6.role, t6.one_to_agency, t7.standard AS standard_right,
                t7.record AS record_right, t7.line AS line_right, t7.lift_key, t7.lift_line,
                t7.lifts
              FROM judged AS t6
              LEFT OUTER JOIN lifts_found AS t7
                ON t6.standard = t7.standard AND t6.record = t7.record AND t6.line = t7.line
            ) AS t8
          ) AS t9
        ) AS t10
      ) AS t12
      LEFT OUTER JOIN waivers AS t5
        ON t12.standard = t5.w_standard AND t12.record = t5.w_record AND t12.line = t5.w_of
    ) AS t13
  ) AS t15
  CROSS JOIN moments AS t4
) AS t16;

CREATE TEMP VIEW measures AS
SELECT
  t5.standard, t5.moment, t5.agency, t5.team, t5.verdict, t5.recorded_late, t5.d_month AS month,
  COUNT(*) AS number
FROM (
  SELECT
    t2.standard, t2.moment, t2.record, t2.line, t2.first_day, t2.settled, t2.verdict, t2.due_first,
    t2.due_last, t2.waived_until, t2.recorded_late, t2.settled_from, t2.agency, t2.team, t2.waiver,
    t2.answers, t2.practitioner, t2.role, t2.one_to_agency, t4.d_day, t4.d_month
  FROM obligations AS t2
  INNER JOIN (SELECT t1.day AS d_day, t1.month AS d_month FROM days AS t1) AS t4
    ON t2.first_day = t4.d_day
) AS t5
GROUP BY 1, 2, 3, 4, 5, 6, 7;
