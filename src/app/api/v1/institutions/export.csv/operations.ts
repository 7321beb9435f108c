import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { institutionsAsCsv } from "@/features/eligibility/export-institutions";
import { csvFile } from "@/server/http/csv";

export const spec: Endpoint = {
  GET: operation({
    summary: "The whole list as the CSV that an import takes; safe to open in a spreadsheet",
    who: ["admin", "auditor"],
    answers: { 200: null },
    handle: async ({ db }) => csvFile(institutionsAsCsv(db), "institutions.csv"),
  }),
};
