-- CPM-4: When a CP medical is considered for one child, it is considered for each other child of
-- the household within 1 working day, unless it was in the 10 working days before.
-- Version 3c10ad06173f5a62837d7a29e8f27aa8aee6ef927dca205124df0c66b555287f

-- known: as in STAT-REF-1.sql

CREATE TEMP VIEW looked_at_matched_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'cp_medical_considered' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'moved_away' AS kind;

-- looked_at_matched: as in STAT-REF-1.sql

CREATE TEMP TABLE looked_at_since_corrected AS
SELECT t0.child, t0.kind, t0.line, t0.version, t0.known_from
FROM entries AS t0
WHERE (t0.version > 1) OR ( t0.known_until < 4611686018427387904 );

CREATE TEMP VIEW looked_at_since_said_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'cp_medical_considered' AS kind
UNION ALL
SELECT CAST(1 AS INT) AS pattern, 'moved_away' AS kind;

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
  t0.one_hypotheses, t0.one_hypothesis, t0.one_identities, t0.one_identity_considered,
  t0.one_immediate, t0.one_implications, t0.one_in_record, t0.one_interpreted_by,
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
  t0.one_reason_considered, t0.one_reflect, t0.one_refused_by, t0.one_reliant,
  t0.one_rights_explained, t0.one_risk_asked, t0.one_safe_meanwhile, t0.one_safe_now,
  t0.one_safety_plan, t0.one_said_back, t0.one_school_told, t0.one_seen, t0.one_seen_alone,
  t0.one_shared_with, t0.one_shared_with_all, t0.one_single_source_because, t0.one_sixth,
  t0.one_standard, t0.one_status, t0.one_still_unknown, t0.one_suicide_risk_asked,
  t0.one_supervision_type, t0.one_support, t0.one_support_owner, t0.one_support_starts,
  t0.one_to_agency, t0.one_to_tier, t0.one_to_whom, t0.one_told, t0.one_told_about,
  t0.one_told_back, t0.one_told_in_writing, t0.one_told_them, t0.one_trauma_considered,
  t0.one_unknowns, t0.day_until, t0.one_urgency, t0.one_what_happened, t0.one_what_shows_it,
  CAST(t0.child AS BIGINT) AS record
FROM everyone AS t0
WHERE t0.stands AND t0.known_from <= 0 AND t0.known_until > 0;

CREATE TEMP VIEW looked_at_elsewhere_matched_kinds AS
SELECT CAST(0 AS INT) AS pattern, 'cp_medical_considered' AS kind;

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
SELECT CAST(0 AS INT) AS pattern, 'cp_medical_considered' AS kind;

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
    0 AS asked, t0.record, t0.home, t0.line, t0.version, t0.place, t0.occurred_first,
    t0.occurred_last, t0.first_day, t0.last_day, t0.exactness, t0.sequence, t0.sure, FALSE AS again,
    CAST(NULL AS BIGINT) AS opened_line, CAST(NULL AS INT) AS opened_version,
    CAST(NULL AS INT) AS opened_place, CAST(NULL AS BIGINT) AS opened_occurred_first,
    CAST(NULL AS BIGINT) AS opened_occurred_last, CAST(NULL AS INT) AS opened_first_day,
    CAST(NULL AS INT) AS opened_last_day, CAST(NULL AS TINYINT) AS opened_exactness,
    CAST(NULL AS BIGINT) AS opened_sequence, CAST(NULL AS BIGINT) AS closed_line,
    CAST(NULL AS INT) AS closed_version, CAST(NULL AS INT) AS closed_place,
    CAST(NULL AS BIGINT) AS closed_occurred_first, CAST(NULL AS BIGINT) AS closed_occurred_last,
    CAST(NULL AS INT) AS closed_first_day, CAST(NULL AS INT) AS closed_last_day,
    CAST(NULL AS TINYINT) AS closed_exactness, CAST(NULL AS BIGINT) AS closed_sequence
  FROM elsewhere AS t0
  WHERE t0.pattern = 0
);

CREATE TEMP VIEW in_force AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS asked,
  CAST(-4611686018427387904 AS BIGINT) AS since, CAST(4611686018427387904 AS BIGINT) AS until;

CREATE TEMP VIEW parts AS
SELECT
  CAST(0 AS INT) AS standard, CAST(1 AS INT) AS node, CAST(0 AS INT) AS parent,
  CAST(0 AS INT) AS place_in_parent, CAST(1 AS INT) AS depth,
  'followed' AS asks,
  CAST(0 AS INT) AS pattern, CAST(FALSE AS BOOLEAN) AS about, CAST(FALSE AS BOOLEAN) AS again,
  CAST(0 AS INT) AS within, CAST(NULL AS INT) AS within_hours, CAST(NULL AS INT) AS at_least,
  CAST(NULL AS INT) AS at_least_hours, CAST(NULL AS INT) AS at_most,
  CAST(NULL AS INT) AS at_most_hours, CAST(1 AS INT) AS times, CAST(NULL AS INT) AS without,
  CAST(FALSE AS BOOLEAN) AS whole
UNION ALL
SELECT
  CAST(0 AS INT) AS standard, CAST(2 AS INT) AS node, CAST(0 AS INT) AS parent,
  CAST(1 AS INT) AS place_in_parent, CAST(1 AS INT) AS depth,
  'preceded' AS asks,
  CAST(0 AS INT) AS pattern, CAST(FALSE AS BOOLEAN) AS about, CAST(FALSE AS BOOLEAN) AS again,
  CAST(NULL AS INT) AS within, CAST(NULL AS INT) AS within_hours, CAST(NULL AS INT) AS at_least,
  CAST(NULL AS INT) AS at_least_hours, CAST(1 AS INT) AS at_most,
  CAST(NULL AS INT) AS at_most_hours, CAST(1 AS INT) AS times, CAST(NULL AS INT) AS without,
  CAST(FALSE AS BOOLEAN) AS whole;

CREATE TEMP VIEW joints AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS node, CAST(-1 AS INT) AS parent,
  CAST(0 AS INT) AS place_in_parent, CAST(0 AS INT) AS depth,
  'any_of' AS joins;

CREATE TEMP VIEW lifts AS
SELECT
  CAST(0 AS INT) AS standard, CAST(0 AS INT) AS unless, CAST(1 AS INT) AS pattern,
  CAST(FALSE AS BOOLEAN) AS about;

-- cases: as in STAT-REF-1.sql

-- followed: as in STAT-REF-1.sql

-- followed_in_pairs: as in STAT-REF-1.sql

CREATE TEMP TABLE preceded AS
SELECT
  t4.record, t4.home, t4.line, t4.version, t4.place, t4.occurred_first, t4.occurred_last,
  t4.first_day, t4.last_day, t4.exactness, t4.sequence, t4.sure, t4.again, t4.opened_line,
  t4.opened_version, t4.opened_place, t4.opened_occurred_first, t4.opened_occurred_last,
  t4.opened_first_day, t4.opened_last_day, t4.opened_exactness, t4.opened_sequence, t4.closed_line,
  t4.closed_version, t4.closed_place, t4.closed_occurred_first, t4.closed_occurred_last,
  t4.closed_first_day, t4.closed_last_day, t4.closed_exactness, t4.closed_sequence, t4.standard,
  t4.node, t4.parent, t4.place_in_parent, t4.depth, t4.asks, t4.pattern, t4.about, t4.within,
  t4.within_hours, t4.at_least, t4.at_least_hours, t4.at_most, t4.at_most_hours, t4.times,
  t4.without, t4.whole, t4.occurred_first AS due_first, t4.occurred_last AS due_last
