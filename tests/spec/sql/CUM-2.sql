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
      THEN t2.kind IN ('cp_medical_considered', 'section_47_enquiry', 'strategy_discussion')
      AND (TRUE AND (NOT t2.one_cumulative_view IS NULL))
      ELSE NULL
    END
);

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from, t0.one_cumulative_view
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

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
      THEN t2.kind IN ('cp_medical_considered', 'section_47_enquiry', 'strategy_discussion')
      AND (TRUE AND (NOT t2.one_cumulative_view IS NULL))
      ELSE NULL
    END
);

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

CREATE TEMP TABLE triggers AS
SELECT *
FROM (
  SELECT
    0 AS asked, t11.record, t11.home, t11.line, t11.version, t11.place, t11.occurred_first,
    t11.occurred_last, t11.first_day, t11.last_day, t11.exactness, t11.sequence, t11.sure,
    FALSE AS again, CAST(NULL AS INT) AS in_span, CAST(NULL AS BIGINT) AS in_opened,
    CAST(NULL AS INT) AS until_place, CAST(NULL AS BOOLEAN) AS ends_exact
  FROM (
    SELECT
      t10.*
      EXCLUDE (until_nth_day)
    FROM (
      SELECT
        t9.record, t9.line, t9.version, t9.place, t9.occurred_first, t9.occurred_last, t9.first_day,
        t9.last_day, t9.exactness, t9.sequence, t9.home, t9.sure, t9.exact, t9.nth_first,
        t9.nth_day, t4.until_nth_day, t4.until_nth_day_
      FROM (
        SELECT
          *
        FROM (
          SELECT
            t6.record, t6.line, t6.version, t6.place, t6.occurred_first, t6.occurred_last,
            t6.first_day, t6.last_day, t6.exactness, t6.sequence, t6.home, t6.sure, t6.exact,
            LAG(t6.occurred_first, 1) OVER (
              PARTITION BY t6.record
              ORDER BY t6.place ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS nth_first,
            LAG(t6.first_day, 1) OVER (
              PARTITION BY t6.record
              ORDER BY t6.place ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS nth_day
          FROM (
            SELECT
              *
            FROM (
              SELECT
                t3.record, t3.line, t3.version, t3.place, t3.occurred_first, t3.occurred_last,
                t3.first_day, t3.last_day, t3.exactness, t3.sequence, t3.home, t3.sure,
                MAX(t3.exactness) OVER (PARTITION BY t3.record ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) = 0 AS exact
              FROM (
                SELECT
                  t1.record, t1.line, t1.version, t1.place, t1.occurred_first, t1.occurred_last,
                  t1.first_day, t1.last_day, t1.exactness, t1.sequence, t1.record AS home,
                  TRUE AS sure
                FROM looked_at AS t1
                WHERE t1.pattern = 0
              ) AS t3
            ) AS t5
            WHERE t5.exact
          ) AS t6
        ) AS t7
        WHERE NOT t7.nth_first IS NULL
      ) AS t9
      LEFT OUTER JOIN (
        SELECT
          t0.day AS until_nth_day, t0.due AS until_nth_day_
        FROM deadlines AS t0
        WHERE t0.duration = 0
      ) AS t4
        ON t9.nth_day = t4.until_nth_day
    ) AS t10
  ) AS t11
  WHERE t11.until_nth_day_ >= t11.occurred_first
)
UNION ALL
SELECT *
FROM (
  SELECT
    0 AS asked, t23.record, t23.home, t23.line, t23.version, t23.place, t23.occurred_first,
    t23.occurred_last, t23.first_day, t23.last_day, t23.exactness, t23.sequence, t23.sure,
    FALSE AS again, CAST(NULL AS INT) AS in_span, CAST(NULL AS BIGINT) AS in_opened,
    CAST(NULL AS INT) AS until_place, CAST(NULL AS BOOLEAN) AS ends_exact
  FROM (
    SELECT
      t22.*
      EXCLUDE (does, may)
    FROM (
      SELECT
        t21.record, t21.home, t21.line, t21.version, t21.place, t21.occurred_first,
        t21.occurred_last, t21.first_day, t21.last_day, t21.exactness, t21.sequence,
        t21.sure AND (t21.does >= 1) AS sure,
        t21.may, t21.does
      FROM (
        SELECT
          t20.record, t20.home, t20.line, t20.version, t20.place, t20.occurred_first,
          t20.occurred_last, t20.first_day, t20.last_day, t20.exactness, t20.sequence, t20.sure,
          SUM(CAST(t20.may AS BIGINT)) AS may,
          SUM(CAST(t20.does AS BIGINT)) AS does
        FROM (
          SELECT
            t19.record, t19.line, t19.version, t19.place, t19.occurred_first, t19.occurred_last,
            t19.first_day, t19.last_day, t19.exactness, t19.sequence, t19.home, t19.sure,
            t19.b_record, t19.b_line, t19.b_version, t19.b_place, t19.b_occurred_first,
            t19.b_occurred_last, t19.b_first_day, t19.b_last_day, t19.b_exactness, t19.b_sequence,
            t19.b_earliest, t19.b_latest,
            t19.b_latest >= t19.occurred_first AS may,
            (t19.b_earliest >= t19.occurred_last)
            AND (
              (t19.occurred_first > t19.b_occurred_last)
              OR (
                (
                  (
                    (GREATEST(t19.exactness, t19.b_exactness) = 0)
                    AND (t19.occurred_first = t19.b_occurred_first)
                  )
                  OR (
                    (GREATEST(t19.exactness, t19.b_exactness) = 1)
                    AND (t19.first_day = t19.b_first_day)
                  )
                )
                AND (t19.sequence > t19.b_sequence)
              )
            ) AS does
          FROM (
            SELECT
              t10.record, t10.line, t10.version, t10.place, t10.occurred_first, t10.occurred_last,
              t10.first_day, t10.last_day, t10.exactness, t10.sequence, t10.home, t10.sure,
              t18.b_record, t18.b_line, t18.b_version, t18.b_place, t18.b_occurred_first,
              t18.b_occurred_last, t18.b_first_day, t18.b_last_day, t18.b_exactness, t18.b_sequence,
              t18.b_earliest, t18.b_latest
            FROM (
              SELECT
                t8.*
                EXCLUDE (exact)
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    t2.record, t2.line, t2.version, t2.place, t2.occurred_first, t2.occurred_last,
                    t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.home, t2.sure,
                    MAX(t2.exactness) OVER (PARTITION BY t2.record ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) = 0 AS exact
                  FROM (
                    SELECT
                      t0.record, t0.line, t0.version, t0.place, t0.occurred_first, t0.occurred_last,
                      t0.first_day, t0.last_day, t0.exactness, t0.sequence, t0.record AS home,
                      TRUE AS sure
                    FROM looked_at AS t0
                    WHERE t0.pattern = 0
                  ) AS t2
                ) AS t7
                WHERE NOT (t7.exact)
              ) AS t8
            ) AS t10
            INNER JOIN (
              SELECT
                t16.record AS b_record, t16.line AS b_line, t16.version AS b_version,
                t16.place AS b_place, t16.occurred_first AS b_occurred_first,
                t16.occurred_last AS b_occurred_last, t16.first_day AS b_first_day,
                t16.last_day AS b_last_day, t16.exactness AS b_exactness,
                t16.sequence AS b_sequence, t16.earliest AS b_earliest,
                t16.until_last_day_ AS b_latest
              FROM (
                SELECT
                  t15.*
                  EXCLUDE (until_last_day)
                FROM (
                  SELECT
                    t14.record, t14.line, t14.version, t14.place, t14.occurred_first,
                    t14.occurred_last, t14.first_day, t14.last_day, t14.exactness, t14.sequence,
                    t14.home, t14.sure, t14.until_first_day_, t14.earliest, t5.until_last_day,
                    t5.until_last_day_
                  FROM (
                    SELECT
                      t12.record, t12.line, t12.version, t12.place, t12.occurred_first,
                      t12.occurred_last, t12.first_day, t12.last_day, t12.exactness, t12.sequence,
                      t12.home, t12.sure, t12.until_first_day_, t12.until_first_day_ AS earliest
                    FROM (
                      SELECT
                        t11.*
                        EXCLUDE (until_first_day)
                      FROM (
                        SELECT
                          t10.record, t10.line, t10.version, t10.place, t10.occurred_first,
                          t10.occurred_last, t10.first_day, t10.last_day, t10.exactness,
                          t10.sequence, t10.home, t10.sure, t6.until_first_day, t6.until_first_day_
                        FROM (
                          SELECT
                            t8.*
                            EXCLUDE (exact)
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                t2.record, t2.line, t2.version, t2.place, t2.occurred_first,
                                t2.occurred_last, t2.first_day, t2.last_day, t2.exactness,
                                t2.sequence, t2.home, t2.sure,
                                MAX(t2.exactness) OVER (PARTITION BY t2.record ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) = 0 AS exact
                              FROM (
                                SELECT
                                  t0.record, t0.line, t0.version, t0.place, t0.occurred_first,
                                  t0.occurred_last, t0.first_day, t0.last_day, t0.exactness,
                                  t0.sequence, t0.record AS home, TRUE AS sure
                                FROM looked_at AS t0
                                WHERE t0.pattern = 0
                              ) AS t2
                            ) AS t7
                            WHERE NOT (t7.exact)
                          ) AS t8
                        ) AS t10
                        LEFT OUTER JOIN (
                          SELECT
                            t1.day AS until_first_day, t1.due AS until_first_day_
                          FROM deadlines AS t1
                          WHERE t1.duration = 0
                        ) AS t6
                          ON t10.first_day = t6.until_first_day
                      ) AS t11
                    ) AS t12
                  ) AS t14
                  LEFT OUTER JOIN (
                    SELECT
                      t1.day AS until_last_day, t1.due AS until_last_day_
                    FROM deadlines AS t1
                    WHERE t1.duration = 0
                  ) AS t5
                    ON t14.last_day = t5.until_last_day
                ) AS t15
              ) AS t16
            ) AS t18
              ON t10.record = t18.b_record AND t10.line <> t18.b_line
          ) AS t19
          WHERE
            (t19.b_occurred_first < t19.occurred_first)
            OR (
              (t19.b_occurred_first = t19.occurred_first)
              AND (t19.b_occurred_last < t19.occurred_last)
            )
            OR (
              (t19.b_occurred_first = t19.occurred_first)
              AND (t19.b_occurred_last = t19.occurred_last)
              AND (t19.b_sequence < t19.sequence)
            )
        ) AS t20
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
      ) AS t21
      WHERE t21.may >= 1
    ) AS t22
  ) AS t23
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

-- followed_in_pairs: as in STAT-REF-1.sql

-- findings: as in STAT-REF-1.sql

CREATE TEMP VIEW parts_at_0 AS
SELECT *
FROM (SELECT * FROM findings AS t0 WHERE t0.depth = 0) AS t2
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
            FROM (SELECT * FROM findings AS t0 WHERE t0.depth = 1) AS t3
          ) AS t5
        ) AS t8
        INNER JOIN (SELECT * FROM joints AS t1 WHERE t1.depth = 0) AS t6
          ON t8.standard = t6.standard AND t8.node = t6.node
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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('CUM-2' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
