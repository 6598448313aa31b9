-- VISIT-1: While a child is on a plan, they are seen at a visit at least every 4 weeks.
-- Version f101bd2280584bbc719f46d8689848cd53038b441b9e94beb4806043b13843f9

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('plan_started' AS TEXT)),
  (CAST(1 AS INT), CAST('plan_ended' AS TEXT)),
  (CAST(3 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_matched_asked_kinds AS
SELECT *
FROM (VALUES (CAST(2 AS INT), CAST('visit' AS TEXT))) AS given(pattern, kind);

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
      WHEN t3.pattern = 2
      THEN t2.kind IN ('visit')
      AND (TRUE AND ((NOT t2.one_seen IS NULL) AND t2.one_seen IN ('=1')))
      ELSE NULL
    END
);

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from, t0.one_seen
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('plan_started' AS TEXT)),
  (CAST(1 AS INT), CAST('plan_ended' AS TEXT)),
  (CAST(3 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_since_said_asked_kinds AS
SELECT *
FROM (VALUES (CAST(2 AS INT), CAST('visit' AS TEXT))) AS given(pattern, kind);

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
      WHEN t3.pattern = 2
      THEN t2.kind IN ('visit')
      AND (TRUE AND ((NOT t2.one_seen IS NULL) AND t2.one_seen IN ('=1')))
      ELSE NULL
    END
);

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

CREATE TEMP TABLE spans AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(TRUE AS BOOLEAN)),
  (CAST(0 AS INT), CAST(1 AS INT), CAST(FALSE AS BOOLEAN))) AS given(span, pattern, opens);

-- turning: as in LOC-CG-2.sql

-- states: as in LOC-CG-2.sql