FROM (
  SELECT
    t2.record, t2.home, t2.line, t2.version, t2.place, t2.occurred_first, t2.occurred_last,
    t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.sure, t2.again, t2.opened_line,
    t2.opened_version, t2.opened_place, t2.opened_occurred_first, t2.opened_occurred_last,
    t2.opened_first_day, t2.opened_last_day, t2.opened_exactness, t2.opened_sequence,
    t2.closed_line, t2.closed_version, t2.closed_place, t2.closed_occurred_first,
    t2.closed_occurred_last, t2.closed_first_day, t2.closed_last_day, t2.closed_exactness,
    t2.closed_sequence, t2.standard, t3.node, t3.parent, t3.place_in_parent, t3.depth, t3.asks,
    t3.pattern, t3.about, t3.within, t3.within_hours, t3.at_least, t3.at_least_hours, t3.at_most,
    t3.at_most_hours, t3.times, t3.without, t3.whole
  FROM cases AS t2
  INNER JOIN parts AS t3 ON t2.standard = t3.standard AND t2.again = t3.again
) AS t4
WHERE t4.asks = 'preceded';

CREATE TEMP VIEW preceded_in_pairs AS
WITH t7 AS (
  SELECT
    t2.pattern AS c_pattern, t2.record AS c_record, t2.line AS c_line, t2.version AS c_version,
    t2.place AS c_place, t2.occurred_first AS c_occurred_first, t2.occurred_last AS c_occurred_last,
    t2.first_day AS c_first_day, t2.last_day AS c_last_day, t2.exactness AS c_exactness,
    t2.sequence AS c_sequence, t2.said_since AS c_said_since
  FROM looked_at AS t2
)
SELECT
  t48.standard, t48.record, t48.line, t48.node,
  MIN(t48.key) AS key,
  FIRST(t48.c_line ORDER BY t48.key) AS c_line,
  FIRST(t48.c_said_since ORDER BY t48.key) AS c_said_since
