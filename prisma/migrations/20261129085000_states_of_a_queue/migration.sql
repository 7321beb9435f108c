-- A queue of one state, or of a few, is read along each of them: those on hold have no date and would else stand behind
-- everything that has one.
CREATE INDEX application_open_state ON application (post, status, (-priority), coalesce(due_at, 'infinity'::timestamptz), id)
  WHERE submitted_at IS NOT NULL AND status NOT IN ('DRAFT', 'COMPLETED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'CANCELLED');
