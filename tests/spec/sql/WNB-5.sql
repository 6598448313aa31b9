-- WNB-5: When a child on a plan was not brought, the family is reached within 1 working day.
-- Version 8a960ba3bb15742a9249316abb8af9a0826778dfc297b86603b9e719ddbf0010

-- known: as in STAT-REF-1.sql

CREATE TEMP VIEW looked_at_matched_kinds AS
SELECT CAST(1 AS INT) AS pattern, 'plan_started' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'plan_ended' AS kind
UNION ALL
SELECT CAST(4 AS INT) AS pattern, 'appointment_followed_up' AS kind
UNION ALL
SELECT CAST(5 AS INT) AS pattern, 'moved_away' AS kind;

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
    0 AS pattern, t0.record, t0.child, t0.line, t0.version, t0.place, t0.occurred_first,
    t0.occurred_last, t0.first_day, t0.last_day, t0.exactness, t0.sequence, t0.known_from
  FROM known AS t0
  WHERE
    t0.kind IN ('appointment_missed')
    AND TRUE
    AND NOT t0.one_outcome IS NULL
    AND t0.one_outcome IN ('was_not_brought')
)
UNION ALL
SELECT *
FROM (
  SELECT
    3 AS pattern, t0.record, t0.child, t0.line, t0.version, t0.place, t0.occurred_first,
    t0.occurred_last, t0.first_day, t0.last_day, t0.exactness, t0.sequence, t0.known_from
  FROM known AS t0
  WHERE t0.kind IN ('appointment_missed') AND TRUE AND NOT t0.one_contact IS NULL
);

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from, t0.one_contact, t0.one_outcome
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP VIEW looked_at_since_said_kinds AS
SELECT CAST(1 AS INT) AS pattern, 'plan_started' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'plan_ended' AS kind
UNION ALL
SELECT CAST(4 AS INT) AS pattern, 'appointment_followed_up' AS kind
UNION ALL
SELECT CAST(5 AS INT) AS pattern, 'moved_away' AS kind;

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
    0 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM looked_at_since_corrected AS t0
  WHERE
    t0.kind IN ('appointment_missed')
    AND TRUE
    AND NOT t0.one_outcome IS NULL
    AND t0.one_outcome IN ('was_not_brought')
)
UNION ALL
SELECT *
FROM (
  SELECT
    3 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM looked_at_since_corrected AS t0
  WHERE TRUE AND NOT t0.one_contact IS NULL
);

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

CREATE TEMP VIEW spans AS
SELECT CAST(0 AS INT) AS span, CAST(1 AS INT) AS pattern, CAST(TRUE AS BOOLEAN) AS opens
UNION ALL
SELECT CAST(0 AS INT) AS span, CAST(2 AS INT) AS pattern, CAST(FALSE AS BOOLEAN) AS opens;

-- turning: as in LOC-CG-2.sql

-- states: as in LOC-CG-2.sql

-- triggers: as in LOC-CG-2.sql

CREATE TEMP VIEW in_force AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS asked,
  CAST(-4611686018427387904 AS BIGINT) AS since, CAST(4611686018427387904 AS BIGINT) AS until;

CREATE TEMP VIEW parts AS
SELECT
  CAST(0 AS INT) AS standard, CAST(1 AS INT) AS node, CAST(0 AS INT) AS parent,
  CAST(0 AS INT) AS place_in_parent, CAST(1 AS INT) AS depth,
  'shows' AS asks,
  CAST(3 AS INT) AS pattern, CAST(FALSE AS BOOLEAN) AS about, CAST(FALSE AS BOOLEAN) AS again,
  CAST(0 AS INT) AS within, CAST(NULL AS INT) AS within_hours, CAST(NULL AS INT) AS at_least,
  CAST(NULL AS INT) AS at_least_hours, CAST(NULL AS INT) AS at_most,
  CAST(NULL AS INT) AS at_most_hours, CAST(1 AS INT) AS times, CAST(NULL AS INT) AS without,
  CAST(FALSE AS BOOLEAN) AS whole
UNION ALL
SELECT
  CAST(0 AS INT) AS standard, CAST(2 AS INT) AS node, CAST(0 AS INT) AS parent,
  CAST(1 AS INT) AS place_in_parent, CAST(1 AS INT) AS depth,
  'followed' AS asks,
  CAST(4 AS INT) AS pattern, CAST(TRUE AS BOOLEAN) AS about, CAST(FALSE AS BOOLEAN) AS again,
  CAST(0 AS INT) AS within, CAST(NULL AS INT) AS within_hours, CAST(NULL AS INT) AS at_least,
  CAST(NULL AS INT) AS at_least_hours, CAST(NULL AS INT) AS at_most,
  CAST(NULL AS INT) AS at_most_hours, CAST(1 AS INT) AS times, CAST(NULL AS INT) AS without,
  CAST(FALSE AS BOOLEAN) AS whole;

