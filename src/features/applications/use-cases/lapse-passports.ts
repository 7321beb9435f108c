import "server-only";
import { todayIn } from "@/lib/calendar-date";
import { ok } from "@/lib/result";
import type { Database } from "@/server/db";
import { passportDueOn } from "../domain/deadlines";
import { timeZoneOf } from "../domain/service-clock";
import { findOverduePassports } from "../pressing-repository";
import { inTurn, lapse } from "./lapse-application";

/** Closes applications whose passport was asked for and not brought in the months that a form stays valid. */
export async function lapsePassports(db: Database, now: Date): Promise<void> {
  for (const { id } of await findOverduePassports(db, now)) {
    await inTurn(db, id, async (tx, application, form) => {
      if (application.status !== "PASSPORT_REQUESTED" || !application.submittedAt) return ok(null);
      const timeZone = timeZoneOf(form.definition, application.post);
      const { passportMonths } = form.definition.settings;
      const isOver = todayIn(timeZone, now) > passportDueOn(application.submittedAt, timeZone, passportMonths);
      return isOver ? lapse(tx, application, form, { now, reason: "passport-not-brought" }) : ok(null);
    });
  }
}
