/** The road that each case has come, told by its state; one in five was asked something on the way. */
export const path = `case status
    when 'SUBMITTED' then array['SUBMITTED']
    when 'PRELIM_REVIEW' then array['SUBMITTED', 'PRELIM_REVIEW']
    when 'INFO_REQUESTED' then array['SUBMITTED', 'PRELIM_REVIEW', 'INFO_REQUESTED']
    when 'PASSPORT_REQUESTED' then array['SUBMITTED', 'PRELIM_REVIEW', 'PASSPORT_REQUESTED']
    when 'WITHDRAWN' then array['SUBMITTED', 'PRELIM_REVIEW', 'WITHDRAWN']
    when 'LAPSED' then array['SUBMITTED', 'PRELIM_REVIEW', 'INFO_REQUESTED', 'LAPSED']
    when 'REFUSED' then array['SUBMITTED', 'PRELIM_REVIEW', 'DECISION_PROPOSED', 'REFUSED']
    else array['SUBMITTED', 'PRELIM_REVIEW']
      || case when roll % 5 = 0 then array['INFO_REQUESTED', 'PRELIM_REVIEW'] else '{}' end
      || array['PASSPORT_REQUESTED', 'FINAL_REVIEW']
      || case status when 'FINAL_REVIEW' then '{}' when 'COMPLETED' then array['DECISION_PROPOSED', 'GRANTED', 'COMPLETED']
        else array[status] end
    end`;

/** A few days for each state on it, less for who has just come. */
export const pace = `least(make_interval(hours => 20 + roll / 10 % 200), (now() - at) / cardinality(path))`;

/** The states that the cases in `fresh` have left. */
export const stays = `
  insert into case_stay (application_id, post, status, next_status, holder_id, entered_at, left_at)
  select fresh.id, application.post, path[step], path[step + 1], case when step > 1 then holder end,
    at + (step - 1) * pace, at + step * pace
  from fresh join application using (id), generate_series(1, cardinality(path) - 1) as steps(step)`;

/** Who proposed and confirmed what became of those that were decided. */
export const decisions = `
  insert into decision (id, application_id, stage, outcome, reasons, note, from_status, proposed_by_id, proposed_at,
    decided_by_id, decided_at, standing)
  select gen_random_uuid(), id, 'first', case status when 'REFUSED' then 'REFUSE' else 'GRANT' end, '{}',
    'As the file shows.', case status when 'REFUSED' then 'PRELIM_REVIEW' else 'FINAL_REVIEW' end, holder,
    at + (decided - 1) * pace, coalesce(other_holder, holder), at + decided * pace, 'confirmed'
  from (select fresh.*, array_position(path, 'DECISION_PROPOSED') as decided from fresh
    where status in ('COMPLETED', 'REFUSED') and holder is not null) as ended`;
