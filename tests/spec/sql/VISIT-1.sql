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

CREATE TEMP VIEW triggers AS
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
          EXCLUDE (child, pattern, said_since)
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
              EXCLUDE (child, pattern, said_since)
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

CREATE TEMP VIEW followed_answers AS
WITH t6 AS (
  SELECT
    t2.pattern AS c_pattern, t2.record AS c_record, t2.line AS c_line, t2.version AS c_version,
    t2.place AS c_place, t2.occurred_first AS c_occurred_first, t2.occurred_last AS c_occurred_last,
    t2.first_day AS c_first_day, t2.last_day AS c_last_day, t2.exactness AS c_exactness,
    t2.sequence AS c_sequence, t2.said_since AS c_said_since
  FROM looked_at AS t2
), t9 AS (
  SELECT
    *
  FROM followed AS t0
  WHERE
    t0.exactness = 0
    AND COALESCE(t0.ends_exact, TRUE)
    AND NOT t0.place IS NULL
    AND NOT (t0.about)
)
SELECT *
FROM (
  SELECT
    *
  FROM (
    SELECT
      t35.standard, t35.record, t35.line, t35.node, t35.c_line, t35.c_said_since,
      (
        CAST(CASE
          WHEN NOT (
            (t35.in_opened IS NULL)
            OR (
              (t35.c_occurred_last >= t35.opened_occurred_first)
              AND (t35.c_line <> t35.opened_line)
              AND (
                NOT (
                  (
                    (GREATEST(t35.c_exactness, t35.opened_exactness) = 0)
                    AND (t35.c_occurred_first = t35.opened_occurred_first)
                  )
                  OR (
                    (GREATEST(t35.c_exactness, t35.opened_exactness) = 1)
                    AND (t35.c_first_day = t35.opened_first_day)
                  )
                )
                OR (t35.c_sequence > t35.opened_sequence)
              )
              AND (
                (t35.closed_line IS NULL)
                OR (
                  (t35.closed_occurred_last >= t35.c_occurred_first)
                  AND (t35.closed_line <> t35.c_line)
                  AND (
                    NOT (
                      (
                        (GREATEST(t35.closed_exactness, t35.c_exactness) = 0)
                        AND (t35.closed_occurred_first = t35.c_occurred_first)
                      )
                      OR (
                        (GREATEST(t35.closed_exactness, t35.c_exactness) = 1)
                        AND (t35.closed_first_day = t35.c_first_day)
                      )
                    )
                    OR (t35.closed_sequence > t35.c_sequence)
                  )
                )
              )
            )
          )
          THEN NULL
          WHEN (t35.c_occurred_last >= t35.occurred_first)
          AND (t35.c_occurred_last <= t35.due_first)
          AND (
            (t35.c_occurred_first > t35.occurred_last)
            OR (
              (
                (
                  (GREATEST(t35.c_exactness, t35.exactness) = 0)
                  AND (t35.c_occurred_first = t35.occurred_first)
                )
                OR (
                  (GREATEST(t35.c_exactness, t35.exactness) = 1)
                  AND (t35.c_first_day = t35.first_day)
                )
              )
              AND (t35.c_sequence > t35.sequence)
            )
          )
          THEN 0
          WHEN (t35.c_occurred_first <= t35.due_last)
          AND (
            (t35.c_occurred_last >= t35.occurred_first)
            AND (t35.c_line <> t35.line)
            AND (
              NOT (
                (
                  (GREATEST(t35.c_exactness, t35.exactness) = 0)
                  AND (t35.c_occurred_first = t35.occurred_first)
                )
                OR (
                  (GREATEST(t35.c_exactness, t35.exactness) = 1)
                  AND (t35.c_first_day = t35.first_day)
                )
              )
              OR (t35.c_sequence > t35.sequence)
            )
          )
          THEN 1
          WHEN (t35.c_occurred_first > t35.occurred_last)
          OR (
            (
              (
                (GREATEST(t35.c_exactness, t35.exactness) = 0)
                AND (t35.c_occurred_first = t35.occurred_first)
              )
              OR (
                (GREATEST(t35.c_exactness, t35.exactness) = 1)
                AND (t35.c_first_day = t35.first_day)
              )
            )
            AND (t35.c_sequence > t35.sequence)
          )
          THEN 2
          WHEN (t35.c_occurred_last >= t35.occurred_first)
          AND (t35.c_line <> t35.line)
          AND (
            NOT (
              (
                (GREATEST(t35.c_exactness, t35.exactness) = 0)
                AND (t35.c_occurred_first = t35.occurred_first)
              )
              OR (
                (GREATEST(t35.c_exactness, t35.exactness) = 1)
                AND (t35.c_first_day = t35.first_day)
              )
            )
            OR (t35.c_sequence > t35.sequence)
          )
          THEN 3
          ELSE NULL
        END AS BIGINT) * 1099511627776
      ) + t35.c_place AS key
    FROM (
      SELECT
        t34.*
        EXCLUDE (state_record, state_span)
      FROM (
        SELECT
          t32.standard, t32.node, t32.parent, t32.place_in_parent, t32.depth, t32.record, t32.line,
          t32.version, t32.place, t32.occurred_first, t32.occurred_last, t32.first_day,
          t32.last_day, t32.exactness, t32.sequence, t32.pattern, t32.about, t32.due_first,
          t32.due_last, t32.in_span, t32.in_opened, t32.until_place, t32.ends_exact, t32.c_pattern,
          t32.c_record, t32.c_line, t32.c_version, t32.c_place, t32.c_occurred_first,
          t32.c_occurred_last, t32.c_first_day, t32.c_last_day, t32.c_exactness, t32.c_sequence,
          t32.c_said_since, t10.state_span, t10.state_record, t10.opened_line, t10.opened_version,
          t10.opened_place, t10.opened_occurred_first, t10.opened_occurred_last,
          t10.opened_first_day, t10.opened_last_day, t10.opened_exactness, t10.opened_sequence,
          t10.closed_line, t10.closed_version, t10.closed_place, t10.closed_occurred_first,
          t10.closed_occurred_last, t10.closed_first_day, t10.closed_last_day, t10.closed_exactness,
          t10.closed_sequence
        FROM (
          SELECT
            *
          FROM (
            SELECT
              t23.standard, t23.node, t23.parent, t23.place_in_parent, t23.depth, t23.record,
              t23.line, t23.version, t23.place, t23.occurred_first, t23.occurred_last,
              t23.first_day, t23.last_day, t23.exactness, t23.sequence, t23.pattern, t23.about,
              t23.due_first, t23.due_last, t23.in_span, t23.in_opened, t23.until_place,
              t23.ends_exact, t19.c_pattern, t19.c_record, t19.c_line, t19.c_version, t19.c_place,
              t19.c_occurred_first, t19.c_occurred_last, t19.c_first_day, t19.c_last_day,
              t19.c_exactness, t19.c_sequence, t19.c_said_since
            FROM t9 AS t23
            INNER JOIN (
              SELECT
                t2.pattern AS c_pattern, t2.record AS c_record, t2.line AS c_line,
                t2.version AS c_version, t2.place AS c_place, t2.occurred_first AS c_occurred_first,
                t2.occurred_last AS c_occurred_last, t2.first_day AS c_first_day,
                t2.last_day AS c_last_day, t2.exactness AS c_exactness, t2.sequence AS c_sequence,
                t2.said_since AS c_said_since
              FROM looked_at AS t2
              WHERE t2.exactness > 0
            ) AS t19
              ON t23.pattern = t19.c_pattern AND t23.record = t19.c_record
          ) AS t27
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                t22.standard, t22.node, t22.parent, t22.place_in_parent, t22.depth, t22.record,
                t22.line, t22.version, t22.place, t22.occurred_first, t22.occurred_last,
                t22.first_day, t22.last_day, t22.exactness, t22.sequence, t22.pattern, t22.about,
                t22.due_first, t22.due_last, t22.in_span, t22.in_opened, t22.until_place,
                t22.ends_exact, t20.c_pattern, t20.c_record, t20.c_line, t20.c_version, t20.c_place,
                t20.c_occurred_first, t20.c_occurred_last, t20.c_first_day, t20.c_last_day,
                t20.c_exactness, t20.c_sequence, t20.c_said_since
              FROM (SELECT * FROM followed_unordered AS t3 WHERE NOT (t3.about)) AS t22
              INNER JOIN t6 AS t20 ON t22.pattern = t20.c_pattern AND t22.record = t20.c_record
            ) AS t26
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                t15.standard, t15.node, t15.parent, t15.place_in_parent, t15.depth, t15.record,
                t15.line, t15.version, t15.place, t15.occurred_first, t15.occurred_last,
                t15.first_day, t15.last_day, t15.exactness, t15.sequence, t15.pattern, t15.about,
                t15.due_first, t15.due_last, t15.in_span, t15.in_opened, t15.until_place,
                t15.ends_exact, t21.c_pattern, t21.c_record, t21.c_line, t21.c_version, t21.c_place,
                t21.c_occurred_first, t21.c_occurred_last, t21.c_first_day, t21.c_last_day,
                t21.c_exactness, t21.c_sequence, t21.c_said_since
              FROM (SELECT * FROM followed_unordered AS t3 WHERE t3.about) AS t15
              INNER JOIN (
                SELECT
                  t4.line AS a_line, t4.version AS a_version, t4.of AS a_of
                FROM about AS t4
              ) AS t16
                ON t15.line = t16.a_of
              INNER JOIN t6 AS t21
                ON t15.pattern = t21.c_pattern
                AND t15.record = t21.c_record
                AND t16.a_line = t21.c_line
                AND t16.a_version = t21.c_version
            ) AS t25
          ) AS t29
        ) AS t32
        LEFT OUTER JOIN (
          SELECT
            t1.span AS state_span, t1.record AS state_record, t1.opened_line, t1.opened_version,
            t1.opened_place, t1.opened_occurred_first, t1.opened_occurred_last, t1.opened_first_day,
            t1.opened_last_day, t1.opened_exactness, t1.opened_sequence, t1.closed_line,
            t1.closed_version, t1.closed_place, t1.closed_occurred_first, t1.closed_occurred_last,
            t1.closed_first_day, t1.closed_last_day, t1.closed_exactness, t1.closed_sequence
          FROM states AS t1
        ) AS t10
          ON t32.in_span = t10.state_span
          AND t32.record = t10.state_record
          AND t32.in_opened = t10.opened_line
      ) AS t34
    ) AS t35
  ) AS t38
  WHERE NOT t38.key IS NULL
) AS t39
UNION ALL
SELECT *
FROM (
  SELECT
    *
  FROM (
    SELECT
      t33.standard, t33.record, t33.line, t33.node, t33.c_line, t33.c_said_since,
      (
        CAST(CASE WHEN t33.c_occurred_first <= t33.due_first THEN 0 ELSE 2 END AS BIGINT) * 1099511627776
      ) + t33.c_place AS key
    FROM (
      SELECT
        t23.standard, t23.node, t23.parent, t23.place_in_parent, t23.depth, t23.record, t23.line,
        t23.version, t23.place, t23.occurred_first, t23.occurred_last, t23.first_day, t23.last_day,
        t23.exactness, t23.sequence, t23.pattern, t23.about, t23.due_first, t23.due_last,
        t23.in_span, t23.in_opened, t23.until_place, t23.ends_exact, t30.c_pattern, t30.c_record,
        t30.c_line, t30.c_place, t30.c_occurred_first, t30.c_first_day, t30.c_said_since
      FROM t9 AS t23
      ASOF LEFT JOIN (
        SELECT
          t18.pattern AS c_pattern, t18.record AS c_record, t18.line AS c_line,
          t18.place AS c_place, t18.occurred_first AS c_occurred_first,
          t18.first_day AS c_first_day, t18.said_since AS c_said_since
        FROM (SELECT * FROM looked_at AS t2 WHERE t2.exactness = 0) AS t18
        SEMI JOIN t9 AS t24 ON t18.pattern = t24.pattern AND t18.record = t24.record
      ) AS t30
        ON t23.place < t30.c_place
        AND t23.pattern = t30.c_pattern
        AND t23.record = t30.c_record
    ) AS t33
    WHERE (t33.until_place IS NULL) OR ( t33.c_place < t33.until_place )
  ) AS t36
  WHERE NOT t36.key IS NULL
) AS t37;

-- followed_best: as in STAT-REF-1.sql

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
