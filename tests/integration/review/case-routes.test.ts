import { beforeAll, describe, expect, it } from "vitest";
import * as assignment from "@/app/api/v1/cases/[caseId]/assignment/route";
import * as requests from "@/app/api/v1/cases/[caseId]/information-requests/route";
import * as notes from "@/app/api/v1/cases/[caseId]/notes/route";
import * as passportRequest from "@/app/api/v1/cases/[caseId]/passport-request/route";
import * as proposals from "@/app/api/v1/cases/[caseId]/proposals/route";
import * as release from "@/app/api/v1/cases/[caseId]/release/route";
import * as caseRoute from "@/app/api/v1/cases/[caseId]/route";
import * as unmaskings from "@/app/api/v1/cases/[caseId]/unmaskings/route";
import * as next from "@/app/api/v1/cases/next-assignment/route";
import * as cases from "@/app/api/v1/cases/route";
import * as letters from "@/app/api/v1/decision-letters/[code]/route";
import * as lookups from "@/app/api/v1/passport-lookups/route";
import * as reviewers from "@/app/api/v1/reviewers/route";
import { caseAnswer, caseList } from "@/features/review/schema";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { ask } from "../../support/http";
import {
  anApplicant,
  answersWithPassport,
  aSubmittedApplication,
  eventsAbout,
  publishForm,
} from "../applications/ground";
import { aCase, aDesk, type Desk, passportLines, refusal, type Staff, soon, staff, versionOf } from "./desk";

let desk: Desk;
beforeAll(async () => {
  await publishForm();
  desk = await aDesk();
});

const read = (who: Staff, caseId: string) => ask(caseRoute, "GET", { caseId }, { cookie: who.cookie });
const codeOf = async (answer: Response) => `${answer.status} ${(await answer.json()).code ?? ""}`.trim();
const stranger = () => anApplicant();

describe("the case", () => {
  const canaries = {
    "passport.number": "C7654321",
    "decl.criminal": true,
    "decl.criminal.details": "canary-criminal",
    "decl.health": true,
    "decl.health.details": "canary-health",
  };

  async function withCanaries() {
    const applicant = await anApplicant();
    const answers = { ...answersWithPassport("C7654321"), ...canaries };
    const { id } = await aSubmittedApplication(applicant, answers);
    return { id, applicant };
  }

  it("shows no sensitive value to anybody, and the rest to all of the staff", async () => {
    const { id } = await withCanaries();
    const [first, second] = await passportLines(id);
    for (const who of [desk.reviewer, desk.supervisor, desk.clerk, desk.auditor]) {
      const answer = await read(who, id);
      const text = await answer.text();
      expect(answer.status).toBe(200);
      for (const canary of ["canary-", "C7654321", first, second]) expect(text).not.toContain(canary);
      const detail = caseAnswer.parse(JSON.parse(text));
      expect(detail.answers).toMatchObject({ "passport.number": "••••••", "person.surname": "Deshpande" });
      expect(detail.documents.length).toBeGreaterThan(3);
      expect(detail.assessment?.rules.length).toBeGreaterThan(10);
    }
    const list = await (await ask(cases, "GET", {}, { cookie: desk.reviewer.cookie, query: "?limit=100" })).text();
    for (const canary of ["canary-", "C7654321", first]) expect(list).not.toContain(canary);
  });

  it("keeps why somebody was refused from the counter", async () => {
    const { id } = await aCase(desk, "REFUSED");
    const note = refusal.note;
    expect(await (await read(desk.reviewer, id)).text()).toContain(note);
    expect(await (await read(desk.clerk, id)).text()).not.toContain(note);
  });

  it("offers each what they can do", async () => {
    const { id } = await aCase(desk, "PASSPORT_REQUESTED");
    const actions = async (who: Staff) => caseAnswer.parse(await (await read(who, id)).json()).availableActions;
    expect(await actions(desk.clerk)).toEqual(["receive-passport", "add-note"]);
    expect(await actions(desk.auditor)).toEqual(["unmask"]);
    expect(await actions(desk.second)).toEqual(["declare-conflict", "add-note"]);
  });

  it("is not there beyond one's reach, as if it never was, and the attempt is remembered", async () => {
    const { id, applicant } = await aCase(desk);
    const elsewhere = await staff(["reviewer", "supervisor", "clerk"], ["london"]);
    const nowhere = await (await read(desk.reviewer, newId())).json();
    for (const cookie of [
      elsewhere.cookie,
      applicant.cookie,
      (await stranger()).cookie,
      (await staff(["admin"])).cookie,
    ]) {
      const answer = await ask(caseRoute, "GET", { caseId: id }, { cookie });
      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual(nowhere);
    }
    expect((await eventsAbout(id)).filter(({ kind }) => kind === "access-refused").length).toBe(4);
    expect((await ask(caseRoute, "GET", { caseId: id })).status).toBe(401);
    expect((await ask(caseRoute, "GET", { caseId: "7" }, { cookie: desk.reviewer.cookie })).status).toBe(404);
  });
});

