import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { formVersionView, versionFile } from "@/features/eligibility/schema";
import { importVersion } from "@/features/eligibility/use-cases/import-version";
import { err, ok, type Result } from "@/lib/result";
import { faultsOfIssues, invalid, readJson, textFaults } from "@/server/http/body";
import { mostDefinitionBytes } from "../form-versions/version-operation";

export const spec: Endpoint = {
  POST: operation({
    summary:
      "A version exported here or elsewhere as a new draft: the file itself as JSON, or as the part `file` of a form",
    who: ["admin"],
    body: z.record(z.string(), z.unknown()),
    accepts: "json-or-multipart",
    most: mostDefinitionBytes,
    once: "taken",
    answers: { 201: formVersionView },
    back: () => "/admin/form-versions",
    async handle(context, { body, form }) {
      const sent = form ? await fileIn(form) : ok(body);
      if (!sent.ok) return sent;
      const file = versionFile.safeParse(sent.value, { reportInput: true });
      if (!file.success) return err(invalid(faultsOfIssues(file.error)));
      const imported = await importVersion(context, file.data);
      if (!imported.ok) return imported;
      const { id } = imported.value;
      const headers = { location: `/api/v1/form-versions/${id}` };
      return ok({ status: 201, body: imported.value, headers, page: `/admin/form-versions/${id}?done=imported` });
    },
  }),
};

/** An uploaded file passes the same door as a body: strict JSON, and no text that cannot be shown. */
async function fileIn(form: FormData): Promise<Result<unknown>> {
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return err(invalid([{ field: "file", code: "required" }]));
  const json = await readJson(new Uint8Array(await file.arrayBuffer()));
  if (!json.ok) return json.error.faults ? json : err(invalid([{ field: "file", code: "not-a-version" }]));
  const unclean = textFaults(json.value);
  return unclean.length > 0 ? err(invalid(unclean)) : json;
}