CREATE TEMP VIEW joints AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS node, CAST(-1 AS INT) AS parent,
  CAST(0 AS INT) AS place_in_parent, CAST(0 AS INT) AS depth,
  'any_of' AS joins;

CREATE TEMP VIEW lifts AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS unless, CAST(5 AS INT) AS pattern,
  CAST(FALSE AS BOOLEAN) AS about;

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

-- followed_in_pairs: as in STAT-REF-1.sql

-- shown: as in CUM-3.sql

CREATE TEMP TABLE findings AS
SELECT *
FROM (
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
      t22.first_day, t22.last_day, t22.exactness, t22.sequence, t22.sure, t22.again,
      t22.opened_line, t22.opened_version, t22.opened_place, t22.opened_occurred_first,
      t22.opened_occurred_last, t22.opened_first_day, t22.opened_last_day, t22.opened_exactness,
      t22.opened_sequence, t22.closed_line, t22.closed_version, t22.closed_place,
      t22.closed_occurred_first, t22.closed_occurred_last, t22.closed_first_day,
      t22.closed_last_day, t22.closed_exactness, t22.closed_sequence, t22.standard, t22.node,
      t22.parent, t22.place_in_parent, t22.depth, t22.asks, t22.pattern, t22.about, t22.within,
      t22.within_hours, t22.at_least, t22.at_least_hours, t22.at_most, t22.at_most_hours, t22.times,
      t22.without, t22.whole, t22.due_first, t22.due_last, t22.start, t22.n_pattern, t22.n_record,
      t22.n_line, t22.n_version, t22.n_place, t22.n_occurred_first, t22.n_occurred_last,
      t22.n_first_day, t22.n_last_day, t22.n_exactness, t22.n_sequence, t22.n_said_since, t22.n_key,
      t22.p_standard, t22.p_record, t22.p_line, t22.p_node, t22.p_key, t22.p_c_line,
      t22.p_c_said_since,
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
        t21.record, t21.home, t21.line, t21.version, t21.place, t21.occurred_first,
        t21.occurred_last, t21.first_day, t21.last_day, t21.exactness, t21.sequence, t21.sure,
        t21.again, t21.opened_line, t21.opened_version, t21.opened_place, t21.opened_occurred_first,
        t21.opened_occurred_last, t21.opened_first_day, t21.opened_last_day, t21.opened_exactness,
        t21.opened_sequence, t21.closed_line, t21.closed_version, t21.closed_place,
        t21.closed_occurred_first, t21.closed_occurred_last, t21.closed_first_day,
        t21.closed_last_day, t21.closed_exactness, t21.closed_sequence, t21.standard, t21.node,
        t21.parent, t21.place_in_parent, t21.depth, t21.asks, t21.pattern, t21.about, t21.within,
        t21.within_hours, t21.at_least, t21.at_least_hours, t21.at_most, t21.at_most_hours,
        t21.times, t21.without, t21.whole, t21.due_first, t21.due_last, t21.start, t21.n_pattern,
        t21.n_record, t21.n_line, t21.n_version, t21.n_place, t21.n_occurred_first,
        t21.n_occurred_last, t21.n_first_day, t21.n_last_day, t21.n_exactness, t21.n_sequence,
        t21.n_said_since, t21.n_key, t17.p_standard, t17.p_record, t17.p_line, t17.p_node,
        t17.p_key, t17.p_c_line, t17.p_c_said_since
      FROM (
        SELECT
          t18.record, t18.home, t18.line, t18.version, t18.place, t18.occurred_first,
          t18.occurred_last, t18.first_day, t18.last_day, t18.exactness, t18.sequence, t18.sure,
          t18.again, t18.opened_line, t18.opened_version, t18.opened_place,
          t18.opened_occurred_first, t18.opened_occurred_last, t18.opened_first_day,
          t18.opened_last_day, t18.opened_exactness, t18.opened_sequence, t18.closed_line,
          t18.closed_version, t18.closed_place, t18.closed_occurred_first, t18.closed_occurred_last,
          t18.closed_first_day, t18.closed_last_day, t18.closed_exactness, t18.closed_sequence,
          t18.standard, t18.node, t18.parent, t18.place_in_parent, t18.depth, t18.asks, t18.pattern,
          t18.about, t18.within, t18.within_hours, t18.at_least, t18.at_least_hours, t18.at_most,
          t18.at_most_hours, t18.times, t18.without, t18.whole, t18.due_first, t18.due_last,
          t18.start, t18.n_pattern, t18.n_record, t18.n_line, t18.n_version, t18.n_place,
          t18.n_occurred_first, t18.n_occurred_last, t18.n_first_day, t18.n_last_day,
          t18.n_exactness, t18.n_sequence, t18.n_said_since,
          CASE
            WHEN (t18.closed_place IS NULL) OR (
              t18.n_place < t18.closed_place
            )
            THEN (
              CAST(CASE WHEN t18.n_occurred_first <= t18.due_first THEN 0 ELSE 2 END AS BIGINT) * 1099511627776
            ) + t18.n_place
            ELSE NULL
          END AS n_key
        FROM (
          SELECT
            t16.record, t16.home, t16.line, t16.version, t16.place, t16.occurred_first,
            t16.occurred_last, t16.first_day, t16.last_day, t16.exactness, t16.sequence, t16.sure,
            t16.again, t16.opened_line, t16.opened_version, t16.opened_place,
            t16.opened_occurred_first, t16.opened_occurred_last, t16.opened_first_day,
            t16.opened_last_day, t16.opened_exactness, t16.opened_sequence, t16.closed_line,
            t16.closed_version, t16.closed_place, t16.closed_occurred_first,
            t16.closed_occurred_last, t16.closed_first_day, t16.closed_last_day,
            t16.closed_exactness, t16.closed_sequence, t16.standard, t16.node, t16.parent,
            t16.place_in_parent, t16.depth, t16.asks, t16.pattern, t16.about, t16.within,
            t16.within_hours, t16.at_least, t16.at_least_hours, t16.at_most, t16.at_most_hours,
            t16.times, t16.without, t16.whole, t16.due_first, t16.due_last, t16.start,
            t10.n_pattern, t10.n_record, t10.n_line, t10.n_version, t10.n_place,
            t10.n_occurred_first, t10.n_occurred_last, t10.n_first_day, t10.n_last_day,
            t10.n_exactness, t10.n_sequence, t10.n_said_since
          FROM (
            SELECT
              t2.record, t2.home, t2.line, t2.version, t2.place, t2.occurred_first,
              t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.sure,
              t2.again, t2.opened_line, t2.opened_version, t2.opened_place,
              t2.opened_occurred_first, t2.opened_occurred_last, t2.opened_first_day,
              t2.opened_last_day, t2.opened_exactness, t2.opened_sequence, t2.closed_line,
              t2.closed_version, t2.closed_place, t2.closed_occurred_first, t2.closed_occurred_last,
              t2.closed_first_day, t2.closed_last_day, t2.closed_exactness, t2.closed_sequence,
              t2.standard, t2.node, t2.parent, t2.place_in_parent, t2.depth, t2.asks, t2.pattern,
              t2.about, t2.within, t2.within_hours, t2.at_least, t2.at_least_hours, t2.at_most,
              t2.at_most_hours, t2.times, t2.without, t2.whole, t2.due_first, t2.due_last,
              CASE
                WHEN (t2.exactness = 0)
                AND (NOT t2.place IS NULL)
                AND NOT (t2.about)
                AND ((t2.opened_line IS NULL) OR ( t2.opened_exactness = 0 ))
                AND ((t2.closed_line IS NULL) OR ( t2.closed_exactness = 0 ))
                THEN t2.place
                ELSE NULL
              END AS start
            FROM followed AS t2
          ) AS t16
          ASOF LEFT JOIN (
            SELECT
              t1.pattern AS n_pattern, t1.record AS n_record, t1.line AS n_line,
              t1.version AS n_version, t1.place AS n_place, t1.occurred_first AS n_occurred_first,
              t1.occurred_last AS n_occurred_last, t1.first_day AS n_first_day,
              t1.last_day AS n_last_day, t1.exactness AS n_exactness, t1.sequence AS n_sequence,
              t1.said_since AS n_said_since
            FROM looked_at AS t1
            WHERE t1.exactness = 0
          ) AS t10
            ON t16.start < t10.n_place
            AND t16.pattern = t10.n_pattern
            AND t16.record = t10.n_record
        ) AS t18
      ) AS t21
      LEFT OUTER JOIN (
        SELECT
          t12.standard AS p_standard, t12.record AS p_record, t12.line AS p_line,
          t12.node AS p_node, t12.key AS p_key, t12.c_line AS p_c_line,
          t12.c_said_since AS p_c_said_since
        FROM (
          SELECT
            t11.*
            EXCLUDE (line_right, node_right, record_right, standard_right)
          FROM (
            SELECT
              t5.record, t5.home, t5.line, t5.version, t5.place, t5.occurred_first,
              t5.occurred_last, t5.first_day, t5.last_day, t5.exactness, t5.sequence, t5.sure,
              t5.again, t5.opened_line, t5.opened_version, t5.opened_place,
              t5.opened_occurred_first, t5.opened_occurred_last, t5.opened_first_day,
              t5.opened_last_day, t5.opened_exactness, t5.opened_sequence, t5.closed_line,
              t5.closed_version, t5.closed_place, t5.closed_occurred_first, t5.closed_occurred_last,
              t5.closed_first_day, t5.closed_last_day, t5.closed_exactness, t5.closed_sequence,
              t5.standard, t5.node, t5.parent, t5.place_in_parent, t5.depth, t5.asks, t5.pattern,
              t5.about, t5.within, t5.within_hours, t5.at_least, t5.at_least_hours, t5.at_most,
              t5.at_most_hours, t5.times, t5.without, t5.whole, t5.due_first, t5.due_last,
              t6.standard AS standard_right, t6.record AS record_right, t6.line AS line_right,
              t6.node AS node_right, t6.key, t6.c_line, t6.c_said_since
            FROM followed AS t5
            LEFT OUTER JOIN followed_in_pairs AS t6
              ON t5.standard = t6.standard
              AND t5.record = t6.record
              AND t5.line = t6.line
              AND t5.node = t6.node
          ) AS t11
        ) AS t12
      ) AS t17
        ON t21.standard = t17.p_standard
        AND t21.record = t17.p_record
        AND t21.line = t17.p_line
        AND t21.node = t17.p_node
    ) AS t22
  ) AS t23
) AS t24
UNION ALL
SELECT *
FROM (
  SELECT
    t13.standard, t13.node, t13.parent, t13.place_in_parent, t13.depth, t13.record, t13.line,
    CAST(COALESCE(
      CAST(FLOOR(
        (CASE WHEN NOT t13.c_line IS NULL THEN 0 ELSE NULL END) / (
          1099511627776
        )
      ) AS BIGINT),
      3
    ) AS INT) AS settled,
    t13.due_first, t13.due_last,
    CASE
      WHEN CASE
        WHEN NOT CASE WHEN NOT t13.c_line IS NULL THEN 0 ELSE NULL END IS NULL
        THEN (((CAST(t13.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t13.c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT CASE WHEN NOT t13.c_line IS NULL THEN 0 ELSE NULL END IS NULL
          THEN (((CAST(t13.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t13.c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers,
    COALESCE(t13.c_said_since > t13.due_last, FALSE) AS recorded_late
  FROM (
    SELECT
      t4.record, t4.home, t4.line, t4.version, t4.place, t4.occurred_first, t4.occurred_last,
      t4.first_day, t4.last_day, t4.exactness, t4.sequence, t4.sure, t4.again, t4.opened_line,
      t4.opened_version, t4.opened_place, t4.opened_occurred_first, t4.opened_occurred_last,
      t4.opened_first_day, t4.opened_last_day, t4.opened_exactness, t4.opened_sequence,
      t4.closed_line, t4.closed_version, t4.closed_place, t4.closed_occurred_first,
      t4.closed_occurred_last, t4.closed_first_day, t4.closed_last_day, t4.closed_exactness,
      t4.closed_sequence, t4.standard, t4.node, t4.parent, t4.place_in_parent, t4.depth, t4.asks,
      t4.pattern, t4.about, t4.within, t4.within_hours, t4.at_least, t4.at_least_hours, t4.at_most,
      t4.at_most_hours, t4.times, t4.without, t4.whole, t4.due_first, t4.due_last, t8.c_pattern,
      t8.c_record, t8.c_line, t8.c_said_since
    FROM shown AS t4
    LEFT OUTER JOIN (
      SELECT
        t1.pattern AS c_pattern, t1.record AS c_record, t1.line AS c_line,
        t1.said_since AS c_said_since
      FROM looked_at AS t1
    ) AS t8
      ON t4.pattern = t8.c_pattern AND t4.record = t8.c_record AND t4.line = t8.c_line
  ) AS t13
) AS t19;

-- parts_at_0: as in CUM-2.sql

CREATE TEMP TABLE roots AS
SELECT
  t0.standard, t0.record, t0.line, t0.settled, t0.due_first, t0.due_last, t0.answers,
  t0.recorded_late
FROM parts_at_0 AS t0;

-- judged: as in STAT-REF-1.sql

-- lifts_found: as in STAT-REF-1.sql

CREATE TEMP VIEW waivable AS
SELECT CAST(0 AS INT) AS w_standard, CAST(0 AS INT) AS w_waiver, 'WNB-5' AS w_name;

-- waivers: as in STAT-REF-1.sql

CREATE TEMP VIEW moments AS
SELECT CAST(0 AS INT) AS moment, CAST(0 AS BIGINT) AS as_of, CAST(0 AS INT) AS as_of_day;

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
