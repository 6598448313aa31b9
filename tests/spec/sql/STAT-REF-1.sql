-- STAT-REF-1: After each referral, what happens next is decided within 1 working day.
-- Version b1b25dc6ac9f6c0412553704a0a13463b755dfc10f0c8de980ccb0ae204ae453

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

CREATE TEMP VIEW known AS
SELECT
  t4.block, t4.kind, t4.child, t4.place, t4.line, t4.version, t4.known_from, t4.known_until,
  t4.stands, t4.occurred_first, t4.occurred_last, t4.first_day, t4.last_day, t4.exactness,
  t4.sequence, t4.practitioner, t4.role, t4.agency, t4.team, t4.restriction, t4.one_action,
  t4.one_action_owner, t4.one_actions, t4.one_agencies, t4.one_agency, t4.one_answer_by,
  t4.one_asked_next, t4.one_audience, t4.one_authoriser, t4.one_beneath, t4.one_category,
  t4.one_challenger_satisfied, t4.one_change, t4.one_changed, t4.one_child_told, t4.one_child_view,
  t4.one_child_voice, t4.one_child_words, t4.one_chosen, t4.one_conceptualise,
  t4.one_consent_answer, t4.one_contact, t4.one_corroborated, t4.one_criminal_investigation,
  t4.one_cumulative_view, t4.one_decision, t4.one_declined, t4.one_disagree, t4.one_disclosed,
  t4.one_dispute_answer, t4.one_document, t4.one_domestic_abuse_considered, t4.day_done_by,
  t4.one_done_by, t4.day_due, t4.one_due, t4.one_earlier_answers, t4.one_effect,
  t4.one_emotional_harm, t4.one_enquiry_plan, t4.one_evidence, t4.one_expected_of_family,
  t4.one_experience, t4.one_experiment, t4.one_fallback, t4.one_family_told_plan,
  t4.one_father_side, t4.one_gap, t4.one_goals, t4.one_hard_day, t4.one_harm, t4.one_harm_again,
  t4.one_heard, t4.one_heard_alone, t4.one_how_checked, t4.one_how_met, t4.one_hypotheses,
  t4.one_hypothesis, t4.one_identities, t4.one_identity_considered, t4.one_immediate,
  t4.one_implications, t4.one_in_record, t4.one_injury, t4.one_interpreted_by,
  t4.one_interpreter_needed, t4.one_interpreter_used, t4.one_known_by, t4.one_lasting_since,
  t4.one_late_why, t4.one_legal_action, t4.one_legal_basis, t4.one_line_progress,
  t4.one_looked_back, t4.one_loss, t4.one_loss_considered, t4.one_mark_left, t4.one_meaning,
  t4.one_means, t4.one_measured_by, t4.one_medical_question, t4.one_mixed_heritage,
  t4.one_mother_side, t4.one_moved_agreed_by, t4.one_moved_before, t4.one_new_due,
  t4.one_no_quorum_reason, t4.one_no_support_reason, t4.one_not_alone_reason,
  t4.one_not_asked_reason, t4.one_not_seen_reason, t4.one_not_told_reason, t4.one_offered,
  t4.one_other_children, t4.one_other_model, t4.one_other_ways, t4.one_our_assumptions,
  t4.one_outcome, t4.one_outcome_for_child, t4.one_own_words, t4.one_paediatrician, t4.one_pattern,
  t4.one_perpetuating, t4.one_perpetuating_services, t4.one_position_of_trust,
  t4.one_practice_changes, t4.one_precipitating, t4.one_predisposing, t4.one_protective,
  t4.one_protective_people, t4.one_purpose, t4.one_raised_with, t4.one_rater, t4.one_reason,
  t4.one_reason_considered, t4.one_reflect, t4.one_refused_by, t4.one_reliant, t4.day_review_day,
  t4.one_rights_explained, t4.one_risk_asked, t4.one_safe_meanwhile, t4.one_safe_now,
  t4.one_safety_plan, t4.one_said_back, t4.one_school_told, t4.one_seen, t4.one_seen_alone,
  t4.one_shared_with, t4.one_shared_with_all, t4.one_single_source_because, t4.one_sixth,
  t4.one_standard, t4.one_status, t4.one_still_unknown, t4.one_suicide_risk_asked,
  t4.one_supervision_type, t4.one_support, t4.one_support_owner, t4.one_support_starts,
  t4.one_to_agency, t4.one_to_tier, t4.one_to_whom, t4.one_told, t4.one_told_about,
  t4.one_told_back, t4.one_told_by, t4.one_told_in_writing, t4.one_told_them,
  t4.one_trauma_considered, t4.one_unknowns, t4.day_until, t4.one_urgency, t4.one_what_happened,
  t4.one_what_shows_it,
  (CAST(t2.moment AS BIGINT) * 4294967296) + t4.child AS record
