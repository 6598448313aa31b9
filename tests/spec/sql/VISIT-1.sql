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
      WHEN t3.pattern = 2
      THEN t2.kind IN ('visit')
      AND (TRUE AND ((NOT t2.one_seen IS NULL) AND t2.one_seen IN ('=1')))
      ELSE NULL
    END
);

CREATE TEMP TABLE looked_at_since_corrected_of_kinds AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from, t0.one_seen
FROM entries AS t0
WHERE
  ((t0.version > 1) OR ( t0.known_until < 4611686018427387904 ))
  AND t0.kind IN ('moved_away', 'plan_ended', 'plan_started', 'visit');

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
    0 AS asked, t8.record, t8.line, t8.version, t8.place, t8.occurred_first, t8.occurred_last,
    t8.first_day, t8.last_day, t8.exactness, t8.sequence, t8.sure, FALSE AS again, t8.in_span,
    t8.in_opened, t8.until_place, t8.ends_exact, t8.agency, t8.team, t8.practitioner, t8.role
  FROM (
    SELECT
      t7.record, t7.line, t7.version, t7.place, t7.occurred_first, t7.occurred_last, t7.first_day,
      t7.last_day, t7.exactness, t7.sequence, t7.agency, t7.team, t7.practitioner, t7.role, t7.sure,
      t4.span AS in_span, t4.opened_line AS in_opened, t4.closed_place AS until_place,
      (t4.opened_exactness = 0)
      AND ((t4.closed_line IS NULL) OR ( t4.closed_exactness = 0 )) AS ends_exact
    FROM (
      SELECT
        t5.record, t5.line, t5.version, t5.place, t5.occurred_first, t5.occurred_last, t5.first_day,
        t5.last_day, t5.exactness, t5.sequence, t5.agency, t5.team, t5.practitioner, t5.role,
        TRUE AS sure
      FROM (
        SELECT
          t3.*
          EXCLUDE (child, known_from, pattern, said_since)
        FROM (SELECT * FROM looked_at AS t1 WHERE t1.pattern = 0) AS t3
      ) AS t5
    ) AS t7
    INNER JOIN (SELECT * FROM states AS t0 WHERE t0.span = 0) AS t4
      ON t7.record = t4.record AND t7.line = t4.opened_line
  ) AS t8
)
UNION ALL
SELECT *
FROM (
  SELECT
    0 AS asked, t12.record, t12.line, t12.version, t12.place, t12.occurred_first, t12.occurred_last,
    t12.first_day, t12.last_day, t12.exactness, t12.sequence, t12.sure, TRUE AS again,
    t12.span AS in_span, t12.opened_line AS in_opened, t12.closed_place AS until_place,
    (t12.opened_exactness = 0)
    AND ((t12.closed_line IS NULL) OR ( t12.closed_exactness = 0 )) AS ends_exact,
    t12.agency, t12.team, t12.practitioner, t12.role
  FROM (
    SELECT
      t11.record, t11.line, t11.version, t11.place, t11.occurred_first, t11.occurred_last,
      t11.first_day, t11.last_day, t11.exactness, t11.sequence, t11.agency, t11.team,
      t11.practitioner, t11.role,
      (
        (t11.occurred_first > t11.opened_occurred_last)
        OR (
          (
            (
              (GREATEST(t11.exactness, t11.opened_exactness) = 0)
              AND (t11.occurred_first = t11.opened_occurred_first)
            )
            OR (
              (GREATEST(t11.exactness, t11.opened_exactness) = 1)
              AND (t11.first_day = t11.opened_first_day)
            )
          )
          AND (t11.sequence > t11.opened_sequence)
        )
      )
      AND (
        (t11.closed_line IS NULL)
        OR (
          (t11.closed_occurred_first > t11.occurred_last)
          OR (
            (
              (
                (GREATEST(t11.closed_exactness, t11.exactness) = 0)
                AND (t11.closed_occurred_first = t11.occurred_first)
              )
              OR (
                (GREATEST(t11.closed_exactness, t11.exactness) = 1)
                AND (t11.closed_first_day = t11.first_day)
              )
            )
            AND (t11.closed_sequence > t11.sequence)
          )
        )
      ) AS sure,
      t11.span, t11.opened_line, t11.opened_version, t11.opened_place, t11.opened_occurred_first,
      t11.opened_occurred_last, t11.opened_first_day, t11.opened_last_day, t11.opened_exactness,
      t11.opened_sequence, t11.closed_line, t11.closed_version, t11.closed_place,
      t11.closed_occurred_first, t11.closed_occurred_last, t11.closed_first_day,
      t11.closed_last_day, t11.closed_exactness, t11.closed_sequence,
      ROW_NUMBER() OVER (
        PARTITION BY t11.record, t11.line
        ORDER BY t11.opened_place ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1 AS rank
    FROM (
      SELECT
        *
      FROM (
        SELECT
          t9.record, t9.line, t9.version, t9.place, t9.occurred_first, t9.occurred_last,
          t9.first_day, t9.last_day, t9.exactness, t9.sequence, t9.agency, t9.team, t9.practitioner,
          t9.role, t9.sure, t6.span, t6.opened_line, t6.opened_version, t6.opened_place,
          t6.opened_occurred_first, t6.opened_occurred_last, t6.opened_first_day,
          t6.opened_last_day, t6.opened_exactness, t6.opened_sequence, t6.closed_line,
          t6.closed_version, t6.closed_place, t6.closed_occurred_first, t6.closed_occurred_last,
          t6.closed_first_day, t6.closed_last_day, t6.closed_exactness, t6.closed_sequence
        FROM (
          SELECT
            t7.record, t7.line, t7.version, t7.place, t7.occurred_first, t7.occurred_last,
            t7.first_day, t7.last_day, t7.exactness, t7.sequence, t7.agency, t7.team,
            t7.practitioner, t7.role, TRUE AS sure
          FROM (
            SELECT
              t4.*
              EXCLUDE (child, known_from, pattern, said_since)
            FROM (SELECT * FROM looked_at AS t1 WHERE t1.pattern = 2) AS t4
          ) AS t7
        ) AS t9
        ANTI JOIN (SELECT t0.record, t0.opened_line FROM states AS t0 WHERE t0.span = 0) AS t5
          ON t9.record = t5.record AND t9.line = t5.opened_line
        INNER JOIN (SELECT * FROM states AS t0 WHERE t0.span = 0) AS t6
          ON t9.record = t6.record
      ) AS t10
      WHERE
        t10.occurred_last >= t10.opened_occurred_first
        AND t10.line <> t10.opened_line
        AND (
          NOT (
            (
              (GREATEST(t10.exactness, t10.opened_exactness) = 0)
              AND (t10.occurred_first = t10.opened_occurred_first)
            )
            OR (
              (GREATEST(t10.exactness, t10.opened_exactness) = 1)
              AND (t10.first_day = t10.opened_first_day)
            )
          )
          OR (t10.sequence > t10.opened_sequence)
        )
        AND (
          (t10.closed_line IS NULL)
          OR (
            (t10.closed_occurred_last >= t10.occurred_first)
            AND (t10.closed_line <> t10.line)
            AND (
              NOT (
                (
                  (GREATEST(t10.closed_exactness, t10.exactness) = 0)
                  AND (t10.closed_occurred_first = t10.occurred_first)
                )
                OR (
                  (GREATEST(t10.closed_exactness, t10.exactness) = 1)
                  AND (t10.closed_first_day = t10.first_day)
                )
              )
              OR (t10.closed_sequence > t10.sequence)
            )
          )
        )
    ) AS t11
  ) AS t12
  WHERE t12.rank = 0
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

-- followed_unordered: as in STAT-REF-1.sql

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
  t30.standard, t30.record, t30.line, t30.node,
  MIN(t30.key) AS key,
  FIRST(t30.c_line ORDER BY t30.key) AS c_line,
  FIRST(t30.c_said_since ORDER BY t30.key) AS c_said_since
FROM (
  SELECT
    t29.standard, t29.node, t29.parent, t29.place_in_parent, t29.depth, t29.record, t29.line,
    t29.version, t29.place, t29.occurred_first, t29.occurred_last, t29.first_day, t29.last_day,
    t29.exactness, t29.sequence, t29.pattern, t29.about, t29.due_first, t29.due_last, t29.in_span,
    t29.in_opened, t29.until_place, t29.ends_exact, t29.c_pattern, t29.c_record, t29.c_line,
    t29.c_version, t29.c_place, t29.c_occurred_first, t29.c_occurred_last, t29.c_first_day,
    t29.c_last_day, t29.c_exactness, t29.c_sequence, t29.c_said_since, t29.opened_line,
    t29.opened_version, t29.opened_place, t29.opened_occurred_first, t29.opened_occurred_last,
    t29.opened_first_day, t29.opened_last_day, t29.opened_exactness, t29.opened_sequence,
    t29.closed_line, t29.closed_version, t29.closed_place, t29.closed_occurred_first,
    t29.closed_occurred_last, t29.closed_first_day, t29.closed_last_day, t29.closed_exactness,
    t29.closed_sequence, t29.tier,
    (CAST(t29.tier AS BIGINT) * 1099511627776) + t29.c_place AS key
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
      t28.closed_sequence,
      CASE
        WHEN NOT (
          (t28.in_opened IS NULL)
          OR (
            (t28.c_occurred_last >= t28.opened_occurred_first)
            AND (t28.c_line <> t28.opened_line)
            AND (
              NOT (
                (
                  (GREATEST(t28.c_exactness, t28.opened_exactness) = 0)
                  AND (t28.c_occurred_first = t28.opened_occurred_first)
                )
                OR (
                  (GREATEST(t28.c_exactness, t28.opened_exactness) = 1)
                  AND (t28.c_first_day = t28.opened_first_day)
                )
              )
              OR (t28.c_sequence > t28.opened_sequence)
            )
            AND (
              (t28.closed_line IS NULL)
              OR (
                (t28.closed_occurred_last >= t28.c_occurred_first)
                AND (t28.closed_line <> t28.c_line)
                AND (
                  NOT (
                    (
                      (GREATEST(t28.closed_exactness, t28.c_exactness) = 0)
                      AND (t28.closed_occurred_first = t28.c_occurred_first)
                    )
                    OR (
                      (GREATEST(t28.closed_exactness, t28.c_exactness) = 1)
                      AND (t28.closed_first_day = t28.c_first_day)
                    )
                  )
                  OR (t28.closed_sequence > t28.c_sequence)
                )
              )
            )
          )
        )
        THEN NULL
        WHEN (t28.c_occurred_last >= t28.occurred_first)
        AND (t28.c_occurred_last <= t28.due_first)
        AND (
          (t28.c_occurred_first > t28.occurred_last)
          OR (
            (
              (
                (GREATEST(t28.c_exactness, t28.exactness) = 0)
                AND (t28.c_occurred_first = t28.occurred_first)
              )
              OR (
                (GREATEST(t28.c_exactness, t28.exactness) = 1)
                AND (t28.c_first_day = t28.first_day)
              )
            )
            AND (t28.c_sequence > t28.sequence)
          )
        )
        THEN 0
        WHEN (t28.c_occurred_first <= t28.due_last)
        AND (
          (t28.c_occurred_last >= t28.occurred_first)
          AND (t28.c_line <> t28.line)
          AND (
            NOT (
              (
                (GREATEST(t28.c_exactness, t28.exactness) = 0)
                AND (t28.c_occurred_first = t28.occurred_first)
              )
              OR (
                (GREATEST(t28.c_exactness, t28.exactness) = 1)
                AND (t28.c_first_day = t28.first_day)
              )
            )
            OR (t28.c_sequence > t28.sequence)
          )
        )
        THEN 1
        WHEN (t28.c_occurred_first > t28.occurred_last)
        OR (
          (
            (
              (GREATEST(t28.c_exactness, t28.exactness) = 0)
              AND (t28.c_occurred_first = t28.occurred_first)
            )
            OR (
              (GREATEST(t28.c_exactness, t28.exactness) = 1)
              AND (t28.c_first_day = t28.first_day)
            )
          )
          AND (t28.c_sequence > t28.sequence)
        )
        THEN 2
        WHEN (t28.c_occurred_last >= t28.occurred_first)
        AND (t28.c_line <> t28.line)
        AND (
          NOT (
            (
              (GREATEST(t28.c_exactness, t28.exactness) = 0)
              AND (t28.c_occurred_first = t28.occurred_first)
            )
            OR (
              (GREATEST(t28.c_exactness, t28.exactness) = 1)
              AND (t28.c_first_day = t28.first_day)
            )
          )
          OR (t28.c_sequence > t28.sequence)
        )
        THEN 3
        ELSE NULL
      END AS tier
    FROM (
      SELECT
        t27.*
        EXCLUDE (state_record, state_span)
      FROM (
        SELECT
          t26.standard, t26.node, t26.parent, t26.place_in_parent, t26.depth, t26.record, t26.line,
          t26.version, t26.place, t26.occurred_first, t26.occurred_last, t26.first_day,
          t26.last_day, t26.exactness, t26.sequence, t26.pattern, t26.about, t26.due_first,
          t26.due_last, t26.in_span, t26.in_opened, t26.until_place, t26.ends_exact, t26.c_pattern,
          t26.c_record, t26.c_line, t26.c_version, t26.c_place, t26.c_occurred_first,
          t26.c_occurred_last, t26.c_first_day, t26.c_last_day, t26.c_exactness, t26.c_sequence,
          t26.c_said_since, t9.state_span, t9.state_record, t9.opened_line, t9.opened_version,
          t9.opened_place, t9.opened_occurred_first, t9.opened_occurred_last, t9.opened_first_day,
          t9.opened_last_day, t9.opened_exactness, t9.opened_sequence, t9.closed_line,
          t9.closed_version, t9.closed_place, t9.closed_occurred_first, t9.closed_occurred_last,
          t9.closed_first_day, t9.closed_last_day, t9.closed_exactness, t9.closed_sequence
        FROM (
          SELECT
            *
          FROM (
            SELECT
              t16.standard, t16.node, t16.parent, t16.place_in_parent, t16.depth, t16.record,
              t16.line, t16.version, t16.place, t16.occurred_first, t16.occurred_last,
              t16.first_day, t16.last_day, t16.exactness, t16.sequence, t16.pattern, t16.about,
              t16.due_first, t16.due_last, t16.in_span, t16.in_opened, t16.until_place,
              t16.ends_exact, t17.c_pattern, t17.c_record, t17.c_line, t17.c_version, t17.c_place,
              t17.c_occurred_first, t17.c_occurred_last, t17.c_first_day, t17.c_last_day,
              t17.c_exactness, t17.c_sequence, t17.c_said_since
            FROM (
              SELECT
                *
              FROM followed AS t1
              WHERE
                t1.exactness = 0
                AND COALESCE(t1.ends_exact, TRUE)
                AND NOT t1.place IS NULL
                AND NOT (t1.about)
            ) AS t16
            INNER JOIN (
              SELECT
                t2.pattern AS c_pattern, t2.record AS c_record, t2.line AS c_line,
                t2.version AS c_version, t2.place AS c_place, t2.occurred_first AS c_occurred_first,
                t2.occurred_last AS c_occurred_last, t2.first_day AS c_first_day,
                t2.last_day AS c_last_day, t2.exactness AS c_exactness, t2.sequence AS c_sequence,
                t2.said_since AS c_said_since
              FROM looked_at AS t2
              WHERE t2.exactness > 0
            ) AS t17
              ON t16.pattern = t17.c_pattern AND t16.record = t17.c_record
          ) AS t21
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                t20.standard, t20.node, t20.parent, t20.place_in_parent, t20.depth, t20.record,
                t20.line, t20.version, t20.place, t20.occurred_first, t20.occurred_last,
                t20.first_day, t20.last_day, t20.exactness, t20.sequence, t20.pattern, t20.about,
                t20.due_first, t20.due_last, t20.in_span, t20.in_opened, t20.until_place,
                t20.ends_exact, t18.c_pattern, t18.c_record, t18.c_line, t18.c_version, t18.c_place,
                t18.c_occurred_first, t18.c_occurred_last, t18.c_first_day, t18.c_last_day,
                t18.c_exactness, t18.c_sequence, t18.c_said_since
              FROM (SELECT * FROM followed_unordered AS t3 WHERE NOT (t3.about)) AS t20
              INNER JOIN t6 AS t18 ON t20.pattern = t18.c_pattern AND t20.record = t18.c_record
            ) AS t23
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                t14.standard, t14.node, t14.parent, t14.place_in_parent, t14.depth, t14.record,
                t14.line, t14.version, t14.place, t14.occurred_first, t14.occurred_last,
                t14.first_day, t14.last_day, t14.exactness, t14.sequence, t14.pattern, t14.about,
                t14.due_first, t14.due_last, t14.in_span, t14.in_opened, t14.until_place,
                t14.ends_exact, t19.c_pattern, t19.c_record, t19.c_line, t19.c_version, t19.c_place,
                t19.c_occurred_first, t19.c_occurred_last, t19.c_first_day, t19.c_last_day,
                t19.c_exactness, t19.c_sequence, t19.c_said_since
              FROM (SELECT * FROM followed_unordered AS t3 WHERE t3.about) AS t14
              INNER JOIN (
                SELECT
                  t4.line AS a_line, t4.version AS a_version, t4.of AS a_of
                FROM about AS t4
              ) AS t15
                ON t14.line = t15.a_of
              INNER JOIN t6 AS t19
                ON t14.pattern = t19.c_pattern
                AND t14.record = t19.c_record
                AND t15.a_line = t19.c_line
                AND t15.a_version = t19.c_version
            ) AS t22
          ) AS t24
        ) AS t26
        LEFT OUTER JOIN (
          SELECT
            t0.span AS state_span, t0.record AS state_record, t0.opened_line, t0.opened_version,
            t0.opened_place, t0.opened_occurred_first, t0.opened_occurred_last, t0.opened_first_day,
            t0.opened_last_day, t0.opened_exactness, t0.opened_sequence, t0.closed_line,
            t0.closed_version, t0.closed_place, t0.closed_occurred_first, t0.closed_occurred_last,
            t0.closed_first_day, t0.closed_last_day, t0.closed_exactness, t0.closed_sequence
          FROM states AS t0
        ) AS t9
          ON t26.in_span = t9.state_span
          AND t26.record = t9.state_record
          AND t26.in_opened = t9.opened_line
      ) AS t27
    ) AS t28
  ) AS t29
  WHERE NOT t29.tier IS NULL
) AS t30
GROUP BY 1, 2, 3, 4;

