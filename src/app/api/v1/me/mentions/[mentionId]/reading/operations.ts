import { z } from "zod";
import { staffRoles } from "@/features/identity/domain/actor";
import { readMention } from "@/features/review/use-cases/read-mentions";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../../../endpoint";
import { operation } from "../../../../../operation";

export const spec: Endpoint = {
  POST: operation({
    summary: "Mark a note that names me as read",
    who: staffRoles,
    params: z.object({ mentionId: z.uuid() }),
    answers: { 200: z.object({ caseId: z.string() }) },
    back: () => "/review/mentions",
    handle: async (context, { params: { mentionId } }) => {
      const read = await readMention(context, mentionId);
      return read.ok ? ok({ body: read.value, page: `/review/cases/${read.value.caseId}#notes` }) : read;
    },
  }),
};
