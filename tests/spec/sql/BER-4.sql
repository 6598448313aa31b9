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

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT
  t0.child, t0.kind, t0.line, t0.version, t0.known_from, t0.one_loss, t0.one_risk_asked,
  t0.one_safety_plan, t0.one_suicide_risk_asked
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

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
    t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.known_from
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

CREATE TEMP TABLE looked_at_elsewhere_since_corrected AS
SELECT
  t0.child, t0.kind, t0.line, t0.version, t0.known_from, t0.one_loss, t0.one_safety_plan,
  t0.one_suicide_risk_asked
FROM everyone AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

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

-- followed_in_pairs: as in STAT-REF-1.sql

-- shown: as in CUM-3.sql

CREATE TEMP TABLE findings AS
SELECT *
FROM (
  SELECT
    t28.standard, t28.node, t28.parent, t28.place_in_parent, t28.depth, t28.record, t28.line,
    CAST(CASE
      WHEN (NOT t28.key IS NULL)
      AND (COALESCE(CAST(FLOOR((t28.key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
      THEN 1
      ELSE COALESCE(CAST(FLOOR((t28.key) / (
        1099511627776
      )) AS BIGINT), 3)
    END AS INT) AS settled,
    t28.due_first, t28.due_last,
    CASE
      WHEN CASE
        WHEN NOT t28.key IS NULL
        THEN (((CAST(t28.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t28.c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT t28.key IS NULL
          THEN (((CAST(t28.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t28.c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers,
    COALESCE(
      (
        CASE
          WHEN (NOT t28.key IS NULL)
          AND (COALESCE(CAST(FLOOR((t28.key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
          THEN 1
          ELSE COALESCE(CAST(FLOOR((t28.key) / (
            1099511627776
          )) AS BIGINT), 3)
        END = 0
      )
      AND (t28.c_said_since > t28.due_last),
      FALSE
    ) AS recorded_late
  FROM (
    SELECT
      t27.standard, t27.node, t27.parent, t27.place_in_parent, t27.depth, t27.record, t27.line,
      t27.version, t27.place, t27.occurred_first, t27.occurred_last, t27.first_day, t27.last_day,
      t27.exactness, t27.sequence, t27.pattern, t27.about, t27.due_first, t27.due_last, t27.in_span,
      t27.in_opened, t27.until_place, t27.ends_exact, t27.start, t27.n_pattern, t27.n_record,
      t27.n_line, t27.n_place, t27.n_occurred_first, t27.n_first_day, t27.n_said_since, t27.n_key,
      t27.p_standard, t27.p_record, t27.p_line, t27.p_node, t27.p_key, t27.p_c_line,
      t27.p_c_said_since,
      CASE
        WHEN (NOT t27.n_key IS NULL)
        AND ((t27.p_key IS NULL) OR ( t27.n_key < t27.p_key ))
        THEN t27.n_key
        ELSE t27.p_key
      END AS key,
      CASE
        WHEN (NOT t27.n_key IS NULL)
        AND ((t27.p_key IS NULL) OR ( t27.n_key < t27.p_key ))
        THEN t27.n_line
        ELSE t27.p_c_line
      END AS c_line,
      CASE
        WHEN (NOT t27.n_key IS NULL)
        AND ((t27.p_key IS NULL) OR ( t27.n_key < t27.p_key ))
        THEN t27.n_said_since
        ELSE t27.p_c_said_since
      END AS c_said_since
    FROM (
      SELECT
        t26.standard, t26.node, t26.parent, t26.place_in_parent, t26.depth, t26.record, t26.line,
        t26.version, t26.place, t26.occurred_first, t26.occurred_last, t26.first_day, t26.last_day,
        t26.exactness, t26.sequence, t26.pattern, t26.about, t26.due_first, t26.due_last,
        t26.in_span, t26.in_opened, t26.until_place, t26.ends_exact, t26.start, t26.n_pattern,
        t26.n_record, t26.n_line, t26.n_place, t26.n_occurred_first, t26.n_first_day,
        t26.n_said_since, t26.n_key, t10.p_standard, t10.p_record, t10.p_line, t10.p_node,
        t10.p_key, t10.p_c_line, t10.p_c_said_since
      FROM (
        SELECT
          t23.standard, t23.node, t23.parent, t23.place_in_parent, t23.depth, t23.record, t23.line,
          t23.version, t23.place, t23.occurred_first, t23.occurred_last, t23.first_day,
          t23.last_day, t23.exactness, t23.sequence, t23.pattern, t23.about, t23.due_first,
          t23.due_last, t23.in_span, t23.in_opened, t23.until_place, t23.ends_exact, t23.start,
          t23.n_pattern, t23.n_record, t23.n_line, t23.n_place, t23.n_occurred_first,
          t23.n_first_day, t23.n_said_since,
          CASE
            WHEN (t23.until_place IS NULL) OR (
              t23.n_place < t23.until_place
            )
            THEN (
              CAST(CASE WHEN t23.n_occurred_first <= t23.due_first THEN 0 ELSE 2 END AS BIGINT) * 1099511627776
            ) + t23.n_place
            ELSE NULL
          END AS n_key
        FROM (
          SELECT
            t19.standard, t19.node, t19.parent, t19.place_in_parent, t19.depth, t19.record,
            t19.line, t19.version, t19.place, t19.occurred_first, t19.occurred_last, t19.first_day,
            t19.last_day, t19.exactness, t19.sequence, t19.pattern, t19.about, t19.due_first,
            t19.due_last, t19.in_span, t19.in_opened, t19.until_place, t19.ends_exact, t19.start,
            t21.n_pattern, t21.n_record, t21.n_line, t21.n_place, t21.n_occurred_first,
            t21.n_first_day, t21.n_said_since
          FROM (
            SELECT
              t4.standard, t4.node, t4.parent, t4.place_in_parent, t4.depth, t4.record, t4.line,
              t4.version, t4.place, t4.occurred_first, t4.occurred_last, t4.first_day, t4.last_day,
              t4.exactness, t4.sequence, t4.pattern, t4.about, t4.due_first, t4.due_last,
              t4.in_span, t4.in_opened, t4.until_place, t4.ends_exact,
              CASE
                WHEN (t4.exactness = 0)
                AND COALESCE(t4.ends_exact, TRUE)
                AND (NOT t4.place IS NULL)
                AND NOT (t4.about)
                THEN t4.place
                ELSE NULL
              END AS start
            FROM followed AS t4
          ) AS t19
          ASOF LEFT JOIN (
            SELECT
              t14.pattern AS n_pattern, t14.record AS n_record, t14.line AS n_line,
              t14.place AS n_place, t14.occurred_first AS n_occurred_first,
              t14.first_day AS n_first_day, t14.said_since AS n_said_since
            FROM (SELECT * FROM looked_at AS t2 WHERE t2.exactness = 0) AS t14
            SEMI JOIN (SELECT * FROM parts AS t5 WHERE t5.asks = 'followed') AS t15
              ON t14.pattern = t15.pattern
          ) AS t21
            ON t19.start < t21.n_place
            AND t19.pattern = t21.n_pattern
            AND t19.record = t21.n_record
        ) AS t23
      ) AS t26
      LEFT OUTER JOIN (
        SELECT
          t1.standard AS p_standard, t1.record AS p_record, t1.line AS p_line, t1.node AS p_node,
          t1.key AS p_key, t1.c_line AS p_c_line, t1.c_said_since AS p_c_said_since
        FROM followed_in_pairs AS t1
      ) AS t10
        ON t26.standard = t10.p_standard
        AND t26.record = t10.p_record
        AND t26.line = t10.p_line
        AND t26.node = t10.p_node
    ) AS t27
  ) AS t28
) AS t29
UNION ALL
SELECT *
FROM (
  SELECT
    t22.standard, t22.node, t22.parent, t22.place_in_parent, t22.depth, t22.record, t22.line,
    CAST(CASE
      WHEN (NOT CASE WHEN NOT t22.c_line IS NULL THEN 0 ELSE NULL END IS NULL)
      AND (
        COALESCE(
          CAST(FLOOR(
            (CASE WHEN NOT t22.c_line IS NULL THEN 0 ELSE NULL END) / (
              1099511627776
            )
          ) AS BIGINT),
          3
        ) = 3
      )
      THEN 1
      ELSE COALESCE(
        CAST(FLOOR(
          (CASE WHEN NOT t22.c_line IS NULL THEN 0 ELSE NULL END) / (
            1099511627776
          )
        ) AS BIGINT),
        3
      )
    END AS INT) AS settled,
    t22.due_first, t22.due_last,
    CASE
      WHEN CASE
        WHEN NOT CASE WHEN NOT t22.c_line IS NULL THEN 0 ELSE NULL END IS NULL
        THEN (((CAST(t22.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t22.c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT CASE WHEN NOT t22.c_line IS NULL THEN 0 ELSE NULL END IS NULL
          THEN (((CAST(t22.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t22.c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers,
    COALESCE(
      (
        CASE
          WHEN (NOT CASE WHEN NOT t22.c_line IS NULL THEN 0 ELSE NULL END IS NULL)
          AND (
            COALESCE(
              CAST(FLOOR(
                (CASE WHEN NOT t22.c_line IS NULL THEN 0 ELSE NULL END) / (
                  1099511627776
                )
              ) AS BIGINT),
              3
            ) = 3
          )
          THEN 1
          ELSE COALESCE(
            CAST(FLOOR(
              (CASE WHEN NOT t22.c_line IS NULL THEN 0 ELSE NULL END) / (
                1099511627776
              )
            ) AS BIGINT),
            3
          )
        END = 0
      )
      AND (t22.c_said_since > t22.due_last),
      FALSE
    ) AS recorded_late
  FROM (
    SELECT
      t6.record, t6.home, t6.line, t6.version, t6.place, t6.occurred_first, t6.occurred_last,
      t6.first_day, t6.last_day, t6.exactness, t6.sequence, t6.sure, t6.again, t6.in_span,
      t6.in_opened, t6.until_place, t6.ends_exact, t6.standard, t6.node, t6.parent,
      t6.place_in_parent, t6.depth, t6.asks, t6.pattern, t6.about, t6.within, t6.within_hours,
      t6.within_named, t6.at_least, t6.at_least_hours, t6.at_most, t6.at_most_hours, t6.times,
      t6.without, t6.whole, t6.due_first, t6.due_last, t17.c_pattern, t17.c_record, t17.c_line,
      t17.c_said_since
    FROM shown AS t6
    LEFT OUTER JOIN (
      SELECT
        t12.pattern AS c_pattern, t12.record AS c_record, t12.line AS c_line,
        t12.said_since AS c_said_since
      FROM (
        SELECT
          *
        FROM (SELECT t2.pattern, t2.record, t2.line, t2.said_since FROM looked_at AS t2) AS t8
        UNION ALL
        SELECT
          *
        FROM (SELECT t3.pattern, t3.record, t3.line, t3.said_since FROM elsewhere AS t3) AS t9
      ) AS t12
    ) AS t17
      ON t6.pattern = t17.c_pattern AND t6.record = t17.c_record AND t6.line = t17.c_line
  ) AS t22
) AS t25;

-- parts_at_1: as in DA-2.sql

-- parts_at_0: as in DA-2.sql

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
  (CAST(0 AS INT), CAST(0 AS INT), CAST('BER-4' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waivers: as in STAT-REF-1.sql

-- obligations: as in DA-1.sql

-- measures: as in STAT-REF-1.sql
