-- CUM-2: A second incident of harm within a year, from any agency, is looked at together with what
-- came before within 5 working days.
-- Version e14f638693b8b76660a5f54321fce0d132ac79627c48d6dc277101a828193f83

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('domestic_abuse_incident' AS TEXT)),
  (CAST(0 AS INT), CAST('harm_incident' AS TEXT)),
  (CAST(0 AS INT), CAST('physical_punishment' AS TEXT)),
  (CAST(1 AS INT), CAST('cumulative_review' AS TEXT)),
  (CAST(3 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_matched_asked_kinds AS
SELECT *
FROM (VALUES
  (CAST(2 AS INT), CAST('cp_medical_considered' AS TEXT)),
  (CAST(2 AS INT), CAST('section_47_enquiry' AS TEXT)),
  (CAST(2 AS INT), CAST('strategy_discussion' AS TEXT))) AS given(pattern, kind);

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
      THEN t2.kind IN ('cp_medical_considered', 'section_47_enquiry', 'strategy_discussion')
      AND (TRUE AND (NOT t2.one_cumulative_view IS NULL))
      ELSE NULL
    END
);

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('domestic_abuse_incident' AS TEXT)),
  (CAST(0 AS INT), CAST('harm_incident' AS TEXT)),
  (CAST(0 AS INT), CAST('physical_punishment' AS TEXT)),
  (CAST(1 AS INT), CAST('cumulative_review' AS TEXT)),
  (CAST(3 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_since_said_asked_kinds AS
SELECT *
FROM (VALUES
  (CAST(2 AS INT), CAST('cp_medical_considered' AS TEXT)),
  (CAST(2 AS INT), CAST('section_47_enquiry' AS TEXT)),
  (CAST(2 AS INT), CAST('strategy_discussion' AS TEXT))) AS given(pattern, kind);

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
      THEN t2.kind IN ('cp_medical_considered', 'section_47_enquiry', 'strategy_discussion')
      AND (TRUE AND (NOT t2.one_cumulative_view IS NULL))
      ELSE NULL
    END
);

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

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
      EXCLUDE (until_nth_day)
    FROM (
      SELECT
        t11.record, t11.line, t11.version, t11.place, t11.occurred_first, t11.occurred_last,
        t11.first_day, t11.last_day, t11.exactness, t11.sequence, t11.agency, t11.team,
        t11.practitioner, t11.role, t11.sure, t11.exact, t11.nth_first, t11.nth_day,
        t4.until_nth_day, t4.until_nth_day_
      FROM (
        SELECT
          *
        FROM (
          SELECT
            t8.record, t8.line, t8.version, t8.place, t8.occurred_first, t8.occurred_last,
            t8.first_day, t8.last_day, t8.exactness, t8.sequence, t8.agency, t8.team,
            t8.practitioner, t8.role, t8.sure, t8.exact,
            LAG(t8.occurred_first, 1) OVER (
              PARTITION BY t8.record
              ORDER BY t8.place ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS nth_first,
            LAG(t8.first_day, 1) OVER (
              PARTITION BY t8.record
              ORDER BY t8.place ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS nth_day
          FROM (
            SELECT
              *
            FROM (
              SELECT
                t6.record, t6.line, t6.version, t6.place, t6.occurred_first, t6.occurred_last,
                t6.first_day, t6.last_day, t6.exactness, t6.sequence, t6.agency, t6.team,
                t6.practitioner, t6.role, t6.sure,
                MAX(t6.exactness) OVER (PARTITION BY t6.record ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) = 0 AS exact
              FROM (
                SELECT
                  t5.record, t5.line, t5.version, t5.place, t5.occurred_first, t5.occurred_last,
                  t5.first_day, t5.last_day, t5.exactness, t5.sequence, t5.agency, t5.team,
                  t5.practitioner, t5.role, TRUE AS sure
                FROM (
                  SELECT
                    t3.*
                    EXCLUDE (child, pattern, said_since)
                  FROM (SELECT * FROM looked_at AS t1 WHERE t1.pattern = 0) AS t3
                ) AS t5
              ) AS t6
            ) AS t7
            WHERE t7.exact
          ) AS t8
        ) AS t9
        WHERE NOT t9.nth_first IS NULL
      ) AS t11
      LEFT OUTER JOIN (
        SELECT
          t0.day AS until_nth_day, t0.due AS until_nth_day_
        FROM deadlines AS t0
        WHERE t0.duration = 0
      ) AS t4
        ON t11.nth_day = t4.until_nth_day
    ) AS t12
  ) AS t13
  WHERE t13.until_nth_day_ >= t13.occurred_first
)
UNION ALL
SELECT *
FROM (
  SELECT
    0 AS asked, t25.record, t25.line, t25.version, t25.place, t25.occurred_first, t25.occurred_last,
    t25.first_day, t25.last_day, t25.exactness, t25.sequence, t25.sure, FALSE AS again,
    CAST(NULL AS INT) AS in_span, CAST(NULL AS BIGINT) AS in_opened,
    CAST(NULL AS INT) AS until_place, CAST(NULL AS BOOLEAN) AS ends_exact, t25.agency, t25.team,
    t25.practitioner, t25.role
  FROM (
    SELECT
      t24.*
      EXCLUDE (does, may)
    FROM (
      SELECT
        t23.record, t23.line, t23.version, t23.place, t23.occurred_first, t23.occurred_last,
        t23.first_day, t23.last_day, t23.exactness, t23.sequence, t23.agency, t23.team,
        t23.practitioner, t23.role,
        t23.sure AND (t23.does >= 1) AS sure,
        t23.may, t23.does
      FROM (
        SELECT
          t22.record, t22.line, t22.version, t22.place, t22.occurred_first, t22.occurred_last,
          t22.first_day, t22.last_day, t22.exactness, t22.sequence, t22.agency, t22.team,
          t22.practitioner, t22.role, t22.sure,
          SUM(CAST(t22.may AS BIGINT)) AS may,
          SUM(CAST(t22.does AS BIGINT)) AS does
        FROM (
          SELECT
            t21.record, t21.line, t21.version, t21.place, t21.occurred_first, t21.occurred_last,
            t21.first_day, t21.last_day, t21.exactness, t21.sequence, t21.agency, t21.team,
            t21.practitioner, t21.role, t21.sure, t21.b_record, t21.b_line, t21.b_version,
            t21.b_place, t21.b_occurred_first, t21.b_occurred_last, t21.b_first_day, t21.b_last_day,
            t21.b_exactness, t21.b_sequence, t21.b_earliest, t21.b_latest,
            t21.b_latest >= t21.occurred_first AS may,
            (t21.b_earliest >= t21.occurred_last)
            AND (
              (t21.occurred_first > t21.b_occurred_last)
              OR (
                (
                  (
                    (GREATEST(t21.exactness, t21.b_exactness) = 0)
                    AND (t21.occurred_first = t21.b_occurred_first)
                  )
                  OR (
                    (GREATEST(t21.exactness, t21.b_exactness) = 1)
                    AND (t21.first_day = t21.b_first_day)
                  )
                )
                AND (t21.sequence > t21.b_sequence)
              )
            ) AS does
          FROM (
            SELECT
              t12.record, t12.line, t12.version, t12.place, t12.occurred_first, t12.occurred_last,
              t12.first_day, t12.last_day, t12.exactness, t12.sequence, t12.agency, t12.team,
              t12.practitioner, t12.role, t12.sure, t20.b_record, t20.b_line, t20.b_version,
              t20.b_place, t20.b_occurred_first, t20.b_occurred_last, t20.b_first_day,
              t20.b_last_day, t20.b_exactness, t20.b_sequence, t20.b_earliest, t20.b_latest
            FROM (
              SELECT
                t10.*
                EXCLUDE (exact)
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    t8.record, t8.line, t8.version, t8.place, t8.occurred_first, t8.occurred_last,
                    t8.first_day, t8.last_day, t8.exactness, t8.sequence, t8.agency, t8.team,
                    t8.practitioner, t8.role, t8.sure,
                    MAX(t8.exactness) OVER (PARTITION BY t8.record ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) = 0 AS exact
                  FROM (
                    SELECT
                      t5.record, t5.line, t5.version, t5.place, t5.occurred_first, t5.occurred_last,
                      t5.first_day, t5.last_day, t5.exactness, t5.sequence, t5.agency, t5.team,
                      t5.practitioner, t5.role, TRUE AS sure
                    FROM (
                      SELECT
                        t2.*
                        EXCLUDE (child, pattern, said_since)
                      FROM (SELECT * FROM looked_at AS t0 WHERE t0.pattern = 0) AS t2
                    ) AS t5
                  ) AS t8
                ) AS t9
                WHERE NOT (t9.exact)
              ) AS t10
            ) AS t12
            INNER JOIN (
              SELECT
                t18.record AS b_record, t18.line AS b_line, t18.version AS b_version,
                t18.place AS b_place, t18.occurred_first AS b_occurred_first,
                t18.occurred_last AS b_occurred_last, t18.first_day AS b_first_day,
                t18.last_day AS b_last_day, t18.exactness AS b_exactness,
                t18.sequence AS b_sequence, t18.earliest AS b_earliest,
                t18.until_last_day_ AS b_latest
              FROM (
                SELECT
                  t17.*
                  EXCLUDE (until_last_day)
                FROM (
                  SELECT
                    t16.record, t16.line, t16.version, t16.place, t16.occurred_first,
                    t16.occurred_last, t16.first_day, t16.last_day, t16.exactness, t16.sequence,
                    t16.agency, t16.team, t16.practitioner, t16.role, t16.sure,
                    t16.until_first_day_, t16.earliest, t6.until_last_day, t6.until_last_day_
                  FROM (
                    SELECT
                      t14.record, t14.line, t14.version, t14.place, t14.occurred_first,
                      t14.occurred_last, t14.first_day, t14.last_day, t14.exactness, t14.sequence,
                      t14.agency, t14.team, t14.practitioner, t14.role, t14.sure,
                      t14.until_first_day_, t14.until_first_day_ AS earliest
                    FROM (
                      SELECT
                        t13.*
                        EXCLUDE (until_first_day)
                      FROM (
                        SELECT
                          t12.record, t12.line, t12.version, t12.place, t12.occurred_first,
                          t12.occurred_last, t12.first_day, t12.last_day, t12.exactness,
                          t12.sequence, t12.agency, t12.team, t12.practitioner, t12.role, t12.sure,
                          t7.until_first_day, t7.until_first_day_
                        FROM (
                          SELECT
                            t10.*
                            EXCLUDE (exact)
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                t8.record, t8.line, t8.version, t8.place, t8.occurred_first,
                                t8.occurred_last, t8.first_day, t8.last_day, t8.exactness,
                                t8.sequence, t8.agency, t8.team, t8.practitioner, t8.role, t8.sure,
                                MAX(t8.exactness) OVER (PARTITION BY t8.record ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) = 0 AS exact
                              FROM (
                                SELECT
                                  t5.record, t5.line, t5.version, t5.place, t5.occurred_first,
                                  t5.occurred_last, t5.first_day, t5.last_day, t5.exactness,
                                  t5.sequence, t5.agency, t5.team, t5.practitioner, t5.role,
                                  TRUE AS sure
                                FROM (
                                  SELECT
                                    t2.*
                                    EXCLUDE (child, pattern, said_since)
                                  FROM (SELECT * FROM looked_at AS t0 WHERE t0.pattern = 0) AS t2
                                ) AS t5
                              ) AS t8
                            ) AS t9
                            WHERE NOT (t9.exact)
                          ) AS t10
                        ) AS t12
                        LEFT OUTER JOIN (
                          SELECT
                            t1.day AS until_first_day, t1.due AS until_first_day_
                          FROM deadlines AS t1
                          WHERE t1.duration = 0
                        ) AS t7
                          ON t12.first_day = t7.until_first_day
                      ) AS t13
                    ) AS t14
                  ) AS t16
                  LEFT OUTER JOIN (
                    SELECT
                      t1.day AS until_last_day, t1.due AS until_last_day_
                    FROM deadlines AS t1
                    WHERE t1.duration = 0
                  ) AS t6
                    ON t16.last_day = t6.until_last_day
                ) AS t17
              ) AS t18
            ) AS t20
              ON t12.record = t20.b_record AND t12.line <> t20.b_line
          ) AS t21
          WHERE
            (t21.b_occurred_first < t21.occurred_first)
            OR (
              (t21.b_occurred_first = t21.occurred_first)
              AND (t21.b_occurred_last < t21.occurred_last)
            )
            OR (
              (t21.b_occurred_first = t21.occurred_first)
              AND (t21.b_occurred_last = t21.occurred_last)
              AND (t21.b_sequence < t21.sequence)
            )
        ) AS t22
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
      ) AS t23
      WHERE t23.may >= 1
    ) AS t24
  ) AS t25
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
    CAST(0 AS INT), CAST(1 AS INT), CAST(0 AS INT), CAST(0 AS INT), CAST(1 AS INT),
    CAST('followed' AS TEXT), CAST(1 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(1 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  ),
  (
    CAST(0 AS INT), CAST(2 AS INT), CAST(0 AS INT), CAST(1 AS INT), CAST(1 AS INT),
    CAST('followed' AS TEXT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
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
  (CAST(0 AS INT), CAST(0 AS INT), CAST(3 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

-- followed_unordered: as in STAT-REF-1.sql

-- followed_answers: as in STAT-REF-1.sql

-- followed_best: as in STAT-REF-1.sql

-- findings: as in STAT-REF-1.sql

CREATE TEMP VIEW parts_at_0 AS
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
      FROM (SELECT * FROM findings AS t0 WHERE t0.depth = 1) AS t3
    ) AS t5
  ) AS t8
  INNER JOIN (SELECT * FROM joints AS t1 WHERE t1.depth = 0) AS t6
    ON t8.standard = t6.standard AND t8.node = t6.node
)
SELECT *
FROM (SELECT * FROM findings AS t0 WHERE t0.depth = 0) AS t2
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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('CUM-2' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
