import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { endpoint } from "@/app/api/endpoint";
import { endpoints } from "@/app/api/endpoints";
import * as trail from "@/app/api/v1/audit-events/route";
import * as queues from "@/app/api/v1/case-queues/route";
import * as caseRoute from "@/app/api/v1/cases/[caseId]/route";
import * as exportCsv from "@/app/api/v1/cases/export.csv/route";
import * as cases from "@/app/api/v1/cases/route";
import * as content from "@/app/api/v1/documents/[documentId]/content/route";
import * as opinion from "@/app/api/v1/second-looks/[lookId]/opinion/route";
import * as back from "@/app/api/v1/second-looks/[lookId]/return/route";
import * as lookRoute from "@/app/api/v1/second-looks/[lookId]/route";
import * as settlement from "@/app/api/v1/second-looks/[lookId]/settlement/route";
import * as next from "@/app/api/v1/second-looks/next-assignment/route";
import * as looks from "@/app/api/v1/second-looks/route";
import { decideProposal } from "@/features/decisions/use-cases/decide-proposal";
import { proposeDecision } from "@/features/decisions/use-cases/propose-decision";
import type { SecondLookRule } from "@/features/eligibility/domain/definition";
import { assignCase } from "@/features/review/use-cases/assign-case";
import { giveSecondLook } from "@/features/review/use-cases/give-second-look";
import { takeSecondLook } from "@/features/review/use-cases/take-second-look";
import { writeNote } from "@/features/review/use-cases/write-note";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { ask } from "../../support/http";
import { publishNext } from "../../support/publish";
import { eventsAbout, publishForm, worked } from "../applications/ground";
import { aCase, aDesk, type Desk, type Open, refusal, reply, type Staff, staff, versionOf } from "./desk";

const db = database();
let desk: Desk;
beforeAll(async () => {
  await publishForm();
  desk = await aDesk();
});
beforeEach(() => db.$executeRaw`truncate application cascade`);

const everything: SecondLookRule = { randomPercent: 100, riskPercent: 100, riskSigns: ["refusal"] };
const inForce = async (rule: SecondLookRule | undefined) => {
  const since = new Date();
  await publishNext(({ settings }) => {
    if (rule) settings.secondLook = rule;
    else delete settings.secondLook;
  }, since);
  for (const who of Object.values(desk)) who.context = { ...who.context, now: new Date(since.getTime() + 1) };
};

const proposed = { ...refusal, note: "The first officer's own words." };

/** A case whose refusal was just proposed by the desk's reviewer. */
async function aProposal(): Promise<Open> {
  const open = await aCase(desk, "PRELIM_REVIEW");
  worked(
    await proposeDecision(desk.reviewer.context, { caseId: open.id, version: await versionOf(open.id), ...proposed }),
  );
  return open;
}
const lookAt = (applicationId: string) => db.secondLook.findUniqueOrThrow({ where: { applicationId } });
const taken = async (who: Staff) => worked(await takeSecondLook(who.context))?.id ?? "";
const waitingFor = async ({ cookie }: Staff) => {
  const { items } = await (await ask(queues, "GET", {}, { cookie })).json();
  return items.find(({ key }: { key: string }) => key === "secondLook")?.count.value;
};
const give = (who: Staff, lookId: string, sent: object = {}) =>
  ask(opinion, "POST", { lookId }, { cookie: who.cookie, body: { ...agreeing, version: 2, ...sent } });
const agreeing = { outcome: "REFUSE", reasons: ["RF08"], note: "The degree is too low." };
const differing = { outcome: "GRANT", reasons: [], note: "The degree counts." };
const putBack = (who: Staff, lookId: string, because: string) =>
  ask(back, "POST", { lookId }, { cookie: who.cookie, body: { because, version: 2 } });
const settle = (who: Staff, lookId: string, version = 3) =>
  ask(settlement, "POST", { lookId }, { cookie: who.cookie, body: { note: "The second was right.", version } });
