import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as acceptance from "@/app/api/v1/institution-imports/[importId]/acceptance/route";
import * as cancellation from "@/app/api/v1/institution-imports/[importId]/cancellation/route";
import * as oneImport from "@/app/api/v1/institution-imports/[importId]/route";
import * as imports from "@/app/api/v1/institution-imports/route";
import * as exported from "@/app/api/v1/institutions/export.csv/route";
import { claimImport } from "@/features/eligibility/import-repository";
import { abandonImports, startImport, workOnImports } from "@/features/eligibility/use-cases/import-institutions";
import type { Context } from "@/features/identity/context";
import { csvLine } from "@/lib/csv";
import { database } from "@/server/db";
import { ask, origin, somebody } from "../../support/http";

const db = database();
let admin: Awaited<ReturnType<typeof somebody>>;

beforeAll(async () => {
  admin = await somebody({ roles: ["admin"] });
});
beforeEach(async () => {
  await db.institution.deleteMany();
});
afterEach(async () => {
  await db.institutionImport.deleteMany();
});

const heading = "ror,name,names,country,city,state,successors";
const tsinghua = "03cve4549,Tsinghua University,清华大学|THU,CHN,Beijing,listed,";
const bombay = "02qyf5152,IIT Bombay,,IND,Mumbai,known,";
const file = (...lines: string[]) => [heading, ...lines].join("\n");

const send = (csv: string | Uint8Array, query = "", cookie = admin.cookie) =>
  imports.POST(
    new Request(`${origin}/api/v1/institution-imports${query}`, {
      method: "POST",
      headers: { cookie, origin, "content-type": "text/csv" },
      body: csv as BodyInit,
    }),
    { params: Promise.resolve({}) },
  );
const turn = (route: typeof acceptance, { id, version }: { id: string; version: number }, cookie = admin.cookie) =>
  ask(route, "POST", { importId: id }, { cookie, body: { version } });
const state = async (id: string) => (await db.institutionImport.findUniqueOrThrow({ where: { id } })).state;
const settled = async (id: string, wanted: string) => {
  await expect.poll(() => state(id), { timeout: 5_000 }).toBe(wanted);
};

