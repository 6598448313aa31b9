-- BER-4: After a death that may be suicide, each child is asked about thoughts of dying and has a
-- safety plan within 2 working days.
-- Version a378b776d9e20dc019a6fb22a2ce2d47cd73ed490f913e55f6acd6d4ef5c9d8c

-- known: as in STAT-REF-1.sql

CREATE TEMP VIEW looked_at_matched_kinds AS
SELECT CAST(4 AS INT) AS pattern, 'moved_away' AS kind;

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
    t0.kind IN ('bereavement_or_loss')
    AND TRUE
    AND NOT t0.one_loss IS NULL
    AND t0.one_loss IN ('suspected_suicide')
)
UNION ALL
SELECT *
FROM (
  SELECT
    1 AS pattern, t0.record, t0.child, t0.line, t0.version, t0.place, t0.occurred_first,
    t0.occurred_last, t0.first_day, t0.last_day, t0.exactness, t0.sequence, t0.known_from
  FROM known AS t0
  WHERE
    t0.kind IN ('bereavement_or_loss')
    AND TRUE
    AND NOT t0.one_suicide_risk_asked IS NULL
    AND t0.one_suicide_risk_asked IN ('=1')
)
UNION ALL
SELECT *
FROM (
  SELECT
    2 AS pattern, t0.record, t0.child, t0.line, t0.version, t0.place, t0.occurred_first,
    t0.occurred_last, t0.first_day, t0.last_day, t0.exactness, t0.sequence, t0.known_from
  FROM known AS t0
  WHERE t0.kind IN ('bereavement_or_loss') AND TRUE AND NOT t0.one_safety_plan IS NULL
)
UNION ALL
SELECT *
FROM (
  SELECT
    3 AS pattern, t0.record, t0.child, t0.line, t0.version, t0.place, t0.occurred_first,
    t0.occurred_last, t0.first_day, t0.last_day, t0.exactness, t0.sequence, t0.known_from
  FROM known AS t0
  WHERE
    t0.kind IN ('loss_looked_at')
    AND TRUE
    AND NOT t0.one_risk_asked IS NULL
    AND t0.one_risk_asked IN ('=1')
    AND NOT t0.one_safety_plan IS NULL
);

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT
  t0.child, t0.kind, t0.line, t0.version, t0.known_from, t0.one_loss, t0.one_risk_asked,
  t0.one_safety_plan, t0.one_suicide_risk_asked
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP VIEW looked_at_since_said_kinds AS
SELECT CAST(4 AS INT) AS pattern, 'moved_away' AS kind;

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
    t0.kind IN ('bereavement_or_loss')
    AND TRUE
    AND NOT t0.one_loss IS NULL
    AND t0.one_loss IN ('suspected_suicide')
)
UNION ALL
SELECT *
FROM (
  SELECT
    1 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM looked_at_since_corrected AS t0
  WHERE TRUE AND NOT t0.one_suicide_risk_asked IS NULL AND t0.one_suicide_risk_asked IN ('=1')
)
UNION ALL
SELECT *
FROM (
  SELECT
    2 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM looked_at_since_corrected AS t0
  WHERE TRUE AND NOT t0.one_safety_plan IS NULL
)
UNION ALL
SELECT *
FROM (
  SELECT
    3 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM looked_at_since_corrected AS t0
  WHERE
    t0.kind IN ('loss_looked_at')
    AND TRUE
    AND NOT t0.one_risk_asked IS NULL
    AND t0.one_risk_asked IN ('=1')
    AND NOT t0.one_safety_plan IS NULL
);

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

-- known_of_everyone: as in DA-1.sql

