-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "roles" TEXT[],
    "posts" TEXT[],
    "active" BOOLEAN NOT NULL DEFAULT true,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "email_proven_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "absolute_until" TIMESTAMPTZ(6) NOT NULL,
    "idle_seconds" INTEGER NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),
    "user_agent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mailed_token" (
    "token_hash" BYTEA NOT NULL,
    "purpose" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "used_at" TIMESTAMPTZ(6),

    CONSTRAINT "mailed_token_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "form_version" (
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "definition" JSONB NOT NULL,
    "effective_from" TIMESTAMPTZ(6),
    "note" TEXT NOT NULL DEFAULT '',
    "based_on" UUID,
    "created_by_id" UUID,
    "published_by_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(6),

    CONSTRAINT "form_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "institution" (
    "ror" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "names" TEXT[],
    "country" TEXT NOT NULL,
    "city" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL,
    "successors" TEXT[],
    "search_text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "institution_pkey" PRIMARY KEY ("ror")
);

-- CreateTable
CREATE TABLE "application" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "form_version_id" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "sealed" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "touched_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status_since" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reference" TEXT,
    "submitted_at" TIMESTAMPTZ(6),
    "post" TEXT,
    "applicant_name" TEXT NOT NULL DEFAULT '',
    "search_text" TEXT NOT NULL DEFAULT '',
    "nationality" TEXT,
    "birth_date" TEXT,
    "passport_index" BYTEA,
    "verdict" TEXT,
    "flags" TEXT[],
    "priority" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(6),
    "assignee_id" UUID,
    "assigned_at" TIMESTAMPTZ(6),
    "reconsidered_at" TIMESTAMPTZ(6),
    "warned_days" INTEGER NOT NULL DEFAULT 0,
    "visa_number" TEXT,
    "interview" JSONB,

    CONSTRAINT "application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "snapshot" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "sealed" JSONB NOT NULL,
    "document_ids" UUID[],
    "signature" TEXT,
    "note" TEXT,
    "at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "form_version_id" UUID NOT NULL,
    "assessment_date" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "rules" JSONB NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "slot" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "issued_on" TEXT,
    "valid_until" TEXT,
    "name_on_document" TEXT,
    "checks" JSONB NOT NULL DEFAULT '[]',
    "uploaded_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(6),

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file_removal" (
    "storage_key" TEXT NOT NULL,
    "since" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "file_removal_pkey" PRIMARY KEY ("storage_key")
);

-- CreateTable
CREATE TABLE "information_request" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "items" JSONB NOT NULL,
    "due_on" TEXT NOT NULL,
    "from_status" TEXT NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(6) NOT NULL,
    "extended_at" TIMESTAMPTZ(6),
    "reminders_sent" INTEGER NOT NULL DEFAULT 0,
    "closed_at" TIMESTAMPTZ(6),
    "outcome" TEXT,
    "reply_note" TEXT,

    CONSTRAINT "information_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reasons" TEXT[],
    "grant" JSONB,
    "note" TEXT NOT NULL,
    "from_status" TEXT NOT NULL,
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(6) NOT NULL,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "decision_note" TEXT,
    "standing" TEXT NOT NULL DEFAULT 'proposed',
    "letter_code" TEXT,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_note" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "case_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "parked_answers" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "page" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "parked_answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "seq" BIGINT NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "kind" TEXT NOT NULL,
    "actor_id" UUID,
    "subject_id" UUID,
    "data" JSONB NOT NULL,
    "request_id" TEXT,
    "address" TEXT,
    "prev_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "outbox_mail" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "subject_id" UUID,
    "data" JSONB NOT NULL DEFAULT '{}',
    "secret" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "run_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "locked_by" TEXT,
    "locked_until" TIMESTAMPTZ(6),
    "sent_at" TIMESTAMPTZ(6),
    "given_up_at" TIMESTAMPTZ(6),
    "last_error" TEXT,

    CONSTRAINT "outbox_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotent_answer" (
    "actor_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "status" INTEGER,
    "headers" JSONB,
    "body" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotent_answer_pkey" PRIMARY KEY ("actor_id","path","key")
);