const code = async (answer: Response | Promise<Response>) => [
  (await answer).status,
  (await (await answer).json()).code,
];

describe("the lot", () => {
  it("is drawn with the first proposal and once in a case's life, and kept wherever it falls", async () => {
    await inForce(everything);
    const { id } = await aProposal();
    const lot = await lookAt(id);
    expect(lot).toMatchObject({ drawn: true, signs: ["refusal"], snapshot: 1, takenById: null, version: 1 });
    expect(await eventsAbout(lot.id)).toMatchObject([{ kind: "lot-drawn" }]);
    const version = await versionOf(id);
    worked(await decideProposal(desk.second.context, { caseId: id, confirm: false, note: "Look again.", version }));
    worked(await proposeDecision(desk.reviewer.context, { caseId: id, version: version + 1, ...refusal }));
    expect(await lookAt(id)).toEqual(lot);

    await inForce({ ...everything, randomPercent: 0, riskPercent: 0 });
    expect(await lookAt((await aProposal()).id)).toMatchObject({ drawn: false });
    expect(await waitingFor(desk.third)).toBe(1);
  });

  it("counts as one of risk by the signs asked for, and not by others", async () => {
    await inForce({ randomPercent: 0, riskPercent: 100, riskSigns: ["watch-list", "refer"] });
    const plain = await aProposal();
    expect(await lookAt(plain.id)).toMatchObject({ drawn: false, signs: [] });
    const marked = await aCase(desk, "PRELIM_REVIEW");
    await db.application.update({ where: { id: marked.id }, data: { flags: ["watch-list"] } });
    worked(
      await proposeDecision(desk.reviewer.context, {
        caseId: marked.id,
        version: await versionOf(marked.id),
        ...refusal,
      }),
    );
    expect(await lookAt(marked.id)).toMatchObject({ drawn: true, signs: ["watch-list"] });
  });

  it("is not drawn where the version in force says nothing of it", async () => {
    await inForce(undefined);
    const { id } = await aProposal();
    expect(await db.secondLook.count({ where: { applicationId: id } })).toBe(0);
  });

  it("goes with the proposal when that is undone, and its secret stands in the trail by its sum alone", async () => {
    await inForce(everything);
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    await proposeDecision(desk.reviewer.context, { caseId: id, version: 99, ...refusal });
    expect(await db.secondLook.count()).toBe(0);
    await aProposal();
    const [seed] = await db.drawSeed.findMany();
    const [made] = await db.auditEvent.findMany({ where: { kind: "second-look-secret-made" } });
    expect(made?.data).toEqual({ period: seed?.period, commitment: seed?.commitment });
    expect(seed?.sealed).toMatch(/^v1\./);
  });
});

