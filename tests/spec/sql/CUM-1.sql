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

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

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

CREATE TEMP TABLE triggers AS
SELECT *
FROM (
  SELECT
    0 AS asked, t11.record, t11.home, t11.line, t11.version, t11.place, t11.occurred_first,
    t11.occurred_last, t11.first_day, t11.last_day, t11.exactness, t11.sequence, t11.sure,
    FALSE AS again, CAST(NULL AS INT) AS in_span, CAST(NULL AS BIGINT) AS in_opened,
    CAST(NULL AS INT) AS until_place, CAST(NULL AS BOOLEAN) AS ends_exact
  FROM (
    SELECT
      t10.*
      EXCLUDE (until_nth_day)
    FROM (
      SELECT
        t9.record, t9.line, t9.version, t9.place, t9.occurred_first, t9.occurred_last, t9.first_day,
        t9.last_day, t9.exactness, t9.sequence, t9.home, t9.sure, t9.exact, t9.nth_first,
        t9.nth_day, t4.until_nth_day, t4.until_nth_day_
      FROM (
        SELECT
          *
        FROM (
          SELECT
            t6.record, t6.line, t6.version, t6.place, t6.occurred_first, t6.occurred_last,
            t6.first_day, t6.last_day, t6.exactness, t6.sequence, t6.home, t6.sure, t6.exact,
            LAG(t6.occurred_first, 2) OVER (
              PARTITION BY t6.record
              ORDER BY t6.place ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS nth_first,
            LAG(t6.first_day, 2) OVER (
              PARTITION BY t6.record
              ORDER BY t6.place ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS nth_day
          FROM (
            SELECT
              *
            FROM (
              SELECT
                t3.record, t3.line, t3.version, t3.place, t3.occurred_first, t3.occurred_last,
                t3.first_day, t3.last_day, t3.exactness, t3.sequence, t3.home, t3.sure,
                MAX(t3.exactness) OVER (PARTITION BY t3.record ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) = 0 AS exact
              FROM (
                SELECT
                  t1.record, t1.line, t1.version, t1.place, t1.occurred_first, t1.occurred_last,
                  t1.first_day, t1.last_day, t1.exactness, t1.sequence, t1.record AS home,
                  TRUE AS sure
                FROM looked_at AS t1
                WHERE t1.pattern = 0
              ) AS t3
            ) AS t5
            WHERE t5.exact
          ) AS t6
        ) AS t7
        WHERE NOT t7.nth_first IS NULL
      ) AS t9
      LEFT OUTER JOIN (
        SELECT
          t0.day AS until_nth_day, t0.due AS until_nth_day_
        FROM deadlines AS t0
        WHERE t0.duration = 0
      ) AS t4
        ON t9.nth_day = t4.until_nth_day
    ) AS t10
  ) AS t11
  WHERE t11.until_nth_day_ >= t11.occurred_first
)
UNION ALL
SELECT *
FROM (
  SELECT
    0 AS asked, t23.record, t23.home, t23.line, t23.version, t23.place, t23.occurred_first,
    t23.occurred_last, t23.first_day, t23.last_day, t23.exactness, t23.sequence, t23.sure,
    FALSE AS again, CAST(NULL AS INT) AS in_span, CAST(NULL AS BIGINT) AS in_opened,
    CAST(NULL AS INT) AS until_place, CAST(NULL AS BOOLEAN) AS ends_exact
  FROM (
    SELECT
      t22.*
      EXCLUDE (does, may)
    FROM (
      SELECT
        t21.record, t21.home, t21.line, t21.version, t21.place, t21.occurred_first,
        t21.occurred_last, t21.first_day, t21.last_day, t21.exactness, t21.sequence,
        t21.sure AND (t21.does >= 2) AS sure,
        t21.may, t21.does
      FROM (
        SELECT
          t20.record, t20.home, t20.line, t20.version, t20.place, t20.occurred_first,
          t20.occurred_last, t20.first_day, t20.last_day, t20.exactness, t20.sequence, t20.sure,
          SUM(CAST(t20.may AS BIGINT)) AS may,
          SUM(CAST(t20.does AS BIGINT)) AS does
        FROM (
          SELECT
            t19.record, t19.line, t19.version, t19.place, t19.occurred_first, t19.occurred_last,
            t19.first_day, t19.last_day, t19.exactness, t19.sequence, t19.home, t19.sure,
            t19.b_record, t19.b_line, t19.b_version, t19.b_place, t19.b_occurred_first,
            t19.b_occurred_last, t19.b_first_day, t19.b_last_day, t19.b_exactness, t19.b_sequence,
            t19.b_earliest, t19.b_latest,
            t19.b_latest >= t19.occurred_first AS may,
            (t19.b_earliest >= t19.occurred_last)
            AND (
              (t19.occurred_first > t19.b_occurred_last)
              OR (
                (
                  (
                    (GREATEST(t19.exactness, t19.b_exactness) = 0)
                    AND (t19.occurred_first = t19.b_occurred_first)
                  )
                  OR (
                    (GREATEST(t19.exactness, t19.b_exactness) = 1)
                    AND (t19.first_day = t19.b_first_day)
                  )
                )
                AND (t19.sequence > t19.b_sequence)
              )
            ) AS does
          FROM (
            SELECT
              t10.record, t10.line, t10.version, t10.place, t10.occurred_first, t10.occurred_last,
              t10.first_day, t10.last_day, t10.exactness, t10.sequence, t10.home, t10.sure,
              t18.b_record, t18.b_line, t18.b_version, t18.b_place, t18.b_occurred_first,
              t18.b_occurred_last, t18.b_first_day, t18.b_last_day, t18.b_exactness, t18.b_sequence,
              t18.b_earliest, t18.b_latest
            FROM (
              SELECT
                t8.*
                EXCLUDE (exact)
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    t2.record, t2.line, t2.version, t2.place, t2.occurred_first, t2.occurred_last,
                    t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.home, t2.sure,
                    MAX(t2.exactness) OVER (PARTITION BY t2.record ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) = 0 AS exact
                  FROM (
                    SELECT
                      t0.record, t0.line, t0.version, t0.place, t0.occurred_first, t0.occurred_last,
                      t0.first_day, t0.last_day, t0.exactness, t0.sequence, t0.record AS home,
                      TRUE AS sure
                    FROM looked_at AS t0
                    WHERE t0.pattern = 0
                  ) AS t2
                ) AS t7
                WHERE NOT (t7.exact)
              ) AS t8
            ) AS t10
            INNER JOIN (
              SELECT
                t16.record AS b_record, t16.line AS b_line, t16.version AS b_version,
                t16.place AS b_place, t16.occurred_first AS b_occurred_first,
                t16.occurred_last AS b_occurred_last, t16.first_day AS b_first_day,
                t16.last_day AS b_last_day, t16.exactness AS b_exactness,
                t16.sequence AS b_sequence, t16.earliest AS b_earliest,
                t16.until_last_day_ AS b_latest
              FROM (
                SELECT
                  t15.*
                  EXCLUDE (until_last_day)
                FROM (
                  SELECT
                    t14.record, t14.line, t14.version, t14.place, t14.occurred_first,
                    t14.occurred_last, t14.first_day, t14.last_day, t14.exactness, t14.sequence,
                    t14.home, t14.sure, t14.until_first_day_, t14.earliest, t5.until_last_day,
                    t5.until_last_day_
                  FROM (
                    SELECT
                      t12.record, t12.line, t12.version, t12.place, t12.occurred_first,
                      t12.occurred_last, t12.first_day, t12.last_day, t12.exactness, t12.sequence,
                      t12.home, t12.sure, t12.until_first_day_, t12.until_first_day_ AS earliest
                    FROM (
                      SELECT
                        t11.*
                        EXCLUDE (until_first_day)
                      FROM (
                        SELECT
                          t10.record, t10.line, t10.version, t10.place, t10.occurred_first,
                          t10.occurred_last, t10.first_day, t10.last_day, t10.exactness,
                          t10.sequence, t10.home, t10.sure, t6.until_first_day, t6.until_first_day_
                        FROM (
                          SELECT
                            t8.*
                            EXCLUDE (exact)
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                t2.record, t2.line, t2.version, t2.place, t2.occurred_first,
                                t2.occurred_last, t2.first_day, t2.last_day, t2.exactness,
                                t2.sequence, t2.home, t2.sure,
                                MAX(t2.exactness) OVER (PARTITION BY t2.record ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) = 0 AS exact
                              FROM (
                                SELECT
                                  t0.record, t0.line, t0.version, t0.place, t0.occurred_first,
                                  t0.occurred_last, t0.first_day, t0.last_day, t0.exactness,
                                  t0.sequence, t0.record AS home, TRUE AS sure
                                FROM looked_at AS t0
                                WHERE t0.pattern = 0
                              ) AS t2
                            ) AS t7
                            WHERE NOT (t7.exact)
                          ) AS t8
                        ) AS t10
                        LEFT OUTER JOIN (
                          SELECT
                            t1.day AS until_first_day, t1.due AS until_first_day_
                          FROM deadlines AS t1
                          WHERE t1.duration = 0
                        ) AS t6
                          ON t10.first_day = t6.until_first_day
                      ) AS t11
                    ) AS t12
                  ) AS t14
                  LEFT OUTER JOIN (
                    SELECT
                      t1.day AS until_last_day, t1.due AS until_last_day_
                    FROM deadlines AS t1
                    WHERE t1.duration = 0
                  ) AS t5
                    ON t14.last_day = t5.until_last_day
                ) AS t15
              ) AS t16
            ) AS t18
              ON t10.record = t18.b_record AND t10.line <> t18.b_line
          ) AS t19
          WHERE
            (t19.b_occurred_first < t19.occurred_first)
            OR (
              (t19.b_occurred_first = t19.occurred_first)
              AND (t19.b_occurred_last < t19.occurred_last)
            )
            OR (
              (t19.b_occurred_first = t19.occurred_first)
              AND (t19.b_occurred_last = t19.occurred_last)
              AND (t19.b_sequence < t19.sequence)
            )
        ) AS t20
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
      ) AS t21
      WHERE t21.may >= 2
    ) AS t22
  ) AS t23
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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('CUM-1' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