FROM (
  SELECT
    t47.record, t47.home, t47.line, t47.version, t47.place, t47.occurred_first, t47.occurred_last,
    t47.first_day, t47.last_day, t47.exactness, t47.sequence, t47.sure, t47.again, t47.opened_line,
    t47.opened_version, t47.opened_place, t47.opened_occurred_first, t47.opened_occurred_last,
    t47.opened_first_day, t47.opened_last_day, t47.opened_exactness, t47.opened_sequence,
    t47.closed_line, t47.closed_version, t47.closed_place, t47.closed_occurred_first,
    t47.closed_occurred_last, t47.closed_first_day, t47.closed_last_day, t47.closed_exactness,
    t47.closed_sequence, t47.standard, t47.node, t47.parent, t47.place_in_parent, t47.depth,
    t47.asks, t47.pattern, t47.about, t47.within, t47.within_hours, t47.at_least,
    t47.at_least_hours, t47.at_most, t47.at_most_hours, t47.times, t47.without, t47.whole,
    t47.due_first, t47.due_last, t47.c_pattern, t47.c_record, t47.c_line, t47.c_version,
    t47.c_place, t47.c_occurred_first, t47.c_occurred_last, t47.c_first_day, t47.c_last_day,
    t47.c_exactness, t47.c_sequence, t47.c_said_since, t47.most_sure, t47.most_may, t47.least_sure,
    t47.least_may, t47.apart, t47.may_be_apart, t47.tier,
    (CAST(t47.tier AS BIGINT) * 1099511627776) + (
      549755813888 - t47.c_place
    ) AS key
  FROM (
    SELECT
      t46.record, t46.home, t46.line, t46.version, t46.place, t46.occurred_first, t46.occurred_last,
      t46.first_day, t46.last_day, t46.exactness, t46.sequence, t46.sure, t46.again,
      t46.opened_line, t46.opened_version, t46.opened_place, t46.opened_occurred_first,
      t46.opened_occurred_last, t46.opened_first_day, t46.opened_last_day, t46.opened_exactness,
      t46.opened_sequence, t46.closed_line, t46.closed_version, t46.closed_place,
      t46.closed_occurred_first, t46.closed_occurred_last, t46.closed_first_day,
      t46.closed_last_day, t46.closed_exactness, t46.closed_sequence, t46.standard, t46.node,
      t46.parent, t46.place_in_parent, t46.depth, t46.asks, t46.pattern, t46.about, t46.within,
      t46.within_hours, t46.at_least, t46.at_least_hours, t46.at_most, t46.at_most_hours, t46.times,
      t46.without, t46.whole, t46.due_first, t46.due_last, t46.c_pattern, t46.c_record, t46.c_line,
      t46.c_version, t46.c_place, t46.c_occurred_first, t46.c_occurred_last, t46.c_first_day,
      t46.c_last_day, t46.c_exactness, t46.c_sequence, t46.c_said_since, t46.most_sure,
      t46.most_may, t46.least_sure, t46.least_may,
      (
        ((t46.at_most IS NULL) AND ( t46.at_most_hours IS NULL ))
        OR (t46.occurred_last <= t46.most_sure)
      )
      AND (
        ((t46.at_least IS NULL) AND ( t46.at_least_hours IS NULL ))
        OR (t46.least_sure <= t46.occurred_first)
      ) AS apart,
      (
        ((t46.at_most IS NULL) AND ( t46.at_most_hours IS NULL ))
        OR (t46.occurred_first <= t46.most_may)
      )
      AND (
        ((t46.at_least IS NULL) AND ( t46.at_least_hours IS NULL ))
        OR (t46.least_may <= t46.occurred_last)
      ) AS may_be_apart,
      CASE
        WHEN (
          ((t46.at_most IS NULL) AND ( t46.at_most_hours IS NULL ))
          OR (t46.occurred_last <= t46.most_sure)
        )
        AND (
          ((t46.at_least IS NULL) AND ( t46.at_least_hours IS NULL ))
          OR (t46.least_sure <= t46.occurred_first)
        )
        AND (
          (t46.occurred_first > t46.c_occurred_last)
          OR (
            (
              (
                (GREATEST(t46.exactness, t46.c_exactness) = 0)
                AND (t46.occurred_first = t46.c_occurred_first)
              )
              OR (
                (GREATEST(t46.exactness, t46.c_exactness) = 1)
                AND (t46.first_day = t46.c_first_day)
              )
            )
            AND (t46.sequence > t46.c_sequence)
          )
        )
        THEN 0
        WHEN (
          ((t46.at_most IS NULL) AND ( t46.at_most_hours IS NULL ))
          OR (t46.occurred_first <= t46.most_may)
        )
        AND (
          ((t46.at_least IS NULL) AND ( t46.at_least_hours IS NULL ))
          OR (t46.least_may <= t46.occurred_last)
        )
        AND (
          (t46.occurred_last >= t46.c_occurred_first)
          AND (t46.line <> t46.c_line)
          AND (
            NOT (
              (
                (GREATEST(t46.exactness, t46.c_exactness) = 0)
                AND (t46.occurred_first = t46.c_occurred_first)
              )
              OR (
                (GREATEST(t46.exactness, t46.c_exactness) = 1)
                AND (t46.first_day = t46.c_first_day)
              )
            )
            OR (t46.sequence > t46.c_sequence)
          )
        )
        THEN 1
        ELSE NULL
      END AS tier
    FROM (
      SELECT
        t45.*
        EXCLUDE (limit_at)
      FROM (
        SELECT
          t44.record, t44.home, t44.line, t44.version, t44.place, t44.occurred_first,
          t44.occurred_last, t44.first_day, t44.last_day, t44.exactness, t44.sequence, t44.sure,
          t44.again, t44.opened_line, t44.opened_version, t44.opened_place,
          t44.opened_occurred_first, t44.opened_occurred_last, t44.opened_first_day,
          t44.opened_last_day, t44.opened_exactness, t44.opened_sequence, t44.closed_line,
          t44.closed_version, t44.closed_place, t44.closed_occurred_first, t44.closed_occurred_last,
          t44.closed_first_day, t44.closed_last_day, t44.closed_exactness, t44.closed_sequence,
          t44.standard, t44.node, t44.parent, t44.place_in_parent, t44.depth, t44.asks, t44.pattern,
          t44.about, t44.within, t44.within_hours, t44.at_least, t44.at_least_hours, t44.at_most,
          t44.at_most_hours, t44.times, t44.without, t44.whole, t44.due_first, t44.due_last,
          t44.c_pattern, t44.c_record, t44.c_line, t44.c_version, t44.c_place, t44.c_occurred_first,
          t44.c_occurred_last, t44.c_first_day, t44.c_last_day, t44.c_exactness, t44.c_sequence,
          t44.c_said_since, t44.most_sure, t44.most_may, t44.least_sure, t44.limit_at,
          COALESCE(
            t44.limit_at,
            t44.c_occurred_first + (CAST(t44.at_least_hours AS BIGINT) * 3600000000)
          ) AS least_may
        FROM (
          SELECT
            t43.*
            EXCLUDE (limit_day, limit_duration)
          FROM (
            SELECT
              t42.record, t42.home, t42.line, t42.version, t42.place, t42.occurred_first,
              t42.occurred_last, t42.first_day, t42.last_day, t42.exactness, t42.sequence, t42.sure,
              t42.again, t42.opened_line, t42.opened_version, t42.opened_place,
              t42.opened_occurred_first, t42.opened_occurred_last, t42.opened_first_day,
              t42.opened_last_day, t42.opened_exactness, t42.opened_sequence, t42.closed_line,
              t42.closed_version, t42.closed_place, t42.closed_occurred_first,
              t42.closed_occurred_last, t42.closed_first_day, t42.closed_last_day,
              t42.closed_exactness, t42.closed_sequence, t42.standard, t42.node, t42.parent,
              t42.place_in_parent, t42.depth, t42.asks, t42.pattern, t42.about, t42.within,
              t42.within_hours, t42.at_least, t42.at_least_hours, t42.at_most, t42.at_most_hours,
              t42.times, t42.without, t42.whole, t42.due_first, t42.due_last, t42.c_pattern,
              t42.c_record, t42.c_line, t42.c_version, t42.c_place, t42.c_occurred_first,
              t42.c_occurred_last, t42.c_first_day, t42.c_last_day, t42.c_exactness, t42.c_sequence,
              t42.c_said_since, t42.most_sure, t42.most_may, t42.least_sure, t9.limit_duration,
              t9.limit_day, t9.limit_at
            FROM (
              SELECT
                t40.*
                EXCLUDE (limit_at)
              FROM (
                SELECT
                  t39.record, t39.home, t39.line, t39.version, t39.place, t39.occurred_first,
                  t39.occurred_last, t39.first_day, t39.last_day, t39.exactness, t39.sequence,
                  t39.sure, t39.again, t39.opened_line, t39.opened_version, t39.opened_place,
                  t39.opened_occurred_first, t39.opened_occurred_last, t39.opened_first_day,
                  t39.opened_last_day, t39.opened_exactness, t39.opened_sequence, t39.closed_line,
                  t39.closed_version, t39.closed_place, t39.closed_occurred_first,
                  t39.closed_occurred_last, t39.closed_first_day, t39.closed_last_day,
                  t39.closed_exactness, t39.closed_sequence, t39.standard, t39.node, t39.parent,
                  t39.place_in_parent, t39.depth, t39.asks, t39.pattern, t39.about, t39.within,
                  t39.within_hours, t39.at_least, t39.at_least_hours, t39.at_most,
                  t39.at_most_hours, t39.times, t39.without, t39.whole, t39.due_first, t39.due_last,
                  t39.c_pattern, t39.c_record, t39.c_line, t39.c_version, t39.c_place,
                  t39.c_occurred_first, t39.c_occurred_last, t39.c_first_day, t39.c_last_day,
                  t39.c_exactness, t39.c_sequence, t39.c_said_since, t39.most_sure, t39.most_may,
                  t39.limit_at,
                  COALESCE(
                    t39.limit_at,
                    t39.c_occurred_last + (CAST(t39.at_least_hours AS BIGINT) * 3600000000)
                  ) AS least_sure
                FROM (
                  SELECT
                    t38.*
                    EXCLUDE (limit_day, limit_duration)
                  FROM (
                    SELECT
                      t37.record, t37.home, t37.line, t37.version, t37.place, t37.occurred_first,
                      t37.occurred_last, t37.first_day, t37.last_day, t37.exactness, t37.sequence,
                      t37.sure, t37.again, t37.opened_line, t37.opened_version, t37.opened_place,
                      t37.opened_occurred_first, t37.opened_occurred_last, t37.opened_first_day,
                      t37.opened_last_day, t37.opened_exactness, t37.opened_sequence,
                      t37.closed_line, t37.closed_version, t37.closed_place,
                      t37.closed_occurred_first, t37.closed_occurred_last, t37.closed_first_day,
                      t37.closed_last_day, t37.closed_exactness, t37.closed_sequence, t37.standard,
                      t37.node, t37.parent, t37.place_in_parent, t37.depth, t37.asks, t37.pattern,
                      t37.about, t37.within, t37.within_hours, t37.at_least, t37.at_least_hours,
                      t37.at_most, t37.at_most_hours, t37.times, t37.without, t37.whole,
                      t37.due_first, t37.due_last, t37.c_pattern, t37.c_record, t37.c_line,
                      t37.c_version, t37.c_place, t37.c_occurred_first, t37.c_occurred_last,
                      t37.c_first_day, t37.c_last_day, t37.c_exactness, t37.c_sequence,
                      t37.c_said_since, t37.most_sure, t37.most_may, t9.limit_duration,
                      t9.limit_day, t9.limit_at
                    FROM (
                      SELECT
                        t35.*
                        EXCLUDE (limit_at)
                      FROM (
                        SELECT
                          t34.record, t34.home, t34.line, t34.version, t34.place,
                          t34.occurred_first, t34.occurred_last, t34.first_day, t34.last_day,
                          t34.exactness, t34.sequence, t34.sure, t34.again, t34.opened_line,
                          t34.opened_version, t34.opened_place, t34.opened_occurred_first,
                          t34.opened_occurred_last, t34.opened_first_day, t34.opened_last_day,
                          t34.opened_exactness, t34.opened_sequence, t34.closed_line,
                          t34.closed_version, t34.closed_place, t34.closed_occurred_first,
                          t34.closed_occurred_last, t34.closed_first_day, t34.closed_last_day,
                          t34.closed_exactness, t34.closed_sequence, t34.standard, t34.node,
                          t34.parent, t34.place_in_parent, t34.depth, t34.asks, t34.pattern,
                          t34.about, t34.within, t34.within_hours, t34.at_least, t34.at_least_hours,
                          t34.at_most, t34.at_most_hours, t34.times, t34.without, t34.whole,
                          t34.due_first, t34.due_last, t34.c_pattern, t34.c_record, t34.c_line,
                          t34.c_version, t34.c_place, t34.c_occurred_first, t34.c_occurred_last,
                          t34.c_first_day, t34.c_last_day, t34.c_exactness, t34.c_sequence,
                          t34.c_said_since, t34.most_sure, t34.limit_at,
                          COALESCE(
                            t34.limit_at,
                            t34.c_occurred_last + (CAST(t34.at_most_hours AS BIGINT) * 3600000000)
                          ) AS most_may
                        FROM (
                          SELECT
                            t33.*
                            EXCLUDE (limit_day, limit_duration)
                          FROM (
                            SELECT
                              t32.record, t32.home, t32.line, t32.version, t32.place,
                              t32.occurred_first, t32.occurred_last, t32.first_day, t32.last_day,
                              t32.exactness, t32.sequence, t32.sure, t32.again, t32.opened_line,
                              t32.opened_version, t32.opened_place, t32.opened_occurred_first,
                              t32.opened_occurred_last, t32.opened_first_day, t32.opened_last_day,
                              t32.opened_exactness, t32.opened_sequence, t32.closed_line,
                              t32.closed_version, t32.closed_place, t32.closed_occurred_first,
                              t32.closed_occurred_last, t32.closed_first_day, t32.closed_last_day,
                              t32.closed_exactness, t32.closed_sequence, t32.standard, t32.node,
                              t32.parent, t32.place_in_parent, t32.depth, t32.asks, t32.pattern,
                              t32.about, t32.within, t32.within_hours, t32.at_least,
                              t32.at_least_hours, t32.at_most, t32.at_most_hours, t32.times,
                              t32.without, t32.whole, t32.due_first, t32.due_last, t32.c_pattern,
                              t32.c_record, t32.c_line, t32.c_version, t32.c_place,
                              t32.c_occurred_first, t32.c_occurred_last, t32.c_first_day,
                              t32.c_last_day, t32.c_exactness, t32.c_sequence, t32.c_said_since,
                              t32.most_sure, t10.limit_duration, t10.limit_day, t10.limit_at
                            FROM (
                              SELECT
                                t30.*
                                EXCLUDE (limit_at)
                              FROM (
                                SELECT
                                  t29.record, t29.home, t29.line, t29.version, t29.place,
                                  t29.occurred_first, t29.occurred_last, t29.first_day,
                                  t29.last_day, t29.exactness, t29.sequence, t29.sure, t29.again,
                                  t29.opened_line, t29.opened_version, t29.opened_place,
                                  t29.opened_occurred_first, t29.opened_occurred_last,
                                  t29.opened_first_day, t29.opened_last_day, t29.opened_exactness,
                                  t29.opened_sequence, t29.closed_line, t29.closed_version,
                                  t29.closed_place, t29.closed_occurred_first,
                                  t29.closed_occurred_last, t29.closed_first_day,
                                  t29.closed_last_day, t29.closed_exactness, t29.closed_sequence,
                                  t29.standard, t29.node, t29.parent, t29.place_in_parent,
                                  t29.depth, t29.asks, t29.pattern, t29.about, t29.within,
                                  t29.within_hours, t29.at_least, t29.at_least_hours, t29.at_most,
                                  t29.at_most_hours, t29.times, t29.without, t29.whole,
                                  t29.due_first, t29.due_last, t29.c_pattern, t29.c_record,
                                  t29.c_line, t29.c_version, t29.c_place, t29.c_occurred_first,
                                  t29.c_occurred_last, t29.c_first_day, t29.c_last_day,
                                  t29.c_exactness, t29.c_sequence, t29.c_said_since, t29.limit_at,
                                  COALESCE(
                                    t29.limit_at,
                                    t29.c_occurred_first + (
                                      CAST(t29.at_most_hours AS BIGINT) * 3600000000
                                    )
                                  ) AS most_sure
                                FROM (
                                  SELECT
                                    t28.*
                                    EXCLUDE (limit_day, limit_duration)
                                  FROM (
                                    SELECT
                                      t27.record, t27.home, t27.line, t27.version, t27.place,
                                      t27.occurred_first, t27.occurred_last, t27.first_day,
                                      t27.last_day, t27.exactness, t27.sequence, t27.sure,
                                      t27.again, t27.opened_line, t27.opened_version,
                                      t27.opened_place, t27.opened_occurred_first,
                                      t27.opened_occurred_last, t27.opened_first_day,
                                      t27.opened_last_day, t27.opened_exactness,
                                      t27.opened_sequence, t27.closed_line, t27.closed_version,
                                      t27.closed_place, t27.closed_occurred_first,
                                      t27.closed_occurred_last, t27.closed_first_day,
                                      t27.closed_last_day, t27.closed_exactness,
                                      t27.closed_sequence, t27.standard, t27.node, t27.parent,
                                      t27.place_in_parent, t27.depth, t27.asks, t27.pattern,
                                      t27.about, t27.within, t27.within_hours, t27.at_least,
                                      t27.at_least_hours, t27.at_most, t27.at_most_hours, t27.times,
                                      t27.without, t27.whole, t27.due_first, t27.due_last,
                                      t27.c_pattern, t27.c_record, t27.c_line, t27.c_version,
                                      t27.c_place, t27.c_occurred_first, t27.c_occurred_last,
                                      t27.c_first_day, t27.c_last_day, t27.c_exactness,
                                      t27.c_sequence, t27.c_said_since, t10.limit_duration,
                                      t10.limit_day, t10.limit_at
                                    FROM (
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          t19.record, t19.home, t19.line, t19.version, t19.place,
                                          t19.occurred_first, t19.occurred_last, t19.first_day,
                                          t19.last_day, t19.exactness, t19.sequence, t19.sure,
                                          t19.again, t19.opened_line, t19.opened_version,
                                          t19.opened_place, t19.opened_occurred_first,
                                          t19.opened_occurred_last, t19.opened_first_day,
                                          t19.opened_last_day, t19.opened_exactness,
                                          t19.opened_sequence, t19.closed_line, t19.closed_version,
                                          t19.closed_place, t19.closed_occurred_first,
                                          t19.closed_occurred_last, t19.closed_first_day,
                                          t19.closed_last_day, t19.closed_exactness,
                                          t19.closed_sequence, t19.standard, t19.node, t19.parent,
                                          t19.place_in_parent, t19.depth, t19.asks, t19.pattern,
                                          t19.about, t19.within, t19.within_hours, t19.at_least,
                                          t19.at_least_hours, t19.at_most, t19.at_most_hours,
                                          t19.times, t19.without, t19.whole, t19.due_first,
                                          t19.due_last, t16.c_pattern, t16.c_record, t16.c_line,
                                          t16.c_version, t16.c_place, t16.c_occurred_first,
                                          t16.c_occurred_last, t16.c_first_day, t16.c_last_day,
                                          t16.c_exactness, t16.c_sequence, t16.c_said_since
                                        FROM (
                                          SELECT
                                            *
                                          FROM preceded AS t1
                                          WHERE
                                            t1.exactness = 0
                                            AND NOT t1.place IS NULL
                                            AND NOT (t1.about)
                                            AND (
                                              (t1.opened_line IS NULL) OR (
                                                t1.opened_exactness = 0
                                              )
                                            )
                                            AND (
                                              (t1.closed_line IS NULL) OR (
                                                t1.closed_exactness = 0
                                              )
                                            )
                                            AND t1.at_least IS NULL
                                            AND t1.at_least_hours IS NULL
                                        ) AS t19
                                        INNER JOIN (
                                          SELECT
                                            t2.pattern AS c_pattern, t2.record AS c_record,
                                            t2.line AS c_line, t2.version AS c_version,
                                            t2.place AS c_place,
                                            t2.occurred_first AS c_occurred_first,
                                            t2.occurred_last AS c_occurred_last,
                                            t2.first_day AS c_first_day, t2.last_day AS c_last_day,
                                            t2.exactness AS c_exactness, t2.sequence AS c_sequence,
                                            t2.said_since AS c_said_since
                                          FROM looked_at AS t2
                                          WHERE t2.exactness > 0
                                        ) AS t16
                                          ON t19.pattern = t16.c_pattern AND t19.record = t16.c_record
                                      ) AS t22
                                      UNION ALL
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          *
                                        FROM (
                                          SELECT
                                            t23.record, t23.home, t23.line, t23.version, t23.place,
                                            t23.occurred_first, t23.occurred_last, t23.first_day,
                                            t23.last_day, t23.exactness, t23.sequence, t23.sure,
                                            t23.again, t23.opened_line, t23.opened_version,
                                            t23.opened_place, t23.opened_occurred_first,
                                            t23.opened_occurred_last, t23.opened_first_day,
                                            t23.opened_last_day, t23.opened_exactness,
                                            t23.opened_sequence, t23.closed_line,
                                            t23.closed_version, t23.closed_place,
                                            t23.closed_occurred_first, t23.closed_occurred_last,
                                            t23.closed_first_day, t23.closed_last_day,
                                            t23.closed_exactness, t23.closed_sequence, t23.standard,
                                            t23.node, t23.parent, t23.place_in_parent, t23.depth,
                                            t23.asks, t23.pattern, t23.about, t23.within,
                                            t23.within_hours, t23.at_least, t23.at_least_hours,
                                            t23.at_most, t23.at_most_hours, t23.times, t23.without,
                                            t23.whole, t23.due_first, t23.due_last, t17.c_pattern,
                                            t17.c_record, t17.c_line, t17.c_version, t17.c_place,
                                            t17.c_occurred_first, t17.c_occurred_last,
                                            t17.c_first_day, t17.c_last_day, t17.c_exactness,
                                            t17.c_sequence, t17.c_said_since
                                          FROM (
                                            SELECT
                                              *
                                            FROM preceded AS t1
                                            WHERE
                                              NOT (
                                                (t1.exactness = 0)
                                                AND (NOT t1.place IS NULL)
                                                AND NOT (t1.about)
                                                AND (
                                                  (t1.opened_line IS NULL) OR (
                                                    t1.opened_exactness = 0
                                                  )
                                                )
                                                AND (
                                                  (t1.closed_line IS NULL) OR (
                                                    t1.closed_exactness = 0
                                                  )
                                                )
                                                AND (
                                                  (t1.at_least IS NULL) AND (
                                                    t1.at_least_hours IS NULL
                                                  )
                                                )
                                              )
                                              AND NOT (t1.about)
                                          ) AS t23
                                          INNER JOIN t7 AS t17
                                            ON t23.pattern = t17.c_pattern AND t23.record = t17.c_record
                                        ) AS t24
                                        UNION ALL
                                        SELECT
                                          *
                                        FROM (
                                          SELECT
                                            t11.record, t11.home, t11.line, t11.version, t11.place,
                                            t11.occurred_first, t11.occurred_last, t11.first_day,
                                            t11.last_day, t11.exactness, t11.sequence, t11.sure,
                                            t11.again, t11.opened_line, t11.opened_version,
                                            t11.opened_place, t11.opened_occurred_first,
                                            t11.opened_occurred_last, t11.opened_first_day,
                                            t11.opened_last_day, t11.opened_exactness,
                                            t11.opened_sequence, t11.closed_line,
                                            t11.closed_version, t11.closed_place,
                                            t11.closed_occurred_first, t11.closed_occurred_last,
                                            t11.closed_first_day, t11.closed_last_day,
                                            t11.closed_exactness, t11.closed_sequence, t11.standard,
                                            t11.node, t11.parent, t11.place_in_parent, t11.depth,
                                            t11.asks, t11.pattern, t11.about, t11.within,
                                            t11.within_hours, t11.at_least, t11.at_least_hours,
                                            t11.at_most, t11.at_most_hours, t11.times, t11.without,
                                            t11.whole, t11.due_first, t11.due_last, t18.c_pattern,
                                            t18.c_record, t18.c_line, t18.c_version, t18.c_place,
                                            t18.c_occurred_first, t18.c_occurred_last,
                                            t18.c_first_day, t18.c_last_day, t18.c_exactness,
                                            t18.c_sequence, t18.c_said_since
                                          FROM (SELECT * FROM preceded AS t1 WHERE t1.about) AS t11
                                          INNER JOIN (
                                            SELECT
                                              t3.line AS a_line, t3.version AS a_version,
                                              t3.of AS a_of
                                            FROM about AS t3
                                          ) AS t14
                                            ON t11.line = t14.a_line AND t11.version = t14.a_version
                                          INNER JOIN t7 AS t18
                                            ON t11.pattern = t18.c_pattern
                                            AND t11.record = t18.c_record
                                            AND t14.a_of = t18.c_line
                                        ) AS t20
                                      ) AS t25
                                    ) AS t27
                                    LEFT OUTER JOIN (
                                      SELECT
                                        t0.duration AS limit_duration, t0.day AS limit_day,
                                        t0.due AS limit_at
                                      FROM deadlines AS t0
                                    ) AS t10
                                      ON t27.at_most = t10.limit_duration AND t27.c_first_day = t10.limit_day
                                  ) AS t28
                                ) AS t29
                              ) AS t30
                            ) AS t32
                            LEFT OUTER JOIN (
                              SELECT
                                t0.duration AS limit_duration, t0.day AS limit_day,
                                t0.due AS limit_at
                              FROM deadlines AS t0
                            ) AS t10
                              ON t32.at_most = t10.limit_duration AND t32.c_last_day = t10.limit_day
                          ) AS t33
                        ) AS t34
                      ) AS t35
                    ) AS t37
                    LEFT OUTER JOIN (
                      SELECT
                        t0.duration AS limit_duration, t0.day AS limit_day, t0.opens AS limit_at
                      FROM deadlines AS t0
                    ) AS t9
                      ON t37.at_least = t9.limit_duration AND t37.c_last_day = t9.limit_day
                  ) AS t38
                ) AS t39
              ) AS t40
            ) AS t42
            LEFT OUTER JOIN (
              SELECT
                t0.duration AS limit_duration, t0.day AS limit_day, t0.opens AS limit_at
              FROM deadlines AS t0
            ) AS t9
              ON t42.at_least = t9.limit_duration AND t42.c_first_day = t9.limit_day
          ) AS t43
        ) AS t44
      ) AS t45
    ) AS t46
  ) AS t47
  WHERE NOT t47.tier IS NULL
) AS t48
GROUP BY 1, 2, 3, 4;

