import "server-only";
import { timeZoneOf } from "@/features/applications/domain/service-clock";
import type { Definition } from "@/features/eligibility/domain/definition";
import type { Form } from "@/features/eligibility/domain/form";
import { isUnlockable } from "@/features/eligibility/domain/pages";
import { formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { addDays, todayIn } from "@/lib/calendar-date";
import { err, type Fault, ok, type Result } from "@/lib/result";
import type { Database } from "@/server/db";
import { newId } from "@/server/ids";
import type { Case } from "../domain/case";
import { refusals } from "../domain/refusals";
import { markAsked } from "../file/repository";
import { extendRequest, findOpenRequest, insertRequest, moveCase, saveCase } from "../repository";
import { changeCase } from "./change-case";

export type AskedItem = {
  field?: string | undefined;
  slot?: string | undefined;
  text: string;
  /** The pinned comment that it comes from. */
  pin?: string | undefined;
};
type Input = { caseId: string; items: AskedItem[]; dueOn: string; version: number };

/** A year is more than anybody needs; it keeps a slip of the year from leaving a case open for ever. */
const longestDays = 365;

/** Asks the applicant for answers, papers or explanations, item by item; only what is named unlocks. */
export function requestInformation(context: Context, input: Input): Promise<Result<Case>> {
  const check = async (db: Database, current: Case) => {
    const { form } = await formVersion(db, current.formVersionId);
    const faults = [
      ...itemFaults(form, input.items),
      ...dateFaults(form.definition, current, input.dueOn, context.now),
    ];
    return faults.length > 0 ? err({ ...refusals.invalid, faults }) : ok(null);
  };
  return changeCase(context, { ...input, action: "ask-applicant", check }, async (tx, current) => {
    const pins = await pinsAsked(tx, current.id, input.items, context.now);
    if (!pins.ok) return pins;
    const changed = await moveCase(tx, current, "ask-applicant", { now: context.now });
    if (!changed.ok) return changed;
    await insertRequest(tx, {
      applicationId: current.id,
      items: input.items.map((item) => ({ id: newId(), ...item })),
      dueOn: input.dueOn,
      fromStatus: current.status,
      askedById: context.actor.id,
      askedAt: context.now,
    });
    const data = { dueOn: input.dueOn, asked: input.items.map(({ field, slot }) => field ?? slot ?? "explanation") };
    return ok({ changed: changed.value, kind: "information-requested", data, tellApplicant: true });
  });
}

async function pinsAsked(tx: Database, caseId: string, items: AskedItem[], now: Date): Promise<Result<null>> {
  const asked = items.flatMap(({ pin }, at) => (pin ? [{ pin, at }] : []));
  const open = new Set(
    await markAsked(
      tx,
      caseId,
      asked.map(({ pin }) => pin),
      now,
    ),
  );
  const faults = asked
    .filter(({ pin }) => !open.has(pin))
    .map(({ at }): Fault => ({ field: `items[${at}].pin`, code: "unknown-pin" }));
  return faults.length > 0 ? err({ ...refusals.invalid, faults }) : ok(null);
}

function itemFaults({ fields }: Form, items: AskedItem[]): Fault[] {
  return items.flatMap(({ field, slot }, at): Fault[] => {
    const asked = field ?? slot;
    if (field && slot) return [{ field: `items[${at}]`, code: "one-of-both" }];
    if (!asked) return [];
    const known = fields.get(asked);
    const isSlot = known?.kind === "upload";
    if (!known || known.group || known.companionOf || isSlot !== Boolean(slot))
      return [{ field: `items[${at}].${slot ? "slot" : "field"}`, code: "unknown-field" }];
    return isUnlockable(known) ? [] : [{ field: `items[${at}].${slot ? "slot" : "field"}`, code: "not-unlockable" }];
  });
}

function dateFaults(definition: Definition, { post }: Case, dueOn: string, now: Date): Fault[] {
  const today = todayIn(timeZoneOf(definition, post), now);
  if (dueOn <= today) return [{ field: "dueOn", code: "future" }];
  return dueOn > addDays(today, longestDays)
    ? [{ field: "dueOn", code: "too-late", values: { days: longestDays } }]
    : [];
}

/** Gives the applicant more time, once. */
export function extendInformationRequest(
  context: Context,
  input: { caseId: string; dueOn: string; version: number },
): Promise<Result<Case>> {
  const check = async (db: Database, current: Case) => {
    const open = await findOpenRequest(db, current.id);
    const { form } = await formVersion(db, current.formVersionId);
    const later: Fault[] =
      !open || input.dueOn > open.dueOn ? [] : [{ field: "dueOn", code: "not-later", values: { date: open.dueOn } }];
    const faults = [...later, ...dateFaults(form.definition, current, input.dueOn, context.now)];
    return faults.length > 0 ? err({ ...refusals.invalid, faults }) : ok(null);
  };
  return changeCase(context, { ...input, action: "extend-request", check }, async (tx, current) => {
    const open = await findOpenRequest(tx, current.id);
    if (!open) return err(refusals.actionNotAvailable);
    if (open.extendedAt) return err(refusals.extendedAlready);
    await extendRequest(tx, open.id, input.dueOn, context.now);
    const changed = await saveCase(tx, current, {});
    if (!changed.ok) return changed;
    const data = { dueOn: input.dueOn };
    return ok({ changed: changed.value, kind: "information-request-extended", data, tellApplicant: true });
  });
}
