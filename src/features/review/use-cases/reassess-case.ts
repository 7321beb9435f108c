import "server-only";
import type { AskedVerdict } from "@/features/applications/use-cases/judge-under-form-in-force";
import { judgeUnderFormInForce } from "@/features/applications/use-cases/judge-under-form-in-force";
import type { Context } from "@/features/identity/context";
import { ok, type Result } from "@/lib/result";
import type { Case } from "../domain/case";
import { changeCase } from "./change-case";

type Input = { caseId: string; version: number; day: "submission" | "today" };

/** Asks for the verdict under the rules in force; the case keeps its own, with its flags, its state and its version. */
export async function reassessCase(
  context: Context,
  { day, ...input }: Input,
): Promise<Result<{ current: Case; asked: AskedVerdict }>> {
  const verdicts: AskedVerdict[] = [];
  const done = await changeCase(context, { ...input, action: "reassess" }, async (tx, current) => {
    const asked = await judgeUnderFormInForce(context, tx, { applicationId: current.id, day });
    verdicts.splice(0, verdicts.length, asked);
    const { verdict, assessmentDate } = asked.assessment;
    const data = { verdict, assessmentDate, formVersion: asked.formVersion };
    return ok({ changed: current, kind: "case-reassessed", data });
  });
  const [asked] = verdicts;
  if (!done.ok) return done;
  if (!asked) throw new Error("A case was judged anew without a verdict");
  return ok({ current: done.value, asked });
}
