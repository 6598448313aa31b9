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

CREATE TEMP TABLE looked_at_since_corrected_of_kinds AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from
FROM entries AS t0
WHERE
  ((t0.version > 1) OR ( t0.known_until < 4611686018427387904 ))
  AND t0.kind IN (
    'appointment_missed',
    'bereavement_or_loss',
    'cumulative_review',
    'domestic_abuse_incident',
    'harm_incident',
    'moved_away',
    'physical_punishment',
    'referral_received'
  );

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
  t49.standard, t49.record, t49.line, t49.node,
  MIN(t49.key) AS key,
  FIRST(t49.c_line ORDER BY t49.key) AS c_line,
  FIRST(t49.c_said_since ORDER BY t49.key) AS c_said_since
FROM (
  SELECT
    t48.standard, t48.node, t48.parent, t48.place_in_parent, t48.depth, t48.record, t48.line,
    t48.version, t48.place, t48.occurred_first, t48.occurred_last, t48.first_day, t48.last_day,
    t48.exactness, t48.sequence, t48.pattern, t48.about, t48.due_first, t48.due_last, t48.at_least,
    t48.at_least_hours, t48.at_most, t48.at_most_hours, t48.ends_exact, t48.c_pattern, t48.c_record,
    t48.c_line, t48.c_version, t48.c_place, t48.c_occurred_first, t48.c_occurred_last,
    t48.c_first_day, t48.c_last_day, t48.c_exactness, t48.c_sequence, t48.c_said_since,
    t48.most_sure, t48.most_may, t48.least_sure, t48.least_may, t48.apart, t48.may_be_apart,
    t48.tier,
    (CAST(t48.tier AS BIGINT) * 1099511627776) + (
      549755813888 - t48.c_place
    ) AS key
  FROM (
    SELECT
      t47.standard, t47.node, t47.parent, t47.place_in_parent, t47.depth, t47.record, t47.line,
      t47.version, t47.place, t47.occurred_first, t47.occurred_last, t47.first_day, t47.last_day,
      t47.exactness, t47.sequence, t47.pattern, t47.about, t47.due_first, t47.due_last,
      t47.at_least, t47.at_least_hours, t47.at_most, t47.at_most_hours, t47.ends_exact,
      t47.c_pattern, t47.c_record, t47.c_line, t47.c_version, t47.c_place, t47.c_occurred_first,
      t47.c_occurred_last, t47.c_first_day, t47.c_last_day, t47.c_exactness, t47.c_sequence,
      t47.c_said_since, t47.most_sure, t47.most_may, t47.least_sure, t47.least_may,
      (
        ((t47.at_most IS NULL) AND ( t47.at_most_hours IS NULL ))
        OR (t47.occurred_last <= t47.most_sure)
      )
      AND (
        ((t47.at_least IS NULL) AND ( t47.at_least_hours IS NULL ))
        OR (t47.least_sure <= t47.occurred_first)
      ) AS apart,
      (
        ((t47.at_most IS NULL) AND ( t47.at_most_hours IS NULL ))
        OR (t47.occurred_first <= t47.most_may)
      )
      AND (
        ((t47.at_least IS NULL) AND ( t47.at_least_hours IS NULL ))
        OR (t47.least_may <= t47.occurred_last)
      ) AS may_be_apart,
      CASE
        WHEN (
          ((t47.at_most IS NULL) AND ( t47.at_most_hours IS NULL ))
          OR (t47.occurred_last <= t47.most_sure)
        )
        AND (
          ((t47.at_least IS NULL) AND ( t47.at_least_hours IS NULL ))
          OR (t47.least_sure <= t47.occurred_first)
        )
        AND (
          (t47.occurred_first > t47.c_occurred_last)
          OR (
            (
              (
                (GREATEST(t47.exactness, t47.c_exactness) = 0)
                AND (t47.occurred_first = t47.c_occurred_first)
              )
              OR (
                (GREATEST(t47.exactness, t47.c_exactness) = 1)
                AND (t47.first_day = t47.c_first_day)
              )
            )
            AND (t47.sequence > t47.c_sequence)
          )
        )
        THEN 0
        WHEN (
          ((t47.at_most IS NULL) AND ( t47.at_most_hours IS NULL ))
          OR (t47.occurred_first <= t47.most_may)
        )
        AND (
          ((t47.at_least IS NULL) AND ( t47.at_least_hours IS NULL ))
          OR (t47.least_may <= t47.occurred_last)
        )
        AND (
          (t47.occurred_last >= t47.c_occurred_first)
          AND (t47.line <> t47.c_line)
          AND (
            NOT (
              (
                (GREATEST(t47.exactness, t47.c_exactness) = 0)
                AND (t47.occurred_first = t47.c_occurred_first)
              )
              OR (
                (GREATEST(t47.exactness, t47.c_exactness) = 1)
                AND (t47.first_day = t47.c_first_day)
              )
            )
            OR (t47.sequence > t47.c_sequence)
          )
        )
        THEN 1
        ELSE NULL
      END AS tier
    FROM (
      SELECT
        t46.*
        EXCLUDE (limit_at)
      FROM (
        SELECT
          t45.standard, t45.node, t45.parent, t45.place_in_parent, t45.depth, t45.record, t45.line,
          t45.version, t45.place, t45.occurred_first, t45.occurred_last, t45.first_day,
          t45.last_day, t45.exactness, t45.sequence, t45.pattern, t45.about, t45.due_first,
          t45.due_last, t45.at_least, t45.at_least_hours, t45.at_most, t45.at_most_hours,
          t45.ends_exact, t45.c_pattern, t45.c_record, t45.c_line, t45.c_version, t45.c_place,
          t45.c_occurred_first, t45.c_occurred_last, t45.c_first_day, t45.c_last_day,
          t45.c_exactness, t45.c_sequence, t45.c_said_since, t45.most_sure, t45.most_may,
          t45.least_sure, t45.limit_at,
          COALESCE(
            t45.limit_at,
            t45.c_occurred_first + (CAST(t45.at_least_hours AS BIGINT) * 3600000000)
          ) AS least_may
        FROM (
          SELECT
            t44.*
            EXCLUDE (limit_day, limit_duration)
          FROM (
            SELECT
              t43.standard, t43.node, t43.parent, t43.place_in_parent, t43.depth, t43.record,
              t43.line, t43.version, t43.place, t43.occurred_first, t43.occurred_last,
              t43.first_day, t43.last_day, t43.exactness, t43.sequence, t43.pattern, t43.about,
              t43.due_first, t43.due_last, t43.at_least, t43.at_least_hours, t43.at_most,
              t43.at_most_hours, t43.ends_exact, t43.c_pattern, t43.c_record, t43.c_line,
              t43.c_version, t43.c_place, t43.c_occurred_first, t43.c_occurred_last,
              t43.c_first_day, t43.c_last_day, t43.c_exactness, t43.c_sequence, t43.c_said_since,
              t43.most_sure, t43.most_may, t43.least_sure, t10.limit_duration, t10.limit_day,
              t10.limit_at
            FROM (
              SELECT
                t41.*
                EXCLUDE (limit_at)
              FROM (
                SELECT
                  t40.standard, t40.node, t40.parent, t40.place_in_parent, t40.depth, t40.record,
                  t40.line, t40.version, t40.place, t40.occurred_first, t40.occurred_last,
                  t40.first_day, t40.last_day, t40.exactness, t40.sequence, t40.pattern, t40.about,
                  t40.due_first, t40.due_last, t40.at_least, t40.at_least_hours, t40.at_most,
                  t40.at_most_hours, t40.ends_exact, t40.c_pattern, t40.c_record, t40.c_line,
                  t40.c_version, t40.c_place, t40.c_occurred_first, t40.c_occurred_last,
                  t40.c_first_day, t40.c_last_day, t40.c_exactness, t40.c_sequence,
                  t40.c_said_since, t40.most_sure, t40.most_may, t40.limit_at,
                  COALESCE(
                    t40.limit_at,
                    t40.c_occurred_last + (CAST(t40.at_least_hours AS BIGINT) * 3600000000)
                  ) AS least_sure
                FROM (
                  SELECT
                    t39.*
                    EXCLUDE (limit_day, limit_duration)
                  FROM (
                    SELECT
                      t38.standard, t38.node, t38.parent, t38.place_in_parent, t38.depth,
                      t38.record, t38.line, t38.version, t38.place, t38.occurred_first,
                      t38.occurred_last, t38.first_day, t38.last_day, t38.exactness, t38.sequence,
                      t38.pattern, t38.about, t38.due_first, t38.due_last, t38.at_least,
                      t38.at_least_hours, t38.at_most, t38.at_most_hours, t38.ends_exact,
                      t38.c_pattern, t38.c_record, t38.c_line, t38.c_version, t38.c_place,
                      t38.c_occurred_first, t38.c_occurred_last, t38.c_first_day, t38.c_last_day,
                      t38.c_exactness, t38.c_sequence, t38.c_said_since, t38.most_sure,
                      t38.most_may, t10.limit_duration, t10.limit_day, t10.limit_at
                    FROM (
                      SELECT
                        t36.*
                        EXCLUDE (limit_at)
                      FROM (
                        SELECT
                          t35.standard, t35.node, t35.parent, t35.place_in_parent, t35.depth,
                          t35.record, t35.line, t35.version, t35.place, t35.occurred_first,
                          t35.occurred_last, t35.first_day, t35.last_day, t35.exactness,
                          t35.sequence, t35.pattern, t35.about, t35.due_first, t35.due_last,
                          t35.at_least, t35.at_least_hours, t35.at_most, t35.at_most_hours,
                          t35.ends_exact, t35.c_pattern, t35.c_record, t35.c_line, t35.c_version,
                          t35.c_place, t35.c_occurred_first, t35.c_occurred_last, t35.c_first_day,
                          t35.c_last_day, t35.c_exactness, t35.c_sequence, t35.c_said_since,
                          t35.most_sure, t35.limit_at,
                          COALESCE(
                            t35.limit_at,
                            t35.c_occurred_last + (CAST(t35.at_most_hours AS BIGINT) * 3600000000)
                          ) AS most_may
                        FROM (
                          SELECT
                            t34.*
                            EXCLUDE (limit_day, limit_duration)
                          FROM (
                            SELECT
                              t33.standard, t33.node, t33.parent, t33.place_in_parent, t33.depth,
                              t33.record, t33.line, t33.version, t33.place, t33.occurred_first,
                              t33.occurred_last, t33.first_day, t33.last_day, t33.exactness,
                              t33.sequence, t33.pattern, t33.about, t33.due_first, t33.due_last,
                              t33.at_least, t33.at_least_hours, t33.at_most, t33.at_most_hours,
                              t33.ends_exact, t33.c_pattern, t33.c_record, t33.c_line,
                              t33.c_version, t33.c_place, t33.c_occurred_first, t33.c_occurred_last,
                              t33.c_first_day, t33.c_last_day, t33.c_exactness, t33.c_sequence,
                              t33.c_said_since, t33.most_sure, t11.limit_duration, t11.limit_day,
                              t11.limit_at
                            FROM (
                              SELECT
                                t31.*
                                EXCLUDE (limit_at)
                              FROM (
                                SELECT
                                  t30.standard, t30.node, t30.parent, t30.place_in_parent,
                                  t30.depth, t30.record, t30.line, t30.version, t30.place,
                                  t30.occurred_first, t30.occurred_last, t30.first_day,
                                  t30.last_day, t30.exactness, t30.sequence, t30.pattern, t30.about,
                                  t30.due_first, t30.due_last, t30.at_least, t30.at_least_hours,
                                  t30.at_most, t30.at_most_hours, t30.ends_exact, t30.c_pattern,
                                  t30.c_record, t30.c_line, t30.c_version, t30.c_place,
                                  t30.c_occurred_first, t30.c_occurred_last, t30.c_first_day,
                                  t30.c_last_day, t30.c_exactness, t30.c_sequence, t30.c_said_since,
                                  t30.limit_at,
                                  COALESCE(
                                    t30.limit_at,
                                    t30.c_occurred_first + (
                                      CAST(t30.at_most_hours AS BIGINT) * 3600000000
                                    )
                                  ) AS most_sure
                                FROM (
                                  SELECT
                                    t29.*
                                    EXCLUDE (limit_day, limit_duration)
                                  FROM (
                                    SELECT
                                      t28.standard, t28.node, t28.parent, t28.place_in_parent,
                                      t28.depth, t28.record, t28.line, t28.version, t28.place,
                                      t28.occurred_first, t28.occurred_last, t28.first_day,
                                      t28.last_day, t28.exactness, t28.sequence, t28.pattern,
                                      t28.about, t28.due_first, t28.due_last, t28.at_least,
                                      t28.at_least_hours, t28.at_most, t28.at_most_hours,
                                      t28.ends_exact, t28.c_pattern, t28.c_record, t28.c_line,
                                      t28.c_version, t28.c_place, t28.c_occurred_first,
                                      t28.c_occurred_last, t28.c_first_day, t28.c_last_day,
                                      t28.c_exactness, t28.c_sequence, t28.c_said_since,
                                      t11.limit_duration, t11.limit_day, t11.limit_at
                                    FROM (
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          t18.standard, t18.node, t18.parent, t18.place_in_parent,
                                          t18.depth, t18.record, t18.line, t18.version, t18.place,
                                          t18.occurred_first, t18.occurred_last, t18.first_day,
                                          t18.last_day, t18.exactness, t18.sequence, t18.pattern,
                                          t18.about, t18.due_first, t18.due_last, t18.at_least,
                                          t18.at_least_hours, t18.at_most, t18.at_most_hours,
                                          t18.ends_exact, t19.c_pattern, t19.c_record, t19.c_line,
                                          t19.c_version, t19.c_place, t19.c_occurred_first,
                                          t19.c_occurred_last, t19.c_first_day, t19.c_last_day,
                                          t19.c_exactness, t19.c_sequence, t19.c_said_since
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
                                        ) AS t18
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
                                        ) AS t19
                                          ON t18.pattern = t19.c_pattern AND t18.record = t19.c_record
                                      ) AS t23
                                      UNION ALL
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          *
                                        FROM (
                                          SELECT
                                            t22.standard, t22.node, t22.parent, t22.place_in_parent,
                                            t22.depth, t22.record, t22.line, t22.version, t22.place,
                                            t22.occurred_first, t22.occurred_last, t22.first_day,
                                            t22.last_day, t22.exactness, t22.sequence, t22.pattern,
                                            t22.about, t22.due_first, t22.due_last, t22.at_least,
                                            t22.at_least_hours, t22.at_most, t22.at_most_hours,
                                            t22.ends_exact, t20.c_pattern, t20.c_record, t20.c_line,
                                            t20.c_version, t20.c_place, t20.c_occurred_first,
                                            t20.c_occurred_last, t20.c_first_day, t20.c_last_day,
                                            t20.c_exactness, t20.c_sequence, t20.c_said_since
                                          FROM (
                                            SELECT
                                              *
                                            FROM preceded_unordered AS t3
                                            WHERE NOT (t3.about)
                                          ) AS t22
                                          INNER JOIN t7 AS t20
                                            ON t22.pattern = t20.c_pattern AND t22.record = t20.c_record
                                        ) AS t25
                                        UNION ALL
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
                                            t16.ends_exact, t21.c_pattern, t21.c_record, t21.c_line,
                                            t21.c_version, t21.c_place, t21.c_occurred_first,
                                            t21.c_occurred_last, t21.c_first_day, t21.c_last_day,
                                            t21.c_exactness, t21.c_sequence, t21.c_said_since
                                          FROM (
                                            SELECT
                                              *
                                            FROM preceded_unordered AS t3
                                            WHERE t3.about
                                          ) AS t16
                                          INNER JOIN (
                                            SELECT
                                              t4.line AS a_line, t4.version AS a_version,
                                              t4.of AS a_of
                                            FROM about AS t4
                                          ) AS t17
                                            ON t16.line = t17.a_line AND t16.version = t17.a_version
                                          INNER JOIN t7 AS t21
                                            ON t16.pattern = t21.c_pattern
                                            AND t16.record = t21.c_record
                                            AND t17.a_of = t21.c_line
                                        ) AS t24
                                      ) AS t26
                                    ) AS t28
                                    LEFT OUTER JOIN (
                                      SELECT
                                        t0.duration AS limit_duration, t0.day AS limit_day,
                                        t0.due AS limit_at
                                      FROM deadlines AS t0
                                    ) AS t11
                                      ON t28.at_most = t11.limit_duration AND t28.c_first_day = t11.limit_day
                                  ) AS t29
                                ) AS t30
                              ) AS t31
                            ) AS t33
                            LEFT OUTER JOIN (
                              SELECT
                                t0.duration AS limit_duration, t0.day AS limit_day,
                                t0.due AS limit_at
                              FROM deadlines AS t0
                            ) AS t11
                              ON t33.at_most = t11.limit_duration AND t33.c_last_day = t11.limit_day
                          ) AS t34
                        ) AS t35
                      ) AS t36
                    ) AS t38
                    LEFT OUTER JOIN (
                      SELECT
                        t0.duration AS limit_duration, t0.day AS limit_day, t0.opens AS limit_at
                      FROM deadlines AS t0
                    ) AS t10
                      ON t38.at_least = t10.limit_duration AND t38.c_last_day = t10.limit_day
                  ) AS t39
                ) AS t40
              ) AS t41
            ) AS t43
            LEFT OUTER JOIN (
              SELECT
                t0.duration AS limit_duration, t0.day AS limit_day, t0.opens AS limit_at
              FROM deadlines AS t0
            ) AS t10
              ON t43.at_least = t10.limit_duration AND t43.c_first_day = t10.limit_day
          ) AS t44
        ) AS t45
      ) AS t46
    ) AS t47
  ) AS t48
  WHERE NOT t48.tier IS NULL
) AS t49
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
  ) AS recorded_late,
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
  END AS answers
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
