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
  FROM corrected AS t0
  WHERE TRUE AND NOT t0.one_suicide_risk_asked IS NULL AND t0.one_suicide_risk_asked IN ('=1')
)
UNION ALL
SELECT *
FROM (
  SELECT
    2 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM corrected AS t0
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

CREATE TEMP TABLE looked_at_elsewhere_since_said_asked_kinds AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST('bereavement_or_loss' AS TEXT))) AS given(pattern, kind);

CREATE TEMP VIEW looked_at_elsewhere_since_said AS
SELECT *
FROM (
  SELECT
    t3.pattern, t2.child, t2.line, t2.version, t2.known_from
  FROM corrected_of_everyone AS t2
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
  FROM corrected_of_everyone AS t0
  WHERE TRUE AND NOT t0.one_suicide_risk_asked IS NULL AND t0.one_suicide_risk_asked IN ('=1')
)
UNION ALL
SELECT *
FROM (
  SELECT
    2 AS pattern, t0.child, t0.line, t0.version, t0.known_from
  FROM corrected_of_everyone AS t0
  WHERE TRUE AND NOT t0.one_safety_plan IS NULL
);

-- looked_at_elsewhere_since: as in DA-1.sql

-- looked_at_elsewhere: as in DA-1.sql

CREATE TEMP VIEW homes AS
SELECT
  t2.child, t2.household, t2.since, t2.until, t2.known_from, t2.known_until,
  (CAST(t3.moment AS BIGINT) * 4294967296) + t2.child AS record
FROM stays AS t2
INNER JOIN moments AS t3 ON t2.known_from <= t3.as_of AND t2.known_until > t3.as_of;

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

-- followed_answers: as in STAT-REF-1.sql

-- followed_best: as in STAT-REF-1.sql

-- shown: as in CUM-3.sql

