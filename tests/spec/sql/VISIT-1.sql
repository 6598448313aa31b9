-- VISIT-1: While a child is on a plan, they are seen at a visit at least every 4 weeks.
-- Version f101bd2280584bbc719f46d8689848cd53038b441b9e94beb4806043b13843f9

-- known: as in STAT-REF-1.sql

CREATE TEMP VIEW looked_at_matched_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'plan_started' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'plan_ended' AS kind
UNION ALL
SELECT CAST(3 AS INT) AS pattern, 'moved_away' AS kind;

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
    2 AS pattern, t0.record, t0.child, t0.line, t0.version, t0.place, t0.occurred_first,
    t0.occurred_last, t0.first_day, t0.last_day, t0.exactness, t0.sequence, t0.known_from
  FROM known AS t0
  WHERE t0.kind IN ('visit') AND TRUE AND NOT t0.one_seen IS NULL AND t0.one_seen IN ('=1')
);

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from, t0.one_seen
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP VIEW looked_at_since_said_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'plan_started' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'plan_ended' AS kind
UNION ALL
SELECT CAST(3 AS INT) AS pattern, 'moved_away' AS kind;

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
    2 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM looked_at_since_corrected AS t0
  WHERE t0.kind IN ('visit') AND TRUE AND NOT t0.one_seen IS NULL AND t0.one_seen IN ('=1')
);

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

