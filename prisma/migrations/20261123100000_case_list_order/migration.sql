-- The most urgent first, in one direction throughout, so that a page of the list begins where the last one ended.
DROP INDEX application_by_priority;
CREATE INDEX application_by_urgency
  ON application ((-priority), coalesce(due_at, 'infinity'::timestamptz), id) WHERE status <> 'DRAFT';
CREATE INDEX application_by_post
  ON application (post, (-priority), coalesce(due_at, 'infinity'::timestamptz), id) WHERE status <> 'DRAFT';
CREATE INDEX application_by_nationality ON application (nationality) WHERE status <> 'DRAFT';
CREATE INDEX application_by_flag ON application USING gin (flags) WHERE flags <> '{}';

-- What the next case is taken from: small, whatever the archive has grown to.
CREATE INDEX application_waiting
  ON application ((-priority), coalesce(due_at, 'infinity'::timestamptz), id)
  WHERE assignee_id IS NULL
    AND status IN ('SUBMITTED', 'PRELIM_REVIEW', 'FINAL_REVIEW', 'ADMIN_PROCESSING', 'RECONSIDERATION');
