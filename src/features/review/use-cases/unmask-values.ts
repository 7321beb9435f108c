import "server-only";
import { answersOf } from "@/features/applications/queries";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Answers } from "@/features/eligibility/domain/definition";
import { formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { err, type Fault, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { isMaskable } from "../domain/masking";
import { may } from "../domain/policy";
import { refusals } from "../domain/refusals";
import { findCase } from "../repository";

type Input = { caseId: string; fields: string[]; reason: string };

/** Shows sensitive answers to somebody who says why; the trail keeps who, which and why, never the values. */
export function unmaskValues(context: Context, input: Input): Promise<Result<Record<string, unknown>>> {
  return transaction(context.db, async (tx) => {
    const current = await findCase(tx, context.actor, input.caseId);
    if (!current) return err(refusals.caseNotFound);
    const allowed = may(context.actor, "unmask", current);
    if (!allowed.ok) return allowed;
    const { form } = await formVersion(tx, current.formVersionId);
    const faults = input.fields.flatMap((field, at): Fault[] =>
      isMaskable(form, field) ? [] : [{ field: `fields[${at}]`, code: "unknown-field" }],
    );
    if (faults.length > 0) return err({ kind: "invalid", code: "invalid", faults });
    const answers = await answersOf(tx, current.id);
    const data = { fields: input.fields, reason: input.reason };
    recordEvent(tx, context, { kind: "values-unmasked", subjectId: current.id, data });
    return ok(Object.fromEntries(input.fields.flatMap((field) => shown(answers, field))));
  });
}

/** The answer, or the reason why the question does not apply, which is as sensitive. */
function shown(answers: Answers, field: string): [string, unknown][] {
  const reasonKey = `${field}.notApplicableReason`;
  const reason: [string, unknown][] = Object.hasOwn(answers, reasonKey) ? [[reasonKey, answers[reasonKey]]] : [];
  return [[field, Object.hasOwn(answers, field) ? answers[field] : null], ...reason];
}
