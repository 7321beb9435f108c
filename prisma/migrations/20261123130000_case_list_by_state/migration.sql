-- One state of the list, the most urgent first: queues and archives alike begin where the index does.
CREATE INDEX application_by_state
  ON application (status, (-priority), coalesce(due_at, 'infinity'::timestamptz), id) WHERE status <> 'DRAFT';
