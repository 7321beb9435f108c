import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { institutionsAsCsv } from "@/features/eligibility/export-institutions";

export const spec: Endpoint = {
  GET: operation({
    summary: "The whole list as the CSV that an import takes; safe to open in a spreadsheet",
    who: ["admin", "auditor"],
    answers: { 200: null },
    async handle({ db }) {
      const pieces = institutionsAsCsv(db);
      const body = new ReadableStream({
        async pull(controller) {
          const { value, done } = await pieces.next();
          if (done) controller.close();
          else controller.enqueue(new TextEncoder().encode(value));
        },
        async cancel() {
          await pieces.return(undefined);
        },
      });
      return new Response(body, {
        headers: {
          "content-type": "text/csv; charset=utf-8",
          "content-disposition": 'attachment; filename="institutions.csv"',
          "cache-control": "no-store",
        },
      });
    },
  }),
};
