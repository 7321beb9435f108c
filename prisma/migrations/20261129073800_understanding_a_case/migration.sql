-- What officers found out about a case: checks, findings set aside, pinned comments, colleagues told.
CREATE TABLE "case_check" (
    "application_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "reason" TEXT,
    "note" TEXT,
    "snapshot" INTEGER NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "case_check_pkey" PRIMARY KEY ("application_id", "key")
);

CREATE TABLE "finding_dismissal" (
    "application_id" UUID NOT NULL,
    "finding" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "snapshot" INTEGER NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "finding_dismissal_pkey" PRIMARY KEY ("application_id", "finding")
);

CREATE TABLE "case_pin" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "field" TEXT,
    "document_id" UUID,
    "page" INTEGER,
    "x" DOUBLE PRECISION,
    "y" DOUBLE PRECISION,
    "text" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "asked_at" TIMESTAMPTZ(6),
    "resolved_at" TIMESTAMPTZ(6),
    "resolved_by_id" UUID,

    CONSTRAINT "case_pin_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "case_mention" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "read_at" TIMESTAMPTZ(6),

    CONSTRAINT "case_mention_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "case_pin_application_id_at_idx" ON "case_pin"("application_id", "at");
CREATE UNIQUE INDEX "case_mention_note_id_user_id_key" ON "case_mention"("note_id", "user_id");
CREATE INDEX "case_mention_user_id_id_idx" ON "case_mention"("user_id", "id");
-- The bell of every page of the desk counts these.
CREATE INDEX "case_mention_unread" ON "case_mention"("user_id") WHERE "read_at" IS NULL;

ALTER TABLE "case_check" ADD CONSTRAINT "case_check_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "finding_dismissal" ADD CONSTRAINT "finding_dismissal_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "case_pin" ADD CONSTRAINT "case_pin_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "case_mention" ADD CONSTRAINT "case_mention_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "case_mention" ADD CONSTRAINT "case_mention_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "case_note"("id") ON DELETE CASCADE ON UPDATE CASCADE;
