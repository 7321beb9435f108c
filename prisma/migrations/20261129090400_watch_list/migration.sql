-- Each load of the watch list is a version of it, numbered from 1.
CREATE TABLE watch_list (
  number INTEGER PRIMARY KEY,
  file_name TEXT NOT NULL,
  entries INTEGER NOT NULL,
  added INTEGER NOT NULL,
  dropped INTEGER NOT NULL,
  by_id UUID NOT NULL,
  at TIMESTAMPTZ(6) NOT NULL
);
-- Never changed: an entry that reads otherwise in a later version is another one. `dropped_in` is null while it is listed.
CREATE TABLE watch_entry (
  id UUID PRIMARY KEY,
  ref TEXT NOT NULL,
  content_hash BYTEA NOT NULL,
  names TEXT[] NOT NULL,
  birth TEXT,
  tolerance_years INTEGER NOT NULL,
  nationality TEXT,
  note TEXT NOT NULL,
  source TEXT NOT NULL,
  listed_in INTEGER NOT NULL REFERENCES watch_list (number),
  dropped_in INTEGER REFERENCES watch_list (number)
);
CREATE UNIQUE INDEX watch_entry_listed ON watch_entry (ref) WHERE dropped_in IS NULL;
CREATE TABLE watch_hit (
  id UUID PRIMARY KEY,
  application_id UUID NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  entry_id UUID NOT NULL REFERENCES watch_entry (id),
  score DOUBLE PRECISION NOT NULL,
  because JSONB NOT NULL,
  found_at TIMESTAMPTZ(6) NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('open', 'confirmed', 'false-positive', 'lapsed')),
  reason TEXT,
  judged_by_id UUID,
  judged_at TIMESTAMPTZ(6),
  version INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX watch_hit_once ON watch_hit (application_id, entry_id);
-- By which version of the list a case was screened as it stands; a submission and a reply set it back to 0.
ALTER TABLE case_trace ADD COLUMN screened_by INTEGER NOT NULL DEFAULT 0;
CREATE INDEX case_trace_screened ON case_trace (screened_by, application_id);
