-- CPM-5: Whoever looks at cumulative harm names the earlier entries that they looked at.
-- Version de29b5ceff542b319e33a3c4978a13e41a8b8d468a29c6369e7b5df10edc0373

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('cumulative_review' AS TEXT)),
  (CAST(1 AS INT), CAST('appointment_missed' AS TEXT)),
  (CAST(1 AS INT), CAST('bereavement_or_loss' AS TEXT)),
  (CAST(1 AS INT), CAST('domestic_abuse_incident' AS TEXT)),
  (CAST(1 AS INT), CAST('harm_incident' AS TEXT)),
  (CAST(1 AS INT), CAST('physical_punishment' AS TEXT)),
  (CAST(1 AS INT), CAST('referral_received' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

-- looked_at_matched: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('cumulative_review' AS TEXT)),
  (CAST(1 AS INT), CAST('appointment_missed' AS TEXT)),
  (CAST(1 AS INT), CAST('bereavement_or_loss' AS TEXT)),
  (CAST(1 AS INT), CAST('domestic_abuse_incident' AS TEXT)),
  (CAST(1 AS INT), CAST('harm_incident' AS TEXT)),
  (CAST(1 AS INT), CAST('physical_punishment' AS TEXT)),
  (CAST(1 AS INT), CAST('referral_received' AS TEXT)),
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

CREATE TEMP TABLE parts AS
SELECT *
FROM (VALUES
  (
    CAST(0 AS INT), CAST(0 AS INT), CAST(-1 AS INT), CAST(0 AS INT), CAST(0 AS INT),
    CAST('preceded' AS TEXT), CAST(1 AS INT), CAST(TRUE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  )) AS given(standard, node, parent, place_in_parent, depth, asks, pattern, about, again, within, within_hours, within_named, at_least, at_least_hours, at_most, at_most_hours, times, without, whole);

-- joints: as in STAT-REF-1.sql

CREATE TEMP TABLE lifts AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

CREATE TEMP TABLE preceded AS
SELECT
  t4.standard, t4.node, t4.parent, t4.place_in_parent, t4.depth, t4.record, t4.line, t4.version,
  t4.place, t4.occurred_first, t4.occurred_last, t4.first_day, t4.last_day, t4.exactness,
  t4.sequence, t4.pattern, t4.about, t4.occurred_first AS due_first, t4.occurred_last AS due_last,
  t4.at_least, t4.at_least_hours, t4.at_most, t4.at_most_hours, t4.ends_exact
FROM (
  SELECT
    t2.record, t2.line, t2.version, t2.place, t2.occurred_first, t2.occurred_last, t2.first_day,
    t2.last_day, t2.exactness, t2.sequence, t2.sure, t2.again, t2.in_span, t2.in_opened,
    t2.until_place, t2.ends_exact, t2.agency, t2.team, t2.practitioner, t2.role, t2.standard,
    t3.node, t3.parent, t3.place_in_parent, t3.depth, t3.asks, t3.pattern, t3.about, t3.within,
    t3.within_hours, t3.within_named, t3.at_least, t3.at_least_hours, t3.at_most, t3.at_most_hours,
    t3.times, t3.without, t3.whole
  FROM cases AS t2
  INNER JOIN parts AS t3 ON t2.standard = t3.standard AND t2.again = t3.again
) AS t4
WHERE t4.asks = 'preceded';

CREATE TEMP TABLE preceded_unordered AS
SELECT *
FROM preceded AS t0
WHERE
  NOT (
    (t0.exactness = 0)
    AND COALESCE(t0.ends_exact, TRUE)
    AND (NOT t0.place IS NULL)
    AND NOT (t0.about)
    AND ((t0.at_least IS NULL) AND ( t0.at_least_hours IS NULL ))
  );

CREATE TEMP VIEW preceded_answers AS
WITH t6 AS (
  SELECT
    t1.duration AS limit_duration, t1.day AS limit_day, t1.due AS limit_at
  FROM deadlines AS t1
), t7 AS (
  SELECT
    t2.pattern AS c_pattern, t2.record AS c_record, t2.line AS c_line, t2.version AS c_version,
    t2.place AS c_place, t2.occurred_first AS c_occurred_first, t2.occurred_last AS c_occurred_last,
    t2.first_day AS c_first_day, t2.last_day AS c_last_day, t2.exactness AS c_exactness,
    t2.sequence AS c_sequence, t2.said_since AS c_said_since
  FROM looked_at AS t2
), t10 AS (
  SELECT
    *
  FROM preceded AS t0
  WHERE
    t0.exactness = 0
    AND COALESCE(t0.ends_exact, TRUE)
    AND NOT t0.place IS NULL
    AND NOT (t0.about)
    AND t0.at_least IS NULL
    AND t0.at_least_hours IS NULL
)
SELECT *
FROM (
  SELECT
    *
  FROM (
    SELECT
      t60.standard, t60.record, t60.line, t60.node, t60.c_line, t60.c_said_since,
      (
        CAST(CASE
          WHEN (
            ((t60.at_most IS NULL) AND ( t60.at_most_hours IS NULL ))
            OR (t60.occurred_last <= t60.most_sure)
          )
          AND (
            ((t60.at_least IS NULL) AND ( t60.at_least_hours IS NULL ))
            OR (t60.least_sure <= t60.occurred_first)
          )
          AND (
            (t60.occurred_first > t60.c_occurred_last)
            OR (
              (
                (
                  (GREATEST(t60.exactness, t60.c_exactness) = 0)
                  AND (t60.occurred_first = t60.c_occurred_first)
                )
                OR (
                  (GREATEST(t60.exactness, t60.c_exactness) = 1)
                  AND (t60.first_day = t60.c_first_day)
                )
              )
              AND (t60.sequence > t60.c_sequence)
            )
          )
          THEN 0
          WHEN (
            ((t60.at_most IS NULL) AND ( t60.at_most_hours IS NULL ))
            OR (t60.occurred_first <= t60.most_may)
          )
          AND (
            ((t60.at_least IS NULL) AND ( t60.at_least_hours IS NULL ))
            OR (t60.least_may <= t60.occurred_last)
          )
          AND (
            (t60.occurred_last >= t60.c_occurred_first)
            AND (t60.line <> t60.c_line)
            AND (
              NOT (
                (
                  (GREATEST(t60.exactness, t60.c_exactness) = 0)
                  AND (t60.occurred_first = t60.c_occurred_first)
                )
                OR (
                  (GREATEST(t60.exactness, t60.c_exactness) = 1)
                  AND (t60.first_day = t60.c_first_day)
                )
              )
              OR (t60.sequence > t60.c_sequence)
            )
          )
          THEN 1
          ELSE NULL
        END AS BIGINT) * 1099511627776
      ) + (
        549755813888 - t60.c_place
      ) AS key
    FROM (
      SELECT
        t59.*
        EXCLUDE (limit_at)
      FROM (
        SELECT
          t58.standard, t58.node, t58.parent, t58.place_in_parent, t58.depth, t58.record, t58.line,
          t58.version, t58.place, t58.occurred_first, t58.occurred_last, t58.first_day,
          t58.last_day, t58.exactness, t58.sequence, t58.pattern, t58.about, t58.due_first,
          t58.due_last, t58.at_least, t58.at_least_hours, t58.at_most, t58.at_most_hours,
          t58.ends_exact, t58.c_pattern, t58.c_record, t58.c_line, t58.c_version, t58.c_place,
          t58.c_occurred_first, t58.c_occurred_last, t58.c_first_day, t58.c_last_day,
          t58.c_exactness, t58.c_sequence, t58.c_said_since, t58.most_sure, t58.most_may,
          t58.least_sure, t58.limit_at,
          COALESCE(
            t58.limit_at,
            t58.c_occurred_first + (CAST(t58.at_least_hours AS BIGINT) * 3600000000)
          ) AS least_may
        FROM (
          SELECT
            t57.*
            EXCLUDE (limit_day, limit_duration)
          FROM (
            SELECT
              t56.standard, t56.node, t56.parent, t56.place_in_parent, t56.depth, t56.record,
              t56.line, t56.version, t56.place, t56.occurred_first, t56.occurred_last,
              t56.first_day, t56.last_day, t56.exactness, t56.sequence, t56.pattern, t56.about,
              t56.due_first, t56.due_last, t56.at_least, t56.at_least_hours, t56.at_most,
              t56.at_most_hours, t56.ends_exact, t56.c_pattern, t56.c_record, t56.c_line,
              t56.c_version, t56.c_place, t56.c_occurred_first, t56.c_occurred_last,
              t56.c_first_day, t56.c_last_day, t56.c_exactness, t56.c_sequence, t56.c_said_since,
              t56.most_sure, t56.most_may, t56.least_sure, t11.limit_duration, t11.limit_day,
              t11.limit_at
            FROM (
              SELECT
                t54.*
                EXCLUDE (limit_at)
              FROM (
                SELECT
                  t53.standard, t53.node, t53.parent, t53.place_in_parent, t53.depth, t53.record,
                  t53.line, t53.version, t53.place, t53.occurred_first, t53.occurred_last,
                  t53.first_day, t53.last_day, t53.exactness, t53.sequence, t53.pattern, t53.about,
                  t53.due_first, t53.due_last, t53.at_least, t53.at_least_hours, t53.at_most,
                  t53.at_most_hours, t53.ends_exact, t53.c_pattern, t53.c_record, t53.c_line,
                  t53.c_version, t53.c_place, t53.c_occurred_first, t53.c_occurred_last,
                  t53.c_first_day, t53.c_last_day, t53.c_exactness, t53.c_sequence,
                  t53.c_said_since, t53.most_sure, t53.most_may, t53.limit_at,
                  COALESCE(
                    t53.limit_at,
                    t53.c_occurred_last + (CAST(t53.at_least_hours AS BIGINT) * 3600000000)
                  ) AS least_sure
                FROM (
                  SELECT
                    t52.*
                    EXCLUDE (limit_day, limit_duration)
                  FROM (
                    SELECT
                      t51.standard, t51.node, t51.parent, t51.place_in_parent, t51.depth,
                      t51.record, t51.line, t51.version, t51.place, t51.occurred_first,
                      t51.occurred_last, t51.first_day, t51.last_day, t51.exactness, t51.sequence,
                      t51.pattern, t51.about, t51.due_first, t51.due_last, t51.at_least,
                      t51.at_least_hours, t51.at_most, t51.at_most_hours, t51.ends_exact,
                      t51.c_pattern, t51.c_record, t51.c_line, t51.c_version, t51.c_place,
                      t51.c_occurred_first, t51.c_occurred_last, t51.c_first_day, t51.c_last_day,
                      t51.c_exactness, t51.c_sequence, t51.c_said_since, t51.most_sure,
                      t51.most_may, t11.limit_duration, t11.limit_day, t11.limit_at
                    FROM (
                      SELECT
                        t49.*
                        EXCLUDE (limit_at)
                      FROM (
                        SELECT
                          t48.standard, t48.node, t48.parent, t48.place_in_parent, t48.depth,
                          t48.record, t48.line, t48.version, t48.place, t48.occurred_first,
                          t48.occurred_last, t48.first_day, t48.last_day, t48.exactness,
                          t48.sequence, t48.pattern, t48.about, t48.due_first, t48.due_last,
                          t48.at_least, t48.at_least_hours, t48.at_most, t48.at_most_hours,
                          t48.ends_exact, t48.c_pattern, t48.c_record, t48.c_line, t48.c_version,
                          t48.c_place, t48.c_occurred_first, t48.c_occurred_last, t48.c_first_day,
                          t48.c_last_day, t48.c_exactness, t48.c_sequence, t48.c_said_since,
                          t48.most_sure, t48.limit_at,
                          COALESCE(
                            t48.limit_at,
                            t48.c_occurred_last + (CAST(t48.at_most_hours AS BIGINT) * 3600000000)
                          ) AS most_may
                        FROM (
                          SELECT
                            t47.*
                            EXCLUDE (limit_day, limit_duration)
                          FROM (
                            SELECT
                              t45.standard, t45.node, t45.parent, t45.place_in_parent, t45.depth,
                              t45.record, t45.line, t45.version, t45.place, t45.occurred_first,
                              t45.occurred_last, t45.first_day, t45.last_day, t45.exactness,
                              t45.sequence, t45.pattern, t45.about, t45.due_first, t45.due_last,
                              t45.at_least, t45.at_least_hours, t45.at_most, t45.at_most_hours,
                              t45.ends_exact, t45.c_pattern, t45.c_record, t45.c_line,
                              t45.c_version, t45.c_place, t45.c_occurred_first, t45.c_occurred_last,
                              t45.c_first_day, t45.c_last_day, t45.c_exactness, t45.c_sequence,
                              t45.c_said_since, t45.most_sure, t21.limit_duration, t21.limit_day,
                              t21.limit_at
                            FROM (
                              SELECT
                                t43.*
                                EXCLUDE (limit_at)
                              FROM (
                                SELECT
                                  t40.standard, t40.node, t40.parent, t40.place_in_parent,
                                  t40.depth, t40.record, t40.line, t40.version, t40.place,
                                  t40.occurred_first, t40.occurred_last, t40.first_day,
                                  t40.last_day, t40.exactness, t40.sequence, t40.pattern, t40.about,
                                  t40.due_first, t40.due_last, t40.at_least, t40.at_least_hours,
                                  t40.at_most, t40.at_most_hours, t40.ends_exact, t40.c_pattern,
                                  t40.c_record, t40.c_line, t40.c_version, t40.c_place,
                                  t40.c_occurred_first, t40.c_occurred_last, t40.c_first_day,
                                  t40.c_last_day, t40.c_exactness, t40.c_sequence, t40.c_said_since,
                                  t40.limit_at,
                                  COALESCE(
                                    t40.limit_at,
                                    t40.c_occurred_first + (
                                      CAST(t40.at_most_hours AS BIGINT) * 3600000000
                                    )
                                  ) AS most_sure
                                FROM (
                                  SELECT
                                    t39.*
                                    EXCLUDE (limit_day, limit_duration)
                                  FROM (
                                    SELECT
                                      t36.standard, t36.node, t36.parent, t36.place_in_parent,
                                      t36.depth, t36.record, t36.line, t36.version, t36.place,
                                      t36.occurred_first, t36.occurred_last, t36.first_day,
                                      t36.last_day, t36.exactness, t36.sequence, t36.pattern,
                                      t36.about, t36.due_first, t36.due_last, t36.at_least,
                                      t36.at_least_hours, t36.at_most, t36.at_most_hours,
                                      t36.ends_exact, t36.c_pattern, t36.c_record, t36.c_line,
                                      t36.c_version, t36.c_place, t36.c_occurred_first,
                                      t36.c_occurred_last, t36.c_first_day, t36.c_last_day,
                                      t36.c_exactness, t36.c_sequence, t36.c_said_since,
                                      t21.limit_duration, t21.limit_day, t21.limit_at
                                    FROM (
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          t27.standard, t27.node, t27.parent, t27.place_in_parent,
                                          t27.depth, t27.record, t27.line, t27.version, t27.place,
                                          t27.occurred_first, t27.occurred_last, t27.first_day,
                                          t27.last_day, t27.exactness, t27.sequence, t27.pattern,
                                          t27.about, t27.due_first, t27.due_last, t27.at_least,
                                          t27.at_least_hours, t27.at_most, t27.at_most_hours,
                                          t27.ends_exact, t23.c_pattern, t23.c_record, t23.c_line,
                                          t23.c_version, t23.c_place, t23.c_occurred_first,
                                          t23.c_occurred_last, t23.c_first_day, t23.c_last_day,
                                          t23.c_exactness, t23.c_sequence, t23.c_said_since
                                        FROM t10 AS t27
                                        INNER JOIN (
                                          SELECT
                                            t2.pattern AS c_pattern, t2.record AS c_record,
                                            t2.line AS c_line, t2.version AS c_version,
                                            t2.place AS c_place,
                                            t2.occurred_first AS c_occurred_first,
                                            t2.occurred_last AS c_occurred_last,
                                            t2.first_day AS c_first_day, t2.last_day AS c_last_day,
                                            t2.exactness AS c_exactness, t2.sequence AS c_sequence,
                                            t2.said_since AS c_said_since
                                          FROM looked_at AS t2
                                          WHERE t2.exactness > 0
                                        ) AS t23
                                          ON t27.pattern = t23.c_pattern AND t27.record = t23.c_record
                                      ) AS t31
                                      UNION ALL
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          *
                                        FROM (
                                          SELECT
                                            t26.standard, t26.node, t26.parent, t26.place_in_parent,
                                            t26.depth, t26.record, t26.line, t26.version, t26.place,
                                            t26.occurred_first, t26.occurred_last, t26.first_day,
                                            t26.last_day, t26.exactness, t26.sequence, t26.pattern,
                                            t26.about, t26.due_first, t26.due_last, t26.at_least,
                                            t26.at_least_hours, t26.at_most, t26.at_most_hours,
                                            t26.ends_exact, t24.c_pattern, t24.c_record, t24.c_line,
                                            t24.c_version, t24.c_place, t24.c_occurred_first,
                                            t24.c_occurred_last, t24.c_first_day, t24.c_last_day,
                                            t24.c_exactness, t24.c_sequence, t24.c_said_since
                                          FROM (
                                            SELECT
                                              *
                                            FROM preceded_unordered AS t3
                                            WHERE NOT (t3.about)
                                          ) AS t26
                                          INNER JOIN t7 AS t24
                                            ON t26.pattern = t24.c_pattern AND t26.record = t24.c_record
                                        ) AS t30
                                        UNION ALL
                                        SELECT
                                          *
                                        FROM (
                                          SELECT
                                            t17.standard, t17.node, t17.parent, t17.place_in_parent,
                                            t17.depth, t17.record, t17.line, t17.version, t17.place,
                                            t17.occurred_first, t17.occurred_last, t17.first_day,
                                            t17.last_day, t17.exactness, t17.sequence, t17.pattern,
                                            t17.about, t17.due_first, t17.due_last, t17.at_least,
                                            t17.at_least_hours, t17.at_most, t17.at_most_hours,
                                            t17.ends_exact, t25.c_pattern, t25.c_record, t25.c_line,
                                            t25.c_version, t25.c_place, t25.c_occurred_first,
                                            t25.c_occurred_last, t25.c_first_day, t25.c_last_day,
                                            t25.c_exactness, t25.c_sequence, t25.c_said_since
                                          FROM (
                                            SELECT
                                              *
                                            FROM preceded_unordered AS t3
                                            WHERE t3.about
                                          ) AS t17
                                          INNER JOIN (
                                            SELECT
                                              t4.line AS a_line, t4.version AS a_version,
                                              t4.of AS a_of
                                            FROM about AS t4
                                          ) AS t18
                                            ON t17.line = t18.a_line AND t17.version = t18.a_version
                                          INNER JOIN t7 AS t25
                                            ON t17.pattern = t25.c_pattern
                                            AND t17.record = t25.c_record
                                            AND t18.a_of = t25.c_line
                                        ) AS t29
                                      ) AS t33
                                    ) AS t36
                                    LEFT OUTER JOIN t6 AS t21
                                      ON t36.at_most = t21.limit_duration AND t36.c_first_day = t21.limit_day
                                  ) AS t39
                                ) AS t40
                              ) AS t43
                            ) AS t45
                            LEFT OUTER JOIN t6 AS t21
                              ON t45.at_most = t21.limit_duration AND t45.c_last_day = t21.limit_day
                          ) AS t47
                        ) AS t48
                      ) AS t49
                    ) AS t51
                    LEFT OUTER JOIN (
                      SELECT
                        t1.duration AS limit_duration, t1.day AS limit_day, t1.opens AS limit_at
                      FROM deadlines AS t1
                    ) AS t11
                      ON t51.at_least = t11.limit_duration AND t51.c_last_day = t11.limit_day
                  ) AS t52
                ) AS t53
              ) AS t54
            ) AS t56
            LEFT OUTER JOIN (
              SELECT
                t1.duration AS limit_duration, t1.day AS limit_day, t1.opens AS limit_at
              FROM deadlines AS t1
            ) AS t11
              ON t56.at_least = t11.limit_duration AND t56.c_first_day = t11.limit_day
          ) AS t57
        ) AS t58
      ) AS t59
    ) AS t60
  ) AS t61
  WHERE NOT t61.key IS NULL
) AS t62
UNION ALL
SELECT *
FROM (
  SELECT
    t42.standard, t42.record, t42.line, t42.node, t42.c_line, t42.c_said_since,
    (CAST(0 AS BIGINT) * 1099511627776) + (
      549755813888 - t42.c_place
    ) AS key
  FROM (
    SELECT
      t41.*
      EXCLUDE (limit_at)
    FROM (
      SELECT
        t38.standard, t38.node, t38.parent, t38.place_in_parent, t38.depth, t38.record, t38.line,
        t38.version, t38.place, t38.occurred_first, t38.occurred_last, t38.first_day, t38.last_day,
        t38.exactness, t38.sequence, t38.pattern, t38.about, t38.due_first, t38.due_last,
        t38.at_least, t38.at_least_hours, t38.at_most, t38.at_most_hours, t38.ends_exact,
        t38.c_pattern, t38.c_record, t38.c_line, t38.c_place, t38.c_occurred_first, t38.c_first_day,
        t38.c_said_since, t38.limit_at,
        COALESCE(
          t38.limit_at,
          t38.c_occurred_first + (CAST(t38.at_most_hours AS BIGINT) * 3600000000)
        ) AS until
      FROM (
        SELECT
          t37.*
          EXCLUDE (limit_day, limit_duration)
        FROM (
          SELECT
            t27.standard, t27.node, t27.parent, t27.place_in_parent, t27.depth, t27.record,
            t27.line, t27.version, t27.place, t27.occurred_first, t27.occurred_last, t27.first_day,
            t27.last_day, t27.exactness, t27.sequence, t27.pattern, t27.about, t27.due_first,
            t27.due_last, t27.at_least, t27.at_least_hours, t27.at_most, t27.at_most_hours,
            t27.ends_exact, t34.c_pattern, t34.c_record, t34.c_line, t34.c_place,
            t34.c_occurred_first, t34.c_first_day, t34.c_said_since, t20.limit_duration,
            t20.limit_day, t20.limit_at
          FROM t10 AS t27
          ASOF LEFT JOIN (
            SELECT
              t22.pattern AS c_pattern, t22.record AS c_record, t22.line AS c_line,
              t22.place AS c_place, t22.occurred_first AS c_occurred_first,
              t22.first_day AS c_first_day, t22.said_since AS c_said_since
            FROM (SELECT * FROM looked_at AS t2 WHERE t2.exactness = 0) AS t22
            SEMI JOIN t10 AS t28 ON t22.pattern = t28.pattern AND t22.record = t28.record
          ) AS t34
            ON t27.place > t34.c_place
            AND t27.pattern = t34.c_pattern
            AND t27.record = t34.c_record
          LEFT OUTER JOIN t6 AS t20
            ON t27.at_most = t20.limit_duration AND t34.c_first_day = t20.limit_day
        ) AS t37
      ) AS t38
    ) AS t41
  ) AS t42
  WHERE
    (((t42.at_most IS NULL) AND ( t42.at_most_hours IS NULL )) OR (t42.occurred_first <= t42.until))
    AND NOT ((CAST(0 AS BIGINT) * 1099511627776) + ( 549755813888 - t42.c_place )) IS NULL
) AS t46;

