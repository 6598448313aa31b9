-- CUM-1: A third incident of harm of any kind within 90 days, from any agency, is followed by a
-- strategy discussion within 3 working days.
-- Version 1d25f6ef7be88f3178c4c8e08e68ab02a49c5e8acd9e665b8e408904fe6cbfde

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('domestic_abuse_incident' AS TEXT)),
  (CAST(0 AS INT), CAST('harm_incident' AS TEXT)),
  (CAST(0 AS INT), CAST('physical_punishment' AS TEXT)),
  (CAST(1 AS INT), CAST('strategy_discussion' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

-- looked_at_matched: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('domestic_abuse_incident' AS TEXT)),
  (CAST(0 AS INT), CAST('harm_incident' AS TEXT)),
  (CAST(0 AS INT), CAST('physical_punishment' AS TEXT)),
  (CAST(1 AS INT), CAST('strategy_discussion' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

-- looked_at_since_said: as in STAT-REF-1.sql

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

CREATE TEMP VIEW triggers AS
SELECT *
FROM (
  SELECT
    0 AS asked, t13.record, t13.line, t13.version, t13.place, t13.occurred_first, t13.occurred_last,
    t13.first_day, t13.last_day, t13.exactness, t13.sequence, t13.sure, FALSE AS again,
    CAST(NULL AS INT) AS in_span, CAST(NULL AS BIGINT) AS in_opened,
    CAST(NULL AS INT) AS until_place, CAST(NULL AS BOOLEAN) AS ends_exact, t13.agency, t13.team,
    t13.practitioner, t13.role
  FROM (
    SELECT
      t12.*
      EXCLUDE (until_nth_day)
    FROM (
      SELECT
        t11.record, t11.line, t11.version, t11.place, t11.occurred_first, t11.occurred_last,
        t11.first_day, t11.last_day, t11.exactness, t11.sequence, t11.agency, t11.team,
        t11.practitioner, t11.role, t11.sure, t11.exact, t11.nth_first, t11.nth_day,
        t4.until_nth_day, t4.until_nth_day_
      FROM (
        SELECT
          *
        FROM (
          SELECT
            t8.record, t8.line, t8.version, t8.place, t8.occurred_first, t8.occurred_last,
            t8.first_day, t8.last_day, t8.exactness, t8.sequence, t8.agency, t8.team,
            t8.practitioner, t8.role, t8.sure, t8.exact,
            LAG(t8.occurred_first, 2) OVER (
              PARTITION BY t8.record
              ORDER BY t8.place ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS nth_first,
            LAG(t8.first_day, 2) OVER (
              PARTITION BY t8.record
              ORDER BY t8.place ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS nth_day
          FROM (
            SELECT
              *
            FROM (
              SELECT
                t6.record, t6.line, t6.version, t6.place, t6.occurred_first, t6.occurred_last,
                t6.first_day, t6.last_day, t6.exactness, t6.sequence, t6.agency, t6.team,
                t6.practitioner, t6.role, t6.sure,
                MAX(t6.exactness) OVER (PARTITION BY t6.record ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) = 0 AS exact
              FROM (
                SELECT
                  t5.record, t5.line, t5.version, t5.place, t5.occurred_first, t5.occurred_last,
                  t5.first_day, t5.last_day, t5.exactness, t5.sequence, t5.agency, t5.team,
                  t5.practitioner, t5.role, TRUE AS sure
                FROM (
                  SELECT
                    t3.*
                    EXCLUDE (child, pattern, said_since)
                  FROM (SELECT * FROM looked_at AS t1 WHERE t1.pattern = 0) AS t3
                ) AS t5
              ) AS t6
            ) AS t7
            WHERE t7.exact
          ) AS t8
        ) AS t9
        WHERE NOT t9.nth_first IS NULL
      ) AS t11
      LEFT OUTER JOIN (
        SELECT
          t0.day AS until_nth_day, t0.due AS until_nth_day_
        FROM deadlines AS t0
        WHERE t0.duration = 0
      ) AS t4
        ON t11.nth_day = t4.until_nth_day
    ) AS t12
  ) AS t13
  WHERE t13.until_nth_day_ >= t13.occurred_first
)
UNION ALL
SELECT *
FROM (
  SELECT
    0 AS asked, t25.record, t25.line, t25.version, t25.place, t25.occurred_first, t25.occurred_last,
    t25.first_day, t25.last_day, t25.exactness, t25.sequence, t25.sure, FALSE AS again,
    CAST(NULL AS INT) AS in_span, CAST(NULL AS BIGINT) AS in_opened,
    CAST(NULL AS INT) AS until_place, CAST(NULL AS BOOLEAN) AS ends_exact, t25.agency, t25.team,
    t25.practitioner, t25.role
  FROM (
    SELECT
      t24.*
      EXCLUDE (does, may)
    FROM (
      SELECT
        t23.record, t23.line, t23.version, t23.place, t23.occurred_first, t23.occurred_last,
        t23.first_day, t23.last_day, t23.exactness, t23.sequence, t23.agency, t23.team,
        t23.practitioner, t23.role,
        t23.sure AND (t23.does >= 2) AS sure,
        t23.may, t23.does
      FROM (
        SELECT
          t22.record, t22.line, t22.version, t22.place, t22.occurred_first, t22.occurred_last,
          t22.first_day, t22.last_day, t22.exactness, t22.sequence, t22.agency, t22.team,
          t22.practitioner, t22.role, t22.sure,
          SUM(CAST(t22.may AS BIGINT)) AS may,
          SUM(CAST(t22.does AS BIGINT)) AS does
        FROM (
          SELECT
            t21.record, t21.line, t21.version, t21.place, t21.occurred_first, t21.occurred_last,
            t21.first_day, t21.last_day, t21.exactness, t21.sequence, t21.agency, t21.team,
            t21.practitioner, t21.role, t21.sure, t21.b_record, t21.b_line, t21.b_version,
            t21.b_place, t21.b_occurred_first, t21.b_occurred_last, t21.b_first_day, t21.b_last_day,
            t21.b_exactness, t21.b_sequence, t21.b_earliest, t21.b_latest,
            t21.b_latest >= t21.occurred_first AS may,
            (t21.b_earliest >= t21.occurred_last)
            AND (
              (t21.occurred_first > t21.b_occurred_last)
              OR (
                (
                  (
                    (GREATEST(t21.exactness, t21.b_exactness) = 0)
                    AND (t21.occurred_first = t21.b_occurred_first)
                  )
                  OR (
                    (GREATEST(t21.exactness, t21.b_exactness) = 1)
                    AND (t21.first_day = t21.b_first_day)
                  )
                )
                AND (t21.sequence > t21.b_sequence)
              )
            ) AS does
          FROM (
            SELECT
              t12.record, t12.line, t12.version, t12.place, t12.occurred_first, t12.occurred_last,
              t12.first_day, t12.last_day, t12.exactness, t12.sequence, t12.agency, t12.team,
              t12.practitioner, t12.role, t12.sure, t20.b_record, t20.b_line, t20.b_version,
              t20.b_place, t20.b_occurred_first, t20.b_occurred_last, t20.b_first_day,
              t20.b_last_day, t20.b_exactness, t20.b_sequence, t20.b_earliest, t20.b_latest
            FROM (
              SELECT
                t10.*
                EXCLUDE (exact)
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    t8.record, t8.line, t8.version, t8.place, t8.occurred_first, t8.occurred_last,
                    t8.first_day, t8.last_day, t8.exactness, t8.sequence, t8.agency, t8.team,
                    t8.practitioner, t8.role, t8.sure,
                    MAX(t8.exactness) OVER (PARTITION BY t8.record ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) = 0 AS exact
                  FROM (
                    SELECT
                      t5.record, t5.line, t5.version, t5.place, t5.occurred_first, t5.occurred_last,
                      t5.first_day, t5.last_day, t5.exactness, t5.sequence, t5.agency, t5.team,
                      t5.practitioner, t5.role, TRUE AS sure
                    FROM (
                      SELECT
                        t2.*
                        EXCLUDE (child, pattern, said_since)
                      FROM (SELECT * FROM looked_at AS t0 WHERE t0.pattern = 0) AS t2
                    ) AS t5
                  ) AS t8
                ) AS t9
                WHERE NOT (t9.exact)
              ) AS t10
            ) AS t12
            INNER JOIN (
              SELECT
                t18.record AS b_record, t18.line AS b_line, t18.version AS b_version,
                t18.place AS b_place, t18.occurred_first AS b_occurred_first,
                t18.occurred_last AS b_occurred_last, t18.first_day AS b_first_day,
                t18.last_day AS b_last_day, t18.exactness AS b_exactness,
                t18.sequence AS b_sequence, t18.earliest AS b_earliest,
                t18.until_last_day_ AS b_latest
              FROM (
                SELECT
                  t17.*
                  EXCLUDE (until_last_day)
                FROM (
                  SELECT
                    t16.record, t16.line, t16.version, t16.place, t16.occurred_first,
                    t16.occurred_last, t16.first_day, t16.last_day, t16.exactness, t16.sequence,
                    t16.agency, t16.team, t16.practitioner, t16.role, t16.sure,
                    t16.until_first_day_, t16.earliest, t6.until_last_day, t6.until_last_day_
                  FROM (
                    SELECT
                      t14.record, t14.line, t14.version, t14.place, t14.occurred_first,
                      t14.occurred_last, t14.first_day, t14.last_day, t14.exactness, t14.sequence,
                      t14.agency, t14.team, t14.practitioner, t14.role, t14.sure,
                      t14.until_first_day_, t14.until_first_day_ AS earliest
                    FROM (
                      SELECT
                        t13.*
                        EXCLUDE (until_first_day)
                      FROM (
                        SELECT
                          t12.record, t12.line, t12.version, t12.place, t12.occurred_first,
                          t12.occurred_last, t12.first_day, t12.last_day, t12.exactness,
                          t12.sequence, t12.agency, t12.team, t12.practitioner, t12.role, t12.sure,
                          t7.until_first_day, t7.until_first_day_
                        FROM (
                          SELECT
                            t10.*
                            EXCLUDE (exact)
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                t8.record, t8.line, t8.version, t8.place, t8.occurred_first,
                                t8.occurred_last, t8.first_day, t8.last_day, t8.exactness,
                                t8.sequence, t8.agency, t8.team, t8.practitioner, t8.role, t8.sure,
                                MAX(t8.exactness) OVER (PARTITION BY t8.record ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) = 0 AS exact
                              FROM (
                                SELECT
                                  t5.record, t5.line, t5.version, t5.place, t5.occurred_first,
                                  t5.occurred_last, t5.first_day, t5.last_day, t5.exactness,
                                  t5.sequence, t5.agency, t5.team, t5.practitioner, t5.role,
                                  TRUE AS sure
                                FROM (
                                  SELECT
                                    t2.*
                                    EXCLUDE (child, pattern, said_since)
                                  FROM (SELECT * FROM looked_at AS t0 WHERE t0.pattern = 0) AS t2
                                ) AS t5
                              ) AS t8
                            ) AS t9
                            WHERE NOT (t9.exact)
                          ) AS t10
                        ) AS t12
                        LEFT OUTER JOIN (
                          SELECT
                            t1.day AS until_first_day, t1.due AS until_first_day_
                          FROM deadlines AS t1
                          WHERE t1.duration = 0
                        ) AS t7
                          ON t12.first_day = t7.until_first_day
                      ) AS t13
                    ) AS t14
                  ) AS t16
                  LEFT OUTER JOIN (
                    SELECT
                      t1.day AS until_last_day, t1.due AS until_last_day_
                    FROM deadlines AS t1
                    WHERE t1.duration = 0
                  ) AS t6
                    ON t16.last_day = t6.until_last_day
                ) AS t17
              ) AS t18
            ) AS t20
              ON t12.record = t20.b_record AND t12.line <> t20.b_line
          ) AS t21
          WHERE
            (t21.b_occurred_first < t21.occurred_first)
            OR (
              (t21.b_occurred_first = t21.occurred_first)
              AND (t21.b_occurred_last < t21.occurred_last)
            )
            OR (
              (t21.b_occurred_first = t21.occurred_first)
              AND (t21.b_occurred_last = t21.occurred_last)
              AND (t21.b_sequence < t21.sequence)
            )
        ) AS t22
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
      ) AS t23
      WHERE t23.may >= 2
    ) AS t24
  ) AS t25
);

CREATE TEMP TABLE in_force AS
SELECT *
FROM (VALUES
  (
    CAST(0 AS INT), CAST(0 AS INT), CAST(-4611686018427387904 AS BIGINT),
    CAST(4611686018427387904 AS BIGINT)
  )) AS given(standard, asked, since, until);

CREATE TEMP TABLE parts AS
SELECT *
FROM (VALUES
  (
    CAST(0 AS INT), CAST(0 AS INT), CAST(-1 AS INT), CAST(0 AS INT), CAST(0 AS INT),
    CAST('followed' AS TEXT), CAST(1 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(1 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  )) AS given(standard, node, parent, place_in_parent, depth, asks, pattern, about, again, within, within_hours, within_named, at_least, at_least_hours, at_most, at_most_hours, times, without, whole);

-- joints: as in STAT-REF-1.sql

CREATE TEMP TABLE lifts AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

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

-- liftable: as in STAT-REF-1.sql

-- lifts_found: as in STAT-REF-1.sql

-- judged: as in STAT-REF-1.sql

CREATE TEMP TABLE waivable AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST('CUM-1' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
