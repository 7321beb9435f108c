SET maintenance_work_mem = '512MB';

INSERT INTO case_search (application_id, words)
  SELECT id, search_text FROM application WHERE submitted_at IS NOT NULL ON CONFLICT DO NOTHING;

-- No pending list: it would be read through by every search until somebody empties it.
CREATE INDEX "case_search_words" ON "case_search" USING gin ("words" gin_trgm_ops) WITH (fastupdate = off);
DROP INDEX application_search;

RESET maintenance_work_mem;