CREATE TEMP TABLE triggers AS
SELECT *
FROM (
  SELECT
    0 AS asked, t0.record, t0.record AS home, t0.opened_line AS line, t0.opened_version AS version,
    t0.opened_place AS place, t0.opened_occurred_first AS occurred_first,
    t0.opened_occurred_last AS occurred_last, t0.opened_first_day AS first_day,
    t0.opened_last_day AS last_day, t0.opened_exactness AS exactness,
    t0.opened_sequence AS sequence, TRUE AS sure, FALSE AS again, t0.span AS in_span,
    t0.opened_line AS in_opened, t0.closed_place AS until_place,
    (t0.opened_exactness = 0)
    AND ((t0.closed_line IS NULL) OR ( t0.closed_exactness = 0 )) AS ends_exact
  FROM states AS t0
  WHERE t0.span = 0
)
UNION ALL
SELECT *
FROM (
  SELECT
    0 AS asked, t10.record, t10.record AS home, t10.line, t10.version, t10.place,
    t10.occurred_first, t10.occurred_last, t10.first_day, t10.last_day, t10.exactness, t10.sequence,
    t10.sure, TRUE AS again, t10.span AS in_span, t10.opened_line AS in_opened,
    t10.closed_place AS until_place,
    (t10.opened_exactness = 0)
    AND ((t10.closed_line IS NULL) OR ( t10.closed_exactness = 0 )) AS ends_exact
  FROM (
    SELECT
      t9.pattern, t9.record, t9.child, t9.line, t9.version, t9.place, t9.occurred_first,
      t9.occurred_last, t9.first_day, t9.last_day, t9.exactness, t9.sequence, t9.known_from,
      t9.said_since, t9.span, t9.opened_line, t9.opened_version, t9.opened_place,
      t9.opened_occurred_first, t9.opened_occurred_last, t9.opened_first_day, t9.opened_last_day,
      t9.opened_exactness, t9.opened_sequence, t9.closed_line, t9.closed_version, t9.closed_place,
      t9.closed_occurred_first, t9.closed_occurred_last, t9.closed_first_day, t9.closed_last_day,
      t9.closed_exactness, t9.closed_sequence,
      ROW_NUMBER() OVER (
        PARTITION BY t9.record, t9.line
        ORDER BY t9.opened_place ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1 AS rank,
      (
        (t9.occurred_first > t9.opened_occurred_last)
        OR (
          (
            (
              (GREATEST(t9.exactness, t9.opened_exactness) = 0)
              AND (t9.occurred_first = t9.opened_occurred_first)
            )
            OR (
              (GREATEST(t9.exactness, t9.opened_exactness) = 1)
              AND (t9.first_day = t9.opened_first_day)
            )
          )
          AND (t9.sequence > t9.opened_sequence)
        )
      )
      AND (
        (t9.closed_line IS NULL)
        OR (
          (t9.closed_occurred_first > t9.occurred_last)
          OR (
            (
              (
                (GREATEST(t9.closed_exactness, t9.exactness) = 0)
                AND (t9.closed_occurred_first = t9.occurred_first)
              )
              OR (
                (GREATEST(t9.closed_exactness, t9.exactness) = 1)
                AND (t9.closed_first_day = t9.first_day)
              )
            )
            AND (t9.closed_sequence > t9.sequence)
          )
        )
      ) AS sure
    FROM (
      SELECT
        *
      FROM (
        SELECT
          t5.pattern, t5.record, t5.child, t5.line, t5.version, t5.place, t5.occurred_first,
          t5.occurred_last, t5.first_day, t5.last_day, t5.exactness, t5.sequence, t5.known_from,
          t5.said_since, t7.span, t7.opened_line, t7.opened_version, t7.opened_place,
          t7.opened_occurred_first, t7.opened_occurred_last, t7.opened_first_day,
          t7.opened_last_day, t7.opened_exactness, t7.opened_sequence, t7.closed_line,
          t7.closed_version, t7.closed_place, t7.closed_occurred_first, t7.closed_occurred_last,
          t7.closed_first_day, t7.closed_last_day, t7.closed_exactness, t7.closed_sequence
        FROM (SELECT * FROM looked_at AS t0 WHERE t0.pattern = 2) AS t5
        ANTI JOIN (SELECT t1.record, t1.opened_line FROM states AS t1 WHERE t1.span = 0) AS t6
          ON t5.record = t6.record AND t5.line = t6.opened_line
        INNER JOIN (SELECT * FROM states AS t1 WHERE t1.span = 0) AS t7
          ON t5.record = t7.record
      ) AS t8
      WHERE
        t8.occurred_last >= t8.opened_occurred_first
        AND t8.line <> t8.opened_line
        AND (
          NOT (
            (
              (GREATEST(t8.exactness, t8.opened_exactness) = 0)
              AND (t8.occurred_first = t8.opened_occurred_first)
            )
            OR (
              (GREATEST(t8.exactness, t8.opened_exactness) = 1)
              AND (t8.first_day = t8.opened_first_day)
            )
          )
          OR (t8.sequence > t8.opened_sequence)
        )
        AND (
          (t8.closed_line IS NULL)
          OR (
            (t8.closed_occurred_last >= t8.occurred_first)
            AND (t8.closed_line <> t8.line)
            AND (
              NOT (
                (
                  (GREATEST(t8.closed_exactness, t8.exactness) = 0)
                  AND (t8.closed_occurred_first = t8.occurred_first)
                )
                OR (
                  (GREATEST(t8.closed_exactness, t8.exactness) = 1)
                  AND (t8.closed_first_day = t8.first_day)
                )
              )
              OR (t8.closed_sequence > t8.sequence)
            )
          )
        )
    ) AS t9
  ) AS t10
  WHERE t10.rank = 0
);

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
    CAST('followed' AS TEXT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(0 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  ),
  (
    CAST(0 AS INT), CAST(0 AS INT), CAST(-1 AS INT), CAST(0 AS INT), CAST(0 AS INT),
    CAST('followed' AS TEXT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN), CAST(TRUE AS BOOLEAN),
    CAST(1 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  )) AS given(standard, node, parent, place_in_parent, depth, asks, pattern, about, again, within, within_hours, within_named, at_least, at_least_hours, at_most, at_most_hours, times, without, whole);

-- joints: as in STAT-REF-1.sql

CREATE TEMP TABLE lifts AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(3 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

CREATE TEMP VIEW followed_in_pairs AS
WITH t6 AS (
  SELECT
    t2.pattern AS c_pattern, t2.record AS c_record, t2.line AS c_line, t2.version AS c_version,
    t2.place AS c_place, t2.occurred_first AS c_occurred_first, t2.occurred_last AS c_occurred_last,
    t2.first_day AS c_first_day, t2.last_day AS c_last_day, t2.exactness AS c_exactness,
    t2.sequence AS c_sequence, t2.said_since AS c_said_since
  FROM looked_at AS t2
)
SELECT
  t29.standard, t29.record, t29.line, t29.node,
  MIN(t29.key) AS key,
  FIRST(t29.c_line ORDER BY t29.key) AS c_line,
  FIRST(t29.c_said_since ORDER BY t29.key) AS c_said_since
FROM (
  SELECT
    t28.standard, t28.node, t28.parent, t28.place_in_parent, t28.depth, t28.record, t28.line,
    t28.version, t28.place, t28.occurred_first, t28.occurred_last, t28.first_day, t28.last_day,
    t28.exactness, t28.sequence, t28.pattern, t28.about, t28.due_first, t28.due_last, t28.in_span,
    t28.in_opened, t28.until_place, t28.ends_exact, t28.c_pattern, t28.c_record, t28.c_line,
    t28.c_version, t28.c_place, t28.c_occurred_first, t28.c_occurred_last, t28.c_first_day,
    t28.c_last_day, t28.c_exactness, t28.c_sequence, t28.c_said_since, t28.opened_line,
    t28.opened_version, t28.opened_place, t28.opened_occurred_first, t28.opened_occurred_last,
    t28.opened_first_day, t28.opened_last_day, t28.opened_exactness, t28.opened_sequence,
    t28.closed_line, t28.closed_version, t28.closed_place, t28.closed_occurred_first,
    t28.closed_occurred_last, t28.closed_first_day, t28.closed_last_day, t28.closed_exactness,
    t28.closed_sequence, t28.tier,
    (CAST(t28.tier AS BIGINT) * 1099511627776) + t28.c_place AS key
  FROM (
    SELECT
      t27.standard, t27.node, t27.parent, t27.place_in_parent, t27.depth, t27.record, t27.line,
      t27.version, t27.place, t27.occurred_first, t27.occurred_last, t27.first_day, t27.last_day,
      t27.exactness, t27.sequence, t27.pattern, t27.about, t27.due_first, t27.due_last, t27.in_span,
      t27.in_opened, t27.until_place, t27.ends_exact, t27.c_pattern, t27.c_record, t27.c_line,
      t27.c_version, t27.c_place, t27.c_occurred_first, t27.c_occurred_last, t27.c_first_day,
      t27.c_last_day, t27.c_exactness, t27.c_sequence, t27.c_said_since, t27.opened_line,
      t27.opened_version, t27.opened_place, t27.opened_occurred_first, t27.opened_occurred_last,
      t27.opened_first_day, t27.opened_last_day, t27.opened_exactness, t27.opened_sequence,
      t27.closed_line, t27.closed_version, t27.closed_place, t27.closed_occurred_first,
      t27.closed_occurred_last, t27.closed_first_day, t27.closed_last_day, t27.closed_exactness,
      t27.closed_sequence,
      CASE
        WHEN NOT (
          (t27.in_opened IS NULL)
          OR (
            (t27.c_occurred_last >= t27.opened_occurred_first)
            AND (t27.c_line <> t27.opened_line)
            AND (
              NOT (
                (
                  (GREATEST(t27.c_exactness, t27.opened_exactness) = 0)
                  AND (t27.c_occurred_first = t27.opened_occurred_first)
                )
                OR (
                  (GREATEST(t27.c_exactness, t27.opened_exactness) = 1)
                  AND (t27.c_first_day = t27.opened_first_day)
                )
              )
              OR (t27.c_sequence > t27.opened_sequence)
            )
            AND (
              (t27.closed_line IS NULL)
              OR (
                (t27.closed_occurred_last >= t27.c_occurred_first)
                AND (t27.closed_line <> t27.c_line)
                AND (
                  NOT (
                    (
                      (GREATEST(t27.closed_exactness, t27.c_exactness) = 0)
                      AND (t27.closed_occurred_first = t27.c_occurred_first)
                    )
                    OR (
                      (GREATEST(t27.closed_exactness, t27.c_exactness) = 1)
                      AND (t27.closed_first_day = t27.c_first_day)
                    )
                  )
                  OR (t27.closed_sequence > t27.c_sequence)
                )
              )
            )
          )
        )
        THEN NULL
        WHEN (t27.c_occurred_last >= t27.occurred_first)
        AND (t27.c_occurred_last <= t27.due_first)
        AND (
          (t27.c_occurred_first > t27.occurred_last)
          OR (
            (
              (
                (GREATEST(t27.c_exactness, t27.exactness) = 0)
                AND (t27.c_occurred_first = t27.occurred_first)
              )
              OR (
                (GREATEST(t27.c_exactness, t27.exactness) = 1)
                AND (t27.c_first_day = t27.first_day)
              )
            )
            AND (t27.c_sequence > t27.sequence)
          )
        )
        THEN 0
        WHEN (t27.c_occurred_first <= t27.due_last)
        AND (
          (t27.c_occurred_last >= t27.occurred_first)
          AND (t27.c_line <> t27.line)
          AND (
            NOT (
              (
                (GREATEST(t27.c_exactness, t27.exactness) = 0)
                AND (t27.c_occurred_first = t27.occurred_first)
              )
              OR (
                (GREATEST(t27.c_exactness, t27.exactness) = 1)
                AND (t27.c_first_day = t27.first_day)
              )
            )
            OR (t27.c_sequence > t27.sequence)
          )
        )
        THEN 1
        WHEN (t27.c_occurred_first > t27.occurred_last)
        OR (
          (
            (
              (GREATEST(t27.c_exactness, t27.exactness) = 0)
              AND (t27.c_occurred_first = t27.occurred_first)
            )
            OR (
              (GREATEST(t27.c_exactness, t27.exactness) = 1)
              AND (t27.c_first_day = t27.first_day)
            )
          )
          AND (t27.c_sequence > t27.sequence)
        )
        THEN 2
        WHEN (t27.c_occurred_last >= t27.occurred_first)
        AND (t27.c_line <> t27.line)
        AND (
          NOT (
            (
              (GREATEST(t27.c_exactness, t27.exactness) = 0)
              AND (t27.c_occurred_first = t27.occurred_first)
            )
            OR (
              (GREATEST(t27.c_exactness, t27.exactness) = 1)
              AND (t27.c_first_day = t27.first_day)
            )
          )
          OR (t27.c_sequence > t27.sequence)
        )
        THEN 3
        ELSE NULL
      END AS tier
    FROM (
      SELECT
        t26.*
        EXCLUDE (state_record, state_span)
      FROM (
        SELECT
          t25.standard, t25.node, t25.parent, t25.place_in_parent, t25.depth, t25.record, t25.line,
          t25.version, t25.place, t25.occurred_first, t25.occurred_last, t25.first_day,
          t25.last_day, t25.exactness, t25.sequence, t25.pattern, t25.about, t25.due_first,
          t25.due_last, t25.in_span, t25.in_opened, t25.until_place, t25.ends_exact, t25.c_pattern,
          t25.c_record, t25.c_line, t25.c_version, t25.c_place, t25.c_occurred_first,
          t25.c_occurred_last, t25.c_first_day, t25.c_last_day, t25.c_exactness, t25.c_sequence,
          t25.c_said_since, t8.state_span, t8.state_record, t8.opened_line, t8.opened_version,
          t8.opened_place, t8.opened_occurred_first, t8.opened_occurred_last, t8.opened_first_day,
          t8.opened_last_day, t8.opened_exactness, t8.opened_sequence, t8.closed_line,
          t8.closed_version, t8.closed_place, t8.closed_occurred_first, t8.closed_occurred_last,
          t8.closed_first_day, t8.closed_last_day, t8.closed_exactness, t8.closed_sequence
        FROM (
          SELECT
            *
          FROM (
            SELECT
              t14.standard, t14.node, t14.parent, t14.place_in_parent, t14.depth, t14.record,
              t14.line, t14.version, t14.place, t14.occurred_first, t14.occurred_last,
              t14.first_day, t14.last_day, t14.exactness, t14.sequence, t14.pattern, t14.about,
              t14.due_first, t14.due_last, t14.in_span, t14.in_opened, t14.until_place,
              t14.ends_exact, t15.c_pattern, t15.c_record, t15.c_line, t15.c_version, t15.c_place,
              t15.c_occurred_first, t15.c_occurred_last, t15.c_first_day, t15.c_last_day,
              t15.c_exactness, t15.c_sequence, t15.c_said_since
            FROM (
              SELECT
                *
              FROM followed AS t1
              WHERE
                t1.exactness = 0
                AND COALESCE(t1.ends_exact, TRUE)
                AND NOT t1.place IS NULL
                AND NOT (t1.about)
            ) AS t14
            INNER JOIN (
              SELECT
                t2.pattern AS c_pattern, t2.record AS c_record, t2.line AS c_line,
                t2.version AS c_version, t2.place AS c_place, t2.occurred_first AS c_occurred_first,
                t2.occurred_last AS c_occurred_last, t2.first_day AS c_first_day,
                t2.last_day AS c_last_day, t2.exactness AS c_exactness, t2.sequence AS c_sequence,
                t2.said_since AS c_said_since
              FROM looked_at AS t2
              WHERE t2.exactness > 0
            ) AS t15
              ON t14.pattern = t15.c_pattern AND t14.record = t15.c_record
          ) AS t20
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                t19.standard, t19.node, t19.parent, t19.place_in_parent, t19.depth, t19.record,
                t19.line, t19.version, t19.place, t19.occurred_first, t19.occurred_last,
                t19.first_day, t19.last_day, t19.exactness, t19.sequence, t19.pattern, t19.about,
                t19.due_first, t19.due_last, t19.in_span, t19.in_opened, t19.until_place,
                t19.ends_exact, t16.c_pattern, t16.c_record, t16.c_line, t16.c_version, t16.c_place,
                t16.c_occurred_first, t16.c_occurred_last, t16.c_first_day, t16.c_last_day,
                t16.c_exactness, t16.c_sequence, t16.c_said_since
              FROM (
                SELECT
                  *
                FROM followed AS t1
                WHERE
                  NOT (
                    (t1.exactness = 0)
                    AND COALESCE(t1.ends_exact, TRUE)
                    AND (NOT t1.place IS NULL)
                    AND NOT (t1.about)
                  )
                  AND NOT (t1.about)
              ) AS t19
              INNER JOIN t6 AS t16 ON t19.pattern = t16.c_pattern AND t19.record = t16.c_record
            ) AS t22
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                t10.standard, t10.node, t10.parent, t10.place_in_parent, t10.depth, t10.record,
                t10.line, t10.version, t10.place, t10.occurred_first, t10.occurred_last,
                t10.first_day, t10.last_day, t10.exactness, t10.sequence, t10.pattern, t10.about,
                t10.due_first, t10.due_last, t10.in_span, t10.in_opened, t10.until_place,
                t10.ends_exact, t17.c_pattern, t17.c_record, t17.c_line, t17.c_version, t17.c_place,
                t17.c_occurred_first, t17.c_occurred_last, t17.c_first_day, t17.c_last_day,
                t17.c_exactness, t17.c_sequence, t17.c_said_since
              FROM (SELECT * FROM followed AS t1 WHERE t1.about) AS t10
              INNER JOIN (
                SELECT
                  t3.line AS a_line, t3.version AS a_version, t3.of AS a_of
                FROM about AS t3
              ) AS t13
                ON t10.line = t13.a_of
              INNER JOIN t6 AS t17
                ON t10.pattern = t17.c_pattern
                AND t10.record = t17.c_record
                AND t13.a_line = t17.c_line
                AND t13.a_version = t17.c_version
            ) AS t21
          ) AS t23
        ) AS t25
        LEFT OUTER JOIN (
          SELECT
            t0.span AS state_span, t0.record AS state_record, t0.opened_line, t0.opened_version,
            t0.opened_place, t0.opened_occurred_first, t0.opened_occurred_last, t0.opened_first_day,
            t0.opened_last_day, t0.opened_exactness, t0.opened_sequence, t0.closed_line,
            t0.closed_version, t0.closed_place, t0.closed_occurred_first, t0.closed_occurred_last,
            t0.closed_first_day, t0.closed_last_day, t0.closed_exactness, t0.closed_sequence
          FROM states AS t0
        ) AS t8
          ON t25.in_span = t8.state_span
          AND t25.record = t8.state_record
          AND t25.in_opened = t8.opened_line
      ) AS t26
    ) AS t27
  ) AS t28
  WHERE NOT t28.tier IS NULL
) AS t29
GROUP BY 1, 2, 3, 4;

