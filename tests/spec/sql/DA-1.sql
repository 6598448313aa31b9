-- DA-1: After each domestic abuse incident, each child of the household has their own status as a
-- victim recorded within 5 working days.
-- Version 0f3454cdc140c9200a0e7213e5f293986b3c9a0b608f8048a8b1936aace34f0e

CREATE TEMP TABLE moments AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST(0 AS BIGINT), CAST(0 AS INT))) AS given(moment, as_of, as_of_day);

-- known: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_matched_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('domestic_abuse_incident' AS TEXT)),
  (CAST(1 AS INT), CAST('domestic_abuse_victim_status' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

-- looked_at_matched: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP TABLE looked_at_since_said_kinds AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST('domestic_abuse_incident' AS TEXT)),
  (CAST(1 AS INT), CAST('domestic_abuse_victim_status' AS TEXT)),
  (CAST(2 AS INT), CAST('moved_away' AS TEXT))) AS given(pattern, kind);

-- looked_at_since_said: as in STAT-REF-1.sql

-- looked_at_since: as in STAT-REF-1.sql

-- looked_at: as in STAT-REF-1.sql

CREATE TEMP VIEW known_of_everyone AS
SELECT
  t0.block, t0.kind, t0.child, t0.place, t0.line, t0.version, t0.known_from, t0.known_until,
  t0.stands, t0.occurred_first, t0.occurred_last, t0.first_day, t0.last_day, t0.exactness,
  t0.sequence, t0.practitioner, t0.role, t0.agency, t0.team, t0.restriction, t0.one_action,
  t0.one_action_owner, t0.one_actions, t0.one_agencies, t0.one_agency, t0.one_answer_by,
  t0.one_asked_next, t0.one_audience, t0.one_authoriser, t0.one_beneath, t0.one_category,
  t0.one_challenger_satisfied, t0.one_change, t0.one_changed, t0.one_child_told, t0.one_child_view,
  t0.one_child_voice, t0.one_child_words, t0.one_chosen, t0.one_conceptualise,
  t0.one_consent_answer, t0.one_contact, t0.one_corroborated, t0.one_criminal_investigation,
  t0.one_cumulative_view, t0.one_decision, t0.one_declined, t0.one_disagree, t0.one_disclosed,
  t0.one_dispute_answer, t0.one_document, t0.one_domestic_abuse_considered, t0.day_done_by,
  t0.one_done_by, t0.day_due, t0.one_due, t0.one_earlier_answers, t0.one_effect,
  t0.one_emotional_harm, t0.one_enquiry_plan, t0.one_evidence, t0.one_expected_of_family,
  t0.one_experience, t0.one_experiment, t0.one_fallback, t0.one_family_told_plan,
  t0.one_father_side, t0.one_gap, t0.one_goals, t0.one_hard_day, t0.one_harm, t0.one_harm_again,
  t0.one_heard, t0.one_heard_alone, t0.one_how_checked, t0.one_how_met, t0.one_hypotheses,
  t0.one_hypothesis, t0.one_identities, t0.one_identity_considered, t0.one_immediate,
  t0.one_implications, t0.one_in_record, t0.one_injury, t0.one_interpreted_by,
  t0.one_interpreter_needed, t0.one_interpreter_used, t0.one_known_by, t0.one_lasting_since,
  t0.one_late_why, t0.one_legal_action, t0.one_legal_basis, t0.one_line_progress,
  t0.one_looked_back, t0.one_loss, t0.one_loss_considered, t0.one_mark_left, t0.one_meaning,
  t0.one_means, t0.one_measured_by, t0.one_medical_question, t0.one_mixed_heritage,
  t0.one_mother_side, t0.one_moved_agreed_by, t0.one_moved_before, t0.one_new_due,
  t0.one_no_quorum_reason, t0.one_no_support_reason, t0.one_not_alone_reason,
  t0.one_not_asked_reason, t0.one_not_seen_reason, t0.one_not_told_reason, t0.one_offered,
  t0.one_other_children, t0.one_other_model, t0.one_other_ways, t0.one_our_assumptions,
  t0.one_outcome, t0.one_outcome_for_child, t0.one_own_words, t0.one_paediatrician, t0.one_pattern,
  t0.one_perpetuating, t0.one_perpetuating_services, t0.one_position_of_trust,
  t0.one_practice_changes, t0.one_precipitating, t0.one_predisposing, t0.one_protective,
  t0.one_protective_people, t0.one_purpose, t0.one_raised_with, t0.one_rater, t0.one_reason,
  t0.one_reason_considered, t0.one_reflect, t0.one_refused_by, t0.one_reliant, t0.day_review_day,
  t0.one_rights_explained, t0.one_risk_asked, t0.one_safe_meanwhile, t0.one_safe_now,
  t0.one_safety_plan, t0.one_said_back, t0.one_school_told, t0.one_seen, t0.one_seen_alone,
  t0.one_shared_with, t0.one_shared_with_all, t0.one_single_source_because, t0.one_sixth,
  t0.one_standard, t0.one_status, t0.one_still_unknown, t0.one_suicide_risk_asked,
  t0.one_supervision_type, t0.one_support, t0.one_support_owner, t0.one_support_starts,
  t0.one_to_agency, t0.one_to_tier, t0.one_to_whom, t0.one_told, t0.one_told_about,
  t0.one_told_back, t0.one_told_by, t0.one_told_in_writing, t0.one_told_them,
  t0.one_trauma_considered, t0.one_unknowns, t0.day_until, t0.one_urgency, t0.one_what_happened,
  t0.one_what_shows_it, CAST(t0.child AS BIGINT) AS record
