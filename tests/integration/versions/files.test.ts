import { describe, expect, it } from "vitest";
import * as imports from "@/app/api/v1/form-version-imports/route";
import * as exported from "@/app/api/v1/form-versions/[versionId]/export.json/route";
import { database } from "@/server/db";
import { ask, origin, somebody } from "../../support/http";
import { aDraft, admin, inForce, readVersion } from "./ground";

const exportOf = async (cookie: string, versionId: string) => {
  const answer = await ask(exported, "GET", { versionId }, { cookie });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};
const bring = (cookie: string, body: unknown) => ask(imports, "POST", {}, { cookie, body });

/** The file as a browser's plain form sends it. */
function upload(cookie: string, text: string): Promise<Response> {
  const body = new FormData();
  body.set("file", new File([text], "form-version.json", { type: "application/json" }));
  const request = new Request(`${origin}/here`, {
    method: "POST",
    headers: { cookie, origin, accept: "text/html" },
    body,
  });
  return imports.POST(request, { params: Promise.resolve({}) });
}

describe("a version as a file", () => {
  it("comes back to the byte: exported, imported as a draft, exported again", async () => {
    const { cookie } = await admin();
    const { id } = await inForce();
    const first = await exportOf(cookie, id);
    expect(first.headers.get("content-disposition")).toMatch(/^attachment; filename="form-version-\d+\.json"$/);
    const imported = await bring(cookie, first.text);
    expect(imported.status).toBe(201);
    const draft = (await imported.json()) as { id: string };
    expect(draft).toMatchObject({ status: "draft", basedOn: null, groundId: id });
    expect((await exportOf(cookie, draft.id)).text).toBe(first.text);
    const events = await database().auditEvent.findMany({ where: { subjectId: draft.id } });
    expect(events).toMatchObject([{ kind: "form-version-imported" }]);
  });

  it("keeps title and note, and arrives by a plain form too", async () => {
    const { cookie } = await admin();
    const draft = await aDraft(cookie, { title: "年龄上限 47" });
    const { text } = await exportOf(cookie, draft.id);
    const sent = await upload(cookie, text);
    expect(sent.status).toBe(303);
    const id = /form-versions\/([^?]+)\?done=imported/.exec(sent.headers.get("location") ?? "")?.[1] ?? "";
    expect(await readVersion(cookie, id)).toMatchObject({ title: "年龄上限 47" });
  });

  it("is exported to admins and auditors, and imported by admins alone", async () => {
    const { id } = await inForce();
    const auditor = await somebody({ roles: ["auditor"] });
    const { status, text } = await exportOf(auditor.cookie, id);
    expect(status).toBe(200);
    expect((await bring(auditor.cookie, text)).status).toBe(403);
    const supervisor = await somebody({ roles: ["supervisor"] });
    expect((await exportOf(supervisor.cookie, id)).status).toBe(404);
  });

  it.each<[string, (file: Record<string, unknown>) => unknown, string]>([
    ["another kind of file", (file) => ({ ...file, kind: "letter" }), "kind"],
    ["another format", (file) => ({ ...file, format: 2 }), "format"],
    ["a member nobody knows", (file) => ({ ...file, extra: 1 }), "extra"],
    ["no definition", ({ definition: _, ...file }) => file, "definition"],
    ["a definition that does not hold together", (file) => ({ ...file, definition: {} }), "sections"],
  ])("with %s is refused by path, and nothing is made", async (_what, change, field) => {
    const { cookie } = await admin();
    const { text } = await exportOf(cookie, (await inForce()).id);
    const before = await database().formVersion.count();
    const refused = await bring(cookie, change(JSON.parse(text)));
    expect(refused.status).toBe(422);
    const { faults } = (await refused.json()) as { faults: { field: string }[] };
    expect(faults.map((fault) => fault.field)).toContain(field);
    expect(await database().formVersion.count()).toBe(before);
  });

  it("is told as such when the upload is no version at all", async () => {
    const { cookie } = await admin();
    const sent = await upload(cookie, "not JSON");
    expect([sent.status, sent.headers.get("location")]).toEqual([303, "/admin/form-versions"]);
  });
});
