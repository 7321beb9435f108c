-- Who else was born that day with that nationality: asked at every submission.
CREATE INDEX application_by_birth ON application (birth_date, nationality) WHERE status <> 'DRAFT';
