import { staffRoles } from "@/features/identity/domain/actor";
import { deskOf } from "@/features/review/queries";
import { deskInput, deskView } from "@/features/review/schema";
import { leaveDesk } from "@/features/review/use-cases/leave-desk";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../endpoint";
import { operation } from "../../../operation";

export const spec: Endpoint = {
  GET: operation({
    summary: "How one left the list: its filters, order and columns, and whether single keys act",
    who: staffRoles,
    answers: { 200: deskView },
    handle: async (context) => ok({ body: await deskOf(context) }),
  }),
  PUT: operation({
    summary: "Remember how one leaves the list; what is not named stays",
    who: staffRoles,
    body: deskInput,
    answers: { 204: null },
    back: () => "/review",
    handle: async (context, { body }) => {
      await leaveDesk(context, body);
      return ok({ status: 204, page: "/review" });
    },
  }),
};
