-- DA-1: After each domestic abuse incident, each child of the household has their own status as a
-- victim recorded within 5 working days.
-- Version 0f3454cdc140c9200a0e7213e5f293986b3c9a0b608f8048a8b1936aace34f0e

-- known: as in STAT-REF-1.sql

CREATE TEMP VIEW looked_at_matched_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'domestic_abuse_incident' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'domestic_abuse_victim_status' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'moved_away' AS kind;

-- looked_at_matched: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP VIEW looked_at_since_said_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'domestic_abuse_incident' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'domestic_abuse_victim_status' AS kind
UNION ALL
SELECT CAST(2 AS INT) AS pattern, 'moved_away' AS kind;

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
  t0.one_dispute_answer, t0.one_document, t0.one_domestic_abuse_considered, t0.one_due,
  t0.one_earlier_answers, t0.one_effect, t0.one_emotional_harm, t0.one_enquiry_plan,
  t0.one_evidence, t0.one_expected_of_family, t0.one_experience, t0.one_experiment, t0.one_fallback,
  t0.one_family_told_plan, t0.one_father_side, t0.one_gap, t0.one_goals, t0.one_hard_day,
  t0.one_harm, t0.one_harm_again, t0.one_heard, t0.one_heard_alone, t0.one_how_checked,
  t0.one_how_met, t0.one_hypotheses, t0.one_hypothesis, t0.one_identities,
  t0.one_identity_considered, t0.one_immediate, t0.one_implications, t0.one_in_record,
  t0.one_injury, t0.one_interpreted_by, t0.one_interpreter_needed, t0.one_interpreter_used,
  t0.one_known_by, t0.one_lasting_since, t0.one_late_why, t0.one_legal_action, t0.one_legal_basis,
  t0.one_line_progress, t0.one_looked_back, t0.one_loss, t0.one_loss_considered, t0.one_mark_left,
  t0.one_meaning, t0.one_means, t0.one_measured_by, t0.one_medical_question, t0.one_mixed_heritage,
  t0.one_mother_side, t0.one_moved_agreed_by, t0.one_moved_before, t0.one_new_due,
  t0.one_no_quorum_reason, t0.one_no_support_reason, t0.one_not_alone_reason,
  t0.one_not_asked_reason, t0.one_not_seen_reason, t0.one_not_told_reason, t0.one_offered,
  t0.one_other_children, t0.one_other_model, t0.one_other_ways, t0.one_our_assumptions,
  t0.one_outcome, t0.one_outcome_for_child, t0.one_own_words, t0.one_paediatrician, t0.one_pattern,
  t0.one_perpetuating, t0.one_perpetuating_services, t0.one_position_of_trust,
  t0.one_practice_changes, t0.one_precipitating, t0.one_predisposing, t0.one_protective,
  t0.one_protective_people, t0.one_purpose, t0.one_raised_with, t0.one_rater, t0.one_reason,
  t0.one_reason_considered, t0.one_reflect, t0.one_refused_by, t0.one_reliant,
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

CREATE TEMP VIEW looked_at_elsewhere_matched_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'domestic_abuse_incident' AS kind;

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

CREATE TEMP VIEW looked_at_elsewhere_since_said_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'domestic_abuse_incident' AS kind;

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
    CAST(NULL AS BIGINT) AS opened_line, CAST(NULL AS INT) AS opened_version,
    CAST(NULL AS INT) AS opened_place, CAST(NULL AS BIGINT) AS opened_occurred_first,
    CAST(NULL AS BIGINT) AS opened_occurred_last, CAST(NULL AS INT) AS opened_first_day,
    CAST(NULL AS INT) AS opened_last_day, CAST(NULL AS TINYINT) AS opened_exactness,
    CAST(NULL AS BIGINT) AS opened_sequence, CAST(NULL AS BIGINT) AS closed_line,
    CAST(NULL AS INT) AS closed_version, CAST(NULL AS INT) AS closed_place,
    CAST(NULL AS BIGINT) AS closed_occurred_first, CAST(NULL AS BIGINT) AS closed_occurred_last,
    CAST(NULL AS INT) AS closed_first_day, CAST(NULL AS INT) AS closed_last_day,
    CAST(NULL AS TINYINT) AS closed_exactness, CAST(NULL AS BIGINT) AS closed_sequence
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

