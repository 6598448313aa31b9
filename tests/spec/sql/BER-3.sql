-- BER-3: When actions after a loss were agreed by a day, the loss is looked at again by that day.
-- Version c59b6ad8136cbc27970424a90cc72590837fd87fba9fbbac2c4e11298c9904d0

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

CREATE TEMP TABLE days_named AS
SELECT DISTINCT
  t0.line AS named_line, t0.version AS named_version, 0 AS named_in, t0.day_done_by AS named_day
FROM entries AS t0
WHERE NOT t0.day_done_by IS NULL;

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(1 AS INT), CAST('loss_looked_at' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_matched_asked_kinds AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST('loss_looked_at' AS TEXT))) AS given(pattern, kind);

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
      THEN t2.kind IN ('loss_looked_at')
      AND (TRUE AND (NOT t2.one_actions IS NULL) AND ( NOT t2.one_done_by IS NULL ))
      ELSE NULL
    END
);

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(1 AS INT), CAST('loss_looked_at' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_since_said_asked_kinds AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST('loss_looked_at' AS TEXT))) AS given(pattern, kind);

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
      THEN t2.kind IN ('loss_looked_at')
      AND (TRUE AND (NOT t2.one_actions IS NULL) AND ( NOT t2.one_done_by IS NULL ))
      ELSE NULL
    END
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
    CAST('followed' AS TEXT), CAST(1 AS INT), CAST(TRUE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(0 AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  )) AS given(standard, node, parent, place_in_parent, depth, asks, pattern, about, again, within, within_hours, within_named, at_least, at_least_hours, at_most, at_most_hours, times, without, whole);

-- joints: as in STAT-REF-1.sql

CREATE TEMP TABLE lifts AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

CREATE TEMP TABLE followed AS
SELECT
  t28.standard, t28.node, t28.parent, t28.place_in_parent, t28.depth, t28.record, t28.line,
  t28.version, t28.place, t28.occurred_first, t28.occurred_last, t28.first_day, t28.last_day,
  t28.exactness, t28.sequence, t28.pattern, t28.about,
  CASE
    WHEN (t28.within IS NULL) AND (
      t28.within_hours IS NULL
    )
    THEN COALESCE(t28.ends, 253370678399999999)
    ELSE t28.due_first
  END AS due_first,
  CASE
    WHEN (t28.within IS NULL) AND (
      t28.within_hours IS NULL
    )
    THEN COALESCE(t28.ends, 253370678399999999)
    ELSE t28.due_last
  END AS due_last, t28.in_span, t28.in_opened, t28.until_place, t28.ends_exact
