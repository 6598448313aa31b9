-- WNB-5: When a child on a plan was not brought, the family is reached within 1 working day.
-- Version 8a960ba3bb15742a9249316abb8af9a0826778dfc297b86603b9e719ddbf0010

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(1 AS INT), CAST('plan_started' AS TEXT)),
  (CAST(2 AS INT), CAST('plan_ended' AS TEXT)),
  (CAST(4 AS INT), CAST('appointment_followed_up' AS TEXT)),
  (CAST(5 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_matched_asked_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('appointment_missed' AS TEXT)),
  (CAST(3 AS INT), CAST('appointment_missed' AS TEXT))) AS given(pattern, kind);

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
      THEN t2.kind IN ('appointment_missed')
      AND (TRUE AND ((NOT t2.one_outcome IS NULL) AND t2.one_outcome IN ('was_not_brought')))
      WHEN t3.pattern = 3
      THEN t2.kind IN ('appointment_missed')
      AND (TRUE AND (NOT t2.one_contact IS NULL))
      ELSE NULL
    END
);

CREATE TEMP TABLE looked_at_since_corrected_of_kinds AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from, t0.one_contact, t0.one_outcome
FROM entries AS t0
WHERE
  ((t0.version > 1) OR ( t0.known_until < 4611686018427387904 ))
  AND t0.kind IN (
    'appointment_followed_up',
    'appointment_missed',
    'moved_away',
    'plan_ended',
    'plan_started'
  );

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT *
FROM looked_at_since_corrected_of_kinds AS t0
UNION ALL
SELECT *
FROM (
  SELECT
    t4.child, t4.kind, t4.line, t4.version, t4.known_from, t4.one_contact, t4.one_outcome
  FROM (
    SELECT
      *
    FROM entries AS t1
    WHERE
      NOT (
        t1.kind IN (
          'appointment_followed_up',
          'appointment_missed',
          'moved_away',
          'plan_ended',
          'plan_started'
        )
      )
  ) AS t4
  SEMI JOIN (
    SELECT
      *
    FROM (
      SELECT
        t0.child, t0.line,
        COUNT(*) AS there,
        MAX(t0.version) AS last
      FROM looked_at_since_corrected_of_kinds AS t0
      GROUP BY 1, 2
    ) AS t2
    WHERE t2.there < t2.last
  ) AS t6
    ON t4.child = t6.child AND t4.line = t6.line
) AS t7;

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(1 AS INT), CAST('plan_started' AS TEXT)),
  (CAST(2 AS INT), CAST('plan_ended' AS TEXT)),
  (CAST(4 AS INT), CAST('appointment_followed_up' AS TEXT)),
  (CAST(5 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_since_said_asked_kinds AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST('appointment_missed' AS TEXT))) AS given(pattern, kind);

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
    t3.pattern, t2.child, t2.line, t2.version, t2.known_from
  FROM looked_at_since_corrected AS t2
  INNER JOIN looked_at_since_said_asked_kinds AS t3
    ON t2.kind = t3.kind
    AND CASE
      WHEN t3.pattern = 0
      THEN t2.kind IN ('appointment_missed')
      AND (TRUE AND ((NOT t2.one_outcome IS NULL) AND t2.one_outcome IN ('was_not_brought')))
      ELSE NULL
    END
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

CREATE TEMP TABLE spans AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(1 AS INT), CAST(TRUE AS BOOLEAN)),
  (CAST(0 AS INT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN))) AS given(span, pattern, opens);

-- turning: as in LOC-CG-2.sql

-- states: as in LOC-CG-2.sql

