import { expect, it } from "vitest";
import { publishedQuestions } from "@/features/eligibility/admin-queries";
import { database } from "@/server/db";
import { aDraft, admin, patch } from "./ground";

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
