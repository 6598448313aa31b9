-- The ten standards of `practice.TEN` as an analyst would write them for speed: each trigger with its
-- answer by one join in order. Imprecise dates count as their last moment, and waivers are left out.
CREATE OR REPLACE TEMP TABLE line AS
SELECT kind, child, place, line, version, occurred_last AS moment, last_day AS day, ordinal, team,
       one_decision, one_outcome, many_harm, one_mark_left, one_medical_question,
       many_agencies, one_agency, one_seen
FROM entries JOIN calendar ON calendar.day = last_day
WHERE stands AND known_from <= $as_of AND known_until > $as_of
  AND kind IN ('strategy_discussion', 'initial_conference', 'core_group', 'review_conference',
               'harm_incident', 'domestic_abuse_incident', 'physical_punishment',
               'cp_medical_considered', 'meeting_contribution', 'record_sent', 'visit',
               'plan_started', 'plan_ended', 'section_47_enquiry', 'moved_away');

CREATE OR REPLACE TEMP TABLE asked AS
SELECT 'STAT-ICPC-1' AS standard, 1 AS answer, 30 AS within, * FROM line
WHERE kind = 'strategy_discussion' AND one_decision = 'section_47'
UNION ALL
SELECT 'STAT-CG-1', 2, 20, * FROM line WHERE kind = 'initial_conference' AND one_outcome = 'plan'
UNION ALL
SELECT 'STAT-RCPC-1', 3, NULL, * FROM line
WHERE kind = 'initial_conference' AND one_outcome = 'plan'
UNION ALL
SELECT 'CPM-1', 4, 2, * FROM line
WHERE kind = 'harm_incident' AND list_contains(many_harm, 'physical')
UNION ALL
SELECT 'CPM-1P', 4, 2, * FROM line
WHERE kind = 'physical_punishment' AND one_mark_left IN ('seen', 'not_looked')
UNION ALL
SELECT 'CUM-1', 5, 6, * EXCLUDE (third) FROM (
  SELECT *, lag(day, 2) OVER (PARTITION BY child ORDER BY place) AS third FROM line
  WHERE kind IN ('harm_incident', 'domestic_abuse_incident', 'physical_punishment'))
WHERE day - third <= 90;

CREATE OR REPLACE TEMP TABLE answer AS
SELECT CASE kind WHEN 'initial_conference' THEN 1 WHEN 'core_group' THEN 2
                 WHEN 'review_conference' THEN 3 WHEN 'cp_medical_considered' THEN 4
                 ELSE 5 END AS answer, child, place, day, ordinal
FROM line
WHERE kind IN ('initial_conference', 'core_group', 'review_conference', 'cp_medical_considered',
               'strategy_discussion');

CREATE OR REPLACE TEMP TABLE ending AS
SELECT child, kind, place, day, ordinal FROM line
WHERE kind IN ('moved_away', 'plan_ended')
   OR kind = 'section_47_enquiry'
  AND one_outcome IN ('not_substantiated', 'substantiated_no_likely_harm');

