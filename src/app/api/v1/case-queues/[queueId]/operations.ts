import { z } from "zod";
import { queueChange, savedQueue } from "@/features/review/schema";
import { changeQueue, dropQueue } from "@/features/review/use-cases/keep-queues";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../../endpoint";
import { operation } from "../../../operation";

const params = z.object({ queueId: z.uuid() });

export const spec: Endpoint = {
  PATCH: operation({
    summary: "Rename a queue of one's own, share it or keep it to oneself",
    who: ["supervisor"],
    params,
    body: queueChange,
    answers: { 200: savedQueue },
    back: () => "/review/queues",
    handle: async (context, { params: { queueId }, body }) => {
      const changed = await changeQueue(context, { queueId, ...body });
      if (!changed.ok) return changed;
      const { id, name, query, shared, version } = changed.value;
      return ok({ body: { id, name, query, shared, version }, page: "/review/queues?done=changed" });
    },
  }),
  DELETE: operation({
    summary: "Remove a queue of one's own",
    who: ["supervisor"],
    params,
    answers: { 204: null },
    back: () => "/review/queues",
    handle: async (context, { params: { queueId } }) => {
      const dropped = await dropQueue(context, { queueId });
      return dropped.ok ? ok({ status: 204, page: "/review/queues?done=removed" }) : dropped;
    },
  }),
};