-- findings: as in STAT-REF-1.sql

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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('VISIT-1' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

CREATE TEMP VIEW obligations AS
SELECT
  t23.standard, t23.moment, t23.record, t23.line, t23.first_day, t23.settled,
  CASE
    WHEN t23.as_of <= t23.settled_from
    THEN 'pending'
    WHEN t23.as_of_day <= t23.waived_until
    THEN 'waived'
    WHEN t23.settled = 0
    THEN 'met'
    WHEN t23.settled = 1
    THEN 'cannot_tell'
    WHEN t23.settled = 2
    THEN 'met_late'
    WHEN t23.settled = 4
    THEN 'missed'
    WHEN t23.settled = 5
    THEN 'not_applicable'
    WHEN t23.as_of <= t23.due_first
    THEN 'pending'
    WHEN t23.as_of <= t23.due_last
    THEN 'cannot_tell'
    ELSE 'missed'
  END AS verdict, t23.due_first, t23.due_last, t23.waived_until, t23.recorded_late,
  t23.settled_from, t23.agency, t23.team, t23.waiver, t23.answers, t23.practitioner, t23.role
FROM (
  SELECT
    t22.standard, t22.record, t22.line, t22.settled, t22.due_first, t22.due_last, t22.recorded_late,
    t22.answers, t22.version, t22.place, t22.occurred_first, t22.occurred_last, t22.first_day,
    t22.last_day, t22.exactness, t22.sequence, t22.sure, t22.again, t22.in_span, t22.in_opened,
    t22.until_place, t22.ends_exact, t22.agency, t22.team, t22.practitioner, t22.role, t22.lift_key,
    t22.lift_line, t22.lifts, t22.settled_from, t22.opened_line, t22.opened_version,
    t22.opened_place, t22.opened_occurred_first, t22.opened_occurred_last, t22.opened_first_day,
    t22.opened_last_day, t22.opened_exactness, t22.opened_sequence, t22.closed_line,
    t22.closed_version, t22.closed_place, t22.closed_occurred_first, t22.closed_occurred_last,
    t22.closed_first_day, t22.closed_last_day, t22.closed_exactness, t22.closed_sequence,
    t22.ended_may, t22.ended, t22.w_standard, t22.w_record, t22.w_of, t22.waived_until, t22.waiver,
    t5.moment, t5.as_of, t5.as_of_day
  FROM (
    SELECT
      t20.standard, t20.record, t20.line, t20.settled, t20.due_first, t20.due_last,
      t20.recorded_late, t20.answers, t20.version, t20.place, t20.occurred_first, t20.occurred_last,
      t20.first_day, t20.last_day, t20.exactness, t20.sequence, t20.sure, t20.again, t20.in_span,
      t20.in_opened, t20.until_place, t20.ends_exact, t20.agency, t20.team, t20.practitioner,
      t20.role, t20.lift_key, t20.lift_line, t20.lifts, t20.settled_from, t20.opened_line,
      t20.opened_version, t20.opened_place, t20.opened_occurred_first, t20.opened_occurred_last,
      t20.opened_first_day, t20.opened_last_day, t20.opened_exactness, t20.opened_sequence,
      t20.closed_line, t20.closed_version, t20.closed_place, t20.closed_occurred_first,
      t20.closed_occurred_last, t20.closed_first_day, t20.closed_last_day, t20.closed_exactness,
      t20.closed_sequence, t20.ended_may, t20.ended, t20.w_standard, t20.w_record, t20.w_of,
      CASE WHEN t20.settled IN (3, 4) THEN t20.waived_until ELSE NULL END AS waived_until,
      CASE WHEN t20.settled IN (3, 4) THEN t20.waiver ELSE NULL END AS waiver
    FROM (
      SELECT
        t19.standard, t19.record, t19.line, t19.settled, t19.due_first, t19.due_last,
        t19.recorded_late, t19.answers, t19.version, t19.place, t19.occurred_first,
        t19.occurred_last, t19.first_day, t19.last_day, t19.exactness, t19.sequence, t19.sure,
        t19.again, t19.in_span, t19.in_opened, t19.until_place, t19.ends_exact, t19.agency,
        t19.team, t19.practitioner, t19.role, t19.lift_key, t19.lift_line, t19.lifts,
        t19.settled_from, t19.opened_line, t19.opened_version, t19.opened_place,
        t19.opened_occurred_first, t19.opened_occurred_last, t19.opened_first_day,
        t19.opened_last_day, t19.opened_exactness, t19.opened_sequence, t19.closed_line,
        t19.closed_version, t19.closed_place, t19.closed_occurred_first, t19.closed_occurred_last,
        t19.closed_first_day, t19.closed_last_day, t19.closed_exactness, t19.closed_sequence,
        t19.ended_may, t19.ended, t6.w_standard, t6.w_record, t6.w_of, t6.waived_until, t6.waiver
      FROM (
        SELECT
          t17.standard, t17.record, t17.line,
          CASE
            WHEN NOT (t17.sure)
            AND CASE
              WHEN (t17.settled = 0) AND (
                t17.settled_from IS NULL
              )
              THEN 0
              WHEN COALESCE(t17.ended, FALSE) OR (NOT t17.lift_key IS NULL)
              THEN 5
              WHEN COALESCE(t17.ended_may OR (t17.lifts > 0), FALSE)
              THEN 1
              ELSE t17.settled
            END IN (2, 4)
            THEN 1
            ELSE CASE
              WHEN (t17.settled = 0) AND (
                t17.settled_from IS NULL
              )
              THEN 0
              WHEN COALESCE(t17.ended, FALSE) OR (NOT t17.lift_key IS NULL)
              THEN 5
              WHEN COALESCE(t17.ended_may OR (t17.lifts > 0), FALSE)
              THEN 1
              ELSE t17.settled
            END
          END AS settled, t17.due_first,
          CASE
            WHEN NOT (t17.sure)
            AND (
              CASE
                WHEN (t17.settled = 0) AND (
                  t17.settled_from IS NULL
                )
                THEN 0
                WHEN COALESCE(t17.ended, FALSE) OR (NOT t17.lift_key IS NULL)
                THEN 5
                WHEN COALESCE(t17.ended_may OR (t17.lifts > 0), FALSE)
                THEN 1
                ELSE t17.settled
              END = 3
            )
            THEN 253370764799999999
            ELSE t17.due_last
          END AS due_last, t17.recorded_late,
          CASE
            WHEN CASE
              WHEN (t17.settled = 0) AND (
                t17.settled_from IS NULL
              )
              THEN 0
              WHEN COALESCE(t17.ended, FALSE) OR (NOT t17.lift_key IS NULL)
              THEN 5
              WHEN COALESCE(t17.ended_may OR (t17.lifts > 0), FALSE)
              THEN 1
              ELSE t17.settled
            END = 5
            THEN CAST([CASE WHEN COALESCE(t17.ended, FALSE) THEN t17.closed_line ELSE t17.lift_line END] AS BIGINT[])
            ELSE t17.answers
          END AS answers, t17.version, t17.place, t17.occurred_first, t17.occurred_last,
          t17.first_day, t17.last_day, t17.exactness, t17.sequence, t17.sure, t17.again,
          t17.in_span, t17.in_opened, t17.until_place, t17.ends_exact, t17.agency, t17.team,
          t17.practitioner, t17.role, t17.lift_key, t17.lift_line, t17.lifts,
          CASE
            WHEN COALESCE(t17.ended_may OR (t17.lifts > 0), FALSE)
            THEN NULL
            ELSE t17.settled_from
          END AS settled_from, t17.opened_line, t17.opened_version, t17.opened_place,
          t17.opened_occurred_first, t17.opened_occurred_last, t17.opened_first_day,
          t17.opened_last_day, t17.opened_exactness, t17.opened_sequence, t17.closed_line,
          t17.closed_version, t17.closed_place, t17.closed_occurred_first, t17.closed_occurred_last,
          t17.closed_first_day, t17.closed_last_day, t17.closed_exactness, t17.closed_sequence,
          t17.ended_may, t17.ended
        FROM (
          SELECT
            t16.standard, t16.record, t16.line, t16.settled, t16.due_first, t16.due_last,
            t16.recorded_late, t16.answers, t16.version, t16.place, t16.occurred_first,
            t16.occurred_last, t16.first_day, t16.last_day, t16.exactness, t16.sequence, t16.sure,
            t16.again, t16.in_span, t16.in_opened, t16.until_place, t16.ends_exact, t16.agency,
            t16.team, t16.practitioner, t16.role, t16.lift_key, t16.lift_line, t16.lifts,
            t16.settled_from, t16.opened_line, t16.opened_version, t16.opened_place,
            t16.opened_occurred_first, t16.opened_occurred_last, t16.opened_first_day,
            t16.opened_last_day, t16.opened_exactness, t16.opened_sequence, t16.closed_line,
            t16.closed_version, t16.closed_place, t16.closed_occurred_first,
            t16.closed_occurred_last, t16.closed_first_day, t16.closed_last_day,
            t16.closed_exactness, t16.closed_sequence,
            (NOT t16.closed_line IS NULL)
            AND (
              (t16.closed_occurred_last >= t16.occurred_first)
              AND (
                (t16.closed_occurred_last >= t16.occurred_first)
                AND (t16.closed_line <> t16.line)
                AND (
                  NOT (
                    (
                      (GREATEST(t16.closed_exactness, t16.exactness) = 0)
                      AND (t16.closed_occurred_first = t16.occurred_first)
                    )
                    OR (
                      (GREATEST(t16.closed_exactness, t16.exactness) = 1)
                      AND (t16.closed_first_day = t16.first_day)
                    )
                  )
                  OR (t16.closed_sequence > t16.sequence)
                )
              )
              AND (t16.closed_occurred_first <= t16.due_last)
            ) AS ended_may,
            (NOT t16.closed_line IS NULL)
            AND (
              (t16.closed_occurred_last >= t16.occurred_first)
              AND (
                (t16.closed_occurred_last >= t16.occurred_first)
                AND (t16.closed_line <> t16.line)
                AND (
                  NOT (
                    (
                      (GREATEST(t16.closed_exactness, t16.exactness) = 0)
                      AND (t16.closed_occurred_first = t16.occurred_first)
                    )
                    OR (
                      (GREATEST(t16.closed_exactness, t16.exactness) = 1)
                      AND (t16.closed_first_day = t16.first_day)
                    )
                  )
                  OR (t16.closed_sequence > t16.sequence)
                )
              )
              AND (t16.closed_occurred_first <= t16.due_last)
            )
            AND (
              (
                (t16.closed_occurred_first > t16.occurred_last)
                OR (
                  (
                    (
                      (GREATEST(t16.closed_exactness, t16.exactness) = 0)
                      AND (t16.closed_occurred_first = t16.occurred_first)
                    )
                    OR (
                      (GREATEST(t16.closed_exactness, t16.exactness) = 1)
                      AND (t16.closed_first_day = t16.first_day)
                    )
                  )
                  AND (t16.closed_sequence > t16.sequence)
                )
              )
              AND (t16.closed_occurred_last <= t16.due_first)
            ) AS ended
          FROM (
            SELECT
              t15.*
              EXCLUDE (state_record, state_span)
            FROM (
              SELECT
                t14.standard, t14.record, t14.line, t14.settled, t14.due_first, t14.due_last,
                t14.recorded_late, t14.answers, t14.version, t14.place, t14.occurred_first,
                t14.occurred_last, t14.first_day, t14.last_day, t14.exactness, t14.sequence,
                t14.sure, t14.again, t14.in_span, t14.in_opened, t14.until_place, t14.ends_exact,
                t14.agency, t14.team, t14.practitioner, t14.role, t14.lift_key, t14.lift_line,
                t14.lifts, t14.settled_from, t10.state_span, t10.state_record, t10.opened_line,
                t10.opened_version, t10.opened_place, t10.opened_occurred_first,
                t10.opened_occurred_last, t10.opened_first_day, t10.opened_last_day,
                t10.opened_exactness, t10.opened_sequence, t10.closed_line, t10.closed_version,
                t10.closed_place, t10.closed_occurred_first, t10.closed_occurred_last,
                t10.closed_first_day, t10.closed_last_day, t10.closed_exactness, t10.closed_sequence
              FROM (
                SELECT
                  t12.standard, t12.record, t12.line, t12.settled, t12.due_first, t12.due_last,
                  t12.recorded_late, t12.answers, t12.version, t12.place, t12.occurred_first,
                  t12.occurred_last, t12.first_day, t12.last_day, t12.exactness, t12.sequence,
                  t12.sure, t12.again, t12.in_span, t12.in_opened, t12.until_place, t12.ends_exact,
                  t12.agency, t12.team, t12.practitioner, t12.role, t12.lift_key, t12.lift_line,
                  t12.lifts, CAST(NULL AS BIGINT) AS settled_from
                FROM (
                  SELECT
                    t11.*
                    EXCLUDE (line_right, record_right, standard_right)
                  FROM (
                    SELECT
                      t7.standard, t7.record, t7.line, t7.settled, t7.due_first, t7.due_last,
                      t7.recorded_late, t7.answers, t7.version, t7.place, t7.occurred_first,
                      t7.occurred_last, t7.first_day, t7.last_day, t7.exactness, t7.sequence,
                      t7.sure, t7.again, t7.in_span, t7.in_opened, t7.until_place, t7.ends_exact,
                      t7.agency, t7.team, t7.practitioner, t7.role, t8.standard AS standard_right,
                      t8.record AS record_right, t8.line AS line_right, t8.lift_key, t8.lift_line,
                      t8.lifts
                    FROM judged AS t7
                    LEFT OUTER JOIN lifts_found AS t8
                      ON t7.standard = t8.standard AND t7.record = t8.record AND t7.line = t8.line
                  ) AS t11
                ) AS t12
              ) AS t14
              LEFT OUTER JOIN (
                SELECT
                  t2.span AS state_span, t2.record AS state_record, t2.opened_line,
                  t2.opened_version, t2.opened_place, t2.opened_occurred_first,
                  t2.opened_occurred_last, t2.opened_first_day, t2.opened_last_day,
                  t2.opened_exactness, t2.opened_sequence, t2.closed_line, t2.closed_version,
                  t2.closed_place, t2.closed_occurred_first, t2.closed_occurred_last,
                  t2.closed_first_day, t2.closed_last_day, t2.closed_exactness, t2.closed_sequence
                FROM states AS t2
              ) AS t10
                ON t14.in_span = t10.state_span
                AND t14.record = t10.state_record
                AND t14.in_opened = t10.opened_line
            ) AS t15
          ) AS t16
        ) AS t17
      ) AS t19
      LEFT OUTER JOIN waivers AS t6
        ON t19.standard = t6.w_standard AND t19.record = t6.w_record AND t19.line = t6.w_of
    ) AS t20
  ) AS t22
  CROSS JOIN moments AS t5
) AS t23;

-- measures: as in STAT-REF-1.sql
