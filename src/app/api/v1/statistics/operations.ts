import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { statistics } from "@/features/review/figures/schema";
import { publicStatistics } from "@/features/review/figures/statistics-queries";
import { ok } from "@/lib/result";

export const spec: Endpoint = {
  GET: operation({
    summary:
      "Public counts; one below five, zero too, is null, and so is one from which such a count could be worked out",
    who: "anyone",
    answers: { 200: statistics },
    handle: async (context) => ok({ body: await publicStatistics(context) }),
  }),
};
