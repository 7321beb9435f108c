import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as application from "@/app/api/v1/applications/[applicationId]/route";
import * as caseRoute from "@/app/api/v1/cases/[caseId]/route";
import * as judgement from "@/app/api/v1/cases/[caseId]/watch-hits/[hitId]/judgement/route";
import * as hits from "@/app/api/v1/cases/[caseId]/watch-hits/route";
import * as cases from "@/app/api/v1/cases/route";
import * as list from "@/app/api/v1/watch-list/route";
import { screenCases } from "@/features/review/use-cases/screen-cases";
import { database } from "@/server/db";
import { ask } from "../../support/http";
import { eventsAbout, publishForm, sample } from "../applications/ground";
import { aCase, aDesk, type Desk, reply, type Staff, staff } from "./desk";

const db = database();
let desk: Desk;
let admin: Staff;
beforeAll(async () => {
  await publishForm();
  desk = await aDesk();
  admin = await staff(["admin"], []);
});
beforeEach(() => db.$executeRaw`truncate application, watch_list cascade`);

const name = `${sample.answers["person.givenNames"]} ${sample.answers["person.surname"]}`;
const heading = "ref,names,birth,toleranceYears,nationality,note,source";
const entryOf = (note = "", names = name) => `X-1,${names},${sample.answers["person.dob"]},0,,${note},Invented`;
const load = (who: Staff, ...lines: string[]) =>
  ask(
    list,
    "POST",
    {},
    {
      cookie: who.cookie,
      body: [heading, ...lines].join("\n"),
      headers: { "content-type": "text/csv" },
    },
  );
const hitsOf = async (who: Staff, caseId: string) =>
  (await (await ask(hits, "GET", { caseId }, { cookie: who.cookie })).json()).items;
const judge = (who: Staff, caseId: string, hitId: string, outcome = "false-positive", version = 1) =>
  ask(
    judgement,
    "POST",
    { caseId, hitId },
    {
      cookie: who.cookie,
      body: { outcome, reason: "Another birthplace.", version },
    },
  );
const rowOf = (id: string) => db.application.findUniqueOrThrow({ where: { id } });
const flag = "watch-list";

describe("the list", () => {
  it("is replaced whole, as its next version, and told in the trail", async () => {
    const first = await load(admin, entryOf(), "X-2,Ana One,,0,,,Invented");
    expect([first.status, await first.json()]).toEqual([201, { number: 1, entries: 2, added: 2, dropped: 0 }]);
    expect(await (await load(admin, entryOf("Changed"))).json()).toEqual({
      number: 2,
      entries: 1,
      added: 1,
      dropped: 2,
    });
    expect(await db.watchEntry.count()).toBe(3);
    const shown = await (await ask(list, "GET", {}, { cookie: desk.auditor.cookie })).json();
    expect(shown).toMatchObject({ number: 2, waiting: 0, loads: [{ number: 2 }, { number: 1 }] });
    const kinds = await db.auditEvent.count({ where: { kind: "watch-list-loaded", actorId: admin.id } });
    expect(kinds).toBe(2);
  });

  it("stays as it is when one line is faulty", async () => {
    const refused = await load(admin, entryOf(), "X-2,Ana One,soon,0,,,Invented");
    expect(await refused.json()).toMatchObject({
      status: 422,
      code: "import-faulty",
      faults: [{ field: "lines[3].birth", code: "watch-birth" }],
    });
    expect(await db.watchList.count()).toBe(0);
  });

  it("is loaded by admins and read by them and auditors", async () => {
    for (const who of [desk.reviewer, desk.supervisor, desk.clerk, desk.auditor])
      expect((await load(who, entryOf())).status).toBe(403);
    expect((await ask(list, "GET", {}, { cookie: desk.supervisor.cookie })).status).toBe(403);
    expect((await ask(list, "GET")).status).toBe(401);
  });
});

