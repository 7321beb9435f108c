import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { ok } from "@/lib/result";
import type { Database } from "@/server/db";
import { nextStepOf, pressingDays } from "../domain/deadlines";
import { timeZoneOf } from "../domain/service-clock";
import { countReminder, findPressingRequests } from "../pressing-repository";
import { findOpenRequest } from "../sent-repository";
import { byPortal, inTurn, lapse } from "./lapse-application";

/** Reminds of requests that wait for an answer, twice, and closes the applications whose time is over. */
export async function lapseRequests(db: Database, now: Date): Promise<void> {
  for (const { id } of await findPressingRequests(db, pressingDays(now))) {
    await inTurn(db, id, async (tx, application, form) => {
      const request = application.status === "INFO_REQUESTED" ? await findOpenRequest(tx, id) : null;
      if (!request) return ok(null);
      const timeZone = timeZoneOf(form.definition, application.post);
      const step = nextStepOf(request, { timeZone, now });
      if (step === "lapse") return lapse(tx, application, form, { now, reason: "request-unanswered" });
      if (step === "wait" || !(await countReminder(tx, request.id, request.remindersSent))) return ok(null);
      const data = { reference: application.reference, dueOn: request.dueOn, reminder: request.remindersSent + 1 };
      const tell = { userId: application.ownerId };
      recordEvent(tx, byPortal(now), { kind: "information-request-reminded", subjectId: id, data, tell });
      return ok(null);
    });
  }
}
