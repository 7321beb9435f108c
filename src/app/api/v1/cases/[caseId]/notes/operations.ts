import { z } from "zod";
import { noteInput } from "@/features/review/schema";
import { writeNote } from "@/features/review/use-cases/write-note";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../../endpoint";
import { operation } from "../../../../operation";
import { inPath, pageOf, reaching } from "../../case-operation";

const note = z.object({
  id: z.string(),
  authorId: z.string(),
  text: z.string(),
  at: z.string(),
  /** Colleagues named in it who were told. */
  mentioned: z.array(z.string()),
});

export const spec: Endpoint = {
  find: reaching({ POST: "add-note" }),
  POST: operation({
    summary: "Write a note among staff; it does not raise the case's version",
    who: ["reviewer", "supervisor", "clerk"],
    params: inPath,
    body: noteInput,
    once: "taken",
    answers: { 201: note },
    back: ({ caseId }) => pageOf(caseId),
    handle: async (context, { params: { caseId }, body }) => {
      const written = await writeNote(context, { caseId, ...body });
      if (!written.ok) return written;
      const { at, ...rest } = written.value;
      return ok({ status: 201, body: { ...rest, at: at.toISOString() }, page: `${pageOf(caseId)}#notes` });
    },
  }),
};
