-- What the newest verdict of a case rests on, in a row small enough to be asked about a million at a time.
CREATE TABLE "judged_facts" (
    "application_id" UUID NOT NULL,
    "form_version_id" UUID NOT NULL,
    "snapshot_id" UUID,
    "assessment_date" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "outcomes" TEXT NOT NULL,
    "near_miss" TEXT,
    "nationality" TEXT,
    "age" SMALLINT,
    "route" TEXT,
    "facts" JSONB NOT NULL,
    "files" JSONB NOT NULL,
    "answers" JSONB NOT NULL,
    "others" JSONB NOT NULL,
    "secret" TEXT NOT NULL,
    "institutions" JSONB NOT NULL,

    CONSTRAINT "judged_facts_pkey" PRIMARY KEY ("application_id")
);

CREATE INDEX "judged_facts_assessment_date_idx" ON "judged_facts"("assessment_date");

ALTER TABLE "judged_facts" ADD CONSTRAINT "judged_facts_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
