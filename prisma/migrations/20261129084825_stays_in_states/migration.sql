-- How long each case was in each state, kept by the database itself, so that no road through the product can forget it.
-- A row is added when a case leaves a state; where it is now stands on the case. Cases that moved before this have none.
CREATE TABLE "case_stay" (
    "id" BIGSERIAL NOT NULL,
    "application_id" UUID NOT NULL,
    "post" TEXT,
    "status" TEXT NOT NULL,
    "next_status" TEXT NOT NULL,
    "holder_id" UUID,
    "entered_at" TIMESTAMPTZ(6) NOT NULL,
    "left_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "case_stay_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "case_stay_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- What ended within some weeks is read from the index alone; the stays of one case are few.
CREATE INDEX case_stay_ended ON case_stay (left_at) INCLUDE (post, status, next_status, entered_at, holder_id, application_id);
CREATE INDEX "case_stay_application_id_idx" ON "case_stay"("application_id");

-- Who proposed and decided how much within some weeks.
CREATE INDEX decision_decided ON decision (decided_at) WHERE decided_at IS NOT NULL;
CREATE INDEX decision_made ON decision (proposed_at);

CREATE FUNCTION keep_case_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO case_stay (application_id, post, status, next_status, holder_id, entered_at, left_at)
    VALUES (OLD.id, OLD.post, OLD.status, NEW.status, OLD.assignee_id, OLD.status_since, NEW.status_since);
  RETURN NULL;
END $$;
CREATE TRIGGER keep_case_stay AFTER UPDATE OF status ON application
  FOR EACH ROW WHEN (OLD.status <> NEW.status AND OLD.submitted_at IS NOT NULL) EXECUTE FUNCTION keep_case_stay();

-- Working days up to a day, Monday to Friday without the holidays (in order, none at a weekend): the difference of two
-- is what lies between them, the first day not counted.
CREATE FUNCTION working_day_number(day date, holidays date[]) RETURNS integer
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (day - date '2001-01-01') / 7 * 5 + least((day - date '2001-01-01') % 7 + 1, 5) - width_bucket(day, holidays);
