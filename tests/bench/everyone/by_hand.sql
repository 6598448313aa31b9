-- The ten standards of `practice.TEN` as somebody would write them for speed who knows them well. It
-- finds what Heed finds, in the same numbers: imprecise dates, corrections, exemptions and waivers.
-- `days` has the end and the month of each day; `unclear` comes of `turning`, between the two parts.
CREATE OR REPLACE TEMP TABLE due AS
SELECT 'w' || n AS rule, start.day, days.ends AS due
FROM calendar start JOIN (VALUES (1), (3), (5), (10), (15)) AS allowed(n) ON true
JOIN calendar ending ON ending.ordinal = (start.ordinal & -2) + 2 * n JOIN days ON days.day = ending.day
UNION ALL
SELECT 'd' || n, start.day, days.ends
FROM days start JOIN (VALUES (28), (90)) AS allowed(n) ON true JOIN days ON days.day = start.day + n
UNION ALL
SELECT 'm3', start.day, days.ends FROM days start JOIN days
  ON days.day = (DATE '1970-01-01' + start.day::INT + INTERVAL 3 MONTH)::DATE - DATE '1970-01-01';

CREATE OR REPLACE TEMP TABLE line AS
SELECT kind, child, place, line, version, occurred_first, occurred_last, first_day, last_day,
       exactness, sequence, known_from, agency, team, one_decision, one_outcome, many_harm,
       one_mark_left, one_medical_question, many_agencies, one_standard, day_until,
       CASE kind WHEN 'initial_conference' THEN 1 WHEN 'core_group' THEN 2
                 WHEN 'review_conference' THEN 3 WHEN 'cp_medical_considered' THEN 4
                 WHEN 'strategy_discussion' THEN 5 WHEN 'record_sent' THEN 6
                 WHEN 'visit' THEN 7 WHEN 'meeting_contribution' THEN 8 END AS answer
FROM entries
WHERE stands AND known_from <= $as_of AND known_until > $as_of
  AND kind IN ('strategy_discussion', 'initial_conference', 'core_group', 'review_conference',
               'harm_incident', 'domestic_abuse_incident', 'physical_punishment',
               'cp_medical_considered', 'meeting_contribution', 'record_sent', 'visit',
               'plan_started', 'plan_ended', 'section_47_enquiry', 'moved_away', 'waiver')
  AND (kind <> 'visit' OR one_seen = '=1')
  AND (kind <> 'meeting_contribution' OR one_agency = 'police');

-- Since when a corrected line has said without a break what answers.
CREATE OR REPLACE TEMP TABLE since AS
WITH said AS (
  SELECT CASE kind WHEN 'initial_conference' THEN 1 WHEN 'core_group' THEN 2
                   WHEN 'review_conference' THEN 3 WHEN 'cp_medical_considered' THEN 4
                   WHEN 'strategy_discussion' THEN 5 WHEN 'record_sent' THEN 6
                   WHEN 'visit' THEN 7 WHEN 'meeting_contribution' THEN 8 END AS answer,
         child, line, version, known_from
  FROM corrected
  WHERE (kind <> 'visit' OR one_seen = '=1')
    AND (kind <> 'meeting_contribution' OR one_agency = 'police')
  UNION ALL
  SELECT 9, child, line, version, known_from FROM corrected WHERE one_medical_question IS NOT NULL
), run AS (
  SELECT *, version - row_number() OVER (PARTITION BY answer, child, line ORDER BY version) AS run
  FROM said WHERE answer IS NOT NULL
)
SELECT answer, child, line, version,
       min(known_from) OVER (PARTITION BY answer, child, line, run) AS since
FROM run QUALIFY version > 1;

CREATE OR REPLACE TEMP TABLE answers AS
SELECT line.answer, child, place, line, version, occurred_first, occurred_last, first_day, last_day,
       exactness, sequence, coalesce(since, known_from) AS said_since
FROM line LEFT JOIN since USING (answer, child, line, version) WHERE line.answer IS NOT NULL;

CREATE OR REPLACE TEMP TABLE turning AS
SELECT 0 AS span, child AS record, kind = 'plan_started' AS opens, line, version, place,
       occurred_first, occurred_last, first_day, last_day, exactness, sequence, agency, team,
       bool_or(doubtful) OVER (PARTITION BY child) AS unclear