CREATE OR REPLACE TEMP TABLE judged AS
WITH followed AS (
  SELECT standard, asked.child, asked.place, asked.day, asked.team,
         answer.day AS done, answer.ordinal AS done_ordinal,
         CASE WHEN within IS NULL
              THEN (DATE '1970-01-01' + asked.day + INTERVAL 3 MONTH)::DATE - DATE '1970-01-01' END
           AS due_day,
         (asked.ordinal & -2) + within AS due_ordinal
  FROM asked ASOF LEFT JOIN answer
    ON asked.answer = answer.answer AND asked.child = answer.child AND asked.place < answer.place
), period AS (
  SELECT *, lead(place) OVER child AS closed,
         lag(kind) OVER child AS before
  FROM line WHERE kind IN ('plan_started', 'plan_ended')
  WINDOW child AS (PARTITION BY child ORDER BY place)
), plan AS (
  SELECT * FROM period
  WHERE kind = 'plan_started' AND (before IS NULL OR before = 'plan_ended')
), seen AS (
  SELECT plan.child, plan.place AS plan, visit.place, visit.day, visit.ordinal,
         NULL AS due_ordinal, visit.day + 28 AS due_day, visit.team
  FROM plan JOIN line visit ON visit.child = plan.child AND visit.place > plan.place
   AND (closed IS NULL OR visit.place < closed)
  WHERE visit.kind = 'visit' AND visit.one_seen = '=1'
  UNION ALL
  SELECT child, place, place, day, ordinal, (ordinal & -2) + 20, NULL, team FROM plan
), repeated AS (
  SELECT 'VISIT-1' AS standard, child, place, day, team,
         lead(day) OVER w AS done, lead(ordinal) OVER w AS done_ordinal, due_day, due_ordinal
  FROM seen
  WINDOW w AS (PARTITION BY child, plan ORDER BY place)
), sent AS (
  SELECT a.line, min(b.day) AS done, min(b.ordinal) AS done_ordinal
  FROM line b JOIN about ON about.line = b.line AND about.version = b.version
  JOIN line a ON a.line = about.of
  WHERE b.kind = 'record_sent' AND b.place > a.place GROUP BY a.line
), itself AS (
  SELECT 'STRAT-4' AS standard, child, place, day, team, done, done_ordinal,
         NULL AS due_day, (ordinal & -2) + 2 AS due_ordinal
  FROM line LEFT JOIN sent USING (line) WHERE kind = 'strategy_discussion'
  UNION ALL
  SELECT 'CPM-2', child, place, day, team,
         CASE WHEN one_medical_question IS NOT NULL THEN day END,
         CASE WHEN one_medical_question IS NOT NULL THEN ordinal END, NULL, (ordinal & -2) + 2
  FROM line WHERE kind = 'strategy_discussion' AND one_decision = 'section_47'
), looked_back AS (
  SELECT 'STRAT-7P' AS standard, d.child, d.place, d.day, d.team,
         CASE WHEN d.ordinal <= (c.ordinal & -2) + 10 THEN d.day END AS done,
         CASE WHEN d.ordinal <= (c.ordinal & -2) + 10 THEN d.ordinal END AS done_ordinal,
         d.day AS due_day, NULL::INTEGER AS due_ordinal
  FROM (SELECT * FROM line WHERE kind = 'strategy_discussion'
        AND list_contains(many_agencies, 'police')) d
  ASOF LEFT JOIN (SELECT * FROM line WHERE kind = 'meeting_contribution'
                  AND one_agency = 'police') c
    ON d.child = c.child AND d.place > c.place
)
SELECT * FROM followed UNION ALL SELECT * FROM repeated
UNION ALL SELECT * FROM itself UNION ALL SELECT * FROM looked_back;

CREATE OR REPLACE TEMP TABLE told AS
SELECT standard, team, day,
       coalesce(done <= due_day, done_ordinal <= due_ordinal, false) AS in_time,
       done IS NOT NULL AS is_done,
       coalesce(due_day >= $as_of_day, due_ordinal >= $as_of_ordinal) AS open,
       EXISTS (FROM ending
               WHERE ending.child = judged.child AND ending.place > judged.place
                 AND coalesce(ending.day <= due_day, ending.ordinal <= due_ordinal)
                 AND (ending.kind = 'moved_away'
                   OR ending.kind = 'plan_ended'
                  AND standard IN ('STAT-CG-1', 'STAT-RCPC-1', 'VISIT-1')
                   OR ending.kind = 'section_47_enquiry' AND standard = 'STAT-ICPC-1')) AS lifted
FROM judged;

SELECT standard,
       CASE WHEN in_time THEN 'met' WHEN lifted THEN 'not_applicable' WHEN is_done THEN 'met_late'
            WHEN open THEN 'pending' ELSE 'missed' END AS verdict,
       team, day // 30 AS month, count(*) AS number
FROM told GROUP BY ALL