FROM (SELECT * FROM entries AS t0 WHERE t0.stands) AS t4
INNER JOIN moments AS t2 ON t4.known_from <= t2.as_of AND t4.known_until > t2.as_of;

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('referral_received' AS TEXT)),
  (CAST(1 AS INT), CAST('referral_decision' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP VIEW looked_at_matched AS
SELECT *
FROM (
  SELECT
    t3.pattern, t2.record, t2.child, t2.line, t2.version, t2.place, t2.occurred_first,
    t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.known_from,
    t2.agency, t2.team, t2.practitioner, t2.role
  FROM known AS t2
  INNER JOIN looked_at_matched_kinds AS t3 ON t2.kind = t3.kind
);

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('referral_received' AS TEXT)),
  (CAST(1 AS INT), CAST('referral_decision' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

CREATE TEMP VIEW looked_at_since_said AS
SELECT *
FROM (
  SELECT
    t3.pattern, t2.child, t2.line, t2.version, t2.known_from
  FROM corrected AS t2
  INNER JOIN looked_at_since_said_kinds AS t3 ON t2.kind = t3.kind
);

CREATE TEMP VIEW looked_at_since AS
SELECT
  t2.pattern AS since_pattern, t2.child AS since_child, t2.line AS since_line,
  t2.version AS since_version, t2.since
FROM (
  SELECT
    t1.pattern, t1.child, t1.line, t1.version, t1.known_from, t1.run,
    MIN(t1.known_from) OVER (
      PARTITION BY t1.pattern, t1.child, t1.line, t1.run
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS since
  FROM (
    SELECT
      t0.pattern, t0.child, t0.line, t0.version, t0.known_from,
      t0.version - (
        ROW_NUMBER() OVER (
          PARTITION BY t0.pattern, t0.child, t0.line
          ORDER BY t0.version ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1
      ) AS run
    FROM looked_at_since_said AS t0
  ) AS t1
) AS t2
WHERE t2.version > 1;

CREATE TEMP TABLE looked_at AS
SELECT
  t2.pattern, t2.record, t2.child, t2.line, t2.version, t2.place, t2.occurred_first,
  t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.agency, t2.team,
  t2.practitioner, t2.role,
  COALESCE(t3.since, t2.known_from) AS said_since
FROM looked_at_matched AS t2
LEFT OUTER JOIN looked_at_since AS t3
  ON t2.pattern = t3.since_pattern
  AND t2.child = t3.since_child
  AND t2.line = t3.since_line
  AND t2.version = t3.since_version;

CREATE TEMP TABLE each_such AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS INT))) AS given(asked, pattern);

CREATE TEMP VIEW triggers AS
SELECT *
FROM (
  SELECT
    t5.asked, t5.record, t5.line, t5.version, t5.place, t5.occurred_first, t5.occurred_last,
    t5.first_day, t5.last_day, t5.exactness, t5.sequence, TRUE AS sure, FALSE AS again,
    CAST(NULL AS INT) AS in_span, CAST(NULL AS BIGINT) AS in_opened,
    CAST(NULL AS INT) AS until_place, CAST(NULL AS BOOLEAN) AS ends_exact, t5.agency, t5.team,
    t5.practitioner, t5.role
  FROM (
    SELECT
      t4.*
      EXCLUDE (child, pattern, said_since)
    FROM (
      SELECT
        t2.pattern, t2.record, t2.child, t2.line, t2.version, t2.place, t2.occurred_first,
        t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.agency, t2.team,
        t2.practitioner, t2.role, t2.said_since, t3.asked
      FROM looked_at AS t2
      INNER JOIN each_such AS t3 ON t2.pattern = t3.pattern
    ) AS t4
  ) AS t5
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
    CAST(0 AS INT), CAST(0 AS INT), CAST(-1 AS INT), CAST(0 AS INT), CAST(0 AS INT),
    CAST('followed' AS TEXT), CAST(1 AS INT), CAST(TRUE AS BOOLEAN), CAST(FALSE AS BOOLEAN),
    CAST(0 AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(1 AS INT), CAST(NULL AS INT), CAST(FALSE AS BOOLEAN)
  )) AS given(standard, node, parent, place_in_parent, depth, asks, pattern, about, again, within, within_hours, within_named, at_least, at_least_hours, at_most, at_most_hours, times, without, whole);

CREATE TEMP TABLE joints AS
SELECT *
FROM (VALUES
  (
    CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT), CAST(NULL AS INT),
    CAST(NULL AS TEXT)
  )) AS given(standard, node, parent, place_in_parent, depth, joins)
WHERE 1 = 0;

CREATE TEMP TABLE lifts AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

CREATE TEMP TABLE cases AS
SELECT t5.* EXCLUDE (asked, since, until)
FROM (
  SELECT
    *
  FROM (
    SELECT
      t2.asked, t2.record, t2.line, t2.version, t2.place, t2.occurred_first, t2.occurred_last,
      t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.sure, t2.again, t2.in_span,
      t2.in_opened, t2.until_place, t2.ends_exact, t2.agency, t2.team, t2.practitioner, t2.role,
      t3.standard, t3.since, t3.until
    FROM triggers AS t2
    INNER JOIN in_force AS t3 ON t2.asked = t3.asked
  ) AS t4
  WHERE t4.since <= t4.first_day AND t4.first_day <= t4.until
) AS t5;

CREATE TEMP TABLE followed AS
SELECT
  t18.standard, t18.node, t18.parent, t18.place_in_parent, t18.depth, t18.record, t18.line,
  t18.version, t18.place, t18.occurred_first, t18.occurred_last, t18.first_day, t18.last_day,
  t18.exactness, t18.sequence, t18.pattern, t18.about,
  CASE
    WHEN (t18.within IS NULL) AND (
      t18.within_hours IS NULL
    )
    THEN 253370678399999999
    ELSE t18.due_first
  END AS due_first,
  CASE
    WHEN (t18.within IS NULL) AND (
      t18.within_hours IS NULL
    )
    THEN 253370678399999999
    ELSE t18.due_last
  END AS due_last, t18.in_span, t18.in_opened, t18.until_place, t18.ends_exact
FROM (
  SELECT
    t17.*
    EXCLUDE (limit_at)
  FROM (
    SELECT
      t16.record, t16.line, t16.version, t16.place, t16.occurred_first, t16.occurred_last,
      t16.first_day, t16.last_day, t16.exactness, t16.sequence, t16.sure, t16.again, t16.in_span,
      t16.in_opened, t16.until_place, t16.ends_exact, t16.agency, t16.team, t16.practitioner,
      t16.role, t16.standard, t16.node, t16.parent, t16.place_in_parent, t16.depth, t16.asks,
      t16.pattern, t16.about, t16.within, t16.within_hours, t16.within_named, t16.at_least,
      t16.at_least_hours, t16.at_most, t16.at_most_hours, t16.times, t16.without, t16.whole,
      t16.due_first, t16.limit_at,
      COALESCE(
        t16.limit_at,
        t16.occurred_last + (CAST(t16.within_hours AS BIGINT) * 3600000000)
      ) AS due_last
    FROM (
      SELECT
        t15.*
        EXCLUDE (limit_day, limit_duration)
      FROM (
        SELECT
          t14.record, t14.line, t14.version, t14.place, t14.occurred_first, t14.occurred_last,
          t14.first_day, t14.last_day, t14.exactness, t14.sequence, t14.sure, t14.again,
          t14.in_span, t14.in_opened, t14.until_place, t14.ends_exact, t14.agency, t14.team,
          t14.practitioner, t14.role, t14.standard, t14.node, t14.parent, t14.place_in_parent,
          t14.depth, t14.asks, t14.pattern, t14.about, t14.within, t14.within_hours,
          t14.within_named, t14.at_least, t14.at_least_hours, t14.at_most, t14.at_most_hours,
          t14.times, t14.without, t14.whole, t14.due_first, t6.limit_duration, t6.limit_day,
          t6.limit_at
        FROM (
          SELECT
            t12.*
            EXCLUDE (limit_at)
          FROM (
            SELECT
              t11.record, t11.line, t11.version, t11.place, t11.occurred_first, t11.occurred_last,
              t11.first_day, t11.last_day, t11.exactness, t11.sequence, t11.sure, t11.again,
              t11.in_span, t11.in_opened, t11.until_place, t11.ends_exact, t11.agency, t11.team,
              t11.practitioner, t11.role, t11.standard, t11.node, t11.parent, t11.place_in_parent,
              t11.depth, t11.asks, t11.pattern, t11.about, t11.within, t11.within_hours,
              t11.within_named, t11.at_least, t11.at_least_hours, t11.at_most, t11.at_most_hours,
              t11.times, t11.without, t11.whole, t11.limit_at,
              COALESCE(
                t11.limit_at,
                t11.occurred_first + (CAST(t11.within_hours AS BIGINT) * 3600000000)
              ) AS due_first
            FROM (
              SELECT
                t10.*
                EXCLUDE (limit_day, limit_duration)
              FROM (
                SELECT
                  t9.record, t9.line, t9.version, t9.place, t9.occurred_first, t9.occurred_last,
                  t9.first_day, t9.last_day, t9.exactness, t9.sequence, t9.sure, t9.again,
                  t9.in_span, t9.in_opened, t9.until_place, t9.ends_exact, t9.agency, t9.team,
                  t9.practitioner, t9.role, t9.standard, t9.node, t9.parent, t9.place_in_parent,
                  t9.depth, t9.asks, t9.pattern, t9.about, t9.within, t9.within_hours,
                  t9.within_named, t9.at_least, t9.at_least_hours, t9.at_most, t9.at_most_hours,
                  t9.times, t9.without, t9.whole, t6.limit_duration, t6.limit_day, t6.limit_at
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      t3.record, t3.line, t3.version, t3.place, t3.occurred_first, t3.occurred_last,
                      t3.first_day, t3.last_day, t3.exactness, t3.sequence, t3.sure, t3.again,
                      t3.in_span, t3.in_opened, t3.until_place, t3.ends_exact, t3.agency, t3.team,
                      t3.practitioner, t3.role, t3.standard, t4.node, t4.parent, t4.place_in_parent,
                      t4.depth, t4.asks, t4.pattern, t4.about, t4.within, t4.within_hours,
                      t4.within_named, t4.at_least, t4.at_least_hours, t4.at_most, t4.at_most_hours,
                      t4.times, t4.without, t4.whole
                    FROM cases AS t3
                    INNER JOIN parts AS t4 ON t3.standard = t4.standard AND t3.again = t4.again
                  ) AS t7
                  WHERE t7.asks = 'followed'
                ) AS t9
                LEFT OUTER JOIN (
                  SELECT
                    t0.duration AS limit_duration, t0.day AS limit_day, t0.due AS limit_at
                  FROM deadlines AS t0
                ) AS t6
                  ON t9.within = t6.limit_duration AND t9.first_day = t6.limit_day
              ) AS t10
            ) AS t11
          ) AS t12
        ) AS t14
        LEFT OUTER JOIN (
          SELECT
            t0.duration AS limit_duration, t0.day AS limit_day, t0.due AS limit_at
          FROM deadlines AS t0
        ) AS t6
          ON t14.within = t6.limit_duration AND t14.last_day = t6.limit_day
      ) AS t15
    ) AS t16
  ) AS t17
) AS t18;

