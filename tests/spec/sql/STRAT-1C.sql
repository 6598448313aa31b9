-- STRAT-1C: When a child had to be protected at once, before agencies could discuss it, the
-- strategy discussion is held within 24 hours.
-- Version fc999419b60628a02d99eff922ce2bed3c1b12403ce612683987e432b3671a5f

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(1 AS INT), CAST('strategy_discussion' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_matched_asked_kinds AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST('referral_decision' AS TEXT))) AS given(pattern, kind);

CREATE TEMP VIEW looked_at_matched AS
SELECT *
FROM (
  SELECT
    t3.pattern, t2.record, t2.child, t2.line, t2.version, t2.place, t2.occurred_first,
    t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.known_from,
    t2.agency, t2.team, t2.practitioner, t2.role
  FROM known AS t2
  INNER JOIN looked_at_matched_kinds AS t3 ON t2.kind = t3.kind
)
UNION ALL
SELECT *
FROM (
  SELECT
    t3.pattern, t2.record, t2.child, t2.line, t2.version, t2.place, t2.occurred_first,
    t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.known_from,
    t2.agency, t2.team, t2.practitioner, t2.role
  FROM known AS t2
  INNER JOIN looked_at_matched_asked_kinds AS t3
    ON t2.kind = t3.kind
    AND CASE
      WHEN t3.pattern = 0
      THEN t2.kind IN ('referral_decision')
      AND (TRUE AND ((NOT t2.one_decision IS NULL) AND t2.one_decision IN ('immediate_protection')))
      ELSE NULL
    END
);

CREATE TEMP TABLE looked_at_since_corrected_of_kinds AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from, t0.one_decision
FROM entries AS t0
WHERE
  ((t0.version > 1) OR ( t0.known_until < 4611686018427387904 ))
  AND t0.kind IN ('moved_away', 'referral_decision', 'strategy_discussion');

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(1 AS INT), CAST('strategy_discussion' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_since_said_asked_kinds AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST('referral_decision' AS TEXT))) AS given(pattern, kind);

