import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { findImport, type InstitutionImport } from "@/features/eligibility/import-repository";
import { restingStates, startImport, workOnImports } from "@/features/eligibility/use-cases/import-institutions";
import { err, ok } from "@/lib/result";
import { type Database, database } from "@/server/db";
import { invalid } from "@/server/http/body";
import { describeError, log } from "@/server/log";
import { importAnswer, importView } from "./import-view";

const mostBytes = 64 * 1024 * 1024;
const patienceMilliseconds = 4_000;
const pageOf = (id: string) => `/admin/institutions/imports/${id}`;

export const spec: Endpoint = {
  POST: operation({
    summary: "Import the list of institutions from CSV, whole or not at all; with preview=true it waits to be accepted",
    who: ["admin"],
    query: z.strictObject({ preview: z.enum(["true", "false"]).default("false") }),
    accepts: "multipart-or-csv",
    most: mostBytes,
    answers: { 201: importAnswer, 202: importAnswer },
    back: () => "/admin/institutions/imports",
    async handle(context, { query, form, bytes }) {
      const file = form ? form.get("file") : null;
      if (form && !(file instanceof File && file.size > 0))
        return err(invalid([{ field: "file", code: "import-file" }]));
      const sent = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : bytes;
      const fileName = file instanceof File ? file.name : "";
      const started = await startImport(context, { fileName, bytes: sent, preview: query.preview === "true" });
      if (!started.ok) return started;
      const { id } = started.value;
      workSoon();
      const now = form ? started.value : await settled(context.db, started.value);
      if (now.state === "faulty" && query.preview === "false") return err(faulty(now));
      const status = now.state === "done" || now.state === "ready" ? 201 : 202;
      const headers = { location: `/api/v1/institution-imports/${id}` };
      return ok({ status, body: importView(now, context.locale), headers, page: pageOf(id) });
    },
  }),
};

/** Begins at once; where this server stops meanwhile, another takes it up. */
export function workSoon(): void {
  void workOnImports(database()).catch((error: unknown) => log.error(describeError(error), "an import stopped"));
}

/** The import once it rests, or as it stands after a while. */
async function settled(db: Database, started: InstitutionImport): Promise<InstitutionImport> {
  const until = Date.now() + patienceMilliseconds;
  let current = started;
  while (!restingStates.includes(current.state) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    current = (await findImport(db, started.id)) ?? current;
  }
  return current;
}

const faulty = ({ id, faultCount, faults }: InstitutionImport) => ({
  kind: "invalid" as const,
  code: "import-faulty",
  faults: faults.map(({ line, column, code, values }) => ({
    field: column ? `lines[${line}].${column}` : `lines[${line}]`,
    code,
    ...(values ? { values } : {}),
  })),
  current: { id, faultCount },
});
