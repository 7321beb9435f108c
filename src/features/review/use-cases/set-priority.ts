import "server-only";
import { type Precedence, precedenceOf, withPrecedence } from "@/features/applications/domain/service-clock";
import type { Context } from "@/features/identity/context";
import { ok, type Result } from "@/lib/result";
import type { Case } from "../domain/case";
import { saveCase } from "../repository";
import { changeCase } from "./change-case";

type Input = { caseId: string; version: number; precedence: Precedence };

/** Puts a case before all others, after them, or back among them; what it is urgent for by itself stays. */
export function setPriority(context: Context, { precedence, ...input }: Input): Promise<Result<Case>> {
  return changeCase(context, { ...input, action: "set-priority" }, async (tx, current) => {
    const priority = withPrecedence(current.priority, precedence);
    const changed = await saveCase(tx, current, { priority });
    const data = { before: precedenceOf(current.priority), after: precedence };
    return changed.ok ? ok({ changed: changed.value, kind: "case-priority-set", data }) : changed;
  });
}