FROM (
  SELECT
    t27.*
    EXCLUDE (named_day, named_in, named_line, named_version)
  FROM (
    SELECT
      t26.record, t26.line, t26.version, t26.place, t26.occurred_first, t26.occurred_last,
      t26.first_day, t26.last_day, t26.exactness, t26.sequence, t26.sure, t26.again, t26.in_span,
      t26.in_opened, t26.until_place, t26.ends_exact, t26.agency, t26.team, t26.practitioner,
      t26.role, t26.standard, t26.node, t26.parent, t26.place_in_parent, t26.depth, t26.asks,
      t26.pattern, t26.about, t26.within, t26.within_hours, t26.within_named, t26.at_least,
      t26.at_least_hours, t26.at_most, t26.at_most_hours, t26.times, t26.without, t26.whole,
      t26.due_first, t26.due_last, t14.named_line, t14.named_version, t14.named_in, t14.named_day,
      t14.ends
    FROM (
      SELECT
        t24.*
        EXCLUDE (limit_at)
      FROM (
        SELECT
          t23.record, t23.line, t23.version, t23.place, t23.occurred_first, t23.occurred_last,
          t23.first_day, t23.last_day, t23.exactness, t23.sequence, t23.sure, t23.again,
          t23.in_span, t23.in_opened, t23.until_place, t23.ends_exact, t23.agency, t23.team,
          t23.practitioner, t23.role, t23.standard, t23.node, t23.parent, t23.place_in_parent,
          t23.depth, t23.asks, t23.pattern, t23.about, t23.within, t23.within_hours,
          t23.within_named, t23.at_least, t23.at_least_hours, t23.at_most, t23.at_most_hours,
          t23.times, t23.without, t23.whole, t23.due_first, t23.limit_at,
          COALESCE(
            t23.limit_at,
            t23.occurred_last + (CAST(t23.within_hours AS BIGINT) * 3600000000)
          ) AS due_last
        FROM (
          SELECT
            t22.*
            EXCLUDE (limit_day, limit_duration)
          FROM (
            SELECT
              t21.record, t21.line, t21.version, t21.place, t21.occurred_first, t21.occurred_last,
              t21.first_day, t21.last_day, t21.exactness, t21.sequence, t21.sure, t21.again,
              t21.in_span, t21.in_opened, t21.until_place, t21.ends_exact, t21.agency, t21.team,
              t21.practitioner, t21.role, t21.standard, t21.node, t21.parent, t21.place_in_parent,
              t21.depth, t21.asks, t21.pattern, t21.about, t21.within, t21.within_hours,
              t21.within_named, t21.at_least, t21.at_least_hours, t21.at_most, t21.at_most_hours,
              t21.times, t21.without, t21.whole, t21.due_first, t10.limit_duration, t10.limit_day,
              t10.limit_at
            FROM (
              SELECT
                t19.*
                EXCLUDE (limit_at)
              FROM (
                SELECT
                  t18.record, t18.line, t18.version, t18.place, t18.occurred_first,
                  t18.occurred_last, t18.first_day, t18.last_day, t18.exactness, t18.sequence,
                  t18.sure, t18.again, t18.in_span, t18.in_opened, t18.until_place, t18.ends_exact,
                  t18.agency, t18.team, t18.practitioner, t18.role, t18.standard, t18.node,
                  t18.parent, t18.place_in_parent, t18.depth, t18.asks, t18.pattern, t18.about,
                  t18.within, t18.within_hours, t18.within_named, t18.at_least, t18.at_least_hours,
                  t18.at_most, t18.at_most_hours, t18.times, t18.without, t18.whole, t18.limit_at,
                  COALESCE(
                    t18.limit_at,
                    t18.occurred_first + (CAST(t18.within_hours AS BIGINT) * 3600000000)
                  ) AS due_first
                FROM (
                  SELECT
                    t17.*
                    EXCLUDE (limit_day, limit_duration)
                  FROM (
                    SELECT
                      t16.record, t16.line, t16.version, t16.place, t16.occurred_first,
                      t16.occurred_last, t16.first_day, t16.last_day, t16.exactness, t16.sequence,
                      t16.sure, t16.again, t16.in_span, t16.in_opened, t16.until_place,
                      t16.ends_exact, t16.agency, t16.team, t16.practitioner, t16.role,
                      t16.standard, t16.node, t16.parent, t16.place_in_parent, t16.depth, t16.asks,
                      t16.pattern, t16.about, t16.within, t16.within_hours, t16.within_named,
                      t16.at_least, t16.at_least_hours, t16.at_most, t16.at_most_hours, t16.times,
                      t16.without, t16.whole, t10.limit_duration, t10.limit_day, t10.limit_at
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          t7.record, t7.line, t7.version, t7.place, t7.occurred_first,
                          t7.occurred_last, t7.first_day, t7.last_day, t7.exactness, t7.sequence,
                          t7.sure, t7.again, t7.in_span, t7.in_opened, t7.until_place,
                          t7.ends_exact, t7.agency, t7.team, t7.practitioner, t7.role, t7.standard,
                          t8.node, t8.parent, t8.place_in_parent, t8.depth, t8.asks, t8.pattern,
                          t8.about, t8.within, t8.within_hours, t8.within_named, t8.at_least,
                          t8.at_least_hours, t8.at_most, t8.at_most_hours, t8.times, t8.without,
                          t8.whole
                        FROM cases AS t7
                        INNER JOIN parts AS t8 ON t7.standard = t8.standard AND t7.again = t8.again
                      ) AS t12
                      WHERE t12.asks = 'followed'
                    ) AS t16
                    LEFT OUTER JOIN (
                      SELECT
                        t2.duration AS limit_duration, t2.day AS limit_day, t2.due AS limit_at
                      FROM deadlines AS t2
                    ) AS t10
                      ON t16.within = t10.limit_duration AND t16.first_day = t10.limit_day
                  ) AS t17
                ) AS t18
              ) AS t19
            ) AS t21
            LEFT OUTER JOIN (
              SELECT
                t2.duration AS limit_duration, t2.day AS limit_day, t2.due AS limit_at
              FROM deadlines AS t2
            ) AS t10
              ON t21.within = t10.limit_duration AND t21.last_day = t10.limit_day
          ) AS t22
        ) AS t23
      ) AS t24
    ) AS t26
    LEFT OUTER JOIN (
      SELECT
        t11.*
        EXCLUDE (day)
      FROM (
        SELECT
          t5.named_line, t5.named_version, t5.named_in, t5.named_day, t6.day, t6.ends
        FROM days_named AS t5
        INNER JOIN day_ends AS t6 ON t5.named_day = t6.day
      ) AS t11
    ) AS t14
      ON t26.line = t14.named_line
      AND t26.version = t14.named_version
      AND t26.within_named = t14.named_in
  ) AS t27
) AS t28;

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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('BER-3' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
