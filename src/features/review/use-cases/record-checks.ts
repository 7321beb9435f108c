import "server-only";
import type { ChecklistItem } from "@/features/eligibility/domain/definition";
import type { Context } from "@/features/identity/context";
import { type Fault, ok, type Result } from "@/lib/result";
import type { CaseFile } from "../file/open-file";
import { deleteChecks, saveChecks } from "../file/repository";
import type { ChecksInput } from "../file/schema";
import { examineCase } from "./examine-case";

type Input = { caseId: string; checks: ChecksInput["checks"] };
type Sent = Input["checks"][number];

/** Notes what was found: passed, or a problem with one of the reasons that the check knows; null takes it back. */
export function recordChecks(context: Context, { caseId, checks }: Input): Promise<Result<object>> {
  return examineCase(context, caseId, {
    check: (file) => checks.flatMap((sent, at) => faultsOf(itemsOf(file).get(sent.key), sent, `checks[${at}]`)),
    save: async (tx, { found, snapshots }) => {
      const witness = { snapshot: snapshots.at(-1)?.number ?? 0, byId: context.actor.id, at: context.now };
      const done = checks.flatMap(({ key, result, reason, note }) =>
        result ? [{ key, result, reason: result === "problem" ? (reason ?? null) : null, note: note || null }] : [],
      );
      const cleared = checks.filter(({ result }) => !result).map(({ key }) => key);
      await deleteChecks(tx, found.id, cleared);
      await saveChecks(tx, found.id, done, witness);
      const passed = done.filter(({ result }) => result === "pass").map(({ key }) => key);
      const problems = done.filter(({ result }) => result === "problem").map(({ key, reason }) => `${key} ${reason}`);
      return ok({ noted: { kind: "checks-recorded", data: { passed, problems, cleared } } });
    },
  });
}

const itemsOf = ({ lists }: CaseFile) => new Map(lists.flatMap(({ checks }) => checks).map((item) => [item.key, item]));

function faultsOf(item: ChecklistItem | undefined, { result, reason }: Sent, place: string): Fault[] {
  if (!item) return [{ field: `${place}.key`, code: "unknown-check" }];
  if (result !== "problem") return [];
  if (!reason) return [{ field: `${place}.reason`, code: "required" }];
  return item.reasonCodes.includes(reason) ? [] : [{ field: `${place}.reason`, code: "not-an-option" }];
}
