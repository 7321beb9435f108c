import { z } from "zod";
import { listQueues } from "@/features/review/queries";
import { queueInput, queueItem, savedQueue } from "@/features/review/schema";
import { saveAsQueue } from "@/features/review/use-cases/keep-queues";
import { ok } from "@/lib/result";
import type { Endpoint } from "../../endpoint";
import { operation } from "../../operation";
import { readers } from "../cases/case-operation";

export const spec: Endpoint = {
  GET: operation({
    summary: "The queues of one's desk with how many cases each has, exactly up to 10,000",
    who: readers,
    answers: { 200: z.object({ items: z.array(queueItem) }) },
    handle: async (context) => ok({ body: { items: await listQueues(context) } }),
  }),
  POST: operation({
    summary: "Keep filters of the list as a queue, for oneself or shared with the desk",
    who: ["supervisor"],
    body: queueInput,
    once: "taken",
    answers: { 201: savedQueue },
    back: () => "/review",
    handle: async (context, { body }) => {
      const saved = await saveAsQueue(context, body);
      return saved.ok ? ok({ status: 201, body: saved.value }) : saved;
    },
  }),
};