CREATE TEMP VIEW looked_at_since_said AS
SELECT *
FROM (
  SELECT
    t3.pattern, t2.child, t2.line, t2.version, t2.known_from
  FROM looked_at_since_corrected_of_kinds AS t2
  INNER JOIN looked_at_since_said_kinds AS t3 ON t2.kind = t3.kind
)
UNION ALL
SELECT *
FROM (
  SELECT
    t3.pattern, t2.child, t2.line, t2.version, t2.known_from
  FROM looked_at_since_corrected_of_kinds AS t2
  INNER JOIN looked_at_since_said_asked_kinds AS t3
    ON t2.kind = t3.kind
    AND CASE
      WHEN t3.pattern = 0
      THEN t2.kind IN ('referral_decision')
      AND (TRUE AND ((NOT t2.one_decision IS NULL) AND t2.one_decision IN ('immediate_protection')))
      ELSE NULL
    END
);

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
    CAST(0 AS INT), CAST(1 AS INT), CAST(0 AS INT), CAST(0 AS INT), CAST(1 AS INT),
    CAST('followed' AS TEXT), CAST(1 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(NULL AS INT), CAST(24 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  ),
  (
    CAST(0 AS INT), CAST(2 AS INT), CAST(0 AS INT), CAST(1 AS INT), CAST(1 AS INT),
    CAST('preceded' AS TEXT), CAST(1 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(24 AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  )) AS given(standard, node, parent, place_in_parent, depth, asks, pattern, about, again, within, within_hours, within_named, at_least, at_least_hours, at_most, at_most_hours, times, without, whole);

CREATE TEMP TABLE joints AS
SELECT *
FROM (VALUES
  (
    CAST(0 AS INT), CAST(0 AS INT), CAST(-1 AS INT), CAST(0 AS INT), CAST(0 AS INT),
    CAST('any_of' AS TEXT)
  )) AS given(standard, node, parent, place_in_parent, depth, joins);

CREATE TEMP TABLE lifts AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

-- followed_unordered: as in STAT-REF-1.sql

-- followed_in_pairs: as in STAT-REF-1.sql

-- preceded: as in CPM-5.sql

-- preceded_unordered: as in CPM-5.sql

-- preceded_in_pairs: as in CPM-5.sql

CREATE TEMP TABLE findings AS
SELECT *
FROM (
  SELECT
    t37.standard, t37.node, t37.parent, t37.place_in_parent, t37.depth, t37.record, t37.line,
    CAST(CASE
      WHEN (NOT t37.key IS NULL)
      AND (COALESCE(CAST(FLOOR((t37.key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
      THEN 1
      ELSE COALESCE(CAST(FLOOR((t37.key) / (
        1099511627776
      )) AS BIGINT), 3)
    END AS INT) AS settled,
    t37.due_first, t37.due_last,
    COALESCE(
      (
        CASE
          WHEN (NOT t37.key IS NULL)
          AND (COALESCE(CAST(FLOOR((t37.key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
          THEN 1
          ELSE COALESCE(CAST(FLOOR((t37.key) / (
            1099511627776
          )) AS BIGINT), 3)
        END = 0
      )
      AND (t37.c_said_since > t37.due_last),
      FALSE
    ) AS recorded_late,
    CASE
      WHEN CASE
        WHEN NOT t37.key IS NULL
        THEN (((CAST(t37.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t37.c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT t37.key IS NULL
          THEN (((CAST(t37.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t37.c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers
  FROM (
    SELECT
      t34.standard, t34.node, t34.parent, t34.place_in_parent, t34.depth, t34.record, t34.line,
      t34.version, t34.place, t34.occurred_first, t34.occurred_last, t34.first_day, t34.last_day,
      t34.exactness, t34.sequence, t34.pattern, t34.about, t34.due_first, t34.due_last, t34.in_span,
      t34.in_opened, t34.until_place, t34.ends_exact, t34.start, t34.n_pattern, t34.n_record,
      t34.n_line, t34.n_place, t34.n_occurred_first, t34.n_first_day, t34.n_said_since, t34.n_key,
      t34.p_standard, t34.p_record, t34.p_line, t34.p_node, t34.p_key, t34.p_c_line,
      t34.p_c_said_since,
      CASE
        WHEN (NOT t34.n_key IS NULL)
        AND ((t34.p_key IS NULL) OR ( t34.n_key < t34.p_key ))
        THEN t34.n_key
        ELSE t34.p_key
      END AS key,
      CASE
        WHEN (NOT t34.n_key IS NULL)
        AND ((t34.p_key IS NULL) OR ( t34.n_key < t34.p_key ))
        THEN t34.n_line
        ELSE t34.p_c_line
      END AS c_line,
      CASE
        WHEN (NOT t34.n_key IS NULL)
        AND ((t34.p_key IS NULL) OR ( t34.n_key < t34.p_key ))
        THEN t34.n_said_since
        ELSE t34.p_c_said_since
      END AS c_said_since
    FROM (
      SELECT
        t33.standard, t33.node, t33.parent, t33.place_in_parent, t33.depth, t33.record, t33.line,
        t33.version, t33.place, t33.occurred_first, t33.occurred_last, t33.first_day, t33.last_day,
        t33.exactness, t33.sequence, t33.pattern, t33.about, t33.due_first, t33.due_last,
        t33.in_span, t33.in_opened, t33.until_place, t33.ends_exact, t33.start, t33.n_pattern,
        t33.n_record, t33.n_line, t33.n_place, t33.n_occurred_first, t33.n_first_day,
        t33.n_said_since, t33.n_key, t10.p_standard, t10.p_record, t10.p_line, t10.p_node,
        t10.p_key, t10.p_c_line, t10.p_c_said_since
      FROM (
        SELECT
          t27.standard, t27.node, t27.parent, t27.place_in_parent, t27.depth, t27.record, t27.line,
          t27.version, t27.place, t27.occurred_first, t27.occurred_last, t27.first_day,
          t27.last_day, t27.exactness, t27.sequence, t27.pattern, t27.about, t27.due_first,
          t27.due_last, t27.in_span, t27.in_opened, t27.until_place, t27.ends_exact, t27.start,
          t27.n_pattern, t27.n_record, t27.n_line, t27.n_place, t27.n_occurred_first,
          t27.n_first_day, t27.n_said_since,
          CASE
            WHEN (t27.until_place IS NULL) OR (
              t27.n_place < t27.until_place
            )
            THEN (
              CAST(CASE WHEN t27.n_occurred_first <= t27.due_first THEN 0 ELSE 2 END AS BIGINT) * 1099511627776
            ) + t27.n_place
            ELSE NULL
          END AS n_key
        FROM (
          SELECT
            t20.standard, t20.node, t20.parent, t20.place_in_parent, t20.depth, t20.record,
            t20.line, t20.version, t20.place, t20.occurred_first, t20.occurred_last, t20.first_day,
            t20.last_day, t20.exactness, t20.sequence, t20.pattern, t20.about, t20.due_first,
            t20.due_last, t20.in_span, t20.in_opened, t20.until_place, t20.ends_exact, t20.start,
            t25.n_pattern, t25.n_record, t25.n_line, t25.n_place, t25.n_occurred_first,
            t25.n_first_day, t25.n_said_since
          FROM (
            SELECT
              t2.standard, t2.node, t2.parent, t2.place_in_parent, t2.depth, t2.record, t2.line,
              t2.version, t2.place, t2.occurred_first, t2.occurred_last, t2.first_day, t2.last_day,
              t2.exactness, t2.sequence, t2.pattern, t2.about, t2.due_first, t2.due_last,
              t2.in_span, t2.in_opened, t2.until_place, t2.ends_exact,
              CASE
                WHEN (t2.exactness = 0)
                AND COALESCE(t2.ends_exact, TRUE)
                AND (NOT t2.place IS NULL)
                AND NOT (t2.about)
                THEN t2.place
                ELSE NULL
              END AS start
            FROM followed AS t2
          ) AS t20
          ASOF LEFT JOIN (
            SELECT
              t16.pattern AS n_pattern, t16.record AS n_record, t16.line AS n_line,
              t16.place AS n_place, t16.occurred_first AS n_occurred_first,
              t16.first_day AS n_first_day, t16.said_since AS n_said_since
            FROM (SELECT * FROM looked_at AS t3 WHERE t3.exactness = 0) AS t16
            SEMI JOIN (SELECT * FROM parts AS t5 WHERE t5.asks = 'followed') AS t17
              ON t16.pattern = t17.pattern
          ) AS t25
            ON t20.start < t25.n_place
            AND t20.pattern = t25.n_pattern
            AND t20.record = t25.n_record
        ) AS t27
      ) AS t33
      LEFT OUTER JOIN (
        SELECT
          t0.standard AS p_standard, t0.record AS p_record, t0.line AS p_line, t0.node AS p_node,
          t0.key AS p_key, t0.c_line AS p_c_line, t0.c_said_since AS p_c_said_since
        FROM followed_in_pairs AS t0
      ) AS t10
        ON t33.standard = t10.p_standard
        AND t33.record = t10.p_record
        AND t33.line = t10.p_line
        AND t33.node = t10.p_node
    ) AS t34
  ) AS t37
) AS t40
UNION ALL
SELECT *
FROM (
  SELECT
    t39.standard, t39.node, t39.parent, t39.place_in_parent, t39.depth, t39.record, t39.line,
    CAST(CASE
      WHEN (NOT t39.key IS NULL)
      AND (COALESCE(CAST(FLOOR((t39.key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
      THEN 1
      ELSE COALESCE(CAST(FLOOR((t39.key) / (
        1099511627776
      )) AS BIGINT), 3)
    END AS INT) AS settled,
    t39.due_first, t39.due_last,
    COALESCE(
      (
        CASE
          WHEN (NOT t39.key IS NULL)
          AND (COALESCE(CAST(FLOOR((t39.key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
          THEN 1
          ELSE COALESCE(CAST(FLOOR((t39.key) / (
            1099511627776
          )) AS BIGINT), 3)
        END = 0
      )
      AND (t39.c_said_since > t39.due_last),
      FALSE
    ) AS recorded_late,
    CASE
      WHEN CASE
        WHEN NOT t39.key IS NULL
        THEN (((CAST(t39.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t39.c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT t39.key IS NULL
          THEN (((CAST(t39.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t39.c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers
  FROM (
    SELECT
      t38.standard, t38.node, t38.parent, t38.place_in_parent, t38.depth, t38.record, t38.line,
      t38.version, t38.place, t38.occurred_first, t38.occurred_last, t38.first_day, t38.last_day,
      t38.exactness, t38.sequence, t38.pattern, t38.about, t38.due_first, t38.due_last,
      t38.at_least, t38.at_least_hours, t38.at_most, t38.at_most_hours, t38.ends_exact, t38.start,
      t38.n_pattern, t38.n_record, t38.n_line, t38.n_place, t38.n_occurred_first, t38.n_first_day,
      t38.n_said_since, t38.until, t38.n_key, t38.p_standard, t38.p_record, t38.p_line, t38.p_node,
      t38.p_key, t38.p_c_line, t38.p_c_said_since,
      CASE
        WHEN (NOT t38.n_key IS NULL)
        AND ((t38.p_key IS NULL) OR ( t38.n_key < t38.p_key ))
        THEN t38.n_key
        ELSE t38.p_key
      END AS key,
      CASE
        WHEN (NOT t38.n_key IS NULL)
        AND ((t38.p_key IS NULL) OR ( t38.n_key < t38.p_key ))
        THEN t38.n_line
        ELSE t38.p_c_line
      END AS c_line,
      CASE
        WHEN (NOT t38.n_key IS NULL)
        AND ((t38.p_key IS NULL) OR ( t38.n_key < t38.p_key ))
        THEN t38.n_said_since
        ELSE t38.p_c_said_since
      END AS c_said_since
    FROM (
      SELECT
        t36.standard, t36.node, t36.parent, t36.place_in_parent, t36.depth, t36.record, t36.line,
        t36.version, t36.place, t36.occurred_first, t36.occurred_last, t36.first_day, t36.last_day,
        t36.exactness, t36.sequence, t36.pattern, t36.about, t36.due_first, t36.due_last,
        t36.at_least, t36.at_least_hours, t36.at_most, t36.at_most_hours, t36.ends_exact, t36.start,
        t36.n_pattern, t36.n_record, t36.n_line, t36.n_place, t36.n_occurred_first, t36.n_first_day,
        t36.n_said_since, t36.until, t36.n_key, t11.p_standard, t11.p_record, t11.p_line,
        t11.p_node, t11.p_key, t11.p_c_line, t11.p_c_said_since
      FROM (
        SELECT
          t32.standard, t32.node, t32.parent, t32.place_in_parent, t32.depth, t32.record, t32.line,
          t32.version, t32.place, t32.occurred_first, t32.occurred_last, t32.first_day,
          t32.last_day, t32.exactness, t32.sequence, t32.pattern, t32.about, t32.due_first,
          t32.due_last, t32.at_least, t32.at_least_hours, t32.at_most, t32.at_most_hours,
          t32.ends_exact, t32.start, t32.n_pattern, t32.n_record, t32.n_line, t32.n_place,
          t32.n_occurred_first, t32.n_first_day, t32.n_said_since, t32.until,
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
              t29.standard, t29.node, t29.parent, t29.place_in_parent, t29.depth, t29.record,
              t29.line, t29.version, t29.place, t29.occurred_first, t29.occurred_last,
              t29.first_day, t29.last_day, t29.exactness, t29.sequence, t29.pattern, t29.about,
              t29.due_first, t29.due_last, t29.at_least, t29.at_least_hours, t29.at_most,
              t29.at_most_hours, t29.ends_exact, t29.start, t29.n_pattern, t29.n_record, t29.n_line,
              t29.n_place, t29.n_occurred_first, t29.n_first_day, t29.n_said_since, t29.limit_at,
              COALESCE(
                t29.limit_at,
                t29.n_occurred_first + (CAST(t29.at_most_hours AS BIGINT) * 3600000000)
              ) AS until
            FROM (
              SELECT
                t28.*
                EXCLUDE (limit_day, limit_duration)
              FROM (
                SELECT
                  t24.standard, t24.node, t24.parent, t24.place_in_parent, t24.depth, t24.record,
                  t24.line, t24.version, t24.place, t24.occurred_first, t24.occurred_last,
                  t24.first_day, t24.last_day, t24.exactness, t24.sequence, t24.pattern, t24.about,
                  t24.due_first, t24.due_last, t24.at_least, t24.at_least_hours, t24.at_most,
                  t24.at_most_hours, t24.ends_exact, t24.start, t26.n_pattern, t26.n_record,
                  t26.n_line, t26.n_place, t26.n_occurred_first, t26.n_first_day, t26.n_said_since,
                  t15.limit_duration, t15.limit_day, t15.limit_at
                FROM (
                  SELECT
                    t4.standard, t4.node, t4.parent, t4.place_in_parent, t4.depth, t4.record,
                    t4.line, t4.version, t4.place, t4.occurred_first, t4.occurred_last,
                    t4.first_day, t4.last_day, t4.exactness, t4.sequence, t4.pattern, t4.about,
                    t4.due_first, t4.due_last, t4.at_least, t4.at_least_hours, t4.at_most,
                    t4.at_most_hours, t4.ends_exact,
                    CASE
                      WHEN (t4.exactness = 0)
                      AND COALESCE(t4.ends_exact, TRUE)
                      AND (NOT t4.place IS NULL)
                      AND NOT (t4.about)
                      AND ((t4.at_least IS NULL) AND ( t4.at_least_hours IS NULL ))
                      THEN t4.place
                      ELSE NULL
                    END AS start
                  FROM preceded AS t4
                ) AS t24
                ASOF LEFT JOIN (
                  SELECT
                    t16.pattern AS n_pattern, t16.record AS n_record, t16.line AS n_line,
                    t16.place AS n_place, t16.occurred_first AS n_occurred_first,
                    t16.first_day AS n_first_day, t16.said_since AS n_said_since
                  FROM (SELECT * FROM looked_at AS t3 WHERE t3.exactness = 0) AS t16
                  SEMI JOIN (SELECT * FROM parts AS t5 WHERE t5.asks = 'preceded') AS t18
                    ON t16.pattern = t18.pattern
                ) AS t26
                  ON t24.start > t26.n_place
                  AND t24.pattern = t26.n_pattern
                  AND t24.record = t26.n_record
                LEFT OUTER JOIN (
                  SELECT
                    t6.duration AS limit_duration, t6.day AS limit_day, t6.due AS limit_at
                  FROM deadlines AS t6
                ) AS t15
                  ON t24.at_most = t15.limit_duration AND t26.n_first_day = t15.limit_day
              ) AS t28
            ) AS t29
          ) AS t30
        ) AS t32
      ) AS t36
      LEFT OUTER JOIN (
        SELECT
          t1.standard AS p_standard, t1.record AS p_record, t1.line AS p_line, t1.node AS p_node,
          t1.key AS p_key, t1.c_line AS p_c_line, t1.c_said_since AS p_c_said_since
        FROM preceded_in_pairs AS t1
      ) AS t11
        ON t36.standard = t11.p_standard
        AND t36.record = t11.p_record
        AND t36.line = t11.p_line
        AND t36.node = t11.p_node
    ) AS t38
  ) AS t39
) AS t41;

-- parts_at_0: as in CUM-2.sql

CREATE TEMP TABLE roots AS
SELECT
  t0.standard, t0.record, t0.line, t0.settled, t0.due_first, t0.due_last, t0.recorded_late,
  t0.answers
FROM parts_at_0 AS t0;

-- liftable: as in STAT-REF-1.sql

-- lifts_found: as in STAT-REF-1.sql

-- judged: as in STAT-REF-1.sql

CREATE TEMP TABLE waivable AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST('STRAT-1C' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