CREATE TEMP VIEW looked_at_elsewhere_matched AS
SELECT *
FROM (
  SELECT
    0 AS pattern, t0.record, t0.child, t0.line, t0.version, t0.place, t0.occurred_first,
    t0.occurred_last, t0.first_day, t0.last_day, t0.exactness, t0.sequence, t0.known_from
  FROM known_of_everyone AS t0
  WHERE
    t0.kind IN ('bereavement_or_loss')
    AND TRUE
    AND NOT t0.one_loss IS NULL
    AND t0.one_loss IN ('suspected_suicide')
)
UNION ALL
SELECT *
FROM (
  SELECT
    1 AS pattern, t0.record, t0.child, t0.line, t0.version, t0.place, t0.occurred_first,
    t0.occurred_last, t0.first_day, t0.last_day, t0.exactness, t0.sequence, t0.known_from
  FROM known_of_everyone AS t0
  WHERE
    t0.kind IN ('bereavement_or_loss')
    AND TRUE
    AND NOT t0.one_suicide_risk_asked IS NULL
    AND t0.one_suicide_risk_asked IN ('=1')
)
UNION ALL
SELECT *
FROM (
  SELECT
    2 AS pattern, t0.record, t0.child, t0.line, t0.version, t0.place, t0.occurred_first,
    t0.occurred_last, t0.first_day, t0.last_day, t0.exactness, t0.sequence, t0.known_from
  FROM known_of_everyone AS t0
  WHERE t0.kind IN ('bereavement_or_loss') AND TRUE AND NOT t0.one_safety_plan IS NULL
);

CREATE TEMP TABLE looked_at_elsewhere_since_corrected AS
SELECT
  t0.child, t0.kind, t0.line, t0.version, t0.known_from, t0.one_loss, t0.one_safety_plan,
  t0.one_suicide_risk_asked
FROM everyone AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP VIEW looked_at_elsewhere_since_said AS
SELECT *
FROM (
  SELECT
    0 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM looked_at_elsewhere_since_corrected AS t0
  WHERE
    t0.kind IN ('bereavement_or_loss')
    AND TRUE
    AND NOT t0.one_loss IS NULL
    AND t0.one_loss IN ('suspected_suicide')
)
UNION ALL
SELECT *
FROM (
  SELECT
    1 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM looked_at_elsewhere_since_corrected AS t0
  WHERE TRUE AND NOT t0.one_suicide_risk_asked IS NULL AND t0.one_suicide_risk_asked IN ('=1')
)
UNION ALL
SELECT *
FROM (
  SELECT
    2 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM looked_at_elsewhere_since_corrected AS t0
  WHERE TRUE AND NOT t0.one_safety_plan IS NULL
);

-- looked_at_elsewhere_since: as in DA-1.sql

-- looked_at_elsewhere: as in DA-1.sql

-- elsewhere: as in DA-1.sql

-- triggers: as in DA-1.sql

CREATE TEMP VIEW in_force AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS asked,
  CAST(-4611686018427387904 AS BIGINT) AS since, CAST(4611686018427387904 AS BIGINT) AS until;

-- parts: as in BER-2.sql

-- joints: as in DA-2.sql

CREATE TEMP VIEW lifts AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS unless, CAST(4 AS INT) AS pattern,
  CAST(FALSE AS BOOLEAN) AS about;

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

-- followed_in_pairs: as in STAT-REF-1.sql

-- shown: as in CUM-3.sql

