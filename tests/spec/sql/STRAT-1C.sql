-- STRAT-1C: When a child had to be protected at once, before agencies could discuss it, the
-- strategy discussion is held within 24 hours.
-- Version fc999419b60628a02d99eff922ce2bed3c1b12403ce612683987e432b3671a5f

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(1 AS INT), CAST('strategy_discussion' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_matched_asked_kinds AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST('referral_decision' AS TEXT))) AS given(pattern, kind);

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
      THEN t2.kind IN ('referral_decision')
      AND (TRUE AND ((NOT t2.one_decision IS NULL) AND t2.one_decision IN ('immediate_protection')))
      ELSE NULL
    END
);

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(1 AS INT), CAST('strategy_discussion' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_since_said_asked_kinds AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST('referral_decision' AS TEXT))) AS given(pattern, kind);

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
      THEN t2.kind IN ('referral_decision')
      AND (TRUE AND ((NOT t2.one_decision IS NULL) AND t2.one_decision IN ('immediate_protection')))
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
    CAST(0 AS INT), CAST(1 AS INT), CAST(0 AS INT), CAST(0 AS INT), CAST(1 AS INT),
    CAST('followed' AS TEXT), CAST(1 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(NULL AS INT), CAST(24 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  ),
  (
    CAST(0 AS INT), CAST(2 AS INT), CAST(0 AS INT), CAST(1 AS INT), CAST(1 AS INT),
    CAST('preceded' AS TEXT), CAST(1 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(24 AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
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
  (CAST(0 AS INT), CAST(0 AS INT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

-- followed_unordered: as in STAT-REF-1.sql

-- followed_answers: as in STAT-REF-1.sql

-- followed_best: as in STAT-REF-1.sql

-- preceded: as in CPM-5.sql

-- preceded_unordered: as in CPM-5.sql

-- preceded_answers: as in CPM-5.sql

-- preceded_best: as in CPM-5.sql

CREATE TEMP TABLE findings AS
SELECT *
FROM (
  SELECT
    t10.standard, t10.node, t10.parent, t10.place_in_parent, t10.depth, t10.record, t10.line,
    CAST(CASE
      WHEN (NOT t10.b_key IS NULL)
      AND (COALESCE(CAST(FLOOR((t10.b_key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
      THEN 1
      ELSE COALESCE(CAST(FLOOR((t10.b_key) / (
        1099511627776
      )) AS BIGINT), 3)
    END AS INT) AS settled,
    t10.due_first, t10.due_last,
    COALESCE(
      (
        CASE
          WHEN (NOT t10.b_key IS NULL)
          AND (COALESCE(CAST(FLOOR((t10.b_key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
          THEN 1
          ELSE COALESCE(CAST(FLOOR((t10.b_key) / (
            1099511627776
          )) AS BIGINT), 3)
        END = 0
      )
      AND (t10.b_c_said_since > t10.due_last),
      FALSE
    ) AS recorded_late,
    CASE
      WHEN CASE
        WHEN NOT t10.b_key IS NULL
        THEN (((CAST(t10.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t10.b_c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT t10.b_key IS NULL
          THEN (
            ((CAST(t10.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736
          ) + t10.b_c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers
  FROM (
    SELECT
      t4.standard, t4.node, t4.parent, t4.place_in_parent, t4.depth, t4.record, t4.line, t4.version,
      t4.place, t4.occurred_first, t4.occurred_last, t4.first_day, t4.last_day, t4.exactness,
      t4.sequence, t4.pattern, t4.about, t4.due_first, t4.due_last, t4.in_span, t4.in_opened,
      t4.until_place, t4.ends_exact, t8.b_standard, t8.b_record, t8.b_line, t8.b_node, t8.b_key,
      t8.b_c_line, t8.b_c_said_since
    FROM followed AS t4
    LEFT OUTER JOIN (
      SELECT
        t2.standard AS b_standard, t2.record AS b_record, t2.line AS b_line, t2.node AS b_node,
        t2.key AS b_key, t2.c_line AS b_c_line, t2.c_said_since AS b_c_said_since
      FROM followed_best AS t2
    ) AS t8
      ON t4.standard = t8.b_standard
      AND t4.record = t8.b_record
      AND t4.line = t8.b_line
      AND t4.node = t8.b_node
  ) AS t10
) AS t12
UNION ALL
SELECT *
FROM (
  SELECT
    t11.standard, t11.node, t11.parent, t11.place_in_parent, t11.depth, t11.record, t11.line,
    CAST(CASE
      WHEN (NOT t11.b_key IS NULL)
      AND (COALESCE(CAST(FLOOR((t11.b_key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
      THEN 1
      ELSE COALESCE(CAST(FLOOR((t11.b_key) / (
        1099511627776
      )) AS BIGINT), 3)
    END AS INT) AS settled,
    t11.due_first, t11.due_last,
    COALESCE(
      (
        CASE
          WHEN (NOT t11.b_key IS NULL)
          AND (COALESCE(CAST(FLOOR((t11.b_key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
          THEN 1
          ELSE COALESCE(CAST(FLOOR((t11.b_key) / (
            1099511627776
          )) AS BIGINT), 3)
        END = 0
      )
      AND (t11.b_c_said_since > t11.due_last),
      FALSE
    ) AS recorded_late,
    CASE
      WHEN CASE
        WHEN NOT t11.b_key IS NULL
        THEN (((CAST(t11.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t11.b_c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT t11.b_key IS NULL
          THEN (
            ((CAST(t11.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736
          ) + t11.b_c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers
  FROM (
    SELECT
      t5.standard, t5.node, t5.parent, t5.place_in_parent, t5.depth, t5.record, t5.line, t5.version,
      t5.place, t5.occurred_first, t5.occurred_last, t5.first_day, t5.last_day, t5.exactness,
      t5.sequence, t5.pattern, t5.about, t5.due_first, t5.due_last, t5.at_least, t5.at_least_hours,
      t5.at_most, t5.at_most_hours, t5.ends_exact, t9.b_standard, t9.b_record, t9.b_line, t9.b_node,
      t9.b_key, t9.b_c_line, t9.b_c_said_since
    FROM preceded AS t5
    LEFT OUTER JOIN (
      SELECT
        t3.standard AS b_standard, t3.record AS b_record, t3.line AS b_line, t3.node AS b_node,
        t3.key AS b_key, t3.c_line AS b_c_line, t3.c_said_since AS b_c_said_since
      FROM preceded_best AS t3
    ) AS t9
      ON t5.standard = t9.b_standard
      AND t5.record = t9.b_record
      AND t5.line = t9.b_line
      AND t5.node = t9.b_node
  ) AS t11
) AS t13;

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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('STRAT-1C' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
