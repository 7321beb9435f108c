import "server-only";
import { fieldAt } from "@/features/eligibility/domain/pages";
import type { Context } from "@/features/identity/context";
import { err, type Fault, ok, type Result } from "@/lib/result";
import { mayExamine, mayPin } from "../domain/desk-policy";
import { refusals } from "../domain/refusals";
import { peopleOf } from "../file/names";
import type { CaseFile } from "../file/open-file";
import { addPin, findPin, settlePin } from "../file/repository";
import type { PinInput, PinView } from "../file/schema";
import { pinView } from "../file/views";
import { examineCase } from "./examine-case";

type Shown = { pin: PinView };

/** Pins a comment to an answer, a document, or a place on one of its pages. The applicant does not see it. */
export async function pinComment(context: Context, input: PinInput & { caseId: string }): Promise<Result<PinView>> {
  const { caseId, text, field = null, documentId = null, page = null, x = null, y = null } = input;
  const pinned = await examineCase<Shown>(context, caseId, {
    allowed: mayPin,
    check: (file) => placeFaults(file, input),
    save: async (tx, file) => {
      const place = { field, documentId, page, x, y };
      const pin = await addPin(tx, caseId, { ...place, text, authorId: context.actor.id, at: context.now });
      const person = await peopleOf(tx, [pin.authorId]);
      const slot = file.records.documents.find(({ id }) => id === documentId)?.slot;
      const data = { pinId: pin.id, to: field ?? slot ?? "" };
      return ok({ pin: pinView(file, pin, context, person), noted: { kind: "comment-pinned", data } });
    },
  });
  return pinned.ok ? ok(pinned.value.pin) : pinned;
}

function placeFaults({ form, records }: CaseFile, { field, documentId, page, x, y }: PinInput): Fault[] {
  if (Boolean(field) === Boolean(documentId)) return [{ field: "field", code: "one-of-both" }];
  if (field) {
    const known = fieldAt(form, field);
    const isPlace = page !== undefined || x !== undefined || y !== undefined;
    if (!known || known.kind === "upload") return [{ field: "field", code: "unknown-field" }];
    return isPlace ? [{ field: "page", code: "only-on-documents" }] : [];
  }
  if (!records.documents.some(({ id }) => id === documentId))
    return [{ field: "documentId", code: "unknown-document" }];
  const isWhole = (x === undefined) === (y === undefined) && (x === undefined || page !== undefined);
  return isWhole ? [] : [{ field: "page", code: "whole-place" }];
}

type Settling = { caseId: string; pinId: string; resolved: boolean };

/** Ticks a pinned comment off, or opens it again. Its author may, and whoever holds or leads. */
export async function settlePinned(context: Context, { caseId, pinId, resolved }: Settling): Promise<Result<PinView>> {
  const settled = await examineCase<Shown>(context, caseId, {
    allowed: mayPin,
    check: () => [],
    save: async (tx, file) => {
      const pin = await findPin(tx, caseId, pinId);
      if (!pin) return err(refusals.pinNotFound);
      const may = mayExamine(context.actor, file.found);
      if (!may.ok && pin.authorId !== context.actor.id) return may;
      const by = resolved ? { resolvedAt: context.now, resolvedById: context.actor.id } : null;
      const changed = await settlePin(tx, pinId, by);
      const person = await peopleOf(tx, [changed.authorId, changed.resolvedById]);
      const noted = { kind: resolved ? "pin-resolved" : "pin-reopened", data: { pinId } } as const;
      return ok({ pin: pinView(file, changed, context, person), noted });
    },
  });
  return settled.ok ? ok(settled.value.pin) : settled;
}