CREATE TEMP TABLE followed_unordered AS
SELECT *
FROM followed AS t0
WHERE
  NOT (
    (t0.exactness = 0)
    AND COALESCE(t0.ends_exact, TRUE)
    AND (NOT t0.place IS NULL)
    AND NOT (t0.about)
  );

CREATE TEMP VIEW followed_answers AS
WITH t4 AS (
  SELECT
    t1.pattern AS c_pattern, t1.record AS c_record, t1.line AS c_line, t1.version AS c_version,
    t1.place AS c_place, t1.occurred_first AS c_occurred_first, t1.occurred_last AS c_occurred_last,
    t1.first_day AS c_first_day, t1.last_day AS c_last_day, t1.exactness AS c_exactness,
    t1.sequence AS c_sequence, t1.said_since AS c_said_since
  FROM looked_at AS t1
), t7 AS (
  SELECT
    *
  FROM followed AS t0
  WHERE
    t0.exactness = 0
    AND COALESCE(t0.ends_exact, TRUE)
    AND NOT t0.place IS NULL
    AND NOT (t0.about)
)
SELECT *
FROM (
  SELECT
    *
  FROM (
    SELECT
      t28.standard, t28.record, t28.line, t28.node, t28.c_line, t28.c_said_since,
      (
        CAST(CASE
          WHEN NOT (TRUE)
          THEN NULL
          WHEN (t28.c_occurred_last >= t28.occurred_first)
          AND (t28.c_occurred_last <= t28.due_first)
          AND (
            (t28.c_occurred_first > t28.occurred_last)
            OR (
              (
                (
                  (GREATEST(t28.c_exactness, t28.exactness) = 0)
                  AND (t28.c_occurred_first = t28.occurred_first)
                )
                OR (
                  (GREATEST(t28.c_exactness, t28.exactness) = 1)
                  AND (t28.c_first_day = t28.first_day)
                )
              )
              AND (t28.c_sequence > t28.sequence)
            )
          )
          THEN 0
          WHEN (t28.c_occurred_first <= t28.due_last)
          AND (
            (t28.c_occurred_last >= t28.occurred_first)
            AND (t28.c_line <> t28.line)
            AND (
              NOT (
                (
                  (GREATEST(t28.c_exactness, t28.exactness) = 0)
                  AND (t28.c_occurred_first = t28.occurred_first)
                )
                OR (
                  (GREATEST(t28.c_exactness, t28.exactness) = 1)
                  AND (t28.c_first_day = t28.first_day)
                )
              )
              OR (t28.c_sequence > t28.sequence)
            )
          )
          THEN 1
          WHEN (t28.c_occurred_first > t28.occurred_last)
          OR (
            (
              (
                (GREATEST(t28.c_exactness, t28.exactness) = 0)
                AND (t28.c_occurred_first = t28.occurred_first)
              )
              OR (
                (GREATEST(t28.c_exactness, t28.exactness) = 1)
                AND (t28.c_first_day = t28.first_day)
              )
            )
            AND (t28.c_sequence > t28.sequence)
          )
          THEN 2
          WHEN (t28.c_occurred_last >= t28.occurred_first)
          AND (t28.c_line <> t28.line)
          AND (
            NOT (
              (
                (GREATEST(t28.c_exactness, t28.exactness) = 0)
                AND (t28.c_occurred_first = t28.occurred_first)
              )
              OR (
                (GREATEST(t28.c_exactness, t28.exactness) = 1)
                AND (t28.c_first_day = t28.first_day)
              )
            )
            OR (t28.c_sequence > t28.sequence)
          )
          THEN 3
          ELSE NULL
        END AS BIGINT) * 1099511627776
      ) + t28.c_place AS key
    FROM (
      SELECT
        *
      FROM (
        SELECT
          t20.standard, t20.node, t20.parent, t20.place_in_parent, t20.depth, t20.record, t20.line,
          t20.version, t20.place, t20.occurred_first, t20.occurred_last, t20.first_day,
          t20.last_day, t20.exactness, t20.sequence, t20.pattern, t20.about, t20.due_first,
          t20.due_last, t20.in_span, t20.in_opened, t20.until_place, t20.ends_exact, t15.c_pattern,
          t15.c_record, t15.c_line, t15.c_version, t15.c_place, t15.c_occurred_first,
          t15.c_occurred_last, t15.c_first_day, t15.c_last_day, t15.c_exactness, t15.c_sequence,
          t15.c_said_since
        FROM t7 AS t20
        INNER JOIN (
          SELECT
            t1.pattern AS c_pattern, t1.record AS c_record, t1.line AS c_line,
            t1.version AS c_version, t1.place AS c_place, t1.occurred_first AS c_occurred_first,
            t1.occurred_last AS c_occurred_last, t1.first_day AS c_first_day,
            t1.last_day AS c_last_day, t1.exactness AS c_exactness, t1.sequence AS c_sequence,
            t1.said_since AS c_said_since
          FROM looked_at AS t1
          WHERE t1.exactness > 0
        ) AS t15
          ON t20.pattern = t15.c_pattern AND t20.record = t15.c_record
      ) AS t24
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            t19.standard, t19.node, t19.parent, t19.place_in_parent, t19.depth, t19.record,
            t19.line, t19.version, t19.place, t19.occurred_first, t19.occurred_last, t19.first_day,
            t19.last_day, t19.exactness, t19.sequence, t19.pattern, t19.about, t19.due_first,
            t19.due_last, t19.in_span, t19.in_opened, t19.until_place, t19.ends_exact,
            t17.c_pattern, t17.c_record, t17.c_line, t17.c_version, t17.c_place,
            t17.c_occurred_first, t17.c_occurred_last, t17.c_first_day, t17.c_last_day,
            t17.c_exactness, t17.c_sequence, t17.c_said_since
          FROM (SELECT * FROM followed_unordered AS t2 WHERE NOT (t2.about)) AS t19
          INNER JOIN t4 AS t17 ON t19.pattern = t17.c_pattern AND t19.record = t17.c_record
        ) AS t23
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            t12.standard, t12.node, t12.parent, t12.place_in_parent, t12.depth, t12.record,
            t12.line, t12.version, t12.place, t12.occurred_first, t12.occurred_last, t12.first_day,
            t12.last_day, t12.exactness, t12.sequence, t12.pattern, t12.about, t12.due_first,
            t12.due_last, t12.in_span, t12.in_opened, t12.until_place, t12.ends_exact,
            t18.c_pattern, t18.c_record, t18.c_line, t18.c_version, t18.c_place,
            t18.c_occurred_first, t18.c_occurred_last, t18.c_first_day, t18.c_last_day,
            t18.c_exactness, t18.c_sequence, t18.c_said_since
          FROM (SELECT * FROM followed_unordered AS t2 WHERE t2.about) AS t12
          INNER JOIN (
            SELECT
              t3.line AS a_line, t3.version AS a_version, t3.of AS a_of
            FROM about AS t3
          ) AS t13
            ON t12.line = t13.a_of
          INNER JOIN t4 AS t18
            ON t12.pattern = t18.c_pattern
            AND t12.record = t18.c_record
            AND t13.a_line = t18.c_line
            AND t13.a_version = t18.c_version
        ) AS t22
      ) AS t26
    ) AS t28
  ) AS t32
  WHERE NOT t32.key IS NULL
) AS t33
UNION ALL
SELECT *
FROM (
  SELECT
    *
  FROM (
    SELECT
      t29.standard, t29.record, t29.line, t29.node, t29.c_line, t29.c_said_since,
      (
        CAST(CASE WHEN t29.c_occurred_first <= t29.due_first THEN 0 ELSE 2 END AS BIGINT) * 1099511627776
      ) + t29.c_place AS key
    FROM (
      SELECT
        t20.standard, t20.node, t20.parent, t20.place_in_parent, t20.depth, t20.record, t20.line,
        t20.version, t20.place, t20.occurred_first, t20.occurred_last, t20.first_day, t20.last_day,
        t20.exactness, t20.sequence, t20.pattern, t20.about, t20.due_first, t20.due_last,
        t20.in_span, t20.in_opened, t20.until_place, t20.ends_exact, t27.c_pattern, t27.c_record,
        t27.c_line, t27.c_place, t27.c_occurred_first, t27.c_first_day, t27.c_said_since
      FROM t7 AS t20
      ASOF LEFT JOIN (
        SELECT
          t16.pattern AS c_pattern, t16.record AS c_record, t16.line AS c_line,
          t16.place AS c_place, t16.occurred_first AS c_occurred_first,
          t16.first_day AS c_first_day, t16.said_since AS c_said_since
        FROM (SELECT * FROM looked_at AS t1 WHERE t1.exactness = 0) AS t16
        SEMI JOIN t7 AS t21 ON t16.pattern = t21.pattern AND t16.record = t21.record
      ) AS t27
        ON t20.place < t27.c_place
        AND t20.pattern = t27.c_pattern
        AND t20.record = t27.c_record
    ) AS t29
    WHERE (t29.until_place IS NULL) OR ( t29.c_place < t29.until_place )
  ) AS t30
  WHERE NOT t30.key IS NULL
) AS t31;