CREATE TEMP VIEW preceded_best AS
SELECT
  t0.standard, t0.record, t0.line, t0.node,
  MIN(t0.key) AS key,
  FIRST(t0.c_line ORDER BY t0.key) AS c_line,
  FIRST(t0.c_said_since ORDER BY t0.key) AS c_said_since
FROM preceded_answers AS t0
GROUP BY 1, 2, 3, 4;

CREATE TEMP TABLE findings AS
SELECT
  t5.standard, t5.node, t5.parent, t5.place_in_parent, t5.depth, t5.record, t5.line,
  CAST(CASE
    WHEN (NOT t5.b_key IS NULL)
    AND (COALESCE(CAST(FLOOR((t5.b_key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
    THEN 1
    ELSE COALESCE(CAST(FLOOR((t5.b_key) / (
      1099511627776
    )) AS BIGINT), 3)
  END AS INT) AS settled,
  t5.due_first, t5.due_last,
  COALESCE(
    (
      CASE
        WHEN (NOT t5.b_key IS NULL)
        AND (COALESCE(CAST(FLOOR((t5.b_key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
        THEN 1
        ELSE COALESCE(CAST(FLOOR((t5.b_key) / (
          1099511627776
        )) AS BIGINT), 3)
      END = 0
    )
    AND (t5.b_c_said_since > t5.due_last),
    FALSE
  ) AS recorded_late,
  CASE
    WHEN CASE
      WHEN NOT t5.b_key IS NULL
      THEN (((CAST(t5.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t5.b_c_line
      ELSE NULL
    END IS NULL
    THEN []
    ELSE CAST([
      CASE
        WHEN NOT t5.b_key IS NULL
        THEN (((CAST(t5.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t5.b_c_line
        ELSE NULL
      END
    ] AS BIGINT[])
  END AS answers
FROM (
  SELECT
    t2.standard, t2.node, t2.parent, t2.place_in_parent, t2.depth, t2.record, t2.line, t2.version,
    t2.place, t2.occurred_first, t2.occurred_last, t2.first_day, t2.last_day, t2.exactness,
    t2.sequence, t2.pattern, t2.about, t2.due_first, t2.due_last, t2.at_least, t2.at_least_hours,
    t2.at_most, t2.at_most_hours, t2.ends_exact, t4.b_standard, t4.b_record, t4.b_line, t4.b_node,
    t4.b_key, t4.b_c_line, t4.b_c_said_since
  FROM preceded AS t2
  LEFT OUTER JOIN (
    SELECT
      t1.standard AS b_standard, t1.record AS b_record, t1.line AS b_line, t1.node AS b_node,
      t1.key AS b_key, t1.c_line AS b_c_line, t1.c_said_since AS b_c_said_since
    FROM preceded_best AS t1
  ) AS t4
    ON t2.standard = t4.b_standard
    AND t2.record = t4.b_record
    AND t2.line = t4.b_line
    AND t2.node = t4.b_node
) AS t5;

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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('CPM-5' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
