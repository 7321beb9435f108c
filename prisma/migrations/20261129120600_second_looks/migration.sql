CREATE TABLE draw_seed (
  period TEXT PRIMARY KEY,
  sealed TEXT NOT NULL,
  commitment TEXT NOT NULL,
  made_at TIMESTAMPTZ(6) NOT NULL
);
CREATE TABLE second_look (
  id UUID PRIMARY KEY,
  application_id UUID NOT NULL REFERENCES application (id) ON DELETE CASCADE,
  decision_id UUID NOT NULL,
  period TEXT NOT NULL,
  snapshot INTEGER NOT NULL,
  signs TEXT[] NOT NULL DEFAULT '{}',
  random_percent DOUBLE PRECISION NOT NULL,
  risk_percent DOUBLE PRECISION NOT NULL,
  drawn BOOLEAN NOT NULL,
  holds BOOLEAN NOT NULL,
  drawn_at TIMESTAMPTZ(6) NOT NULL,
  taken_by_id UUID REFERENCES account (id) ON DELETE RESTRICT,
  taken_at TIMESTAMPTZ(6),
  declined_by_ids UUID[] NOT NULL DEFAULT '{}',
  outcome TEXT CHECK (outcome IN ('GRANT', 'REFUSE', 'ASK')),
  reasons TEXT[] NOT NULL DEFAULT '{}',
  note TEXT,
  given_at TIMESTAMPTZ(6),
  agreed BOOLEAN,
  settled_by_id UUID,
  settled_at TIMESTAMPTZ(6),
  settled_note TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  CHECK ((taken_by_id IS NULL) = (taken_at IS NULL)),
  CHECK ((given_at IS NULL) = (outcome IS NULL) AND (given_at IS NULL) = (agreed IS NULL))
);
CREATE UNIQUE INDEX second_look_application_id_key ON second_look (application_id);
CREATE INDEX second_look_period ON second_look (period, drawn);
-- What waits in the queue, and what is kept from whoever looks at it.
CREATE INDEX second_look_open ON second_look (drawn_at) WHERE drawn AND given_at IS NULL;
CREATE INDEX second_look_blind ON second_look (taken_by_id) WHERE given_at IS NULL;
-- Two opinions that differ, until somebody has settled it.
CREATE INDEX second_look_differing ON second_look (given_at) WHERE NOT agreed AND settled_at IS NULL;
