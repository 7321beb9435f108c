-- What a search looks through stands in a table of its own: a case changes its state many times a day and its names
-- hardly ever, and an index on the case's own row would be written anew with every change of state.
CREATE TABLE "case_search" (
    "application_id" UUID NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "case_search_pkey" PRIMARY KEY ("application_id"),
    CONSTRAINT "case_search_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE FUNCTION keep_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO case_search (application_id, words) VALUES (NEW.id, NEW.search_text)
    ON CONFLICT (application_id) DO UPDATE SET words = excluded.words WHERE case_search.words <> excluded.words;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_search_words AFTER INSERT OR UPDATE OF search_text ON application
  FOR EACH ROW WHEN (NEW.submitted_at IS NOT NULL) EXECUTE FUNCTION keep_search_words();

-- When a case that its holder has left alone goes back into the queue; null where a supervisor gave it.
ALTER TABLE "application" ADD COLUMN "lease_until" TIMESTAMPTZ(6);
CREATE INDEX application_leased ON application (lease_until) WHERE lease_until IS NOT NULL;

-- "I know this person": keeps the case from whoever said so.
CREATE TABLE "case_conflict" (
    "application_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "case_conflict_pkey" PRIMARY KEY ("user_id", "application_id"),
    CONSTRAINT "case_conflict_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "case_conflict_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "case_conflict_application_id_idx" ON "case_conflict"("application_id");

-- A queue that a supervisor made from the filters of the list.
CREATE TABLE "saved_queue" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" JSONB NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_queue_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "saved_queue_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "saved_queue_owner_id_idx" ON "saved_queue"("owner_id");

-- How somebody left their desk: the list's filters, order and columns, and whether single keys act.
CREATE TABLE "desk" (
    "user_id" UUID NOT NULL,
    "query" JSONB NOT NULL DEFAULT '{}',
    "columns" TEXT[],
    "shortcuts" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "desk_pkey" PRIMARY KEY ("user_id"),
    CONSTRAINT "desk_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
