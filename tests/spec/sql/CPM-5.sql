-- CPM-5: Whoever looks at cumulative harm names the earlier entries that they looked at.
-- Version de29b5ceff542b319e33a3c4978a13e41a8b8d468a29c6369e7b5df10edc0373

-- known: as in STAT-REF-1.sql

CREATE TEMP VIEW looked_at_matched_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'cumulative_review' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'appointment_missed' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'bereavement_or_loss' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'domestic_abuse_incident' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'harm_incident' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'physical_punishment' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'referral_received' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'moved_away' AS kind;

-- looked_at_matched: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP VIEW looked_at_since_said_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'cumulative_review' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'appointment_missed' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'bereavement_or_loss' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'domestic_abuse_incident' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'harm_incident' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'physical_punishment' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'referral_received' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'moved_away' AS kind;

-- looked_at_since_said: as in STAT-REF-1.sql

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

CREATE TEMP VIEW each_such AS
SELECT CAST(0 AS INT) AS asked, CAST(0 AS INT) AS pattern;

-- triggers: as in STAT-REF-1.sql

CREATE TEMP VIEW in_force AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS asked,
  CAST(-4611686018427387904 AS BIGINT) AS since, CAST(4611686018427387904 AS BIGINT) AS until;

CREATE TEMP VIEW parts AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS node, CAST(-1 AS INT) AS parent,
  CAST(0 AS INT) AS place_in_parent, CAST(0 AS INT) AS depth,
  'preceded' AS asks,
  CAST(1 AS INT) AS pattern, CAST(TRUE AS BOOLEAN) AS about, CAST(FALSE AS BOOLEAN) AS again,
  CAST(NULL AS INT) AS within, CAST(NULL AS INT) AS within_hours, CAST(NULL AS INT) AS at_least,
  CAST(NULL AS INT) AS at_least_hours, CAST(NULL AS INT) AS at_most,
  CAST(NULL AS INT) AS at_most_hours, CAST(1 AS INT) AS times, CAST(NULL AS INT) AS without,
  CAST(FALSE AS BOOLEAN) AS whole;

CREATE TEMP VIEW joints AS
SELECT
  CAST(NULL AS INT) AS standard, CAST(NULL AS INT) AS node, CAST(NULL AS INT) AS parent,
  CAST(NULL AS INT) AS place_in_parent, CAST(NULL AS INT) AS depth, CAST(NULL AS TEXT) AS joins
WHERE 1 = 0;

CREATE TEMP VIEW lifts AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS unless, CAST(2 AS INT) AS pattern,
  CAST(FALSE AS BOOLEAN) AS about;

-- cases: as in STAT-REF-1.sql

CREATE TEMP TABLE preceded AS
SELECT
  t4.record, t4.home, t4.line, t4.version, t4.place, t4.occurred_first, t4.occurred_last,
  t4.first_day, t4.last_day, t4.exactness, t4.sequence, t4.sure, t4.again, t4.opened_line,
  t4.opened_version, t4.opened_place, t4.opened_occurred_first, t4.opened_occurred_last,
  t4.opened_first_day, t4.opened_last_day, t4.opened_exactness, t4.opened_sequence, t4.closed_line,
  t4.closed_version, t4.closed_place, t4.closed_occurred_first, t4.closed_occurred_last,
  t4.closed_first_day, t4.closed_last_day, t4.closed_exactness, t4.closed_sequence, t4.standard,
  t4.node, t4.parent, t4.place_in_parent, t4.depth, t4.asks, t4.pattern, t4.about, t4.within,
  t4.within_hours, t4.at_least, t4.at_least_hours, t4.at_most, t4.at_most_hours, t4.times,
  t4.without, t4.whole, t4.occurred_first AS due_first, t4.occurred_last AS due_last