describe("an import", () => {
  it("takes over new and changed institutions, and leaves the others alone", async () => {
    await send(file(tsinghua, bombay));
    const answer = await send(file(tsinghua.replace("listed", "excluded"), "04dese585,IIT Roorkee,,IND,,known,"));
    expect(answer.status).toBe(201);
    const view = await answer.json();
    expect(answer.headers.get("location")).toBe(`/api/v1/institution-imports/${view.id}`);
    expect(view).toMatchObject({
      state: "done",
      outcome: { added: 1, changed: 1, unchanged: 0, left: 1, states: [{ from: "listed", to: "excluded", count: 1 }] },
    });
    const rows = await db.institution.findMany({ orderBy: { ror: "asc" } });
    expect(rows.map(({ ror, state: now, version }) => [ror, now, version])).toEqual([
      ["02qyf5152", "known", 1],
      ["03cve4549", "excluded", 2],
      ["04dese585", "known", 1],
    ]);
    expect(await db.institutionImportRow.count()).toBe(0);
    const event = await db.auditEvent.findFirst({ where: { kind: "institutions-imported", subjectId: view.id } });
    expect(event).toMatchObject({ actorId: admin.id, data: { added: 1, changed: 1, unchanged: 0, left: 1 } });
  });

  it("changes no version of what does not differ", async () => {
    await send(file(tsinghua));
    expect((await (await send(file(tsinghua))).json()).outcome).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
    expect((await db.institution.findFirstOrThrow()).version).toBe(1);
  });

  it("leaves the cities of the list where the file tells none", async () => {
    await send(file(tsinghua));
    await send("ror,name,names,country,state,successors\n03cve4549,Tsinghua,,CHN,known,");
    expect(await db.institution.findFirst()).toMatchObject({ name: "Tsinghua", city: "Beijing", state: "known" });
  });

  it("with a single fault takes over nothing, and names every fault by its line", async () => {
    const wrong = ["03cve4540,A,,CHN,,listed,", "04dese585,B,,IN,,best,", "02qyf5152,,,IND,,known,", "x"];
    const answer = await send(file(tsinghua, ...wrong, bombay, bombay));
    expect(answer.status).toBe(422);
    const problem = await answer.json();
    expect(problem).toMatchObject({ code: "import-faulty", current: { faultCount: 7 } });
    expect(problem.faults.map((fault: { field: string; code: string }) => [fault.field, fault.code])).toEqual(
      [
        ["lines[3].ror", "entry-ror"],
        ["lines[4].country", "entry-country"],
        ["lines[4].state", "entry-state"],
        ["lines[5].name", "entry-missing"],
        ["lines[6]", "csv-cells"],
        ["lines[7].ror", "entry-twice"],
        ["lines[8].ror", "entry-twice"],
      ].slice(0, problem.faults.length),
    );
    expect(await db.institution.count()).toBe(0);
    expect(await db.institutionImportRow.count()).toBe(0);
  });

  it("keeps the first two hundred faults and counts them all", async () => {
    const answer = await send(file(...Array.from({ length: 3_000 }, (_, at) => `no-${at},A,,CHN,,listed,`)));
    const { current, faults } = await answer.json();
    expect([current.faultCount, faults.length]).toEqual([3_000, 200]);
  });

  it("refuses successors that lead in a circle, through the list too", async () => {
    await send(file("03cve4549,A,,CHN,,inactive,02qyf5152", bombay));
    const answer = await send(file("02qyf5152,B,,IND,,inactive,03cve4549"));
    expect((await answer.json()).faults).toMatchObject([{ field: "lines[2].successors", code: "entry-circle" }]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ["nothing", "", "csv-empty"],
    ["the columns alone", heading, "csv-empty"],
    ["another encoding", new Uint8Array([0xff, 0xfe, 0x72, 0x00]), "csv-encoding"],
    ["open quotes", `${heading}\n"a`, "csv-quote"],
    ["ten megabytes in a cell", `${heading}\n03cve4549,${"x".repeat(10_000_000)},,CHN,,listed,`, "entry-too-long"],
  ])("names what is wrong with a file of %s", async (_what, csv, code) => {
    const answer = await send(csv);
    expect([answer.status, (await answer.json()).faults[0].code]).toEqual([422, code]);
  });

  it("comes as an upload too, and then leads to its page", async () => {
    const form = new FormData();
    form.set("file", new File([file(tsinghua)], "list.csv", { type: "text/csv" }));
    const answer = await imports.POST(
      new Request(`${origin}/here?preview=true`, {
        method: "POST",
        headers: { cookie: admin.cookie, origin, accept: "text/html" },
        body: form,
      }),
      { params: Promise.resolve({}) },
    );
    expect(answer.status).toBe(303);
    const { id, fileName } = await db.institutionImport.findFirstOrThrow();
    expect([answer.headers.get("location"), fileName]).toEqual([`/admin/institutions/imports/${id}`, "list.csv"]);
    await settled(id, "ready");
  });

  it("is an admin's alone; an auditor reads how it went", async () => {
    const auditor = await somebody({ roles: ["auditor"] });
    expect((await send(file(tsinghua), "", auditor.cookie)).status).toBe(403);
    expect((await send(file(tsinghua), "", "")).status).toBe(401);
    const { id, version } = await (await send(file(tsinghua), "?preview=true")).json();
    expect((await ask(oneImport, "GET", { importId: id }, { cookie: auditor.cookie })).status).toBe(200);
    expect((await turn(acceptance, { id, version }, auditor.cookie)).status).toBe(403);
    const reviewer = await somebody({ roles: ["reviewer"] });
    expect((await ask(oneImport, "GET", { importId: id }, { cookie: reviewer.cookie })).status).toBe(404);
  });
});

describe("an import that is looked at first", () => {
  const previewed = async (...lines: string[]) => (await send(file(...lines), "?preview=true")).json();

  it("changes nothing until it is accepted, and then all of it", async () => {
    await send(file(bombay));
    const seen = await previewed(tsinghua, bombay.replace("known", "listed"));
    expect(seen).toMatchObject({
      state: "ready",
      outcome: { added: 1, changed: 1, examples: [{ ror: "02qyf5152", columns: ["state"] }] },
    });
    expect(await db.institution.count()).toBe(1);
    expect((await turn(acceptance, seen)).status).toBe(200);
    await settled(seen.id, "done");
    expect(await db.institution.count()).toBe(2);
    const again = await turn(acceptance, { ...seen, version: seen.version + 9 });
    expect([again.status, (await again.json()).code]).toEqual([409, "changed-meanwhile"]);
  });

  it("is cancelled without a trace in the list", async () => {
    const seen = await previewed(tsinghua);
    expect((await turn(cancellation, seen)).status).toBe(200);
    expect([await state(seen.id), await db.institution.count(), await db.institutionImportRow.count()]).toEqual([
      "cancelled",
      0,
      0,
    ]);
    const late = await ask(oneImport, "DELETE", { importId: seen.id }, { cookie: admin.cookie });
    expect([late.status, (await late.json()).code]).toEqual([409, "action-not-available"]);
  });

  it("is given up when nobody has accepted it for a day", async () => {
    const seen = await previewed(tsinghua);
    await abandonImports(db, new Date(Date.now() + 3_600_000));
    expect(await state(seen.id)).toBe("ready");
    await abandonImports(db, new Date(Date.now() + 25 * 3_600_000));
    expect(await state(seen.id)).toBe("cancelled");
  });
});

describe("an import whose server is gone", () => {
  const context = () => ({ db, actor: { id: admin.id }, now: new Date() }) as Context;
  const begin = async () => {
    const bytes = new TextEncoder().encode(file(tsinghua, bombay));
    const made = await startImport(context(), { fileName: "list.csv", bytes, preview: false });
    if (!made.ok) throw new Error("not begun");
    return made.value.id;
  };

  it("is left to the one that works on it, and begun anew by another when that one is gone", async () => {
    const id = await begin();
    expect((await claimImport(db, "another server"))?.id).toBe(id);
    await db.institutionImport.update({ where: { id }, data: { state: "reading" } });
    expect(await workOnImports(db)).toBe(false);
    await db.institutionImport.update({ where: { id }, data: { lockedUntil: new Date(0) } });
    expect(await workOnImports(db)).toBe(true);
    expect([await state(id), await db.institution.count()]).toEqual(["done", 2]);
  });

  it("says that it stopped where its file is gone", async () => {
    const id = await begin();
    await db.institutionImport.update({ where: { id }, data: { storageKey: "00000000-0000-7000-8000-000000000000" } });
    await workOnImports(db);
    expect(await state(id)).toBe("failed");
  });
});

describe("the list as a file", () => {
  it("comes back by an import exactly as it was", async () => {
    const rows = [
      ["03cve4549", "=SUM(A1)", ["a|b", "c\\d", '"q", e'], "Beijing", []],
      ["02qyf5152", "-Plain", ["x;y"], "", ["03cve4549", "04dese585"]],
      ["04dese585", "Ж 清华", [], "Mumbai", []],
    ] as const;
    for (const [ror, name, names, city, successors] of rows) {
      const data = { ror, name, names: [...names], city, successors: [...successors], country: "IND", state: "known" };
      await db.institution.create({ data: { ...data, searchText: "" } });
    }
    const told = { orderBy: { ror: "asc" as const }, omit: { updatedAt: true, searchText: true } };
    const before = await db.institution.findMany(told);
    const answer = await ask(exported, "GET", {}, { cookie: admin.cookie });
    const csv = await answer.text();
    expect(csv).toContain(csvLine(["04dese585", "Ж 清华", "", "IND", "Mumbai", "known", ""]));
    await db.institution.deleteMany();
    expect((await send(csv)).status).toBe(201);
    expect(await db.institution.findMany(told)).toEqual(before);
  });

  it("is for admins and auditors", async () => {
    const reviewer = await somebody({ roles: ["reviewer"] });
    expect((await ask(exported, "GET", {}, { cookie: reviewer.cookie })).status).toBe(403);
  });
});
