import { z } from "zod";
import { checkLetter } from "@/features/decisions/queries";
import { err, ok } from "@/lib/result";
import { httpRefusals } from "@/server/http/refusals";
import type { Endpoint } from "../../../endpoint";
import { operation } from "../../../operation";

const answer = z.object({
  genuine: z.literal(true),
  standing: z.enum(["valid", "replaced", "withdrawn"]),
  reference: z.string(),
  outcome: z.enum(["GRANT", "REFUSE"]),
  decidedOn: z.string(),
});

export const spec: Endpoint = {
  GET: operation({
    summary: "Whether a decision letter is genuine, and whether it still stands",
    who: "anyone",
    params: z.object({ code: z.string().max(100) }),
    answers: { 200: answer },
    handle: async ({ db }, { params: { code } }) => {
      const letter = await checkLetter(db, code);
      return letter ? ok({ body: letter }) : err(httpRefusals.notFound);
    },
  }),
};