CREATE TEMP TABLE findings AS
SELECT *
FROM (
  SELECT
    t36.standard, t36.node, t36.parent, t36.place_in_parent, t36.depth, t36.record, t36.line,
    CAST(COALESCE(CAST(FLOOR((t36.key) / (
      1099511627776
    )) AS BIGINT), 3) AS INT) AS settled,
    t36.due_first, t36.due_last,
    CASE
      WHEN CASE
        WHEN NOT t36.key IS NULL
        THEN (((CAST(t36.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t36.c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT t36.key IS NULL
          THEN (((CAST(t36.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t36.c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers,
    COALESCE((t36.key < 1099511627776) AND (
      t36.c_said_since > t36.due_last
    ), FALSE) AS recorded_late
  FROM (
    SELECT
      t33.record, t33.home, t33.line, t33.version, t33.place, t33.occurred_first, t33.occurred_last,
      t33.first_day, t33.last_day, t33.exactness, t33.sequence, t33.sure, t33.again,
      t33.opened_line, t33.opened_version, t33.opened_place, t33.opened_occurred_first,
      t33.opened_occurred_last, t33.opened_first_day, t33.opened_last_day, t33.opened_exactness,
      t33.opened_sequence, t33.closed_line, t33.closed_version, t33.closed_place,
      t33.closed_occurred_first, t33.closed_occurred_last, t33.closed_first_day,
      t33.closed_last_day, t33.closed_exactness, t33.closed_sequence, t33.standard, t33.node,
      t33.parent, t33.place_in_parent, t33.depth, t33.asks, t33.pattern, t33.about, t33.within,
      t33.within_hours, t33.at_least, t33.at_least_hours, t33.at_most, t33.at_most_hours, t33.times,
      t33.without, t33.whole, t33.due_first, t33.due_last, t33.start, t33.n_pattern, t33.n_record,
      t33.n_line, t33.n_version, t33.n_place, t33.n_occurred_first, t33.n_occurred_last,
      t33.n_first_day, t33.n_last_day, t33.n_exactness, t33.n_sequence, t33.n_said_since, t33.n_key,
      t33.p_standard, t33.p_record, t33.p_line, t33.p_node, t33.p_key, t33.p_c_line,
      t33.p_c_said_since,
      CASE
        WHEN (NOT t33.n_key IS NULL)
        AND ((t33.p_key IS NULL) OR ( t33.n_key < t33.p_key ))
        THEN t33.n_key
        ELSE t33.p_key
      END AS key,
      CASE
        WHEN (NOT t33.n_key IS NULL)
        AND ((t33.p_key IS NULL) OR ( t33.n_key < t33.p_key ))
        THEN t33.n_line
        ELSE t33.p_c_line
      END AS c_line,
      CASE
        WHEN (NOT t33.n_key IS NULL)
        AND ((t33.p_key IS NULL) OR ( t33.n_key < t33.p_key ))
        THEN t33.n_said_since
        ELSE t33.p_c_said_since
      END AS c_said_since
    FROM (
      SELECT
        t31.record, t31.home, t31.line, t31.version, t31.place, t31.occurred_first,
        t31.occurred_last, t31.first_day, t31.last_day, t31.exactness, t31.sequence, t31.sure,
        t31.again, t31.opened_line, t31.opened_version, t31.opened_place, t31.opened_occurred_first,
        t31.opened_occurred_last, t31.opened_first_day, t31.opened_last_day, t31.opened_exactness,
        t31.opened_sequence, t31.closed_line, t31.closed_version, t31.closed_place,
        t31.closed_occurred_first, t31.closed_occurred_last, t31.closed_first_day,
        t31.closed_last_day, t31.closed_exactness, t31.closed_sequence, t31.standard, t31.node,
        t31.parent, t31.place_in_parent, t31.depth, t31.asks, t31.pattern, t31.about, t31.within,
        t31.within_hours, t31.at_least, t31.at_least_hours, t31.at_most, t31.at_most_hours,
        t31.times, t31.without, t31.whole, t31.due_first, t31.due_last, t31.start, t31.n_pattern,
        t31.n_record, t31.n_line, t31.n_version, t31.n_place, t31.n_occurred_first,
        t31.n_occurred_last, t31.n_first_day, t31.n_last_day, t31.n_exactness, t31.n_sequence,
        t31.n_said_since, t31.n_key, t23.p_standard, t23.p_record, t23.p_line, t23.p_node,
        t23.p_key, t23.p_c_line, t23.p_c_said_since
      FROM (
        SELECT
          t26.record, t26.home, t26.line, t26.version, t26.place, t26.occurred_first,
          t26.occurred_last, t26.first_day, t26.last_day, t26.exactness, t26.sequence, t26.sure,
          t26.again, t26.opened_line, t26.opened_version, t26.opened_place,
          t26.opened_occurred_first, t26.opened_occurred_last, t26.opened_first_day,
          t26.opened_last_day, t26.opened_exactness, t26.opened_sequence, t26.closed_line,
          t26.closed_version, t26.closed_place, t26.closed_occurred_first, t26.closed_occurred_last,
          t26.closed_first_day, t26.closed_last_day, t26.closed_exactness, t26.closed_sequence,
          t26.standard, t26.node, t26.parent, t26.place_in_parent, t26.depth, t26.asks, t26.pattern,
          t26.about, t26.within, t26.within_hours, t26.at_least, t26.at_least_hours, t26.at_most,
          t26.at_most_hours, t26.times, t26.without, t26.whole, t26.due_first, t26.due_last,
          t26.start, t26.n_pattern, t26.n_record, t26.n_line, t26.n_version, t26.n_place,
          t26.n_occurred_first, t26.n_occurred_last, t26.n_first_day, t26.n_last_day,
          t26.n_exactness, t26.n_sequence, t26.n_said_since,
          CASE
            WHEN (t26.closed_place IS NULL) OR (
              t26.n_place < t26.closed_place
            )
            THEN (
              CAST(CASE WHEN t26.n_occurred_first <= t26.due_first THEN 0 ELSE 2 END AS BIGINT) * 1099511627776
            ) + t26.n_place
            ELSE NULL
          END AS n_key
        FROM (
          SELECT
            t21.record, t21.home, t21.line, t21.version, t21.place, t21.occurred_first,
            t21.occurred_last, t21.first_day, t21.last_day, t21.exactness, t21.sequence, t21.sure,
            t21.again, t21.opened_line, t21.opened_version, t21.opened_place,
            t21.opened_occurred_first, t21.opened_occurred_last, t21.opened_first_day,
            t21.opened_last_day, t21.opened_exactness, t21.opened_sequence, t21.closed_line,
            t21.closed_version, t21.closed_place, t21.closed_occurred_first,
            t21.closed_occurred_last, t21.closed_first_day, t21.closed_last_day,
            t21.closed_exactness, t21.closed_sequence, t21.standard, t21.node, t21.parent,
            t21.place_in_parent, t21.depth, t21.asks, t21.pattern, t21.about, t21.within,
            t21.within_hours, t21.at_least, t21.at_least_hours, t21.at_most, t21.at_most_hours,
            t21.times, t21.without, t21.whole, t21.due_first, t21.due_last, t21.start,
            t13.n_pattern, t13.n_record, t13.n_line, t13.n_version, t13.n_place,
            t13.n_occurred_first, t13.n_occurred_last, t13.n_first_day, t13.n_last_day,
            t13.n_exactness, t13.n_sequence, t13.n_said_since
          FROM (
            SELECT
              t0.record, t0.home, t0.line, t0.version, t0.place, t0.occurred_first,
              t0.occurred_last, t0.first_day, t0.last_day, t0.exactness, t0.sequence, t0.sure,
              t0.again, t0.opened_line, t0.opened_version, t0.opened_place,
              t0.opened_occurred_first, t0.opened_occurred_last, t0.opened_first_day,
              t0.opened_last_day, t0.opened_exactness, t0.opened_sequence, t0.closed_line,
              t0.closed_version, t0.closed_place, t0.closed_occurred_first, t0.closed_occurred_last,
              t0.closed_first_day, t0.closed_last_day, t0.closed_exactness, t0.closed_sequence,
              t0.standard, t0.node, t0.parent, t0.place_in_parent, t0.depth, t0.asks, t0.pattern,
              t0.about, t0.within, t0.within_hours, t0.at_least, t0.at_least_hours, t0.at_most,
              t0.at_most_hours, t0.times, t0.without, t0.whole, t0.due_first, t0.due_last,
              CASE
                WHEN (t0.exactness = 0)
                AND (NOT t0.place IS NULL)
                AND NOT (t0.about)
                AND ((t0.opened_line IS NULL) OR ( t0.opened_exactness = 0 ))
                AND ((t0.closed_line IS NULL) OR ( t0.closed_exactness = 0 ))
                THEN t0.place
                ELSE NULL
              END AS start
            FROM followed AS t0
          ) AS t21
          ASOF LEFT JOIN (
            SELECT
              t1.pattern AS n_pattern, t1.record AS n_record, t1.line AS n_line,
              t1.version AS n_version, t1.place AS n_place, t1.occurred_first AS n_occurred_first,
              t1.occurred_last AS n_occurred_last, t1.first_day AS n_first_day,
              t1.last_day AS n_last_day, t1.exactness AS n_exactness, t1.sequence AS n_sequence,
              t1.said_since AS n_said_since
            FROM looked_at AS t1
            WHERE t1.exactness = 0
          ) AS t13
            ON t21.start < t13.n_place
            AND t21.pattern = t13.n_pattern
            AND t21.record = t13.n_record
        ) AS t26
      ) AS t31
      LEFT OUTER JOIN (
        SELECT
          t16.standard AS p_standard, t16.record AS p_record, t16.line AS p_line,
          t16.node AS p_node, t16.key AS p_key, t16.c_line AS p_c_line,
          t16.c_said_since AS p_c_said_since
        FROM (
          SELECT
            t14.*
            EXCLUDE (line_right, node_right, record_right, standard_right)
          FROM (
            SELECT
              t6.record, t6.home, t6.line, t6.version, t6.place, t6.occurred_first,
              t6.occurred_last, t6.first_day, t6.last_day, t6.exactness, t6.sequence, t6.sure,
              t6.again, t6.opened_line, t6.opened_version, t6.opened_place,
              t6.opened_occurred_first, t6.opened_occurred_last, t6.opened_first_day,
              t6.opened_last_day, t6.opened_exactness, t6.opened_sequence, t6.closed_line,
              t6.closed_version, t6.closed_place, t6.closed_occurred_first, t6.closed_occurred_last,
              t6.closed_first_day, t6.closed_last_day, t6.closed_exactness, t6.closed_sequence,
              t6.standard, t6.node, t6.parent, t6.place_in_parent, t6.depth, t6.asks, t6.pattern,
              t6.about, t6.within, t6.within_hours, t6.at_least, t6.at_least_hours, t6.at_most,
              t6.at_most_hours, t6.times, t6.without, t6.whole, t6.due_first, t6.due_last,
              t8.standard AS standard_right, t8.record AS record_right, t8.line AS line_right,
              t8.node AS node_right, t8.key, t8.c_line, t8.c_said_since
            FROM followed AS t6
            LEFT OUTER JOIN followed_in_pairs AS t8
              ON t6.standard = t8.standard
              AND t6.record = t8.record
              AND t6.line = t8.line
              AND t6.node = t8.node
          ) AS t14
        ) AS t16
      ) AS t23
        ON t31.standard = t23.p_standard
        AND t31.record = t23.p_record
        AND t31.line = t23.p_line
        AND t31.node = t23.p_node
    ) AS t33
  ) AS t36
) AS t39
UNION ALL
SELECT *
FROM (
  SELECT
    t38.standard, t38.node, t38.parent, t38.place_in_parent, t38.depth, t38.record, t38.line,
    CAST(COALESCE(CAST(FLOOR((t38.key) / (
      1099511627776
    )) AS BIGINT), 3) AS INT) AS settled,
    t38.due_first, t38.due_last,
    CASE
      WHEN CASE
        WHEN NOT t38.key IS NULL
        THEN (((CAST(t38.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t38.c_line
        ELSE NULL
      END IS NULL
      THEN []
      ELSE CAST([
        CASE
          WHEN NOT t38.key IS NULL
          THEN (((CAST(t38.node AS BIGINT) * 65536) + CAST(0 AS BIGINT)) * 68719476736) + t38.c_line
          ELSE NULL
        END
      ] AS BIGINT[])
    END AS answers,
    COALESCE((t38.key < 1099511627776) AND (
      t38.c_said_since > t38.due_last
    ), FALSE) AS recorded_late
  FROM (
    SELECT
      t37.record, t37.home, t37.line, t37.version, t37.place, t37.occurred_first, t37.occurred_last,
      t37.first_day, t37.last_day, t37.exactness, t37.sequence, t37.sure, t37.again,
      t37.opened_line, t37.opened_version, t37.opened_place, t37.opened_occurred_first,
      t37.opened_occurred_last, t37.opened_first_day, t37.opened_last_day, t37.opened_exactness,
      t37.opened_sequence, t37.closed_line, t37.closed_version, t37.closed_place,
      t37.closed_occurred_first, t37.closed_occurred_last, t37.closed_first_day,
      t37.closed_last_day, t37.closed_exactness, t37.closed_sequence, t37.standard, t37.node,
      t37.parent, t37.place_in_parent, t37.depth, t37.asks, t37.pattern, t37.about, t37.within,
      t37.within_hours, t37.at_least, t37.at_least_hours, t37.at_most, t37.at_most_hours, t37.times,
      t37.without, t37.whole, t37.due_first, t37.due_last, t37.start, t37.n_pattern, t37.n_record,
      t37.n_line, t37.n_version, t37.n_place, t37.n_occurred_first, t37.n_occurred_last,
      t37.n_first_day, t37.n_last_day, t37.n_exactness, t37.n_sequence, t37.n_said_since, t37.until,
      t37.n_key, t37.p_standard, t37.p_record, t37.p_line, t37.p_node, t37.p_key, t37.p_c_line,
      t37.p_c_said_since,
      CASE
        WHEN (NOT t37.n_key IS NULL)
        AND ((t37.p_key IS NULL) OR ( t37.n_key < t37.p_key ))
        THEN t37.n_key
        ELSE t37.p_key
      END AS key,
      CASE
        WHEN (NOT t37.n_key IS NULL)
        AND ((t37.p_key IS NULL) OR ( t37.n_key < t37.p_key ))
        THEN t37.n_line
        ELSE t37.p_c_line
      END AS c_line,
      CASE
        WHEN (NOT t37.n_key IS NULL)
        AND ((t37.p_key IS NULL) OR ( t37.n_key < t37.p_key ))
        THEN t37.n_said_since
        ELSE t37.p_c_said_since
      END AS c_said_since
    FROM (
      SELECT
        t35.record, t35.home, t35.line, t35.version, t35.place, t35.occurred_first,
        t35.occurred_last, t35.first_day, t35.last_day, t35.exactness, t35.sequence, t35.sure,
        t35.again, t35.opened_line, t35.opened_version, t35.opened_place, t35.opened_occurred_first,
        t35.opened_occurred_last, t35.opened_first_day, t35.opened_last_day, t35.opened_exactness,
        t35.opened_sequence, t35.closed_line, t35.closed_version, t35.closed_place,
        t35.closed_occurred_first, t35.closed_occurred_last, t35.closed_first_day,
        t35.closed_last_day, t35.closed_exactness, t35.closed_sequence, t35.standard, t35.node,
        t35.parent, t35.place_in_parent, t35.depth, t35.asks, t35.pattern, t35.about, t35.within,
        t35.within_hours, t35.at_least, t35.at_least_hours, t35.at_most, t35.at_most_hours,
        t35.times, t35.without, t35.whole, t35.due_first, t35.due_last, t35.start, t35.n_pattern,
        t35.n_record, t35.n_line, t35.n_version, t35.n_place, t35.n_occurred_first,
        t35.n_occurred_last, t35.n_first_day, t35.n_last_day, t35.n_exactness, t35.n_sequence,
        t35.n_said_since, t35.until, t35.n_key, t24.p_standard, t24.p_record, t24.p_line,
        t24.p_node, t24.p_key, t24.p_c_line, t24.p_c_said_since
      FROM (
        SELECT
          t32.record, t32.home, t32.line, t32.version, t32.place, t32.occurred_first,
          t32.occurred_last, t32.first_day, t32.last_day, t32.exactness, t32.sequence, t32.sure,
          t32.again, t32.opened_line, t32.opened_version, t32.opened_place,
          t32.opened_occurred_first, t32.opened_occurred_last, t32.opened_first_day,
          t32.opened_last_day, t32.opened_exactness, t32.opened_sequence, t32.closed_line,
          t32.closed_version, t32.closed_place, t32.closed_occurred_first, t32.closed_occurred_last,
          t32.closed_first_day, t32.closed_last_day, t32.closed_exactness, t32.closed_sequence,
          t32.standard, t32.node, t32.parent, t32.place_in_parent, t32.depth, t32.asks, t32.pattern,
          t32.about, t32.within, t32.within_hours, t32.at_least, t32.at_least_hours, t32.at_most,
          t32.at_most_hours, t32.times, t32.without, t32.whole, t32.due_first, t32.due_last,
          t32.start, t32.n_pattern, t32.n_record, t32.n_line, t32.n_version, t32.n_place,
          t32.n_occurred_first, t32.n_occurred_last, t32.n_first_day, t32.n_last_day,
          t32.n_exactness, t32.n_sequence, t32.n_said_since, t32.until,
          CASE
            WHEN ((t32.at_most IS NULL) AND ( t32.at_most_hours IS NULL ))
            OR (t32.occurred_first <= t32.until)
            THEN 549755813888 - t32.n_place
            ELSE NULL
          END AS n_key
        FROM (
          SELECT
            t30.*
            EXCLUDE (limit_at)
          FROM (
            SELECT
              t28.record, t28.home, t28.line, t28.version, t28.place, t28.occurred_first,
              t28.occurred_last, t28.first_day, t28.last_day, t28.exactness, t28.sequence, t28.sure,
              t28.again, t28.opened_line, t28.opened_version, t28.opened_place,
              t28.opened_occurred_first, t28.opened_occurred_last, t28.opened_first_day,
              t28.opened_last_day, t28.opened_exactness, t28.opened_sequence, t28.closed_line,
              t28.closed_version, t28.closed_place, t28.closed_occurred_first,
              t28.closed_occurred_last, t28.closed_first_day, t28.closed_last_day,
              t28.closed_exactness, t28.closed_sequence, t28.standard, t28.node, t28.parent,
              t28.place_in_parent, t28.depth, t28.asks, t28.pattern, t28.about, t28.within,
              t28.within_hours, t28.at_least, t28.at_least_hours, t28.at_most, t28.at_most_hours,
              t28.times, t28.without, t28.whole, t28.due_first, t28.due_last, t28.start,
              t28.n_pattern, t28.n_record, t28.n_line, t28.n_version, t28.n_place,
              t28.n_occurred_first, t28.n_occurred_last, t28.n_first_day, t28.n_last_day,
              t28.n_exactness, t28.n_sequence, t28.n_said_since, t28.limit_at,
              COALESCE(
                t28.limit_at,
                t28.n_occurred_first + (CAST(t28.at_most_hours AS BIGINT) * 3600000000)
              ) AS until
            FROM (
              SELECT
                t27.*
                EXCLUDE (limit_day, limit_duration)
              FROM (
                SELECT
                  t25.record, t25.home, t25.line, t25.version, t25.place, t25.occurred_first,
                  t25.occurred_last, t25.first_day, t25.last_day, t25.exactness, t25.sequence,
                  t25.sure, t25.again, t25.opened_line, t25.opened_version, t25.opened_place,
                  t25.opened_occurred_first, t25.opened_occurred_last, t25.opened_first_day,
                  t25.opened_last_day, t25.opened_exactness, t25.opened_sequence, t25.closed_line,
                  t25.closed_version, t25.closed_place, t25.closed_occurred_first,
                  t25.closed_occurred_last, t25.closed_first_day, t25.closed_last_day,
                  t25.closed_exactness, t25.closed_sequence, t25.standard, t25.node, t25.parent,
                  t25.place_in_parent, t25.depth, t25.asks, t25.pattern, t25.about, t25.within,
                  t25.within_hours, t25.at_least, t25.at_least_hours, t25.at_most,
                  t25.at_most_hours, t25.times, t25.without, t25.whole, t25.due_first, t25.due_last,
                  t25.start, t13.n_pattern, t13.n_record, t13.n_line, t13.n_version, t13.n_place,
                  t13.n_occurred_first, t13.n_occurred_last, t13.n_first_day, t13.n_last_day,
                  t13.n_exactness, t13.n_sequence, t13.n_said_since, t12.limit_duration,
                  t12.limit_day, t12.limit_at
                FROM (
                  SELECT
                    t2.record, t2.home, t2.line, t2.version, t2.place, t2.occurred_first,
                    t2.occurred_last, t2.first_day, t2.last_day, t2.exactness, t2.sequence, t2.sure,
                    t2.again, t2.opened_line, t2.opened_version, t2.opened_place,
                    t2.opened_occurred_first, t2.opened_occurred_last, t2.opened_first_day,
                    t2.opened_last_day, t2.opened_exactness, t2.opened_sequence, t2.closed_line,
                    t2.closed_version, t2.closed_place, t2.closed_occurred_first,
                    t2.closed_occurred_last, t2.closed_first_day, t2.closed_last_day,
                    t2.closed_exactness, t2.closed_sequence, t2.standard, t2.node, t2.parent,
                    t2.place_in_parent, t2.depth, t2.asks, t2.pattern, t2.about, t2.within,
                    t2.within_hours, t2.at_least, t2.at_least_hours, t2.at_most, t2.at_most_hours,
                    t2.times, t2.without, t2.whole, t2.due_first, t2.due_last,
                    CASE
                      WHEN (t2.exactness = 0)
                      AND (NOT t2.place IS NULL)
                      AND NOT (t2.about)
                      AND ((t2.opened_line IS NULL) OR ( t2.opened_exactness = 0 ))
                      AND ((t2.closed_line IS NULL) OR ( t2.closed_exactness = 0 ))
                      AND ((t2.at_least IS NULL) AND ( t2.at_least_hours IS NULL ))
                      THEN t2.place
                      ELSE NULL
                    END AS start
                  FROM preceded AS t2
                ) AS t25
                ASOF LEFT JOIN (
                  SELECT
                    t1.pattern AS n_pattern, t1.record AS n_record, t1.line AS n_line,
                    t1.version AS n_version, t1.place AS n_place,
                    t1.occurred_first AS n_occurred_first, t1.occurred_last AS n_occurred_last,
                    t1.first_day AS n_first_day, t1.last_day AS n_last_day,
                    t1.exactness AS n_exactness, t1.sequence AS n_sequence,
                    t1.said_since AS n_said_since
                  FROM looked_at AS t1
                  WHERE t1.exactness = 0
                ) AS t13
                  ON t25.start > t13.n_place
                  AND t25.pattern = t13.n_pattern
                  AND t25.record = t13.n_record
                LEFT OUTER JOIN (
                  SELECT
                    t5.duration AS limit_duration, t5.day AS limit_day, t5.due AS limit_at
                  FROM deadlines AS t5
                ) AS t12
                  ON t25.at_most = t12.limit_duration AND t13.n_first_day = t12.limit_day
              ) AS t27
            ) AS t28
          ) AS t30
        ) AS t32
      ) AS t35
      LEFT OUTER JOIN (
        SELECT
          t17.standard AS p_standard, t17.record AS p_record, t17.line AS p_line,
          t17.node AS p_node, t17.key AS p_key, t17.c_line AS p_c_line,
          t17.c_said_since AS p_c_said_since
        FROM (
          SELECT
            t15.*
            EXCLUDE (line_right, node_right, record_right, standard_right)
          FROM (
            SELECT
              t7.record, t7.home, t7.line, t7.version, t7.place, t7.occurred_first,
              t7.occurred_last, t7.first_day, t7.last_day, t7.exactness, t7.sequence, t7.sure,
              t7.again, t7.opened_line, t7.opened_version, t7.opened_place,
              t7.opened_occurred_first, t7.opened_occurred_last, t7.opened_first_day,
              t7.opened_last_day, t7.opened_exactness, t7.opened_sequence, t7.closed_line,
              t7.closed_version, t7.closed_place, t7.closed_occurred_first, t7.closed_occurred_last,
              t7.closed_first_day, t7.closed_last_day, t7.closed_exactness, t7.closed_sequence,
              t7.standard, t7.node, t7.parent, t7.place_in_parent, t7.depth, t7.asks, t7.pattern,
              t7.about, t7.within, t7.within_hours, t7.at_least, t7.at_least_hours, t7.at_most,
              t7.at_most_hours, t7.times, t7.without, t7.whole, t7.due_first, t7.due_last,
              t9.standard AS standard_right, t9.record AS record_right, t9.line AS line_right,
              t9.node AS node_right, t9.key, t9.c_line, t9.c_said_since
            FROM preceded AS t7
            LEFT OUTER JOIN preceded_in_pairs AS t9
              ON t7.standard = t9.standard
              AND t7.record = t9.record
              AND t7.line = t9.line
              AND t7.node = t9.node
          ) AS t15
        ) AS t17
      ) AS t24
        ON t35.standard = t24.p_standard
        AND t35.record = t24.p_record
        AND t35.line = t24.p_line
        AND t35.node = t24.p_node
    ) AS t37
  ) AS t38
) AS t40;

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

CREATE TEMP VIEW waivable AS
SELECT CAST(0 AS INT) AS w_standard, CAST(0 AS INT) AS w_waiver, 'CPM-4' AS w_name;

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
