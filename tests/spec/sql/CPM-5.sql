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

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

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
    t2.record, t2.home, t2.line, t2.version, t2.place, t2.occurred_first, t2.occurred_last,
    t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.sure, t2.again, t2.in_span,
    t2.in_opened, t2.until_place, t2.ends_exact, t2.standard, t3.node, t3.parent,
    t3.place_in_parent, t3.depth, t3.asks, t3.pattern, t3.about, t3.within, t3.within_hours,
    t3.within_named, t3.at_least, t3.at_least_hours, t3.at_most, t3.at_most_hours, t3.times,
    t3.without, t3.whole
  FROM cases AS t2
  INNER JOIN parts AS t3 ON t2.standard = t3.standard AND t2.again = t3.again
) AS t4
WHERE t4.asks = 'preceded';

CREATE TEMP VIEW preceded_in_pairs AS
WITH t7 AS (
  SELECT
    t2.pattern AS c_pattern, t2.record AS c_record, t2.line AS c_line, t2.version AS c_version,
    t2.place AS c_place, t2.occurred_first AS c_occurred_first, t2.occurred_last AS c_occurred_last,
    t2.first_day AS c_first_day, t2.last_day AS c_last_day, t2.exactness AS c_exactness,
    t2.sequence AS c_sequence, t2.said_since AS c_said_since
  FROM looked_at AS t2
)
SELECT
  t48.standard, t48.record, t48.line, t48.node,
  MIN(t48.key) AS key,
  FIRST(t48.c_line ORDER BY t48.key) AS c_line,
  FIRST(t48.c_said_since ORDER BY t48.key) AS c_said_since
