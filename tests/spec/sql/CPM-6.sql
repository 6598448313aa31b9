-- CPM-6: Consent is recorded before a CP medical.
-- Version 8aec1f3c597ea9536e23ce8d17f580c86ee6331a1cbf138b0be6fdfa8cd7f145

-- known: as in STAT-REF-1.sql

CREATE TEMP VIEW looked_at_matched_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'cp_medical_examined' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'moved_away' AS kind;

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
    1 AS pattern, t0.record, t0.child, t0.line, t0.version, t0.place, t0.occurred_first,
    t0.occurred_last, t0.first_day, t0.last_day, t0.exactness, t0.sequence, t0.known_from
  FROM known AS t0
  WHERE
    t0.kind IN ('cp_medical_consent')
    AND TRUE
    AND NOT t0.one_consent_answer IS NULL
    AND t0.one_consent_answer IN ('given')
);

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from, t0.one_consent_answer
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP VIEW looked_at_since_said_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'cp_medical_examined' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'moved_away' AS kind;

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
    1 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM looked_at_since_corrected AS t0
  WHERE
    t0.kind IN ('cp_medical_consent')
    AND TRUE
    AND NOT t0.one_consent_answer IS NULL
    AND t0.one_consent_answer IN ('given')
);

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
  CAST(1 AS INT) AS pattern, CAST(FALSE AS BOOLEAN) AS about, CAST(FALSE AS BOOLEAN) AS again,
  CAST(NULL AS INT) AS within, CAST(NULL AS INT) AS within_hours, CAST(NULL AS INT) AS at_least,
  CAST(NULL AS INT) AS at_least_hours, CAST(0 AS INT) AS at_most,
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

-- preceded: as in CPM-4.sql

-- preceded_in_pairs: as in CPM-4.sql

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
SELECT CAST(0 AS INT) AS w_standard, CAST(0 AS INT) AS w_waiver, 'CPM-6' AS w_name;

-- waivers: as in STAT-REF-1.sql

CREATE TEMP VIEW moments AS
SELECT CAST(0 AS INT) AS moment, CAST(0 AS BIGINT) AS as_of, CAST(0 AS INT) AS as_of_day;

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