describe("the list and the reviewers", () => {
  it("answer in the contract's shapes, to those who may", async () => {
    await aCase(desk);
    const list = await ask(cases, "GET", {}, { cookie: desk.auditor.cookie, query: "?status=SUBMITTED&limit=1" });
    const { items, total } = caseList.parse(await list.json());
    expect(items[0]).toMatchObject({ status: "SUBMITTED", assignee: null, version: expect.any(Number) });
    expect(total.exact).toBe(true);
    const people = await (await ask(reviewers, "GET", {}, { cookie: desk.reviewer.cookie })).json();
    expect(people.items.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining([desk.reviewer.id, desk.supervisor.id]),
    );
    for (const who of [await stranger(), await staff(["admin"])])
      expect((await ask(cases, "GET", {}, { cookie: who.cookie })).status).toBe(403);
    expect((await ask(reviewers, "GET", {}, { cookie: desk.clerk.cookie })).status).toBe(403);
  });

  it.each(["?limit=0", "?limit=101", "?status=NOPE", "?sort=name", "?surprise=1", "?cursor=nonsense", "?assignee=you"])(
    "refuse %s by name",
    async (query) => {
      const answer = await ask(cases, "GET", {}, { cookie: desk.reviewer.cookie, query });
      expect(answer.status).toBe(422);
      expect((await answer.json()).faults).toHaveLength(1);
    },
  );
});

describe("an act", () => {
  it("answers where the case stands, and takes a program's JSON or a person's form", async () => {
    const { id } = await aCase(desk);
    const version = await versionOf(id);
    const params = { caseId: id };
    const { cookie } = desk.reviewer;
    const taken = await ask(assignment, "POST", params, { cookie, body: { reviewerId: desk.reviewer.id, version } });
    expect(await taken.json()).toMatchObject({
      id,
      status: "PRELIM_REVIEW",
      version: version + 1,
      assignee: desk.reviewer.id,
    });
    const released = await ask(release, "POST", params, { cookie, form: { version: String(version + 1) } });
    expect([released.status, released.headers.get("location")]).toEqual([303, `/review/cases/${id}`]);
    const retaken = { reviewerId: desk.reviewer.id, version: String(version + 2) };
    expect((await ask(assignment, "POST", params, { cookie, form: retaken })).status).toBe(303);
    const gone = await ask(assignment, "DELETE", params, { cookie, body: { version: version + 3 } });
    expect(await gone.json()).toMatchObject({ assignee: null, version: version + 4 });
  });

  it("refuses in the contract's order", async () => {
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    const send = (who: { cookie: string }, body: unknown, headers: Record<string, string> = {}) =>
      ask(proposals, "POST", { caseId: id }, { cookie: who.cookie, body, headers });
    const wrong = { outcome: "MAYBE" };
    expect(await codeOf(await ask(proposals, "POST", { caseId: id }, { body: wrong }))).toBe("401 not-signed-in");
    expect(await codeOf(await send(await stranger(), wrong, { origin: "https://else.example" }))).toBe(
      "403 wrong-origin",
    );
    expect(await codeOf(await send(await stranger(), wrong))).toBe("404 case-not-found");
    expect(await codeOf(await send(desk.second, wrong))).toBe("403 not-holder");
    expect(await codeOf(await send(desk.clerk, wrong))).toBe("403 not-allowed");
    expect(await codeOf(await send(desk.reviewer, wrong, { "content-type": "text/plain" }))).toBe(
      "415 unsupported-media-type",
    );
    expect(await codeOf(await send(desk.reviewer, "{"))).toBe("400 malformed");
    expect(await codeOf(await send(desk.reviewer, wrong))).toBe("422 invalid");
    expect(await codeOf(await send(desk.reviewer, { ...refusal, reasons: ["?"], version: 1 }))).toBe("422 invalid");
    expect(await codeOf(await send(desk.reviewer, { ...refusal, version: 1 }))).toBe("409 changed-meanwhile");
  });

  it("shows what stands now beside a stale version", async () => {
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    const { cookie } = desk.reviewer;
    const answer = await ask(passportRequest, "POST", { caseId: id }, { cookie, body: { version: 1 } });
    expect(await answer.json()).toMatchObject({
      code: "changed-meanwhile",
      current: { id, status: "PRELIM_REVIEW", version: await versionOf(id), assignee: desk.reviewer.id },
    });
  });

  it("sends a refused form back to its page with what was typed", async () => {
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    const form = { "items[0].text": "What did you study?", dueOn: soon, version: "1" };
    const answer = await ask(requests, "POST", { caseId: id }, { cookie: desk.reviewer.cookie, form });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `/review/cases/${id}/ask-applicant`]);
    expect(answer.headers.get("set-cookie")).toContain("kvisa-flash=");
    const again = { ...form, version: String(await versionOf(id)) };
    expect(
      (await ask(requests, "POST", { caseId: id }, { cookie: desk.reviewer.cookie, form: again })).headers.get(
        "location",
      ),
    ).toBe(`/review/cases/${id}`);
    const [asked] = await database().informationRequest.findMany({ where: { applicationId: id } });
    expect(asked?.items).toMatchObject([{ text: "What did you study?" }]);
  });

  it("happens once for one key", async () => {
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    const sent = { cookie: desk.reviewer.cookie, body: { text: "Seen." }, headers: { "idempotency-key": newId() } };
    const answers = await Promise.all([1, 2, 3].map(() => ask(notes, "POST", { caseId: id }, sent)));
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await database().caseNote.count({ where: { applicationId: id } })).toBe(1);
    const other = { ...sent, body: { text: "Something else." } };
    expect(await codeOf(await ask(notes, "POST", { caseId: id }, other))).toBe("422 key-reused");
  });

  it.each(["a\u0000b", "a\u202eb", "  ", "x".repeat(4_001)])("keeps no note like %j", async (text) => {
    const { id } = await aCase(desk);
    const answer = await ask(notes, "POST", { caseId: id }, { cookie: desk.reviewer.cookie, body: { text } });
    expect(answer.status).toBe(422);
  });
});