FROM (
  SELECT
    t2.record, t2.home, t2.line, t2.version, t2.place, t2.occurred_first, t2.occurred_last,
    t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.sure, t2.again, t2.opened_line,
    t2.opened_version, t2.opened_place, t2.opened_occurred_first, t2.opened_occurred_last,
    t2.opened_first_day, t2.opened_last_day, t2.opened_exactness, t2.opened_sequence,
    t2.closed_line, t2.closed_version, t2.closed_place, t2.closed_occurred_first,
    t2.closed_occurred_last, t2.closed_first_day, t2.closed_last_day, t2.closed_exactness,
    t2.closed_sequence, t2.standard, t3.node, t3.parent, t3.place_in_parent, t3.depth, t3.asks,
    t3.pattern, t3.about, t3.within, t3.within_hours, t3.at_least, t3.at_least_hours, t3.at_most,
    t3.at_most_hours, t3.times, t3.without, t3.whole
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
    t47.record, t47.home, t47.line, t47.version, t47.place, t47.occurred_first, t47.occurred_last,
    t47.first_day, t47.last_day, t47.exactness, t47.sequence, t47.sure, t47.again, t47.opened_line,
    t47.opened_version, t47.opened_place, t47.opened_occurred_first, t47.opened_occurred_last,
    t47.opened_first_day, t47.opened_last_day, t47.opened_exactness, t47.opened_sequence,
    t47.closed_line, t47.closed_version, t47.closed_place, t47.closed_occurred_first,
    t47.closed_occurred_last, t47.closed_first_day, t47.closed_last_day, t47.closed_exactness,
    t47.closed_sequence, t47.standard, t47.node, t47.parent, t47.place_in_parent, t47.depth,
    t47.asks, t47.pattern, t47.about, t47.within, t47.within_hours, t47.at_least,
    t47.at_least_hours, t47.at_most, t47.at_most_hours, t47.times, t47.without, t47.whole,
    t47.due_first, t47.due_last, t47.c_pattern, t47.c_record, t47.c_line, t47.c_version,
    t47.c_place, t47.c_occurred_first, t47.c_occurred_last, t47.c_first_day, t47.c_last_day,
    t47.c_exactness, t47.c_sequence, t47.c_said_since, t47.most_sure, t47.most_may, t47.least_sure,
    t47.least_may, t47.apart, t47.may_be_apart, t47.tier,
    (CAST(t47.tier AS BIGINT) * 1099511627776) + (
      549755813888 - t47.c_place
    ) AS key
  FROM (
    SELECT
      t46.record, t46.home, t46.line, t46.version, t46.place, t46.occurred_first, t46.occurred_last,
      t46.first_day, t46.last_day, t46.exactness, t46.sequence, t46.sure, t46.again,
      t46.opened_line, t46.opened_version, t46.opened_place, t46.opened_occurred_first,
      t46.opened_occurred_last, t46.opened_first_day, t46.opened_last_day, t46.opened_exactness,
      t46.opened_sequence, t46.closed_line, t46.closed_version, t46.closed_place,
      t46.closed_occurred_first, t46.closed_occurred_last, t46.closed_first_day,
      t46.closed_last_day, t46.closed_exactness, t46.closed_sequence, t46.standard, t46.node,
      t46.parent, t46.place_in_parent, t46.depth, t46.asks, t46.pattern, t46.about, t46.within,
      t46.within_hours, t46.at_least, t46.at_least_hours, t46.at_most, t46.at_most_hours, t46.times,
      t46.without, t46.whole, t46.due_first, t46.due_last, t46.c_pattern, t46.c_record, t46.c_line,
      t46.c_version, t46.c_place, t46.c_occurred_first, t46.c_occurred_last, t46.c_first_day,
      t46.c_last_day, t46.c_exactness, t46.c_sequence, t46.c_said_since, t46.most_sure,
      t46.most_may, t46.least_sure, t46.least_may,
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
          t44.record, t44.home, t44.line, t44.version, t44.place, t44.occurred_first,
          t44.occurred_last, t44.first_day, t44.last_day, t44.exactness, t44.sequence, t44.sure,
          t44.again, t44.opened_line, t44.opened_version, t44.opened_place,
          t44.opened_occurred_first, t44.opened_occurred_last, t44.opened_first_day,
          t44.opened_last_day, t44.opened_exactness, t44.opened_sequence, t44.closed_line,
          t44.closed_version, t44.closed_place, t44.closed_occurred_first, t44.closed_occurred_last,
          t44.closed_first_day, t44.closed_last_day, t44.closed_exactness, t44.closed_sequence,
          t44.standard, t44.node, t44.parent, t44.place_in_parent, t44.depth, t44.asks, t44.pattern,
          t44.about, t44.within, t44.within_hours, t44.at_least, t44.at_least_hours, t44.at_most,
          t44.at_most_hours, t44.times, t44.without, t44.whole, t44.due_first, t44.due_last,
          t44.c_pattern, t44.c_record, t44.c_line, t44.c_version, t44.c_place, t44.c_occurred_first,
          t44.c_occurred_last, t44.c_first_day, t44.c_last_day, t44.c_exactness, t44.c_sequence,
          t44.c_said_since, t44.most_sure, t44.most_may, t44.least_sure, t44.limit_at,
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
              t42.record, t42.home, t42.line, t42.version, t42.place, t42.occurred_first,
              t42.occurred_last, t42.first_day, t42.last_day, t42.exactness, t42.sequence, t42.sure,
              t42.again, t42.opened_line, t42.opened_version, t42.opened_place,
              t42.opened_occurred_first, t42.opened_occurred_last, t42.opened_first_day,
              t42.opened_last_day, t42.opened_exactness, t42.opened_sequence, t42.closed_line,
              t42.closed_version, t42.closed_place, t42.closed_occurred_first,
              t42.closed_occurred_last, t42.closed_first_day, t42.closed_last_day,
              t42.closed_exactness, t42.closed_sequence, t42.standard, t42.node, t42.parent,
              t42.place_in_parent, t42.depth, t42.asks, t42.pattern, t42.about, t42.within,
              t42.within_hours, t42.at_least, t42.at_least_hours, t42.at_most, t42.at_most_hours,
              t42.times, t42.without, t42.whole, t42.due_first, t42.due_last, t42.c_pattern,
              t42.c_record, t42.c_line, t42.c_version, t42.c_place, t42.c_occurred_first,
              t42.c_occurred_last, t42.c_first_day, t42.c_last_day, t42.c_exactness, t42.c_sequence,
              t42.c_said_since, t42.most_sure, t42.most_may, t42.least_sure, t9.limit_duration,
              t9.limit_day, t9.limit_at
            FROM (
              SELECT
                t40.*
                EXCLUDE (limit_at)
              FROM (
                SELECT
                  t39.record, t39.home, t39.line, t39.version, t39.place, t39.occurred_first,
                  t39.occurred_last, t39.first_day, t39.last_day, t39.exactness, t39.sequence,
                  t39.sure, t39.again, t39.opened_line, t39.opened_version, t39.opened_place,
                  t39.opened_occurred_first, t39.opened_occurred_last, t39.opened_first_day,
                  t39.opened_last_day, t39.opened_exactness, t39.opened_sequence, t39.closed_line,
                  t39.closed_version, t39.closed_place, t39.closed_occurred_first,
                  t39.closed_occurred_last, t39.closed_first_day, t39.closed_last_day,
                  t39.closed_exactness, t39.closed_sequence, t39.standard, t39.node, t39.parent,
                  t39.place_in_parent, t39.depth, t39.asks, t39.pattern, t39.about, t39.within,
                  t39.within_hours, t39.at_least, t39.at_least_hours, t39.at_most,
                  t39.at_most_hours, t39.times, t39.without, t39.whole, t39.due_first, t39.due_last,
                  t39.c_pattern, t39.c_record, t39.c_line, t39.c_version, t39.c_place,
                  t39.c_occurred_first, t39.c_occurred_last, t39.c_first_day, t39.c_last_day,
                  t39.c_exactness, t39.c_sequence, t39.c_said_since, t39.most_sure, t39.most_may,
                  t39.limit_at,
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
                      t37.record, t37.home, t37.line, t37.version, t37.place, t37.occurred_first,
                      t37.occurred_last, t37.first_day, t37.last_day, t37.exactness, t37.sequence,
                      t37.sure, t37.again, t37.opened_line, t37.opened_version, t37.opened_place,
                      t37.opened_occurred_first, t37.opened_occurred_last, t37.opened_first_day,
                      t37.opened_last_day, t37.opened_exactness, t37.opened_sequence,
                      t37.closed_line, t37.closed_version, t37.closed_place,
                      t37.closed_occurred_first, t37.closed_occurred_last, t37.closed_first_day,
                      t37.closed_last_day, t37.closed_exactness, t37.closed_sequence, t37.standard,
                      t37.node, t37.parent, t37.place_in_parent, t37.depth, t37.asks, t37.pattern,
                      t37.about, t37.within, t37.within_hours, t37.at_least, t37.at_least_hours,
                      t37.at_most, t37.at_most_hours, t37.times, t37.without, t37.whole,
                      t37.due_first, t37.due_last, t37.c_pattern, t37.c_record, t37.c_line,
                      t37.c_version, t37.c_place, t37.c_occurred_first, t37.c_occurred_last,
                      t37.c_first_day, t37.c_last_day, t37.c_exactness, t37.c_sequence,
                      t37.c_said_since, t37.most_sure, t37.most_may, t9.limit_duration,
                      t9.limit_day, t9.limit_at
                    FROM (
                      SELECT
                        t35.*
                        EXCLUDE (limit_at)
                      FROM (
                        SELECT
                          t34.record, t34.home, t34.line, t34.version, t34.place,
                          t34.occurred_first, t34.occurred_last, t34.first_day, t34.last_day,
                          t34.exactness, t34.sequence, t34.sure, t34.again, t34.opened_line,
                          t34.opened_version, t34.opened_place, t34.opened_occurred_first,
                          t34.opened_occurred_last, t34.opened_first_day, t34.opened_last_day,
                          t34.opened_exactness, t34.opened_sequence, t34.closed_line,
                          t34.closed_version, t34.closed_place, t34.closed_occurred_first,
                          t34.closed_occurred_last, t34.closed_first_day, t34.closed_last_day,
                          t34.closed_exactness, t34.closed_sequence, t34.standard, t34.node,
                          t34.parent, t34.place_in_parent, t34.depth, t34.asks, t34.pattern,
                          t34.about, t34.within, t34.within_hours, t34.at_least, t34.at_least_hours,
                          t34.at_most, t34.at_most_hours, t34.times, t34.without, t34.whole,
                          t34.due_first, t34.due_last, t34.c_pattern, t34.c_record, t34.c_line,
                          t34.c_version, t34.c_place, t34.c_occurred_first, t34.c_occurred_last,
                          t34.c_first_day, t34.c_last_day, t34.c_exactness, t34.c_sequence,
                          t34.c_said_since, t34.most_sure, t34.limit_at,
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
                              t32.record, t32.home, t32.line, t32.version, t32.place,
                              t32.occurred_first, t32.occurred_last, t32.first_day, t32.last_day,
                              t32.exactness, t32.sequence, t32.sure, t32.again, t32.opened_line,
                              t32.opened_version, t32.opened_place, t32.opened_occurred_first,
                              t32.opened_occurred_last, t32.opened_first_day, t32.opened_last_day,
                              t32.opened_exactness, t32.opened_sequence, t32.closed_line,
                              t32.closed_version, t32.closed_place, t32.closed_occurred_first,
                              t32.closed_occurred_last, t32.closed_first_day, t32.closed_last_day,
                              t32.closed_exactness, t32.closed_sequence, t32.standard, t32.node,
                              t32.parent, t32.place_in_parent, t32.depth, t32.asks, t32.pattern,
                              t32.about, t32.within, t32.within_hours, t32.at_least,
                              t32.at_least_hours, t32.at_most, t32.at_most_hours, t32.times,
                              t32.without, t32.whole, t32.due_first, t32.due_last, t32.c_pattern,
                              t32.c_record, t32.c_line, t32.c_version, t32.c_place,
                              t32.c_occurred_first, t32.c_occurred_last, t32.c_first_day,
                              t32.c_last_day, t32.c_exactness, t32.c_sequence, t32.c_said_since,
                              t32.most_sure, t10.limit_duration, t10.limit_day, t10.limit_at
                            FROM (
                              SELECT
                                t30.*
                                EXCLUDE (limit_at)
                              FROM (
                                SELECT
                                  t29.record, t29.home, t29.line, t29.version, t29.place,
                                  t29.occurred_first, t29.occurred_last, t29.first_day,
                                  t29.last_day, t29.exactness, t29.sequence, t29.sure, t29.again,
                                  t29.opened_line, t29.opened_version, t29.opened_place,
                                  t29.opened_occurred_first, t29.opened_occurred_last,
                                  t29.opened_first_day, t29.opened_last_day, t29.opened_exactness,
                                  t29.opened_sequence, t29.closed_line, t29.closed_version,
                                  t29.closed_place, t29.closed_occurred_first,
                                  t29.closed_occurred_last, t29.closed_first_day,
                                  t29.closed_last_day, t29.closed_exactness, t29.closed_sequence,
                                  t29.standard, t29.node, t29.parent, t29.place_in_parent,
                                  t29.depth, t29.asks, t29.pattern, t29.about, t29.within,
                                  t29.within_hours, t29.at_least, t29.at_least_hours, t29.at_most,
                                  t29.at_most_hours, t29.times, t29.without, t29.whole,
                                  t29.due_first, t29.due_last, t29.c_pattern, t29.c_record,
                                  t29.c_line, t29.c_version, t29.c_place, t29.c_occurred_first,
                                  t29.c_occurred_last, t29.c_first_day, t29.c_last_day,
                                  t29.c_exactness, t29.c_sequence, t29.c_said_since, t29.limit_at,
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
                                      t27.record, t27.home, t27.line, t27.version, t27.place,
                                      t27.occurred_first, t27.occurred_last, t27.first_day,
                                      t27.last_day, t27.exactness, t27.sequence, t27.sure,
                                      t27.again, t27.opened_line, t27.opened_version,
                                      t27.opened_place, t27.opened_occurred_first,
                                      t27.opened_occurred_last, t27.opened_first_day,
                                      t27.opened_last_day, t27.opened_exactness,
                                      t27.opened_sequence, t27.closed_line, t27.closed_version,
                                      t27.closed_place, t27.closed_occurred_first,
                                      t27.closed_occurred_last, t27.closed_first_day,
                                      t27.closed_last_day, t27.closed_exactness,
                                      t27.closed_sequence, t27.standard, t27.node, t27.parent,
                                      t27.place_in_parent, t27.depth, t27.asks, t27.pattern,
                                      t27.about, t27.within, t27.within_hours, t27.at_least,
                                      t27.at_least_hours, t27.at_most, t27.at_most_hours, t27.times,
                                      t27.without, t27.whole, t27.due_first, t27.due_last,
                                      t27.c_pattern, t27.c_record, t27.c_line, t27.c_version,
                                      t27.c_place, t27.c_occurred_first, t27.c_occurred_last,
                                      t27.c_first_day, t27.c_last_day, t27.c_exactness,
                                      t27.c_sequence, t27.c_said_since, t10.limit_duration,
                                      t10.limit_day, t10.limit_at
                                    FROM (
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          t19.record, t19.home, t19.line, t19.version, t19.place,
                                          t19.occurred_first, t19.occurred_last, t19.first_day,
                                          t19.last_day, t19.exactness, t19.sequence, t19.sure,
                                          t19.again, t19.opened_line, t19.opened_version,
                                          t19.opened_place, t19.opened_occurred_first,
                                          t19.opened_occurred_last, t19.opened_first_day,
                                          t19.opened_last_day, t19.opened_exactness,
                                          t19.opened_sequence, t19.closed_line, t19.closed_version,
                                          t19.closed_place, t19.closed_occurred_first,
                                          t19.closed_occurred_last, t19.closed_first_day,
                                          t19.closed_last_day, t19.closed_exactness,
                                          t19.closed_sequence, t19.standard, t19.node, t19.parent,
                                          t19.place_in_parent, t19.depth, t19.asks, t19.pattern,
                                          t19.about, t19.within, t19.within_hours, t19.at_least,
                                          t19.at_least_hours, t19.at_most, t19.at_most_hours,
                                          t19.times, t19.without, t19.whole, t19.due_first,
                                          t19.due_last, t16.c_pattern, t16.c_record, t16.c_line,
                                          t16.c_version, t16.c_place, t16.c_occurred_first,
                                          t16.c_occurred_last, t16.c_first_day, t16.c_last_day,
                                          t16.c_exactness, t16.c_sequence, t16.c_said_since
                                        FROM (
                                          SELECT
                                            *
                                          FROM preceded AS t1
                                          WHERE
                                            t1.exactness = 0
                                            AND NOT t1.place IS NULL
                                            AND NOT (t1.about)
                                            AND (
                                              (t1.opened_line IS NULL) OR (
                                                t1.opened_exactness = 0
                                              )
                                            )
                                            AND (
                                              (t1.closed_line IS NULL) OR (
                                                t1.closed_exactness = 0
                                              )
                                            )
                                            AND t1.at_least IS NULL
                                            AND t1.at_least_hours IS NULL
                                        ) AS t19
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
                                        ) AS t16
                                          ON t19.pattern = t16.c_pattern AND t19.record = t16.c_record
                                      ) AS t22
                                      UNION ALL
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          *
                                        FROM (
                                          SELECT
                                            t23.record, t23.home, t23.line, t23.version, t23.place,
                                            t23.occurred_first, t23.occurred_last, t23.first_day,
                                            t23.last_day, t23.exactness, t23.sequence, t23.sure,
                                            t23.again, t23.opened_line, t23.opened_version,
                                            t23.opened_place, t23.opened_occurred_first,
                                            t23.opened_occurred_last, t23.opened_first_day,
                                            t23.opened_last_day, t23.opened_exactness,
                                            t23.opened_sequence, t23.closed_line,
                                            t23.closed_version, t23.closed_place,
                                            t23.closed_occurred_first, t23.closed_occurred_last,
                                            t23.closed_first_day, t23.closed_last_day,
                                            t23.closed_exactness, t23.closed_sequence, t23.standard,
                                            t23.node, t23.parent, t23.place_in_parent, t23.depth,
                                            t23.asks, t23.pattern, t23.about, t23.within,
                                            t23.within_hours, t23.at_least, t23.at_least_hours,
                                            t23.at_most, t23.at_most_hours, t23.times, t23.without,
                                            t23.whole, t23.due_first, t23.due_last, t17.c_pattern,
                                            t17.c_record, t17.c_line, t17.c_version, t17.c_place,
                                            t17.c_occurred_first, t17.c_occurred_last,
                                            t17.c_first_day, t17.c_last_day, t17.c_exactness,
                                            t17.c_sequence, t17.c_said_since
                                          FROM (
                                            SELECT
                                              *
                                            FROM preceded AS t1
                                            WHERE
                                              NOT (
                                                (t1.exactness = 0)
                                                AND (NOT t1.place IS NULL)
                                                AND NOT (t1.about)
                                                AND (
                                                  (t1.opened_line IS NULL) OR (
                                                    t1.opened_exactness = 0
                                                  )
                                                )
                                                AND (
                                                  (t1.closed_line IS NULL) OR (
                                                    t1.closed_exactness = 0
                                                  )
                                                )
                                                AND (
                                                  (t1.at_least IS NULL) AND (
                                                    t1.at_least_hours IS NULL
                                                  )
                                                )
                                              )
                                              AND NOT (t1.about)
                                          ) AS t23
                                          INNER JOIN t7 AS t17
                                            ON t23.pattern = t17.c_pattern AND t23.record = t17.c_record
                                        ) AS t24
                                        UNION ALL
                                        SELECT
                                          *
                                        FROM (
                                          SELECT
                                            t11.record, t11.home, t11.line, t11.version, t11.place,
                                            t11.occurred_first, t11.occurred_last, t11.first_day,
                                            t11.last_day, t11.exactness, t11.sequence, t11.sure,
                                            t11.again, t11.opened_line, t11.opened_version,
                                            t11.opened_place, t11.opened_occurred_first,
                                            t11.opened_occurred_last, t11.opened_first_day,
                                            t11.opened_last_day, t11.opened_exactness,
                                            t11.opened_sequence, t11.closed_line,
                                            t11.closed_version, t11.closed_place,
                                            t11.closed_occurred_first, t11.closed_occurred_last,
                                            t11.closed_first_day, t11.closed_last_day,
                                            t11.closed_exactness, t11.closed_sequence, t11.standard,
                                            t11.node, t11.parent, t11.place_in_parent, t11.depth,
                                            t11.asks, t11.pattern, t11.about, t11.within,
                                            t11.within_hours, t11.at_least, t11.at_least_hours,
                                            t11.at_most, t11.at_most_hours, t11.times, t11.without,
                                            t11.whole, t11.due_first, t11.due_last, t18.c_pattern,
                                            t18.c_record, t18.c_line, t18.c_version, t18.c_place,
                                            t18.c_occurred_first, t18.c_occurred_last,
                                            t18.c_first_day, t18.c_last_day, t18.c_exactness,
                                            t18.c_sequence, t18.c_said_since
                                          FROM (SELECT * FROM preceded AS t1 WHERE t1.about) AS t11
                                          INNER JOIN (
                                            SELECT
                                              t3.line AS a_line, t3.version AS a_version,
                                              t3.of AS a_of
                                            FROM about AS t3
                                          ) AS t14
                                            ON t11.line = t14.a_line AND t11.version = t14.a_version
                                          INNER JOIN t7 AS t18
                                            ON t11.pattern = t18.c_pattern
                                            AND t11.record = t18.c_record
                                            AND t14.a_of = t18.c_line
                                        ) AS t20
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
  t23.standard, t23.node, t23.parent, t23.place_in_parent, t23.depth, t23.record, t23.line,
  CAST(COALESCE(CAST(FLOOR((t23.key) / (
    1099511627776
  )) AS BIGINT), 3) AS INT) AS settled,
  t23.due_first, t23.due_last,
  CASE
    WHEN CASE
      WHEN NOT t23.key IS NULL
      THEN (((CAST(t23.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t23.c_line
      ELSE NULL
    END IS NULL
    THEN []
    ELSE CAST([
      CASE
        WHEN NOT t23.key IS NULL
        THEN (((CAST(t23.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t23.c_line
        ELSE NULL
      END
    ] AS BIGINT[])
  END AS answers,
  COALESCE((t23.key < 1099511627776) AND (
    t23.c_said_since > t23.due_last
  ), FALSE) AS recorded_late
FROM (
  SELECT
    t22.record, t22.home, t22.line, t22.version, t22.place, t22.occurred_first, t22.occurred_last,
    t22.first_day, t22.last_day, t22.exactness, t22.sequence, t22.sure, t22.again, t22.opened_line,
    t22.opened_version, t22.opened_place, t22.opened_occurred_first, t22.opened_occurred_last,
    t22.opened_first_day, t22.opened_last_day, t22.opened_exactness, t22.opened_sequence,
    t22.closed_line, t22.closed_version, t22.closed_place, t22.closed_occurred_first,
    t22.closed_occurred_last, t22.closed_first_day, t22.closed_last_day, t22.closed_exactness,
    t22.closed_sequence, t22.standard, t22.node, t22.parent, t22.place_in_parent, t22.depth,
    t22.asks, t22.pattern, t22.about, t22.within, t22.within_hours, t22.at_least,
    t22.at_least_hours, t22.at_most, t22.at_most_hours, t22.times, t22.without, t22.whole,
    t22.due_first, t22.due_last, t22.start, t22.n_pattern, t22.n_record, t22.n_line, t22.n_version,
    t22.n_place, t22.n_occurred_first, t22.n_occurred_last, t22.n_first_day, t22.n_last_day,
    t22.n_exactness, t22.n_sequence, t22.n_said_since, t22.until, t22.n_key, t22.p_standard,
    t22.p_record, t22.p_line, t22.p_node, t22.p_key, t22.p_c_line, t22.p_c_said_since,
    CASE
      WHEN (NOT t22.n_key IS NULL)
      AND ((t22.p_key IS NULL) OR ( t22.n_key < t22.p_key ))
      THEN t22.n_key
      ELSE t22.p_key
    END AS key,
    CASE
      WHEN (NOT t22.n_key IS NULL)
      AND ((t22.p_key IS NULL) OR ( t22.n_key < t22.p_key ))
      THEN t22.n_line
      ELSE t22.p_c_line
    END AS c_line,
    CASE
      WHEN (NOT t22.n_key IS NULL)
      AND ((t22.p_key IS NULL) OR ( t22.n_key < t22.p_key ))
      THEN t22.n_said_since
      ELSE t22.p_c_said_since
    END AS c_said_since
  FROM (
    SELECT
      t21.record, t21.home, t21.line, t21.version, t21.place, t21.occurred_first, t21.occurred_last,
      t21.first_day, t21.last_day, t21.exactness, t21.sequence, t21.sure, t21.again,
      t21.opened_line, t21.opened_version, t21.opened_place, t21.opened_occurred_first,
      t21.opened_occurred_last, t21.opened_first_day, t21.opened_last_day, t21.opened_exactness,
      t21.opened_sequence, t21.closed_line, t21.closed_version, t21.closed_place,
      t21.closed_occurred_first, t21.closed_occurred_last, t21.closed_first_day,
      t21.closed_last_day, t21.closed_exactness, t21.closed_sequence, t21.standard, t21.node,
      t21.parent, t21.place_in_parent, t21.depth, t21.asks, t21.pattern, t21.about, t21.within,
      t21.within_hours, t21.at_least, t21.at_least_hours, t21.at_most, t21.at_most_hours, t21.times,
      t21.without, t21.whole, t21.due_first, t21.due_last, t21.start, t21.n_pattern, t21.n_record,
      t21.n_line, t21.n_version, t21.n_place, t21.n_occurred_first, t21.n_occurred_last,
      t21.n_first_day, t21.n_last_day, t21.n_exactness, t21.n_sequence, t21.n_said_since, t21.until,
      t21.n_key, t14.p_standard, t14.p_record, t14.p_line, t14.p_node, t14.p_key, t14.p_c_line,
      t14.p_c_said_since
    FROM (
      SELECT
        t19.record, t19.home, t19.line, t19.version, t19.place, t19.occurred_first,
        t19.occurred_last, t19.first_day, t19.last_day, t19.exactness, t19.sequence, t19.sure,
        t19.again, t19.opened_line, t19.opened_version, t19.opened_place, t19.opened_occurred_first,
        t19.opened_occurred_last, t19.opened_first_day, t19.opened_last_day, t19.opened_exactness,
        t19.opened_sequence, t19.closed_line, t19.closed_version, t19.closed_place,
        t19.closed_occurred_first, t19.closed_occurred_last, t19.closed_first_day,
        t19.closed_last_day, t19.closed_exactness, t19.closed_sequence, t19.standard, t19.node,
        t19.parent, t19.place_in_parent, t19.depth, t19.asks, t19.pattern, t19.about, t19.within,
        t19.within_hours, t19.at_least, t19.at_least_hours, t19.at_most, t19.at_most_hours,
        t19.times, t19.without, t19.whole, t19.due_first, t19.due_last, t19.start, t19.n_pattern,
        t19.n_record, t19.n_line, t19.n_version, t19.n_place, t19.n_occurred_first,
        t19.n_occurred_last, t19.n_first_day, t19.n_last_day, t19.n_exactness, t19.n_sequence,
        t19.n_said_since, t19.until,
        CASE
          WHEN ((t19.at_most IS NULL) AND ( t19.at_most_hours IS NULL ))
          OR (t19.occurred_first <= t19.until)
          THEN 549755813888 - t19.n_place
          ELSE NULL
        END AS n_key
      FROM (
        SELECT
          t18.*
          EXCLUDE (limit_at)
        FROM (
          SELECT
            t17.record, t17.home, t17.line, t17.version, t17.place, t17.occurred_first,
            t17.occurred_last, t17.first_day, t17.last_day, t17.exactness, t17.sequence, t17.sure,
            t17.again, t17.opened_line, t17.opened_version, t17.opened_place,
            t17.opened_occurred_first, t17.opened_occurred_last, t17.opened_first_day,
            t17.opened_last_day, t17.opened_exactness, t17.opened_sequence, t17.closed_line,
            t17.closed_version, t17.closed_place, t17.closed_occurred_first,
            t17.closed_occurred_last, t17.closed_first_day, t17.closed_last_day,
            t17.closed_exactness, t17.closed_sequence, t17.standard, t17.node, t17.parent,
            t17.place_in_parent, t17.depth, t17.asks, t17.pattern, t17.about, t17.within,
            t17.within_hours, t17.at_least, t17.at_least_hours, t17.at_most, t17.at_most_hours,
            t17.times, t17.without, t17.whole, t17.due_first, t17.due_last, t17.start,
            t17.n_pattern, t17.n_record, t17.n_line, t17.n_version, t17.n_place,
            t17.n_occurred_first, t17.n_occurred_last, t17.n_first_day, t17.n_last_day,
            t17.n_exactness, t17.n_sequence, t17.n_said_since, t17.limit_at,
            COALESCE(
              t17.limit_at,
              t17.n_occurred_first + (CAST(t17.at_most_hours AS BIGINT) * 3600000000)
            ) AS until
          FROM (
            SELECT
              t16.*
              EXCLUDE (limit_day, limit_duration)
            FROM (
              SELECT
                t15.record, t15.home, t15.line, t15.version, t15.place, t15.occurred_first,
                t15.occurred_last, t15.first_day, t15.last_day, t15.exactness, t15.sequence,
                t15.sure, t15.again, t15.opened_line, t15.opened_version, t15.opened_place,
                t15.opened_occurred_first, t15.opened_occurred_last, t15.opened_first_day,
                t15.opened_last_day, t15.opened_exactness, t15.opened_sequence, t15.closed_line,
                t15.closed_version, t15.closed_place, t15.closed_occurred_first,
                t15.closed_occurred_last, t15.closed_first_day, t15.closed_last_day,
                t15.closed_exactness, t15.closed_sequence, t15.standard, t15.node, t15.parent,
                t15.place_in_parent, t15.depth, t15.asks, t15.pattern, t15.about, t15.within,
                t15.within_hours, t15.at_least, t15.at_least_hours, t15.at_most, t15.at_most_hours,
                t15.times, t15.without, t15.whole, t15.due_first, t15.due_last, t15.start,
                t9.n_pattern, t9.n_record, t9.n_line, t9.n_version, t9.n_place, t9.n_occurred_first,
                t9.n_occurred_last, t9.n_first_day, t9.n_last_day, t9.n_exactness, t9.n_sequence,
                t9.n_said_since, t8.limit_duration, t8.limit_day, t8.limit_at
              FROM (
                SELECT
                  t0.record, t0.home, t0.line, t0.version, t0.place, t0.occurred_first,
                  t0.occurred_last, t0.first_day, t0.last_day, t0.exactness, t0.sequence, t0.sure,
                  t0.again, t0.opened_line, t0.opened_version, t0.opened_place,
                  t0.opened_occurred_first, t0.opened_occurred_last, t0.opened_first_day,
                  t0.opened_last_day, t0.opened_exactness, t0.opened_sequence, t0.closed_line,
                  t0.closed_version, t0.closed_place, t0.closed_occurred_first,
                  t0.closed_occurred_last, t0.closed_first_day, t0.closed_last_day,
                  t0.closed_exactness, t0.closed_sequence, t0.standard, t0.node, t0.parent,
                  t0.place_in_parent, t0.depth, t0.asks, t0.pattern, t0.about, t0.within,
                  t0.within_hours, t0.at_least, t0.at_least_hours, t0.at_most, t0.at_most_hours,
                  t0.times, t0.without, t0.whole, t0.due_first, t0.due_last,
                  CASE
                    WHEN (t0.exactness = 0)
                    AND (NOT t0.place IS NULL)
                    AND NOT (t0.about)
                    AND ((t0.opened_line IS NULL) OR ( t0.opened_exactness = 0 ))
                    AND ((t0.closed_line IS NULL) OR ( t0.closed_exactness = 0 ))
                    AND ((t0.at_least IS NULL) AND ( t0.at_least_hours IS NULL ))
                    THEN t0.place
                    ELSE NULL
                  END AS start
                FROM preceded AS t0
              ) AS t15
              ASOF LEFT JOIN (
                SELECT
                  t2.pattern AS n_pattern, t2.record AS n_record, t2.line AS n_line,
                  t2.version AS n_version, t2.place AS n_place,
                  t2.occurred_first AS n_occurred_first, t2.occurred_last AS n_occurred_last,
                  t2.first_day AS n_first_day, t2.last_day AS n_last_day,
                  t2.exactness AS n_exactness, t2.sequence AS n_sequence,
                  t2.said_since AS n_said_since
                FROM looked_at AS t2
                WHERE t2.exactness = 0
              ) AS t9
                ON t15.start > t9.n_place AND t15.pattern = t9.n_pattern AND t15.record = t9.n_record
              LEFT OUTER JOIN (
                SELECT
                  t3.duration AS limit_duration, t3.day AS limit_day, t3.due AS limit_at
                FROM deadlines AS t3
              ) AS t8
                ON t15.at_most = t8.limit_duration AND t9.n_first_day = t8.limit_day
            ) AS t16
          ) AS t17
        ) AS t18
      ) AS t19
    ) AS t21
    LEFT OUTER JOIN (
      SELECT
        t11.standard AS p_standard, t11.record AS p_record, t11.line AS p_line, t11.node AS p_node,
        t11.key AS p_key, t11.c_line AS p_c_line, t11.c_said_since AS p_c_said_since
      FROM (
        SELECT
          t10.*
          EXCLUDE (line_right, node_right, record_right, standard_right)
        FROM (
          SELECT
            t4.record, t4.home, t4.line, t4.version, t4.place, t4.occurred_first, t4.occurred_last,
            t4.first_day, t4.last_day, t4.exactness, t4.sequence, t4.sure, t4.again, t4.opened_line,
            t4.opened_version, t4.opened_place, t4.opened_occurred_first, t4.opened_occurred_last,
            t4.opened_first_day, t4.opened_last_day, t4.opened_exactness, t4.opened_sequence,
            t4.closed_line, t4.closed_version, t4.closed_place, t4.closed_occurred_first,
            t4.closed_occurred_last, t4.closed_first_day, t4.closed_last_day, t4.closed_exactness,
            t4.closed_sequence, t4.standard, t4.node, t4.parent, t4.place_in_parent, t4.depth,
            t4.asks, t4.pattern, t4.about, t4.within, t4.within_hours, t4.at_least,
            t4.at_least_hours, t4.at_most, t4.at_most_hours, t4.times, t4.without, t4.whole,
            t4.due_first, t4.due_last, t5.standard AS standard_right, t5.record AS record_right,
            t5.line AS line_right, t5.node AS node_right, t5.key, t5.c_line, t5.c_said_since
          FROM preceded AS t4
          LEFT OUTER JOIN preceded_in_pairs AS t5
            ON t4.standard = t5.standard
            AND t4.record = t5.record
            AND t4.line = t5.line
            AND t4.node = t5.node
        ) AS t10
      ) AS t11
    ) AS t14
      ON t21.standard = t14.p_standard
      AND t21.record = t14.p_record
      AND t21.line = t14.p_line
      AND t21.node = t14.p_node
  ) AS t22
) AS t23;

CREATE TEMP TABLE roots AS
SELECT
  t0.standard, t0.record, t0.line, t0.settled, t0.due_first, t0.due_last, t0.answers,
  t0.recorded_late
FROM findings AS t0
WHERE t0.depth = 0;

-- judged: as in STAT-REF-1.sql

-- lifts_found: as in STAT-REF-1.sql

CREATE TEMP VIEW waivable AS
SELECT CAST(0 AS INT) AS w_standard, CAST(0 AS INT) AS w_waiver, 'CPM-5' AS w_name;

-- waivers: as in STAT-REF-1.sql

CREATE TEMP VIEW moments AS
SELECT CAST(0 AS INT) AS moment, CAST(0 AS BIGINT) AS as_of, CAST(0 AS INT) AS as_of_day;

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
