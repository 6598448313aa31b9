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
    t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.known_from
  FROM known AS t2
  INNER JOIN looked_at_matched_kinds AS t3 ON t2.kind = t3.kind
)
UNION ALL
SELECT *
FROM (
  SELECT
    t3.pattern, t2.record, t2.child, t2.line, t2.version, t2.place, t2.occurred_first,
    t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.known_from
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

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from, t0.one_contact, t0.one_outcome
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

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

-- followed_in_pairs: as in STAT-REF-1.sql

-- shown: as in CUM-3.sql

CREATE TEMP TABLE findings AS
SELECT *
FROM (
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
      t23.exactness, t23.sequence, t23.pattern, t23.about, t23.due_first, t23.due_last, t23.in_span,
      t23.in_opened, t23.until_place, t23.ends_exact, t23.start, t23.n_pattern, t23.n_record,
      t23.n_line, t23.n_place, t23.n_occurred_first, t23.n_first_day, t23.n_said_since, t23.n_key,
      t23.p_standard, t23.p_record, t23.p_line, t23.p_node, t23.p_key, t23.p_c_line,
      t23.p_c_said_since,
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
        t22.in_span, t22.in_opened, t22.until_place, t22.ends_exact, t22.start, t22.n_pattern,
        t22.n_record, t22.n_line, t22.n_place, t22.n_occurred_first, t22.n_first_day,
        t22.n_said_since, t22.n_key, t10.p_standard, t10.p_record, t10.p_line, t10.p_node,
        t10.p_key, t10.p_c_line, t10.p_c_said_since
      FROM (
        SELECT
          t19.standard, t19.node, t19.parent, t19.place_in_parent, t19.depth, t19.record, t19.line,
          t19.version, t19.place, t19.occurred_first, t19.occurred_last, t19.first_day,
          t19.last_day, t19.exactness, t19.sequence, t19.pattern, t19.about, t19.due_first,
          t19.due_last, t19.in_span, t19.in_opened, t19.until_place, t19.ends_exact, t19.start,
          t19.n_pattern, t19.n_record, t19.n_line, t19.n_place, t19.n_occurred_first,
          t19.n_first_day, t19.n_said_since,
          CASE
            WHEN (t19.until_place IS NULL) OR (
              t19.n_place < t19.until_place
            )
            THEN (
              CAST(CASE WHEN t19.n_occurred_first <= t19.due_first THEN 0 ELSE 2 END AS BIGINT) * 1099511627776
            ) + t19.n_place
            ELSE NULL
          END AS n_key
        FROM (
          SELECT
            t16.standard, t16.node, t16.parent, t16.place_in_parent, t16.depth, t16.record,
            t16.line, t16.version, t16.place, t16.occurred_first, t16.occurred_last, t16.first_day,
            t16.last_day, t16.exactness, t16.sequence, t16.pattern, t16.about, t16.due_first,
            t16.due_last, t16.in_span, t16.in_opened, t16.until_place, t16.ends_exact, t16.start,
            t18.n_pattern, t18.n_record, t18.n_line, t18.n_place, t18.n_occurred_first,
            t18.n_first_day, t18.n_said_since
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
          ) AS t16
          ASOF LEFT JOIN (
            SELECT
              t12.pattern AS n_pattern, t12.record AS n_record, t12.line AS n_line,
              t12.place AS n_place, t12.occurred_first AS n_occurred_first,
              t12.first_day AS n_first_day, t12.said_since AS n_said_since
            FROM (SELECT * FROM looked_at AS t1 WHERE t1.exactness = 0) AS t12
            SEMI JOIN (SELECT * FROM parts AS t4 WHERE t4.asks = 'followed') AS t13
              ON t12.pattern = t13.pattern
          ) AS t18
            ON t16.start < t18.n_place
            AND t16.pattern = t18.n_pattern
            AND t16.record = t18.n_record
        ) AS t19
      ) AS t22
      LEFT OUTER JOIN (
        SELECT
          t2.standard AS p_standard, t2.record AS p_record, t2.line AS p_line, t2.node AS p_node,
          t2.key AS p_key, t2.c_line AS p_c_line, t2.c_said_since AS p_c_said_since
        FROM followed_in_pairs AS t2
      ) AS t10
        ON t22.standard = t10.p_standard
        AND t22.record = t10.p_record
        AND t22.line = t10.p_line
        AND t22.node = t10.p_node
    ) AS t23
  ) AS t24
) AS t25
UNION ALL
SELECT *
FROM (
  SELECT
    t14.standard, t14.node, t14.parent, t14.place_in_parent, t14.depth, t14.record, t14.line,
    CAST(CASE
      WHEN (NOT CASE WHEN NOT t14.c_line IS NULL THEN 0 ELSE NULL END IS NULL)
      AND (
        COALESCE(
          CAST(FLOOR(
            (CASE WHEN NOT t14.c_line IS NULL THEN 0 ELSE NULL END) / (
              1099511627776
            )
          ) AS BIGINT),
          3
        ) = 3
      )
      THEN 1
      ELSE COALESCE(
        CAST(FLOOR(
          (CASE WHEN NOT t14.c_line IS NULL THEN 0 ELSE NULL END) / (
            1099511627776
          )
        ) AS BIGINT),
        3
      )
    END AS INT) AS settled,
    t14.due_first, t14.due_last,
    CASE
      WHEN CASE
        WHEN NOT CASE WHEN NOT t14.c_line IS NULL THEN 0 ELSE NULL END IS NULL
        THEN (((CAST(t14.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t14.c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT CASE WHEN NOT t14.c_line IS NULL THEN 0 ELSE NULL END IS NULL
          THEN (((CAST(t14.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t14.c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers,
    COALESCE(
      (
        CASE
          WHEN (NOT CASE WHEN NOT t14.c_line IS NULL THEN 0 ELSE NULL END IS NULL)
          AND (
            COALESCE(
              CAST(FLOOR(
                (CASE WHEN NOT t14.c_line IS NULL THEN 0 ELSE NULL END) / (
                  1099511627776
                )
              ) AS BIGINT),
              3
            ) = 3
          )
          THEN 1
          ELSE COALESCE(
            CAST(FLOOR(
              (CASE WHEN NOT t14.c_line IS NULL THEN 0 ELSE NULL END) / (
                1099511627776
              )
            ) AS BIGINT),
            3
          )
        END = 0
      )
      AND (t14.c_said_since > t14.due_last),
      FALSE
    ) AS recorded_late
  FROM (
    SELECT
      t5.record, t5.home, t5.line, t5.version, t5.place, t5.occurred_first, t5.occurred_last,
      t5.first_day, t5.last_day, t5.exactness, t5.sequence, t5.sure, t5.again, t5.in_span,
      t5.in_opened, t5.until_place, t5.ends_exact, t5.standard, t5.node, t5.parent,
      t5.place_in_parent, t5.depth, t5.asks, t5.pattern, t5.about, t5.within, t5.within_hours,
      t5.within_named, t5.at_least, t5.at_least_hours, t5.at_most, t5.at_most_hours, t5.times,
      t5.without, t5.whole, t5.due_first, t5.due_last, t8.c_pattern, t8.c_record, t8.c_line,
      t8.c_said_since
    FROM shown AS t5
    LEFT OUTER JOIN (
      SELECT
        t1.pattern AS c_pattern, t1.record AS c_record, t1.line AS c_line,
        t1.said_since AS c_said_since
      FROM looked_at AS t1
    ) AS t8
      ON t5.pattern = t8.c_pattern AND t5.record = t8.c_record AND t5.line = t8.c_line
  ) AS t14
) AS t20;

-- parts_at_0: as in CUM-2.sql

CREATE TEMP TABLE roots AS
SELECT
  t0.standard, t0.record, t0.line, t0.settled, t0.due_first, t0.due_last, t0.answers,
  t0.recorded_late
FROM parts_at_0 AS t0;

-- judged: as in STAT-REF-1.sql

-- lifts_found: as in STAT-REF-1.sql

CREATE TEMP TABLE waivable AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST('WNB-5' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
