import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { endpoints } from "@/app/api/endpoints";
import { openApi } from "@/app/api/openapi";

/** The routes that programs outside the house rely on; `docs/contract` tells what each does. */
const promised = `
GET form
POST eligibility-checks
POST mrz-readings
GET institutions
POST accounts
POST accounts/confirmation
POST password-resets
POST password-resets/confirmation
GET me
POST me/password
GET me/sessions
DELETE me/sessions
DELETE me/sessions/{id}
POST applications
GET applications
GET applications/{id}
PATCH applications/{id}/answers
POST applications/{id}/documents
GET documents/{id}/content
DELETE documents/{id}
POST applications/{id}/submission
POST applications/{id}/replies
POST applications/{id}/withdrawal
POST applications/{id}/reconsideration
GET cases
GET reviewers
POST cases/next-assignment
GET cases/{id}
POST cases/{id}/assignment
DELETE cases/{id}/assignment
POST cases/{id}/information-requests
POST cases/{id}/information-requests/extension
POST cases/{id}/passport-request
POST cases/{id}/passport-receipt
POST cases/{id}/collection
POST cases/{id}/handover
POST cases/{id}/interview
POST cases/{id}/extra-processing
POST cases/{id}/final-review
POST cases/{id}/proposals
POST cases/{id}/decision
POST cases/{id}/reconsideration-decision
POST cases/{id}/cancellation
POST cases/{id}/cancellation/confirmation
POST cases/{id}/notes
POST cases/{id}/unmaskings
GET form-versions
POST form-versions
GET form-versions/{id}
PUT form-versions/{id}
PATCH form-versions/{id}
GET form-versions/{id}/difference
POST form-versions/{id}/publication
DELETE form-versions/{id}/publication
POST form-versions/{id}/return
POST form-versions/{id}/catch-up
GET form-versions/{id}/export.json
POST form-version-imports
GET institutions/{id}
PUT institutions/{id}
GET users
POST users
PATCH users/{id}
GET audit-events
GET audit-events/verification
GET openapi.json
`
  .trim()
  .split("\n")
  .map((line) => line.split(" ") as [string, string]);

const shape = (path: string) => path.replace(/\{[^}]+\}/g, "{id}");
const document = openApi(endpoints) as {
  paths: Record<string, Record<string, { summary: string; responses: object }>>;
};
const documented = new Map(Object.entries(document.paths).map(([path, methods]) => [shape(path), methods]));

describe("the contract", () => {
  it.each(promised)("%s /api/v1/%s is there and documented", (method, path) => {
    const operation = documented.get(`/api/v1/${path}`)?.[method.toLowerCase()];
    expect(operation?.summary).toBeTruthy();
    expect(Object.keys(operation?.responses ?? {}).length).toBeGreaterThan(1);
  });

  it("describes every route on disk", () => {
    const files = readdirSync("src/app/api/v1", { recursive: true, encoding: "utf8" });
    const routes = files
      .filter((file) => file.endsWith("route.ts"))
      .map((file) => `/api/v1/${file.replace("/route.ts", "")}`);
    expect(Object.keys(endpoints).sort()).toEqual(routes.sort());
  });

  it("names every schema in full, without a reference that leads nowhere", () => {
    const text = JSON.stringify(document);
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference);
    expect(new Set(references)).toEqual(new Set(["#/components/schemas/Problem"]));
  });
});
