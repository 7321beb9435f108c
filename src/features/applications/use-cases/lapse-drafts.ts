import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import { findDocuments, findParkedDocuments } from "@/features/documents/queries";
import { dropDocument } from "@/features/documents/use-cases/drop-document";
import { publishedForm } from "@/features/eligibility/queries";
import { ok } from "@/lib/result";
import type { Database, Transaction } from "@/server/db";
import { nextStepOfDraft, pressingIdleness } from "../domain/deadlines";
import { findIdleDrafts } from "../pressing-repository";
import { saveApplication } from "../repository";
import { byPortal, inTurn, lapse } from "./lapse-application";

/** Warns the owners of drafts that lie idle, and closes those that stayed so; their files go at once. */
export async function lapseDrafts(db: Database, now: Date): Promise<void> {
  const { settings } = (await publishedForm(db, now)).form.definition;
  for (const { id } of await findIdleDrafts(db, pressingIdleness(settings, now))) {
    await inTurn(db, id, async (tx, draft, form) => {
      const next = nextStepOfDraft(draft, settings, now);
      if (draft.status !== "DRAFT" || next.step === "wait") return ok(null);
      if (next.step === "lapse") {
        await dropFiles(tx, id);
        return lapse(tx, draft, form, { now, reason: "draft-idle" });
      }
      const saved = await saveApplication(tx, form, draft, { warnedDays: next.days });
      if (!saved.ok) return saved;
      const data = { idleDays: next.days, daysLeft: settings.draftIdleDays - next.days };
      recordEvent(tx, byPortal(now), { kind: "draft-warned", subjectId: id, data, tell: { userId: draft.ownerId } });
      return ok(null);
    });
  }
}

export async function dropFiles(tx: Transaction, applicationId: string): Promise<void> {
  const papers = [...(await findDocuments(tx, applicationId)), ...(await findParkedDocuments(tx, applicationId))];
  for (const { id, slot } of papers) await dropDocument(tx, { documentId: id, applicationId, slot }, null);
}