-- findings: as in STAT-REF-1.sql

CREATE TEMP TABLE roots AS
SELECT
  t0.standard, t0.record, t0.line, t0.settled, t0.due_first, t0.due_last, t0.answers,
  t0.recorded_late
FROM findings AS t0
WHERE t0.depth = 0;

-- judged: as in STAT-REF-1.sql

-- lifts_found: as in STAT-REF-1.sql

CREATE TEMP TABLE waivable AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST('VISIT-1' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waivers: as in STAT-REF-1.sql

CREATE TEMP VIEW obligations AS
SELECT
  t27.standard, t27.moment, t27.record, t27.line, t27.occurred_first, t27.first_day, t27.settled,
  CASE
    WHEN t27.as_of <= t27.settled_from
    THEN 'pending'
    WHEN t27.as_of_day <= t27.waived_until
    THEN 'waived'
    WHEN t27.settled = 0
    THEN 'met'
    WHEN t27.settled = 1
    THEN 'cannot_tell'
    WHEN t27.settled = 2
    THEN 'met_late'
    WHEN t27.settled = 4
    THEN 'missed'
    WHEN t27.settled = 5
    THEN 'not_applicable'
    WHEN t27.as_of <= t27.due_first
    THEN 'pending'
    WHEN t27.as_of <= t27.due_last
    THEN 'cannot_tell'
    ELSE 'missed'
  END AS verdict, t27.due_first, t27.due_last, t27.waived_until, t27.waiver, t27.answers,
  t27.recorded_late, t27.settled_from, t27.practitioner, t27.role, t27.agency, t27.team
FROM (
  SELECT
    t26.standard, t26.record, t26.line, t26.settled, t26.due_first, t26.due_last, t26.answers,
    t26.recorded_late, t26.home, t26.version, t26.place, t26.occurred_first, t26.occurred_last,
    t26.first_day, t26.last_day, t26.exactness, t26.sequence, t26.sure, t26.again, t26.in_span,
    t26.in_opened, t26.until_place, t26.ends_exact, t26.lift_key, t26.lift_line, t26.lifts,
    t26.settled_from, t26.opened_line, t26.opened_version, t26.opened_place,
    t26.opened_occurred_first, t26.opened_occurred_last, t26.opened_first_day, t26.opened_last_day,
    t26.opened_exactness, t26.opened_sequence, t26.closed_line, t26.closed_version,
    t26.closed_place, t26.closed_occurred_first, t26.closed_occurred_last, t26.closed_first_day,
    t26.closed_last_day, t26.closed_exactness, t26.closed_sequence, t26.ended_may, t26.ended,
    t26.lifting, t26.w_standard, t26.w_record, t26.w_of, t26.waived_until, t26.waiver,
    t12.practitioner, t12.role, t12.agency, t12.team, t12.who_home, t12.who_line, t12.who_version,
    t6.moment, t6.as_of, t6.as_of_day
  FROM (
    SELECT
      t24.standard, t24.record, t24.line, t24.settled, t24.due_first, t24.due_last, t24.answers,
      t24.recorded_late,
      CAST(t24.home % 4294967296 AS INT) AS home,
      t24.version, t24.place, t24.occurred_first, t24.occurred_last, t24.first_day, t24.last_day,
      t24.exactness, t24.sequence, t24.sure, t24.again, t24.in_span, t24.in_opened, t24.until_place,
      t24.ends_exact, t24.lift_key, t24.lift_line, t24.lifts, t24.settled_from, t24.opened_line,
      t24.opened_version, t24.opened_place, t24.opened_occurred_first, t24.opened_occurred_last,
      t24.opened_first_day, t24.opened_last_day, t24.opened_exactness, t24.opened_sequence,
      t24.closed_line, t24.closed_version, t24.closed_place, t24.closed_occurred_first,
      t24.closed_occurred_last, t24.closed_first_day, t24.closed_last_day, t24.closed_exactness,
      t24.closed_sequence, t24.ended_may, t24.ended, t24.lifting, t24.w_standard, t24.w_record,
      t24.w_of,
      CASE WHEN t24.settled IN (3, 4) THEN t24.waived_until ELSE NULL END AS waived_until,
      CASE WHEN t24.settled IN (3, 4) THEN t24.waiver ELSE NULL END AS waiver
    FROM (
      SELECT
        t23.standard, t23.record, t23.line, t23.settled, t23.due_first, t23.due_last, t23.answers,
        t23.recorded_late, t23.home, t23.version, t23.place, t23.occurred_first, t23.occurred_last,
        t23.first_day, t23.last_day, t23.exactness, t23.sequence, t23.sure, t23.again, t23.in_span,
        t23.in_opened, t23.until_place, t23.ends_exact, t23.lift_key, t23.lift_line, t23.lifts,
        t23.settled_from, t23.opened_line, t23.opened_version, t23.opened_place,
        t23.opened_occurred_first, t23.opened_occurred_last, t23.opened_first_day,
        t23.opened_last_day, t23.opened_exactness, t23.opened_sequence, t23.closed_line,
        t23.closed_version, t23.closed_place, t23.closed_occurred_first, t23.closed_occurred_last,
        t23.closed_first_day, t23.closed_last_day, t23.closed_exactness, t23.closed_sequence,
        t23.ended_may, t23.ended, t23.lifting, t7.w_standard, t7.w_record, t7.w_of, t7.waived_until,
        t7.waiver
      FROM (
        SELECT
          t21.standard, t21.record, t21.line,
          CASE WHEN NOT (t21.sure) AND t21.settled IN (2, 4) THEN 1 ELSE t21.settled END AS settled,
          t21.due_first,
          CASE WHEN NOT (t21.sure) AND ( t21.settled = 3 ) THEN 253370764799999999 ELSE t21.due_last
          END AS due_last,
          CASE WHEN t21.settled = 5 THEN CAST([t21.lifting] AS BIGINT[]) ELSE t21.answers END AS answers,
          t21.recorded_late, t21.home, t21.version, t21.place, t21.occurred_first,
          t21.occurred_last, t21.first_day, t21.last_day, t21.exactness, t21.sequence, t21.sure,
          t21.again, t21.in_span, t21.in_opened, t21.until_place, t21.ends_exact, t21.lift_key,
          t21.lift_line, t21.lifts, t21.settled_from, t21.opened_line, t21.opened_version,
          t21.opened_place, t21.opened_occurred_first, t21.opened_occurred_last,
          t21.opened_first_day, t21.opened_last_day, t21.opened_exactness, t21.opened_sequence,
          t21.closed_line, t21.closed_version, t21.closed_place, t21.closed_occurred_first,
          t21.closed_occurred_last, t21.closed_first_day, t21.closed_last_day, t21.closed_exactness,
          t21.closed_sequence, t21.ended_may, t21.ended, t21.lifting
        FROM (
          SELECT
            t20.standard, t20.record, t20.line,
            CASE
              WHEN (t20.settled = 0) AND (
                t20.settled_from IS NULL
              )
              THEN 0
              WHEN COALESCE(t20.ended, FALSE) OR (NOT t20.lift_key IS NULL)
              THEN 5
              WHEN COALESCE(t20.ended_may OR (t20.lifts > 0), FALSE)
              THEN 1
              ELSE t20.settled
            END AS settled, t20.due_first, t20.due_last, t20.answers, t20.recorded_late, t20.home,
            t20.version, t20.place, t20.occurred_first, t20.occurred_last, t20.first_day,
            t20.last_day, t20.exactness, t20.sequence, t20.sure, t20.again, t20.in_span,
            t20.in_opened, t20.until_place, t20.ends_exact, t20.lift_key, t20.lift_line, t20.lifts,
            CASE
              WHEN COALESCE(t20.ended_may OR (t20.lifts > 0), FALSE)
              THEN NULL
              ELSE t20.settled_from
            END AS settled_from, t20.opened_line, t20.opened_version, t20.opened_place,
            t20.opened_occurred_first, t20.opened_occurred_last, t20.opened_first_day,
            t20.opened_last_day, t20.opened_exactness, t20.opened_sequence, t20.closed_line,
            t20.closed_version, t20.closed_place, t20.closed_occurred_first,
            t20.closed_occurred_last, t20.closed_first_day, t20.closed_last_day,
            t20.closed_exactness, t20.closed_sequence, t20.ended_may, t20.ended,
            CASE WHEN COALESCE(t20.ended, FALSE) THEN t20.closed_line ELSE t20.lift_line END AS lifting
          FROM (
            SELECT
              t19.standard, t19.record, t19.line, t19.settled, t19.due_first, t19.due_last,
              t19.answers, t19.recorded_late, t19.home, t19.version, t19.place, t19.occurred_first,
              t19.occurred_last, t19.first_day, t19.last_day, t19.exactness, t19.sequence, t19.sure,
              t19.again, t19.in_span, t19.in_opened, t19.until_place, t19.ends_exact, t19.lift_key,
              t19.lift_line, t19.lifts, t19.settled_from, t19.opened_line, t19.opened_version,
              t19.opened_place, t19.opened_occurred_first, t19.opened_occurred_last,
              t19.opened_first_day, t19.opened_last_day, t19.opened_exactness, t19.opened_sequence,
              t19.closed_line, t19.closed_version, t19.closed_place, t19.closed_occurred_first,
              t19.closed_occurred_last, t19.closed_first_day, t19.closed_last_day,
              t19.closed_exactness, t19.closed_sequence,
              (NOT t19.closed_line IS NULL)
              AND (
                (t19.closed_occurred_last >= t19.occurred_first)
                AND (
                  (t19.closed_occurred_last >= t19.occurred_first)
                  AND (t19.closed_line <> t19.line)
                  AND (
                    NOT (
                      (
                        (GREATEST(t19.closed_exactness, t19.exactness) = 0)
                        AND (t19.closed_occurred_first = t19.occurred_first)
                      )
                      OR (
                        (GREATEST(t19.closed_exactness, t19.exactness) = 1)
                        AND (t19.closed_first_day = t19.first_day)
                      )
                    )
                    OR (t19.closed_sequence > t19.sequence)
                  )
                )
                AND (t19.closed_occurred_first <= t19.due_last)
              ) AS ended_may,
              (NOT t19.closed_line IS NULL)
              AND (
                (t19.closed_occurred_last >= t19.occurred_first)
                AND (
                  (t19.closed_occurred_last >= t19.occurred_first)
                  AND (t19.closed_line <> t19.line)
                  AND (
                    NOT (
                      (
                        (GREATEST(t19.closed_exactness, t19.exactness) = 0)
                        AND (t19.closed_occurred_first = t19.occurred_first)
                      )
                      OR (
                        (GREATEST(t19.closed_exactness, t19.exactness) = 1)
                        AND (t19.closed_first_day = t19.first_day)
                      )
                    )
                    OR (t19.closed_sequence > t19.sequence)
                  )
                )
                AND (t19.closed_occurred_first <= t19.due_last)
              )
              AND (
                (
                  (t19.closed_occurred_first > t19.occurred_last)
                  OR (
                    (
                      (
                        (GREATEST(t19.closed_exactness, t19.exactness) = 0)
                        AND (t19.closed_occurred_first = t19.occurred_first)
                      )
                      OR (
                        (GREATEST(t19.closed_exactness, t19.exactness) = 1)
                        AND (t19.closed_first_day = t19.first_day)
                      )
                    )
                    AND (t19.closed_sequence > t19.sequence)
                  )
                )
                AND (t19.closed_occurred_last <= t19.due_first)
              ) AS ended
            FROM (
              SELECT
                t18.*
                EXCLUDE (state_record, state_span)
              FROM (
                SELECT
                  t17.standard, t17.record, t17.line, t17.settled, t17.due_first, t17.due_last,
                  t17.answers, t17.recorded_late, t17.home, t17.version, t17.place,
                  t17.occurred_first, t17.occurred_last, t17.first_day, t17.last_day, t17.exactness,
                  t17.sequence, t17.sure, t17.again, t17.in_span, t17.in_opened, t17.until_place,
                  t17.ends_exact, t17.lift_key, t17.lift_line, t17.lifts, t17.settled_from,
                  t13.state_span, t13.state_record, t13.opened_line, t13.opened_version,
                  t13.opened_place, t13.opened_occurred_first, t13.opened_occurred_last,
                  t13.opened_first_day, t13.opened_last_day, t13.opened_exactness,
                  t13.opened_sequence, t13.closed_line, t13.closed_version, t13.closed_place,
                  t13.closed_occurred_first, t13.closed_occurred_last, t13.closed_first_day,
                  t13.closed_last_day, t13.closed_exactness, t13.closed_sequence
                FROM (
                  SELECT
                    t15.standard, t15.record, t15.line, t15.settled, t15.due_first, t15.due_last,
                    t15.answers, t15.recorded_late, t15.home, t15.version, t15.place,
                    t15.occurred_first, t15.occurred_last, t15.first_day, t15.last_day,
                    t15.exactness, t15.sequence, t15.sure, t15.again, t15.in_span, t15.in_opened,
                    t15.until_place, t15.ends_exact, t15.lift_key, t15.lift_line, t15.lifts,
                    CAST(NULL AS BIGINT) AS settled_from
                  FROM (
                    SELECT
                      t14.*
                      EXCLUDE (line_right, record_right, standard_right)
                    FROM (
                      SELECT
                        t8.standard, t8.record, t8.line, t8.settled, t8.due_first, t8.due_last,
                        t8.answers, t8.recorded_late, t8.home, t8.version, t8.place,
                        t8.occurred_first, t8.occurred_last, t8.first_day, t8.last_day,
                        t8.exactness, t8.sequence, t8.sure, t8.again, t8.in_span, t8.in_opened,
                        t8.until_place, t8.ends_exact, t9.standard AS standard_right,
                        t9.record AS record_right, t9.line AS line_right, t9.lift_key, t9.lift_line,
                        t9.lifts
                      FROM judged AS t8
                      LEFT OUTER JOIN lifts_found AS t9
                        ON t8.standard = t9.standard AND t8.record = t9.record AND t8.line = t9.line
                    ) AS t14
                  ) AS t15
                ) AS t17
                LEFT OUTER JOIN (
                  SELECT
                    t3.span AS state_span, t3.record AS state_record, t3.opened_line,
                    t3.opened_version, t3.opened_place, t3.opened_occurred_first,
                    t3.opened_occurred_last, t3.opened_first_day, t3.opened_last_day,
                    t3.opened_exactness, t3.opened_sequence, t3.closed_line, t3.closed_version,
                    t3.closed_place, t3.closed_occurred_first, t3.closed_occurred_last,
                    t3.closed_first_day, t3.closed_last_day, t3.closed_exactness, t3.closed_sequence
                  FROM states AS t3
                ) AS t13
                  ON t17.in_span = t13.state_span
                  AND t17.record = t13.state_record
                  AND t17.in_opened = t13.opened_line
              ) AS t18
            ) AS t19
          ) AS t20
        ) AS t21
      ) AS t23
      LEFT OUTER JOIN waivers AS t7
        ON t23.standard = t7.w_standard AND t23.record = t7.w_record AND t23.line = t7.w_of
    ) AS t24
  ) AS t26
  INNER JOIN (
    SELECT
      t1.practitioner, t1.role, t1.agency, t1.team, t1.child AS who_home, t1.line AS who_line,
      t1.version AS who_version
    FROM entries AS t1
  ) AS t12
    ON t26.home = t12.who_home
    AND t26.line = t12.who_line
    AND t26.version = t12.who_version
  CROSS JOIN moments AS t6
) AS t27;

-- measures: as in STAT-REF-1.sql
