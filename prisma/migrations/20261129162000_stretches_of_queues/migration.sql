SET maintenance_work_mem = '512MB';

-- What can be taken: only the states in which an officer's next step is awaited, so that nothing else is met on the way.
DROP INDEX application_unheld_post;
DROP INDEX application_unheld;
CREATE INDEX application_unheld_post ON application (post, (-priority), coalesce(due_at, 'infinity'::timestamptz), id)
  WHERE assignee_id IS NULL AND submitted_at IS NOT NULL
    AND status IN ('SUBMITTED', 'PRELIM_REVIEW', 'FINAL_REVIEW', 'ADMIN_PROCESSING', 'RECONSIDERATION');
CREATE INDEX application_unheld ON application ((-priority), coalesce(due_at, 'infinity'::timestamptz), id)
  WHERE assignee_id IS NULL AND submitted_at IS NOT NULL
    AND status IN ('SUBMITTED', 'PRELIM_REVIEW', 'FINAL_REVIEW', 'ADMIN_PROCESSING', 'RECONSIDERATION');

-- With the column itself, what is overdue is counted in the index alone.
DROP INDEX application_open_post_due;
DROP INDEX application_open_due;
CREATE INDEX application_open_post_due ON application (post, coalesce(due_at, 'infinity'::timestamptz), id)
  INCLUDE (due_at)
  WHERE submitted_at IS NOT NULL AND status NOT IN ('DRAFT', 'COMPLETED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'CANCELLED');
CREATE INDEX application_open_due ON application (coalesce(due_at, 'infinity'::timestamptz), id)
  INCLUDE (due_at)
  WHERE submitted_at IS NOT NULL AND status NOT IN ('DRAFT', 'COMPLETED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'CANCELLED');

-- What each has in hand, by urgency, beside what each has ever held.
CREATE INDEX application_in_hand ON application (assignee_id, (-priority), coalesce(due_at, 'infinity'::timestamptz), id)
  INCLUDE (post)
  WHERE assignee_id IS NOT NULL AND submitted_at IS NOT NULL
    AND status NOT IN ('DRAFT', 'COMPLETED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'CANCELLED');

-- Who holds what goes by its state, and when it is due is no chance of one in three: else Postgres expects so few rows
-- of a queue that it would rather gather and sort them all.
CREATE STATISTICS application_hands (mcv) ON post, status, assignee_id FROM application;
CREATE STATISTICS application_due ON (coalesce(due_at, 'infinity'::timestamptz)) FROM application;

RESET maintenance_work_mem;
