import "server-only";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import { findInconsistencies } from "../domain/consistency/find-inconsistencies";
import { findingId } from "../domain/consistency/finding";
import { refusals } from "../domain/refusals";
import type { CaseFile } from "../file/open-file";
import { deleteDismissal, saveDismissal } from "../file/repository";
import { examineCase } from "./examine-case";

type Input = { caseId: string; finding: string };

const exists = (file: CaseFile, finding: string) => findInconsistencies(file).some((one) => findingId(one) === finding);

/** The officer has looked, and says why two statements that do not fit are no matter. It comes back when they change. */
export function dismissFinding(context: Context, input: Input & { reason: string }): Promise<Result<object>> {
  const { caseId, finding, reason } = input;
  return examineCase(context, caseId, {
    check: (file) => (exists(file, finding) ? [] : [{ field: "finding", code: "unknown-finding" }]),
    save: async (tx, { snapshots }) => {
      const witness = { snapshot: snapshots.at(-1)?.number ?? 0, byId: context.actor.id, at: context.now };
      await saveDismissal(tx, caseId, { finding, reason, ...witness });
      return ok({ noted: { kind: "finding-dismissed", data: { finding, reason } } });
    },
  });
}

export function restoreFinding(context: Context, { caseId, finding }: Input): Promise<Result<object>> {
  return examineCase(context, caseId, {
    check: () => [],
    save: async (tx) =>
      (await deleteDismissal(tx, caseId, finding))
        ? ok({ noted: { kind: "finding-restored", data: { finding } } })
        : err(refusals.findingNotAside),
  });
}