FROM everyone AS t0
WHERE t0.stands AND t0.known_from <= 0 AND t0.known_until > 0;

CREATE TEMP TABLE looked_at_elsewhere_matched_kinds AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST('domestic_abuse_incident' AS TEXT))) AS given(pattern, kind);

CREATE TEMP VIEW looked_at_elsewhere_matched AS
SELECT *
FROM (
  SELECT
    t3.pattern, t2.record, t2.child, t2.line, t2.version, t2.place, t2.occurred_first,
    t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.known_from
  FROM known_of_everyone AS t2
  INNER JOIN looked_at_elsewhere_matched_kinds AS t3 ON t2.kind = t3.kind
);

CREATE TEMP TABLE looked_at_elsewhere_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from
FROM everyone AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP TABLE looked_at_elsewhere_since_said_kinds AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST('domestic_abuse_incident' AS TEXT))) AS given(pattern, kind);

CREATE TEMP VIEW looked_at_elsewhere_since_said AS
SELECT *
FROM (
  SELECT
    t3.pattern, t2.child, t2.line, t2.version, t2.known_from
  FROM looked_at_elsewhere_since_corrected AS t2
  INNER JOIN looked_at_elsewhere_since_said_kinds AS t3 ON t2.kind = t3.kind
);

CREATE TEMP VIEW looked_at_elsewhere_since AS
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
    FROM looked_at_elsewhere_since_said AS t0
  ) AS t1
) AS t2
WHERE t2.version > 1;

CREATE TEMP TABLE looked_at_elsewhere AS
SELECT
  t2.pattern, t2.record, t2.child, t2.line, t2.version, t2.place, t2.occurred_first,
  t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.known_from,
  COALESCE(t3.since, t2.known_from) AS said_since
FROM looked_at_elsewhere_matched AS t2
LEFT OUTER JOIN looked_at_elsewhere_since AS t3
  ON t2.pattern = t3.since_pattern
  AND t2.child = t3.since_child
  AND t2.line = t3.since_line
  AND t2.version = t3.since_version;

CREATE TEMP TABLE elsewhere AS
SELECT
  t18.pattern, t18.record, t18.line, t18.version, CAST(NULL AS INT) AS place, t18.occurred_first,
  t18.occurred_last, t18.first_day, t18.last_day, t18.exactness, t18.sequence, t18.home, t18.sure,
  t18.said_since
