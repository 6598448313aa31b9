-- STRAT-1C: When a child had to be protected at once, before agencies could discuss it, the
-- strategy discussion is held within 24 hours.
-- Version fc999419b60628a02d99eff922ce2bed3c1b12403ce612683987e432b3671a5f

-- known: as in STAT-REF-1.sql

CREATE TEMP VIEW looked_at_matched_kinds AS
SELECT CAST(1 AS INT) AS pattern, 'strategy_discussion' AS kind
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
    0 AS pattern, t0.record, t0.child, t0.line, t0.version, t0.place, t0.occurred_first,
    t0.occurred_last, t0.first_day, t0.last_day, t0.exactness, t0.sequence, t0.known_from
  FROM known AS t0
  WHERE
    t0.kind IN ('referral_decision')
    AND TRUE
    AND NOT t0.one_decision IS NULL
    AND t0.one_decision IN ('immediate_protection')
);

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from, t0.one_decision
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP VIEW looked_at_since_said_kinds AS
SELECT CAST(1 AS INT) AS pattern, 'strategy_discussion' AS kind
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
    0 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM looked_at_since_corrected AS t0
  WHERE
    t0.kind IN ('referral_decision')
    AND TRUE
    AND NOT t0.one_decision IS NULL
    AND t0.one_decision IN ('immediate_protection')
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
  CAST(0 AS INT) AS standard, CAST(1 AS INT) AS node, CAST(0 AS INT) AS parent,
  CAST(0 AS INT) AS place_in_parent, CAST(1 AS INT) AS depth,
  'followed' AS asks,
  CAST(1 AS INT) AS pattern, CAST(FALSE AS BOOLEAN) AS about, CAST(FALSE AS BOOLEAN) AS again,
  CAST(NULL AS INT) AS within, CAST(24 AS INT) AS within_hours, CAST(NULL AS INT) AS at_least,
  CAST(NULL AS INT) AS at_least_hours, CAST(NULL AS INT) AS at_most,
  CAST(NULL AS INT) AS at_most_hours, CAST(1 AS INT) AS times, CAST(NULL AS INT) AS without,
  CAST(FALSE AS BOOLEAN) AS whole
UNION ALL
SELECT
  CAST(0 AS INT) AS standard, CAST(2 AS INT) AS node, CAST(0 AS INT) AS parent,
  CAST(1 AS INT) AS place_in_parent, CAST(1 AS INT) AS depth,
  'preceded' AS asks,
  CAST(1 AS INT) AS pattern, CAST(FALSE AS BOOLEAN) AS about, CAST(FALSE AS BOOLEAN) AS again,
  CAST(NULL AS INT) AS within, CAST(NULL AS INT) AS within_hours, CAST(NULL AS INT) AS at_least,
  CAST(NULL AS INT) AS at_least_hours, CAST(NULL AS INT) AS at_most,
  CAST(24 AS INT) AS at_most_hours, CAST(1 AS INT) AS times, CAST(NULL AS INT) AS without,
  CAST(FALSE AS BOOLEAN) AS whole;

CREATE TEMP VIEW joints AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS node, CAST(-1 AS INT) AS parent,
  CAST(0 AS INT) AS place_in_parent, CAST(0 AS INT) AS depth,
  'any_of' AS joins;

CREATE TEMP VIEW lifts AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS unless, CAST(2 AS INT) AS pattern,
  CAST(FALSE AS BOOLEAN) AS about;

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

-- followed_in_pairs: as in STAT-REF-1.sql

-- preceded: as in CPM-5.sql

-- preceded_in_pairs: as in CPM-5.sql