-- CreateTable
CREATE TABLE "job" (
    "name" TEXT NOT NULL,
    "locked_by" TEXT,
    "locked_until" TIMESTAMPTZ(6),
    "last_run_at" TIMESTAMPTZ(6),

    CONSTRAINT "job_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "mailed_token_user_id_idx" ON "mailed_token"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "form_version_number_key" ON "form_version"("number");

-- CreateIndex
CREATE INDEX "institution_country_idx" ON "institution"("country");

-- CreateIndex
CREATE UNIQUE INDEX "application_reference_key" ON "application"("reference");

-- CreateIndex
CREATE INDEX "application_owner_id_created_at_idx" ON "application"("owner_id", "created_at");

-- CreateIndex
CREATE INDEX "application_assignee_id_idx" ON "application"("assignee_id");

-- CreateIndex
CREATE UNIQUE INDEX "snapshot_application_id_number_key" ON "snapshot"("application_id", "number");

-- CreateIndex
CREATE INDEX "assessment_application_id_at_idx" ON "assessment"("application_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "document_storage_key_key" ON "document"("storage_key");

-- CreateIndex
CREATE INDEX "document_application_id_slot_idx" ON "document"("application_id", "slot");

-- CreateIndex
CREATE INDEX "information_request_application_id_asked_at_idx" ON "information_request"("application_id", "asked_at");

-- CreateIndex
CREATE UNIQUE INDEX "decision_letter_code_key" ON "decision"("letter_code");

-- CreateIndex
CREATE INDEX "decision_application_id_proposed_at_idx" ON "decision"("application_id", "proposed_at");

-- CreateIndex
CREATE INDEX "case_note_application_id_at_idx" ON "case_note"("application_id", "at");

-- CreateIndex
CREATE INDEX "parked_answers_application_id_idx" ON "parked_answers"("application_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_event_id_key" ON "audit_event"("id");

-- CreateIndex
CREATE INDEX "audit_event_subject_id_seq_idx" ON "audit_event"("subject_id", "seq");

-- CreateIndex
CREATE INDEX "audit_event_actor_id_seq_idx" ON "audit_event"("actor_id", "seq");

-- CreateIndex
CREATE INDEX "audit_event_kind_seq_idx" ON "audit_event"("kind", "seq");

-- CreateIndex
CREATE INDEX "outbox_mail_subject_id_idx" ON "outbox_mail"("subject_id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_form_version_id_fkey" FOREIGN KEY ("form_version_id") REFERENCES "form_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "information_request" ADD CONSTRAINT "information_request_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_note" ADD CONSTRAINT "case_note_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parked_answers" ADD CONSTRAINT "parked_answers_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Search and order -------------------------------------------------------------------------------------------------

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE INDEX application_search ON application USING gin (search_text gin_trgm_ops);
CREATE INDEX institution_search ON institution USING gin (search_text gin_trgm_ops);

-- One live application per passport.
CREATE UNIQUE INDEX application_live_passport ON application (passport_index)
  WHERE passport_index IS NOT NULL
    AND status NOT IN ('DRAFT', 'COMPLETED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'CANCELLED');
CREATE INDEX application_passport ON application (passport_index) WHERE passport_index IS NOT NULL;

-- The orders in which cases are listed, page by page.
CREATE INDEX application_by_priority ON application (priority DESC, coalesce(due_at, 'infinity'::timestamptz), id)
  WHERE status <> 'DRAFT';
CREATE INDEX application_by_due ON application (coalesce(due_at, 'infinity'::timestamptz), id) WHERE status <> 'DRAFT';
CREATE INDEX application_by_submission ON application (submitted_at, id) WHERE status <> 'DRAFT';
CREATE INDEX application_by_status ON application (status, status_since);
CREATE INDEX outbox_waiting ON outbox_mail (run_at) WHERE sent_at IS NULL AND given_up_at IS NULL;
CREATE INDEX one_open_request ON information_request (application_id) WHERE closed_at IS NULL;

-- What is written once stays as written ----------------------------------------------------------------------------

CREATE FUNCTION keep_what_was_sent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.reference IS NOT NULL AND (NEW.reference IS DISTINCT FROM OLD.reference
      OR NEW.submitted_at IS DISTINCT FROM OLD.submitted_at OR NEW.owner_id IS DISTINCT FROM OLD.owner_id) THEN
    RAISE EXCEPTION 'reference, time and owner of a submitted application do not change';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_what_was_sent BEFORE UPDATE ON application FOR EACH ROW EXECUTE FUNCTION keep_what_was_sent();

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME;
END $$;
CREATE TRIGGER snapshots_stay BEFORE UPDATE ON snapshot FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The audit trail: a chain of hashes, added to by one function -------------------------------------------------------

CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_is_not_emptied BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE audit_head (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  seq bigint NOT NULL,
  hash bytea NOT NULL
);
INSERT INTO audit_head (seq, hash) VALUES (0, decode(repeat('00', 32), 'hex'));

/* What a hash covers: every column of the event and the hash before it, written one way whatever the session's settings. */
CREATE FUNCTION audit_hash(prev bytea, seq bigint, id uuid, at timestamptz, kind text, actor uuid, subject uuid,
  data jsonb, request text, address text) RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT sha256(prev || convert_to(jsonb_build_array(seq, id, (extract(epoch FROM at) * 1000000)::bigint, kind, actor,
    subject, data, request, address)::text, 'UTF8'))
$$;

CREATE FUNCTION audit_append(events jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  head audit_head;
  event jsonb;
  happened timestamptz;
  next_hash bytea;
BEGIN
  SELECT * INTO head FROM audit_head FOR UPDATE;
  FOR event IN SELECT * FROM jsonb_array_elements(events) LOOP
    head.seq := head.seq + 1;
    happened := (event->>'at')::timestamptz;
    next_hash := audit_hash(head.hash, head.seq, (event->>'id')::uuid, happened, event->>'kind',
      (event->>'actorId')::uuid, (event->>'subjectId')::uuid, event->'data', event->>'requestId', event->>'address');
    INSERT INTO audit_event (seq, id, at, kind, actor_id, subject_id, data, request_id, address, prev_hash, hash)
    VALUES (head.seq, (event->>'id')::uuid, happened, event->>'kind', (event->>'actorId')::uuid,
      (event->>'subjectId')::uuid, event->'data', event->>'requestId', event->>'address', head.hash, next_hash);
    head.hash := next_hash;
  END LOOP;
  UPDATE audit_head SET seq = head.seq, hash = head.hash;
END $$;

/* The first event whose number, link or content is not what it was; none when the trail is whole up to its head. */
CREATE FUNCTION audit_verify() RETURNS TABLE (checked bigint, head_hash bytea, first_broken bigint) LANGUAGE sql STABLE AS $$
  WITH links AS (
    SELECT seq,
      seq = lag(seq, 1, 0::bigint) OVER trail + 1
        AND prev_hash = lag(hash, 1, decode(repeat('00', 32), 'hex')) OVER trail
        AND hash = audit_hash(prev_hash, seq, id, at, kind, actor_id, subject_id, data, request_id, address) AS whole
    FROM audit_event WINDOW trail AS (ORDER BY seq)
  ), tail AS (SELECT coalesce(max(seq), 0) AS seq FROM audit_event)
  SELECT (SELECT count(*) FROM links), head.hash,
    coalesce((SELECT min(seq) FROM links WHERE NOT whole), CASE WHEN tail.seq = head.seq THEN NULL ELSE tail.seq + 1 END)
  FROM audit_head head, tail
$$;

-- Counters that may be lost in a crash ------------------------------------------------------------------------------

CREATE UNLOGGED TABLE rate_limit (
  key text PRIMARY KEY,
  tat timestamptz NOT NULL
);
