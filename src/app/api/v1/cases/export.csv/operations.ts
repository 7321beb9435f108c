import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { exportFilters } from "@/features/review/schema";
import { casesAsCsv, mostExported } from "@/features/review/use-cases/export-cases";
import { todayIn } from "@/lib/calendar-date";
import { csvFile } from "@/server/http/csv";
import { officers } from "../case-operation";

export const spec: Endpoint = {
  GET: operation({
    summary: `The list as filtered, as CSV that is safe to open in a spreadsheet; ${mostExported} cases at most, a last line says where there are more. Each export is recorded in the trail`,
    who: officers,
    query: exportFilters,
    answers: { 200: null },
    handle: async (context, { query }) =>
      csvFile(casesAsCsv(context, query), `cases-${todayIn("UTC", context.now)}.csv`),
  }),
};
