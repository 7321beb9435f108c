-- What narrows the cases that somebody is given next; empty is no limit.
ALTER TABLE "account" ADD COLUMN "languages" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "skills" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
CREATE INDEX account_reviewers ON account (id) WHERE active AND roles && ARRAY['reviewer', 'supervisor'];

-- In which the applicant is written to. Only what can be given to somebody needs to know it.
ALTER TABLE "application" ADD COLUMN "language" TEXT;
UPDATE application SET language = answers ->> 'start.language'
  WHERE submitted_at IS NOT NULL AND status NOT IN ('DRAFT', 'COMPLETED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'CANCELLED');
