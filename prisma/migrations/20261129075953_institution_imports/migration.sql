-- An import of the list of institutions: read and checked into rows of its own, then taken over whole or not at all.
CREATE TABLE institution_import (
  id uuid PRIMARY KEY,
  state text NOT NULL DEFAULT 'waiting',
  version integer NOT NULL DEFAULT 1,
  file_name text NOT NULL DEFAULT '',
  storage_key text NOT NULL,
  preview boolean NOT NULL,
  lines integer NOT NULL DEFAULT 0,
  fault_count integer NOT NULL DEFAULT 0,
  faults jsonb NOT NULL DEFAULT '[]',
  outcome jsonb,
  created_by_id uuid NOT NULL,
  created_at timestamptz(6) NOT NULL,
  ended_at timestamptz(6),
  locked_by text,
  locked_until timestamptz(6)
);
CREATE INDEX institution_import_by_time ON institution_import (created_at);

CREATE TABLE institution_import_row (
  import_id uuid NOT NULL REFERENCES institution_import (id) ON DELETE CASCADE,
  position integer NOT NULL,
  line integer NOT NULL,
  ror text NOT NULL,
  name text NOT NULL,
  names text[] NOT NULL,
  country text NOT NULL,
  city text NOT NULL,
  state text NOT NULL,
  successors text[] NOT NULL,
  search_text text NOT NULL,
  PRIMARY KEY (import_id, position)
);

-- The list in the order of names, page by page.
CREATE INDEX institution_by_name ON institution (name, ror);
