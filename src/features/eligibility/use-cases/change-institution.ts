import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { transaction } from "@/server/db";
import { oneInstitution } from "../admin-queries";
import { saveInstitutionState } from "../repository";
import type { InstitutionChange, InstitutionView } from "../schema";

const changedMeanwhile = { kind: "conflict", code: "changed-meanwhile" } as const;

/** Moves an institution to another state of the list. Verdicts given earlier stay; new ones go by the new state. */
export function changeInstitution(
  context: Context,
  { ror, state, version }: InstitutionChange & { ror: string },
): Promise<Result<InstitutionView>> {
  return transaction(context.db, async (tx) => {
    const before = await oneInstitution(tx, ror);
    if (!before.ok) return before;
    const institution = before.value;
    if (institution.version !== version) return err({ ...changedMeanwhile, current: institution });
    if (institution.state === state) return ok(institution);
    const saved = await saveInstitutionState(tx, { ror: institution.ror, state, version });
    if (!saved) return err(changedMeanwhile);
    const data = { ror: institution.ror, from: institution.state, to: state };
    recordEvent(tx, context, { kind: "institution-changed", data });
    return ok({ ...institution, state, version: version + 1 });
  });
}