CREATE TEMP VIEW in_force AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS asked,
  CAST(-4611686018427387904 AS BIGINT) AS since, CAST(4611686018427387904 AS BIGINT) AS until;

-- parts: as in STAT-ICPC-1.sql

CREATE TEMP VIEW joints AS
SELECT
  CAST(NULL AS INT) AS standard, CAST(NULL AS INT) AS node, CAST(NULL AS INT) AS parent,
  CAST(NULL AS INT) AS place_in_parent, CAST(NULL AS INT) AS depth, CAST(NULL AS TEXT) AS joins
WHERE 1 = 0;

CREATE TEMP VIEW lifts AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS unless, CAST(2 AS INT) AS pattern,
  CAST(FALSE AS BOOLEAN) AS about;

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

CREATE TEMP VIEW waivable AS
SELECT CAST(0 AS INT) AS w_standard, CAST(0 AS INT) AS w_waiver, 'DA-1' AS w_name;

-- waivers: as in STAT-REF-1.sql

CREATE TEMP VIEW moments AS
SELECT CAST(0 AS INT) AS moment, CAST(0 AS BIGINT) AS as_of, CAST(0 AS INT) AS as_of_day;

CREATE TEMP VIEW obligations AS
SELECT
  t22.standard, t22.moment, t22.record, t22.line, t22.occurred_first, t22.first_day, t22.settled,
  CASE
    WHEN t22.as_of <= t22.settled_from
    THEN 'pending'
    WHEN t22.as_of_day <= t22.waived_until
    THEN 'waived'
    WHEN t22.settled = 0
    THEN 'met'
    WHEN t22.settled = 1
    THEN 'cannot_tell'
    WHEN t22.settled = 2
    THEN 'met_late'
    WHEN t22.settled = 4
    THEN 'missed'
    WHEN t22.settled = 5
    THEN 'not_applicable'
    WHEN t22.as_of <= t22.due_first
    THEN 'pending'
    WHEN t22.as_of <= t22.due_last
    THEN 'cannot_tell'
    ELSE 'missed'
  END AS verdict, t22.due_first, t22.due_last, t22.waived_until, t22.waiver, t22.answers,
  t22.recorded_late, t22.settled_from, t22.practitioner, t22.role, t22.agency, t22.team