CREATE TEMP TABLE findings AS
SELECT *
FROM (
  SELECT
    t36.standard, t36.node, t36.parent, t36.place_in_parent, t36.depth, t36.record, t36.line,
    CAST(COALESCE(CAST(FLOOR((t36.key) / (
      1099511627776
    )) AS BIGINT), 3) AS INT) AS settled,
    t36.due_first, t36.due_last,
    CASE
      WHEN CASE
        WHEN NOT t36.key IS NULL
        THEN (((CAST(t36.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t36.c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT t36.key IS NULL
          THEN (((CAST(t36.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t36.c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers,
    COALESCE((t36.key < 1099511627776) AND (
      t36.c_said_since > t36.due_last
    ), FALSE) AS recorded_late
  FROM (
    SELECT
      t33.record, t33.home, t33.line, t33.version, t33.place, t33.occurred_first, t33.occurred_last,
      t33.first_day, t33.last_day, t33.exactness, t33.sequence, t33.sure, t33.again,
      t33.opened_line, t33.opened_version, t33.opened_place, t33.opened_occurred_first,
      t33.opened_occurred_last, t33.opened_first_day, t33.opened_last_day, t33.opened_exactness,
      t33.opened_sequence, t33.closed_line, t33.closed_version, t33.closed_place,
      t33.closed_occurred_first, t33.closed_occurred_last, t33.closed_first_day,
      t33.closed_last_day, t33.closed_exactness, t33.closed_sequence, t33.standard, t33.node,
      t33.parent, t33.place_in_parent, t33.depth, t33.asks, t33.pattern, t33.about, t33.within,
      t33.within_hours, t33.at_least, t33.at_least_hours, t33.at_most, t33.at_most_hours, t33.times,
      t33.without, t33.whole, t33.due_first, t33.due_last, t33.start, t33.n_pattern, t33.n_record,
      t33.n_line, t33.n_version, t33.n_place, t33.n_occurred_first, t33.n_occurred_last,
      t33.n_first_day, t33.n_last_day, t33.n_exactness, t33.n_sequence, t33.n_said_since, t33.n_key,
      t33.p_standard, t33.p_record, t33.p_line, t33.p_node, t33.p_key, t33.p_c_line,
      t33.p_c_said_since,
      CASE
        WHEN (NOT t33.n_key IS NULL)
        AND ((t33.p_key IS NULL) OR ( t33.n_key < t33.p_key ))
        THEN t33.n_key
        ELSE t33.p_key
      END AS key,
      CASE
        WHEN (NOT t33.n_key IS NULL)
        AND ((t33.p_key IS NULL) OR ( t33.n_key < t33.p_key ))
        THEN t33.n_line
        ELSE t33.p_c_line
      END AS c_line,
      CASE
        WHEN (NOT t33.n_key IS NULL)
        AND ((t33.p_key IS NULL) OR ( t33.n_key < t33.p_key ))
        THEN t33.n_said_since
        ELSE t33.p_c_said_since
      END AS c_said_since
    FROM (
      SELECT
        t31.record, t31.home, t31.line, t31.version, t31.place, t31.occurred_first,
        t31.occurred_last, t31.first_day, t31.last_day, t31.exactness, t31.sequence, t31.sure,
        t31.again, t31.opened_line, t31.opened_version, t31.opened_place, t31.opened_occurred_first,
        t31.opened_occurred_last, t31.opened_first_day, t31.opened_last_day, t31.opened_exactness,
        t31.opened_sequence, t31.closed_line, t31.closed_version, t31.closed_place,
        t31.closed_occurred_first, t31.closed_occurred_last, t31.closed_first_day,
        t31.closed_last_day, t31.closed_exactness, t31.closed_sequence, t31.standard, t31.node,
        t31.parent, t31.place_in_parent, t31.depth, t31.asks, t31.pattern, t31.about, t31.within,
        t31.within_hours, t31.at_least, t31.at_least_hours, t31.at_most, t31.at_most_hours,
        t31.times, t31.without, t31.whole, t31.due_first, t31.due_last, t31.start, t31.n_pattern,
        t31.n_record, t31.n_line, t31.n_version, t31.n_place, t31.n_occurred_first,
        t31.n_occurred_last, t31.n_first_day, t31.n_last_day, t31.n_exactness, t31.n_sequence,
        t31.n_said_since, t31.n_key, t23.p_standard, t23.p_record, t23.p_line, t23.p_node,
        t23.p_key, t23.p_c_line, t23.p_c_said_since
      FROM (
        SELECT
          t26.record, t26.home, t26.line, t26.version, t26.place, t26.occurred_first,
          t26.occurred_last, t26.first_day, t26.last_day, t26.exactness, t26.sequence, t26.sure,
          t26.again, t26.opened_line, t26.opened_version, t26.opened_place,
          t26.opened_occurred_first, t26.opened_occurred_last, t26.opened_first_day,
          t26.opened_last_day, t26.opened_exactness, t26.opened_sequence, t26.closed_line,
          t26.closed_version, t26.closed_place, t26.closed_occurred_first, t26.closed_occurred_last,
          t26.closed_first_day, t26.closed_last_day, t26.closed_exactness, t26.closed_sequence,
          t26.standard, t26.node, t26.parent, t26.place_in_parent, t26.depth, t26.asks, t26.pattern,
          t26.about, t26.within, t26.within_hours, t26.at_least, t26.at_least_hours, t26.at_most,
          t26.at_most_hours, t26.times, t26.without, t26.whole, t26.due_first, t26.due_last,
          t26.start, t26.n_pattern, t26.n_record, t26.n_line, t26.n_version, t26.n_place,
          t26.n_occurred_first, t26.n_occurred_last, t26.n_first_day, t26.n_last_day,
          t26.n_exactness, t26.n_sequence, t26.n_said_since,
          CASE
            WHEN (t26.closed_place IS NULL) OR (
              t26.n_place < t26.closed_place
            )
            THEN (
              CAST(CASE WHEN t26.n_occurred_first <= t26.due_first THEN 0 ELSE 2 END AS BIGINT) * 1099511627776
            ) + t26.n_place
            ELSE NULL
          END AS n_key
        FROM (
          SELECT
            t21.record, t21.home, t21.line, t21.version, t21.place, t21.occurred_first,
            t21.occurred_last, t21.first_day, t21.last_day, t21.exactness, t21.sequence, t21.sure,
            t21.again, t21.opened_line, t21.opened_version, t21.opened_place,
            t21.opened_occurred_first, t21.opened_occurred_last, t21.opened_first_day,
            t21.opened_last_day, t21.opened_exactness, t21.opened_sequence, t21.closed_line,
            t21.closed_version, t21.closed_place, t21.closed_occurred_first,
            t21.closed_occurred_last, t21.closed_first_day, t21.closed_last_day,
            t21.closed_exactness, t21.closed_sequence, t21.standard, t21.node, t21.parent,
            t21.place_in_parent, t21.depth, t21.asks, t21.pattern, t21.about, t21.within,
            t21.within_hours, t21.at_least, t21.at_least_hours, t21.at_most, t21.at_most_hours,
            t21.times, t21.without, t21.whole, t21.due_first, t21.due_last, t21.start,
            t13.n_pattern, t13.n_record, t13.n_line, t13.n_version, t13.n_place,
            t13.n_occurred_first, t13.n_occurred_last, t13.n_first_day, t13.n_last_day,
            t13.n_exactness, t13.n_sequence, t13.n_said_since
          FROM (
            SELECT
              t0.record, t0.home, t0.line, t0.version, t0.place, t0.occurred_first,
              t0.occurred_last, t0.first_day, t0.last_day, t0.exactness, t0.sequence, t0.sure,
              t0.again, t0.opened_line, t0.opened_version, t0.opened_place,
              t0.opened_occurred_first, t0.opened_occurred_last, t0.opened_first_day,
              t0.opened_last_day, t0.opened_exactness, t0.opened_sequence, t0.closed_line,
              t0.closed_version, t0.closed_place, t0.closed_occurred_first, t0.closed_occurred_last,
              t0.closed_first_day, t0.closed_last_day, t0.closed_exactness, t0.closed_sequence,
              t0.standard, t0.node, t0.parent, t0.place_in_parent, t0.depth, t0.asks, t0.pattern,
              t0.about, t0.within, t0.within_hours, t0.at_least, t0.at_least_hours, t0.at_most,
              t0.at_most_hours, t0.times, t0.without, t0.whole, t0.due_first, t0.due_last,
              CASE
                WHEN (t0.exactness = 0)
                AND (NOT t0.place IS NULL)
                AND NOT (t0.about)
                AND ((t0.opened_line IS NULL) OR ( t0.opened_exactness = 0 ))
                AND ((t0.closed_line IS NULL) OR ( t0.closed_exactness = 0 ))
                THEN t0.place
                ELSE NULL
              END AS start
            FROM followed AS t0
          ) AS t21
          ASOF LEFT JOIN (
            SELECT
              t1.pattern AS n_pattern, t1.record AS n_record, t1.line AS n_line,
              t1.version AS n_version, t1.place AS n_place, t1.occurred_first AS n_occurred_first,
              t1.occurred_last AS n_occurred_last, t1.first_day AS n_first_day,
              t1.last_day AS n_last_day, t1.exactness AS n_exactness, t1.sequence AS n_sequence,
              t1.said_since AS n_said_since
            FROM looked_at AS t1
            WHERE t1.exactness = 0
          ) AS t13
            ON t21.start < t13.n_place
            AND t21.pattern = t13.n_pattern
            AND t21.record = t13.n_record
        ) AS t26
      ) AS t31
      LEFT OUTER JOIN (
        SELECT
          t16.standard AS p_standard, t16.record AS p_record, t16.line AS p_line,
          t16.node AS p_node, t16.key AS p_key, t16.c_line AS p_c_line,
          t16.c_said_since AS p_c_said_since
        FROM (
          SELECT
            t14.*
            EXCLUDE (line_right, node_right, record_right, standard_right)
          FROM (
            SELECT
              t6.record, t6.home, t6.line, t6.version, t6.place, t6.occurred_first,
              t6.occurred_last, t6.first_day, t6.last_day, t6.exactness, t6.sequence, t6.sure,
              t6.again, t6.opened_line, t6.opened_version, t6.opened_place,
              t6.opened_occurred_first, t6.opened_occurred_last, t6.opened_first_day,
              t6.opened_last_day, t6.opened_exactness, t6.opened_sequence, t6.closed_line,
              t6.closed_version, t6.closed_place, t6.closed_occurred_first, t6.closed_occurred_last,
              t6.closed_first_day, t6.closed_last_day, t6.closed_exactness, t6.closed_sequence,
              t6.standard, t6.node, t6.parent, t6.place_in_parent, t6.depth, t6.asks, t6.pattern,
              t6.about, t6.within, t6.within_hours, t6.at_least, t6.at_least_hours, t6.at_most,
              t6.at_most_hours, t6.times, t6.without, t6.whole, t6.due_first, t6.due_last,
              t8.standard AS standard_right, t8.record AS record_right, t8.line AS line_right,
              t8.node AS node_right, t8.key, t8.c_line, t8.c_said_since
            FROM followed AS t6
            LEFT OUTER JOIN followed_in_pairs AS t8
              ON t6.standard = t8.standard
              AND t6.record = t8.record
              AND t6.line = t8.line
              AND t6.node = t8.node
          ) AS t14
        ) AS t16
      ) AS t23
        ON t31.standard = t23.p_standard
        AND t31.record = t23.p_record
        AND t31.line = t23.p_line
        AND t31.node = t23.p_node
    ) AS t33
  ) AS t36
) AS t39
UNION ALL
SELECT *
FROM (
  SELECT
    t38.standard, t38.node, t38.parent, t38.place_in_parent, t38.depth, t38.record, t38.line,
    CAST(COALESCE(CAST(FLOOR((t38.key) / (
      1099511627776
    )) AS BIGINT), 3) AS INT) AS settled,
    t38.due_first, t38.due_last,
    CASE
      WHEN CASE
        WHEN NOT t38.key IS NULL
        THEN (((CAST(t38.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t38.c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT t38.key IS NULL
          THEN (((CAST(t38.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t38.c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers,
    COALESCE((t38.key < 1099511627776) AND (
      t38.c_said_since > t38.due_last
    ), FALSE) AS recorded_late
  FROM (
    SELECT
      t37.record, t37.home, t37.line, t37.version, t37.place, t37.occurred_first, t37.occurred_last,
      t37.first_day, t37.last_day, t37.exactness, t37.sequence, t37.sure, t37.again,
      t37.opened_line, t37.opened_version, t37.opened_place, t37.opened_occurred_first,
      t37.opened_occurred_last, t37.opened_first_day, t37.opened_last_day, t37.opened_exactness,
      t37.opened_sequence, t37.closed_line, t37.closed_version, t37.closed_place,
      t37.closed_occurred_first, t37.closed_occurred_last, t37.closed_first_day,
      t37.closed_last_day, t37.closed_exactness, t37.closed_sequence, t37.standard, t37.node,
      t37.parent, t37.place_in_parent, t37.depth, t37.asks, t37.pattern, t37.about, t37.within,
      t37.within_hours, t37.at_least, t37.at_least_hours, t37.at_most, t37.at_most_hours, t37.times,
      t37.without, t37.whole, t37.due_first, t37.due_last, t37.start, t37.n_pattern, t37.n_record,
      t37.n_line, t37.n_version, t37.n_place, t37.n_occurred_first, t37.n_occurred_last,
      t37.n_first_day, t37.n_last_day, t37.n_exactness, t37.n_sequence, t37.n_said_since, t37.until,
      t37.n_key, t37.p_standard, t37.p_record, t37.p_line, t37.p_node, t37.p_key, t37.p_c_line,
      t37.p_c_said_since,
      CASE
        WHEN (NOT t37.n_key IS NULL)
        AND ((t37.p_key IS NULL) OR ( t37.n_key < t37.p_key ))
        THEN t37.n_key
        ELSE t37.p_key
      END AS key,
      CASE
        WHEN (NOT t37.n_key IS NULL)
        AND ((t37.p_key IS NULL) OR ( t37.n_key < t37.p_key ))
        THEN t37.n_line
        ELSE t37.p_c_line
      END AS c_line,
      CASE
        WHEN (NOT t37.n_key IS NULL)
        AND ((t37.p_key IS NULL) OR ( t37.n_key < t37.p_key ))
        THEN t37.n_said_since
        ELSE t37.p_c_said_since
      END AS c_said_since
    FROM (
      SELECT
        t35.record, t35.home, t35.line, t35.version, t35.place, t35.occurred_first,
        t35.occurred_last, t35.first_day, t35.last_day, t35.exactness, t35.sequence, t35.sure,
        t35.again, t35.opened_line, t35.opened_version, t35.opened_place, t35.opened_occurred_first,
        t35.opened_occurred_last, t35.opened_first_day, t35.opened_last_day, t35.opened_exactness,
        t35.opened_sequence, t35.closed_line, t35.closed_version, t35.closed_place,
        t35.closed_occurred_first, t35.closed_occurred_last, t35.closed_first_day,
        t35.closed_last_day, t35.closed_exactness, t35.closed_sequence, t35.standard, t35.node,
        t35.parent, t35.place_in_parent, t35.depth, t35.asks, t35.pattern, t35.about, t35.within,
        t35.within_hours, t35.at_least, t35.at_least_hours, t35.at_most, t35.at_most_hours,
        t35.times, t35.without, t35.whole, t35.due_first, t35.due_last, t35.start, t35.n_pattern,
        t35.n_record, t35.n_line, t35.n_version, t35.n_place, t35.n_occurred_first,
        t35.n_occurred_last, t35.n_first_day, t35.n_last_day, t35.n_exactness, t35.n_sequence,
        t35.n_said_since, t35.until, t35.n_key, t24.p_standard, t24.p_record, t24.p_line,
        t24.p_node, t24.p_key, t24.p_c_line, t24.p_c_said_since
      FROM (
        SELECT
          t32.record, t32.home, t32.line, t32.version, t32.place, t32.occurred_first,
          t32.occurred_last, t32.first_day, t32.last_day, t32.exactness, t32.sequence, t32.sure,
          t32.again, t32.opened_line, t32.opened_version, t32.opened_place,
          t32.opened_occurred_first, t32.opened_occurred_last, t32.opened_first_day,
          t32.opened_last_day, t32.opened_exactness, t32.opened_sequence, t32.closed_line,
          t32.closed_version, t32.closed_place, t32.closed_occurred_first, t32.closed_occurred_last,
          t32.closed_first_day, t32.closed_last_day, t32.closed_exactness, t32.closed_sequence,
          t32.standard, t32.node, t32.parent, t32.place_in_parent, t32.depth, t32.asks, t32.pattern,
          t32.about, t32.within, t32.within_hours, t32.at_least, t32.at_least_hours, t32.at_most,
          t32.at_most_hours, t32.times, t32.without, t32.whole, t32.due_first, t32.due_last,
          t32.start, t32.n_pattern, t32.n_record, t32.n_line, t32.n_version, t32.n_place,
          t32.n_occurred_first, t32.n_occurred_last, t32.n_first_day, t32.n_last_day,
          t32.n_exactness, t32.n_sequence, t32.n_said_since, t32.until,
          CASE
            WHEN ((t32.at_most IS NULL) AND ( t32.at_most_hours IS NULL ))
            OR (t32.occurred_first <= t32.until)
            THEN 549755813888 - t32.n_place
            ELSE NULL
          END AS n_key
        FROM (
          SELECT
            t30.*
            EXCLUDE (limit_at)
          FROM (
            SELECT
              t28.record, t28.home, t28.line, t28.version, t28.place, t28.occurred_first,
              t28.occurred_last, t28.first_day, t28.last_day, t28.exactness, t28.sequence, t28.sure,
              t28.again, t28.opened_line, t28.opened_version, t28.opened_place,
              t28.opened_occurred_first, t28.opened_occurred_last, t28.opened_first_day,
              t28.opened_last_day, t28.opened_exactness, t28.opened_sequence, t28.closed_line,
              t28.closed_version, t28.closed_place, t28.closed_occurred_first,
              t28.closed_occurred_last, t28.closed_first_day, t28.closed_last_day,
              t28.closed_exactness, t28.closed_sequence, t28.standard, t28.node, t28.parent,
              t28.place_in_parent, t28.depth, t28.asks, t28.pattern, t28.about, t28.within,
              t28.within_hours, t28.at_least, t28.at_least_hours, t28.at_most, t28.at_most_hours,
              t28.times, t28.without, t28.whole, t28.due_first, t28.due_last, t28.start,
              t28.n_pattern, t28.n_record, t28.n_line, t28.n_version, t28.n_place,
              t28.n_occurred_first, t28.n_occurred_last, t28.n_first_day, t28.n_last_day,
              t28.n_exactness, t28.n_sequence, t28.n_said_since, t28.limit_at,
              COALESCE(
                t28.limit_at,
                t28.n_occurred_first + (CAST(t28.at_most_hours AS BIGINT) * 3600000000)
              ) AS until
            FROM (
              SELECT
                t27.*
                EXCLUDE (limit_day, limit_duration)
              FROM (
                SELECT
                  t25.record, t25.home, t25.line, t25.version, t25.place, t25.occurred_first,
                  t25.occurred_last, t25.first_day, t25.last_day, t25.exactness, t25.sequence,
                  t25.sure, t25.again, t25.opened_line, t25.opened_version, t25.opened_place,
                  t25.opened_occurred_first, t25.opened_occurred_last, t25.opened_first_day,
                  t25.opened_last_day, t25.opened_exactness, t25.opened_sequence, t25.closed_line,
                  t25.closed_version, t25.closed_place, t25.closed_occurred_first,
                  t25.closed_occurred_last, t25.closed_first_day, t25.closed_last_day,
                  t25.closed_exactness, t25.closed_sequence, t25.standard, t25.node, t25.parent,
                  t25.place_in_parent, t25.depth, t25.asks, t25.pattern, t25.about, t25.within,
                  t25.within_hours, t25.at_least, t25.at_least_hours, t25.at_most,
                  t25.at_most_hours, t25.times, t25.without, t25.whole, t25.due_first, t25.due_last,
                  t25.start, t13.n_pattern, t13.n_record, t13.n_line, t13.n_version, t13.n_place,
                  t13.n_occurred_first, t13.n_occurred_last, t13.n_first_day, t13.n_last_day,
                  t13.n_exactness, t13.n_sequence, t13.n_said_since, t12.limit_duration,
                  t12.limit_day, t12.limit_at
                FROM (
                  SELECT
                    t2.record, t2.home, t2.line, t2.version, t2.place, t2.occurred_first,
                    t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.sure,
                    t2.again, t2.opened_line, t2.opened_version, t2.opened_place,
                    t2.opened_occurred_first, t2.opened_occurred_last, t2.opened_first_day,
                    t2.opened_last_day, t2.opened_exactness, t2.opened_sequence, t2.closed_line,
                    t2.closed_version, t2.closed_place, t2.closed_occurred_first,
                    t2.closed_occurred_last, t2.closed_first_day, t2.closed_last_day,
                    t2.closed_exactness, t2.closed_sequence, t2.standard, t2.node, t2.parent,
                    t2.place_in_parent, t2.depth, t2.asks, t2.pattern, t2.about, t2.within,
                    t2.within_hours, t2.at_least, t2.at_least_hours, t2.at_most, t2.at_most_hours,
                    t2.times, t2.without, t2.whole, t2.due_first, t2.due_last,
                    CASE
                      WHEN (t2.exactness = 0)
                      AND (NOT t2.place IS NULL)
                      AND NOT (t2.about)
                      AND ((t2.opened_line IS NULL) OR ( t2.opened_exactness = 0 ))
                      AND ((t2.closed_line IS NULL) OR ( t2.closed_exactness = 0 ))
                      AND ((t2.at_least IS NULL) AND ( t2.at_least_hours IS NULL ))
                      THEN t2.place
                      ELSE NULL
                    END AS start
                  FROM preceded AS t2
                ) AS t25
                ASOF LEFT JOIN (
                  SELECT
                    t1.pattern AS n_pattern, t1.record AS n_record, t1.line AS n_line,
                    t1.version AS n_version, t1.place AS n_place,
                    t1.occurred_first AS n_occurred_first, t1.occurred_last AS n_occurred_last,
                    t1.first_day AS n_first_day, t1.last_day AS n_last_day,
                    t1.exactness AS n_exactness, t1.sequence AS n_sequence,
                    t1.said_since AS n_said_since
                  FROM looked_at AS t1
                  WHERE t1.exactness = 0
                ) AS t13
                  ON t25.start > t13.n_place
                  AND t25.pattern = t13.n_pattern
                  AND t25.record = t13.n_record
                LEFT OUTER JOIN (
                  SELECT
                    t5.duration AS limit_duration, t5.day AS limit_day, t5.due AS limit_at
                  FROM deadlines AS t5
                ) AS t12
                  ON t25.at_most = t12.limit_duration AND t13.n_first_day = t12.limit_day
              ) AS t27
            ) AS t28
          ) AS t30
        ) AS t32
      ) AS t35
      LEFT OUTER JOIN (
        SELECT
          t17.standard AS p_standard, t17.record AS p_record, t17.line AS p_line,
          t17.node AS p_node, t17.key AS p_key, t17.c_line AS p_c_line,
          t17.c_said_since AS p_c_said_since
        FROM (
          SELECT
            t15.*
            EXCLUDE (line_right, node_right, record_right, standard_right)
          FROM (
            SELECT
              t7.record, t7.home, t7.line, t7.version, t7.place, t7.occurred_first,
              t7.occurred_last, t7.first_day, t7.last_day, t7.exactness, t7.sequence, t7.sure,
              t7.again, t7.opened_line, t7.opened_version, t7.opened_place,
              t7.opened_occurred_first, t7.opened_occurred_last, t7.opened_first_day,
              t7.opened_last_day, t7.opened_exactness, t7.opened_sequence, t7.closed_line,
              t7.closed_version, t7.closed_place, t7.closed_occurred_first, t7.closed_occurred_last,
              t7.closed_first_day, t7.closed_last_day, t7.closed_exactness, t7.closed_sequence,
              t7.standard, t7.node, t7.parent, t7.place_in_parent, t7.depth, t7.asks, t7.pattern,
              t7.about, t7.within, t7.within_hours, t7.at_least, t7.at_least_hours, t7.at_most,
              t7.at_most_hours, t7.times, t7.without, t7.whole, t7.due_first, t7.due_last,
              t9.standard AS standard_right, t9.record AS record_right, t9.line AS line_right,
              t9.node AS node_right, t9.key, t9.c_line, t9.c_said_since
            FROM preceded AS t7
            LEFT OUTER JOIN preceded_in_pairs AS t9
              ON t7.standard = t9.standard
              AND t7.record = t9.record
              AND t7.line = t9.line
              AND t7.node = t9.node
          ) AS t15
        ) AS t17
      ) AS t24
        ON t35.standard = t24.p_standard
        AND t35.record = t24.p_record
        AND t35.line = t24.p_line
        AND t35.node = t24.p_node
    ) AS t37
  ) AS t38
) AS t40;

-- parts_at_0: as in CUM-2.sql

CREATE TEMP TABLE roots AS
SELECT
  t0.standard, t0.record, t0.line, t0.settled, t0.due_first, t0.due_last, t0.answers,
  t0.recorded_late
FROM parts_at_0 AS t0;

-- judged: as in STAT-REF-1.sql

-- lifts_found: as in STAT-REF-1.sql

CREATE TEMP VIEW waivable AS
SELECT CAST(0 AS INT) AS w_standard, CAST(0 AS INT) AS w_waiver, 'STRAT-1C' AS w_name;

-- waivers: as in STAT-REF-1.sql

CREATE TEMP VIEW moments AS
SELECT CAST(0 AS INT) AS moment, CAST(0 AS BIGINT) AS as_of, CAST(0 AS INT) AS as_of_day;

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