FROM (
  SELECT *, exactness > 1 OR max(exactness) OVER day > 0 AND count(*) OVER day > 1 AS doubtful
  FROM line WHERE kind IN ('plan_started', 'plan_ended')
  WINDOW day AS (PARTITION BY child, first_day));

-- The second part begins here.
CREATE OR REPLACE TEMP TABLE plan AS
WITH turn AS (
  SELECT * FROM (SELECT *, lag(opens) OVER (PARTITION BY record ORDER BY place) AS before
                 FROM turning WHERE NOT unclear)
  WHERE opens <> coalesce(before, false)
), closing AS (
  SELECT *, lead(turn) OVER (PARTITION BY record ORDER BY place) AS closed FROM turn
)
SELECT record AS child, line AS opened_line, place AS opened_place,
       occurred_first AS opened_occurred_first, occurred_last AS opened_occurred_last,
       first_day AS opened_first_day, exactness AS opened_exactness, sequence AS opened_sequence,
       closed.line AS closed_line, closed.place AS closed_place,
       closed.occurred_first AS closed_occurred_first, closed.occurred_last AS closed_occurred_last,
       closed.first_day AS closed_first_day, closed.exactness AS closed_exactness,
       closed.sequence AS closed_sequence
FROM closing WHERE opens
UNION ALL
SELECT record, opened_line, opened_place, opened_occurred_first, opened_occurred_last,
       opened_first_day, opened_exactness, opened_sequence, closed_line, closed_place,
       closed_occurred_first, closed_occurred_last, closed_first_day, closed_exactness,
       closed_sequence
FROM unclear;

-- Whether b came after a: surely, and as far as the dates tell.
CREATE OR REPLACE TEMP MACRO at_once(a_first, a_day, a_exact, b_first, b_day, b_exact) AS
  (greatest(a_exact, b_exact) = 0 AND a_first = b_first)
  OR (greatest(a_exact, b_exact) = 1 AND a_day = b_day);
CREATE OR REPLACE TEMP MACRO surely(a_last, a_sequence, b_first, b_sequence, together) AS
  b_first > a_last OR (together AND b_sequence > a_sequence);
CREATE OR REPLACE TEMP MACRO maybe(a_line, a_first, a_sequence, b_line, b_last, b_sequence, together) AS
  b_last >= a_first AND b_line <> a_line AND (NOT together OR b_sequence > a_sequence);

CREATE OR REPLACE TEMP TABLE third AS
WITH harm AS (
  SELECT *, max(exactness) OVER (PARTITION BY child) = 0 AS exact FROM line
  WHERE kind IN ('harm_incident', 'domestic_abuse_incident', 'physical_punishment')
), counted AS (
  SELECT one.line, one.child,
         sum((other.last_day + 90 >= one.first_day)::INT) AS may,
         sum((other.first_day + 90 >= one.last_day
              AND surely(other.occurred_last, other.sequence, one.occurred_first, one.sequence,
                         at_once(other.occurred_first, other.first_day, other.exactness,
                                 one.occurred_first, one.first_day, one.exactness)))::INT) AS does
  FROM harm one JOIN harm other ON one.child = other.child AND one.line <> other.line
  WHERE NOT one.exact
    AND (other.occurred_first, other.occurred_last, other.sequence)
      < (one.occurred_first, one.occurred_last, one.sequence)
  GROUP BY ALL
)
SELECT * EXCLUDE (exact, nth), true AS sure
FROM (SELECT *, lag(first_day, 2) OVER (PARTITION BY child ORDER BY place) AS nth
      FROM harm WHERE exact) WHERE first_day <= nth + 90
UNION ALL
SELECT harm.* EXCLUDE (exact), does >= 2 FROM harm JOIN counted USING (child, line) WHERE may >= 2;

