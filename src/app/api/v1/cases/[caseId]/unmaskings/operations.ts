import { z } from "zod";
import { unmaskInput } from "@/features/review/schema";
import { unmaskValues } from "@/features/review/use-cases/unmask-values";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../../endpoint";
import { operation } from "../../../../operation";
import { inPath, pageOf, reaching } from "../../case-operation";

export const spec: Endpoint = {
  find: reaching({ POST: "unmask" }),
  POST: operation({
    summary: "Show sensitive answers to somebody who says why; the trail remembers who, which and why",
    who: ["reviewer", "supervisor", "auditor"],
    params: inPath,
    body: unmaskInput,
    answers: { 200: z.object({ values: z.record(z.string(), z.unknown()) }) },
    back: ({ caseId }) => pageOf(caseId, "unmask"),
    handle: async (context, { params: { caseId }, body }) => {
      const values = await unmaskValues(context, { caseId, ...body });
      return values.ok ? ok({ body: { values: values.value } }) : values;
    },
  }),
};
