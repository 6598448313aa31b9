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
FROM (SELECT * FROM everyone AS t0 WHERE t0.stands) AS t4
INNER JOIN moments AS t2 ON t4.known_from <= t2.as_of AND t4.known_until > t2.as_of;

CREATE TEMP TABLE looked_at_elsewhere_matched_kinds AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST('domestic_abuse_incident' AS TEXT))) AS given(pattern, kind);

CREATE TEMP VIEW looked_at_elsewhere_matched AS
SELECT *
FROM (
  SELECT
    t3.pattern, t2.record, t2.child, t2.line, t2.version, t2.place, t2.occurred_first,
    t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.known_from,
    t2.agency, t2.team, t2.practitioner, t2.role
  FROM known_of_everyone AS t2
  INNER JOIN looked_at_elsewhere_matched_kinds AS t3 ON t2.kind = t3.kind
);

CREATE TEMP TABLE looked_at_elsewhere_since_said_kinds AS
SELECT *
FROM (VALUES (CAST(0 AS INT), CAST('domestic_abuse_incident' AS TEXT))) AS given(pattern, kind);

CREATE TEMP VIEW looked_at_elsewhere_since_said AS
SELECT *
FROM (
  SELECT
    t3.pattern, t2.child, t2.line, t2.version, t2.known_from
  FROM corrected_of_everyone AS t2
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
  t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.agency, t2.team,
  t2.practitioner, t2.role,
  COALESCE(t3.since, t2.known_from) AS said_since
FROM looked_at_elsewhere_matched AS t2
LEFT OUTER JOIN looked_at_elsewhere_since AS t3
  ON t2.pattern = t3.since_pattern
  AND t2.child = t3.since_child
  AND t2.line = t3.since_line
  AND t2.version = t3.since_version;

CREATE TEMP VIEW homes AS
SELECT
  t2.child, t2.household, t2.since, t2.until, t2.known_from, t2.known_until,
  (CAST(t3.moment AS BIGINT) * 4294967296) + t2.child AS record
FROM stays AS t2
INNER JOIN moments AS t3 ON t2.known_from <= t3.as_of AND t2.known_until > t3.as_of;

CREATE TEMP TABLE elsewhere AS
SELECT
  t19.pattern, t19.record, t19.line, t19.version, CAST(NULL AS INT) AS place, t19.occurred_first,
  t19.occurred_last, t19.first_day, t19.last_day, t19.exactness, t19.sequence, t19.agency, t19.team,
  t19.practitioner, t19.role, t19.sure, t19.said_since
FROM (
  SELECT
    t18.pattern, t18.record, t18.line, t18.version, t18.sure, t18.said_since, t18.occurred_first,
    t18.occurred_last, t18.first_day, t18.last_day, t18.exactness, t18.sequence, t18.agency,
    t18.team, t18.practitioner, t18.role
  FROM (
    SELECT
      t16.pattern, t16.record, t16.line, t16.version,
      BOOL_OR(CAST(t16.on_first AS BOOLEAN)) AND BOOL_OR(CAST(t16.on_last AS BOOLEAN)) AS sure,
      MIN(t16.said_since) AS said_since,
      MIN(t16.occurred_first) AS occurred_first,
      MIN(t16.occurred_last) AS occurred_last,
      MIN(t16.first_day) AS first_day,
      MIN(t16.last_day) AS last_day,
      MIN(t16.exactness) AS exactness,
      MIN(t16.sequence) AS sequence,
      MIN(t16.agency) AS agency,
      MIN(t16.team) AS team,
      MIN(t16.practitioner) AS practitioner,
      MIN(t16.role) AS role
    FROM (
      SELECT
        t15.pattern, t15.other_record, t15.line, t15.version, t15.place, t15.occurred_first,
        t15.occurred_last, t15.first_day, t15.last_day, t15.exactness, t15.sequence, t15.agency,
        t15.team, t15.practitioner, t15.role, t15.said_since, t15.record, t15.since, t15.until,
        (t15.since <= t15.first_day) AND (
          t15.first_day <= t15.until
        ) AS on_first,
        (t15.since <= t15.last_day) AND (
          t15.last_day <= t15.until
        ) AS on_last
      FROM (
        SELECT
          t11.pattern, t11.other_record, t11.line, t11.version, t11.place, t11.occurred_first,
          t11.occurred_last, t11.first_day, t11.last_day, t11.exactness, t11.sequence, t11.agency,
          t11.team, t11.practitioner, t11.role, t11.said_since, t14.record, t14.since, t14.until
        FROM (
          SELECT
            t5.pattern, t5.record AS other_record, t5.line, t5.version, t5.place, t5.occurred_first,
            t5.occurred_last, t5.first_day, t5.last_day, t5.exactness, t5.sequence, t5.agency,
            t5.team, t5.practitioner, t5.role, t5.said_since
          FROM (SELECT t1.* EXCLUDE (child) FROM looked_at_elsewhere AS t1) AS t5
        ) AS t11
        INNER JOIN (
          SELECT
            t12.record, t12.other_record,
            GREATEST(t12.since, t12.other_since) AS since,
            LEAST(t12.until, t12.other_until) AS until
          FROM (
            SELECT
              t6.child, t6.household, t6.since, t6.until, t6.known_from, t6.known_until, t6.record,
              t10.other_record, t10.other_child, t10.other_household, t10.other_since,
              t10.other_until
            FROM homes AS t6
            SEMI JOIN judged_children AS t7 ON t6.child = t7.child
            INNER JOIN (
              SELECT
                t2.record AS other_record, t2.child AS other_child, t2.household AS other_household,
                t2.since AS other_since, t2.until AS other_until
              FROM homes AS t2
            ) AS t10
              ON t6.household = t10.other_household
              AND (t6.record - t6.child) = (
                t10.other_record - t10.other_child
              )
          ) AS t12
          WHERE
            t12.child <> t12.other_child
            AND GREATEST(t12.since, t12.other_since) <= LEAST(t12.until, t12.other_until)
        ) AS t14
          ON t11.other_record = t14.other_record
      ) AS t15
      WHERE t15.since <= t15.last_day AND t15.first_day <= t15.until
    ) AS t16
    GROUP BY 1, 2, 3, 4
  ) AS t18
  ANTI JOIN looked_at AS t4
    ON t18.pattern = t4.pattern AND t18.record = t4.record AND t18.line = t4.line
) AS t19;

CREATE TEMP VIEW triggers AS
SELECT *
FROM (
  SELECT
    0 AS asked, t6.record, t6.line, t6.version, t6.place, t6.occurred_first, t6.occurred_last,
    t6.first_day, t6.last_day, t6.exactness, t6.sequence, t6.sure, FALSE AS again,
    CAST(NULL AS INT) AS in_span, CAST(NULL AS BIGINT) AS in_opened,
    CAST(NULL AS INT) AS until_place, CAST(NULL AS BOOLEAN) AS ends_exact, t6.agency, t6.team,
    t6.practitioner, t6.role
  FROM (
    SELECT
      *
    FROM (
      SELECT
        t4.record, t4.line, t4.version, t4.place, t4.occurred_first, t4.occurred_last, t4.first_day,
        t4.last_day, t4.exactness, t4.sequence, t4.agency, t4.team, t4.practitioner, t4.role,
        TRUE AS sure
      FROM (
        SELECT
          t3.*
          EXCLUDE (child, pattern, said_since)
        FROM (SELECT * FROM looked_at AS t1 WHERE t1.pattern = 0) AS t3
      ) AS t4
    ) AS t5
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        t0.record, t0.line, t0.version, t0.place, t0.occurred_first, t0.occurred_last, t0.first_day,
        t0.last_day, t0.exactness, t0.sequence, t0.agency, t0.team, t0.practitioner, t0.role,
        t0.sure
      FROM elsewhere AS t0
      WHERE t0.pattern = 0
    ) AS t2
  ) AS t6
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

-- followed_unordered: as in STAT-REF-1.sql

-- followed_answers: as in STAT-REF-1.sql

-- followed_best: as in STAT-REF-1.sql

-- findings: as in STAT-REF-1.sql

CREATE TEMP TABLE roots AS
SELECT
  t0.standard, t0.record, t0.line, t0.settled, t0.due_first, t0.due_last, t0.recorded_late,
  t0.answers
FROM findings AS t0
WHERE t0.depth = 0;

-- liftable: as in STAT-REF-1.sql

-- lifts_found: as in STAT-REF-1.sql

-- judged: as in STAT-REF-1.sql

CREATE TEMP TABLE waivable AS
SELECT *
FROM (VALUES
  (CAST(0 AS INT), CAST(0 AS INT), CAST('DA-1' AS TEXT))) AS given(w_standard, w_waiver, w_name);

-- waiving: as in STAT-REF-1.sql

-- waivers: as in STAT-REF-1.sql

-- obligations: as in STAT-REF-1.sql

-- measures: as in STAT-REF-1.sql
