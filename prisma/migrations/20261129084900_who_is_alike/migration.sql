-- What a case is recognised by beside its name: keyed, so that it can be compared and not read.
CREATE TABLE case_trace (
  application_id UUID PRIMARY KEY REFERENCES application (id) ON DELETE CASCADE,
  kinds TEXT[] NOT NULL,
  keys BYTEA[] NOT NULL
);
-- No pending list: it would be read through by every search until somebody empties it.
CREATE INDEX case_trace_keys ON case_trace USING gin (keys) WITH (fastupdate = off);

-- Whether two cases are of one person, as somebody judged it. The pair in order of ids; what was taken back stays.
CREATE TABLE case_relation (
  id UUID PRIMARY KEY,
  first_id UUID NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  second_id UUID NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  outcome TEXT NOT NULL CHECK (outcome IN ('same', 'not-same', 'unsure')),
  note TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  by_id UUID NOT NULL,
  at TIMESTAMPTZ(6) NOT NULL,
  taken_back_by_id UUID,
  taken_back_at TIMESTAMPTZ(6),
  CHECK (first_id < second_id)
);
CREATE UNIQUE INDEX case_relation_standing ON case_relation (first_id, second_id) WHERE taken_back_at IS NULL;
CREATE INDEX case_relation_first ON case_relation (first_id);
CREATE INDEX case_relation_second ON case_relation (second_id);
