import { beforeAll, describe, expect, it } from "vitest";
import * as version from "@/app/api/v1/form-versions/[versionId]/route";
import * as versions from "@/app/api/v1/form-versions/route";
import * as institution from "@/app/api/v1/institutions/[ror]/route";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { ask, somebody } from "../../support/http";

const ror = "03cve4549";

beforeAll(async () => {
  await database().institution.upsert({
    where: { ror },
    update: {},
    create: {
      ror,
      name: "Tsinghua University",
      names: ["清华大学"],
      country: "CHN",
      state: "listed",
      searchText: "x",
      successors: [],
    },
  });
});

describe("an institution's state", () => {
  it("is changed by an admin who saw it as it stands", async () => {
    const { cookie, id } = await somebody({ roles: ["admin"] });
    const get = await ask(institution, "GET", { ror: `https://ror.org/${ror}` }, { cookie });
    const seen = (await get.json()) as { version: number; state: string };
    const body = { state: seen.state === "known" ? "excluded" : "known", version: seen.version };
    const put = await ask(institution, "PUT", { ror }, { cookie, body });
    expect(await put.json()).toMatchObject({ ror, state: body.state, version: seen.version + 1 });
    const stale = await ask(institution, "PUT", { ror }, { cookie, body: { ...body, state: "listed" } });
    expect(stale.status).toBe(409);
    expect(await stale.json()).toMatchObject({ code: "changed-meanwhile", current: { version: seen.version + 1 } });
    const event = await database().auditEvent.findFirst({ where: { kind: "institution-changed", actorId: id } });
    expect(event?.data).toMatchObject({ ror, from: seen.state, to: body.state });
  });

  it("is read by auditors, changed by admins alone, and unknown to others", async () => {
    const auditor = await somebody({ roles: ["auditor"] });
    const body = { state: "listed", version: 1 };
    expect((await ask(institution, "GET", { ror }, { cookie: auditor.cookie })).status).toBe(200);
    expect((await ask(institution, "PUT", { ror }, { cookie: auditor.cookie, body })).status).toBe(403);
    const reviewer = await somebody({ roles: ["reviewer"] });
    expect((await ask(institution, "GET", { ror }, { cookie: reviewer.cookie })).status).toBe(404);
    const admin = await somebody({ roles: ["admin"] });
    for (const unknown of ["042nb2s45", "x", "%00", "0".repeat(400)])
      expect((await ask(institution, "GET", { ror: unknown }, { cookie: admin.cookie })).status).toBe(404);
    const wrong = await ask(institution, "PUT", { ror }, { cookie: admin.cookie, body: { state: "best", version: 1 } });
    expect(wrong.status).toBe(422);
  });
});

describe("form versions", () => {
  it("are listed and read by admins and auditors", async () => {
    const { cookie } = await somebody({ roles: ["auditor"] });
    const list = await ask(versions, "GET", {}, { cookie });
    const { items } = (await list.json()) as { items: { id: string; number: number }[] };
    for (const { id, number } of items) {
      const one = await ask(version, "GET", { versionId: id }, { cookie });
      expect(await one.json()).toMatchObject({
        id,
        number,
        definition: { sections: expect.any(Array), rules: expect.any(Array) },
      });
    }
    expect((await ask(version, "GET", { versionId: newId() }, { cookie })).status).toBe(404);
    const supervisor = await somebody({ roles: ["supervisor"] });
    expect((await ask(versions, "GET", {}, { cookie: supervisor.cookie })).status).toBe(403);
  });
});
