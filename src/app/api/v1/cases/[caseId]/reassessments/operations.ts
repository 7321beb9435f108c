import { reassessmentsOf } from "@/features/review/reassessments";
import { caseStanding, reassessmentInput, reassessments } from "@/features/review/schema";
import { standing } from "@/features/review/use-cases/change-case";
import { reassessCase } from "@/features/review/use-cases/reassess-case";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../../endpoint";
import { operation } from "../../../../operation";
import { inPath, officers, pageOf, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching({ POST: "reassess" }),
  GET: operation({
    summary: "The verdicts under later rules that were asked for, each beside the case's own",
    who: ["reviewer", "supervisor", "auditor"],
    params: inPath,
    answers: { 200: reassessments },
    handle: async (context, { params: { caseId } }) => ok({ body: await reassessmentsOf(context, caseId) }),
  }),
  POST: operation({
    summary: "Ask for the verdict under the rules in force and the institutions of today; the case's own stays",
    who: officers,
    params: inPath,
    body: reassessmentInput,
    once: "taken",
    answers: { 201: caseStanding.extend({ reassessment: reassessments.shape.items.element }) },
    back: ({ caseId }) => pageOf(caseId),
    handle: async (context, { params: { caseId }, body }) => {
      const done = await reassessCase(context, { caseId, ...body });
      if (!done.ok) return done;
      const [reassessment] = (await reassessmentsOf(context, caseId)).items;
      const at = standing(context.actor, done.value.current);
      return ok({ status: 201, body: { ...at, reassessment }, page: `${pageOf(caseId)}#reassessments` });
    },
  }),
};
