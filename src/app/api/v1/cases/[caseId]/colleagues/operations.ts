import { z } from "zod";
import type { Case } from "@/features/review/domain/case";
import { colleaguesOf } from "@/features/review/file/mentions";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../../endpoint";
import { operation } from "../../../../operation";
import { inPath, reaching } from "../../case-operation";

const shape = z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) });

export const spec: Endpoint = {
  find: reaching({ GET: "add-note" }),
  GET: operation({
    summary: "Colleagues who may see a case and can be named in its notes",
    who: ["reviewer", "supervisor", "clerk"],
    params: inPath,
    answers: { 200: shape },
    handle: async (context, { found }) => ok({ body: { items: await colleaguesOf(context, found as Case) } }),
  }),
};