CREATE OR REPLACE TEMP TABLE seen AS
WITH visit AS (
  SELECT line.*, opened_line, closed_place, surely_in AND (closed_line IS NULL
           OR surely(occurred_last, sequence, closed_occurred_first, closed_sequence,
                     at_once(occurred_first, first_day, exactness,
                             closed_occurred_first, closed_first_day, closed_exactness))) AS sure,
         opened_exactness = 0 AND coalesce(closed_exactness, 0) = 0 AS ends_exact, opened_place
  FROM (
    SELECT *, surely(opened_occurred_last, opened_sequence, occurred_first, sequence,
                     at_once(opened_occurred_first, opened_first_day, opened_exactness,
                             occurred_first, first_day, exactness)) AS surely_in
    FROM (FROM line WHERE kind = 'visit') visits JOIN plan USING (child)
    WHERE maybe(opened_line, opened_occurred_first, opened_sequence, line, occurred_last, sequence,
                at_once(opened_occurred_first, opened_first_day, opened_exactness,
                        occurred_first, first_day, exactness))
      AND (closed_line IS NULL
        OR maybe(line, occurred_first, sequence, closed_line, closed_occurred_last, closed_sequence,
                 at_once(occurred_first, first_day, exactness,
                         closed_occurred_first, closed_first_day, closed_exactness)))) line
  QUALIFY row_number() OVER (PARTITION BY child, line ORDER BY opened_place) = 1
)
SELECT 'd28' AS rule, child, place, line, occurred_first, occurred_last, first_day, last_day,
       exactness, sequence, agency, team, sure, opened_line, closed_place, ends_exact
FROM visit
UNION ALL
SELECT 'w10', child, place, line, occurred_first, occurred_last, first_day, last_day, exactness,
       sequence, agency, team, true, line, closed_place,
       opened_exactness = 0 AND coalesce(closed_exactness, 0) = 0
FROM line JOIN plan USING (child) WHERE kind = 'plan_started' AND line = opened_line;

CREATE OR REPLACE TEMP TABLE asked AS
WITH every AS (
  SELECT 'STAT-ICPC-1' AS standard, 1 AS wanted, 'w15' AS rule, line.*, true AS sure FROM line
  WHERE kind = 'strategy_discussion' AND one_decision = 'section_47'
  UNION ALL
  SELECT standard, wanted, rule, line.*, true FROM line
  JOIN (VALUES ('STAT-CG-1', 2, 'w10'), ('STAT-RCPC-1', 3, 'm3')) AS s(standard, wanted, rule) ON true
  WHERE kind = 'initial_conference' AND one_outcome = 'plan'
  UNION ALL
  SELECT 'CPM-1', 4, 'w1', *, true FROM line
  WHERE kind = 'harm_incident' AND list_contains(many_harm, 'physical')
  UNION ALL
  SELECT 'CPM-1P', 4, 'w1', *, true FROM line
  WHERE kind = 'physical_punishment' AND one_mark_left IN ('seen', 'not_looked')
  UNION ALL
  SELECT 'CUM-1', 5, 'w3', * FROM third
  UNION ALL
  SELECT 'STRAT-4', 6, 'w1', *, true FROM line WHERE kind = 'strategy_discussion'
), timed AS (
  SELECT standard, wanted, rule, child, place, line, occurred_first, occurred_last, first_day,
         last_day, exactness, sequence, agency, team, sure, NULL::BIGINT AS opened_line,
         NULL::INT AS closed_place, standard <> 'STRAT-4' AND exactness = 0 AS in_order
  FROM every
  UNION ALL
  SELECT 'VISIT-1', 7, rule, * EXCLUDE (rule, ends_exact), exactness = 0 AND ends_exact FROM seen
)
SELECT timed.*, first.due AS due_first, last.due AS due_last
FROM timed JOIN due first ON first.rule = timed.rule AND first.day = first_day
JOIN due last ON last.rule = timed.rule AND last.day = last_day;

