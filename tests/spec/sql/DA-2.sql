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

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT
  t0.child, t0.kind, t0.line, t0.version, t0.known_from, t0.one_no_support_reason, t0.one_status,
  t0.one_support, t0.one_support_owner, t0.one_support_starts
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

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
  FROM looked_at_since_corrected AS t0
  WHERE TRUE AND NOT t0.one_support IS NULL
)
UNION ALL
SELECT *
FROM (
  SELECT
    2 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM looked_at_since_corrected AS t0
  WHERE TRUE AND NOT t0.one_support_owner IS NULL
)
UNION ALL
SELECT *
FROM (
  SELECT
    3 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM looked_at_since_corrected AS t0
  WHERE TRUE AND NOT t0.one_support_starts IS NULL
)
UNION ALL
SELECT *
FROM (
  SELECT
    4 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM looked_at_since_corrected AS t0
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
SELECT *
FROM (SELECT * FROM findings AS t0 WHERE t0.depth = 1) AS t2
UNION ALL
SELECT *
FROM (
  SELECT
    t11.standard, t11.node, t11.parent, t11.place_in_parent, t11.depth, t11.record, t11.line,
    CASE
      WHEN t11.joins = 'all_of'
      THEN CASE
        WHEN t11.missed
        THEN 4
        WHEN t11.open AND NOT (t11.missed)
        THEN 3
        WHEN NOT (t11.open) AND NOT (
          t11.missed
        ) AND (t11.worst = 0)
        THEN 0
        WHEN NOT (t11.open) AND NOT (
          t11.missed
        ) AND (t11.worst = 1)
        THEN 2
        ELSE 1
      END
      ELSE t11.a_settled
    END AS settled,
    CASE
      WHEN t11.joins = 'all_of'
      THEN CASE
        WHEN t11.missed
        THEN t11.missed_first
        WHEN t11.open AND NOT (t11.missed)
        THEN t11.open_first
        WHEN NOT (t11.open) AND NOT (
          t11.missed
        ) AND (t11.worst = 0)
        THEN t11.met_first
        WHEN NOT (t11.open) AND NOT (
          t11.missed
        ) AND (t11.worst = 1)
        THEN t11.late_first
        ELSE t11.unsure_first
      END
      ELSE CASE
        WHEN t11.a_settled = 3
        THEN t11.a_open_first
        WHEN t11.a_settled = 4
        THEN t11.a_missed_first
        ELSE t11.a_first
      END
    END AS due_first,
    CASE
      WHEN t11.joins = 'all_of'
      THEN CASE
        WHEN t11.missed
        THEN t11.missed_last
        WHEN t11.open AND NOT (t11.missed)
        THEN t11.open_last
        WHEN NOT (t11.open) AND NOT (
          t11.missed
        ) AND (t11.worst = 0)
        THEN t11.met_last
        WHEN NOT (t11.open) AND NOT (
          t11.missed
        ) AND (t11.worst = 1)
        THEN t11.late_last
        ELSE t11.unsure_last
      END
      ELSE CASE
        WHEN t11.a_settled = 3
        THEN t11.a_open_last
        WHEN t11.a_settled = 4
        THEN t11.a_missed_last
        ELSE t11.a_last
      END
    END AS due_last,
    CASE
      WHEN t11.joins = 'all_of'
      THEN CASE WHEN t11.missed THEN t11.missed_answers ELSE t11.all_answers END
      ELSE CASE
        WHEN t11.a_settled = 3
        THEN []
        WHEN t11.a_settled = 4
        THEN t11.a_missed_answers
        ELSE t11.a_answers
      END
    END AS answers,
    CASE
      WHEN t11.joins = 'all_of'
      THEN NOT (t11.open)
      AND NOT (t11.missed)
      AND (t11.worst = 0)
      AND t11.any_late
      ELSE t11.a_late AND NOT (t11.a_settled = 3)
    END AS recorded_late
  FROM (
    SELECT
      t10.standard, t10.node, t10.parent, t10.place_in_parent, t10.depth, t10.record, t10.line,
      t10.joins,
      MIN(t10.settled) AS a_settled,
      FIRST(
        t10.due_first ORDER BY {'settled': t10.settled, 'since': COALESCE(t10.settled_from, -4611686018427387904), 'nth': t10.in_node}
      ) AS a_first,
      FIRST(
        t10.due_last ORDER BY {'settled': t10.settled, 'since': COALESCE(t10.settled_from, -4611686018427387904), 'nth': t10.in_node}
      ) AS a_last,
      FIRST(
        t10.recorded_late ORDER BY {'settled': t10.settled, 'since': COALESCE(t10.settled_from, -4611686018427387904), 'nth': t10.in_node}
      ) AS a_late,
      FIRST(
        t10.answers ORDER BY {'settled': t10.settled, 'since': COALESCE(t10.settled_from, -4611686018427387904), 'nth': t10.in_node}
      ) AS a_answers,
      FIRST(
        COALESCE(t10.settled_from, -4611686018427387904) ORDER BY {'settled': t10.settled, 'since': COALESCE(t10.settled_from, -4611686018427387904), 'nth': t10.in_node}
      ) AS a_from,
      MAX(t10.due_first) FILTER(WHERE t10.settled = 3) AS a_open_first,
      MAX(t10.due_last) FILTER(WHERE t10.settled = 3) AS a_open_last,
      FIRST(t10.due_last ORDER BY {'due': t10.due_first, 'nth': -(
        t10.in_node
      )} DESC) AS a_missed_last,
      MAX(t10.due_first) AS a_missed_first,
      FIRST(t10.answers ORDER BY {'due': t10.due_first, 'nth': -(
        t10.in_node
      )} DESC) AS a_missed_answers,
      BOOL_OR(CAST(t10.settled = 4 AS BOOLEAN)) AS missed,
      MIN(t10.due_first) FILTER(WHERE t10.settled = 4) AS missed_first,
      FIRST(t10.due_last ORDER BY {'due': t10.due_first, 'nth': t10.in_node}) FILTER(WHERE
        t10.settled = 4) AS missed_last,
      FIRST(t10.answers ORDER BY {'due': t10.due_first, 'nth': t10.in_node}) FILTER(WHERE
        t10.settled = 4) AS missed_answers,
      BOOL_OR(CAST(t10.settled = 3 AS BOOLEAN)) AS open,
      MIN(t10.due_first) FILTER(WHERE t10.settled = 3) AS open_first,
      MIN(t10.due_last) FILTER(WHERE t10.settled = 3) AS open_last,
      MAX(CASE WHEN t10.settled = 0 THEN 0 WHEN t10.settled = 2 THEN 1 ELSE 2 END) FILTER(WHERE
        NOT (t10.settled = 3)) AS worst,
      FIRST(t10.due_first ORDER BY {'due': t10.due_first, 'nth': -(t10.in_node)} DESC) FILTER(WHERE
        t10.settled = 0) AS met_first,
      FIRST(t10.due_last ORDER BY {'due': t10.due_first, 'nth': -(t10.in_node)} DESC) FILTER(WHERE
        t10.settled = 0) AS met_last,
      BOOL_OR(CAST(t10.recorded_late AS BOOLEAN)) AS any_late,
      FIRST(t10.due_first ORDER BY {'due': t10.due_first, 'nth': t10.in_node}) FILTER(WHERE
        t10.settled = 2) AS late_first,
      FIRST(t10.due_last ORDER BY {'due': t10.due_first, 'nth': t10.in_node}) FILTER(WHERE
        t10.settled = 2) AS late_last,
      MIN(t10.due_first) FILTER(WHERE t10.settled = 1) AS unsure_first,
      MAX(t10.due_last) FILTER(WHERE t10.settled = 1) AS unsure_last,
      FLATTEN(ARRAY_AGG(t10.answers) FILTER(WHERE NOT t10.answers IS NULL)) AS all_answers,
      MAX(t10.settled_from) AS last_from
    FROM (
      SELECT
        t9.standard, t9.node, t9.in_node, t9.record, t9.line, t9.settled, t9.due_first, t9.due_last,
        t9.answers, t9.recorded_late, t9.parent, t9.place_in_parent, t9.depth, t9.joins,
        CAST(NULL AS BIGINT) AS settled_from
      FROM (
        SELECT
          t8.standard, t8.node, t8.in_node, t8.record, t8.line, t8.settled, t8.due_first,
          t8.due_last, t8.answers, t8.recorded_late, t6.parent, t6.place_in_parent, t6.depth,
          t6.joins
        FROM (
          SELECT
            t5.standard, t5.parent AS node, t5.place_in_parent AS in_node, t5.record, t5.line,
            t5.settled, t5.due_first, t5.due_last, t5.answers, t5.recorded_late
          FROM (
            SELECT
              t3.*
              EXCLUDE (depth, node)
            FROM (SELECT * FROM findings AS t0 WHERE t0.depth = 2) AS t3
          ) AS t5
        ) AS t8
        INNER JOIN (SELECT * FROM joints AS t1 WHERE t1.depth = 1) AS t6
          ON t8.standard = t6.standard AND t8.node = t6.node
      ) AS t9
    ) AS t10
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
  ) AS t11
) AS t12;

CREATE TEMP VIEW parts_at_0 AS
SELECT *
FROM (SELECT * FROM findings AS t0 WHERE t0.depth = 0) AS t4
UNION ALL
SELECT *
FROM (
  SELECT
    t11.standard, t11.node, t11.parent, t11.place_in_parent, t11.depth, t11.record, t11.line,
    CASE
      WHEN t11.joins = 'all_of'
      THEN CASE
        WHEN t11.missed
        THEN 4
        WHEN t11.open AND NOT (t11.missed)
        THEN 3
        WHEN NOT (t11.open) AND NOT (
          t11.missed
        ) AND (t11.worst = 0)
        THEN 0
        WHEN NOT (t11.open) AND NOT (
          t11.missed
        ) AND (t11.worst = 1)
        THEN 2
        ELSE 1
      END
      ELSE t11.a_settled
    END AS settled,
    CASE
      WHEN t11.joins = 'all_of'
      THEN CASE
        WHEN t11.missed
        THEN t11.missed_first
        WHEN t11.open AND NOT (t11.missed)
        THEN t11.open_first
        WHEN NOT (t11.open) AND NOT (
          t11.missed
        ) AND (t11.worst = 0)
        THEN t11.met_first
        WHEN NOT (t11.open) AND NOT (
          t11.missed
        ) AND (t11.worst = 1)
        THEN t11.late_first
        ELSE t11.unsure_first
      END
      ELSE CASE
        WHEN t11.a_settled = 3
        THEN t11.a_open_first
        WHEN t11.a_settled = 4
        THEN t11.a_missed_first
        ELSE t11.a_first
      END
    END AS due_first,
    CASE
      WHEN t11.joins = 'all_of'
      THEN CASE
        WHEN t11.missed
        THEN t11.missed_last
        WHEN t11.open AND NOT (t11.missed)
        THEN t11.open_last
        WHEN NOT (t11.open) AND NOT (
          t11.missed
        ) AND (t11.worst = 0)
        THEN t11.met_last
        WHEN NOT (t11.open) AND NOT (
          t11.missed
        ) AND (t11.worst = 1)
        THEN t11.late_last
        ELSE t11.unsure_last
      END
      ELSE CASE
        WHEN t11.a_settled = 3
        THEN t11.a_open_last
        WHEN t11.a_settled = 4
        THEN t11.a_missed_last
        ELSE t11.a_last
      END
    END AS due_last,
    CASE
      WHEN t11.joins = 'all_of'
      THEN CASE WHEN t11.missed THEN t11.missed_answers ELSE t11.all_answers END
      ELSE CASE
        WHEN t11.a_settled = 3
        THEN []
        WHEN t11.a_settled = 4
        THEN t11.a_missed_answers
        ELSE t11.a_answers
      END
    END AS answers,
    CASE
      WHEN t11.joins = 'all_of'
      THEN NOT (t11.open)
      AND NOT (t11.missed)
      AND (t11.worst = 0)
      AND t11.any_late
      ELSE t11.a_late AND NOT (t11.a_settled = 3)
    END AS recorded_late
  FROM (
    SELECT
      t10.standard, t10.node, t10.parent, t10.place_in_parent, t10.depth, t10.record, t10.line,
      t10.joins,
      MIN(t10.settled) AS a_settled,
      FIRST(
        t10.due_first ORDER BY {'settled': t10.settled, 'since': COALESCE(t10.settled_from, -4611686018427387904), 'nth': t10.in_node}
      ) AS a_first,
      FIRST(
        t10.due_last ORDER BY {'settled': t10.settled, 'since': COALESCE(t10.settled_from, -4611686018427387904), 'nth': t10.in_node}
      ) AS a_last,
      FIRST(
        t10.recorded_late ORDER BY {'settled': t10.settled, 'since': COALESCE(t10.settled_from, -4611686018427387904), 'nth': t10.in_node}
      ) AS a_late,
      FIRST(
        t10.answers ORDER BY {'settled': t10.settled, 'since': COALESCE(t10.settled_from, -4611686018427387904), 'nth': t10.in_node}
      ) AS a_answers,
      FIRST(
        COALESCE(t10.settled_from, -4611686018427387904) ORDER BY {'settled': t10.settled, 'since': COALESCE(t10.settled_from, -4611686018427387904), 'nth': t10.in_node}
      ) AS a_from,
      MAX(t10.due_first) FILTER(WHERE t10.settled = 3) AS a_open_first,
      MAX(t10.due_last) FILTER(WHERE t10.settled = 3) AS a_open_last,
      FIRST(t10.due_last ORDER BY {'due': t10.due_first, 'nth': -(
        t10.in_node
      )} DESC) AS a_missed_last,
      MAX(t10.due_first) AS a_missed_first,
      FIRST(t10.answers ORDER BY {'due': t10.due_first, 'nth': -(
        t10.in_node
      )} DESC) AS a_missed_answers,
      BOOL_OR(CAST(t10.settled = 4 AS BOOLEAN)) AS missed,
      MIN(t10.due_first) FILTER(WHERE t10.settled = 4) AS missed_first,
      FIRST(t10.due_last ORDER BY {'due': t10.due_first, 'nth': t10.in_node}) FILTER(WHERE
        t10.settled = 4) AS missed_last,
      FIRST(t10.answers ORDER BY {'due': t10.due_first, 'nth': t10.in_node}) FILTER(WHERE
        t10.settled = 4) AS missed_answers,
      BOOL_OR(CAST(t10.settled = 3 AS BOOLEAN)) AS open,
      MIN(t10.due_first) FILTER(WHERE t10.settled = 3) AS open_first,
      MIN(t10.due_last) FILTER(WHERE t10.settled = 3) AS open_last,
      MAX(CASE WHEN t10.settled = 0 THEN 0 WHEN t10.settled = 2 THEN 1 ELSE 2 END) FILTER(WHERE
        NOT (t10.settled = 3)) AS worst,
      FIRST(t10.due_first ORDER BY {'due': t10.due_first, 'nth': -(t10.in_node)} DESC) FILTER(WHERE
        t10.settled = 0) AS met_first,
      FIRST(t10.due_last ORDER BY {'due': t10.due_first, 'nth': -(t10.in_node)} DESC) FILTER(WHERE
        t10.settled = 0) AS met_last,
      BOOL_OR(CAST(t10.recorded_late AS BOOLEAN)) AS any_late,
      FIRST(t10.due_first ORDER BY {'due': t10.due_first, 'nth': t10.in_node}) FILTER(WHERE
        t10.settled = 2) AS late_first,
      FIRST(t10.due_last ORDER BY {'due': t10.due_first, 'nth': t10.in_node}) FILTER(WHERE
        t10.settled = 2) AS late_last,
      MIN(t10.due_first) FILTER(WHERE t10.settled = 1) AS unsure_first,
      MAX(t10.due_last) FILTER(WHERE t10.settled = 1) AS unsure_last,
      FLATTEN(ARRAY_AGG(t10.answers) FILTER(WHERE NOT t10.answers IS NULL)) AS all_answers,
      MAX(t10.settled_from) AS last_from
    FROM (
      SELECT
        t9.standard, t9.node, t9.in_node, t9.record, t9.line, t9.settled, t9.due_first, t9.due_last,
        t9.answers, t9.recorded_late, t9.parent, t9.place_in_parent, t9.depth, t9.joins,
        CAST(NULL AS BIGINT) AS settled_from
      FROM (
        SELECT
          t7.standard, t7.node, t7.in_node, t7.record, t7.line, t7.settled, t7.due_first,
          t7.due_last, t7.answers, t7.recorded_late, t8.parent, t8.place_in_parent, t8.depth,
          t8.joins
        FROM (
          SELECT
            t3.standard, t3.parent AS node, t3.place_in_parent AS in_node, t3.record, t3.line,
            t3.settled, t3.due_first, t3.due_last, t3.answers, t3.recorded_late
          FROM (SELECT t1.* EXCLUDE (depth, node) FROM parts_at_1 AS t1) AS t3
        ) AS t7
        INNER JOIN (SELECT * FROM joints AS t2 WHERE t2.depth = 0) AS t8
          ON t7.standard = t8.standard AND t7.node = t8.node
      ) AS t9
    ) AS t10
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
  ) AS t11
) AS t12;

CREATE TEMP TABLE roots AS
SELECT
  t0.standard, t0.record, t0.line, t0.settled, t0.due_first, t0.due_last, t0.answers,
  t0.recorded_late
FROM parts_at_0 AS t0;

-- judged: as in STAT-REF-1.sql

-- lifts_found: as in STAT-REF-1.sql

CREATE TEMP TABLE waivable AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST('DA-2' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