CREATE TEMP VIEW spans AS
SELECT CAST(0 AS INT) AS span, CAST(0 AS INT) AS pattern, CAST(TRUE AS BOOLEAN) AS opens
UNION ALL
SELECT CAST(0 AS INT) AS span, CAST(1 AS INT) AS pattern, CAST(FALSE AS BOOLEAN) AS opens;

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
    t0.opened_sequence AS sequence, TRUE AS sure, FALSE AS again, t0.opened_line, t0.opened_version,
    t0.opened_place, t0.opened_occurred_first, t0.opened_occurred_last, t0.opened_first_day,
    t0.opened_last_day, t0.opened_exactness, t0.opened_sequence, t0.closed_line, t0.closed_version,
    t0.closed_place, t0.closed_occurred_first, t0.closed_occurred_last, t0.closed_first_day,
    t0.closed_last_day, t0.closed_exactness, t0.closed_sequence
  FROM states AS t0
  WHERE t0.span = 0
)
UNION ALL
SELECT *
FROM (
  SELECT
    0 AS asked, t11.record, t11.record AS home, t11.line, t11.version, t11.place,
    t11.occurred_first, t11.occurred_last, t11.first_day, t11.last_day, t11.exactness, t11.sequence,
    t11.sure, TRUE AS again, t11.opened_line, t11.opened_version, t11.opened_place,
    t11.opened_occurred_first, t11.opened_occurred_last, t11.opened_first_day, t11.opened_last_day,
    t11.opened_exactness, t11.opened_sequence, t11.closed_line, t11.closed_version,
    t11.closed_place, t11.closed_occurred_first, t11.closed_occurred_last, t11.closed_first_day,
    t11.closed_last_day, t11.closed_exactness, t11.closed_sequence
  FROM (
    SELECT
      t10.pattern, t10.record, t10.child, t10.line, t10.version, t10.place, t10.occurred_first,
      t10.occurred_last, t10.first_day, t10.last_day, t10.exactness, t10.sequence, t10.known_from,
      t10.said_since, t10.opened_line, t10.opened_version, t10.opened_place,
      t10.opened_occurred_first, t10.opened_occurred_last, t10.opened_first_day,
      t10.opened_last_day, t10.opened_exactness, t10.opened_sequence, t10.closed_line,
      t10.closed_version, t10.closed_place, t10.closed_occurred_first, t10.closed_occurred_last,
      t10.closed_first_day, t10.closed_last_day, t10.closed_exactness, t10.closed_sequence,
      ROW_NUMBER() OVER (
        PARTITION BY t10.record, t10.line
        ORDER BY t10.opened_place ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1 AS rank,
      (
        (t10.occurred_first > t10.opened_occurred_last)
        OR (
          (
            (
              (GREATEST(t10.exactness, t10.opened_exactness) = 0)
              AND (t10.occurred_first = t10.opened_occurred_first)
            )
            OR (
              (GREATEST(t10.exactness, t10.opened_exactness) = 1)
              AND (t10.first_day = t10.opened_first_day)
            )
          )
          AND (t10.sequence > t10.opened_sequence)
        )
      )
      AND (
        (t10.closed_line IS NULL)
        OR (
          (t10.closed_occurred_first > t10.occurred_last)
          OR (
            (
              (
                (GREATEST(t10.closed_exactness, t10.exactness) = 0)
                AND (t10.closed_occurred_first = t10.occurred_first)
              )
              OR (
                (GREATEST(t10.closed_exactness, t10.exactness) = 1)
                AND (t10.closed_first_day = t10.first_day)
              )
            )
            AND (t10.closed_sequence > t10.sequence)
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
          t5.said_since, t8.opened_line, t8.opened_version, t8.opened_place,
          t8.opened_occurred_first, t8.opened_occurred_last, t8.opened_first_day,
          t8.opened_last_day, t8.opened_exactness, t8.opened_sequence, t8.closed_line,
          t8.closed_version, t8.closed_place, t8.closed_occurred_first, t8.closed_occurred_last,
          t8.closed_first_day, t8.closed_last_day, t8.closed_exactness, t8.closed_sequence
        FROM (SELECT * FROM looked_at AS t0 WHERE t0.pattern = 2) AS t5
        ANTI JOIN (SELECT t1.record, t1.opened_line FROM states AS t1 WHERE t1.span = 0) AS t6
          ON t5.record = t6.record AND t5.line = t6.opened_line
        INNER JOIN (
          SELECT
            t4.*
            EXCLUDE (span)
          FROM (SELECT * FROM states AS t1 WHERE t1.span = 0) AS t4
        ) AS t8
          ON t5.record = t8.record
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
  ) AS t11
  WHERE t11.rank = 0
);

CREATE TEMP VIEW in_force AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS asked,
  CAST(-4611686018427387904 AS BIGINT) AS since, CAST(4611686018427387904 AS BIGINT) AS until;

CREATE TEMP VIEW parts AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS node, CAST(-1 AS INT) AS parent,
  CAST(0 AS INT) AS place_in_parent, CAST(0 AS INT) AS depth,
  'followed' AS asks,
  CAST(2 AS INT) AS pattern, CAST(FALSE AS BOOLEAN) AS about, CAST(FALSE AS BOOLEAN) AS again,
  CAST(0 AS INT) AS within, CAST(NULL AS INT) AS within_hours, CAST(NULL AS INT) AS at_least,
  CAST(NULL AS INT) AS at_least_hours, CAST(NULL AS INT) AS at_most,
  CAST(NULL AS INT) AS at_most_hours, CAST(1 AS INT) AS times, CAST(NULL AS INT) AS without,
  CAST(FALSE AS BOOLEAN) AS whole
UNION ALL
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS node, CAST(-1 AS INT) AS parent,
  CAST(0 AS INT) AS place_in_parent, CAST(0 AS INT) AS depth,
  'followed' AS asks,
  CAST(2 AS INT) AS pattern, CAST(FALSE AS BOOLEAN) AS about, CAST(TRUE AS BOOLEAN) AS again,
  CAST(1 AS INT) AS within, CAST(NULL AS INT) AS within_hours, CAST(NULL AS INT) AS at_least,
  CAST(NULL AS INT) AS at_least_hours, CAST(NULL AS INT) AS at_most,
  CAST(NULL AS INT) AS at_most_hours, CAST(1 AS INT) AS times, CAST(NULL AS INT) AS without,
  CAST(FALSE AS BOOLEAN) AS whole;

CREATE TEMP VIEW joints AS
SELECT
  CAST(NULL AS INT) AS standard, CAST(NULL AS INT) AS node, CAST(NULL AS INT) AS parent,
  CAST(NULL AS INT) AS place_in_parent, CAST(NULL AS INT) AS depth, CAST(NULL AS TEXT) AS joins
WHERE 1 = 0;

CREATE TEMP VIEW lifts AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS unless, CAST(3 AS INT) AS pattern,
  CAST(FALSE AS BOOLEAN) AS about;

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

-- followed_in_pairs: as in STAT-REF-1.sql

-- findings: as in STAT-REF-1.sql

CREATE TEMP TABLE roots AS
SELECT
  t0.standard, t0.record, t0.line, t0.settled, t0.due_first, t0.due_last, t0.answers,
  t0.recorded_late
FROM findings AS t0
WHERE t0.depth = 0;

-- judged: as in STAT-REF-1.sql

-- lifts_found: as in STAT-REF-1.sql

CREATE TEMP VIEW waivable AS
SELECT CAST(0 AS INT) AS w_standard, CAST(0 AS INT) AS w_waiver, 'VISIT-1' AS w_name;

-- waivers: as in STAT-REF-1.sql

CREATE TEMP VIEW moments AS
SELECT CAST(0 AS INT) AS moment, CAST(0 AS BIGINT) AS as_of, CAST(0 AS INT) AS as_of_day;

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
