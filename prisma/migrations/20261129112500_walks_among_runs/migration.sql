-- Walks through a version are runs too, beside those over past cases.
ALTER TABLE "impact_run" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'impact';
