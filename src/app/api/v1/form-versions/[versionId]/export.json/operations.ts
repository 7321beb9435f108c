import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { readFormVersion } from "@/features/eligibility/admin-queries";
import { writeVersionFile } from "@/features/eligibility/domain/version-file";
import { versionFile } from "@/features/eligibility/schema";
import { versionFor, versionParams } from "../../version-operation";

export const spec: Endpoint = {
  find: versionFor(),
  GET: operation({
    summary: "The version as one file, to be imported elsewhere",
    who: ["admin", "auditor"],
    params: versionParams,
    answers: { 200: versionFile },
    handle: async ({ db, now }, { params: { versionId } }) => {
      const version = await readFormVersion(db, versionId, now);
      if (!version.ok) return version;
      const headers = {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": `attachment; filename="form-version-${version.value.number}.json"`,
        "cache-control": "no-store",
      };
      return new Response(writeVersionFile(version.value), { headers });
    },
  }),
};
