-- CUM-3: Whoever looks at cumulative harm says what emotional harm has built up, and what was
-- decided each time before.
-- Version 939c4639ec03edd20a28ee212bc67d2195a70d376db7c2f45db1e8d7cf8b1cb4

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('cumulative_review' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_matched_asked_kinds AS
SELECT *
FROM (VALUES (CAST(1 AS INT), CAST('cumulative_review' AS TEXT))) AS given(pattern, kind);

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
      WHEN t3.pattern = 1
      THEN t2.kind IN ('cumulative_review')
      AND (TRUE AND (NOT t2.one_emotional_harm IS NULL) AND (NOT t2.one_earlier_answers IS NULL))
      ELSE NULL
    END
);

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('cumulative_review' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

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
    1 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM corrected AS t0
  WHERE TRUE AND NOT t0.one_emotional_harm IS NULL AND NOT t0.one_earlier_answers IS NULL
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
    CAST(0 AS INT), CAST(0 AS INT), CAST(-1 AS INT), CAST(0 AS INT), CAST(0 AS INT),
    CAST('shows' AS TEXT), CAST(1 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(0 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  )) AS given(standard, node, parent, place_in_parent, depth, asks, pattern, about, again, within, within_hours, within_named, at_least, at_least_hours, at_most, at_most_hours, times, without, whole);

-- joints: as in STAT-REF-1.sql

CREATE TEMP TABLE lifts AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

CREATE TEMP VIEW shown AS
SELECT
  t18.record, t18.line, t18.version, t18.place, t18.occurred_first, t18.occurred_last,
  t18.first_day, t18.last_day, t18.exactness, t18.sequence, t18.sure, t18.again, t18.in_span,
  t18.in_opened, t18.until_place, t18.ends_exact, t18.agency, t18.team, t18.practitioner, t18.role,
  t18.standard, t18.node, t18.parent, t18.place_in_parent, t18.depth, t18.asks, t18.pattern,
  t18.about, t18.within, t18.within_hours, t18.within_named, t18.at_least, t18.at_least_hours,
  t18.at_most, t18.at_most_hours, t18.times, t18.without, t18.whole,
  CASE
    WHEN (t18.within IS NULL) AND (
      t18.within_hours IS NULL
    )
    THEN 253370678399999999
    ELSE t18.due_first
  END AS due_first,
  CASE
    WHEN (t18.within IS NULL) AND (
      t18.within_hours IS NULL
    )
    THEN 253370678399999999
    ELSE t18.due_last
  END AS due_last
FROM (
  SELECT
    t17.*
    EXCLUDE (limit_at)
  FROM (
    SELECT
      t16.record, t16.line, t16.version, t16.place, t16.occurred_first, t16.occurred_last,
      t16.first_day, t16.last_day, t16.exactness, t16.sequence, t16.sure, t16.again, t16.in_span,
      t16.in_opened, t16.until_place, t16.ends_exact, t16.agency, t16.team, t16.practitioner,
      t16.role, t16.standard, t16.node, t16.parent, t16.place_in_parent, t16.depth, t16.asks,
      t16.pattern, t16.about, t16.within, t16.within_hours, t16.within_named, t16.at_least,
      t16.at_least_hours, t16.at_most, t16.at_most_hours, t16.times, t16.without, t16.whole,
      t16.due_first, t16.limit_at,
      COALESCE(
        t16.limit_at,
        t16.occurred_last + (CAST(t16.within_hours AS BIGINT) * 3600000000)
      ) AS due_last
    FROM (
      SELECT
        t15.*
        EXCLUDE (limit_day, limit_duration)
      FROM (
        SELECT
          t14.record, t14.line, t14.version, t14.place, t14.occurred_first, t14.occurred_last,
          t14.first_day, t14.last_day, t14.exactness, t14.sequence, t14.sure, t14.again,
          t14.in_span, t14.in_opened, t14.until_place, t14.ends_exact, t14.agency, t14.team,
          t14.practitioner, t14.role, t14.standard, t14.node, t14.parent, t14.place_in_parent,
          t14.depth, t14.asks, t14.pattern, t14.about, t14.within, t14.within_hours,
          t14.within_named, t14.at_least, t14.at_least_hours, t14.at_most, t14.at_most_hours,
          t14.times, t14.without, t14.whole, t14.due_first, t6.limit_duration, t6.limit_day,
          t6.limit_at
        FROM (
          SELECT
            t12.*
            EXCLUDE (limit_at)
          FROM (
            SELECT
              t11.record, t11.line, t11.version, t11.place, t11.occurred_first, t11.occurred_last,
              t11.first_day, t11.last_day, t11.exactness, t11.sequence, t11.sure, t11.again,
              t11.in_span, t11.in_opened, t11.until_place, t11.ends_exact, t11.agency, t11.team,
              t11.practitioner, t11.role, t11.standard, t11.node, t11.parent, t11.place_in_parent,
              t11.depth, t11.asks, t11.pattern, t11.about, t11.within, t11.within_hours,
              t11.within_named, t11.at_least, t11.at_least_hours, t11.at_most, t11.at_most_hours,
              t11.times, t11.without, t11.whole, t11.limit_at,
              COALESCE(
                t11.limit_at,
                t11.occurred_first + (CAST(t11.within_hours AS BIGINT) * 3600000000)
              ) AS due_first
            FROM (
              SELECT
                t10.*
                EXCLUDE (limit_day, limit_duration)
              FROM (
                SELECT
                  t9.record, t9.line, t9.version, t9.place, t9.occurred_first, t9.occurred_last,
                  t9.first_day, t9.last_day, t9.exactness, t9.sequence, t9.sure, t9.again,
                  t9.in_span, t9.in_opened, t9.until_place, t9.ends_exact, t9.agency, t9.team,
                  t9.practitioner, t9.role, t9.standard, t9.node, t9.parent, t9.place_in_parent,
                  t9.depth, t9.asks, t9.pattern, t9.about, t9.within, t9.within_hours,
                  t9.within_named, t9.at_least, t9.at_least_hours, t9.at_most, t9.at_most_hours,
                  t9.times, t9.without, t9.whole, t6.limit_duration, t6.limit_day, t6.limit_at
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      t3.record, t3.line, t3.version, t3.place, t3.occurred_first, t3.occurred_last,
                      t3.first_day, t3.last_day, t3.exactness, t3.sequence, t3.sure, t3.again,
                      t3.in_span, t3.in_opened, t3.until_place, t3.ends_exact, t3.agency, t3.team,
                      t3.practitioner, t3.role, t3.standard, t4.node, t4.parent, t4.place_in_parent,
                      t4.depth, t4.asks, t4.pattern, t4.about, t4.within, t4.within_hours,
                      t4.within_named, t4.at_least, t4.at_least_hours, t4.at_most, t4.at_most_hours,
                      t4.times, t4.without, t4.whole
                    FROM cases AS t3
                    INNER JOIN parts AS t4 ON t3.standard = t4.standard AND t3.again = t4.again
                  ) AS t7
                  WHERE t7.asks = 'shows'
                ) AS t9
                LEFT OUTER JOIN (
                  SELECT
                    t0.duration AS limit_duration, t0.day AS limit_day, t0.due AS limit_at
                  FROM deadlines AS t0
                ) AS t6
                  ON t9.within = t6.limit_duration AND t9.first_day = t6.limit_day
              ) AS t10
            ) AS t11
          ) AS t12
        ) AS t14
        LEFT OUTER JOIN (
          SELECT
            t0.duration AS limit_duration, t0.day AS limit_day, t0.due AS limit_at
          FROM deadlines AS t0
        ) AS t6
          ON t14.within = t6.limit_duration AND t14.last_day = t6.limit_day
      ) AS t15
    ) AS t16
  ) AS t17
) AS t18;

