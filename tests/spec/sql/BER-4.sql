-- BER-4: After a death that may be suicide, each child is asked about thoughts of dying and has a
-- safety plan within 2 working days.
-- Version a378b776d9e20dc019a6fb22a2ce2d47cd73ed490f913e55f6acd6d4ef5c9d8c

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES (CAST(4 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_matched_asked_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('bereavement_or_loss' AS TEXT)),
  (CAST(1 AS INT), CAST('bereavement_or_loss' AS TEXT)),
  (CAST(2 AS INT), CAST('bereavement_or_loss' AS TEXT)),
  (CAST(3 AS INT), CAST('loss_looked_at' AS TEXT))) AS given(pattern, kind);

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
      THEN t2.kind IN ('bereavement_or_loss')
      AND (TRUE AND ((NOT t2.one_loss IS NULL) AND t2.one_loss IN ('suspected_suicide')))
      WHEN t3.pattern = 1
      THEN t2.kind IN ('bereavement_or_loss')
      AND (
        TRUE
        AND ((NOT t2.one_suicide_risk_asked IS NULL) AND t2.one_suicide_risk_asked IN ('=1'))
      )
      WHEN t3.pattern = 2
      THEN t2.kind IN ('bereavement_or_loss')
      AND (TRUE AND (NOT t2.one_safety_plan IS NULL))
      WHEN t3.pattern = 3
      THEN t2.kind IN ('loss_looked_at')
      AND (
        TRUE
        AND ((NOT t2.one_risk_asked IS NULL) AND t2.one_risk_asked IN ('=1'))
        AND (NOT t2.one_safety_plan IS NULL)
      )
      ELSE NULL
    END
);

CREATE TEMP TABLE looked_at_since_corrected_of_kinds AS
SELECT
  t0.child, t0.kind, t0.line, t0.version, t0.known_from, t0.one_loss, t0.one_risk_asked,
  t0.one_safety_plan, t0.one_suicide_risk_asked
FROM entries AS t0
WHERE
  ((t0.version > 1) OR ( t0.known_until < 4611686018427387904 ))
  AND t0.kind IN ('bereavement_or_loss', 'loss_looked_at', 'moved_away');

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT *
FROM looked_at_since_corrected_of_kinds AS t0
UNION ALL
SELECT *
FROM (
  SELECT
    t4.child, t4.kind, t4.line, t4.version, t4.known_from, t4.one_loss, t4.one_risk_asked,
    t4.one_safety_plan, t4.one_suicide_risk_asked
  FROM (
    SELECT
      *
    FROM entries AS t1
    WHERE NOT (t1.kind IN ('bereavement_or_loss', 'loss_looked_at', 'moved_away'))
  ) AS t4
  SEMI JOIN (
    SELECT
      *
    FROM (
      SELECT
        t0.child, t0.line,
        COUNT(*) AS there,
        MAX(t0.version) AS last
      FROM looked_at_since_corrected_of_kinds AS t0
      GROUP BY 1, 2
    ) AS t2
    WHERE t2.there < t2.last
  ) AS t6
    ON t4.child = t6.child AND t4.line = t6.line
) AS t7;

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES (CAST(4 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP TABLE looked_at_since_said_asked_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('bereavement_or_loss' AS TEXT)),
  (CAST(3 AS INT), CAST('loss_looked_at' AS TEXT))) AS given(pattern, kind);

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
      THEN t2.kind IN ('bereavement_or_loss')
      AND (TRUE AND ((NOT t2.one_loss IS NULL) AND t2.one_loss IN ('suspected_suicide')))
      WHEN t3.pattern = 3
      THEN t2.kind IN ('loss_looked_at')
      AND (
        TRUE
        AND ((NOT t2.one_risk_asked IS NULL) AND t2.one_risk_asked IN ('=1'))
        AND (NOT t2.one_safety_plan IS NULL)
      )
      ELSE NULL
    END
)
UNION ALL
SELECT *
FROM (
  SELECT
    1 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM looked_at_since_corrected AS t0
  WHERE TRUE AND NOT t0.one_suicide_risk_asked IS NULL AND t0.one_suicide_risk_asked IN ('=1')
)
UNION ALL
SELECT *
FROM (
  SELECT
    2 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM looked_at_since_corrected AS t0
  WHERE TRUE AND NOT t0.one_safety_plan IS NULL
);

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