FROM (
  SELECT
    t17.pattern, t17.record, t17.line, t17.version, t17.home, t17.sure, t17.said_since,
    t17.occurred_first, t17.occurred_last, t17.first_day, t17.last_day, t17.exactness, t17.sequence
  FROM (
    SELECT
      t15.pattern, t15.record, t15.line, t15.version,
      MIN(t15.home) AS home,
      BOOL_OR(CAST(t15.on_first AS BOOLEAN)) AND BOOL_OR(CAST(t15.on_last AS BOOLEAN)) AS sure,
      MIN(t15.said_since) AS said_since,
      MIN(t15.occurred_first) AS occurred_first,
      MIN(t15.occurred_last) AS occurred_last,
      MIN(t15.first_day) AS first_day,
      MIN(t15.last_day) AS last_day,
      MIN(t15.exactness) AS exactness,
      MIN(t15.sequence) AS sequence
    FROM (
      SELECT
        t14.pattern,
        (t14.record - t14.other_child) + t14.child AS record,
        t14.other_child, t14.line, t14.version, t14.place, t14.occurred_first, t14.occurred_last,
        t14.first_day, t14.last_day, t14.exactness, t14.sequence, t14.known_from, t14.said_since,
        t14.child, t14.since, t14.until, t14.record AS home,
        (t14.since <= t14.first_day) AND (
          t14.first_day <= t14.until
        ) AS on_first,
        (t14.since <= t14.last_day) AND (
          t14.last_day <= t14.until
        ) AS on_last
      FROM (
        SELECT
          t9.pattern, t9.record, t9.other_child, t9.line, t9.version, t9.place, t9.occurred_first,
          t9.occurred_last, t9.first_day, t9.last_day, t9.exactness, t9.sequence, t9.known_from,
          t9.said_since, t13.child, t13.since, t13.until
        FROM (
          SELECT
            t1.pattern, t1.record, t1.child AS other_child, t1.line, t1.version, t1.place,
            t1.occurred_first, t1.occurred_last, t1.first_day, t1.last_day, t1.exactness,
            t1.sequence, t1.known_from, t1.said_since
          FROM looked_at_elsewhere AS t1
        ) AS t9
        INNER JOIN (
          SELECT
            t11.child, t11.other_child,
            GREATEST(t11.since, t11.other_since) AS since,
            LEAST(t11.until, t11.other_until) AS until
          FROM (
            SELECT
              t5.child, t5.household, t5.since, t5.until, t10.other_child, t10.other_household,
              t10.other_since, t10.other_until
            FROM stays AS t5
            SEMI JOIN judged_children AS t6 ON t5.child = t6.child
            INNER JOIN (
              SELECT
                t2.child AS other_child, t2.household AS other_household, t2.since AS other_since,
                t2.until AS other_until
              FROM stays AS t2
            ) AS t10
              ON t5.household = t10.other_household
          ) AS t11
          WHERE
            t11.child <> t11.other_child
            AND GREATEST(t11.since, t11.other_since) <= LEAST(t11.until, t11.other_until)
        ) AS t13
          ON t9.other_child = t13.other_child
      ) AS t14
      WHERE t14.since <= t14.last_day AND t14.first_day <= t14.until
    ) AS t15
    GROUP BY 1, 2, 3, 4
  ) AS t17
  ANTI JOIN looked_at AS t4
    ON t17.pattern = t4.pattern AND t17.record = t4.record AND t17.line = t4.line
) AS t18;

CREATE TEMP TABLE triggers AS
SELECT *
FROM (
  SELECT
    0 AS asked, t4.record, t4.home, t4.line, t4.version, t4.place, t4.occurred_first,
    t4.occurred_last, t4.first_day, t4.last_day, t4.exactness, t4.sequence, t4.sure, FALSE AS again,
    CAST(NULL AS INT) AS in_span, CAST(NULL AS BIGINT) AS in_opened,
    CAST(NULL AS INT) AS until_place, CAST(NULL AS BOOLEAN) AS ends_exact
  FROM (
    SELECT
      *
    FROM (
      SELECT
        t0.record, t0.line, t0.version, t0.place, t0.occurred_first, t0.occurred_last, t0.first_day,
        t0.last_day, t0.exactness, t0.sequence, t0.record AS home, TRUE AS sure
      FROM looked_at AS t0
      WHERE t0.pattern = 0
    ) AS t2
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        t1.record, t1.line, t1.version, t1.place, t1.occurred_first, t1.occurred_last, t1.first_day,
        t1.last_day, t1.exactness, t1.sequence, t1.home, t1.sure
      FROM elsewhere AS t1
      WHERE t1.pattern = 0
    ) AS t3
  ) AS t4
);