-- triggers: as in LOC-CG-2.sql

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
    CAST('shows' AS TEXT), CAST(3 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(0 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  ),
  (
    CAST(0 AS INT), CAST(2 AS INT), CAST(0 AS INT), CAST(1 AS INT), CAST(1 AS INT),
    CAST('followed' AS TEXT), CAST(4 AS INT), CAST(TRUE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(0 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
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
  (CAST(0 AS INT), CAST(0 AS INT), CAST(5 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

-- followed_unordered: as in STAT-REF-1.sql

-- followed_in_pairs: as in STAT-REF-1.sql

-- shown: as in CUM-3.sql

CREATE TEMP TABLE findings AS
SELECT *
FROM (
  SELECT
    t28.standard, t28.node, t28.parent, t28.place_in_parent, t28.depth, t28.record, t28.line,
    CAST(CASE
      WHEN (NOT t28.key IS NULL)
      AND (COALESCE(CAST(FLOOR((t28.key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
      THEN 1
      ELSE COALESCE(CAST(FLOOR((t28.key) / (
        1099511627776
      )) AS BIGINT), 3)
    END AS INT) AS settled,
    t28.due_first, t28.due_last,
    COALESCE(
      (
        CASE
          WHEN (NOT t28.key IS NULL)
          AND (COALESCE(CAST(FLOOR((t28.key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
          THEN 1
          ELSE COALESCE(CAST(FLOOR((t28.key) / (
            1099511627776
          )) AS BIGINT), 3)
        END = 0
      )
      AND (t28.c_said_since > t28.due_last),
      FALSE
    ) AS recorded_late,
    CASE
      WHEN CASE
        WHEN NOT t28.key IS NULL
        THEN (((CAST(t28.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t28.c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT t28.key IS NULL
          THEN (((CAST(t28.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t28.c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers
  FROM (
    SELECT
      t27.standard, t27.node, t27.parent, t27.place_in_parent, t27.depth, t27.record, t27.line,
      t27.version, t27.place, t27.occurred_first, t27.occurred_last, t27.first_day, t27.last_day,
      t27.exactness, t27.sequence, t27.pattern, t27.about, t27.due_first, t27.due_last, t27.in_span,
      t27.in_opened, t27.until_place, t27.ends_exact, t27.start, t27.n_pattern, t27.n_record,
      t27.n_line, t27.n_place, t27.n_occurred_first, t27.n_first_day, t27.n_said_since, t27.n_key,
      t27.p_standard, t27.p_record, t27.p_line, t27.p_node, t27.p_key, t27.p_c_line,
      t27.p_c_said_since,
      CASE
        WHEN (NOT t27.n_key IS NULL)
        AND ((t27.p_key IS NULL) OR ( t27.n_key < t27.p_key ))
        THEN t27.n_key
        ELSE t27.p_key
      END AS key,
      CASE
        WHEN (NOT t27.n_key IS NULL)
        AND ((t27.p_key IS NULL) OR ( t27.n_key < t27.p_key ))
        THEN t27.n_line
        ELSE t27.p_c_line
      END AS c_line,
      CASE
        WHEN (NOT t27.n_key IS NULL)
        AND ((t27.p_key IS NULL) OR ( t27.n_key < t27.p_key ))
        THEN t27.n_said_since
        ELSE t27.p_c_said_since
      END AS c_said_since
    FROM (
      SELECT
        t25.standard, t25.node, t25.parent, t25.place_in_parent, t25.depth, t25.record, t25.line,
        t25.version, t25.place, t25.occurred_first, t25.occurred_last, t25.first_day, t25.last_day,
        t25.exactness, t25.sequence, t25.pattern, t25.about, t25.due_first, t25.due_last,
        t25.in_span, t25.in_opened, t25.until_place, t25.ends_exact, t25.start, t25.n_pattern,
        t25.n_record, t25.n_line, t25.n_place, t25.n_occurred_first, t25.n_first_day,
        t25.n_said_since, t25.n_key, t8.p_standard, t8.p_record, t8.p_line, t8.p_node, t8.p_key,
        t8.p_c_line, t8.p_c_said_since
      FROM (
        SELECT
          t23.standard, t23.node, t23.parent, t23.place_in_parent, t23.depth, t23.record, t23.line,
          t23.version, t23.place, t23.occurred_first, t23.occurred_last, t23.first_day,
          t23.last_day, t23.exactness, t23.sequence, t23.pattern, t23.about, t23.due_first,
          t23.due_last, t23.in_span, t23.in_opened, t23.until_place, t23.ends_exact, t23.start,
          t23.n_pattern, t23.n_record, t23.n_line, t23.n_place, t23.n_occurred_first,
          t23.n_first_day, t23.n_said_since,
          CASE
            WHEN (t23.until_place IS NULL) OR (
              t23.n_place < t23.until_place
            )
            THEN (
              CAST(CASE WHEN t23.n_occurred_first <= t23.due_first THEN 0 ELSE 2 END AS BIGINT) * 1099511627776
            ) + t23.n_place
            ELSE NULL
          END AS n_key
        FROM (
          SELECT
            t17.standard, t17.node, t17.parent, t17.place_in_parent, t17.depth, t17.record,
            t17.line, t17.version, t17.place, t17.occurred_first, t17.occurred_last, t17.first_day,
            t17.last_day, t17.exactness, t17.sequence, t17.pattern, t17.about, t17.due_first,
            t17.due_last, t17.in_span, t17.in_opened, t17.until_place, t17.ends_exact, t17.start,
            t21.n_pattern, t21.n_record, t21.n_line, t21.n_place, t21.n_occurred_first,
            t21.n_first_day, t21.n_said_since
          FROM (
            SELECT
              t3.standard, t3.node, t3.parent, t3.place_in_parent, t3.depth, t3.record, t3.line,
              t3.version, t3.place, t3.occurred_first, t3.occurred_last, t3.first_day, t3.last_day,
              t3.exactness, t3.sequence, t3.pattern, t3.about, t3.due_first, t3.due_last,
              t3.in_span, t3.in_opened, t3.until_place, t3.ends_exact,
              CASE
                WHEN (t3.exactness = 0)
                AND COALESCE(t3.ends_exact, TRUE)
                AND (NOT t3.place IS NULL)
                AND NOT (t3.about)
                THEN t3.place
                ELSE NULL
              END AS start
            FROM followed AS t3
          ) AS t17
          ASOF LEFT JOIN (
            SELECT
              t13.pattern AS n_pattern, t13.record AS n_record, t13.line AS n_line,
              t13.place AS n_place, t13.occurred_first AS n_occurred_first,
              t13.first_day AS n_first_day, t13.said_since AS n_said_since
            FROM (SELECT * FROM looked_at AS t2 WHERE t2.exactness = 0) AS t13
            SEMI JOIN (SELECT * FROM parts AS t4 WHERE t4.asks = 'followed') AS t15
              ON t13.pattern = t15.pattern
          ) AS t21
            ON t17.start < t21.n_place
            AND t17.pattern = t21.n_pattern
            AND t17.record = t21.n_record
        ) AS t23
      ) AS t25
      LEFT OUTER JOIN (
        SELECT
          t1.standard AS p_standard, t1.record AS p_record, t1.line AS p_line, t1.node AS p_node,
          t1.key AS p_key, t1.c_line AS p_c_line, t1.c_said_since AS p_c_said_since
        FROM followed_in_pairs AS t1
      ) AS t8
        ON t25.standard = t8.p_standard
        AND t25.record = t8.p_record
        AND t25.line = t8.p_line
        AND t25.node = t8.p_node
    ) AS t27
  ) AS t28
) AS t29
UNION ALL
SELECT *
FROM (
  SELECT
    t22.standard, t22.node, t22.parent, t22.place_in_parent, t22.depth, t22.record, t22.line,
    CAST(CASE
      WHEN (NOT CASE WHEN NOT t22.c_line IS NULL THEN 0 ELSE NULL END IS NULL)
      AND (
        COALESCE(
          CAST(FLOOR(
            (CASE WHEN NOT t22.c_line IS NULL THEN 0 ELSE NULL END) / (
              1099511627776
            )
          ) AS BIGINT),
          3
        ) = 3
      )
      THEN 1
      ELSE COALESCE(
        CAST(FLOOR(
          (CASE WHEN NOT t22.c_line IS NULL THEN 0 ELSE NULL END) / (
            1099511627776
          )
        ) AS BIGINT),
        3
      )
    END AS INT) AS settled,
    t22.due_first, t22.due_last,
    COALESCE(
      (
        CASE
          WHEN (NOT CASE WHEN NOT t22.c_line IS NULL THEN 0 ELSE NULL END IS NULL)
          AND (
            COALESCE(
              CAST(FLOOR(
                (CASE WHEN NOT t22.c_line IS NULL THEN 0 ELSE NULL END) / (
                  1099511627776
                )
              ) AS BIGINT),
              3
            ) = 3
          )
          THEN 1
          ELSE COALESCE(
            CAST(FLOOR(
              (CASE WHEN NOT t22.c_line IS NULL THEN 0 ELSE NULL END) / (
                1099511627776
              )
            ) AS BIGINT),
            3
          )
        END = 0
      )
      AND (t22.c_said_since > t22.due_last),
      FALSE
    ) AS recorded_late,
    CASE
      WHEN CASE
        WHEN NOT CASE WHEN NOT t22.c_line IS NULL THEN 0 ELSE NULL END IS NULL
        THEN (((CAST(t22.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t22.c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT CASE WHEN NOT t22.c_line IS NULL THEN 0 ELSE NULL END IS NULL
          THEN (((CAST(t22.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t22.c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers
  FROM (
    SELECT
      t5.record, t5.line, t5.version, t5.place, t5.occurred_first, t5.occurred_last, t5.first_day,
      t5.last_day, t5.exactness, t5.sequence, t5.sure, t5.again, t5.in_span, t5.in_opened,
      t5.until_place, t5.ends_exact, t5.agency, t5.team, t5.practitioner, t5.role, t5.standard,
      t5.node, t5.parent, t5.place_in_parent, t5.depth, t5.asks, t5.pattern, t5.about, t5.within,
      t5.within_hours, t5.within_named, t5.at_least, t5.at_least_hours, t5.at_most,
      t5.at_most_hours, t5.times, t5.without, t5.whole, t5.due_first, t5.due_last, t20.c_pattern,
      t20.c_record, t20.c_line, t20.c_said_since
    FROM shown AS t5
    LEFT OUTER JOIN (
      SELECT
        t9.pattern AS c_pattern, t9.record AS c_record, t9.line AS c_line,
        t9.said_since AS c_said_since
      FROM (SELECT t2.pattern, t2.record, t2.line, t2.said_since FROM looked_at AS t2) AS t9
      SEMI JOIN (SELECT * FROM parts AS t4 WHERE t4.asks = 'shows') AS t14
        ON t9.pattern = t14.pattern
    ) AS t20
      ON t5.pattern = t20.c_pattern AND t5.record = t20.c_record AND t5.line = t20.c_line
  ) AS t22
) AS t26;

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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('WNB-5' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