describe("a case that was drawn", () => {
  it("tells nobody that it was: neither those concerned nor those who may take it", async () => {
    await inForce(everything);
    const open = await aProposal();
    const lot = await lookAt(open.id);
    for (const who of [desk.reviewer, desk.second, desk.supervisor, desk.auditor]) {
      const told = await (await ask(caseRoute, "GET", { caseId: open.id }, { cookie: who.cookie })).text();
      const listed = await (await ask(cases, "GET", {}, { cookie: who.cookie })).text();
      for (const text of [told, listed]) expect(text).not.toMatch(/second.?look|"lot/i);
      expect(await code(ask(lookRoute, "GET", { lookId: lot.id }, { cookie: who.cookie }))).toEqual([
        404,
        "second-look-not-found",
      ]);
    }
  });

  it("waits for those who had no hand in it, at its post", async () => {
    await inForce(everything);
    const open = await aProposal();
    const elsewhere = await staff(["reviewer"], ["london"]);
    expect(await waitingFor(desk.reviewer)).toBe(0);
    expect(await waitingFor(elsewhere)).toBe(0);
    expect(await waitingFor(desk.clerk)).toBeUndefined();
    for (const who of [desk.second, desk.third, desk.supervisor]) expect(await waitingFor(who)).toBe(1);
    worked(await writeNote(desk.third.context, { caseId: open.id, text: "I have seen this." }));
    worked(
      await decideProposal(desk.second.context, { caseId: open.id, confirm: true, version: await versionOf(open.id) }),
    );
    for (const who of [desk.second, desk.third]) expect(await waitingFor(who)).toBe(0);
    expect(await taken(desk.third)).toBe("");
    expect(await taken(elsewhere)).toBe("");
    expect(await taken(desk.supervisor)).toBe((await lookAt(open.id)).id);
  });

  it("goes to one of many who reach for it together, and once to one with many windows", async () => {
    await inForce(everything);
    await aProposal();
    const people = [desk.second, desk.third, desk.supervisor, desk.other];
    const ids = await Promise.all([...people, ...people].map(taken));
    expect(ids.filter(Boolean).length).toBeGreaterThan(0);
    expect(new Set(ids.filter(Boolean)).size).toBe(1);
    const { takenById, id } = await lookAt((await db.application.findFirstOrThrow()).id);
    expect((await eventsAbout(id)).filter(({ kind }) => kind === "second-look-taken")).toHaveLength(1);
    expect(people.map((who) => who.id)).toContain(takenById);
  });

  it("is taken through the desk by officers only", async () => {
    await inForce(everything);
    const { applicant } = await aProposal();
    for (const cookie of [desk.clerk.cookie, desk.auditor.cookie, applicant.cookie])
      expect((await ask(next, "POST", {}, { cookie })).status).toBe(403);
    expect((await ask(next, "POST")).status).toBe(401);
    const first = await ask(next, "POST", {}, { cookie: desk.third.cookie });
    const again = await ask(next, "POST", {}, { cookie: desk.third.cookie });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(await first.json()).toEqual(await again.json());
    expect((await ask(next, "POST", {}, { cookie: desk.second.cookie })).status).toBe(204);
  });

  it("goes to another when its taker leaves it alone for a week", async () => {
    await inForce(everything);
    const { id } = await aProposal();
    const look = await taken(desk.third);
    expect(await taken(desk.second)).toBe("");
    await db.secondLook.update({ where: { id: look }, data: { takenAt: new Date(Date.now() - 8 * 86_400_000) } });
    expect(await taken(desk.second)).toBe(look);
    expect(await lookAt(id)).toMatchObject({ takenById: desk.second.id, declinedByIds: [desk.third.id] });
    expect((await give(desk.third, look)).status).toBe(404);
  });
});

describe("whoever looks at it blind", () => {
  const secret = /The first officer's own words|Noted by the first|RF08|DECISION_PROPOSED|REFUSED|decision-proposed/;

  it("meets the case by no other road, for reading or for acting", async () => {
    await inForce(everything);
    const open = await aProposal();
    await taken(desk.supervisor);
    const { cookie } = desk.supervisor;
    const paths = Object.entries(endpoints).filter(
      ([path]) => path.startsWith("/api/v1/cases/[caseId]") || path.includes("decision-letter.pdf"),
    );
    expect(paths.length).toBeGreaterThan(30);
    for (const [path, spec] of paths) {
      const names = [...path.matchAll(/\[(\w+)\]/g)].map(([, name]) => name ?? "");
      const own = (name: string) => (["caseId", "applicationId"].includes(name) ? open.id : newId());
      const params = Object.fromEntries(names.map((name) => [name, own(name)]));
      for (const method of ["GET", "POST", "DELETE"] as const)
        if (spec[method]) {
          const answer = await ask(endpoint(spec), method, params, { cookie, body: method === "GET" ? undefined : {} });
          expect([path, method, answer.status]).toEqual([path, method, 404]);
        }
    }
  });

  it("finds it in no list, search, file, count or trail", async () => {
    await inForce(everything);
    const open = await aProposal();
    const { reference } = await db.application.findUniqueOrThrow({ where: { id: open.id } });
    await taken(desk.supervisor);
    const { cookie } = desk.supervisor;
    const text = async (route: Parameters<typeof ask>[0], query = "") =>
      (await ask(route, "GET", {}, { cookie, query })).text();
    for (const query of ["", "?status=DECISION_PROPOSED", `?q=${reference}`, "?sort=dueAt"])
      expect(JSON.parse(await text(cases, query)).items).toEqual([]);
    expect(await text(exportCsv)).not.toContain(reference);
    expect(JSON.parse(await text(queues)).items.find(({ key }: { key: string }) => key === "confirm").count.value).toBe(
      0,
    );
    expect(await text(trail, `?subject=${open.id}`)).not.toMatch(secret);
    expect(await text(trail)).not.toContain(open.id);
    expect(await (await ask(trail, "GET", {}, { cookie: desk.other.cookie })).text()).toContain(open.id);
  });

  it("is neither given the case, nor named in it", async () => {
    await inForce(everything);
    const open = await aProposal();
    await taken(desk.third);
    const given = { caseId: open.id, reviewerId: desk.third.id, version: await versionOf(open.id) };
    expect(await assignCase(desk.supervisor.context, given)).toMatchObject({ ok: false });
    const { name } = await db.user.findUniqueOrThrow({ where: { id: desk.third.id } });
    const { mentioned } = worked(await writeNote(desk.reviewer.context, { caseId: open.id, text: `@${name} look` }));
    expect(mentioned).not.toContain(desk.third.id);
  });

  it("sees what was sent, and nothing of what anybody thought of it", async () => {
    await inForce(everything);
    const open = await aCase(desk, "INFO_REQUESTED");
    await reply(open, "I add one more year.");
    worked(await writeNote(desk.reviewer.context, { caseId: open.id, text: "Noted by the first" }));
    const version = await versionOf(open.id);
    const later = { ...desk.reviewer.context, now: new Date() };
    worked(await proposeDecision(later, { caseId: open.id, version, ...proposed }));
    worked(await decideProposal(desk.second.context, { caseId: open.id, confirm: true, version: version + 1 }));
    const lookId = await taken(desk.third);
    const answer = await ask(lookRoute, "GET", { lookId }, { cookie: desk.third.cookie });
    const told = await answer.text();
    const body = JSON.parse(told);
    expect([answer.status, body.state, body.version]).toEqual([200, "open", 2]);
    expect(told).not.toMatch(secret);
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(["status"]));
    for (const key of ["status", "decisions", "notes", "timeline", "assignee", "flags", "availableActions"])
      expect(body).not.toHaveProperty(key);
    expect(told).toContain("I add one more year.");
    expect(body.answers["passport.number"]).toMatch(/^•+$/);
    expect(body.assessment.verdict).toBe("eligible");
    expect(body.checks.length).toBeGreaterThan(3);
    expect(body.documents.length).toBeGreaterThan(4);
    const read = (documentId: string) => ask(content, "GET", { documentId }, { cookie: desk.third.cookie });
    for (const { id } of body.documents) expect((await read(id)).status).toBe(200);
  });

  it("sees the answers and papers as they were when the lot was drawn", async () => {
    await inForce(everything);
    const open = await aProposal();
    const lookId = await taken(desk.third);
    const before = await (await ask(lookRoute, "GET", { lookId }, { cookie: desk.third.cookie })).json();
    const [paper] = await db.document.findMany({ where: { applicationId: open.id }, orderBy: { id: "asc" } });
    const later = { ...paper, id: newId(), storageKey: "later" } as never;
    await db.document.create({ data: later });
    await db.document.update({ where: { id: paper?.id ?? "" }, data: { removedAt: new Date() } });
    await db.application.update({ where: { id: open.id }, data: { answers: {}, verdict: "refer" } });
    const after = await (await ask(lookRoute, "GET", { lookId }, { cookie: desk.third.cookie })).json();
    expect(after).toEqual(before);
    const { id } = await db.document.findUniqueOrThrow({ where: { storageKey: "later" } });
    expect((await ask(content, "GET", { documentId: id }, { cookie: desk.third.cookie })).status).toBe(404);
  });
});

