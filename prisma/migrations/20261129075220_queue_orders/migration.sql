SET maintenance_work_mem = '512MB';

-- A page of any queue is the beginning of one stretch of an index for each post that somebody serves, merged; those who
-- serve many read all posts as one. One direction throughout, so that a page begins where the last one ended. Open cases
-- have indexes of their own: some thousands, whatever the archive has grown to.
CREATE INDEX application_post_urgency ON application (post, (-priority), coalesce(due_at, 'infinity'::timestamptz), id)
  WHERE submitted_at IS NOT NULL;
CREATE INDEX application_post_due ON application (post, coalesce(due_at, 'infinity'::timestamptz), id)
  WHERE submitted_at IS NOT NULL;
CREATE INDEX application_post_submission ON application (post, submitted_at, id)
  WHERE submitted_at IS NOT NULL;
CREATE INDEX application_all_urgency ON application ((-priority), coalesce(due_at, 'infinity'::timestamptz), id)
  WHERE submitted_at IS NOT NULL;
CREATE INDEX application_all_due ON application (coalesce(due_at, 'infinity'::timestamptz), id)
  WHERE submitted_at IS NOT NULL;
CREATE INDEX application_all_submission ON application (submitted_at, id)
  WHERE submitted_at IS NOT NULL;
CREATE INDEX application_open_post_urgency ON application (post, (-priority), coalesce(due_at, 'infinity'::timestamptz), id)
  WHERE submitted_at IS NOT NULL AND status NOT IN ('DRAFT', 'COMPLETED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'CANCELLED');
CREATE INDEX application_open_post_due ON application (post, coalesce(due_at, 'infinity'::timestamptz), id)
  WHERE submitted_at IS NOT NULL AND status NOT IN ('DRAFT', 'COMPLETED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'CANCELLED');
CREATE INDEX application_open_post_submission ON application (post, submitted_at, id)
  WHERE submitted_at IS NOT NULL AND status NOT IN ('DRAFT', 'COMPLETED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'CANCELLED');
CREATE INDEX application_open_urgency ON application ((-priority), coalesce(due_at, 'infinity'::timestamptz), id)
  WHERE submitted_at IS NOT NULL AND status NOT IN ('DRAFT', 'COMPLETED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'CANCELLED');
CREATE INDEX application_open_due ON application (coalesce(due_at, 'infinity'::timestamptz), id)
  WHERE submitted_at IS NOT NULL AND status NOT IN ('DRAFT', 'COMPLETED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'CANCELLED');
CREATE INDEX application_open_submission ON application (submitted_at, id)
  WHERE submitted_at IS NOT NULL AND status NOT IN ('DRAFT', 'COMPLETED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'CANCELLED');

-- How many there are of a state at a post, and states too rare to be met along a queue.
CREATE INDEX application_post_state ON application (post, status)
  WHERE submitted_at IS NOT NULL;

-- What nobody holds, and what somebody does.
CREATE INDEX application_unheld_post ON application (post, (-priority), coalesce(due_at, 'infinity'::timestamptz), id)
  WHERE assignee_id IS NULL AND submitted_at IS NOT NULL AND status NOT IN ('DRAFT', 'COMPLETED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'CANCELLED');
CREATE INDEX application_unheld ON application ((-priority), coalesce(due_at, 'infinity'::timestamptz), id)
  WHERE assignee_id IS NULL AND submitted_at IS NOT NULL AND status NOT IN ('DRAFT', 'COMPLETED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'CANCELLED');
CREATE INDEX application_held ON application (assignee_id, status) WHERE assignee_id IS NOT NULL;
CREATE INDEX decision_waiting ON decision (proposed_by_id, application_id) WHERE standing = 'proposed';

DROP INDEX application_by_urgency;
DROP INDEX application_by_post;
DROP INDEX application_by_due;
DROP INDEX application_by_submission;
DROP INDEX application_by_state;
DROP INDEX application_waiting;
DROP INDEX application_assignee_id_idx;

-- Flags change when a reply comes and when it is read.
ALTER INDEX application_by_flag SET (fastupdate = off);

RESET maintenance_work_mem;
