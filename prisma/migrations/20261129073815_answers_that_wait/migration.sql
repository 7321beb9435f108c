-- Answers and files that the form in use has no place for wait with the application until a form has one again.
ALTER TABLE application ADD COLUMN waiting_answers text;
ALTER TABLE document ADD COLUMN parked_at timestamptz(6);

-- Who asked for a verdict under another version; none where the verdict is the case's own.
ALTER TABLE assessment ADD COLUMN asked_by_id uuid;
