import { z } from "zod";
import { lookupInput } from "@/features/review/schema";
import { lookUpPassport } from "@/features/review/use-cases/look-up-passport";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../endpoint";
import { operation } from "../../operation";
import { counter, pageOf } from "../cases/case-operation";

export const spec: Endpoint = {
  POST: operation({
    summary: "Find the case whose passport this is by its two lines, which leave no trace in an address",
    who: counter,
    body: lookupInput,
    answers: { 200: z.object({ id: z.string() }) },
    back: () => "/review/counter",
    handle: async (context, { body }) => {
      const found = await lookUpPassport(context, body);
      return found.ok ? ok({ body: found.value, page: pageOf(found.value.id) }) : found;
    },
  }),
};