-- known_of_everyone: as in DA-1.sql

CREATE TEMP TABLE looked_at_elsewhere_matched_asked_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('bereavement_or_loss' AS TEXT)),
  (CAST(1 AS INT), CAST('bereavement_or_loss' AS TEXT)),
  (CAST(2 AS INT), CAST('bereavement_or_loss' AS TEXT))) AS given(pattern, kind);

CREATE TEMP VIEW looked_at_elsewhere_matched AS
SELECT *
FROM (
  SELECT
    t3.pattern, t2.record, t2.child, t2.line, t2.version, t2.place, t2.occurred_first,
    t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.known_from,
    t2.agency, t2.team, t2.practitioner, t2.role
  FROM known_of_everyone AS t2
  INNER JOIN looked_at_elsewhere_matched_asked_kinds AS t3
    ON t2.kind = t3.kind
    AND CASE
      WHEN t3.pattern = 0
      THEN t2.kind IN ('bereavement_or_loss')
      AND (TRUE AND ((NOT t2.one_loss IS NULL) AND t2.one_loss IN ('suspected_suicide')))
      WHEN t3.pattern = 1
      THEN t2.kind IN ('bereavement_or_loss')
      AND (
        TRUE
        AND ((NOT t2.one_suicide_risk_asked IS NULL) AND t2.one_suicide_risk_asked IN ('=1'))
      )
      WHEN t3.pattern = 2
      THEN t2.kind IN ('bereavement_or_loss')
      AND (TRUE AND (NOT t2.one_safety_plan IS NULL))
      ELSE NULL
    END
);

CREATE TEMP TABLE looked_at_elsewhere_since_corrected_of_kinds AS
SELECT
  t0.child, t0.kind, t0.line, t0.version, t0.known_from, t0.one_loss, t0.one_safety_plan,
  t0.one_suicide_risk_asked
FROM everyone AS t0
WHERE
  ((t0.version > 1) OR ( t0.known_until < 4611686018427387904 ))
  AND t0.kind IN ('bereavement_or_loss');

CREATE TEMP TABLE looked_at_elsewhere_since_corrected AS
SELECT *
FROM looked_at_elsewhere_since_corrected_of_kinds AS t0
UNION ALL
SELECT *
FROM (
  SELECT
    t4.child, t4.kind, t4.line, t4.version, t4.known_from, t4.one_loss, t4.one_safety_plan,
    t4.one_suicide_risk_asked
  FROM (SELECT * FROM everyone AS t1 WHERE NOT (t1.kind IN ('bereavement_or_loss'))) AS t4
  SEMI JOIN (
    SELECT
      *
    FROM (
      SELECT
        t0.child, t0.line,
        COUNT(*) AS there,
        MAX(t0.version) AS last
      FROM looked_at_elsewhere_since_corrected_of_kinds AS t0
      GROUP BY 1, 2
    ) AS t2
    WHERE t2.there < t2.last
  ) AS t6
    ON t4.child = t6.child AND t4.line = t6.line
) AS t7;

CREATE TEMP TABLE looked_at_elsewhere_since_said_asked_kinds AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST('bereavement_or_loss' AS TEXT))) AS given(pattern, kind);

CREATE TEMP VIEW looked_at_elsewhere_since_said AS
SELECT *
FROM (
  SELECT
    t3.pattern, t2.child, t2.line, t2.version, t2.known_from
  FROM looked_at_elsewhere_since_corrected AS t2
  INNER JOIN looked_at_elsewhere_since_said_asked_kinds AS t3
    ON t2.kind = t3.kind
    AND CASE
      WHEN t3.pattern = 0
      THEN t2.kind IN ('bereavement_or_loss')
      AND (TRUE AND ((NOT t2.one_loss IS NULL) AND t2.one_loss IN ('suspected_suicide')))
      ELSE NULL
    END
)
UNION ALL
SELECT *
FROM (
  SELECT
    1 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM looked_at_elsewhere_since_corrected AS t0
  WHERE TRUE AND NOT t0.one_suicide_risk_asked IS NULL AND t0.one_suicide_risk_asked IN ('=1')
)
UNION ALL
SELECT *
FROM (
  SELECT
    2 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM looked_at_elsewhere_since_corrected AS t0
  WHERE TRUE AND NOT t0.one_safety_plan IS NULL
);

