-- SMT-10: When a plan is continued at its second review, or a later one, a line of it has been
-- achieved by then, or why none was is talked over in supervision, in a formulation or as a concern
-- within 5 working days.
-- Version d5f5dd965ab2aa2db879857a711871055f36366631e8eed30016f95256af8e57

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(1 AS INT), CAST('plan_started' AS TEXT)),
  (CAST(3 AS INT), CAST('concern_raised' AS TEXT)),
  (CAST(3 AS INT), CAST('formulation' AS TEXT)),
  (CAST(3 AS INT), CAST('formulation_offered' AS TEXT)),
  (CAST(3 AS INT), CAST('supervision' AS TEXT)),
  (CAST(4 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_matched_asked_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('review_conference' AS TEXT)),
  (CAST(2 AS INT), CAST('plan_line_reviewed' AS TEXT))) AS given(pattern, kind);

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
      THEN t2.kind IN ('review_conference')
      AND (TRUE AND ((NOT t2.one_outcome IS NULL) AND t2.one_outcome IN ('continue')))
      WHEN t3.pattern = 2
      THEN t2.kind IN ('plan_line_reviewed')
      AND (TRUE AND ((NOT t2.one_line_progress IS NULL) AND t2.one_line_progress IN ('achieved')))
      ELSE NULL
    END
);

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(1 AS INT), CAST('plan_started' AS TEXT)),
  (CAST(3 AS INT), CAST('concern_raised' AS TEXT)),
  (CAST(3 AS INT), CAST('formulation' AS TEXT)),
  (CAST(3 AS INT), CAST('formulation_offered' AS TEXT)),
  (CAST(3 AS INT), CAST('supervision' AS TEXT)),
  (CAST(4 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_since_said_asked_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('review_conference' AS TEXT)),
  (CAST(2 AS INT), CAST('plan_line_reviewed' AS TEXT))) AS given(pattern, kind);

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
      THEN t2.kind IN ('review_conference')
      AND (TRUE AND ((NOT t2.one_outcome IS NULL) AND t2.one_outcome IN ('continue')))
      WHEN t3.pattern = 2
      THEN t2.kind IN ('plan_line_reviewed')
      AND (TRUE AND ((NOT t2.one_line_progress IS NULL) AND t2.one_line_progress IN ('achieved')))
      ELSE NULL
    END
);

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