CREATE TEMP TABLE findings AS
SELECT
  t10.standard, t10.node, t10.parent, t10.place_in_parent, t10.depth, t10.record, t10.line,
  CAST(CASE
    WHEN (NOT CASE WHEN NOT t10.c_line IS NULL THEN 0 ELSE NULL END IS NULL)
    AND (
      COALESCE(
        CAST(FLOOR(
          (CASE WHEN NOT t10.c_line IS NULL THEN 0 ELSE NULL END) / (
            1099511627776
          )
        ) AS BIGINT),
        3
      ) = 3
    )
    THEN 1
    ELSE COALESCE(
      CAST(FLOOR(
        (CASE WHEN NOT t10.c_line IS NULL THEN 0 ELSE NULL END) / (
          1099511627776
        )
      ) AS BIGINT),
      3
    )
  END AS INT) AS settled,
  t10.due_first, t10.due_last,
  COALESCE(
    (
      CASE
        WHEN (NOT CASE WHEN NOT t10.c_line IS NULL THEN 0 ELSE NULL END IS NULL)
        AND (
          COALESCE(
            CAST(FLOOR(
              (CASE WHEN NOT t10.c_line IS NULL THEN 0 ELSE NULL END) / (
                1099511627776
              )
            ) AS BIGINT),
            3
          ) = 3
        )
        THEN 1
        ELSE COALESCE(
          CAST(FLOOR(
            (CASE WHEN NOT t10.c_line IS NULL THEN 0 ELSE NULL END) / (
              1099511627776
            )
          ) AS BIGINT),
          3
        )
      END = 0
    )
    AND (t10.c_said_since > t10.due_last),
    FALSE
  ) AS recorded_late,
  CASE
    WHEN CASE
      WHEN NOT CASE WHEN NOT t10.c_line IS NULL THEN 0 ELSE NULL END IS NULL
      THEN (((CAST(t10.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t10.c_line
      ELSE NULL
    END IS NULL
    THEN []
    ELSE CAST([
      CASE
        WHEN NOT CASE WHEN NOT t10.c_line IS NULL THEN 0 ELSE NULL END IS NULL
        THEN (((CAST(t10.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t10.c_line
        ELSE NULL
      END
    ] AS BIGINT[])
  END AS answers
FROM (
  SELECT
    t3.record, t3.line, t3.version, t3.place, t3.occurred_first, t3.occurred_last, t3.first_day,
    t3.last_day, t3.exactness, t3.sequence, t3.sure, t3.again, t3.in_span, t3.in_opened,
    t3.until_place, t3.ends_exact, t3.agency, t3.team, t3.practitioner, t3.role, t3.standard,
    t3.node, t3.parent, t3.place_in_parent, t3.depth, t3.asks, t3.pattern, t3.about, t3.within,
    t3.within_hours, t3.within_named, t3.at_least, t3.at_least_hours, t3.at_most, t3.at_most_hours,
    t3.times, t3.without, t3.whole, t3.due_first, t3.due_last, t9.c_pattern, t9.c_record, t9.c_line,
    t9.c_said_since
  FROM shown AS t3
  LEFT OUTER JOIN (
    SELECT
      t5.pattern AS c_pattern, t5.record AS c_record, t5.line AS c_line,
      t5.said_since AS c_said_since
    FROM (SELECT t1.pattern, t1.record, t1.line, t1.said_since FROM looked_at AS t1) AS t5
    SEMI JOIN (SELECT * FROM parts AS t2 WHERE t2.asks = 'shows') AS t7
      ON t5.pattern = t7.pattern
  ) AS t9
    ON t3.pattern = t9.c_pattern AND t3.record = t9.c_record AND t3.line = t9.c_line
) AS t10;

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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('CUM-3' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