-- looked_at_elsewhere_since: as in DA-1.sql

-- looked_at_elsewhere: as in DA-1.sql

-- elsewhere: as in DA-1.sql

-- triggers: as in DA-1.sql

CREATE TEMP TABLE in_force AS
SELECT *
FROM (VALUES
  (
    CAST(0 AS INT), CAST(0 AS INT), CAST(-4611686018427387904 AS BIGINT),
    CAST(4611686018427387904 AS BIGINT)
  )) AS given(standard, asked, since, until);

-- parts: as in BER-2.sql

-- joints: as in DA-2.sql

CREATE TEMP TABLE lifts AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(4 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

-- followed_unordered: as in STAT-REF-1.sql

-- followed_in_pairs: as in STAT-REF-1.sql

-- shown: as in CUM-3.sql

CREATE TEMP TABLE findings AS
SELECT *
FROM (
  SELECT
    t31.standard, t31.node, t31.parent, t31.place_in_parent, t31.depth, t31.record, t31.line,
    CAST(CASE
      WHEN (NOT t31.key IS NULL)
      AND (COALESCE(CAST(FLOOR((t31.key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
      THEN 1
      ELSE COALESCE(CAST(FLOOR((t31.key) / (
        1099511627776
      )) AS BIGINT), 3)
    END AS INT) AS settled,
    t31.due_first, t31.due_last,
    COALESCE(
      (
        CASE
          WHEN (NOT t31.key IS NULL)
          AND (COALESCE(CAST(FLOOR((t31.key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
          THEN 1
          ELSE COALESCE(CAST(FLOOR((t31.key) / (
            1099511627776
          )) AS BIGINT), 3)
        END = 0
      )
      AND (t31.c_said_since > t31.due_last),
      FALSE
    ) AS recorded_late,
    CASE
      WHEN CASE
        WHEN NOT t31.key IS NULL
        THEN (((CAST(t31.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t31.c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT t31.key IS NULL
          THEN (((CAST(t31.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t31.c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers
  FROM (
    SELECT
      t30.standard, t30.node, t30.parent, t30.place_in_parent, t30.depth, t30.record, t30.line,
      t30.version, t30.place, t30.occurred_first, t30.occurred_last, t30.first_day, t30.last_day,
      t30.exactness, t30.sequence, t30.pattern, t30.about, t30.due_first, t30.due_last, t30.in_span,
      t30.in_opened, t30.until_place, t30.ends_exact, t30.start, t30.n_pattern, t30.n_record,
      t30.n_line, t30.n_place, t30.n_occurred_first, t30.n_first_day, t30.n_said_since, t30.n_key,
      t30.p_standard, t30.p_record, t30.p_line, t30.p_node, t30.p_key, t30.p_c_line,
      t30.p_c_said_since,
      CASE
        WHEN (NOT t30.n_key IS NULL)
        AND ((t30.p_key IS NULL) OR ( t30.n_key < t30.p_key ))
        THEN t30.n_key
        ELSE t30.p_key
      END AS key,
      CASE
        WHEN (NOT t30.n_key IS NULL)
        AND ((t30.p_key IS NULL) OR ( t30.n_key < t30.p_key ))
        THEN t30.n_line
        ELSE t30.p_c_line
      END AS c_line,
      CASE
        WHEN (NOT t30.n_key IS NULL)
        AND ((t30.p_key IS NULL) OR ( t30.n_key < t30.p_key ))
        THEN t30.n_said_since
        ELSE t30.p_c_said_since
      END AS c_said_since
    FROM (
      SELECT
        t28.standard, t28.node, t28.parent, t28.place_in_parent, t28.depth, t28.record, t28.line,
        t28.version, t28.place, t28.occurred_first, t28.occurred_last, t28.first_day, t28.last_day,
        t28.exactness, t28.sequence, t28.pattern, t28.about, t28.due_first, t28.due_last,
        t28.in_span, t28.in_opened, t28.until_place, t28.ends_exact, t28.start, t28.n_pattern,
        t28.n_record, t28.n_line, t28.n_place, t28.n_occurred_first, t28.n_first_day,
        t28.n_said_since, t28.n_key, t10.p_standard, t10.p_record, t10.p_line, t10.p_node,
        t10.p_key, t10.p_c_line, t10.p_c_said_since
      FROM (
        SELECT
          t26.standard, t26.node, t26.parent, t26.place_in_parent, t26.depth, t26.record, t26.line,
          t26.version, t26.place, t26.occurred_first, t26.occurred_last, t26.first_day,
          t26.last_day, t26.exactness, t26.sequence, t26.pattern, t26.about, t26.due_first,
          t26.due_last, t26.in_span, t26.in_opened, t26.until_place, t26.ends_exact, t26.start,
          t26.n_pattern, t26.n_record, t26.n_line, t26.n_place, t26.n_occurred_first,
          t26.n_first_day, t26.n_said_since,
          CASE
            WHEN (t26.until_place IS NULL) OR (
              t26.n_place < t26.until_place
            )
            THEN (
              CAST(CASE WHEN t26.n_occurred_first <= t26.due_first THEN 0 ELSE 2 END AS BIGINT) * 1099511627776
            ) + t26.n_place
            ELSE NULL
          END AS n_key
        FROM (
          SELECT
            t20.standard, t20.node, t20.parent, t20.place_in_parent, t20.depth, t20.record,
            t20.line, t20.version, t20.place, t20.occurred_first, t20.occurred_last, t20.first_day,
            t20.last_day, t20.exactness, t20.sequence, t20.pattern, t20.about, t20.due_first,
            t20.due_last, t20.in_span, t20.in_opened, t20.until_place, t20.ends_exact, t20.start,
            t24.n_pattern, t24.n_record, t24.n_line, t24.n_place, t24.n_occurred_first,
            t24.n_first_day, t24.n_said_since
          FROM (
            SELECT
              t2.standard, t2.node, t2.parent, t2.place_in_parent, t2.depth, t2.record, t2.line,
              t2.version, t2.place, t2.occurred_first, t2.occurred_last, t2.first_day, t2.last_day,
              t2.exactness, t2.sequence, t2.pattern, t2.about, t2.due_first, t2.due_last,
              t2.in_span, t2.in_opened, t2.until_place, t2.ends_exact,
              CASE
                WHEN (t2.exactness = 0)
                AND COALESCE(t2.ends_exact, TRUE)
                AND (NOT t2.place IS NULL)
                AND NOT (t2.about)
                THEN t2.place
                ELSE NULL
              END AS start
            FROM followed AS t2
          ) AS t20
          ASOF LEFT JOIN (
            SELECT
              t15.pattern AS n_pattern, t15.record AS n_record, t15.line AS n_line,
              t15.place AS n_place, t15.occurred_first AS n_occurred_first,
              t15.first_day AS n_first_day, t15.said_since AS n_said_since
            FROM (SELECT * FROM looked_at AS t3 WHERE t3.exactness = 0) AS t15
            SEMI JOIN (SELECT * FROM parts AS t5 WHERE t5.asks = 'followed') AS t18
              ON t15.pattern = t18.pattern
          ) AS t24
            ON t20.start < t24.n_place
            AND t20.pattern = t24.n_pattern
            AND t20.record = t24.n_record
        ) AS t26
      ) AS t28
      LEFT OUTER JOIN (
        SELECT
          t1.standard AS p_standard, t1.record AS p_record, t1.line AS p_line, t1.node AS p_node,
          t1.key AS p_key, t1.c_line AS p_c_line, t1.c_said_since AS p_c_said_since
        FROM followed_in_pairs AS t1
      ) AS t10
        ON t28.standard = t10.p_standard
        AND t28.record = t10.p_record
        AND t28.line = t10.p_line
        AND t28.node = t10.p_node
    ) AS t30
  ) AS t31
) AS t32
UNION ALL
SELECT *
FROM (
  SELECT
    t25.standard, t25.node, t25.parent, t25.place_in_parent, t25.depth, t25.record, t25.line,
    CAST(CASE
      WHEN (NOT CASE WHEN NOT t25.c_line IS NULL THEN 0 ELSE NULL END IS NULL)
      AND (
        COALESCE(
          CAST(FLOOR(
            (CASE WHEN NOT t25.c_line IS NULL THEN 0 ELSE NULL END) / (
              1099511627776
            )
          ) AS BIGINT),
          3
        ) = 3
      )
      THEN 1
      ELSE COALESCE(
        CAST(FLOOR(
          (CASE WHEN NOT t25.c_line IS NULL THEN 0 ELSE NULL END) / (
            1099511627776
          )
        ) AS BIGINT),
        3
      )
    END AS INT) AS settled,
    t25.due_first, t25.due_last,
    COALESCE(
      (
        CASE
          WHEN (NOT CASE WHEN NOT t25.c_line IS NULL THEN 0 ELSE NULL END IS NULL)
          AND (
            COALESCE(
              CAST(FLOOR(
                (CASE WHEN NOT t25.c_line IS NULL THEN 0 ELSE NULL END) / (
                  1099511627776
                )
              ) AS BIGINT),
              3
            ) = 3
          )
          THEN 1
          ELSE COALESCE(
            CAST(FLOOR(
              (CASE WHEN NOT t25.c_line IS NULL THEN 0 ELSE NULL END) / (
                1099511627776
              )
            ) AS BIGINT),
            3
          )
        END = 0
      )
      AND (t25.c_said_since > t25.due_last),
      FALSE
    ) AS recorded_late,
    CASE
      WHEN CASE
        WHEN NOT CASE WHEN NOT t25.c_line IS NULL THEN 0 ELSE NULL END IS NULL
        THEN (((CAST(t25.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t25.c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT CASE WHEN NOT t25.c_line IS NULL THEN 0 ELSE NULL END IS NULL
          THEN (((CAST(t25.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t25.c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers
  FROM (
    SELECT
      t6.record, t6.line, t6.version, t6.place, t6.occurred_first, t6.occurred_last, t6.first_day,
      t6.last_day, t6.exactness, t6.sequence, t6.sure, t6.again, t6.in_span, t6.in_opened,
      t6.until_place, t6.ends_exact, t6.agency, t6.team, t6.practitioner, t6.role, t6.standard,
      t6.node, t6.parent, t6.place_in_parent, t6.depth, t6.asks, t6.pattern, t6.about, t6.within,
      t6.within_hours, t6.within_named, t6.at_least, t6.at_least_hours, t6.at_most,
      t6.at_most_hours, t6.times, t6.without, t6.whole, t6.due_first, t6.due_last, t23.c_pattern,
      t23.c_record, t23.c_line, t23.c_said_since
    FROM shown AS t6
    LEFT OUTER JOIN (
      SELECT
        t16.pattern AS c_pattern, t16.record AS c_record, t16.line AS c_line,
        t16.said_since AS c_said_since
      FROM (
        SELECT
          *
        FROM (SELECT t3.pattern, t3.record, t3.line, t3.said_since FROM looked_at AS t3) AS t8
        UNION ALL
        SELECT
          *
        FROM (SELECT t4.pattern, t4.record, t4.line, t4.said_since FROM elsewhere AS t4) AS t9
      ) AS t16
      SEMI JOIN (SELECT * FROM parts AS t5 WHERE t5.asks = 'shows') AS t17
        ON t16.pattern = t17.pattern
    ) AS t23
      ON t6.pattern = t23.c_pattern AND t6.record = t23.c_record AND t6.line = t23.c_line
  ) AS t25
) AS t29;

-- parts_at_1: as in DA-2.sql

-- parts_at_0: as in DA-2.sql

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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('BER-4' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