-- triggers: as in CUM-2.sql

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
    CAST('before' AS TEXT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(1 AS INT), CAST(FALSE AS BOOLEAN)
  ),
  (
    CAST(0 AS INT), CAST(2 AS INT), CAST(0 AS INT), CAST(1 AS INT), CAST(1 AS INT),
    CAST('followed' AS TEXT), CAST(3 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(1 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
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
  (CAST(0 AS INT), CAST(0 AS INT), CAST(4 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

-- followed_unordered: as in STAT-REF-1.sql

-- followed_answers: as in STAT-REF-1.sql

-- followed_best: as in STAT-REF-1.sql

CREATE TEMP TABLE inexact AS
SELECT DISTINCT t0.pattern, t0.record
FROM looked_at AS t0
WHERE t0.exactness > 0;

CREATE TEMP TABLE in_turn AS
SELECT
  t7.pattern, t7.record, t7.nth, t7.line, t7.place, t7.occurred_first, t7.first_day, t7.said_since
FROM (
  SELECT
    t6.pattern, t6.record, t6.child, t6.line, t6.version, t6.place, t6.occurred_first,
    t6.occurred_last, t6.first_day, t6.last_day, t6.exactness, t6.sequence, t6.agency, t6.team,
    t6.practitioner, t6.role, t6.said_since,
    ROW_NUMBER() OVER (
      PARTITION BY t6.pattern, t6.record
      ORDER BY t6.place ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) - 1 AS nth
  FROM (
    SELECT
      t4.pattern, t4.record, t4.child, t4.line, t4.version, t4.place, t4.occurred_first,
      t4.occurred_last, t4.first_day, t4.last_day, t4.exactness, t4.sequence, t4.agency, t4.team,
      t4.practitioner, t4.role, t4.said_since
    FROM (SELECT * FROM looked_at AS t0 WHERE t0.exactness = 0) AS t4
    SEMI JOIN (SELECT * FROM parts AS t1 WHERE t1.asks IN ('after', 'before')) AS t5
      ON t4.pattern = t5.pattern
  ) AS t6
) AS t7;

CREATE TEMP TABLE between AS
SELECT t4.record, t4.line, t4.place, t4.occurred_first, t4.without, t6.pattern
FROM (
  SELECT
    t0.record, t0.line, t0.place, t0.occurred_first, t0.pattern AS without
  FROM looked_at AS t0
) AS t4
INNER JOIN (
  SELECT DISTINCT
    t1.pattern, t1.without
  FROM parts AS t1
  WHERE t1.asks IN ('after', 'before') AND NOT t1.without IS NULL
) AS t6
  ON t4.without = t6.without
ANTI JOIN looked_at AS t2 ON t6.pattern = t2.pattern AND t4.record = t2.record AND t4.line = t2.line;

CREATE TEMP TABLE before AS
SELECT
  t4.record, t4.line, t4.version, t4.place, t4.occurred_first, t4.occurred_last, t4.first_day,
  t4.last_day, t4.exactness, t4.sequence, t4.sure, t4.again, t4.in_span, t4.in_opened,
  t4.until_place, t4.ends_exact, t4.agency, t4.team, t4.practitioner, t4.role, t4.standard, t4.node,
  t4.parent, t4.place_in_parent, t4.depth, t4.asks, t4.pattern, t4.about, t4.within,
  t4.within_hours, t4.within_named, t4.at_least, t4.at_least_hours, t4.at_most, t4.at_most_hours,
  t4.times, t4.without, t4.whole, t4.occurred_first AS due_first, t4.occurred_last AS due_last
FROM (
  SELECT
    t2.record, t2.line, t2.version, t2.place, t2.occurred_first, t2.occurred_last, t2.first_day,
    t2.last_day, t2.exactness, t2.sequence, t2.sure, t2.again, t2.in_span, t2.in_opened,
    t2.until_place, t2.ends_exact, t2.agency, t2.team, t2.practitioner, t2.role, t2.standard,
    t3.node, t3.parent, t3.place_in_parent, t3.depth, t3.asks, t3.pattern, t3.about, t3.within,
    t3.within_hours, t3.within_named, t3.at_least, t3.at_least_hours, t3.at_most, t3.at_most_hours,
    t3.times, t3.without, t3.whole
  FROM cases AS t2
  INNER JOIN parts AS t3 ON t2.standard = t3.standard AND t2.again = t3.again
) AS t4
WHERE t4.asks = 'before';

CREATE TEMP TABLE before_in_order AS
SELECT
  t7.record, t7.line, t7.version, t7.place, t7.occurred_first, t7.occurred_last, t7.first_day,
  t7.last_day, t7.exactness, t7.sequence, t7.sure, t7.again, t7.in_span, t7.in_opened,
  t7.until_place, t7.ends_exact, t7.agency, t7.team, t7.practitioner, t7.role, t7.standard, t7.node,
  t7.parent, t7.place_in_parent, t7.depth, t7.asks, t7.pattern, t7.about, t7.within,
  t7.within_hours, t7.within_named, t7.at_least, t7.at_least_hours, t7.at_most, t7.at_most_hours,
  t7.times, t7.without, t7.whole, t7.due_first, t7.due_last
FROM (
  SELECT
    *
  FROM before AS t0
  WHERE
    t0.exactness = 0
    AND NOT t0.place IS NULL
    AND NOT (t0.about)
    AND t0.at_least IS NULL
    AND t0.at_least_hours IS NULL
) AS t7
ANTI JOIN (
  SELECT
    t1.pattern AS pattern_pattern, t1.record AS pattern_record
  FROM inexact AS t1
) AS t5
  ON t7.pattern = t5.pattern_pattern AND t7.record = t5.pattern_record
ANTI JOIN (
  SELECT
    t1.pattern AS without_pattern, t1.record AS without_record
  FROM inexact AS t1
) AS t6
  ON t7.without = t6.without_pattern AND t7.record = t6.without_record;

CREATE TEMP TABLE seats_before AS
SELECT *
FROM (VALUES (CAST(0 AS BIGINT))) AS given(seat);

CREATE TEMP TABLE before_in_pairs AS
WITH t10 AS (
  SELECT
    t2.pattern AS c_pattern, t2.record AS c_record, t2.line AS c_line, t2.version AS c_version,
    t2.place AS c_place, t2.occurred_first AS c_occurred_first, t2.occurred_last AS c_occurred_last,
    t2.first_day AS c_first_day, t2.last_day AS c_last_day, t2.exactness AS c_exactness,
    t2.sequence AS c_sequence, t2.said_since AS c_said_since
  FROM looked_at AS t2
), t17 AS (
  SELECT
    t5.record, t5.line, t5.version, t5.place, t5.occurred_first, t5.occurred_last, t5.first_day,
    t5.last_day, t5.exactness, t5.sequence, t5.sure, t5.again, t5.in_span, t5.in_opened,
    t5.until_place, t5.ends_exact, t5.agency, t5.team, t5.practitioner, t5.role, t5.standard,
    t5.node, t5.parent, t5.place_in_parent, t5.depth, t5.asks, t5.pattern, t5.about, t5.within,
    t5.within_hours, t5.within_named, t5.at_least, t5.at_least_hours, t5.at_most, t5.at_most_hours,
    t5.times, t5.without, t5.whole, t5.due_first, t5.due_last
  FROM before AS t5
  ANTI JOIN before_in_order AS t6
    ON t5.standard = t6.standard
    AND t5.record = t6.record
    AND t5.line = t6.line
    AND t5.node = t6.node
)
SELECT
  t45.record, t45.line, t45.version, t45.place, t45.occurred_first, t45.occurred_last,
  t45.first_day, t45.last_day, t45.exactness, t45.sequence, t45.whole
  OR (
    (t45.occurred_first > t45.c_occurred_last)
    OR (
      (
        (
          (GREATEST(t45.exactness, t45.c_exactness) = 0)
          AND (t45.occurred_first = t45.c_occurred_first)
        )
        OR ((GREATEST(t45.exactness, t45.c_exactness) = 1) AND (t45.first_day = t45.c_first_day))
      )
      AND (t45.sequence > t45.c_sequence)
    )
  ) AS sure,
  t45.again, t45.in_span, t45.in_opened, t45.until_place, t45.ends_exact, t45.agency, t45.team,
  t45.practitioner, t45.role, t45.standard, t45.node, t45.parent, t45.place_in_parent, t45.depth,
  t45.asks, t45.pattern, t45.about, t45.within, t45.within_hours, t45.within_named, t45.at_least,
  t45.at_least_hours, t45.at_most, t45.at_most_hours, t45.times, t45.without, t45.whole,
  t45.due_first, t45.due_last, t45.c_pattern, t45.c_record, t45.c_line, t45.c_version, t45.c_place,
  t45.c_occurred_first, t45.c_occurred_last, t45.c_first_day, t45.c_last_day, t45.c_exactness,
  t45.c_sequence, t45.c_said_since, t45.most_sure, t45.most_may, t45.least_sure, t45.least_may,
  (
    ((t45.at_most IS NULL) AND ( t45.at_most_hours IS NULL ))
    OR (t45.occurred_last <= t45.most_sure)
  )
  AND (
    ((t45.at_least IS NULL) AND ( t45.at_least_hours IS NULL ))
    OR (t45.least_sure <= t45.occurred_first)
  ) AS apart,
  (
    ((t45.at_most IS NULL) AND ( t45.at_most_hours IS NULL ))
    OR (t45.occurred_first <= t45.most_may)
  )
  AND (
    ((t45.at_least IS NULL) AND ( t45.at_least_hours IS NULL ))
    OR (t45.least_may <= t45.occurred_last)
  ) AS may_be_apart,
  t45.whole
  OR (
    (t45.occurred_last >= t45.c_occurred_first)
    AND (t45.line <> t45.c_line)
    AND (
      NOT (
        (
          (GREATEST(t45.exactness, t45.c_exactness) = 0)
          AND (t45.occurred_first = t45.c_occurred_first)
        )
        OR ((GREATEST(t45.exactness, t45.c_exactness) = 1) AND (t45.first_day = t45.c_first_day))
      )
      OR (t45.sequence > t45.c_sequence)
    )
  ) AS may
FROM (
  SELECT
    t44.*
    EXCLUDE (limit_at)
  FROM (
    SELECT
      t43.record, t43.line, t43.version, t43.place, t43.occurred_first, t43.occurred_last,
      t43.first_day, t43.last_day, t43.exactness, t43.sequence, t43.sure, t43.again, t43.in_span,
      t43.in_opened, t43.until_place, t43.ends_exact, t43.agency, t43.team, t43.practitioner,
      t43.role, t43.standard, t43.node, t43.parent, t43.place_in_parent, t43.depth, t43.asks,
      t43.pattern, t43.about, t43.within, t43.within_hours, t43.within_named, t43.at_least,
      t43.at_least_hours, t43.at_most, t43.at_most_hours, t43.times, t43.without, t43.whole,
      t43.due_first, t43.due_last, t43.c_pattern, t43.c_record, t43.c_line, t43.c_version,
      t43.c_place, t43.c_occurred_first, t43.c_occurred_last, t43.c_first_day, t43.c_last_day,
      t43.c_exactness, t43.c_sequence, t43.c_said_since, t43.most_sure, t43.most_may,
      t43.least_sure, t43.limit_at,
      COALESCE(
        t43.limit_at,
        t43.c_occurred_first + (CAST(t43.at_least_hours AS BIGINT) * 3600000000)
      ) AS least_may
    FROM (
      SELECT
        t42.*
        EXCLUDE (limit_day, limit_duration)
      FROM (
        SELECT
          t41.record, t41.line, t41.version, t41.place, t41.occurred_first, t41.occurred_last,
          t41.first_day, t41.last_day, t41.exactness, t41.sequence, t41.sure, t41.again,
          t41.in_span, t41.in_opened, t41.until_place, t41.ends_exact, t41.agency, t41.team,
          t41.practitioner, t41.role, t41.standard, t41.node, t41.parent, t41.place_in_parent,
          t41.depth, t41.asks, t41.pattern, t41.about, t41.within, t41.within_hours,
          t41.within_named, t41.at_least, t41.at_least_hours, t41.at_most, t41.at_most_hours,
          t41.times, t41.without, t41.whole, t41.due_first, t41.due_last, t41.c_pattern,
          t41.c_record, t41.c_line, t41.c_version, t41.c_place, t41.c_occurred_first,
          t41.c_occurred_last, t41.c_first_day, t41.c_last_day, t41.c_exactness, t41.c_sequence,
          t41.c_said_since, t41.most_sure, t41.most_may, t41.least_sure, t11.limit_duration,
          t11.limit_day, t11.limit_at
        FROM (
          SELECT
            t39.*
            EXCLUDE (limit_at)
          FROM (
            SELECT
              t38.record, t38.line, t38.version, t38.place, t38.occurred_first, t38.occurred_last,
              t38.first_day, t38.last_day, t38.exactness, t38.sequence, t38.sure, t38.again,
              t38.in_span, t38.in_opened, t38.until_place, t38.ends_exact, t38.agency, t38.team,
              t38.practitioner, t38.role, t38.standard, t38.node, t38.parent, t38.place_in_parent,
              t38.depth, t38.asks, t38.pattern, t38.about, t38.within, t38.within_hours,
              t38.within_named, t38.at_least, t38.at_least_hours, t38.at_most, t38.at_most_hours,
              t38.times, t38.without, t38.whole, t38.due_first, t38.due_last, t38.c_pattern,
              t38.c_record, t38.c_line, t38.c_version, t38.c_place, t38.c_occurred_first,
              t38.c_occurred_last, t38.c_first_day, t38.c_last_day, t38.c_exactness, t38.c_sequence,
              t38.c_said_since, t38.most_sure, t38.most_may, t38.limit_at,
              COALESCE(
                t38.limit_at,
                t38.c_occurred_last + (CAST(t38.at_least_hours AS BIGINT) * 3600000000)
              ) AS least_sure
            FROM (
              SELECT
                t37.*
                EXCLUDE (limit_day, limit_duration)
              FROM (
                SELECT
                  t36.record, t36.line, t36.version, t36.place, t36.occurred_first,
                  t36.occurred_last, t36.first_day, t36.last_day, t36.exactness, t36.sequence,
                  t36.sure, t36.again, t36.in_span, t36.in_opened, t36.until_place, t36.ends_exact,
                  t36.agency, t36.team, t36.practitioner, t36.role, t36.standard, t36.node,
                  t36.parent, t36.place_in_parent, t36.depth, t36.asks, t36.pattern, t36.about,
                  t36.within, t36.within_hours, t36.within_named, t36.at_least, t36.at_least_hours,
                  t36.at_most, t36.at_most_hours, t36.times, t36.without, t36.whole, t36.due_first,
                  t36.due_last, t36.c_pattern, t36.c_record, t36.c_line, t36.c_version, t36.c_place,
                  t36.c_occurred_first, t36.c_occurred_last, t36.c_first_day, t36.c_last_day,
                  t36.c_exactness, t36.c_sequence, t36.c_said_since, t36.most_sure, t36.most_may,
                  t11.limit_duration, t11.limit_day, t11.limit_at
                FROM (
                  SELECT
                    t34.*
                    EXCLUDE (limit_at)
                  FROM (
                    SELECT
                      t33.record, t33.line, t33.version, t33.place, t33.occurred_first,
                      t33.occurred_last, t33.first_day, t33.last_day, t33.exactness, t33.sequence,
                      t33.sure, t33.again, t33.in_span, t33.in_opened, t33.until_place,
                      t33.ends_exact, t33.agency, t33.team, t33.practitioner, t33.role,
                      t33.standard, t33.node, t33.parent, t33.place_in_parent, t33.depth, t33.asks,
                      t33.pattern, t33.about, t33.within, t33.within_hours, t33.within_named,
                      t33.at_least, t33.at_least_hours, t33.at_most, t33.at_most_hours, t33.times,
                      t33.without, t33.whole, t33.due_first, t33.due_last, t33.c_pattern,
                      t33.c_record, t33.c_line, t33.c_version, t33.c_place, t33.c_occurred_first,
                      t33.c_occurred_last, t33.c_first_day, t33.c_last_day, t33.c_exactness,
                      t33.c_sequence, t33.c_said_since, t33.most_sure, t33.limit_at,
                      COALESCE(
                        t33.limit_at,
                        t33.c_occurred_last + (CAST(t33.at_most_hours AS BIGINT) * 3600000000)
                      ) AS most_may
                    FROM (
                      SELECT
                        t32.*
                        EXCLUDE (limit_day, limit_duration)
                      FROM (
                        SELECT
                          t31.record, t31.line, t31.version, t31.place, t31.occurred_first,
                          t31.occurred_last, t31.first_day, t31.last_day, t31.exactness,
                          t31.sequence, t31.sure, t31.again, t31.in_span, t31.in_opened,
                          t31.until_place, t31.ends_exact, t31.agency, t31.team, t31.practitioner,
                          t31.role, t31.standard, t31.node, t31.parent, t31.place_in_parent,
                          t31.depth, t31.asks, t31.pattern, t31.about, t31.within, t31.within_hours,
                          t31.within_named, t31.at_least, t31.at_least_hours, t31.at_most,
                          t31.at_most_hours, t31.times, t31.without, t31.whole, t31.due_first,
                          t31.due_last, t31.c_pattern, t31.c_record, t31.c_line, t31.c_version,
                          t31.c_place, t31.c_occurred_first, t31.c_occurred_last, t31.c_first_day,
                          t31.c_last_day, t31.c_exactness, t31.c_sequence, t31.c_said_since,
                          t31.most_sure, t12.limit_duration, t12.limit_day, t12.limit_at
                        FROM (
                          SELECT
                            t29.*
                            EXCLUDE (limit_at)
                          FROM (
                            SELECT
                              t28.record, t28.line, t28.version, t28.place, t28.occurred_first,
                              t28.occurred_last, t28.first_day, t28.last_day, t28.exactness,
                              t28.sequence, t28.sure, t28.again, t28.in_span, t28.in_opened,
                              t28.until_place, t28.ends_exact, t28.agency, t28.team,
                              t28.practitioner, t28.role, t28.standard, t28.node, t28.parent,
                              t28.place_in_parent, t28.depth, t28.asks, t28.pattern, t28.about,
                              t28.within, t28.within_hours, t28.within_named, t28.at_least,
                              t28.at_least_hours, t28.at_most, t28.at_most_hours, t28.times,
                              t28.without, t28.whole, t28.due_first, t28.due_last, t28.c_pattern,
                              t28.c_record, t28.c_line, t28.c_version, t28.c_place,
                              t28.c_occurred_first, t28.c_occurred_last, t28.c_first_day,
                              t28.c_last_day, t28.c_exactness, t28.c_sequence, t28.c_said_since,
                              t28.limit_at,
                              COALESCE(
                                t28.limit_at,
                                t28.c_occurred_first + (
                                  CAST(t28.at_most_hours AS BIGINT) * 3600000000
                                )
                              ) AS most_sure
                            FROM (
                              SELECT
                                t27.*
                                EXCLUDE (limit_day, limit_duration)
                              FROM (
                                SELECT
                                  t26.record, t26.line, t26.version, t26.place, t26.occurred_first,
                                  t26.occurred_last, t26.first_day, t26.last_day, t26.exactness,
                                  t26.sequence, t26.sure, t26.again, t26.in_span, t26.in_opened,
                                  t26.until_place, t26.ends_exact, t26.agency, t26.team,
                                  t26.practitioner, t26.role, t26.standard, t26.node, t26.parent,
                                  t26.place_in_parent, t26.depth, t26.asks, t26.pattern, t26.about,
                                  t26.within, t26.within_hours, t26.within_named, t26.at_least,
                                  t26.at_least_hours, t26.at_most, t26.at_most_hours, t26.times,
                                  t26.without, t26.whole, t26.due_first, t26.due_last,
                                  t26.c_pattern, t26.c_record, t26.c_line, t26.c_version,
                                  t26.c_place, t26.c_occurred_first, t26.c_occurred_last,
                                  t26.c_first_day, t26.c_last_day, t26.c_exactness, t26.c_sequence,
                                  t26.c_said_since, t12.limit_duration, t12.limit_day, t12.limit_at
                                FROM (
                                  SELECT
                                    *
                                  FROM (
                                    SELECT
                                      t22.record, t22.line, t22.version, t22.place,
                                      t22.occurred_first, t22.occurred_last, t22.first_day,
                                      t22.last_day, t22.exactness, t22.sequence, t22.sure,
                                      t22.again, t22.in_span, t22.in_opened, t22.until_place,
                                      t22.ends_exact, t22.agency, t22.team, t22.practitioner,
                                      t22.role, t22.standard, t22.node, t22.parent,
                                      t22.place_in_parent, t22.depth, t22.asks, t22.pattern,
                                      t22.about, t22.within, t22.within_hours, t22.within_named,
                                      t22.at_least, t22.at_least_hours, t22.at_most,
                                      t22.at_most_hours, t22.times, t22.without, t22.whole,
                                      t22.due_first, t22.due_last, t15.c_pattern, t15.c_record,
                                      t15.c_line, t15.c_version, t15.c_place, t15.c_occurred_first,
                                      t15.c_occurred_last, t15.c_first_day, t15.c_last_day,
                                      t15.c_exactness, t15.c_sequence, t15.c_said_since
                                    FROM (SELECT * FROM t17 AS t18 WHERE NOT (t18.about)) AS t22
                                    INNER JOIN t10 AS t15
                                      ON t22.pattern = t15.c_pattern AND t22.record = t15.c_record
                                  ) AS t24
                                  UNION ALL
                                  SELECT
                                    *
                                  FROM (
                                    SELECT
                                      t21.record, t21.line, t21.version, t21.place,
                                      t21.occurred_first, t21.occurred_last, t21.first_day,
                                      t21.last_day, t21.exactness, t21.sequence, t21.sure,
                                      t21.again, t21.in_span, t21.in_opened, t21.until_place,
                                      t21.ends_exact, t21.agency, t21.team, t21.practitioner,
                                      t21.role, t21.standard, t21.node, t21.parent,
                                      t21.place_in_parent, t21.depth, t21.asks, t21.pattern,
                                      t21.about, t21.within, t21.within_hours, t21.within_named,
                                      t21.at_least, t21.at_least_hours, t21.at_most,
                                      t21.at_most_hours, t21.times, t21.without, t21.whole,
                                      t21.due_first, t21.due_last, t16.c_pattern, t16.c_record,
                                      t16.c_line, t16.c_version, t16.c_place, t16.c_occurred_first,
                                      t16.c_occurred_last, t16.c_first_day, t16.c_last_day,
                                      t16.c_exactness, t16.c_sequence, t16.c_said_since
                                    FROM (SELECT * FROM t17 AS t18 WHERE t18.about) AS t21
                                    INNER JOIN (
                                      SELECT
                                        t1.line AS a_line, t1.version AS a_version, t1.of AS a_of
                                      FROM about AS t1
                                    ) AS t13
                                      ON t21.line = t13.a_line AND t21.version = t13.a_version
                                    INNER JOIN t10 AS t16
                                      ON t21.pattern = t16.c_pattern
                                      AND t21.record = t16.c_record
                                      AND t13.a_of = t16.c_line
                                  ) AS t23
                                ) AS t26
                                LEFT OUTER JOIN (
                                  SELECT
                                    t0.duration AS limit_duration, t0.day AS limit_day,
                                    t0.due AS limit_at
                                  FROM deadlines AS t0
                                ) AS t12
                                  ON t26.at_most = t12.limit_duration AND t26.c_first_day = t12.limit_day
                              ) AS t27
                            ) AS t28
                          ) AS t29
                        ) AS t31
                        LEFT OUTER JOIN (
                          SELECT
                            t0.duration AS limit_duration, t0.day AS limit_day, t0.due AS limit_at
                          FROM deadlines AS t0
                        ) AS t12
                          ON t31.at_most = t12.limit_duration AND t31.c_last_day = t12.limit_day
                      ) AS t32
                    ) AS t33
                  ) AS t34
                ) AS t36
                LEFT OUTER JOIN (
                  SELECT
                    t0.duration AS limit_duration, t0.day AS limit_day, t0.opens AS limit_at
                  FROM deadlines AS t0
                ) AS t11
                  ON t36.at_least = t11.limit_duration AND t36.c_last_day = t11.limit_day
              ) AS t37
            ) AS t38
          ) AS t39
        ) AS t41
        LEFT OUTER JOIN (
          SELECT
            t0.duration AS limit_duration, t0.day AS limit_day, t0.opens AS limit_at
          FROM deadlines AS t0
        ) AS t11
          ON t41.at_least = t11.limit_duration AND t41.c_first_day = t11.limit_day
      ) AS t42
    ) AS t43
  ) AS t44
) AS t45
WHERE
  t45.whole
  OR (
    (t45.occurred_last >= t45.c_occurred_first)
    AND (t45.line <> t45.c_line)
    AND (
      NOT (
        (
          (GREATEST(t45.exactness, t45.c_exactness) = 0)
          AND (t45.occurred_first = t45.c_occurred_first)
        )
        OR ((GREATEST(t45.exactness, t45.c_exactness) = 1) AND (t45.first_day = t45.c_first_day))
      )
      OR (t45.sequence > t45.c_sequence)
    )
  );

CREATE TEMP TABLE before_between AS
SELECT *
FROM (
  SELECT
    t13.standard, t13.record, t13.line, t13.node, t13.occurred_first, t13.occurred_last,
    t13.first_day, t13.exactness, t13.sequence, t13.due_first, t13.due_last, t13.whole, t13.without,
    t13.o_pattern, t13.o_record, t13.o_line, t13.o_version, t13.o_place, t13.o_occurred_first,
    t13.o_occurred_last, t13.o_first_day, t13.o_last_day, t13.o_exactness, t13.o_sequence,
    t13.p_standard, t13.p_record, t13.p_line, t13.p_node, t13.p_c_line, t13.p_apart,
    t13.p_may_be_apart,
    NOT (COALESCE(t13.p_may_be_apart, FALSE))
    AND (
      t13.whole
      OR (
        (t13.occurred_first > t13.o_occurred_last)
        OR (
          (
            (
              (GREATEST(t13.exactness, t13.o_exactness) = 0)
              AND (t13.occurred_first = t13.o_occurred_first)
            )
            OR (
              (GREATEST(t13.exactness, t13.o_exactness) = 1)
              AND (t13.first_day = t13.o_first_day)
            )
          )
          AND (t13.sequence > t13.o_sequence)
        )
      )
    ) AS o_sure,
    NOT (COALESCE(t13.p_apart, FALSE))
    AND (
      t13.whole
      OR (
        (t13.occurred_last >= t13.o_occurred_first)
        AND (t13.line <> t13.o_line)
        AND (
          NOT (
            (
              (GREATEST(t13.exactness, t13.o_exactness) = 0)
              AND (t13.occurred_first = t13.o_occurred_first)
            )
            OR (
              (GREATEST(t13.exactness, t13.o_exactness) = 1)
              AND (t13.first_day = t13.o_first_day)
            )
          )
          OR (t13.sequence > t13.o_sequence)
        )
      )
    ) AS o_may
  FROM (
    SELECT
      t12.standard, t12.record, t12.line, t12.node, t12.occurred_first, t12.occurred_last,
      t12.first_day, t12.exactness, t12.sequence, t12.due_first, t12.due_last, t12.whole,
      t12.without, t12.o_pattern, t12.o_record, t12.o_line, t12.o_version, t12.o_place,
      t12.o_occurred_first, t12.o_occurred_last, t12.o_first_day, t12.o_last_day, t12.o_exactness,
      t12.o_sequence, t8.p_standard, t8.p_record, t8.p_line, t8.p_node, t8.p_c_line, t8.p_apart,
      t8.p_may_be_apart
    FROM (
      SELECT
        *
      FROM (
        SELECT
          t4.standard, t4.record, t4.line, t4.node, t4.occurred_first, t4.occurred_last,
          t4.first_day, t4.exactness, t4.sequence, t4.due_first, t4.due_last, t4.whole, t4.without,
          t9.o_pattern, t9.o_record, t9.o_line, t9.o_version, t9.o_place, t9.o_occurred_first,
          t9.o_occurred_last, t9.o_first_day, t9.o_last_day, t9.o_exactness, t9.o_sequence
        FROM before AS t4
        ANTI JOIN before_in_order AS t5
          ON t4.standard = t5.standard
          AND t4.record = t5.record
          AND t4.line = t5.line
          AND t4.node = t5.node
        INNER JOIN (
          SELECT
            t3.pattern AS o_pattern, t3.record AS o_record, t3.line AS o_line,
            t3.version AS o_version, t3.place AS o_place, t3.occurred_first AS o_occurred_first,
            t3.occurred_last AS o_occurred_last, t3.first_day AS o_first_day,
            t3.last_day AS o_last_day, t3.exactness AS o_exactness, t3.sequence AS o_sequence
          FROM looked_at AS t3
        ) AS t9
          ON t4.without = t9.o_pattern AND t4.record = t9.o_record
      ) AS t10
      WHERE t10.whole OR (t10.o_line <> t10.line)
    ) AS t12
    LEFT OUTER JOIN (
      SELECT
        t0.standard AS p_standard, t0.record AS p_record, t0.line AS p_line, t0.node AS p_node,
        t0.c_line AS p_c_line, t0.apart AS p_apart, t0.may_be_apart AS p_may_be_apart
      FROM before_in_pairs AS t0
    ) AS t8
      ON t12.standard = t8.p_standard
      AND t12.record = t8.p_record
      AND t12.line = t8.p_line
      AND t12.node = t8.p_node
      AND t12.o_line = t8.p_c_line
  ) AS t13
) AS t14
WHERE t14.o_may;

CREATE TEMP TABLE before_within AS
SELECT
  t7.record, t7.line, t7.version, t7.place, t7.occurred_first, t7.occurred_last, t7.first_day,
  t7.last_day, t7.exactness, t7.sequence, t7.sure, t7.again, t7.in_span, t7.in_opened,
  t7.until_place, t7.ends_exact, t7.agency, t7.team, t7.practitioner, t7.role, t7.standard, t7.node,
  t7.parent, t7.place_in_parent, t7.depth, t7.asks, t7.pattern, t7.about, t7.within,
  t7.within_hours, t7.within_named, t7.at_least, t7.at_least_hours, t7.at_most, t7.at_most_hours,
  t7.times, t7.without, t7.whole, t7.due_first, t7.due_last, t7.c_pattern, t7.c_record, t7.c_line,
  t7.c_version, t7.c_place, t7.c_occurred_first, t7.c_occurred_last, t7.c_first_day, t7.c_last_day,
  t7.c_exactness, t7.c_sequence, t7.c_said_since, t7.most_sure, t7.most_may, t7.least_sure,
  t7.least_may, t7.apart, t7.may_be_apart, t7.may
FROM (
  SELECT
    t2.record, t2.line, t2.version, t2.place, t2.occurred_first, t2.occurred_last, t2.first_day,
    t2.last_day, t2.exactness, t2.sequence, t2.sure, t2.again, t2.in_span, t2.in_opened,
    t2.until_place, t2.ends_exact, t2.agency, t2.team, t2.practitioner, t2.role, t2.standard,
    t2.node, t2.parent, t2.place_in_parent, t2.depth, t2.asks, t2.pattern, t2.about, t2.within,
    t2.within_hours, t2.within_named, t2.at_least, t2.at_least_hours, t2.at_most, t2.at_most_hours,
    t2.times, t2.without, t2.whole, t2.due_first, t2.due_last, t2.c_pattern, t2.c_record, t2.c_line,
    t2.c_version, t2.c_place, t2.c_occurred_first, t2.c_occurred_last, t2.c_first_day,
    t2.c_last_day, t2.c_exactness, t2.c_sequence, t2.c_said_since, t2.most_sure, t2.most_may,
    t2.least_sure, t2.least_may, t2.apart, t2.may_be_apart, t2.may, t6.w_standard, t6.w_record,
    t6.w_line, t6.w_node, t6.w_shut
  FROM before_in_pairs AS t2
  LEFT OUTER JOIN (
    SELECT
      t4.standard AS w_standard, t4.record AS w_record, t4.line AS w_line, t4.node AS w_node,
      t4.shut AS w_shut
    FROM (
      SELECT
        t3.standard, t3.record, t3.line, t3.node,
        MAX(t3.o_occurred_first) AS shut
      FROM (SELECT * FROM before_between AS t1 WHERE t1.o_sure) AS t3
      GROUP BY 1, 2, 3, 4
    ) AS t4
  ) AS t6
    ON t2.standard = t6.w_standard
    AND t2.record = t6.w_record
    AND t2.line = t6.w_line
    AND t2.node = t6.w_node
) AS t7
WHERE (t7.w_shut IS NULL) OR ( t7.c_occurred_last >= t7.w_shut );

CREATE TEMP VIEW before_shut_out AS
SELECT
  t5.standard, t5.record, t5.line, t5.node, t5.c_line,
  BOOL_OR(
    CAST(t5.o_sure
    AND (
      (t5.o_occurred_first > t5.c_occurred_last)
      OR (
        (
          (
            (GREATEST(t5.o_exactness, t5.c_exactness) = 0)
            AND (t5.o_occurred_first = t5.c_occurred_first)
          )
          OR ((GREATEST(t5.o_exactness, t5.c_exactness) = 1) AND (t5.o_first_day = t5.c_first_day))
        )
        AND (t5.o_sequence > t5.c_sequence)
      )
    ) AS BOOLEAN)
  ) AS shut_sure,
  BOOL_OR(
    CAST(t5.o_may
    AND (
      (t5.o_occurred_last >= t5.c_occurred_first)
      AND (t5.o_line <> t5.c_line)
      AND (
        NOT (
          (
            (GREATEST(t5.o_exactness, t5.c_exactness) = 0)
            AND (t5.o_occurred_first = t5.c_occurred_first)
          )
          OR ((GREATEST(t5.o_exactness, t5.c_exactness) = 1) AND (t5.o_first_day = t5.c_first_day))
        )
        OR (t5.o_sequence > t5.c_sequence)
      )
    ) AS BOOLEAN)
  ) AS shut_may
FROM (
  SELECT
    t2.record, t2.line, t2.version, t2.place, t2.occurred_first, t2.occurred_last, t2.first_day,
    t2.last_day, t2.exactness, t2.sequence, t2.sure, t2.again, t2.in_span, t2.in_opened,
    t2.until_place, t2.ends_exact, t2.agency, t2.team, t2.practitioner, t2.role, t2.standard,
    t2.node, t2.parent, t2.place_in_parent, t2.depth, t2.asks, t2.pattern, t2.about, t2.within,
    t2.within_hours, t2.within_named, t2.at_least, t2.at_least_hours, t2.at_most, t2.at_most_hours,
    t2.times, t2.without, t2.whole, t2.due_first, t2.due_last, t2.c_pattern, t2.c_record, t2.c_line,
    t2.c_version, t2.c_place, t2.c_occurred_first, t2.c_occurred_last, t2.c_first_day,
    t2.c_last_day, t2.c_exactness, t2.c_sequence, t2.c_said_since, t2.most_sure, t2.most_may,
    t2.least_sure, t2.least_may, t2.apart, t2.may_be_apart, t2.may, t4.standard AS standard_right,
    t4.record AS record_right, t4.line AS line_right, t4.node AS node_right, t4.o_sure, t4.o_may,
    t4.o_line, t4.o_version, t4.o_place, t4.o_occurred_first, t4.o_occurred_last, t4.o_first_day,
    t4.o_last_day, t4.o_exactness, t4.o_sequence
  FROM before_within AS t2
  INNER JOIN (
    SELECT
      t1.standard, t1.record, t1.line, t1.node, t1.o_sure, t1.o_may, t1.o_line, t1.o_version,
      t1.o_place, t1.o_occurred_first, t1.o_occurred_last, t1.o_first_day, t1.o_last_day,
      t1.o_exactness, t1.o_sequence
    FROM before_between AS t1
  ) AS t4
    ON t2.standard = t4.standard
    AND t2.record = t4.record
    AND t2.line = t4.line
    AND t2.node = t4.node
    AND t4.o_occurred_last >= t2.c_occurred_first
) AS t5
GROUP BY 1, 2, 3, 4, 5;

CREATE TEMP TABLE findings AS
SELECT *
FROM (
  SELECT
    t48.standard, t48.node, t48.parent, t48.place_in_parent, t48.depth, t48.record, t48.line,
    CAST(CASE WHEN t48.g_way = 0 THEN 0 WHEN t48.g_way = 1 THEN 1 ELSE 3 END AS INT) AS settled,
    t48.due_first, t48.due_last,
    COALESCE(t48.g_late AND (t48.g_way = 0), FALSE) AS recorded_late,
    COALESCE(t48.g_answers, []) AS answers
  FROM (
    SELECT
      t10.record, t10.line, t10.version, t10.place, t10.occurred_first, t10.occurred_last,
      t10.first_day, t10.last_day, t10.exactness, t10.sequence, t10.sure, t10.again, t10.in_span,
      t10.in_opened, t10.until_place, t10.ends_exact, t10.agency, t10.team, t10.practitioner,
      t10.role, t10.standard, t10.node, t10.parent, t10.place_in_parent, t10.depth, t10.asks,
      t10.pattern, t10.about, t10.within, t10.within_hours, t10.within_named, t10.at_least,
      t10.at_least_hours, t10.at_most, t10.at_most_hours, t10.times, t10.without, t10.whole,
      t10.due_first, t10.due_last, t47.g_standard, t47.g_record, t47.g_line, t47.g_node, t47.g_way,
      t47.g_answers, t47.g_late, t47.g_came_first, t47.g_came_last
    FROM before AS t10
    ANTI JOIN before_in_order AS t11
      ON t10.standard = t11.standard
      AND t10.record = t11.record
      AND t10.line = t11.line
      AND t10.node = t11.node
    LEFT OUTER JOIN (
      SELECT
        t44.standard AS g_standard, t44.record AS g_record, t44.line AS g_line, t44.node AS g_node,
        t44.way AS g_way, t44.answers AS g_answers, t44.late AS g_late,
        t44.came_first AS g_came_first, t44.came_last AS g_came_last
      FROM (
        SELECT
          t42.standard, t42.record, t42.line, t42.node,
          MAX(t42.way) AS way,
          ARRAY_AGG(t42.code) FILTER(WHERE NOT t42.code IS NULL AND t42.picked) AS answers,
          BOOL_OR(CAST(t42.picked AND (t42.c_said_since > t42.due_last) AS BOOLEAN)) AS late,
          MIN(GREATEST(t42.occurred_first, t42.c_occurred_first)) FILTER(WHERE
            t42.way_1 AND (t42.nth_1 = t42.times)) AS came_first,
          MIN(GREATEST(t42.occurred_last, t42.c_occurred_last)) FILTER(WHERE
            t42.way_0 AND (t42.nth_by_end = t42.times)) AS came_last
        FROM (
          SELECT
            t37.record, t37.line, t37.version, t37.place, t37.occurred_first, t37.occurred_last,
            t37.first_day, t37.last_day, t37.exactness, t37.sequence, t37.sure, t37.again,
            t37.in_span, t37.in_opened, t37.until_place, t37.ends_exact, t37.agency, t37.team,
            t37.practitioner, t37.role, t37.standard, t37.node, t37.parent, t37.place_in_parent,
            t37.depth, t37.asks, t37.pattern, t37.about, t37.within, t37.within_hours,
            t37.within_named, t37.at_least, t37.at_least_hours, t37.at_most, t37.at_most_hours,
            t37.times, t37.without, t37.whole, t37.due_first, t37.due_last, t37.c_pattern,
            t37.c_record, t37.c_line, t37.c_version, t37.c_place, t37.c_occurred_first,
            t37.c_occurred_last, t37.c_first_day, t37.c_last_day, t37.c_exactness, t37.c_sequence,
            t37.c_said_since, t37.most_sure, t37.most_may, t37.least_sure, t37.least_may, t37.apart,
            t37.may_be_apart, t37.may, t37.x_standard, t37.x_record, t37.x_line, t37.x_node,
            t37.x_c_line, t37.x_shut_sure, t37.x_shut_may,
            t37."order",
            t37.way_0, t37.way_1, t37.nth_by_end, t37.nth_0, t37.of_0, t37.nth_1, t37.of_1,
            CASE WHEN t37.of_0 >= t37.times THEN 0 WHEN t37.of_1 >= t37.times THEN 1 ELSE NULL END AS way,
            COALESCE(
              CASE
                WHEN CASE WHEN t37.of_0 >= t37.times THEN 0 WHEN t37.of_1 >= t37.times THEN 1 ELSE NULL END = 0
                THEN t37.way_0
                WHEN CASE WHEN t37.of_0 >= t37.times THEN 0 WHEN t37.of_1 >= t37.times THEN 1 ELSE NULL END = 1
                THEN t37.way_1
                ELSE NULL
              END
              AND (
                CASE
                  WHEN CASE WHEN t37.of_0 >= t37.times THEN 0 WHEN t37.of_1 >= t37.times THEN 1 ELSE NULL END = 0
                  THEN t37.nth_0
                  WHEN CASE WHEN t37.of_0 >= t37.times THEN 0 WHEN t37.of_1 >= t37.times THEN 1 ELSE NULL END = 1
                  THEN t37.nth_1
                  ELSE NULL
                END <= t37.times
              ),
              FALSE
            ) AS picked,
            (
              (
                (CAST(t37.node AS BIGINT) * 65536) + (
                  CASE
                    WHEN CASE WHEN t37.of_0 >= t37.times THEN 0 WHEN t37.of_1 >= t37.times THEN 1 ELSE NULL END = 0
                    THEN t37.nth_0
                    WHEN CASE WHEN t37.of_0 >= t37.times THEN 0 WHEN t37.of_1 >= t37.times THEN 1 ELSE NULL END = 1
                    THEN t37.nth_1
                    ELSE NULL
                  END - 1
                )
              ) * 68719476736
            ) + t37.c_line AS code
          FROM (
            SELECT
              t34.record, t34.line, t34.version, t34.place, t34.occurred_first, t34.occurred_last,
              t34.first_day, t34.last_day, t34.exactness, t34.sequence, t34.sure, t34.again,
              t34.in_span, t34.in_opened, t34.until_place, t34.ends_exact, t34.agency, t34.team,
              t34.practitioner, t34.role, t34.standard, t34.node, t34.parent, t34.place_in_parent,
              t34.depth, t34.asks, t34.pattern, t34.about, t34.within, t34.within_hours,
              t34.within_named, t34.at_least, t34.at_least_hours, t34.at_most, t34.at_most_hours,
              t34.times, t34.without, t34.whole, t34.due_first, t34.due_last, t34.c_pattern,
              t34.c_record, t34.c_line, t34.c_version, t34.c_place, t34.c_occurred_first,
              t34.c_occurred_last, t34.c_first_day, t34.c_last_day, t34.c_exactness, t34.c_sequence,
              t34.c_said_since, t34.most_sure, t34.most_may, t34.least_sure, t34.least_may,
              t34.apart, t34.may_be_apart, t34.may, t34.x_standard, t34.x_record, t34.x_line,
              t34.x_node, t34.x_c_line, t34.x_shut_sure, t34.x_shut_may,
              t34."order",
              t34.way_0, t34.way_1,
              COUNT(NULLIF(t34.way_0, FALSE)) OVER (
                PARTITION BY t34.standard, t34.record, t34.line, t34.node
                ORDER BY t34.c_occurred_last ASC, t34.c_place ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS nth_by_end,
              COUNT(NULLIF(t34.way_0, FALSE)) OVER (
                PARTITION BY t34.standard, t34.record, t34.line, t34.node
                ORDER BY t34."order" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS nth_0,
              COUNT(NULLIF(t34.way_0, FALSE)) OVER (
                PARTITION BY t34.standard, t34.record, t34.line, t34.node
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS of_0,
              COUNT(NULLIF(t34.way_1, FALSE)) OVER (
                PARTITION BY t34.standard, t34.record, t34.line, t34.node
                ORDER BY t34."order" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS nth_1,
              COUNT(NULLIF(t34.way_1, FALSE)) OVER (
                PARTITION BY t34.standard, t34.record, t34.line, t34.node
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS of_1
            FROM (
              SELECT
                t30.record, t30.line, t30.version, t30.place, t30.occurred_first, t30.occurred_last,
                t30.first_day, t30.last_day, t30.exactness, t30.sequence,
                t30.sure AND NOT (COALESCE(t30.x_shut_may, FALSE)) AS sure,
                t30.again, t30.in_span, t30.in_opened, t30.until_place, t30.ends_exact, t30.agency,
                t30.team, t30.practitioner, t30.role, t30.standard, t30.node, t30.parent,
                t30.place_in_parent, t30.depth, t30.asks, t30.pattern, t30.about, t30.within,
                t30.within_hours, t30.within_named, t30.at_least, t30.at_least_hours, t30.at_most,
                t30.at_most_hours, t30.times, t30.without, t30.whole, t30.due_first, t30.due_last,
                t30.c_pattern, t30.c_record, t30.c_line, t30.c_version, t30.c_place,
                t30.c_occurred_first, t30.c_occurred_last, t30.c_first_day, t30.c_last_day,
                t30.c_exactness, t30.c_sequence, t30.c_said_since, t30.most_sure, t30.most_may,
                t30.least_sure, t30.least_may, t30.apart, t30.may_be_apart,
                t30.may AND NOT (COALESCE(t30.x_shut_sure, FALSE)) AS may,
                t30.x_standard, t30.x_record, t30.x_line, t30.x_node, t30.x_c_line, t30.x_shut_sure,
                t30.x_shut_may,
                -(t30.c_place) AS "order",
                t30.sure AND NOT (COALESCE(t30.x_shut_may, FALSE)) AND t30.apart AS way_0,
                t30.may AND NOT (COALESCE(t30.x_shut_sure, FALSE)) AND t30.may_be_apart AS way_1
              FROM (
                SELECT
                  t13.record, t13.line, t13.version, t13.place, t13.occurred_first,
                  t13.occurred_last, t13.first_day, t13.last_day, t13.exactness, t13.sequence,
                  t13.sure, t13.again, t13.in_span, t13.in_opened, t13.until_place, t13.ends_exact,
                  t13.agency, t13.team, t13.practitioner, t13.role, t13.standard, t13.node,
                  t13.parent, t13.place_in_parent, t13.depth, t13.asks, t13.pattern, t13.about,
                  t13.within, t13.within_hours, t13.within_named, t13.at_least, t13.at_least_hours,
                  t13.at_most, t13.at_most_hours, t13.times, t13.without, t13.whole, t13.due_first,
                  t13.due_last, t13.c_pattern, t13.c_record, t13.c_line, t13.c_version, t13.c_place,
                  t13.c_occurred_first, t13.c_occurred_last, t13.c_first_day, t13.c_last_day,
                  t13.c_exactness, t13.c_sequence, t13.c_said_since, t13.most_sure, t13.most_may,
                  t13.least_sure, t13.least_may, t13.apart, t13.may_be_apart, t13.may,
                  t26.x_standard, t26.x_record, t26.x_line, t26.x_node, t26.x_c_line,
                  t26.x_shut_sure, t26.x_shut_may
                FROM before_within AS t13
                LEFT OUTER JOIN (
                  SELECT
                    t7.standard AS x_standard, t7.record AS x_record, t7.line AS x_line,
                    t7.node AS x_node, t7.c_line AS x_c_line, t7.shut_sure AS x_shut_sure,
                    t7.shut_may AS x_shut_may
                  FROM before_shut_out AS t7
                ) AS t26
                  ON t13.standard = t26.x_standard
                  AND t13.record = t26.x_record
                  AND t13.line = t26.x_line
                  AND t13.node = t26.x_node
                  AND t13.c_line = t26.x_c_line
              ) AS t30
            ) AS t34
          ) AS t37
        ) AS t42
        GROUP BY 1, 2, 3, 4
      ) AS t44
    ) AS t47
      ON t10.standard = t47.g_standard
      AND t10.record = t47.g_record
      AND t10.line = t47.g_line
      AND t10.node = t47.g_node
  ) AS t48
) AS t51
UNION ALL
SELECT *
FROM (
  SELECT
    *
  FROM (
    SELECT
      t29.standard, t29.node, t29.parent, t29.place_in_parent, t29.depth, t29.record, t29.line,
      CAST(CASE
        WHEN (NOT t29.b_key IS NULL)
        AND (COALESCE(CAST(FLOOR((t29.b_key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
        THEN 1
        ELSE COALESCE(CAST(FLOOR((t29.b_key) / (
          1099511627776
        )) AS BIGINT), 3)
      END AS INT) AS settled,
      t29.due_first, t29.due_last,
      COALESCE(
        (
          CASE
            WHEN (NOT t29.b_key IS NULL)
            AND (COALESCE(CAST(FLOOR((t29.b_key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
            THEN 1
            ELSE COALESCE(CAST(FLOOR((t29.b_key) / (
              1099511627776
            )) AS BIGINT), 3)
          END = 0
        )
        AND (t29.b_c_said_since > t29.due_last),
        FALSE
      ) AS recorded_late,
      CASE
        WHEN CASE
          WHEN NOT t29.b_key IS NULL
          THEN (
            ((CAST(t29.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736
          ) + t29.b_c_line
          ELSE NULL
        END IS NULL
        THEN []
        ELSE CAST([
          CASE
            WHEN NOT t29.b_key IS NULL
            THEN (
              ((CAST(t29.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736
            ) + t29.b_c_line
            ELSE NULL
          END
        ] AS BIGINT[])
      END AS answers
    FROM (
      SELECT
        t12.standard, t12.node, t12.parent, t12.place_in_parent, t12.depth, t12.record, t12.line,
        t12.version, t12.place, t12.occurred_first, t12.occurred_last, t12.first_day, t12.last_day,
        t12.exactness, t12.sequence, t12.pattern, t12.about, t12.due_first, t12.due_last,
        t12.in_span, t12.in_opened, t12.until_place, t12.ends_exact, t22.b_standard, t22.b_record,
        t22.b_line, t22.b_node, t22.b_key, t22.b_c_line, t22.b_c_said_since
      FROM followed AS t12
      LEFT OUTER JOIN (
        SELECT
          t3.standard AS b_standard, t3.record AS b_record, t3.line AS b_line, t3.node AS b_node,
          t3.key AS b_key, t3.c_line AS b_c_line, t3.c_said_since AS b_c_said_since
        FROM followed_best AS t3
      ) AS t22
        ON t12.standard = t22.b_standard
        AND t12.record = t22.b_record
        AND t12.line = t22.b_line
        AND t12.node = t22.b_node
    ) AS t29
  ) AS t36
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      t54.standard, t54.node, t54.parent, t54.place_in_parent, t54.depth, t54.record, t54.line,
      CAST(CASE WHEN NOT t54.g_reached IS NULL THEN 0 ELSE 3 END AS INT) AS settled,
      t54.due_first, t54.due_last,
      COALESCE(t54.g_late, FALSE) AS recorded_late,
      COALESCE(t54.g_answers, []) AS answers
    FROM (
      SELECT
        t28.record, t28.line, t28.version, t28.place, t28.occurred_first, t28.occurred_last,
        t28.first_day, t28.last_day, t28.exactness, t28.sequence, t28.sure, t28.again, t28.in_span,
        t28.in_opened, t28.until_place, t28.ends_exact, t28.agency, t28.team, t28.practitioner,
        t28.role, t28.standard, t28.node, t28.parent, t28.place_in_parent, t28.depth, t28.asks,
        t28.pattern, t28.about, t28.within, t28.within_hours, t28.within_named, t28.at_least,
        t28.at_least_hours, t28.at_most, t28.at_most_hours, t28.times, t28.without, t28.whole,
        t28.due_first, t28.due_last, t28.start, t23.n_pattern, t23.n_record, t23.n_place, t23.n_nth,
        t25.o_pattern, t25.o_without, t25.o_record, t25.o_place, t25.o_line, t25.o_occurred_first,
        t53.g_standard, t53.g_record, t53.g_line, t53.g_node, t53.g_reached, t53.g_answers,
        t53.g_late
      FROM (
        SELECT
          t1.record, t1.line, t1.version, t1.place, t1.occurred_first, t1.occurred_last,
          t1.first_day, t1.last_day, t1.exactness, t1.sequence, t1.sure, t1.again, t1.in_span,
          t1.in_opened, t1.until_place, t1.ends_exact, t1.agency, t1.team, t1.practitioner, t1.role,
          t1.standard, t1.node, t1.parent, t1.place_in_parent, t1.depth, t1.asks, t1.pattern,
          t1.about, t1.within, t1.within_hours, t1.within_named, t1.at_least, t1.at_least_hours,
          t1.at_most, t1.at_most_hours, t1.times, t1.without, t1.whole, t1.due_first, t1.due_last,
          CASE WHEN t1.whole THEN 2147483647 ELSE t1.place END AS start
        FROM before_in_order AS t1
      ) AS t28
      ASOF LEFT JOIN (
        SELECT
          t4.pattern AS n_pattern, t4.record AS n_record, t4.place AS n_place, t4.nth AS n_nth
        FROM in_turn AS t4
      ) AS t23
        ON t28.start > t23.n_place
        AND t28.pattern = t23.n_pattern
        AND t28.record = t23.n_record
      ASOF LEFT JOIN (
        SELECT
          t5.pattern AS o_pattern, t5.without AS o_without, t5.record AS o_record,
          t5.place AS o_place, t5.line AS o_line, t5.occurred_first AS o_occurred_first
        FROM between AS t5
      ) AS t25
        ON t28.start > t25.o_place
        AND t28.pattern = t25.o_pattern
        AND t28.without = t25.o_without
        AND t28.record = t25.o_record
      LEFT OUTER JOIN (
        SELECT
          t50.standard AS g_standard, t50.record AS g_record, t50.line AS g_line,
          t50.node AS g_node, t50.reached AS g_reached, t50.answers AS g_answers, t50.late AS g_late
        FROM (
          SELECT
            t49.standard, t49.record, t49.line, t49.node,
            MAX(t49.c_occurred_first) AS reached,
            ARRAY_AGG(t49.code) FILTER(WHERE NOT t49.code IS NULL) AS answers,
            BOOL_OR(CAST(t49.c_said_since > t49.due_last AS BOOLEAN)) AS late,
            MAX(t49.times) - COUNT(*) AS missing
          FROM (
            SELECT
              t45.record, t45.line, t45.version, t45.place, t45.occurred_first, t45.occurred_last,
              t45.first_day, t45.last_day, t45.exactness, t45.sequence, t45.sure, t45.again,
              t45.in_span, t45.in_opened, t45.until_place, t45.ends_exact, t45.agency, t45.team,
              t45.practitioner, t45.role, t45.standard, t45.node, t45.parent, t45.place_in_parent,
              t45.depth, t45.asks, t45.pattern, t45.about, t45.within, t45.within_hours,
              t45.within_named, t45.at_least, t45.at_least_hours, t45.at_most, t45.at_most_hours,
              t45.times, t45.without, t45.whole, t45.due_first, t45.due_last, t45.start,
              t45.n_pattern, t45.n_record, t45.n_place, t45.n_nth, t45.o_pattern, t45.o_without,
              t45.o_record, t45.o_place, t45.o_line, t45.o_occurred_first, t45.seat, t45.turn,
              t45.c_pattern, t45.c_record, t45.c_nth, t45.c_line, t45.c_place, t45.c_occurred_first,
              t45.c_first_day, t45.c_said_since, t45.until,
              (((CAST(t45.node AS BIGINT) * 65536) + t45.seat) * 68719476736) + t45.c_line AS code
            FROM (
              SELECT
                t43.*
                EXCLUDE (limit_at)
              FROM (
                SELECT
                  t41.record, t41.line, t41.version, t41.place, t41.occurred_first,
                  t41.occurred_last, t41.first_day, t41.last_day, t41.exactness, t41.sequence,
                  t41.sure, t41.again, t41.in_span, t41.in_opened, t41.until_place, t41.ends_exact,
                  t41.agency, t41.team, t41.practitioner, t41.role, t41.standard, t41.node,
                  t41.parent, t41.place_in_parent, t41.depth, t41.asks, t41.pattern, t41.about,
                  t41.within, t41.within_hours, t41.within_named, t41.at_least, t41.at_least_hours,
                  t41.at_most, t41.at_most_hours, t41.times, t41.without, t41.whole, t41.due_first,
                  t41.due_last, t41.start, t41.n_pattern, t41.n_record, t41.n_place, t41.n_nth,
                  t41.o_pattern, t41.o_without, t41.o_record, t41.o_place, t41.o_line,
                  t41.o_occurred_first, t41.seat, t41.turn, t41.c_pattern, t41.c_record, t41.c_nth,
                  t41.c_line, t41.c_place, t41.c_occurred_first, t41.c_first_day, t41.c_said_since,
                  t41.limit_at,
                  COALESCE(
                    t41.limit_at,
                    t41.c_occurred_first + (CAST(t41.at_most_hours AS BIGINT) * 3600000000)
                  ) AS until
                FROM (
                  SELECT
                    t40.*
                    EXCLUDE (limit_day, limit_duration)
                  FROM (
                    SELECT
                      t39.record, t39.line, t39.version, t39.place, t39.occurred_first,
                      t39.occurred_last, t39.first_day, t39.last_day, t39.exactness, t39.sequence,
                      t39.sure, t39.again, t39.in_span, t39.in_opened, t39.until_place,
                      t39.ends_exact, t39.agency, t39.team, t39.practitioner, t39.role,
                      t39.standard, t39.node, t39.parent, t39.place_in_parent, t39.depth, t39.asks,
                      t39.pattern, t39.about, t39.within, t39.within_hours, t39.within_named,
                      t39.at_least, t39.at_least_hours, t39.at_most, t39.at_most_hours, t39.times,
                      t39.without, t39.whole, t39.due_first, t39.due_last, t39.start, t39.n_pattern,
                      t39.n_record, t39.n_place, t39.n_nth, t39.o_pattern, t39.o_without,
                      t39.o_record, t39.o_place, t39.o_line, t39.o_occurred_first, t39.seat,
                      t39.turn, t39.c_pattern, t39.c_record, t39.c_nth, t39.c_line, t39.c_place,
                      t39.c_occurred_first, t39.c_first_day, t39.c_said_since, t27.limit_duration,
                      t27.limit_day, t27.limit_at
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          t33.record, t33.line, t33.version, t33.place, t33.occurred_first,
                          t33.occurred_last, t33.first_day, t33.last_day, t33.exactness,
                          t33.sequence, t33.sure, t33.again, t33.in_span, t33.in_opened,
                          t33.until_place, t33.ends_exact, t33.agency, t33.team, t33.practitioner,
                          t33.role, t33.standard, t33.node, t33.parent, t33.place_in_parent,
                          t33.depth, t33.asks, t33.pattern, t33.about, t33.within, t33.within_hours,
                          t33.within_named, t33.at_least, t33.at_least_hours, t33.at_most,
                          t33.at_most_hours, t33.times, t33.without, t33.whole, t33.due_first,
                          t33.due_last, t33.start, t33.n_pattern, t33.n_record, t33.n_place,
                          t33.n_nth, t33.o_pattern, t33.o_without, t33.o_record, t33.o_place,
                          t33.o_line, t33.o_occurred_first, t33.seat, t33.turn, t24.c_pattern,
                          t24.c_record, t24.c_nth, t24.c_line, t24.c_place, t24.c_occurred_first,
                          t24.c_first_day, t24.c_said_since
                        FROM (
                          SELECT
                            t31.record, t31.line, t31.version, t31.place, t31.occurred_first,
                            t31.occurred_last, t31.first_day, t31.last_day, t31.exactness,
                            t31.sequence, t31.sure, t31.again, t31.in_span, t31.in_opened,
                            t31.until_place, t31.ends_exact, t31.agency, t31.team, t31.practitioner,
                            t31.role, t31.standard, t31.node, t31.parent, t31.place_in_parent,
                            t31.depth, t31.asks, t31.pattern, t31.about, t31.within,
                            t31.within_hours, t31.within_named, t31.at_least, t31.at_least_hours,
                            t31.at_most, t31.at_most_hours, t31.times, t31.without, t31.whole,
                            t31.due_first, t31.due_last, t31.start, t31.n_pattern, t31.n_record,
                            t31.n_place, t31.n_nth, t31.o_pattern, t31.o_without, t31.o_record,
                            t31.o_place, t31.o_line, t31.o_occurred_first, t31.seat,
                            t31.n_nth + (t31.seat * -1) AS turn
                          FROM (
                            SELECT
                              t28.record, t28.line, t28.version, t28.place, t28.occurred_first,
                              t28.occurred_last, t28.first_day, t28.last_day, t28.exactness,
                              t28.sequence, t28.sure, t28.again, t28.in_span, t28.in_opened,
                              t28.until_place, t28.ends_exact, t28.agency, t28.team,
                              t28.practitioner, t28.role, t28.standard, t28.node, t28.parent,
                              t28.place_in_parent, t28.depth, t28.asks, t28.pattern, t28.about,
                              t28.within, t28.within_hours, t28.within_named, t28.at_least,
                              t28.at_least_hours, t28.at_most, t28.at_most_hours, t28.times,
                              t28.without, t28.whole, t28.due_first, t28.due_last, t28.start,
                              t23.n_pattern, t23.n_record, t23.n_place, t23.n_nth, t25.o_pattern,
                              t25.o_without, t25.o_record, t25.o_place, t25.o_line,
                              t25.o_occurred_first, t14.seat
                            FROM (
                              SELECT
                                t1.record, t1.line, t1.version, t1.place, t1.occurred_first,
                                t1.occurred_last, t1.first_day, t1.last_day, t1.exactness,
                                t1.sequence, t1.sure, t1.again, t1.in_span, t1.in_opened,
                                t1.until_place, t1.ends_exact, t1.agency, t1.team, t1.practitioner,
                                t1.role, t1.standard, t1.node, t1.parent, t1.place_in_parent,
                                t1.depth, t1.asks, t1.pattern, t1.about, t1.within, t1.within_hours,
                                t1.within_named, t1.at_least, t1.at_least_hours, t1.at_most,
                                t1.at_most_hours, t1.times, t1.without, t1.whole, t1.due_first,
                                t1.due_last,
                                CASE WHEN t1.whole THEN 2147483647 ELSE t1.place END AS start
                              FROM before_in_order AS t1
                            ) AS t28
                            ASOF LEFT JOIN (
                              SELECT
                                t4.pattern AS n_pattern, t4.record AS n_record, t4.place AS n_place,
                                t4.nth AS n_nth
                              FROM in_turn AS t4
                            ) AS t23
                              ON t28.start > t23.n_place
                              AND t28.pattern = t23.n_pattern
                              AND t28.record = t23.n_record
                            ASOF LEFT JOIN (
                              SELECT
                                t5.pattern AS o_pattern, t5.without AS o_without,
                                t5.record AS o_record, t5.place AS o_place, t5.line AS o_line,
                                t5.occurred_first AS o_occurred_first
                              FROM between AS t5
                            ) AS t25
                              ON t28.start > t25.o_place
                              AND t28.pattern = t25.o_pattern
                              AND t28.without = t25.o_without
                              AND t28.record = t25.o_record
                            INNER JOIN seats_before AS t14 ON t28.times > t14.seat
                          ) AS t31
                        ) AS t33
                        INNER JOIN (
                          SELECT
                            t4.pattern AS c_pattern, t4.record AS c_record, t4.nth AS c_nth,
                            t4.line AS c_line, t4.place AS c_place,
                            t4.occurred_first AS c_occurred_first, t4.first_day AS c_first_day,
                            t4.said_since AS c_said_since
                          FROM in_turn AS t4
                        ) AS t24
                          ON t33.pattern = t24.c_pattern AND t33.record = t24.c_record AND t33.turn = t24.c_nth
                      ) AS t35
                      WHERE (t35.o_place IS NULL) OR ( t35.c_place > t35.o_place )
                    ) AS t39
                    LEFT OUTER JOIN (
                      SELECT
                        t8.duration AS limit_duration, t8.day AS limit_day, t8.due AS limit_at
                      FROM deadlines AS t8
                    ) AS t27
                      ON t39.at_most = t27.limit_duration AND t39.c_first_day = t27.limit_day
                  ) AS t40
                ) AS t41
              ) AS t43
            ) AS t45
            WHERE
              ((t45.at_most IS NULL) AND ( t45.at_most_hours IS NULL ))
              OR (t45.occurred_first <= t45.until)
          ) AS t49
          GROUP BY 1, 2, 3, 4
        ) AS t50
        WHERE t50.missing = 0
      ) AS t53
        ON t28.standard = t53.g_standard
        AND t28.record = t53.g_record
        AND t28.line = t53.g_line
        AND t28.node = t53.g_node
    ) AS t54
  ) AS t55
) AS t56;

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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('SMT-10' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