describe("a case that resembles an entry", () => {
  it("is found when it is sent and when the list changes, flagged, and moved nowhere", async () => {
    await load(admin, entryOf());
    const { id } = await aCase(desk);
    const before = await rowOf(id);
    await screenCases(db);
    const [hit] = await hitsOf(desk.reviewer, id);
    expect(hit).toMatchObject({ standing: "open", score: 0.9, entry: { ref: "X-1", listed: true }, judgement: null });
    expect(hit.because).toMatchObject([
      { code: "names", text: "Names alike (100%)" },
      { code: "birth-date", weight: 0.25 },
    ]);
    expect(await rowOf(id)).toEqual({ ...before, flags: [...before.flags, flag] });
    expect(await eventsAbout(hit.id)).toMatchObject([{ kind: "watch-hit-found" }]);

    await load(admin, "X-2,Ana One,,0,,,Invented");
    await screenCases(db);
    expect(await hitsOf(desk.reviewer, id)).toEqual([]);
    expect((await rowOf(id)).flags).not.toContain(flag);
  });

  it("is never told to the applicant, the counter or an admin", async () => {
    await load(admin, entryOf());
    const { id, applicant } = await aCase(desk);
    await screenCases(db);
    const told = await ask(application, "GET", { applicationId: id }, { cookie: applicant.cookie });
    expect(await told.text()).not.toMatch(/watch/i);
    const status = async (cookie: string) => (await ask(hits, "GET", { caseId: id }, { cookie })).status;
    expect(await status(desk.clerk.cookie)).toBe(403);
    for (const cookie of [applicant.cookie, admin.cookie, (await staff(["reviewer"], ["london"])).cookie])
      expect(await status(cookie)).toBe(404);
    expect(await status(desk.auditor.cookie)).toBe(200);
    const flagged = async (who: Staff, query = "") =>
      (await (await ask(cases, "GET", {}, { cookie: who.cookie, query })).json()).items.map(
        ({ flags }: { flags: string[] }) => flags.includes(flag),
      );
    expect(await flagged(desk.reviewer, `?flag=${flag}`)).toEqual([true]);
    expect(await flagged(desk.clerk)).toEqual([false]);
    expect(await flagged(desk.clerk, `?flag=${flag}`)).toEqual([]);
    const open = await ask(caseRoute, "GET", { caseId: id }, { cookie: desk.clerk.cookie });
    expect((await open.json()).flags).not.toContain(flag);
  });

  it("stays dismissed after a reply and a new list, until the entry changes", async () => {
    await load(admin, entryOf());
    const open = await aCase(desk, "INFO_REQUESTED");
    await screenCases(db);
    const [hit] = await hitsOf(desk.reviewer, open.id);
    expect((await judge(desk.reviewer, open.id, hit.id)).status).toBe(204);
    expect((await rowOf(open.id)).flags).not.toContain(flag);
    await reply(open);
    await load(admin, entryOf(), "X-2,Ana One,,0,,,Invented");
    await screenCases(db);
    expect(await hitsOf(desk.reviewer, open.id)).toMatchObject([{ id: hit.id, standing: "false-positive" }]);
    expect((await rowOf(open.id)).flags).not.toContain(flag);

    await load(admin, entryOf("A new note"));
    await screenCases(db);
    const standings = (await hitsOf(desk.reviewer, open.id)).map((one: { standing: string }) => one.standing);
    expect(standings.sort()).toEqual(["false-positive", "open"]);
    expect((await rowOf(open.id)).flags).toContain(flag);
  });

  it("keeps the flag of a confirmed hit through a reply", async () => {
    await load(admin, entryOf());
    const open = await aCase(desk, "INFO_REQUESTED");
    await screenCases(db);
    const [hit] = await hitsOf(desk.reviewer, open.id);
    expect((await judge(desk.supervisor, open.id, hit.id, "confirmed")).status).toBe(204);
    await reply(open);
    await screenCases(db);
    expect((await rowOf(open.id)).flags).toContain(flag);
    expect(await eventsAbout(hit.id)).toMatchObject([
      { kind: "watch-hit-found" },
      { kind: "watch-hit-judged", data: { outcome: "confirmed" } },
    ]);
  });

  it("is judged by who holds the case, or leads, and saw the hit as it stands", async () => {
    await load(admin, entryOf());
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    await screenCases(db);
    const [hit] = await hitsOf(desk.reviewer, id);
    for (const who of [desk.second, desk.clerk, desk.auditor]) expect((await judge(who, id, hit.id)).status).toBe(403);
    for (const who of [admin, await staff(["reviewer"], ["london"])])
      expect((await judge(who, id, hit.id)).status).toBe(404);
    expect((await judge(desk.reviewer, id, hit.id, "confirmed", 2)).status).toBe(409);
    expect((await judge(desk.reviewer, id, id)).status).toBe(404);
    expect((await judge(desk.reviewer, id, hit.id, "refuse")).status).toBe(422);
    expect((await judge(desk.reviewer, id, hit.id)).status).toBe(204);
    expect((await judge(desk.supervisor, id, hit.id, "confirmed", 2)).status).toBe(204);
  });
});
