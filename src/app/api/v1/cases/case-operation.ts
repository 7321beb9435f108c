import "server-only";
import { z } from "zod";
import type { Context } from "@/features/identity/context";
import type { Role } from "@/features/identity/domain/actor";
import type { Case, CaseAction } from "@/features/review/domain/case";
import { mayExamine } from "@/features/review/domain/desk-policy";
import { caseStanding } from "@/features/review/schema";
import { standing } from "@/features/review/use-cases/change-case";
import { reachCase } from "@/features/review/use-cases/reach-case";
import { ok, type Result } from "@/lib/result";
import { type Operation, operation } from "../../operation";

export const inPath = z.object({ caseId: z.uuid() });

export const readers: Role[] = ["reviewer", "supervisor", "clerk", "auditor"];
/** Reasons, findings and comments are no business of the counter. */
export const examiners: Role[] = ["reviewer", "supervisor", "auditor"];
export const officers: Role[] = ["reviewer", "supervisor"];
export const counter: Role[] = ["clerk", "supervisor"];

/** For an endpoint's `find`: the case is in reach, and the role, or holding it, allows the method's action. */
export const reaching =
  (actions: Partial<Record<string, CaseAction>> = {}) =>
  (context: Context, { caseId = "" }: Record<string, string>, method: string): Promise<Result<Case>> => {
    const action = actions[method];
    return reachCase(context, { caseId, ...(action ? { action } : {}) });
  };

/** For an endpoint's `find`: in reach to read; to write, by whoever may note down what they found. */
export const examining =
  (may: typeof mayExamine = mayExamine) =>
  async (context: Context, { caseId = "" }: Record<string, string>, method: string): Promise<Result<Case>> => {
    const found = await reachCase(context, { caseId });
    if (!found.ok || method === "GET") return found;
    const allowed = may(context.actor, found.value);
    return allowed.ok ? found : allowed;
  };

type Act<Body extends z.ZodType> = {
  summary: string;
  who: Role[];
  body: Body;
  status?: 200 | 201;
  /** The page of the case, below its own, on which the form stands. */
  form?: string;
  act: (context: Context, input: z.output<Body> & { caseId: string }) => Promise<Result<Case>>;
};

export const pageOf = (caseId: string, form?: string) => `/review/cases/${caseId}${form ? `/${form}` : ""}`;

/** An act on a case: answers where the case stands afterwards; a plain form goes on to the page of the case. */
export const actOnCase = <Body extends z.ZodType>({
  summary,
  who,
  body,
  status = 200,
  form,
  act,
}: Act<Body>): Operation =>
  operation({
    summary,
    who,
    params: inPath,
    body,
    once: "taken",
    answers: { [status]: caseStanding },
    back: ({ caseId }) => pageOf(caseId, form),
    handle: async (context, { params: { caseId }, body: sent }) => {
      const done = await act(context, { ...(sent as object), caseId } as z.output<Body> & { caseId: string });
      if (!done.ok) return done;
      return ok({ status, body: standing(context.actor, done.value), page: pageOf(caseId) });
    },
  });