CREATE OR REPLACE TEMP TABLE followed AS
WITH pair AS (
  SELECT a.*, b.place AS b_place, b.line AS b_line, b.occurred_first AS b_first,
         b.occurred_last AS b_last, b.first_day AS b_day, b.exactness AS b_exact,
         b.sequence AS b_sequence, b.said_since
  FROM (FROM asked WHERE NOT in_order AND standard <> 'STRAT-4') a
  JOIN answers b ON a.wanted = b.answer AND a.child = b.child
  UNION ALL
  SELECT a.*, b.place, b.line, b.occurred_first, b.occurred_last, b.first_day, b.exactness,
         b.sequence, b.said_since
  FROM (FROM asked WHERE in_order) a
  JOIN (FROM answers WHERE exactness > 0) b ON a.wanted = b.answer AND a.child = b.child
  UNION ALL
  SELECT a.*, b.place, b.line, b.occurred_first, b.occurred_last, b.first_day, b.exactness,
         b.sequence, b.said_since
  FROM (FROM asked WHERE standard = 'STRAT-4') a JOIN about ON about.of = a.line
  JOIN answers b
    ON b.line = about.line AND b.version = about.version AND b.answer = 6 AND a.child = b.child
), inside AS (
  SELECT pair.* FROM pair LEFT JOIN plan USING (child, opened_line)
  WHERE opened_line IS NULL OR (
    maybe(opened_line, opened_occurred_first, opened_sequence, b_line, b_last, b_sequence,
          at_once(opened_occurred_first, opened_first_day, opened_exactness, b_first, b_day, b_exact))
    AND (closed_line IS NULL OR maybe(b_line, b_first, b_sequence, closed_line, closed_occurred_last,
         closed_sequence, at_once(b_first, b_day, b_exact,
                                  closed_occurred_first, closed_first_day, closed_exactness))))
), compared AS (
  SELECT *, surely(occurred_last, sequence, b_first, b_sequence, together) AS does,
         maybe(line, occurred_first, sequence, b_line, b_last, b_sequence, together) AS may
  FROM (SELECT *, at_once(occurred_first, first_day, exactness, b_first, b_day, b_exact) AS together
        FROM inside)
), found AS (
  SELECT standard, child, line, b_place AS seat, said_since,
         CASE WHEN b_last >= occurred_first AND b_last <= due_first AND does THEN 0
              WHEN b_first <= due_last AND may THEN 1 WHEN does THEN 2 WHEN may THEN 3 END AS tier
  FROM compared WHERE may OR does
  UNION ALL
  SELECT standard, a.child, a.line, b.place, b.said_since,
         CASE WHEN b.occurred_first <= due_first THEN 0 ELSE 2 END
  FROM (FROM asked WHERE in_order) a
  ASOF JOIN (SELECT answer, child, place, occurred_first, said_since FROM answers
             WHERE exactness = 0) b
    ON a.wanted = b.answer AND a.child = b.child AND a.place < b.place
  WHERE closed_place IS NULL OR b.place < closed_place
), best AS (
  SELECT standard, child, line, min((tier, seat)) AS best, arg_min(said_since, (tier, seat)) AS said
  FROM found GROUP BY ALL
)
SELECT a.standard, a.child, a.line, occurred_first, occurred_last, first_day, exactness, sequence,
       agency, team, sure, opened_line, due_first, due_last,
       CASE best[1] WHEN 0 THEN 'met' WHEN 1 THEN 'cannot_tell' WHEN 2 THEN 'met_late'
                    WHEN 3 THEN 'cannot_tell' END AS settled,
       coalesce(best[1] = 0 AND said > due_last, false) AS recorded_late
FROM asked a LEFT JOIN best USING (standard, child, line);

CREATE OR REPLACE TEMP TABLE preceded AS
WITH d AS (
  FROM line WHERE kind = 'strategy_discussion' AND list_contains(many_agencies, 'police')
), c AS (FROM answers WHERE answer = 8
), pair AS (
  SELECT d.*, c.place AS c_place, c.line AS c_line, c.occurred_first AS c_first,
         c.occurred_last AS c_last, c.first_day AS c_day, c.last_day AS c_last_day,
         c.exactness AS c_exact, c.sequence AS c_sequence, c.said_since,
         at_once(d.occurred_first, d.first_day, d.exactness,
                 c.occurred_first, c.first_day, c.exactness) AS together
  FROM d JOIN c ON d.child = c.child WHERE d.exactness > 0 OR c.exactness > 0
), found AS (
  SELECT child, line, c_place AS seat, said_since,
         CASE WHEN occurred_last <= sure.due
               AND surely(c_last, c_sequence, occurred_first, sequence, together) THEN 0
              WHEN occurred_first <= may.due
               AND maybe(c_line, c_first, c_sequence, line, occurred_last, sequence, together) THEN 1
              END AS tier
  FROM pair JOIN due sure ON sure.rule = 'w5' AND sure.day = c_day
  JOIN due may ON may.rule = 'w5' AND may.day = c_last_day
  UNION ALL
  SELECT d.child, d.line, c.place, c.said_since,
         CASE WHEN d.occurred_first <= due THEN 0 END
  FROM (FROM d WHERE exactness = 0) d ASOF JOIN (FROM c WHERE exactness = 0) c
    ON d.child = c.child AND d.place > c.place
  JOIN due ON rule = 'w5' AND day = c.first_day
), best AS (
  SELECT child, line, min((tier, -seat)) AS best, arg_min(said_since, (tier, -seat)) AS said
  FROM found WHERE tier IS NOT NULL GROUP BY ALL
)
SELECT 'STRAT-7P' AS standard, child, line, occurred_first, occurred_last, first_day, exactness,
       sequence, agency, team, true AS sure, NULL::BIGINT AS opened_line,
       occurred_first AS due_first, occurred_last AS due_last,
       CASE best[1] WHEN 0 THEN 'met' WHEN 1 THEN 'cannot_tell' END AS settled,
       coalesce(best[1] = 0 AND said > occurred_last, false) AS recorded_late
