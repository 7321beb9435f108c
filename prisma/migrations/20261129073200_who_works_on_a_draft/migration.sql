-- What a draft is about, who worked on it, and which version was in force when it was begun or last brought up to date.
ALTER TABLE form_version
  ADD COLUMN title text NOT NULL DEFAULT '',
  ADD COLUMN maker_ids uuid[] NOT NULL DEFAULT '{}',
  ADD COLUMN ground_id uuid;