FROM (
  SELECT
    t47.standard, t47.node, t47.parent, t47.place_in_parent, t47.depth, t47.record, t47.line,
    t47.version, t47.place, t47.occurred_first, t47.occurred_last, t47.first_day, t47.last_day,
    t47.exactness, t47.sequence, t47.pattern, t47.about, t47.due_first, t47.due_last, t47.at_least,
    t47.at_least_hours, t47.at_most, t47.at_most_hours, t47.ends_exact, t47.c_pattern, t47.c_record,
    t47.c_line, t47.c_version, t47.c_place, t47.c_occurred_first, t47.c_occurred_last,
    t47.c_first_day, t47.c_last_day, t47.c_exactness, t47.c_sequence, t47.c_said_since,
    t47.most_sure, t47.most_may, t47.least_sure, t47.least_may, t47.apart, t47.may_be_apart,
    t47.tier,
    (CAST(t47.tier AS BIGINT) * 1099511627776) + (
      549755813888 - t47.c_place
    ) AS key
  FROM (
    SELECT
      t46.standard, t46.node, t46.parent, t46.place_in_parent, t46.depth, t46.record, t46.line,
      t46.version, t46.place, t46.occurred_first, t46.occurred_last, t46.first_day, t46.last_day,
      t46.exactness, t46.sequence, t46.pattern, t46.about, t46.due_first, t46.due_last,
      t46.at_least, t46.at_least_hours, t46.at_most, t46.at_most_hours, t46.ends_exact,
      t46.c_pattern, t46.c_record, t46.c_line, t46.c_version, t46.c_place, t46.c_occurred_first,
      t46.c_occurred_last, t46.c_first_day, t46.c_last_day, t46.c_exactness, t46.c_sequence,
      t46.c_said_since, t46.most_sure, t46.most_may, t46.least_sure, t46.least_may,
      (
        ((t46.at_most IS NULL) AND ( t46.at_most_hours IS NULL ))
        OR (t46.occurred_last <= t46.most_sure)
      )
      AND (
        ((t46.at_least IS NULL) AND ( t46.at_least_hours IS NULL ))
        OR (t46.least_sure <= t46.occurred_first)
      ) AS apart,
      (
        ((t46.at_most IS NULL) AND ( t46.at_most_hours IS NULL ))
        OR (t46.occurred_first <= t46.most_may)
      )
      AND (
        ((t46.at_least IS NULL) AND ( t46.at_least_hours IS NULL ))
        OR (t46.least_may <= t46.occurred_last)
      ) AS may_be_apart,
      CASE
        WHEN (
          ((t46.at_most IS NULL) AND ( t46.at_most_hours IS NULL ))
          OR (t46.occurred_last <= t46.most_sure)
        )
        AND (
          ((t46.at_least IS NULL) AND ( t46.at_least_hours IS NULL ))
          OR (t46.least_sure <= t46.occurred_first)
        )
        AND (
          (t46.occurred_first > t46.c_occurred_last)
          OR (
            (
              (
                (GREATEST(t46.exactness, t46.c_exactness) = 0)
                AND (t46.occurred_first = t46.c_occurred_first)
              )
              OR (
                (GREATEST(t46.exactness, t46.c_exactness) = 1)
                AND (t46.first_day = t46.c_first_day)
              )
            )
            AND (t46.sequence > t46.c_sequence)
          )
        )
        THEN 0
        WHEN (
          ((t46.at_most IS NULL) AND ( t46.at_most_hours IS NULL ))
          OR (t46.occurred_first <= t46.most_may)
        )
        AND (
          ((t46.at_least IS NULL) AND ( t46.at_least_hours IS NULL ))
          OR (t46.least_may <= t46.occurred_last)
        )
        AND (
          (t46.occurred_last >= t46.c_occurred_first)
          AND (t46.line <> t46.c_line)
          AND (
            NOT (
              (
                (GREATEST(t46.exactness, t46.c_exactness) = 0)
                AND (t46.occurred_first = t46.c_occurred_first)
              )
              OR (
                (GREATEST(t46.exactness, t46.c_exactness) = 1)
                AND (t46.first_day = t46.c_first_day)
              )
            )
            OR (t46.sequence > t46.c_sequence)
          )
        )
        THEN 1
        ELSE NULL
      END AS tier
    FROM (
      SELECT
        t45.*
        EXCLUDE (limit_at)
      FROM (
        SELECT
          t44.standard, t44.node, t44.parent, t44.place_in_parent, t44.depth, t44.record, t44.line,
          t44.version, t44.place, t44.occurred_first, t44.occurred_last, t44.first_day,
          t44.last_day, t44.exactness, t44.sequence, t44.pattern, t44.about, t44.due_first,
          t44.due_last, t44.at_least, t44.at_least_hours, t44.at_most, t44.at_most_hours,
          t44.ends_exact, t44.c_pattern, t44.c_record, t44.c_line, t44.c_version, t44.c_place,
          t44.c_occurred_first, t44.c_occurred_last, t44.c_first_day, t44.c_last_day,
          t44.c_exactness, t44.c_sequence, t44.c_said_since, t44.most_sure, t44.most_may,
          t44.least_sure, t44.limit_at,
          COALESCE(
            t44.limit_at,
            t44.c_occurred_first + (CAST(t44.at_least_hours AS BIGINT) * 3600000000)
          ) AS least_may
        FROM (
          SELECT
            t43.*
            EXCLUDE (limit_day, limit_duration)
          FROM (
            SELECT
              t42.standard, t42.node, t42.parent, t42.place_in_parent, t42.depth, t42.record,
              t42.line, t42.version, t42.place, t42.occurred_first, t42.occurred_last,
              t42.first_day, t42.last_day, t42.exactness, t42.sequence, t42.pattern, t42.about,
              t42.due_first, t42.due_last, t42.at_least, t42.at_least_hours, t42.at_most,
              t42.at_most_hours, t42.ends_exact, t42.c_pattern, t42.c_record, t42.c_line,
              t42.c_version, t42.c_place, t42.c_occurred_first, t42.c_occurred_last,
              t42.c_first_day, t42.c_last_day, t42.c_exactness, t42.c_sequence, t42.c_said_since,
              t42.most_sure, t42.most_may, t42.least_sure, t9.limit_duration, t9.limit_day,
              t9.limit_at
            FROM (
              SELECT
                t40.*
                EXCLUDE (limit_at)
              FROM (
                SELECT
                  t39.standard, t39.node, t39.parent, t39.place_in_parent, t39.depth, t39.record,
                  t39.line, t39.version, t39.place, t39.occurred_first, t39.occurred_last,
                  t39.first_day, t39.last_day, t39.exactness, t39.sequence, t39.pattern, t39.about,
                  t39.due_first, t39.due_last, t39.at_least, t39.at_least_hours, t39.at_most,
                  t39.at_most_hours, t39.ends_exact, t39.c_pattern, t39.c_record, t39.c_line,
                  t39.c_version, t39.c_place, t39.c_occurred_first, t39.c_occurred_last,
                  t39.c_first_day, t39.c_last_day, t39.c_exactness, t39.c_sequence,
                  t39.c_said_since, t39.most_sure, t39.most_may, t39.limit_at,
                  COALESCE(
                    t39.limit_at,
                    t39.c_occurred_last + (CAST(t39.at_least_hours AS BIGINT) * 3600000000)
                  ) AS least_sure
                FROM (
                  SELECT
                    t38.*
                    EXCLUDE (limit_day, limit_duration)
                  FROM (
                    SELECT
                      t37.standard, t37.node, t37.parent, t37.place_in_parent, t37.depth,
                      t37.record, t37.line, t37.version, t37.place, t37.occurred_first,
                      t37.occurred_last, t37.first_day, t37.last_day, t37.exactness, t37.sequence,
                      t37.pattern, t37.about, t37.due_first, t37.due_last, t37.at_least,
                      t37.at_least_hours, t37.at_most, t37.at_most_hours, t37.ends_exact,
                      t37.c_pattern, t37.c_record, t37.c_line, t37.c_version, t37.c_place,
                      t37.c_occurred_first, t37.c_occurred_last, t37.c_first_day, t37.c_last_day,
                      t37.c_exactness, t37.c_sequence, t37.c_said_since, t37.most_sure,
                      t37.most_may, t9.limit_duration, t9.limit_day, t9.limit_at
                    FROM (
                      SELECT
                        t35.*
                        EXCLUDE (limit_at)
                      FROM (
                        SELECT
                          t34.standard, t34.node, t34.parent, t34.place_in_parent, t34.depth,
                          t34.record, t34.line, t34.version, t34.place, t34.occurred_first,
                          t34.occurred_last, t34.first_day, t34.last_day, t34.exactness,
                          t34.sequence, t34.pattern, t34.about, t34.due_first, t34.due_last,
                          t34.at_least, t34.at_least_hours, t34.at_most, t34.at_most_hours,
                          t34.ends_exact, t34.c_pattern, t34.c_record, t34.c_line, t34.c_version,
                          t34.c_place, t34.c_occurred_first, t34.c_occurred_last, t34.c_first_day,
                          t34.c_last_day, t34.c_exactness, t34.c_sequence, t34.c_said_since,
                          t34.most_sure, t34.limit_at,
                          COALESCE(
                            t34.limit_at,
                            t34.c_occurred_last + (CAST(t34.at_most_hours AS BIGINT) * 3600000000)
                          ) AS most_may
                        FROM (
                          SELECT
                            t33.*
                            EXCLUDE (limit_day, limit_duration)
                          FROM (
                            SELECT
                              t32.standard, t32.node, t32.parent, t32.place_in_parent, t32.depth,
                              t32.record, t32.line, t32.version, t32.place, t32.occurred_first,
                              t32.occurred_last, t32.first_day, t32.last_day, t32.exactness,
                              t32.sequence, t32.pattern, t32.about, t32.due_first, t32.due_last,
                              t32.at_least, t32.at_least_hours, t32.at_most, t32.at_most_hours,
                              t32.ends_exact, t32.c_pattern, t32.c_record, t32.c_line,
                              t32.c_version, t32.c_place, t32.c_occurred_first, t32.c_occurred_last,
                              t32.c_first_day, t32.c_last_day, t32.c_exactness, t32.c_sequence,
                              t32.c_said_since, t32.most_sure, t10.limit_duration, t10.limit_day,
                              t10.limit_at
                            FROM (
                              SELECT
                                t30.*
                                EXCLUDE (limit_at)
                              FROM (
                                SELECT
                                  t29.standard, t29.node, t29.parent, t29.place_in_parent,
                                  t29.depth, t29.record, t29.line, t29.version, t29.place,
                                  t29.occurred_first, t29.occurred_last, t29.first_day,
                                  t29.last_day, t29.exactness, t29.sequence, t29.pattern, t29.about,
                                  t29.due_first, t29.due_last, t29.at_least, t29.at_least_hours,
                                  t29.at_most, t29.at_most_hours, t29.ends_exact, t29.c_pattern,
                                  t29.c_record, t29.c_line, t29.c_version, t29.c_place,
                                  t29.c_occurred_first, t29.c_occurred_last, t29.c_first_day,
                                  t29.c_last_day, t29.c_exactness, t29.c_sequence, t29.c_said_since,
                                  t29.limit_at,
                                  COALESCE(
                                    t29.limit_at,
                                    t29.c_occurred_first + (
                                      CAST(t29.at_most_hours AS BIGINT) * 3600000000
                                    )
                                  ) AS most_sure
                                FROM (
                                  SELECT
                                    t28.*
                                    EXCLUDE (limit_day, limit_duration)
                                  FROM (
                                    SELECT
                                      t27.standard, t27.node, t27.parent, t27.place_in_parent,
                                      t27.depth, t27.record, t27.line, t27.version, t27.place,
                                      t27.occurred_first, t27.occurred_last, t27.first_day,
                                      t27.last_day, t27.exactness, t27.sequence, t27.pattern,
                                      t27.about, t27.due_first, t27.due_last, t27.at_least,
                                      t27.at_least_hours, t27.at_most, t27.at_most_hours,
                                      t27.ends_exact, t27.c_pattern, t27.c_record, t27.c_line,
                                      t27.c_version, t27.c_place, t27.c_occurred_first,
                                      t27.c_occurred_last, t27.c_first_day, t27.c_last_day,
                                      t27.c_exactness, t27.c_sequence, t27.c_said_since,
                                      t10.limit_duration, t10.limit_day, t10.limit_at
                                    FROM (
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          t16.standard, t16.node, t16.parent, t16.place_in_parent,
                                          t16.depth, t16.record, t16.line, t16.version, t16.place,
                                          t16.occurred_first, t16.occurred_last, t16.first_day,
                                          t16.last_day, t16.exactness, t16.sequence, t16.pattern,
                                          t16.about, t16.due_first, t16.due_last, t16.at_least,
                                          t16.at_least_hours, t16.at_most, t16.at_most_hours,
                                          t16.ends_exact, t17.c_pattern, t17.c_record, t17.c_line,
                                          t17.c_version, t17.c_place, t17.c_occurred_first,
                                          t17.c_occurred_last, t17.c_first_day, t17.c_last_day,
                                          t17.c_exactness, t17.c_sequence, t17.c_said_since
                                        FROM (
                                          SELECT
                                            *
                                          FROM preceded AS t1
                                          WHERE
                                            t1.exactness = 0
                                            AND COALESCE(t1.ends_exact, TRUE)
                                            AND NOT t1.place IS NULL
                                            AND NOT (t1.about)
                                            AND t1.at_least IS NULL
                                            AND t1.at_least_hours IS NULL
                                        ) AS t16
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
                                        ) AS t17
                                          ON t16.pattern = t17.c_pattern AND t16.record = t17.c_record
                                      ) AS t21
                                      UNION ALL
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          *
                                        FROM (
                                          SELECT
                                            t23.standard, t23.node, t23.parent, t23.place_in_parent,
                                            t23.depth, t23.record, t23.line, t23.version, t23.place,
                                            t23.occurred_first, t23.occurred_last, t23.first_day,
                                            t23.last_day, t23.exactness, t23.sequence, t23.pattern,
                                            t23.about, t23.due_first, t23.due_last, t23.at_least,
                                            t23.at_least_hours, t23.at_most, t23.at_most_hours,
                                            t23.ends_exact, t18.c_pattern, t18.c_record, t18.c_line,
                                            t18.c_version, t18.c_place, t18.c_occurred_first,
                                            t18.c_occurred_last, t18.c_first_day, t18.c_last_day,
                                            t18.c_exactness, t18.c_sequence, t18.c_said_since
                                          FROM (
                                            SELECT
                                              *
                                            FROM preceded AS t1
                                            WHERE
                                              NOT (
                                                (t1.exactness = 0)
                                                AND COALESCE(t1.ends_exact, TRUE)
                                                AND (NOT t1.place IS NULL)
                                                AND NOT (t1.about)
                                                AND (
                                                  (t1.at_least IS NULL) AND (
                                                    t1.at_least_hours IS NULL
                                                  )
                                                )
                                              )
                                              AND NOT (t1.about)
                                          ) AS t23
                                          INNER JOIN t7 AS t18
                                            ON t23.pattern = t18.c_pattern AND t23.record = t18.c_record
                                        ) AS t24
                                        UNION ALL
                                        SELECT
                                          *
                                        FROM (
                                          SELECT
                                            t12.standard, t12.node, t12.parent, t12.place_in_parent,
                                            t12.depth, t12.record, t12.line, t12.version, t12.place,
                                            t12.occurred_first, t12.occurred_last, t12.first_day,
                                            t12.last_day, t12.exactness, t12.sequence, t12.pattern,
                                            t12.about, t12.due_first, t12.due_last, t12.at_least,
                                            t12.at_least_hours, t12.at_most, t12.at_most_hours,
                                            t12.ends_exact, t19.c_pattern, t19.c_record, t19.c_line,
                                            t19.c_version, t19.c_place, t19.c_occurred_first,
                                            t19.c_occurred_last, t19.c_first_day, t19.c_last_day,
                                            t19.c_exactness, t19.c_sequence, t19.c_said_since
                                          FROM (SELECT * FROM preceded AS t1 WHERE t1.about) AS t12
                                          INNER JOIN (
                                            SELECT
                                              t3.line AS a_line, t3.version AS a_version,
                                              t3.of AS a_of
                                            FROM about AS t3
                                          ) AS t15
                                            ON t12.line = t15.a_line AND t12.version = t15.a_version
                                          INNER JOIN t7 AS t19
                                            ON t12.pattern = t19.c_pattern
                                            AND t12.record = t19.c_record
                                            AND t15.a_of = t19.c_line
                                        ) AS t22
                                      ) AS t25
                                    ) AS t27
                                    LEFT OUTER JOIN (
                                      SELECT
                                        t0.duration AS limit_duration, t0.day AS limit_day,
                                        t0.due AS limit_at
                                      FROM deadlines AS t0
                                    ) AS t10
                                      ON t27.at_most = t10.limit_duration AND t27.c_first_day = t10.limit_day
                                  ) AS t28
                                ) AS t29
                              ) AS t30
                            ) AS t32
                            LEFT OUTER JOIN (
                              SELECT
                                t0.duration AS limit_duration, t0.day AS limit_day,
                                t0.due AS limit_at
                              FROM deadlines AS t0
                            ) AS t10
                              ON t32.at_most = t10.limit_duration AND t32.c_last_day = t10.limit_day
                          ) AS t33
                        ) AS t34
                      ) AS t35
                    ) AS t37
                    LEFT OUTER JOIN (
                      SELECT
                        t0.duration AS limit_duration, t0.day AS limit_day, t0.opens AS limit_at
                      FROM deadlines AS t0
                    ) AS t9
                      ON t37.at_least = t9.limit_duration AND t37.c_last_day = t9.limit_day
                  ) AS t38
                ) AS t39
              ) AS t40
            ) AS t42
            LEFT OUTER JOIN (
              SELECT
                t0.duration AS limit_duration, t0.day AS limit_day, t0.opens AS limit_at
              FROM deadlines AS t0
            ) AS t9
              ON t42.at_least = t9.limit_duration AND t42.c_first_day = t9.limit_day
          ) AS t43
        ) AS t44
      ) AS t45
    ) AS t46
  ) AS t47
  WHERE NOT t47.tier IS NULL
) AS t48
GROUP BY 1, 2, 3, 4;