FROM d LEFT JOIN best USING (child, line);

CREATE OR REPLACE TEMP TABLE judged AS
FROM followed UNION ALL FROM preceded UNION ALL
SELECT 'CPM-2', child, line, occurred_first, occurred_last, first_day, exactness, sequence, agency,
       team, true, NULL, first.due, last.due,
       CASE WHEN one_medical_question IS NOT NULL THEN 'met' END,
       one_medical_question IS NOT NULL AND coalesce(since, known_from) > last.due
FROM line JOIN due first ON first.rule = 'w1' AND first.day = first_day
JOIN due last ON last.rule = 'w1' AND last.day = last_day
LEFT JOIN (FROM since WHERE answer = 9) since USING (child, line, version)
WHERE kind = 'strategy_discussion' AND one_decision = 'section_47';

CREATE OR REPLACE TEMP TABLE lifted AS
WITH lifting AS (
  SELECT j.*, u.line AS u_line, u.occurred_first AS u_first, u.occurred_last AS u_last,
         u.first_day AS u_day, u.exactness AS u_exact, u.sequence AS u_sequence
  FROM (FROM judged WHERE settled IS DISTINCT FROM 'met') j JOIN line u ON j.child = u.child
   AND (kind = 'moved_away'
     OR kind = 'plan_ended' AND standard IN ('STAT-CG-1', 'STAT-RCPC-1')
     OR kind = 'section_47_enquiry' AND standard = 'STAT-ICPC-1'
    AND one_outcome IN ('not_substantiated', 'substantiated_no_likely_harm'))
  WHERE kind IN ('moved_away', 'plan_ended', 'section_47_enquiry')
  UNION ALL
  SELECT j.*, closed_line, closed_occurred_first, closed_occurred_last, closed_first_day,
         closed_exactness, closed_sequence
  FROM (FROM judged WHERE settled IS DISTINCT FROM 'met' AND standard = 'VISIT-1') j
  JOIN plan USING (child, opened_line) WHERE closed_line IS NOT NULL
)
SELECT standard, child, line,
       bool_or(surely(occurred_last, sequence, u_first, u_sequence, together)
               AND u_last <= due_first) AS surely
FROM (SELECT *, at_once(occurred_first, first_day, exactness, u_first, u_day, u_exact) AS together
      FROM lifting)
WHERE u_first <= due_last
  AND maybe(line, occurred_first, sequence, u_line, u_last, u_sequence, together)
GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE waived AS
SELECT w.one_standard AS standard, w.child, about.of AS line, max(w.day_until) AS until
FROM line w JOIN about ON about.line = w.line AND about.version = w.version
WHERE kind = 'waiver' AND day_until IS NOT NULL GROUP BY ALL;

WITH settled AS (
  SELECT standard, agency, team, first_day, due_first, recorded_late,
         CASE WHEN settled IS NULL AND NOT sure THEN 9223372036854775807 ELSE due_last END AS due_last,
         CASE WHEN settled = 'met' THEN settled WHEN surely THEN 'not_applicable'
              WHEN surely IS NOT NULL OR settled = 'met_late' AND NOT sure THEN 'cannot_tell'
              ELSE settled END AS settled, until
  FROM judged LEFT JOIN lifted USING (standard, child, line)
  LEFT JOIN waived USING (standard, child, line)
)
SELECT standard,
       CASE WHEN settled IS NULL AND $as_of_day <= until THEN 'waived'
            WHEN settled IS NOT NULL THEN settled WHEN $as_of <= due_first THEN 'pending'
            WHEN $as_of <= due_last THEN 'cannot_tell' ELSE 'missed' END AS verdict,
       agency, team, month, recorded_late, count(*) AS number
FROM settled JOIN days ON day = first_day GROUP BY ALL
