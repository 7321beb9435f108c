import { expect, it } from "vitest";
import { publishedQuestions } from "@/features/eligibility/admin-queries";
import { database } from "@/server/db";
import { aDraft, admin, patch, put, readVersion } from "./ground";

it("questions of published versions are known by their paths, those of drafts are not", async () => {
  const { cookie } = await admin();
  const draft = await aDraft(cookie);
  const value = { key: "new.question", kind: "text", label: { en: "New?" }, page: "helper", required: false };
  const changes = [{ insert: ["sections", 0, "fields", 0], value }];
  const saved = await patch(cookie, draft.id, { changes, version: draft.version });
  expect(await saved.text()).toContain("version");
  expect(saved.status).toBe(200);

  const known = await publishedQuestions(database());
  expect(known).toContain("person.dob");
  expect(known).toContain("work.history[].from");
  expect(known).not.toContain("new.question");
});

it("an editor retires what a published version has asked; a program that replaces the whole may leave it out", async () => {
  const { cookie } = await admin();
  const draft = await readVersion(cookie, (await aDraft(cookie)).id);
  const { sections } = draft.definition;
  const at = sections.findIndex(({ fields }) => fields.some(({ key }) => key === "passport.lostDetails"));
  const row = sections[at]?.fields.findIndex(({ key }) => key === "passport.lostDetails") ?? -1;
  expect(row).toBeGreaterThanOrEqual(0);
  const refused = await patch(cookie, draft.id, {
    changes: [{ remove: ["sections", at, "fields", row] }],
    version: draft.version,
  });
  expect(refused.status).toBe(422);
  expect((await refused.json()).faults).toMatchObject([
    { field: `sections[${at}].fields[${row}]`, code: "published-question" },
  ]);
  const renamed = [{ set: ["sections", at, "fields", row, "key"], value: "passport.lostNote" }];
  expect((await patch(cookie, draft.id, { changes: renamed, version: draft.version })).status).toBe(422);
  const retired = [{ set: ["sections", at, "fields", row, "retired"], value: true }];
  expect((await patch(cookie, draft.id, { changes: retired, version: draft.version })).status).toBe(200);

  const without = structuredClone(draft.definition);
  without.sections[at]?.fields.splice(row, 1);
  const replaced = await put(cookie, draft.id, { definition: without, version: draft.version + 1 });
  expect([replaced.status, await replaced.text()]).toMatchObject([200, expect.stringContaining("version")]);
});