describe("an opinion", () => {
  it("that agrees is kept, told on the case, and opens it to its giver", async () => {
    await inForce(everything);
    const open = await aProposal();
    const lookId = await taken(desk.third);
    expect(await (await give(desk.third, lookId)).json()).toEqual({ agreed: true });
    const both = await (await ask(lookRoute, "GET", { lookId }, { cookie: desk.reviewer.cookie })).json();
    expect(both).toMatchObject({
      state: "given",
      agreed: true,
      first: { outcome: "REFUSE", note: proposed.note, by: { id: desk.reviewer.id } },
      second: { outcome: "REFUSE", by: { id: desk.third.id } },
      settled: null,
    });
    const { status, flags } = await (
      await ask(caseRoute, "GET", { caseId: open.id }, { cookie: desk.third.cookie })
    ).json();
    expect([status, flags]).toEqual(["DECISION_PROPOSED", expect.not.arrayContaining(["second-look-differs"])]);
    expect((await eventsAbout(open.id)).at(-1)).toMatchObject({ kind: "second-look-given", data: { agreed: true } });
    for (const cookie of [desk.clerk.cookie, open.applicant.cookie])
      expect((await ask(lookRoute, "GET", { lookId }, { cookie })).status).toBe(403);
  });

  it("that differs flags the case, tells the supervisors of the post, and is settled by a third", async () => {
    await inForce(everything);
    const open = await aProposal();
    const lookId = await taken(desk.supervisor);
    const { version } = await db.application.findUniqueOrThrow({ where: { id: open.id } });
    expect(await (await give(desk.supervisor, lookId, differing)).json()).toEqual({ agreed: false });
    expect(await db.application.findUniqueOrThrow({ where: { id: open.id } })).toMatchObject({
      version,
      flags: expect.arrayContaining(["second-look-differs"]),
    });
    const mails = await db.outboxMail.findMany({ where: { kind: "second-looks-differ", subjectId: open.id } });
    expect(mails.map(({ userId }) => userId)).toContain(desk.other.id);
    expect(mails.map(({ userId }) => userId)).not.toContain(desk.supervisor.id);
    const list = await (await ask(looks, "GET", {}, { cookie: desk.other.cookie })).json();
    expect(list.differing).toMatchObject([{ id: lookId, caseId: open.id }]);
    expect((await (await ask(looks, "GET", {}, { cookie: desk.third.cookie })).json()).differing).toEqual([]);
    const clerks = await (await ask(caseRoute, "GET", { caseId: open.id }, { cookie: desk.clerk.cookie })).json();
    expect(clerks.flags).not.toContain("second-look-differs");

    expect(await code(settle(desk.supervisor, lookId))).toEqual([409, "four-eyes"]);
    expect((await settle(desk.third, lookId)).status).toBe(403);
    expect(await code(settle(desk.other, lookId, 2))).toEqual([409, "changed-meanwhile"]);
    expect((await settle(desk.other, lookId)).status).toBe(204);
    expect(await code(settle(desk.other, lookId, 4))).toEqual([409, "action-not-available"]);
    expect((await db.application.findUniqueOrThrow({ where: { id: open.id } })).flags).not.toContain(
      "second-look-differs",
    );
  });

  it("is its taker's alone, given once, whole, and for the version that was seen", async () => {
    await inForce(everything);
    await aProposal();
    const lookId = await taken(desk.third);
    for (const who of [desk.reviewer, desk.second, desk.supervisor])
      expect(await code(give(who, lookId))).toEqual([404, "second-look-not-found"]);
    for (const [sent, field] of [
      [{ reasons: [] }, "reasons"],
      [{ reasons: ["RF98"] }, "reasons[0]"],
      [{ outcome: "GRANT" }, "reasons"],
      [{ outcome: "LATER" }, "outcome"],
      [{ note: "" }, "note"],
    ] as const) {
      const refused = await give(desk.third, lookId, sent);
      expect([refused.status, (await refused.json()).faults?.[0].field]).toEqual([422, field]);
    }
    expect(await code(give(desk.third, lookId, { version: 1 }))).toEqual([409, "changed-meanwhile"]);
    const both = await Promise.all([give(desk.third, lookId), give(desk.third, lookId, differing)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await code(give(desk.third, lookId, { version: 3 }))).toEqual([409, "action-not-available"]);
  });

  it("may be given after the case was decided, and changes nothing of it", async () => {
    await inForce(everything);
    const open = await aProposal();
    const lookId = await taken(desk.third);
    const version = await versionOf(open.id);
    worked(await decideProposal(desk.second.context, { caseId: open.id, confirm: true, version }));
    worked(
      await giveSecondLook(desk.third.context, { lookId, version: 2, ...(differing as never as typeof grantOpinion) }),
    );
    expect(await db.application.findUniqueOrThrow({ where: { id: open.id } })).toMatchObject({
      status: "REFUSED",
      version: version + 1,
    });
  });
});
const grantOpinion = { outcome: "GRANT" as const, reasons: [] as string[], note: "" };

describe("a look that is put back", () => {
  it("goes to somebody else, and never again to who put it back", async () => {
    await inForce(everything);
    const open = await aProposal();
    const lookId = await taken(desk.third);
    expect((await putBack(desk.second, lookId, "seen")).status).toBe(404);
    expect((await putBack(desk.third, lookId, "why not")).status).toBe(422);
    expect((await putBack(desk.third, lookId, "seen")).status).toBe(204);
    expect(await waitingFor(desk.third)).toBe(0);
    expect(await taken(desk.second)).toBe(lookId);
    expect((await ask(caseRoute, "GET", { caseId: open.id }, { cookie: desk.third.cookie })).status).toBe(200);
    expect((await putBack(desk.third, lookId, "seen")).status).toBe(404);
  });

  it("because one knows the applicant keeps the case from them for good", async () => {
    await inForce(everything);
    const open = await aProposal();
    const lookId = await taken(desk.third);
    expect((await putBack(desk.third, lookId, "know-applicant")).status).toBe(204);
    expect((await ask(caseRoute, "GET", { caseId: open.id }, { cookie: desk.third.cookie })).status).toBe(404);
  });
});

describe("a decision", () => {
  it("waits for no look, unless the version in force when it was drawn says so", async () => {
    await inForce({ ...everything, holdsDecisions: true });
    const open = await aProposal();
    const decide = async (confirm: boolean) =>
      decideProposal(desk.second.context, {
        caseId: open.id,
        confirm,
        note: "As it is.",
        version: await versionOf(open.id),
      });
    expect(await decide(true)).toMatchObject({ ok: false, error: { kind: "conflict", code: "second-look-awaited" } });
    const lookId = await taken(desk.third);
    expect(await decide(true)).toMatchObject({ ok: false, error: { code: "second-look-awaited" } });
    worked(
      await giveSecondLook(desk.third.context, { lookId, version: 2, outcome: "ASK", reasons: [], note: "The plan." }),
    );
    expect((await decide(true)).ok).toBe(true);
  });

  it("may be sent back while a look is awaited", async () => {
    await inForce({ ...everything, holdsDecisions: true });
    const open = await aProposal();
    const version = await versionOf(open.id);
    const sent = { caseId: open.id, confirm: false, note: "Look again.", version };
    expect((await decideProposal(desk.second.context, sent)).ok).toBe(true);
  });
});
