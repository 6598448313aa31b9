-- LOC-CG-2: While a child is on a plan, the core group meets again within 6 weeks.
-- Version 2218c0af37b56b39df82bd50b4b310f57dfa7c4188133b78dfb67e6dcbe608c4

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('core_group' AS TEXT)),
  (CAST(1 AS INT), CAST('plan_started' AS TEXT)),
  (CAST(2 AS INT), CAST('plan_ended' AS TEXT)),
  (CAST(3 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

-- looked_at_matched: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('core_group' AS TEXT)),
  (CAST(1 AS INT), CAST('plan_started' AS TEXT)),
  (CAST(2 AS INT), CAST('plan_ended' AS TEXT)),
  (CAST(3 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

-- looked_at_since_said: as in STAT-REF-1.sql

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

CREATE TEMP TABLE spans AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(1 AS INT), CAST(TRUE AS BOOLEAN)),
  (CAST(0 AS INT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN))) AS given(span, pattern, opens);

CREATE TEMP TABLE turning AS
SELECT
  t5.span, t5.record, t5.opens, t5.line, t5.version, t5.place, t5.occurred_first, t5.occurred_last,
  t5.first_day, t5.last_day, t5.exactness, t5.sequence,
  BOOL_OR(CAST(t5.unclear AS BOOLEAN)) OVER (
    PARTITION BY t5.span, t5.record
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  ) AS unclear
FROM (
  SELECT
    t4.span, t4.record, t4.opens, t4.line, t4.version, t4.place, t4.occurred_first,
    t4.occurred_last, t4.first_day, t4.last_day, t4.exactness, t4.sequence,
    (t4.exactness > 1)
    OR (
      (
        MAX(t4.exactness) OVER (
          PARTITION BY t4.span, t4.record, t4.first_day
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) > 0
      )
      AND (
        COUNT(*) OVER (
          PARTITION BY t4.span, t4.record, t4.first_day
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) > 1
      )
    )
    OR (
      COUNT(*) OVER (
        PARTITION BY t4.span, t4.record, t4.place
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) > 1
    ) AS unclear
  FROM (
    SELECT
      t3.span, t2.record, t3.opens, t2.line, t2.version, t2.place, t2.occurred_first,
      t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence
    FROM looked_at AS t2
    INNER JOIN spans AS t3 ON t2.pattern = t3.pattern
  ) AS t4
) AS t5;

CREATE TEMP TABLE states AS
SELECT *
FROM (
  SELECT
    t5.span, t5.record, t5.line AS opened_line, t5.version AS opened_version,
    t5.place AS opened_place, t5.occurred_first AS opened_occurred_first,
    t5.occurred_last AS opened_occurred_last, t5.first_day AS opened_first_day,
    t5.last_day AS opened_last_day, t5.exactness AS opened_exactness,
    t5.sequence AS opened_sequence, t5.closed_line, t5.closed_version, t5.closed_place,
    t5.closed_occurred_first, t5.closed_occurred_last, t5.closed_first_day, t5.closed_last_day,
    t5.closed_exactness, t5.closed_sequence
  FROM (
    SELECT
      t4.span, t4.record, t4.opens, t4.line, t4.version, t4.place, t4.occurred_first,
      t4.occurred_last, t4.first_day, t4.last_day, t4.exactness, t4.sequence, t4.unclear, t4.before,
      LEAD(t4.line) OVER (
        PARTITION BY t4.span, t4.record
        ORDER BY t4.place ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS closed_line,
      LEAD(t4.version) OVER (
        PARTITION BY t4.span, t4.record
        ORDER BY t4.place ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS closed_version,
      LEAD(t4.place) OVER (
        PARTITION BY t4.span, t4.record
        ORDER BY t4.place ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS closed_place,
      LEAD(t4.occurred_first) OVER (
        PARTITION BY t4.span, t4.record
        ORDER BY t4.place ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS closed_occurred_first,
      LEAD(t4.occurred_last) OVER (
        PARTITION BY t4.span, t4.record
        ORDER BY t4.place ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS closed_occurred_last,
      LEAD(t4.first_day) OVER (
        PARTITION BY t4.span, t4.record
        ORDER BY t4.place ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS closed_first_day,
      LEAD(t4.last_day) OVER (
        PARTITION BY t4.span, t4.record
        ORDER BY t4.place ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS closed_last_day,
      LEAD(t4.exactness) OVER (
        PARTITION BY t4.span, t4.record
        ORDER BY t4.place ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS closed_exactness,
      LEAD(t4.sequence) OVER (
        PARTITION BY t4.span, t4.record
        ORDER BY t4.place ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS closed_sequence
    FROM (
      SELECT
        *
      FROM (
        SELECT
          t2.span, t2.record, t2.opens, t2.line, t2.version, t2.place, t2.occurred_first,
          t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.unclear,
          LAG(t2.opens) OVER (
            PARTITION BY t2.span, t2.record
            ORDER BY t2.place ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS before
        FROM (SELECT * FROM turning AS t1 WHERE NOT (t1.unclear)) AS t2
      ) AS t3
      WHERE t3.opens <> COALESCE(t3.before, FALSE)
    ) AS t4
  ) AS t5
  WHERE t5.opens
) AS t6
UNION ALL
SELECT *
FROM unclear_states AS t0;

CREATE TEMP VIEW triggers AS
SELECT *
FROM (
  SELECT
    0 AS asked, t13.record, t13.line, t13.version, t13.place, t13.occurred_first, t13.occurred_last,
    t13.first_day, t13.last_day, t13.exactness, t13.sequence, t13.sure, FALSE AS again,
    CAST(NULL AS INT) AS in_span, CAST(NULL AS BIGINT) AS in_opened,
    CAST(NULL AS INT) AS until_place, CAST(NULL AS BOOLEAN) AS ends_exact, t13.agency, t13.team,
    t13.practitioner, t13.role
  FROM (
    SELECT
      t12.*
      EXCLUDE (surely)
    FROM (
      SELECT
        t11.record, t11.line, t11.version, t11.place, t11.occurred_first, t11.occurred_last,
        t11.first_day, t11.last_day, t11.exactness, t11.sequence, t11.agency, t11.team,
        t11.practitioner, t11.role,
        t11.sure AND t11.surely AS sure,
        t11.surely
      FROM (
        SELECT
          t10.record, t10.line, t10.version, t10.place, t10.occurred_first, t10.occurred_last,
          t10.first_day, t10.last_day, t10.exactness, t10.sequence, t10.agency, t10.team,
          t10.practitioner, t10.role, t10.sure,
          BOOL_OR(CAST(t10.surely AS BOOLEAN)) AS surely
        FROM (
          SELECT
            t9.record, t9.line, t9.version, t9.place, t9.occurred_first, t9.occurred_last,
            t9.first_day, t9.last_day, t9.exactness, t9.sequence, t9.agency, t9.team,
            t9.practitioner, t9.role, t9.sure, t9.opened_line, t9.opened_version, t9.opened_place,
            t9.opened_occurred_first, t9.opened_occurred_last, t9.opened_first_day,
            t9.opened_last_day, t9.opened_exactness, t9.opened_sequence, t9.closed_line,
            t9.closed_version, t9.closed_place, t9.closed_occurred_first, t9.closed_occurred_last,
            t9.closed_first_day, t9.closed_last_day, t9.closed_exactness, t9.closed_sequence,
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
            ) AS surely
          FROM (
            SELECT
              t8.record, t8.line, t8.version, t8.place, t8.occurred_first, t8.occurred_last,
              t8.first_day, t8.last_day, t8.exactness, t8.sequence, t8.agency, t8.team,
              t8.practitioner, t8.role, t8.sure, t6.opened_line, t6.opened_version, t6.opened_place,
              t6.opened_occurred_first, t6.opened_occurred_last, t6.opened_first_day,
              t6.opened_last_day, t6.opened_exactness, t6.opened_sequence, t6.closed_line,
              t6.closed_version, t6.closed_place, t6.closed_occurred_first, t6.closed_occurred_last,
              t6.closed_first_day, t6.closed_last_day, t6.closed_exactness, t6.closed_sequence
            FROM (
              SELECT
                t4.record, t4.line, t4.version, t4.place, t4.occurred_first, t4.occurred_last,
                t4.first_day, t4.last_day, t4.exactness, t4.sequence, t4.agency, t4.team,
                t4.practitioner, t4.role, TRUE AS sure
              FROM (
                SELECT
                  t2.*
                  EXCLUDE (child, pattern, said_since)
                FROM (SELECT * FROM looked_at AS t0 WHERE t0.pattern = 0) AS t2
              ) AS t4
            ) AS t8
            INNER JOIN (
              SELECT
                t3.*
                EXCLUDE (span)
              FROM (SELECT * FROM states AS t1 WHERE t1.span = 0) AS t3
            ) AS t6
              ON t8.record = t6.record
          ) AS t9
          WHERE
            t9.occurred_last >= t9.opened_occurred_first
            AND t9.line <> t9.opened_line
            AND (
              NOT (
                (
                  (GREATEST(t9.exactness, t9.opened_exactness) = 0)
                  AND (t9.occurred_first = t9.opened_occurred_first)
                )
                OR (
                  (GREATEST(t9.exactness, t9.opened_exactness) = 1)
                  AND (t9.first_day = t9.opened_first_day)
                )
              )
              OR (t9.sequence > t9.opened_sequence)
            )
            AND (
              (t9.closed_line IS NULL)
              OR (
                (t9.closed_occurred_last >= t9.occurred_first)
                AND (t9.closed_line <> t9.line)
                AND (
                  NOT (
                    (
                      (GREATEST(t9.closed_exactness, t9.exactness) = 0)
                      AND (t9.closed_occurred_first = t9.occurred_first)
                    )
                    OR (
                      (GREATEST(t9.closed_exactness, t9.exactness) = 1)
                      AND (t9.closed_first_day = t9.first_day)
                    )
                  )
                  OR (t9.closed_sequence > t9.sequence)
                )
              )
            )
        ) AS t10
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
      ) AS t11
    ) AS t12
  ) AS t13
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
    CAST('followed' AS TEXT), CAST(0 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(0 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  )) AS given(standard, node, parent, place_in_parent, depth, asks, pattern, about, again, within, within_hours, within_named, at_least, at_least_hours, at_most, at_most_hours, times, without, whole);

-- joints: as in STAT-REF-1.sql

CREATE TEMP TABLE lifts AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN)),
  (CAST(0 AS INT), CAST(1 AS INT), CAST(3 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

-- followed_unordered: as in STAT-REF-1.sql

-- followed_answers: as in STAT-REF-1.sql

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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('LOC-CG-2' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