CREATE TEMP TABLE in_force AS
SELECT *
FROM (VALUES
  (
    CAST(0 AS INT), CAST(0 AS INT), CAST(-4611686018427387904 AS BIGINT),
    CAST(4611686018427387904 AS BIGINT)
  )) AS given(standard, asked, since, until);

-- parts: as in STAT-ICPC-1.sql

-- joints: as in STAT-REF-1.sql

CREATE TEMP TABLE lifts AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST(2 AS INT), CAST(FALSE AS BOOLEAN))) AS given(standard, unless, pattern, about);

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

-- followed_in_pairs: as in STAT-REF-1.sql

-- findings: as in STAT-REF-1.sql

CREATE TEMP TABLE roots AS
SELECT
  t0.standard, t0.record, t0.line, t0.settled, t0.due_first, t0.due_last, t0.answers,
  t0.recorded_late
FROM findings AS t0
WHERE t0.depth = 0;

-- judged: as in STAT-REF-1.sql

-- lifts_found: as in STAT-REF-1.sql

CREATE TEMP TABLE waivable AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST('DA-1' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waivers: as in STAT-REF-1.sql

CREATE TEMP VIEW obligations AS
SELECT
  t19.standard, t19.moment, t19.record, t19.line, t19.occurred_first, t19.first_day, t19.settled,
  CASE
    WHEN t19.as_of <= t19.settled_from
    THEN 'pending'
    WHEN t19.as_of_day <= t19.waived_until
    THEN 'waived'
    WHEN t19.settled = 0
    THEN 'met'
    WHEN t19.settled = 1
    THEN 'cannot_tell'
    WHEN t19.settled = 2
    THEN 'met_late'
    WHEN t19.settled = 4
    THEN 'missed'
    WHEN t19.settled = 5
    THEN 'not_applicable'
    WHEN t19.as_of <= t19.due_first
    THEN 'pending'
    WHEN t19.as_of <= t19.due_last
    THEN 'cannot_tell'
    ELSE 'missed'
  END AS verdict, t19.due_first, t19.due_last, t19.waived_until, t19.waiver, t19.answers,
  t19.recorded_late, t19.settled_from, t19.practitioner, t19.role, t19.agency, t19.team
FROM (
  SELECT
    t18.standard, t18.record, t18.line, t18.settled, t18.due_first, t18.due_last, t18.answers,
    t18.recorded_late, t18.home, t18.version, t18.place, t18.occurred_first, t18.occurred_last,
    t18.first_day, t18.last_day, t18.exactness, t18.sequence, t18.sure, t18.again, t18.in_span,
    t18.in_opened, t18.until_place, t18.ends_exact, t18.lift_key, t18.lift_line, t18.lifts,
    t18.settled_from, t18.ended, t18.ended_may, t18.closed_line, t18.lifting, t18.w_standard,
    t18.w_record, t18.w_of, t18.waived_until, t18.waiver, t10.practitioner, t10.role, t10.agency,
    t10.team, t10.who_home, t10.who_line, t10.who_version, t5.moment, t5.as_of, t5.as_of_day
  FROM (
    SELECT
      t16.standard, t16.record, t16.line, t16.settled, t16.due_first, t16.due_last, t16.answers,
      t16.recorded_late,
      CAST(t16.home % 4294967296 AS INT) AS home,
      t16.version, t16.place, t16.occurred_first, t16.occurred_last, t16.first_day, t16.last_day,
      t16.exactness, t16.sequence, t16.sure, t16.again, t16.in_span, t16.in_opened, t16.until_place,
      t16.ends_exact, t16.lift_key, t16.lift_line, t16.lifts, t16.settled_from, t16.ended,
      t16.ended_may, t16.closed_line, t16.lifting, t16.w_standard, t16.w_record, t16.w_of,
      CASE WHEN t16.settled IN (3, 4) THEN t16.waived_until ELSE NULL END AS waived_until,
      CASE WHEN t16.settled IN (3, 4) THEN t16.waiver ELSE NULL END AS waiver
    FROM (
      SELECT
        t15.standard, t15.record, t15.line, t15.settled, t15.due_first, t15.due_last, t15.answers,
        t15.recorded_late, t15.home, t15.version, t15.place, t15.occurred_first, t15.occurred_last,
        t15.first_day, t15.last_day, t15.exactness, t15.sequence, t15.sure, t15.again, t15.in_span,
        t15.in_opened, t15.until_place, t15.ends_exact, t15.lift_key, t15.lift_line, t15.lifts,
        t15.settled_from, t15.ended, t15.ended_may, t15.closed_line, t15.lifting, t6.w_standard,
        t6.w_record, t6.w_of, t6.waived_until, t6.waiver
      FROM (
        SELECT
          t13.standard, t13.record, t13.line,
          CASE WHEN NOT (t13.sure) AND t13.settled IN (2, 4) THEN 1 ELSE t13.settled END AS settled,
          t13.due_first,
          CASE WHEN NOT (t13.sure) AND ( t13.settled = 3 ) THEN 253370764799999999 ELSE t13.due_last
          END AS due_last,
          CASE WHEN t13.settled = 5 THEN CAST([t13.lifting] AS BIGINT[]) ELSE t13.answers END AS answers,
          t13.recorded_late, t13.home, t13.version, t13.place, t13.occurred_first,
          t13.occurred_last, t13.first_day, t13.last_day, t13.exactness, t13.sequence, t13.sure,
          t13.again, t13.in_span, t13.in_opened, t13.until_place, t13.ends_exact, t13.lift_key,
          t13.lift_line, t13.lifts, t13.settled_from, t13.ended, t13.ended_may, t13.closed_line,
          t13.lifting
        FROM (
          SELECT
            t12.standard, t12.record, t12.line,
            CASE
              WHEN (t12.settled = 0) AND (
                CAST(NULL AS BIGINT) IS NULL
              )
              THEN 0
              WHEN COALESCE(FALSE, FALSE) OR (NOT t12.lift_key IS NULL)
              THEN 5
              WHEN COALESCE(FALSE OR (t12.lifts > 0), FALSE)
              THEN 1
              ELSE t12.settled
            END AS settled, t12.due_first, t12.due_last, t12.answers, t12.recorded_late, t12.home,
            t12.version, t12.place, t12.occurred_first, t12.occurred_last, t12.first_day,
            t12.last_day, t12.exactness, t12.sequence, t12.sure, t12.again, t12.in_span,
            t12.in_opened, t12.until_place, t12.ends_exact, t12.lift_key, t12.lift_line, t12.lifts,
            CASE WHEN COALESCE(FALSE OR (t12.lifts > 0), FALSE) THEN NULL ELSE CAST(NULL AS BIGINT)
            END AS settled_from, FALSE AS ended, FALSE AS ended_may,
            CAST(NULL AS BIGINT) AS closed_line,
            CASE WHEN COALESCE(FALSE, FALSE) THEN CAST(NULL AS BIGINT) ELSE t12.lift_line END AS lifting
          FROM (
            SELECT
              t11.*
              EXCLUDE (line_right, record_right, standard_right)
            FROM (
              SELECT
                t7.standard, t7.record, t7.line, t7.settled, t7.due_first, t7.due_last, t7.answers,
                t7.recorded_late, t7.home, t7.version, t7.place, t7.occurred_first,
                t7.occurred_last, t7.first_day, t7.last_day, t7.exactness, t7.sequence, t7.sure,
                t7.again, t7.in_span, t7.in_opened, t7.until_place, t7.ends_exact,
                t8.standard AS standard_right, t8.record AS record_right, t8.line AS line_right,
                t8.lift_key, t8.lift_line, t8.lifts
              FROM judged AS t7
              LEFT OUTER JOIN lifts_found AS t8
                ON t7.standard = t8.standard AND t7.record = t8.record AND t7.line = t8.line
            ) AS t11
          ) AS t12
        ) AS t13
      ) AS t15
      LEFT OUTER JOIN waivers AS t6
        ON t15.standard = t6.w_standard AND t15.record = t6.w_record AND t15.line = t6.w_of
    ) AS t16
  ) AS t18
  INNER JOIN (
    SELECT
      t1.practitioner, t1.role, t1.agency, t1.team, t1.child AS who_home, t1.line AS who_line,
      t1.version AS who_version
    FROM everyone AS t1
  ) AS t10
    ON t18.home = t10.who_home
    AND t18.line = t10.who_line
    AND t18.version = t10.who_version
  CROSS JOIN moments AS t5
) AS t19;

-- measures: as in STAT-REF-1.sql