CREATE TEMP VIEW followed_best AS
SELECT
  t0.standard, t0.record, t0.line, t0.node,
  MIN(t0.key) AS key,
  FIRST(t0.c_line ORDER BY t0.key) AS c_line,
  FIRST(t0.c_said_since ORDER BY t0.key) AS c_said_since
FROM followed_answers AS t0
GROUP BY 1, 2, 3, 4;

CREATE TEMP TABLE findings AS
SELECT
  t5.standard, t5.node, t5.parent, t5.place_in_parent, t5.depth, t5.record, t5.line,
  CAST(CASE
    WHEN (NOT t5.b_key IS NULL)
    AND (COALESCE(CAST(FLOOR((t5.b_key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
    THEN 1
    ELSE COALESCE(CAST(FLOOR((t5.b_key) / (
      1099511627776
    )) AS BIGINT), 3)
  END AS INT) AS settled,
  t5.due_first, t5.due_last,
  COALESCE(
    (
      CASE
        WHEN (NOT t5.b_key IS NULL)
        AND (COALESCE(CAST(FLOOR((t5.b_key) / ( 1099511627776 )) AS BIGINT), 3) = 3)
        THEN 1
        ELSE COALESCE(CAST(FLOOR((t5.b_key) / (
          1099511627776
        )) AS BIGINT), 3)
      END = 0
    )
    AND (t5.b_c_said_since > t5.due_last),
    FALSE
  ) AS recorded_late,
  CASE
    WHEN CASE
      WHEN NOT t5.b_key IS NULL
      THEN (((CAST(t5.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t5.b_c_line
      ELSE NULL
    END IS NULL
    THEN []
    ELSE CAST([
      CASE
        WHEN NOT t5.b_key IS NULL
        THEN (((CAST(t5.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t5.b_c_line
        ELSE NULL
      END
    ] AS BIGINT[])
  END AS answers
FROM (
  SELECT
    t2.standard, t2.node, t2.parent, t2.place_in_parent, t2.depth, t2.record, t2.line, t2.version,
    t2.place, t2.occurred_first, t2.occurred_last, t2.first_day, t2.last_day, t2.exactness,
    t2.sequence, t2.pattern, t2.about, t2.due_first, t2.due_last, t2.in_span, t2.in_opened,
    t2.until_place, t2.ends_exact, t4.b_standard, t4.b_record, t4.b_line, t4.b_node, t4.b_key,
    t4.b_c_line, t4.b_c_said_since
  FROM followed AS t2
  LEFT OUTER JOIN (
    SELECT
      t1.standard AS b_standard, t1.record AS b_record, t1.line AS b_line, t1.node AS b_node,
      t1.key AS b_key, t1.c_line AS b_c_line, t1.c_said_since AS b_c_said_since
    FROM followed_best AS t1
  ) AS t4
    ON t2.standard = t4.b_standard
    AND t2.record = t4.b_record
    AND t2.line = t4.b_line
    AND t2.node = t4.b_node
) AS t5;

CREATE TEMP TABLE roots AS
SELECT
  t0.standard, t0.record, t0.line, t0.settled, t0.due_first, t0.due_last, t0.recorded_late,
  t0.answers
FROM findings AS t0
WHERE t0.depth = 0;

CREATE TEMP TABLE liftable AS
SELECT *
FROM (
  SELECT
    t3.record, t3.line, t3.version, t3.place, t3.occurred_first, t3.occurred_last, t3.first_day,
    t3.last_day, t3.exactness, t3.sequence, t3.sure, t3.again, t3.in_span, t3.in_opened,
    t3.until_place, t3.ends_exact, t3.agency, t3.team, t3.practitioner, t3.role, t3.standard,
    t9.lift_standard, t9.unless, t9.pattern, t9.lift_about, t9.c_pattern, t9.c_record, t9.c_line,
    t9.c_version, t9.c_place, t9.c_occurred_first, t9.c_occurred_last, t9.c_first_day,
    t9.c_last_day, t9.c_exactness, t9.c_sequence
  FROM cases AS t3
  INNER JOIN (
    SELECT
      t7.standard AS lift_standard, t7.unless, t7.pattern, t7.about AS lift_about, t7.c_pattern,
      t7.c_record, t7.c_line, t7.c_version, t7.c_place, t7.c_occurred_first, t7.c_occurred_last,
      t7.c_first_day, t7.c_last_day, t7.c_exactness, t7.c_sequence
    FROM (
      SELECT
        t4.standard, t4.unless, t4.pattern, t4.about, t6.c_pattern, t6.c_record, t6.c_line,
        t6.c_version, t6.c_place, t6.c_occurred_first, t6.c_occurred_last, t6.c_first_day,
        t6.c_last_day, t6.c_exactness, t6.c_sequence
      FROM lifts AS t4
      INNER JOIN (
        SELECT
          t2.pattern AS c_pattern, t2.record AS c_record, t2.line AS c_line,
          t2.version AS c_version, t2.place AS c_place, t2.occurred_first AS c_occurred_first,
          t2.occurred_last AS c_occurred_last, t2.first_day AS c_first_day,
          t2.last_day AS c_last_day, t2.exactness AS c_exactness, t2.sequence AS c_sequence
        FROM looked_at AS t2
      ) AS t6
        ON t4.pattern = t6.c_pattern
    ) AS t7
  ) AS t9
    ON t3.standard = t9.lift_standard AND t3.record = t9.c_record
) AS t10
WHERE
  t10.c_occurred_last >= t10.occurred_first
  AND t10.c_line <> t10.line
  AND (
    NOT (
      (
        (GREATEST(t10.c_exactness, t10.exactness) = 0)
        AND (t10.c_occurred_first = t10.occurred_first)
      )
      OR ((GREATEST(t10.c_exactness, t10.exactness) = 1) AND (t10.c_first_day = t10.first_day))
    )
    OR (t10.c_sequence > t10.sequence)
  );

CREATE TEMP VIEW lifts_found AS
WITH t7 AS (
  SELECT
    t3.record, t3.line, t3.version, t3.place, t3.occurred_first, t3.occurred_last, t3.first_day,
    t3.last_day, t3.exactness, t3.sequence, t3.sure, t3.again, t3.in_span, t3.in_opened,
    t3.until_place, t3.ends_exact, t3.agency, t3.team, t3.practitioner, t3.role, t3.standard,
    t3.lift_standard, t3.unless, t3.pattern, t3.lift_about, t3.c_pattern, t3.c_record, t3.c_line,
    t3.c_version, t3.c_place, t3.c_occurred_first, t3.c_occurred_last, t3.c_first_day,
    t3.c_last_day, t3.c_exactness, t3.c_sequence, t4.settled, t4.due_first, t4.due_last,
    t4.recorded_late, t4.answers
  FROM liftable AS t3
  INNER JOIN roots AS t4
    ON t3.standard = t4.standard AND t3.record = t4.record AND t3.line = t4.line
)
SELECT
  t14.standard, t14.record, t14.line,
  MIN(t14.key) FILTER(WHERE t14.sure) AS lift_key,
  FIRST(t14.c_line ORDER BY t14.key) FILTER(WHERE t14.sure) AS lift_line,
  COUNT(*) AS lifts
FROM (
  SELECT
    t13.record, t13.line, t13.version, t13.place, t13.occurred_first, t13.occurred_last,
    t13.first_day, t13.last_day, t13.exactness, t13.sequence,
    (
      (t13.c_occurred_first > t13.occurred_last)
      OR (
        (
          (
            (GREATEST(t13.c_exactness, t13.exactness) = 0)
            AND (t13.c_occurred_first = t13.occurred_first)
          )
          OR ((GREATEST(t13.c_exactness, t13.exactness) = 1) AND (t13.c_first_day = t13.first_day))
        )
        AND (t13.c_sequence > t13.sequence)
      )
    )
    AND (t13.c_occurred_last <= t13.due_first) AS sure,
    t13.again, t13.in_span, t13.in_opened, t13.until_place, t13.ends_exact, t13.agency, t13.team,
    t13.practitioner, t13.role, t13.standard, t13.lift_standard, t13.unless, t13.pattern,
    t13.lift_about, t13.c_pattern, t13.c_record, t13.c_line, t13.c_version, t13.c_place,
    t13.c_occurred_first, t13.c_occurred_last, t13.c_first_day, t13.c_last_day, t13.c_exactness,
    t13.c_sequence, t13.settled, t13.due_first, t13.due_last, t13.recorded_late, t13.answers,
    (CAST(t13.unless AS BIGINT) * 1099511627776) + t13.c_place AS key
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM t7 AS t8
      WHERE t8.c_occurred_first <= t8.due_last AND NOT (t8.settled = 0) AND NOT (t8.lift_about)
    ) AS t9
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        t11.record, t11.line, t11.version, t11.place, t11.occurred_first, t11.occurred_last,
        t11.first_day, t11.last_day, t11.exactness, t11.sequence, t11.sure, t11.again, t11.in_span,
        t11.in_opened, t11.until_place, t11.ends_exact, t11.agency, t11.team, t11.practitioner,
        t11.role, t11.standard, t11.lift_standard, t11.unless, t11.pattern, t11.lift_about,
        t11.c_pattern, t11.c_record, t11.c_line, t11.c_version, t11.c_place, t11.c_occurred_first,
        t11.c_occurred_last, t11.c_first_day, t11.c_last_day, t11.c_exactness, t11.c_sequence,
        t11.settled, t11.due_first, t11.due_last, t11.recorded_late, t11.answers
      FROM (
        SELECT
          *
        FROM t7 AS t8
        WHERE t8.c_occurred_first <= t8.due_last AND NOT (t8.settled = 0) AND t8.lift_about
      ) AS t11
      SEMI JOIN (
        SELECT
          t1.line AS a_line, t1.version AS a_version, t1.of AS a_of
        FROM about AS t1
      ) AS t6
        ON t11.c_line = t6.a_line AND t11.c_version = t6.a_version AND t11.line = t6.a_of
    ) AS t12
  ) AS t13
) AS t14
GROUP BY 1, 2, 3;

CREATE TEMP VIEW judged AS
SELECT
  t2.standard, t2.record, t2.line, t2.settled, t2.due_first, t2.due_last, t2.recorded_late,
  t2.answers, t3.version, t3.place, t3.occurred_first, t3.occurred_last, t3.first_day, t3.last_day,
  t3.exactness, t3.sequence, t3.sure, t3.again, t3.in_span, t3.in_opened, t3.until_place,
  t3.ends_exact, t3.agency, t3.team, t3.practitioner, t3.role
FROM roots AS t2
INNER JOIN cases AS t3 ON t2.standard = t3.standard AND t2.record = t3.record AND t2.line = t3.line;

CREATE TEMP TABLE waivable AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST('STAT-REF-1' AS TEXT))) AS given(w_standard, w_waiver, w_name);

CREATE TEMP TABLE waiving AS
SELECT
  t4.record, t4.line, t4.version, t4.until, t4.name, t4.waiver, t2.w_standard, t2.w_waiver,
  t2.w_name
FROM (
  SELECT
    t0.record, t0.line, t0.version, t0.day_until AS until, t0.one_standard AS name, 0 AS waiver
  FROM known AS t0
  WHERE t0.kind IN ('waiver') AND TRUE AND NOT t0.day_until IS NULL
) AS t4
INNER JOIN waivable AS t2 ON t4.waiver = t2.w_waiver AND t4.name = t2.w_name;

CREATE TEMP VIEW waivers AS
SELECT
  t8.w_standard, t8.record AS w_record, t8.a_of AS w_of,
  MAX(t8.until) AS waived_until,
  FIRST(t8.line ORDER BY {'until': t8.until, 'id': t8.i_id} DESC) AS waiver
FROM (
  SELECT
    t3.record, t3.line, t3.version, t3.until, t3.name, t3.waiver, t3.w_standard, t3.w_waiver,
    t3.w_name, t6.a_line, t6.a_version, t6.a_of, t7.i_line, t7.i_id
  FROM waiving AS t3
  INNER JOIN (
    SELECT
      t1.line AS a_line, t1.version AS a_version, t1.of AS a_of
    FROM about AS t1
  ) AS t6
    ON t3.line = t6.a_line AND t3.version = t6.a_version
  INNER JOIN (SELECT t2.line AS i_line, t2.id AS i_id FROM lines AS t2) AS t7
    ON t3.line = t7.i_line
) AS t8
GROUP BY 1, 2, 3;

CREATE TEMP VIEW obligations AS
SELECT
  t16.standard, t16.moment, t16.record, t16.line, t16.first_day, t16.settled,
  CASE
    WHEN t16.as_of <= t16.settled_from
    THEN 'pending'
    WHEN t16.as_of_day <= t16.waived_until
    THEN 'waived'
    WHEN t16.settled = 0
    THEN 'met'
    WHEN t16.settled = 1
    THEN 'cannot_tell'
    WHEN t16.settled = 2
    THEN 'met_late'
    WHEN t16.settled = 4
    THEN 'missed'
    WHEN t16.settled = 5
    THEN 'not_applicable'
    WHEN t16.as_of <= t16.due_first
    THEN 'pending'
    WHEN t16.as_of <= t16.due_last
    THEN 'cannot_tell'
    ELSE 'missed'
  END AS verdict, t16.due_first, t16.due_last, t16.waived_until, t16.recorded_late,
  t16.settled_from, t16.agency, t16.team, t16.waiver, t16.answers, t16.practitioner, t16.role
FROM (
  SELECT
    t15.standard, t15.record, t15.line, t15.settled, t15.due_first, t15.due_last, t15.recorded_late,
    t15.answers, t15.version, t15.place, t15.occurred_first, t15.occurred_last, t15.first_day,
    t15.last_day, t15.exactness, t15.sequence, t15.sure, t15.again, t15.in_span, t15.in_opened,
    t15.until_place, t15.ends_exact, t15.agency, t15.team, t15.practitioner, t15.role, t15.lift_key,
    t15.lift_line, t15.lifts, t15.settled_from, t15.ended, t15.ended_may, t15.closed_line,
    t15.w_standard, t15.w_record, t15.w_of, t15.waived_until, t15.waiver, t4.moment, t4.as_of,
    t4.as_of_day
  FROM (
    SELECT
      t13.standard, t13.record, t13.line, t13.settled, t13.due_first, t13.due_last,
      t13.recorded_late, t13.answers, t13.version, t13.place, t13.occurred_first, t13.occurred_last,
      t13.first_day, t13.last_day, t13.exactness, t13.sequence, t13.sure, t13.again, t13.in_span,
      t13.in_opened, t13.until_place, t13.ends_exact, t13.agency, t13.team, t13.practitioner,
      t13.role, t13.lift_key, t13.lift_line, t13.lifts, t13.settled_from, t13.ended, t13.ended_may,
      t13.closed_line, t13.w_standard, t13.w_record, t13.w_of,
      CASE WHEN t13.settled IN (3, 4) THEN t13.waived_until ELSE NULL END AS waived_until,
      CASE WHEN t13.settled IN (3, 4) THEN t13.waiver ELSE NULL END AS waiver
    FROM (
      SELECT
        t12.standard, t12.record, t12.line, t12.settled, t12.due_first, t12.due_last,
        t12.recorded_late, t12.answers, t12.version, t12.place, t12.occurred_first,
        t12.occurred_last, t12.first_day, t12.last_day, t12.exactness, t12.sequence, t12.sure,
        t12.again, t12.in_span, t12.in_opened, t12.until_place, t12.ends_exact, t12.agency,
        t12.team, t12.practitioner, t12.role, t12.lift_key, t12.lift_line, t12.lifts,
        t12.settled_from, t12.ended, t12.ended_may, t12.closed_line, t5.w_standard, t5.w_record,
        t5.w_of, t5.waived_until, t5.waiver
      FROM (
        SELECT
          t10.standard, t10.record, t10.line,
          CASE WHEN NOT (t10.sure) AND t10.settled IN (2, 4) THEN 1 ELSE t10.settled END AS settled,
          t10.due_first,
          CASE WHEN NOT (t10.sure) AND ( t10.settled = 3 ) THEN 253370764799999999 ELSE t10.due_last
          END AS due_last, t10.recorded_late, t10.answers, t10.version, t10.place,
          t10.occurred_first, t10.occurred_last, t10.first_day, t10.last_day, t10.exactness,
          t10.sequence, t10.sure, t10.again, t10.in_span, t10.in_opened, t10.until_place,
          t10.ends_exact, t10.agency, t10.team, t10.practitioner, t10.role, t10.lift_key,
          t10.lift_line, t10.lifts, t10.settled_from, t10.ended, t10.ended_may, t10.closed_line
        FROM (
          SELECT
            t9.standard, t9.record, t9.line,
            CASE
              WHEN (t9.settled = 0) AND (
                CAST(NULL AS BIGINT) IS NULL
              )
              THEN 0
              WHEN COALESCE(FALSE, FALSE) OR (NOT t9.lift_key IS NULL)
              THEN 5
              WHEN COALESCE(FALSE OR (t9.lifts > 0), FALSE)
              THEN 1
              ELSE t9.settled
            END AS settled, t9.due_first, t9.due_last, t9.recorded_late,
            CASE
              WHEN CASE
                WHEN (t9.settled = 0) AND (
                  CAST(NULL AS BIGINT) IS NULL
                )
                THEN 0
                WHEN COALESCE(FALSE, FALSE) OR (NOT t9.lift_key IS NULL)
                THEN 5
                WHEN COALESCE(FALSE OR (t9.lifts > 0), FALSE)
                THEN 1
                ELSE t9.settled
              END = 5
              THEN CAST([CASE WHEN COALESCE(FALSE, FALSE) THEN CAST(NULL AS BIGINT) ELSE t9.lift_line END] AS BIGINT[])
              ELSE t9.answers
            END AS answers, t9.version, t9.place, t9.occurred_first, t9.occurred_last, t9.first_day,
            t9.last_day, t9.exactness, t9.sequence, t9.sure, t9.again, t9.in_span, t9.in_opened,
            t9.until_place, t9.ends_exact, t9.agency, t9.team, t9.practitioner, t9.role,
            t9.lift_key, t9.lift_line, t9.lifts,
            CASE WHEN COALESCE(FALSE OR (t9.lifts > 0), FALSE) THEN NULL ELSE CAST(NULL AS BIGINT)
            END AS settled_from, FALSE AS ended, FALSE AS ended_may,
            CAST(NULL AS BIGINT) AS closed_line
          FROM (
            SELECT
              t8.*
              EXCLUDE (line_right, record_right, standard_right)
            FROM (
              SELECT
                t6.standard, t6.record, t6.line, t6.settled, t6.due_first, t6.due_last,
                t6.recorded_late, t6.answers, t6.version, t6.place, t6.occurred_first,
                t6.occurred_last, t6.first_day, t6.last_day, t6.exactness, t6.sequence, t6.sure,
                t6.again, t6.in_span, t6.in_opened, t6.until_place, t6.ends_exact, t6.agency,
                t6.team, t6.practitioner, t6.role, t7.standard AS standard_right,
                t7.record AS record_right, t7.line AS line_right, t7.lift_key, t7.lift_line,
                t7.lifts
              FROM judged AS t6
              LEFT OUTER JOIN lifts_found AS t7
                ON t6.standard = t7.standard AND t6.record = t7.record AND t6.line = t7.line
            ) AS t8
          ) AS t9
        ) AS t10
      ) AS t12
      LEFT OUTER JOIN waivers AS t5
        ON t12.standard = t5.w_standard AND t12.record = t5.w_record AND t12.line = t5.w_of
    ) AS t13
  ) AS t15
  CROSS JOIN moments AS t4
) AS t16;

CREATE TEMP VIEW measures AS
SELECT
  t5.standard, t5.moment, t5.agency, t5.team, t5.verdict, t5.recorded_late, t5.d_month AS month,
  COUNT(*) AS number
FROM (
  SELECT
    t2.standard, t2.moment, t2.record, t2.line, t2.first_day, t2.settled, t2.verdict, t2.due_first,
    t2.due_last, t2.waived_until, t2.recorded_late, t2.settled_from, t2.agency, t2.team, t2.waiver,
    t2.answers, t2.practitioner, t2.role, t4.d_day, t4.d_month
  FROM obligations AS t2
  INNER JOIN (SELECT t1.day AS d_day, t1.month AS d_month FROM days AS t1) AS t4
    ON t2.first_day = t4.d_day
) AS t5
GROUP BY 1, 2, 3, 4, 5, 6, 7;
