-- DA-2: A child who is, or may be, a victim of domestic abuse has support of their own with someone
-- responsible for it and a start, or a reason why not.
-- Version 0e0f24d48d620bea129a1e86870d48c00fdacc67ec6da7118c3259b441cc8343

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES (CAST(5 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_matched_asked_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('domestic_abuse_victim_status' AS TEXT)),
  (CAST(1 AS INT), CAST('domestic_abuse_victim_status' AS TEXT)),
  (CAST(2 AS INT), CAST('domestic_abuse_victim_status' AS TEXT)),
  (CAST(3 AS INT), CAST('domestic_abuse_victim_status' AS TEXT)),
  (CAST(4 AS INT), CAST('domestic_abuse_victim_status' AS TEXT))) AS given(pattern, kind);

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
      THEN t2.kind IN ('domestic_abuse_victim_status')
      AND (TRUE AND ((NOT t2.one_status IS NULL) AND t2.one_status IN ('confirmed', 'suspected')))
      WHEN t3.pattern = 1
      THEN t2.kind IN ('domestic_abuse_victim_status')
      AND (TRUE AND (NOT t2.one_support IS NULL))
      WHEN t3.pattern = 2
      THEN t2.kind IN ('domestic_abuse_victim_status')
      AND (TRUE AND (NOT t2.one_support_owner IS NULL))
      WHEN t3.pattern = 3
      THEN t2.kind IN ('domestic_abuse_victim_status')
      AND (TRUE AND (NOT t2.one_support_starts IS NULL))
      WHEN t3.pattern = 4
      THEN t2.kind IN ('domestic_abuse_victim_status')
      AND (TRUE AND (NOT t2.one_no_support_reason IS NULL))
      ELSE NULL
    END
);

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES (CAST(5 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_since_said_asked_kinds AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST('domestic_abuse_victim_status' AS TEXT))) AS given(pattern, kind);

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
      THEN t2.kind IN ('domestic_abuse_victim_status')
      AND (TRUE AND ((NOT t2.one_status IS NULL) AND t2.one_status IN ('confirmed', 'suspected')))
      ELSE NULL
    END
)
UNION ALL
SELECT *
FROM (
  SELECT
    1 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM corrected AS t0
  WHERE TRUE AND NOT t0.one_support IS NULL
)
UNION ALL
SELECT *
FROM (
  SELECT
    2 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM corrected AS t0
  WHERE TRUE AND NOT t0.one_support_owner IS NULL
)
UNION ALL
SELECT *
FROM (
  SELECT
    3 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM corrected AS t0
  WHERE TRUE AND NOT t0.one_support_starts IS NULL
)
UNION ALL
SELECT *
FROM (
  SELECT
    4 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM corrected AS t0
  WHERE TRUE AND NOT t0.one_no_support_reason IS NULL
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
    CAST(0 AS INT), CAST(2 AS INT), CAST(1 AS INT), CAST(0 AS INT), CAST(2 AS INT),
    CAST('shows' AS TEXT), CAST(1 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(0 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  ),
  (
    CAST(0 AS INT), CAST(3 AS INT), CAST(1 AS INT), CAST(1 AS INT), CAST(2 AS INT),
    CAST('shows' AS TEXT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(0 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  ),
  (
    CAST(0 AS INT), CAST(4 AS INT), CAST(1 AS INT), CAST(2 AS INT), CAST(2 AS INT),
    CAST('shows' AS TEXT), CAST(3 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(0 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  ),
  (
    CAST(0 AS INT), CAST(5 AS INT), CAST(0 AS INT), CAST(1 AS INT), CAST(1 AS INT),
    CAST('shows' AS TEXT), CAST(4 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(0 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  )) AS given(standard, node, parent, place_in_parent, depth, asks, pattern, about, again, within, within_hours, within_named, at_least, at_least_hours, at_most, at_most_hours, times, without, whole);

CREATE TEMP TABLE joints AS
SELECT *
FROM (VALUES
  (
    CAST(0 AS INT), CAST(0 AS INT), CAST(-1 AS INT), CAST(0 AS INT), CAST(0 AS INT),
    CAST('any_of' AS TEXT)
  ),
  (
    CAST(0 AS INT), CAST(1 AS INT), CAST(0 AS INT), CAST(0 AS INT), CAST(1 AS INT),
    CAST('all_of' AS TEXT)
  )) AS given(standard, node, parent, place_in_parent, depth, joins);

CREATE TEMP TABLE lifts AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(5 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

-- shown: as in CUM-3.sql

-- findings: as in CUM-3.sql

CREATE TEMP VIEW parts_at_1 AS
WITH t9 AS (
  SELECT
    t8.standard, t8.node, t8.in_node, t8.record, t8.line, t8.settled, t8.due_first, t8.due_last,
    t8.recorded_late, t8.answers, t6.parent, t6.place_in_parent, t6.depth, t6.joins
  FROM (
    SELECT
      t5.standard, t5.parent AS node, t5.place_in_parent AS in_node, t5.record, t5.line, t5.settled,
      t5.due_first, t5.due_last, t5.recorded_late, t5.answers
    FROM (
      SELECT
        t3.*
        EXCLUDE (depth, node)
      FROM (SELECT * FROM findings AS t0 WHERE t0.depth = 2) AS t3
    ) AS t5
  ) AS t8
  INNER JOIN (SELECT * FROM joints AS t1 WHERE t1.depth = 1) AS t6
    ON t8.standard = t6.standard AND t8.node = t6.node
)
SELECT *
FROM (SELECT * FROM findings AS t0 WHERE t0.depth = 1) AS t2
UNION ALL
SELECT *
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        t13.standard, t13.node, t13.parent, t13.place_in_parent, t13.depth, t13.record, t13.line,
        CAST(CASE
          WHEN t13.missed
          THEN 4
          WHEN t13.open AND NOT (t13.missed)
          THEN 3
          WHEN NOT (t13.open) AND NOT (
            t13.missed
          ) AND (t13.worst = 0)
          THEN 0
          WHEN NOT (t13.open) AND NOT (
            t13.missed
          ) AND (t13.worst = 1)
          THEN 2
          ELSE 1
        END AS INT) AS settled,
        CASE
          WHEN t13.missed
          THEN t13.missed_first
          WHEN t13.open AND NOT (t13.missed)
          THEN t13.open_first
          WHEN NOT (t13.open) AND NOT (
            t13.missed
          ) AND (t13.worst = 0)
          THEN t13.met_first
          WHEN NOT (t13.open) AND NOT (
            t13.missed
          ) AND (t13.worst = 1)
          THEN t13.late_first
          ELSE t13.unsure_first
        END AS due_first,
        CASE
          WHEN t13.missed
          THEN t13.missed_last
          WHEN t13.open AND NOT (t13.missed)
          THEN t13.open_last
          WHEN NOT (t13.open) AND NOT (
            t13.missed
          ) AND (t13.worst = 0)
          THEN t13.met_last
          WHEN NOT (t13.open) AND NOT (
            t13.missed
          ) AND (t13.worst = 1)
          THEN t13.late_last
          ELSE t13.unsure_last
        END AS due_last,
        NOT (t13.open)
        AND NOT (t13.missed)
        AND (t13.worst = 0)
        AND t13.any_late AS recorded_late,
        CASE WHEN t13.missed THEN t13.missed_answers ELSE t13.all_answers END AS answers
      FROM (
        SELECT
          t11.standard, t11.node, t11.parent, t11.place_in_parent, t11.depth, t11.record, t11.line,
          t11.joins,
          BOOL_OR(CAST(t11.settled = 4 AS BOOLEAN)) AS missed,
          MIN(t11.due_first) FILTER(WHERE t11.settled = 4) AS missed_first,
          FIRST(t11.due_last ORDER BY {'due': t11.due_first, 'nth': t11.in_node}) FILTER(WHERE
            t11.settled = 4) AS missed_last,
          BOOL_OR(CAST(t11.settled = 3 AS BOOLEAN)) AS open,
          MIN(t11.due_first) FILTER(WHERE t11.settled = 3) AS open_first,
          MIN(t11.due_last) FILTER(WHERE t11.settled = 3) AS open_last,
          MAX(CASE WHEN t11.settled = 0 THEN 0 WHEN t11.settled = 2 THEN 1 ELSE 2 END) FILTER(WHERE
            NOT (t11.settled = 3)) AS worst,
          FIRST(t11.due_first ORDER BY {'due': t11.due_first, 'nth': -(
            t11.in_node
          )} DESC) FILTER(WHERE
            t11.settled = 0) AS met_first,
          FIRST(t11.due_last ORDER BY {'due': t11.due_first, 'nth': -(
            t11.in_node
          )} DESC) FILTER(WHERE
            t11.settled = 0) AS met_last,
          BOOL_OR(CAST(t11.recorded_late AS BOOLEAN)) AS any_late,
          FIRST(t11.due_first ORDER BY {'due': t11.due_first, 'nth': t11.in_node}) FILTER(WHERE
            t11.settled = 2) AS late_first,
          FIRST(t11.due_last ORDER BY {'due': t11.due_first, 'nth': t11.in_node}) FILTER(WHERE
            t11.settled = 2) AS late_last,
          MIN(t11.due_first) FILTER(WHERE t11.settled = 1) AS unsure_first,
          MAX(t11.due_last) FILTER(WHERE t11.settled = 1) AS unsure_last,
          MAX(t11.settled_from) AS last_from,
          FLATTEN(ARRAY_AGG(t11.answers) FILTER(WHERE NOT t11.answers IS NULL)) AS all_answers,
          FIRST(t11.answers ORDER BY {'due': t11.due_first, 'nth': t11.in_node}) FILTER(WHERE
            t11.settled = 4) AS missed_answers
        FROM (
          SELECT
            t10.standard, t10.node, t10.in_node, t10.record, t10.line, t10.settled, t10.due_first,
            t10.due_last, t10.recorded_late, t10.answers, t10.parent, t10.place_in_parent,
            t10.depth, t10.joins, CAST(NULL AS BIGINT) AS settled_from
          FROM t9 AS t10
          WHERE t10.joins = 'all_of'
        ) AS t11
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
      ) AS t13
    ) AS t16
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        t14.standard, t14.node, t14.parent, t14.place_in_parent, t14.depth, t14.record, t14.line,
        t14.settled,
        CASE
          WHEN t14.settled = 3
          THEN t14.open_first
          WHEN t14.settled = 4
          THEN t14.missed_first
          ELSE t14.first
        END AS due_first,
        CASE
          WHEN t14.settled = 3
          THEN t14.open_last
          WHEN t14.settled = 4
          THEN t14.missed_last
          ELSE t14.last
        END AS due_last,
        t14.late AND NOT (t14.settled = 3) AS recorded_late,
        CASE
          WHEN t14.settled = 3
          THEN []
          ELSE CASE WHEN t14.settled = 4 THEN t14.missed_answers ELSE t14.best_answers END
        END AS answers
      FROM (
        SELECT
          t12.standard, t12.node, t12.parent, t12.place_in_parent, t12.depth, t12.record, t12.line,
          t12.joins,
          MIN(t12.settled) AS settled,
          FIRST(
            t12.due_first ORDER BY {'settled': t12.settled, 'since': COALESCE(t12.settled_from, -4611686018427387904), 'nth': t12.in_node}
          ) AS first,
          FIRST(
            t12.due_last ORDER BY {'settled': t12.settled, 'since': COALESCE(t12.settled_from, -4611686018427387904), 'nth': t12.in_node}
          ) AS last,
          FIRST(
            t12.recorded_late ORDER BY {'settled': t12.settled, 'since': COALESCE(t12.settled_from, -4611686018427387904), 'nth': t12.in_node}
          ) AS late,
          FIRST(
            COALESCE(t12.settled_from, -4611686018427387904) ORDER BY {'settled': t12.settled, 'since': COALESCE(t12.settled_from, -4611686018427387904), 'nth': t12.in_node}
          ) AS since,
          MAX(t12.due_first) FILTER(WHERE t12.settled = 3) AS open_first,
          MAX(t12.due_last) FILTER(WHERE t12.settled = 3) AS open_last,
          FIRST(t12.due_last ORDER BY {'due': t12.due_first, 'nth': -(
            t12.in_node
          )} DESC) AS missed_last,
          MAX(t12.due_first) AS missed_first,
          FIRST(
            t12.answers ORDER BY {'settled': t12.settled, 'since': COALESCE(t12.settled_from, -4611686018427387904), 'nth': t12.in_node}
          ) AS best_answers,
          FIRST(t12.answers ORDER BY {'due': t12.due_first, 'nth': -(
            t12.in_node
          )} DESC) AS missed_answers
        FROM (
          SELECT
            t10.standard, t10.node, t10.in_node, t10.record, t10.line, t10.settled, t10.due_first,
            t10.due_last, t10.recorded_late, t10.answers, t10.parent, t10.place_in_parent,
            t10.depth, t10.joins, CAST(NULL AS BIGINT) AS settled_from
          FROM t9 AS t10
          WHERE NOT (t10.joins = 'all_of')
        ) AS t12
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
      ) AS t14
    ) AS t15
  ) AS t17
) AS t18;

CREATE TEMP VIEW parts_at_0 AS
WITH t9 AS (
  SELECT
    t7.standard, t7.node, t7.in_node, t7.record, t7.line, t7.settled, t7.due_first, t7.due_last,
    t7.recorded_late, t7.answers, t8.parent, t8.place_in_parent, t8.depth, t8.joins
  FROM (
    SELECT
      t3.standard, t3.parent AS node, t3.place_in_parent AS in_node, t3.record, t3.line, t3.settled,
      t3.due_first, t3.due_last, t3.recorded_late, t3.answers
    FROM (SELECT t1.* EXCLUDE (depth, node) FROM parts_at_1 AS t1) AS t3
  ) AS t7
  INNER JOIN (SELECT * FROM joints AS t2 WHERE t2.depth = 0) AS t8
    ON t7.standard = t8.standard AND t7.node = t8.node
)
SELECT *
FROM (SELECT * FROM findings AS t0 WHERE t0.depth = 0) AS t4
UNION ALL
SELECT *
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        t13.standard, t13.node, t13.parent, t13.place_in_parent, t13.depth, t13.record, t13.line,
        CAST(CASE
          WHEN t13.missed
          THEN 4
          WHEN t13.open AND NOT (t13.missed)
          THEN 3
          WHEN NOT (t13.open) AND NOT (
            t13.missed
          ) AND (t13.worst = 0)
          THEN 0
          WHEN NOT (t13.open) AND NOT (
            t13.missed
          ) AND (t13.worst = 1)
          THEN 2
          ELSE 1
        END AS INT) AS settled,
        CASE
          WHEN t13.missed
          THEN t13.missed_first
          WHEN t13.open AND NOT (t13.missed)
          THEN t13.open_first
          WHEN NOT (t13.open) AND NOT (
            t13.missed
          ) AND (t13.worst = 0)
          THEN t13.met_first
          WHEN NOT (t13.open) AND NOT (
            t13.missed
          ) AND (t13.worst = 1)
          THEN t13.late_first
          ELSE t13.unsure_first
        END AS due_first,
        CASE
          WHEN t13.missed
          THEN t13.missed_last
          WHEN t13.open AND NOT (t13.missed)
          THEN t13.open_last
          WHEN NOT (t13.open) AND NOT (
            t13.missed
          ) AND (t13.worst = 0)
          THEN t13.met_last
          WHEN NOT (t13.open) AND NOT (
            t13.missed
          ) AND (t13.worst = 1)
          THEN t13.late_last
          ELSE t13.unsure_last
        END AS due_last,
        NOT (t13.open)
        AND NOT (t13.missed)
        AND (t13.worst = 0)
        AND t13.any_late AS recorded_late,
        CASE WHEN t13.missed THEN t13.missed_answers ELSE t13.all_answers END AS answers
      FROM (
        SELECT
          t11.standard, t11.node, t11.parent, t11.place_in_parent, t11.depth, t11.record, t11.line,
          t11.joins,
          BOOL_OR(CAST(t11.settled = 4 AS BOOLEAN)) AS missed,
          MIN(t11.due_first) FILTER(WHERE t11.settled = 4) AS missed_first,
          FIRST(t11.due_last ORDER BY {'due': t11.due_first, 'nth': t11.in_node}) FILTER(WHERE
            t11.settled = 4) AS missed_last,
          BOOL_OR(CAST(t11.settled = 3 AS BOOLEAN)) AS open,
          MIN(t11.due_first) FILTER(WHERE t11.settled = 3) AS open_first,
          MIN(t11.due_last) FILTER(WHERE t11.settled = 3) AS open_last,
          MAX(CASE WHEN t11.settled = 0 THEN 0 WHEN t11.settled = 2 THEN 1 ELSE 2 END) FILTER(WHERE
            NOT (t11.settled = 3)) AS worst,
          FIRST(t11.due_first ORDER BY {'due': t11.due_first, 'nth': -(
            t11.in_node
          )} DESC) FILTER(WHERE
            t11.settled = 0) AS met_first,
          FIRST(t11.due_last ORDER BY {'due': t11.due_first, 'nth': -(
            t11.in_node
          )} DESC) FILTER(WHERE
            t11.settled = 0) AS met_last,
          BOOL_OR(CAST(t11.recorded_late AS BOOLEAN)) AS any_late,
          FIRST(t11.due_first ORDER BY {'due': t11.due_first, 'nth': t11.in_node}) FILTER(WHERE
            t11.settled = 2) AS late_first,
          FIRST(t11.due_last ORDER BY {'due': t11.due_first, 'nth': t11.in_node}) FILTER(WHERE
            t11.settled = 2) AS late_last,
          MIN(t11.due_first) FILTER(WHERE t11.settled = 1) AS unsure_first,
          MAX(t11.due_last) FILTER(WHERE t11.settled = 1) AS unsure_last,
          MAX(t11.settled_from) AS last_from,
          FLATTEN(ARRAY_AGG(t11.answers) FILTER(WHERE NOT t11.answers IS NULL)) AS all_answers,
          FIRST(t11.answers ORDER BY {'due': t11.due_first, 'nth': t11.in_node}) FILTER(WHERE
            t11.settled = 4) AS missed_answers
        FROM (
          SELECT
            t10.standard, t10.node, t10.in_node, t10.record, t10.line, t10.settled, t10.due_first,
            t10.due_last, t10.recorded_late, t10.answers, t10.parent, t10.place_in_parent,
            t10.depth, t10.joins, CAST(NULL AS BIGINT) AS settled_from
          FROM t9 AS t10
          WHERE t10.joins = 'all_of'
        ) AS t11
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
      ) AS t13
    ) AS t16
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        t14.standard, t14.node, t14.parent, t14.place_in_parent, t14.depth, t14.record, t14.line,
        t14.settled,
        CASE
          WHEN t14.settled = 3
          THEN t14.open_first
          WHEN t14.settled = 4
          THEN t14.missed_first
          ELSE t14.first
        END AS due_first,
        CASE
          WHEN t14.settled = 3
          THEN t14.open_last
          WHEN t14.settled = 4
          THEN t14.missed_last
          ELSE t14.last
        END AS due_last,
        t14.late AND NOT (t14.settled = 3) AS recorded_late,
        CASE
          WHEN t14.settled = 3
          THEN []
          ELSE CASE WHEN t14.settled = 4 THEN t14.missed_answers ELSE t14.best_answers END
        END AS answers
      FROM (
        SELECT
          t12.standard, t12.node, t12.parent, t12.place_in_parent, t12.depth, t12.record, t12.line,
          t12.joins,
          MIN(t12.settled) AS settled,
          FIRST(
            t12.due_first ORDER BY {'settled': t12.settled, 'since': COALESCE(t12.settled_from, -4611686018427387904), 'nth': t12.in_node}
          ) AS first,
          FIRST(
            t12.due_last ORDER BY {'settled': t12.settled, 'since': COALESCE(t12.settled_from, -4611686018427387904), 'nth': t12.in_node}
          ) AS last,
          FIRST(
            t12.recorded_late ORDER BY {'settled': t12.settled, 'since': COALESCE(t12.settled_from, -4611686018427387904), 'nth': t12.in_node}
          ) AS late,
          FIRST(
            COALESCE(t12.settled_from, -4611686018427387904) ORDER BY {'settled': t12.settled, 'since': COALESCE(t12.settled_from, -4611686018427387904), 'nth': t12.in_node}
          ) AS since,
          MAX(t12.due_first) FILTER(WHERE t12.settled = 3) AS open_first,
          MAX(t12.due_last) FILTER(WHERE t12.settled = 3) AS open_last,
          FIRST(t12.due_last ORDER BY {'due': t12.due_first, 'nth': -(
            t12.in_node
          )} DESC) AS missed_last,
          MAX(t12.due_first) AS missed_first,
          FIRST(
            t12.answers ORDER BY {'settled': t12.settled, 'since': COALESCE(t12.settled_from, -4611686018427387904), 'nth': t12.in_node}
          ) AS best_answers,
          FIRST(t12.answers ORDER BY {'due': t12.due_first, 'nth': -(
            t12.in_node
          )} DESC) AS missed_answers
        FROM (
          SELECT
            t10.standard, t10.node, t10.in_node, t10.record, t10.line, t10.settled, t10.due_first,
            t10.due_last, t10.recorded_late, t10.answers, t10.parent, t10.place_in_parent,
            t10.depth, t10.joins, CAST(NULL AS BIGINT) AS settled_from
          FROM t9 AS t10
          WHERE NOT (t10.joins = 'all_of')
        ) AS t12
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
      ) AS t14
    ) AS t15
  ) AS t17
) AS t18;

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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('DA-2' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
