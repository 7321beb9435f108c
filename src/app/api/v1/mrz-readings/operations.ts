import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { mrzReadingAnswer } from "@/features/eligibility/schema";
import { readPassportLines } from "@/features/eligibility/use-cases/read-passport-lines";
import { ok } from "@/lib/result";

export const spec: Endpoint = {
  POST: operation({
    summary: "Read and check the two lines at the foot of a passport's page; nothing is stored",
    who: "anyone",
    body: z.strictObject({ lines: z.tuple([z.string().max(200), z.string().max(200)]) }),
    answers: { 200: mrzReadingAnswer },
    async handle(context, { body: { lines } }) {
      const reading = readPassportLines(context, lines);
      return reading.ok ? ok({ body: reading.value }) : reading;
    },
  }),
};