describe("the next case", () => {
  it("is handed out once for one key, and 204 tells that none waits", async () => {
    const only = await staff(["reviewer"], ["kazan"]);
    const { id } = await aCase(desk);
    await database().application.update({ where: { id }, data: { post: "kazan" } });
    const sent = { cookie: only.cookie, body: {}, headers: { "idempotency-key": "one" } };
    const first = await ask(next, "POST", {}, sent);
    const again = await ask(next, "POST", {}, sent);
    expect([first.status, again.status]).toEqual([201, 201]);
    const taken = await first.json();
    expect(taken).toMatchObject({ id, assignee: only.id, status: "PRELIM_REVIEW" });
    expect(await again.json()).toEqual(taken);
    const none = await ask(next, "POST", {}, { ...sent, headers: { "idempotency-key": "two" } });
    expect([none.status, await none.text()]).toEqual([204, ""]);
    for (const who of [desk.clerk, desk.auditor])
      expect((await ask(next, "POST", {}, { cookie: who.cookie, body: {} })).status).toBe(403);
  });
});

describe("unmasking", () => {
  it("gives the values to the holder and keeps none of them", async () => {
    const { id } = await aCase(desk, "PRELIM_REVIEW");
    const body = { fields: ["passport.number"], reason: "Compare with the scan" };
    const headers = { "idempotency-key": newId() };
    const shown = await ask(unmaskings, "POST", { caseId: id }, { cookie: desk.reviewer.cookie, body, headers });
    const { values } = await shown.json();
    expect(values["passport.number"]).toMatch(/^T1/);
    expect(await database().idempotentAnswer.count({ where: { key: headers["idempotency-key"] } })).toBe(0);
    expect((await ask(unmaskings, "POST", { caseId: id }, { cookie: desk.second.cookie, body })).status).toBe(403);
    const noReason = { ...body, reason: " " };
    const refused = await ask(unmaskings, "POST", { caseId: id }, { cookie: desk.reviewer.cookie, body: noReason });
    expect(refused.status).toBe(422);
  });
});

describe("the counter's search", () => {
  it("finds the case of a passport by its lines", async () => {
    const { id } = await aCase(desk);
    const lines = await passportLines(id);
    const { cookie } = desk.clerk;
    expect(await (await ask(lookups, "POST", {}, { cookie, body: { lines } })).json()).toEqual({ id });
    const form = { lines: lines.join("\r\n") };
    expect((await ask(lookups, "POST", {}, { cookie, form })).headers.get("location")).toBe(`/review/cases/${id}`);
    const unknown = [lines[0], lines[1].replace(/^../, "ZZ")];
    expect(await codeOf(await ask(lookups, "POST", {}, { cookie, body: { lines: unknown } }))).toBe(
      "404 passport-unknown",
    );
    expect((await ask(lookups, "POST", {}, { cookie: desk.reviewer.cookie, body: { lines } })).status).toBe(403);
  });
});

describe("a decision letter", () => {
  it("is checked by anybody who has its code", async () => {
    const { id } = await aCase(desk, "GRANTED");
    const { letterCode } = await database().decision.findFirstOrThrow({ where: { applicationId: id } });
    const answer = await ask(letters, "GET", { code: letterCode! });
    expect(await answer.json()).toMatchObject({ genuine: true, standing: "valid", outcome: "GRANT" });
    expect((await ask(letters, "GET", { code: "nothing-of-ours" })).status).toBe(404);
  });
});