FROM (
  SELECT
    t21.standard, t21.record, t21.line, t21.settled, t21.due_first, t21.due_last, t21.answers,
    t21.recorded_late, t21.home, t21.version, t21.place, t21.occurred_first, t21.occurred_last,
    t21.first_day, t21.last_day, t21.exactness, t21.sequence, t21.sure, t21.again, t21.opened_line,
    t21.opened_version, t21.opened_place, t21.opened_occurred_first, t21.opened_occurred_last,
    t21.opened_first_day, t21.opened_last_day, t21.opened_exactness, t21.opened_sequence,
    t21.closed_line, t21.closed_version, t21.closed_place, t21.closed_occurred_first,
    t21.closed_occurred_last, t21.closed_first_day, t21.closed_last_day, t21.closed_exactness,
    t21.closed_sequence, t21.lift_key, t21.lift_line, t21.lifts, t21.settled_from, t21.lifting,
    t21.w_standard, t21.w_record, t21.w_of, t21.waived_until, t21.waiver, t21.practitioner,
    t21.role, t21.agency, t21.team, t21.who_record, t21.who_line, t21.moment, t5.as_of, t5.as_of_day
  FROM (
    SELECT
      t19.standard, t19.record, t19.line, t19.settled, t19.due_first, t19.due_last, t19.answers,
      t19.recorded_late, t19.home, t19.version, t19.place, t19.occurred_first, t19.occurred_last,
      t19.first_day, t19.last_day, t19.exactness, t19.sequence, t19.sure, t19.again,
      t19.opened_line, t19.opened_version, t19.opened_place, t19.opened_occurred_first,
      t19.opened_occurred_last, t19.opened_first_day, t19.opened_last_day, t19.opened_exactness,
      t19.opened_sequence, t19.closed_line, t19.closed_version, t19.closed_place,
      t19.closed_occurred_first, t19.closed_occurred_last, t19.closed_first_day,
      t19.closed_last_day, t19.closed_exactness, t19.closed_sequence, t19.lift_key, t19.lift_line,
      t19.lifts, t19.settled_from, t19.lifting, t19.w_standard, t19.w_record, t19.w_of,
      t19.waived_until, t19.waiver, t19.practitioner, t19.role, t19.agency, t19.team,
      t19.who_record, t19.who_line,
      CAST(CAST(FLOOR((t19.record) / (
        4294967296
      )) AS BIGINT) AS INT) AS moment
    FROM (
      SELECT
        t18.standard, t18.record, t18.line, t18.settled, t18.due_first, t18.due_last, t18.answers,
        t18.recorded_late, t18.home, t18.version, t18.place, t18.occurred_first, t18.occurred_last,
        t18.first_day, t18.last_day, t18.exactness, t18.sequence, t18.sure, t18.again,
        t18.opened_line, t18.opened_version, t18.opened_place, t18.opened_occurred_first,
        t18.opened_occurred_last, t18.opened_first_day, t18.opened_last_day, t18.opened_exactness,
        t18.opened_sequence, t18.closed_line, t18.closed_version, t18.closed_place,
        t18.closed_occurred_first, t18.closed_occurred_last, t18.closed_first_day,
        t18.closed_last_day, t18.closed_exactness, t18.closed_sequence, t18.lift_key, t18.lift_line,
        t18.lifts, t18.settled_from, t18.lifting, t18.w_standard, t18.w_record, t18.w_of,
        t18.waived_until, t18.waiver, t10.practitioner, t10.role, t10.agency, t10.team,
        t10.who_record, t10.who_line
      FROM (
        SELECT
          t16.standard, t16.record, t16.line, t16.settled, t16.due_first, t16.due_last, t16.answers,
          t16.recorded_late, t16.home, t16.version, t16.place, t16.occurred_first,
          t16.occurred_last, t16.first_day, t16.last_day, t16.exactness, t16.sequence, t16.sure,
          t16.again, t16.opened_line, t16.opened_version, t16.opened_place,
          t16.opened_occurred_first, t16.opened_occurred_last, t16.opened_first_day,
          t16.opened_last_day, t16.opened_exactness, t16.opened_sequence, t16.closed_line,
          t16.closed_version, t16.closed_place, t16.closed_occurred_first, t16.closed_occurred_last,
          t16.closed_first_day, t16.closed_last_day, t16.closed_exactness, t16.closed_sequence,
          t16.lift_key, t16.lift_line, t16.lifts, t16.settled_from, t16.lifting, t16.w_standard,
          t16.w_record, t16.w_of,
          CASE WHEN t16.settled IN (3, 4) THEN t16.waived_until ELSE NULL END AS waived_until,
          CASE WHEN t16.settled IN (3, 4) THEN t16.waiver ELSE NULL END AS waiver
        FROM (
          SELECT
            t15.standard, t15.record, t15.line, t15.settled, t15.due_first, t15.due_last,
            t15.answers, t15.recorded_late, t15.home, t15.version, t15.place, t15.occurred_first,
            t15.occurred_last, t15.first_day, t15.last_day, t15.exactness, t15.sequence, t15.sure,
            t15.again, t15.opened_line, t15.opened_version, t15.opened_place,
            t15.opened_occurred_first, t15.opened_occurred_last, t15.opened_first_day,
            t15.opened_last_day, t15.opened_exactness, t15.opened_sequence, t15.closed_line,
            t15.closed_version, t15.closed_place, t15.closed_occurred_first,
            t15.closed_occurred_last, t15.closed_first_day, t15.closed_last_day,
            t15.closed_exactness, t15.closed_sequence, t15.lift_key, t15.lift_line, t15.lifts,
            t15.settled_from, t15.lifting, t6.w_standard, t6.w_record, t6.w_of, t6.waived_until,
            t6.waiver
          FROM (
            SELECT
              t13.standard, t13.record, t13.line,
              CASE WHEN NOT (
                t13.sure
              ) AND t13.settled IN (2, 4) THEN 1 ELSE t13.settled END AS settled,
              t13.due_first,
              CASE
                WHEN NOT (t13.sure) AND (
                  t13.settled = 3
                )
                THEN 253370764799999999
                ELSE t13.due_last
              END AS due_last,
              CASE WHEN t13.settled = 5 THEN CAST([t13.lifting] AS BIGINT[]) ELSE t13.answers END AS answers,
              t13.recorded_late, t13.home, t13.version, t13.place, t13.occurred_first,
              t13.occurred_last, t13.first_day, t13.last_day, t13.exactness, t13.sequence, t13.sure,
              t13.again, t13.opened_line, t13.opened_version, t13.opened_place,
              t13.opened_occurred_first, t13.opened_occurred_last, t13.opened_first_day,
              t13.opened_last_day, t13.opened_exactness, t13.opened_sequence, t13.closed_line,
              t13.closed_version, t13.closed_place, t13.closed_occurred_first,
              t13.closed_occurred_last, t13.closed_first_day, t13.closed_last_day,
              t13.closed_exactness, t13.closed_sequence, t13.lift_key, t13.lift_line, t13.lifts,
              t13.settled_from, t13.lifting
            FROM (
              SELECT
                t12.standard, t12.record, t12.line,
                CASE
                  WHEN (t12.settled = 0) AND (
                    CAST(NULL AS BIGINT) IS NULL
                  )
                  THEN 0
                  WHEN COALESCE(
                    (NOT t12.closed_line IS NULL)
                    AND (
                      (t12.closed_occurred_last >= t12.occurred_first)
                      AND (
                        (t12.closed_occurred_last >= t12.occurred_first)
                        AND (t12.closed_line <> t12.line)
                        AND (
                          NOT (
                            (
                              (GREATEST(t12.closed_exactness, t12.exactness) = 0)
                              AND (t12.closed_occurred_first = t12.occurred_first)
                            )
                            OR (
                              (GREATEST(t12.closed_exactness, t12.exactness) = 1)
                              AND (t12.closed_first_day = t12.first_day)
                            )
                          )
                          OR (t12.closed_sequence > t12.sequence)
                        )
                      )
                      AND (t12.closed_occurred_first <= t12.due_last)
                    )
                    AND (
                      (
                        (t12.closed_occurred_first > t12.occurred_last)
                        OR (
                          (
                            (
                              (GREATEST(t12.closed_exactness, t12.exactness) = 0)
                              AND (t12.closed_occurred_first = t12.occurred_first)
                            )
                            OR (
                              (GREATEST(t12.closed_exactness, t12.exactness) = 1)
                              AND (t12.closed_first_day = t12.first_day)
                            )
                          )
                          AND (t12.closed_sequence > t12.sequence)
                        )
                      )
                      AND (t12.closed_occurred_last <= t12.due_first)
                    ),
                    FALSE
                  )
                  OR (NOT t12.lift_key IS NULL)
                  THEN 5
                  WHEN COALESCE(
                    (
                      (NOT t12.closed_line IS NULL)
                      AND (
                        (t12.closed_occurred_last >= t12.occurred_first)
                        AND (
                          (t12.closed_occurred_last >= t12.occurred_first)
                          AND (t12.closed_line <> t12.line)
                          AND (
                            NOT (
                              (
                                (GREATEST(t12.closed_exactness, t12.exactness) = 0)
                                AND (t12.closed_occurred_first = t12.occurred_first)
                              )
                              OR (
                                (GREATEST(t12.closed_exactness, t12.exactness) = 1)
                                AND (t12.closed_first_day = t12.first_day)
                              )
                            )
                            OR (t12.closed_sequence > t12.sequence)
                          )
                        )
                        AND (t12.closed_occurred_first <= t12.due_last)
                      )
                    )
                    OR (t12.lifts > 0),
                    FALSE
                  )
                  THEN 1
                  ELSE t12.settled
                END AS settled, t12.due_first, t12.due_last, t12.answers, t12.recorded_late,
                t12.home, t12.version, t12.place, t12.occurred_first, t12.occurred_last,
                t12.first_day, t12.last_day, t12.exactness, t12.sequence, t12.sure, t12.again,
                t12.opened_line, t12.opened_version, t12.opened_place, t12.opened_occurred_first,
                t12.opened_occurred_last, t12.opened_first_day, t12.opened_last_day,
                t12.opened_exactness, t12.opened_sequence, t12.closed_line, t12.closed_version,
                t12.closed_place, t12.closed_occurred_first, t12.closed_occurred_last,
                t12.closed_first_day, t12.closed_last_day, t12.closed_exactness,
                t12.closed_sequence, t12.lift_key, t12.lift_line, t12.lifts,
                CASE
                  WHEN COALESCE(
                    (
                      (NOT t12.closed_line IS NULL)
                      AND (
                        (t12.closed_occurred_last >= t12.occurred_first)
                        AND (
                          (t12.closed_occurred_last >= t12.occurred_first)
                          AND (t12.closed_line <> t12.line)
                          AND (
                            NOT (
                              (
                                (GREATEST(t12.closed_exactness, t12.exactness) = 0)
                                AND (t12.closed_occurred_first = t12.occurred_first)
                              )
                              OR (
                                (GREATEST(t12.closed_exactness, t12.exactness) = 1)
                                AND (t12.closed_first_day = t12.first_day)
                              )
                            )
                            OR (t12.closed_sequence > t12.sequence)
                          )
                        )
                        AND (t12.closed_occurred_first <= t12.due_last)
                      )
                    )
                    OR (t12.lifts > 0),
                    FALSE
                  )
                  THEN NULL
                  ELSE CAST(NULL AS BIGINT)
                END AS settled_from,
                CASE
                  WHEN COALESCE(
                    (NOT t12.closed_line IS NULL)
                    AND (
                      (t12.closed_occurred_last >= t12.occurred_first)
                      AND (
                        (t12.closed_occurred_last >= t12.occurred_first)
                        AND (t12.closed_line <> t12.line)
                        AND (
                          NOT (
                            (
                              (GREATEST(t12.closed_exactness, t12.exactness) = 0)
                              AND (t12.closed_occurred_first = t12.occurred_first)
                            )
                            OR (
                              (GREATEST(t12.closed_exactness, t12.exactness) = 1)
                              AND (t12.closed_first_day = t12.first_day)
                            )
                          )
                          OR (t12.closed_sequence > t12.sequence)
                        )
                      )
                      AND (t12.closed_occurred_first <= t12.due_last)
                    )
                    AND (
                      (
                        (t12.closed_occurred_first > t12.occurred_last)
                        OR (
                          (
                            (
                              (GREATEST(t12.closed_exactness, t12.exactness) = 0)
                              AND (t12.closed_occurred_first = t12.occurred_first)
                            )
                            OR (
                              (GREATEST(t12.closed_exactness, t12.exactness) = 1)
                              AND (t12.closed_first_day = t12.first_day)
                            )
                          )
                          AND (t12.closed_sequence > t12.sequence)
                        )
                      )
                      AND (t12.closed_occurred_last <= t12.due_first)
                    ),
                    FALSE
                  )
                  THEN t12.closed_line
                  ELSE t12.lift_line
                END AS lifting
              FROM (
                SELECT
                  t11.*
                  EXCLUDE (line_right, record_right, standard_right)
                FROM (
                  SELECT
                    t7.standard, t7.record, t7.line, t7.settled, t7.due_first, t7.due_last,
                    t7.answers, t7.recorded_late, t7.home, t7.version, t7.place, t7.occurred_first,
                    t7.occurred_last, t7.first_day, t7.last_day, t7.exactness, t7.sequence, t7.sure,
                    t7.again, t7.opened_line, t7.opened_version, t7.opened_place,
                    t7.opened_occurred_first, t7.opened_occurred_last, t7.opened_first_day,
                    t7.opened_last_day, t7.opened_exactness, t7.opened_sequence, t7.closed_line,
                    t7.closed_version, t7.closed_place, t7.closed_occurred_first,
                    t7.closed_occurred_last, t7.closed_first_day, t7.closed_last_day,
                    t7.closed_exactness, t7.closed_sequence, t8.standard AS standard_right,
                    t8.record AS record_right, t8.line AS line_right, t8.lift_key, t8.lift_line,
                    t8.lifts
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
          t1.practitioner, t1.role, t1.agency, t1.team, t1.record AS who_record, t1.line AS who_line
        FROM known_of_everyone AS t1
      ) AS t10
        ON t18.home = t10.who_record AND t18.line = t10.who_line
    ) AS t19
  ) AS t21
  INNER JOIN moments AS t5 ON t21.moment = t5.moment
) AS t22;

-- measures: as in STAT-REF-1.sql