CREATE TEMP TABLE findings AS
SELECT *
FROM (
  SELECT
    t27.standard, t27.node, t27.parent, t27.place_in_parent, t27.depth, t27.record, t27.line,
    CAST(COALESCE(CAST(FLOOR((t27.key) / (
      1099511627776
    )) AS BIGINT), 3) AS INT) AS settled,
    t27.due_first, t27.due_last,
    CASE
      WHEN CASE
        WHEN NOT t27.key IS NULL
        THEN (((CAST(t27.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t27.c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT t27.key IS NULL
          THEN (((CAST(t27.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t27.c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers,
    COALESCE((t27.key < 1099511627776) AND (
      t27.c_said_since > t27.due_last
    ), FALSE) AS recorded_late
  FROM (
    SELECT
      t26.record, t26.home, t26.line, t26.version, t26.place, t26.occurred_first, t26.occurred_last,
      t26.first_day, t26.last_day, t26.exactness, t26.sequence, t26.sure, t26.again,
      t26.opened_line, t26.opened_version, t26.opened_place, t26.opened_occurred_first,
      t26.opened_occurred_last, t26.opened_first_day, t26.opened_last_day, t26.opened_exactness,
      t26.opened_sequence, t26.closed_line, t26.closed_version, t26.closed_place,
      t26.closed_occurred_first, t26.closed_occurred_last, t26.closed_first_day,
      t26.closed_last_day, t26.closed_exactness, t26.closed_sequence, t26.standard, t26.node,
      t26.parent, t26.place_in_parent, t26.depth, t26.asks, t26.pattern, t26.about, t26.within,
      t26.within_hours, t26.at_least, t26.at_least_hours, t26.at_most, t26.at_most_hours, t26.times,
      t26.without, t26.whole, t26.due_first, t26.due_last, t26.start, t26.n_pattern, t26.n_record,
      t26.n_line, t26.n_version, t26.n_place, t26.n_occurred_first, t26.n_occurred_last,
      t26.n_first_day, t26.n_last_day, t26.n_exactness, t26.n_sequence, t26.n_said_since, t26.n_key,
      t26.p_standard, t26.p_record, t26.p_line, t26.p_node, t26.p_key, t26.p_c_line,
      t26.p_c_said_since,
      CASE
        WHEN (NOT t26.n_key IS NULL)
        AND ((t26.p_key IS NULL) OR ( t26.n_key < t26.p_key ))
        THEN t26.n_key
        ELSE t26.p_key
      END AS key,
      CASE
        WHEN (NOT t26.n_key IS NULL)
        AND ((t26.p_key IS NULL) OR ( t26.n_key < t26.p_key ))
        THEN t26.n_line
        ELSE t26.p_c_line
      END AS c_line,
      CASE
        WHEN (NOT t26.n_key IS NULL)
        AND ((t26.p_key IS NULL) OR ( t26.n_key < t26.p_key ))
        THEN t26.n_said_since
        ELSE t26.p_c_said_since
      END AS c_said_since
    FROM (
      SELECT
        t25.record, t25.home, t25.line, t25.version, t25.place, t25.occurred_first,
        t25.occurred_last, t25.first_day, t25.last_day, t25.exactness, t25.sequence, t25.sure,
        t25.again, t25.opened_line, t25.opened_version, t25.opened_place, t25.opened_occurred_first,
        t25.opened_occurred_last, t25.opened_first_day, t25.opened_last_day, t25.opened_exactness,
        t25.opened_sequence, t25.closed_line, t25.closed_version, t25.closed_place,
        t25.closed_occurred_first, t25.closed_occurred_last, t25.closed_first_day,
        t25.closed_last_day, t25.closed_exactness, t25.closed_sequence, t25.standard, t25.node,
        t25.parent, t25.place_in_parent, t25.depth, t25.asks, t25.pattern, t25.about, t25.within,
        t25.within_hours, t25.at_least, t25.at_least_hours, t25.at_most, t25.at_most_hours,
        t25.times, t25.without, t25.whole, t25.due_first, t25.due_last, t25.start, t25.n_pattern,
        t25.n_record, t25.n_line, t25.n_version, t25.n_place, t25.n_occurred_first,
        t25.n_occurred_last, t25.n_first_day, t25.n_last_day, t25.n_exactness, t25.n_sequence,
        t25.n_said_since, t25.n_key, t20.p_standard, t20.p_record, t20.p_line, t20.p_node,
        t20.p_key, t20.p_c_line, t20.p_c_said_since
      FROM (
        SELECT
          t22.record, t22.home, t22.line, t22.version, t22.place, t22.occurred_first,
          t22.occurred_last, t22.first_day, t22.last_day, t22.exactness, t22.sequence, t22.sure,
          t22.again, t22.opened_line, t22.opened_version, t22.opened_place,
          t22.opened_occurred_first, t22.opened_occurred_last, t22.opened_first_day,
          t22.opened_last_day, t22.opened_exactness, t22.opened_sequence, t22.closed_line,
          t22.closed_version, t22.closed_place, t22.closed_occurred_first, t22.closed_occurred_last,
          t22.closed_first_day, t22.closed_last_day, t22.closed_exactness, t22.closed_sequence,
          t22.standard, t22.node, t22.parent, t22.place_in_parent, t22.depth, t22.asks, t22.pattern,
          t22.about, t22.within, t22.within_hours, t22.at_least, t22.at_least_hours, t22.at_most,
          t22.at_most_hours, t22.times, t22.without, t22.whole, t22.due_first, t22.due_last,
          t22.start, t22.n_pattern, t22.n_record, t22.n_line, t22.n_version, t22.n_place,
          t22.n_occurred_first, t22.n_occurred_last, t22.n_first_day, t22.n_last_day,
          t22.n_exactness, t22.n_sequence, t22.n_said_since,
          CASE
            WHEN (t22.closed_place IS NULL) OR (
              t22.n_place < t22.closed_place
            )
            THEN (
              CAST(CASE WHEN t22.n_occurred_first <= t22.due_first THEN 0 ELSE 2 END AS BIGINT) * 1099511627776
            ) + t22.n_place
            ELSE NULL
          END AS n_key
        FROM (
          SELECT
            t19.record, t19.home, t19.line, t19.version, t19.place, t19.occurred_first,
            t19.occurred_last, t19.first_day, t19.last_day, t19.exactness, t19.sequence, t19.sure,
            t19.again, t19.opened_line, t19.opened_version, t19.opened_place,
            t19.opened_occurred_first, t19.opened_occurred_last, t19.opened_first_day,
            t19.opened_last_day, t19.opened_exactness, t19.opened_sequence, t19.closed_line,
            t19.closed_version, t19.closed_place, t19.closed_occurred_first,
            t19.closed_occurred_last, t19.closed_first_day, t19.closed_last_day,
            t19.closed_exactness, t19.closed_sequence, t19.standard, t19.node, t19.parent,
            t19.place_in_parent, t19.depth, t19.asks, t19.pattern, t19.about, t19.within,
            t19.within_hours, t19.at_least, t19.at_least_hours, t19.at_most, t19.at_most_hours,
            t19.times, t19.without, t19.whole, t19.due_first, t19.due_last, t19.start,
            t12.n_pattern, t12.n_record, t12.n_line, t12.n_version, t12.n_place,
            t12.n_occurred_first, t12.n_occurred_last, t12.n_first_day, t12.n_last_day,
            t12.n_exactness, t12.n_sequence, t12.n_said_since
          FROM (
            SELECT
              t3.record, t3.home, t3.line, t3.version, t3.place, t3.occurred_first,
              t3.occurred_last, t3.first_day, t3.last_day, t3.exactness, t3.sequence, t3.sure,
              t3.again, t3.opened_line, t3.opened_version, t3.opened_place,
              t3.opened_occurred_first, t3.opened_occurred_last, t3.opened_first_day,
              t3.opened_last_day, t3.opened_exactness, t3.opened_sequence, t3.closed_line,
              t3.closed_version, t3.closed_place, t3.closed_occurred_first, t3.closed_occurred_last,
              t3.closed_first_day, t3.closed_last_day, t3.closed_exactness, t3.closed_sequence,
              t3.standard, t3.node, t3.parent, t3.place_in_parent, t3.depth, t3.asks, t3.pattern,
              t3.about, t3.within, t3.within_hours, t3.at_least, t3.at_least_hours, t3.at_most,
              t3.at_most_hours, t3.times, t3.without, t3.whole, t3.due_first, t3.due_last,
              CASE
                WHEN (t3.exactness = 0)
                AND (NOT t3.place IS NULL)
                AND NOT (t3.about)
                AND ((t3.opened_line IS NULL) OR ( t3.opened_exactness = 0 ))
                AND ((t3.closed_line IS NULL) OR ( t3.closed_exactness = 0 ))
                THEN t3.place
                ELSE NULL
              END AS start
            FROM followed AS t3
          ) AS t19
          ASOF LEFT JOIN (
            SELECT
              t1.pattern AS n_pattern, t1.record AS n_record, t1.line AS n_line,
              t1.version AS n_version, t1.place AS n_place, t1.occurred_first AS n_occurred_first,
              t1.occurred_last AS n_occurred_last, t1.first_day AS n_first_day,
              t1.last_day AS n_last_day, t1.exactness AS n_exactness, t1.sequence AS n_sequence,
              t1.said_since AS n_said_since
            FROM looked_at AS t1
            WHERE t1.exactness = 0
          ) AS t12
            ON t19.start < t12.n_place
            AND t19.pattern = t12.n_pattern
            AND t19.record = t12.n_record
        ) AS t22
      ) AS t25
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
              t7.standard AS standard_right, t7.record AS record_right, t7.line AS line_right,
              t7.node AS node_right, t7.key, t7.c_line, t7.c_said_since
            FROM followed AS t6
            LEFT OUTER JOIN followed_in_pairs AS t7
              ON t6.standard = t7.standard
              AND t6.record = t7.record
              AND t6.line = t7.line
              AND t6.node = t7.node
          ) AS t14
        ) AS t16
      ) AS t20
        ON t25.standard = t20.p_standard
        AND t25.record = t20.p_record
        AND t25.line = t20.p_line
        AND t25.node = t20.p_node
    ) AS t26
  ) AS t27
) AS t28
UNION ALL
SELECT *
FROM (
  SELECT
    t21.standard, t21.node, t21.parent, t21.place_in_parent, t21.depth, t21.record, t21.line,
    CAST(COALESCE(
      CAST(FLOOR(
        (CASE WHEN NOT t21.c_line IS NULL THEN 0 ELSE NULL END) / (
          1099511627776
        )
      ) AS BIGINT),
      3
    ) AS INT) AS settled,
    t21.due_first, t21.due_last,
    CASE
      WHEN CASE
        WHEN NOT CASE WHEN NOT t21.c_line IS NULL THEN 0 ELSE NULL END IS NULL
        THEN (((CAST(t21.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t21.c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT CASE WHEN NOT t21.c_line IS NULL THEN 0 ELSE NULL END IS NULL
          THEN (((CAST(t21.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t21.c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers,
    COALESCE(t21.c_said_since > t21.due_last, FALSE) AS recorded_late
  FROM (
    SELECT
      t5.record, t5.home, t5.line, t5.version, t5.place, t5.occurred_first, t5.occurred_last,
      t5.first_day, t5.last_day, t5.exactness, t5.sequence, t5.sure, t5.again, t5.opened_line,
      t5.opened_version, t5.opened_place, t5.opened_occurred_first, t5.opened_occurred_last,
      t5.opened_first_day, t5.opened_last_day, t5.opened_exactness, t5.opened_sequence,
      t5.closed_line, t5.closed_version, t5.closed_place, t5.closed_occurred_first,
      t5.closed_occurred_last, t5.closed_first_day, t5.closed_last_day, t5.closed_exactness,
      t5.closed_sequence, t5.standard, t5.node, t5.parent, t5.place_in_parent, t5.depth, t5.asks,
      t5.pattern, t5.about, t5.within, t5.within_hours, t5.at_least, t5.at_least_hours, t5.at_most,
      t5.at_most_hours, t5.times, t5.without, t5.whole, t5.due_first, t5.due_last, t15.c_pattern,
      t15.c_record, t15.c_line, t15.c_said_since
    FROM shown AS t5
    LEFT OUTER JOIN (
      SELECT
        t11.pattern AS c_pattern, t11.record AS c_record, t11.line AS c_line,
        t11.said_since AS c_said_since
      FROM (
        SELECT
          *
        FROM (SELECT t1.pattern, t1.record, t1.line, t1.said_since FROM looked_at AS t1) AS t8
        UNION ALL
        SELECT
          *
        FROM (SELECT t2.pattern, t2.record, t2.line, t2.said_since FROM elsewhere AS t2) AS t9
      ) AS t11
    ) AS t15
      ON t5.pattern = t15.c_pattern AND t5.record = t15.c_record AND t5.line = t15.c_line
  ) AS t21
) AS t23;

-- parts_at_1: as in DA-2.sql

-- parts_at_0: as in DA-2.sql

CREATE TEMP TABLE roots AS
SELECT
  t0.standard, t0.record, t0.line, t0.settled, t0.due_first, t0.due_last, t0.answers,
  t0.recorded_late
FROM parts_at_0 AS t0;

-- judged: as in STAT-REF-1.sql

-- lifts_found: as in STAT-REF-1.sql

CREATE TEMP VIEW waivable AS
SELECT CAST(0 AS INT) AS w_standard, CAST(0 AS INT) AS w_waiver, 'BER-4' AS w_name;

-- waivers: as in STAT-REF-1.sql

CREATE TEMP VIEW moments AS
SELECT CAST(0 AS INT) AS moment, CAST(0 AS BIGINT) AS as_of, CAST(0 AS INT) AS as_of_day;

-- obligations: as in DA-1.sql

-- measures: as in STAT-REF-1.sql