CREATE TEMP TABLE findings AS
SELECT *
FROM (
  SELECT
    t16.standard, t16.node, t16.parent, t16.place_in_parent, t16.depth, t16.record, t16.line,
    CAST(CASE
      WHEN (NOT t16.b_key IS NULL)
      AND (COALESCE(CAST(FLOOR((t16.b_key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
      THEN 1
      ELSE COALESCE(CAST(FLOOR((t16.b_key) / (
        1099511627776
      )) AS BIGINT), 3)
    END AS INT) AS settled,
    t16.due_first, t16.due_last,
    COALESCE(
      (
        CASE
          WHEN (NOT t16.b_key IS NULL)
          AND (COALESCE(CAST(FLOOR((t16.b_key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
          THEN 1
          ELSE COALESCE(CAST(FLOOR((t16.b_key) / (
            1099511627776
          )) AS BIGINT), 3)
        END = 0
      )
      AND (t16.b_c_said_since > t16.due_last),
      FALSE
    ) AS recorded_late,
    CASE
      WHEN CASE
        WHEN NOT t16.b_key IS NULL
        THEN (((CAST(t16.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t16.b_c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT t16.b_key IS NULL
          THEN (
            ((CAST(t16.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736
          ) + t16.b_c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers
  FROM (
    SELECT
      t6.standard, t6.node, t6.parent, t6.place_in_parent, t6.depth, t6.record, t6.line, t6.version,
      t6.place, t6.occurred_first, t6.occurred_last, t6.first_day, t6.last_day, t6.exactness,
      t6.sequence, t6.pattern, t6.about, t6.due_first, t6.due_last, t6.in_span, t6.in_opened,
      t6.until_place, t6.ends_exact, t11.b_standard, t11.b_record, t11.b_line, t11.b_node,
      t11.b_key, t11.b_c_line, t11.b_c_said_since
    FROM followed AS t6
    LEFT OUTER JOIN (
      SELECT
        t2.standard AS b_standard, t2.record AS b_record, t2.line AS b_line, t2.node AS b_node,
        t2.key AS b_key, t2.c_line AS b_c_line, t2.c_said_since AS b_c_said_since
      FROM followed_best AS t2
    ) AS t11
      ON t6.standard = t11.b_standard
      AND t6.record = t11.b_record
      AND t6.line = t11.b_line
      AND t6.node = t11.b_node
  ) AS t16
) AS t20
UNION ALL
SELECT *
FROM (
  SELECT
    t19.standard, t19.node, t19.parent, t19.place_in_parent, t19.depth, t19.record, t19.line,
    CAST(CASE
      WHEN (NOT CASE WHEN NOT t19.c_line IS NULL THEN 0 ELSE NULL END IS NULL)
      AND (
        COALESCE(
          CAST(FLOOR(
            (CASE WHEN NOT t19.c_line IS NULL THEN 0 ELSE NULL END) / (
              1099511627776
            )
          ) AS BIGINT),
          3
        ) = 3
      )
      THEN 1
      ELSE COALESCE(
        CAST(FLOOR(
          (CASE WHEN NOT t19.c_line IS NULL THEN 0 ELSE NULL END) / (
            1099511627776
          )
        ) AS BIGINT),
        3
      )
    END AS INT) AS settled,
    t19.due_first, t19.due_last,
    COALESCE(
      (
        CASE
          WHEN (NOT CASE WHEN NOT t19.c_line IS NULL THEN 0 ELSE NULL END IS NULL)
          AND (
            COALESCE(
              CAST(FLOOR(
                (CASE WHEN NOT t19.c_line IS NULL THEN 0 ELSE NULL END) / (
                  1099511627776
                )
              ) AS BIGINT),
              3
            ) = 3
          )
          THEN 1
          ELSE COALESCE(
            CAST(FLOOR(
              (CASE WHEN NOT t19.c_line IS NULL THEN 0 ELSE NULL END) / (
                1099511627776
              )
            ) AS BIGINT),
            3
          )
        END = 0
      )
      AND (t19.c_said_since > t19.due_last),
      FALSE
    ) AS recorded_late,
    CASE
      WHEN CASE
        WHEN NOT CASE WHEN NOT t19.c_line IS NULL THEN 0 ELSE NULL END IS NULL
        THEN (((CAST(t19.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t19.c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT CASE WHEN NOT t19.c_line IS NULL THEN 0 ELSE NULL END IS NULL
          THEN (((CAST(t19.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t19.c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers
  FROM (
    SELECT
      t7.record, t7.line, t7.version, t7.place, t7.occurred_first, t7.occurred_last, t7.first_day,
      t7.last_day, t7.exactness, t7.sequence, t7.sure, t7.again, t7.in_span, t7.in_opened,
      t7.until_place, t7.ends_exact, t7.agency, t7.team, t7.practitioner, t7.role, t7.standard,
      t7.node, t7.parent, t7.place_in_parent, t7.depth, t7.asks, t7.pattern, t7.about, t7.within,
      t7.within_hours, t7.within_named, t7.at_least, t7.at_least_hours, t7.at_most,
      t7.at_most_hours, t7.times, t7.without, t7.whole, t7.due_first, t7.due_last, t18.c_pattern,
      t18.c_record, t18.c_line, t18.c_said_since
    FROM shown AS t7
    LEFT OUTER JOIN (
      SELECT
        t14.pattern AS c_pattern, t14.record AS c_record, t14.line AS c_line,
        t14.said_since AS c_said_since
      FROM (
        SELECT
          *
        FROM (SELECT t3.pattern, t3.record, t3.line, t3.said_since FROM looked_at AS t3) AS t9
        UNION ALL
        SELECT
          *
        FROM (SELECT t4.pattern, t4.record, t4.line, t4.said_since FROM elsewhere AS t4) AS t10
      ) AS t14
      SEMI JOIN (SELECT * FROM parts AS t5 WHERE t5.asks = 'shows') AS t15
        ON t14.pattern = t15.pattern
    ) AS t18
      ON t7.pattern = t18.c_pattern AND t7.record = t18.c_record AND t7.line = t18.c_line
  ) AS t19
) AS t21;

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
