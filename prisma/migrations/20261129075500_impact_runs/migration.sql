-- The question what a version would have meant for past cases, and its answer.
CREATE TABLE "impact_run" (
    "id" UUID NOT NULL,
    "form_version_id" UUID NOT NULL,
    "draft_version" INTEGER NOT NULL,
    "sample" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'running',
    "total" INTEGER,
    "judged" INTEGER NOT NULL DEFAULT 0,
    "result" JSONB,
    "requested_by_id" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(6),
    "finished_at" TIMESTAMPTZ(6),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "leased_by" TEXT,
    "leased_until" TIMESTAMPTZ(6),

    CONSTRAINT "impact_run_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "impact_case" (
    "run_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "from_verdict" TEXT NOT NULL,
    "to_verdict" TEXT NOT NULL,
    "rules" TEXT[],

    CONSTRAINT "impact_case_pkey" PRIMARY KEY ("run_id", "application_id")
);

CREATE INDEX "impact_run_form_version_id_requested_at_idx" ON "impact_run"("form_version_id", "requested_at");
CREATE INDEX "impact_run_state_idx" ON "impact_run"("state");
CREATE INDEX "impact_case_application_id_idx" ON "impact_case"("application_id");
CREATE INDEX "judged_facts_form_version_id_idx" ON "judged_facts"("form_version_id");

ALTER TABLE "impact_run" ADD CONSTRAINT "impact_run_form_version_id_fkey" FOREIGN KEY ("form_version_id") REFERENCES "form_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "impact_case" ADD CONSTRAINT "impact_case_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "impact_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "impact_case" ADD CONSTRAINT "impact_case_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
