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
  FROM corrected AS t2
  INNER JOIN looked_at_since_said_kinds AS t3 ON t2.kind = t3.kind
)
UNION ALL
SELECT *
FROM (
  SELECT
    t3.pattern, t2.child, t2.line, t2.version, t2.known_from
  FROM corrected AS t2
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
  FROM corrected AS t0
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

-- followed_answers: as in STAT-REF-1.sql

-- followed_best: as in STAT-REF-1.sql

-- shown: as in CUM-3.sql

CREATE TEMP TABLE findings AS
SELECT *
FROM (
  SELECT
    t13.standard, t13.node, t13.parent, t13.place_in_parent, t13.depth, t13.record, t13.line,
    CAST(CASE
      WHEN (NOT t13.b_key IS NULL)
      AND (COALESCE(CAST(FLOOR((t13.b_key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
      THEN 1
      ELSE COALESCE(CAST(FLOOR((t13.b_key) / (
        1099511627776
      )) AS BIGINT), 3)
    END AS INT) AS settled,
    t13.due_first, t13.due_last,
    COALESCE(
      (
        CASE
          WHEN (NOT t13.b_key IS NULL)
          AND (COALESCE(CAST(FLOOR((t13.b_key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
          THEN 1
          ELSE COALESCE(CAST(FLOOR((t13.b_key) / (
            1099511627776
          )) AS BIGINT), 3)
        END = 0
      )
      AND (t13.b_c_said_since > t13.due_last),
      FALSE
    ) AS recorded_late,
    CASE
      WHEN CASE
        WHEN NOT t13.b_key IS NULL
        THEN (((CAST(t13.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t13.b_c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT t13.b_key IS NULL
          THEN (
            ((CAST(t13.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736
          ) + t13.b_c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers
  FROM (
    SELECT
      t5.standard, t5.node, t5.parent, t5.place_in_parent, t5.depth, t5.record, t5.line, t5.version,
      t5.place, t5.occurred_first, t5.occurred_last, t5.first_day, t5.last_day, t5.exactness,
      t5.sequence, t5.pattern, t5.about, t5.due_first, t5.due_last, t5.in_span, t5.in_opened,
      t5.until_place, t5.ends_exact, t9.b_standard, t9.b_record, t9.b_line, t9.b_node, t9.b_key,
      t9.b_c_line, t9.b_c_said_since
    FROM followed AS t5
    LEFT OUTER JOIN (
      SELECT
        t2.standard AS b_standard, t2.record AS b_record, t2.line AS b_line, t2.node AS b_node,
        t2.key AS b_key, t2.c_line AS b_c_line, t2.c_said_since AS b_c_said_since
      FROM followed_best AS t2
    ) AS t9
      ON t5.standard = t9.b_standard
      AND t5.record = t9.b_record
      AND t5.line = t9.b_line
      AND t5.node = t9.b_node
  ) AS t13
) AS t17
UNION ALL
SELECT *
FROM (
  SELECT
    t16.standard, t16.node, t16.parent, t16.place_in_parent, t16.depth, t16.record, t16.line,
    CAST(CASE
      WHEN (NOT CASE WHEN NOT t16.c_line IS NULL THEN 0 ELSE NULL END IS NULL)
      AND (
        COALESCE(
          CAST(FLOOR(
            (CASE WHEN NOT t16.c_line IS NULL THEN 0 ELSE NULL END) / (
              1099511627776
            )
          ) AS BIGINT),
          3
        ) = 3
      )
      THEN 1
      ELSE COALESCE(
        CAST(FLOOR(
          (CASE WHEN NOT t16.c_line IS NULL THEN 0 ELSE NULL END) / (
            1099511627776
          )
        ) AS BIGINT),
        3
      )
    END AS INT) AS settled,
    t16.due_first, t16.due_last,
    COALESCE(
      (
        CASE
          WHEN (NOT CASE WHEN NOT t16.c_line IS NULL THEN 0 ELSE NULL END IS NULL)
          AND (
            COALESCE(
              CAST(FLOOR(
                (CASE WHEN NOT t16.c_line IS NULL THEN 0 ELSE NULL END) / (
                  1099511627776
                )
              ) AS BIGINT),
              3
            ) = 3
          )
          THEN 1
          ELSE COALESCE(
            CAST(FLOOR(
              (CASE WHEN NOT t16.c_line IS NULL THEN 0 ELSE NULL END) / (
                1099511627776
              )
            ) AS BIGINT),
            3
          )
        END = 0
      )
      AND (t16.c_said_since > t16.due_last),
      FALSE
    ) AS recorded_late,
    CASE
      WHEN CASE
        WHEN NOT CASE WHEN NOT t16.c_line IS NULL THEN 0 ELSE NULL END IS NULL
        THEN (((CAST(t16.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t16.c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT CASE WHEN NOT t16.c_line IS NULL THEN 0 ELSE NULL END IS NULL
          THEN (((CAST(t16.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t16.c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers
  FROM (
    SELECT
      t6.record, t6.line, t6.version, t6.place, t6.occurred_first, t6.occurred_last, t6.first_day,
      t6.last_day, t6.exactness, t6.sequence, t6.sure, t6.again, t6.in_span, t6.in_opened,
      t6.until_place, t6.ends_exact, t6.agency, t6.team, t6.practitioner, t6.role, t6.standard,
      t6.node, t6.parent, t6.place_in_parent, t6.depth, t6.asks, t6.pattern, t6.about, t6.within,
      t6.within_hours, t6.within_named, t6.at_least, t6.at_least_hours, t6.at_most,
      t6.at_most_hours, t6.times, t6.without, t6.whole, t6.due_first, t6.due_last, t15.c_pattern,
      t15.c_record, t15.c_line, t15.c_said_since
    FROM shown AS t6
    LEFT OUTER JOIN (
      SELECT
        t10.pattern AS c_pattern, t10.record AS c_record, t10.line AS c_line,
        t10.said_since AS c_said_since
      FROM (SELECT t3.pattern, t3.record, t3.line, t3.said_since FROM looked_at AS t3) AS t10
      SEMI JOIN (SELECT * FROM parts AS t4 WHERE t4.asks = 'shows') AS t12
        ON t10.pattern = t12.pattern
    ) AS t15
      ON t6.pattern = t15.c_pattern AND t6.record = t15.c_record AND t6.line = t15.c_line
  ) AS t16
) AS t18;

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
