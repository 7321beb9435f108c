import { staffRoles } from "@/features/identity/domain/actor";
import { readAllMentions } from "@/features/review/use-cases/read-mentions";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../../endpoint";
import { operation } from "../../../../operation";

export const spec: Endpoint = {
  POST: operation({
    summary: "Mark all notes that name me as read",
    who: staffRoles,
    answers: { 204: null },
    back: () => "/review/mentions",
    handle: async (context) => {
      const read = await readAllMentions(context);
      return read.ok ? ok({ status: 204, page: "/review/mentions" }) : read;
    },
  }),
};