CREATE TEMP TABLE findings AS
SELECT
  t24.standard, t24.node, t24.parent, t24.place_in_parent, t24.depth, t24.record, t24.line,
  CAST(CASE
    WHEN (NOT t24.key IS NULL)
    AND (COALESCE(CAST(FLOOR((t24.key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
    THEN 1
    ELSE COALESCE(CAST(FLOOR((t24.key) / (
      1099511627776
    )) AS BIGINT), 3)
  END AS INT) AS settled,
  t24.due_first, t24.due_last,
  CASE
    WHEN CASE
      WHEN NOT t24.key IS NULL
      THEN (((CAST(t24.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t24.c_line
      ELSE NULL
    END IS NULL
    THEN []
    ELSE CAST([
      CASE
        WHEN NOT t24.key IS NULL
        THEN (((CAST(t24.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t24.c_line
        ELSE NULL
      END
    ] AS BIGINT[])
  END AS answers,
  COALESCE(
    (
      CASE
        WHEN (NOT t24.key IS NULL)
        AND (COALESCE(CAST(FLOOR((t24.key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
        THEN 1
        ELSE COALESCE(CAST(FLOOR((t24.key) / (
          1099511627776
        )) AS BIGINT), 3)
      END = 0
    )
    AND (t24.c_said_since > t24.due_last),
    FALSE
  ) AS recorded_late
FROM (
  SELECT
    t23.standard, t23.node, t23.parent, t23.place_in_parent, t23.depth, t23.record, t23.line,
    t23.version, t23.place, t23.occurred_first, t23.occurred_last, t23.first_day, t23.last_day,
    t23.exactness, t23.sequence, t23.pattern, t23.about, t23.due_first, t23.due_last, t23.at_least,
    t23.at_least_hours, t23.at_most, t23.at_most_hours, t23.ends_exact, t23.start, t23.n_pattern,
    t23.n_record, t23.n_line, t23.n_place, t23.n_occurred_first, t23.n_first_day, t23.n_said_since,
    t23.until, t23.n_key, t23.p_standard, t23.p_record, t23.p_line, t23.p_node, t23.p_key,
    t23.p_c_line, t23.p_c_said_since,
    CASE
      WHEN (NOT t23.n_key IS NULL)
      AND ((t23.p_key IS NULL) OR ( t23.n_key < t23.p_key ))
      THEN t23.n_key
      ELSE t23.p_key
    END AS key,
    CASE
      WHEN (NOT t23.n_key IS NULL)
      AND ((t23.p_key IS NULL) OR ( t23.n_key < t23.p_key ))
      THEN t23.n_line
      ELSE t23.p_c_line
    END AS c_line,
    CASE
      WHEN (NOT t23.n_key IS NULL)
      AND ((t23.p_key IS NULL) OR ( t23.n_key < t23.p_key ))
      THEN t23.n_said_since
      ELSE t23.p_c_said_since
    END AS c_said_since
  FROM (
    SELECT
      t22.standard, t22.node, t22.parent, t22.place_in_parent, t22.depth, t22.record, t22.line,
      t22.version, t22.place, t22.occurred_first, t22.occurred_last, t22.first_day, t22.last_day,
      t22.exactness, t22.sequence, t22.pattern, t22.about, t22.due_first, t22.due_last,
      t22.at_least, t22.at_least_hours, t22.at_most, t22.at_most_hours, t22.ends_exact, t22.start,
      t22.n_pattern, t22.n_record, t22.n_line, t22.n_place, t22.n_occurred_first, t22.n_first_day,
      t22.n_said_since, t22.until, t22.n_key, t7.p_standard, t7.p_record, t7.p_line, t7.p_node,
      t7.p_key, t7.p_c_line, t7.p_c_said_since
    FROM (
      SELECT
        t20.standard, t20.node, t20.parent, t20.place_in_parent, t20.depth, t20.record, t20.line,
        t20.version, t20.place, t20.occurred_first, t20.occurred_last, t20.first_day, t20.last_day,
        t20.exactness, t20.sequence, t20.pattern, t20.about, t20.due_first, t20.due_last,
        t20.at_least, t20.at_least_hours, t20.at_most, t20.at_most_hours, t20.ends_exact, t20.start,
        t20.n_pattern, t20.n_record, t20.n_line, t20.n_place, t20.n_occurred_first, t20.n_first_day,
        t20.n_said_since, t20.until,
        CASE
          WHEN ((t20.at_most IS NULL) AND ( t20.at_most_hours IS NULL ))
          OR (t20.occurred_first <= t20.until)
          THEN 549755813888 - t20.n_place
          ELSE NULL
        END AS n_key
      FROM (
        SELECT
          t19.*
          EXCLUDE (limit_at)
        FROM (
          SELECT
            t18.standard, t18.node, t18.parent, t18.place_in_parent, t18.depth, t18.record,
            t18.line, t18.version, t18.place, t18.occurred_first, t18.occurred_last, t18.first_day,
            t18.last_day, t18.exactness, t18.sequence, t18.pattern, t18.about, t18.due_first,
            t18.due_last, t18.at_least, t18.at_least_hours, t18.at_most, t18.at_most_hours,
            t18.ends_exact, t18.start, t18.n_pattern, t18.n_record, t18.n_line, t18.n_place,
            t18.n_occurred_first, t18.n_first_day, t18.n_said_since, t18.limit_at,
            COALESCE(
              t18.limit_at,
              t18.n_occurred_first + (CAST(t18.at_most_hours AS BIGINT) * 3600000000)
            ) AS until
          FROM (
            SELECT
              t17.*
              EXCLUDE (limit_day, limit_duration)
            FROM (
              SELECT
                t15.standard, t15.node, t15.parent, t15.place_in_parent, t15.depth, t15.record,
                t15.line, t15.version, t15.place, t15.occurred_first, t15.occurred_last,
                t15.first_day, t15.last_day, t15.exactness, t15.sequence, t15.pattern, t15.about,
                t15.due_first, t15.due_last, t15.at_least, t15.at_least_hours, t15.at_most,
                t15.at_most_hours, t15.ends_exact, t15.start, t16.n_pattern, t16.n_record,
                t16.n_line, t16.n_place, t16.n_occurred_first, t16.n_first_day, t16.n_said_since,
                t8.limit_duration, t8.limit_day, t8.limit_at
              FROM (
                SELECT
                  t1.standard, t1.node, t1.parent, t1.place_in_parent, t1.depth, t1.record, t1.line,
                  t1.version, t1.place, t1.occurred_first, t1.occurred_last, t1.first_day,
                  t1.last_day, t1.exactness, t1.sequence, t1.pattern, t1.about, t1.due_first,
                  t1.due_last, t1.at_least, t1.at_least_hours, t1.at_most, t1.at_most_hours,
                  t1.ends_exact,
                  CASE
                    WHEN (t1.exactness = 0)
                    AND COALESCE(t1.ends_exact, TRUE)
                    AND (NOT t1.place IS NULL)
                    AND NOT (t1.about)
                    AND ((t1.at_least IS NULL) AND ( t1.at_least_hours IS NULL ))
                    THEN t1.place
                    ELSE NULL
                  END AS start
                FROM preceded AS t1
              ) AS t15
              ASOF LEFT JOIN (
                SELECT
                  t11.pattern AS n_pattern, t11.record AS n_record, t11.line AS n_line,
                  t11.place AS n_place, t11.occurred_first AS n_occurred_first,
                  t11.first_day AS n_first_day, t11.said_since AS n_said_since
                FROM (SELECT * FROM looked_at AS t3 WHERE t3.exactness = 0) AS t11
                SEMI JOIN (SELECT * FROM parts AS t4 WHERE t4.asks = 'preceded') AS t12
                  ON t11.pattern = t12.pattern
              ) AS t16
                ON t15.start > t16.n_place
                AND t15.pattern = t16.n_pattern
                AND t15.record = t16.n_record
              LEFT OUTER JOIN (
                SELECT
                  t2.duration AS limit_duration, t2.day AS limit_day, t2.due AS limit_at
                FROM deadlines AS t2
              ) AS t8
                ON t15.at_most = t8.limit_duration AND t16.n_first_day = t8.limit_day
            ) AS t17
          ) AS t18
        ) AS t19
      ) AS t20
    ) AS t22
    LEFT OUTER JOIN (
      SELECT
        t0.standard AS p_standard, t0.record AS p_record, t0.line AS p_line, t0.node AS p_node,
        t0.key AS p_key, t0.c_line AS p_c_line, t0.c_said_since AS p_c_said_since
      FROM preceded_in_pairs AS t0
    ) AS t7
      ON t22.standard = t7.p_standard
      AND t22.record = t7.p_record
      AND t22.line = t7.p_line
      AND t22.node = t7.p_node
  ) AS t23
) AS t24;

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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('CPM-5' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
