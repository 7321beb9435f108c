import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { spec as documents } from "@/app/api/v1/applications/[applicationId]/documents/operations";
import { spec as submission } from "@/app/api/v1/applications/[applicationId]/submission/operations";
import { spec as applications } from "@/app/api/v1/applications/operations";
import { database } from "@/server/db";
import {
  type Applicant,
  anApplicant,
  answersWithPassport,
  aReadyDraft,
  freshPassport,
  publishForm,
  signature,
} from "../applications/ground";
import { codeOf, type Sending, send } from "./send";

beforeAll(publishForm);

const keyed = (key: string) => ({ "idempotency-key": key });
const whole = async (answer: Response) => [answer.status, Object.fromEntries(answer.headers), await answer.text()];
const submitted = (who: Applicant, id: string, version: number, sending: Sending = {}) =>
  send(submission, "POST", {
    cookie: who.cookie,
    params: { applicationId: id },
    path: `/api/v1/applications/${id}/submission`,
    body: JSON.stringify({ signature, version }),
    ...sending,
  });
const draftsOf = (who: Applicant) => database().application.count({ where: { ownerId: who.id } });
const create = (who: Applicant, key: string, sending: Sending = {}) =>
  send(applications, "POST", { cookie: who.cookie, headers: keyed(key), body: "{}", ...sending });

describe("a submission sent twenty times at once", () => {
  it("happens once, and all hear the same, byte for byte", async () => {
    const who = await anApplicant();
    const { id, version } = await aReadyDraft(who);
    const times = Array.from({ length: 20 }, () => submitted(who, id, version, { headers: keyed("once") }));
    const [first, ...others] = await Promise.all((await Promise.all(times)).map(whole));
    expect(first?.[0]).toBe(201);
    for (const other of others) expect(other).toEqual(first);
    expect(await whole(await submitted(who, id, version, { headers: keyed("once") }))).toEqual(first);

    const where = { applicationId: id };
    expect(await database().snapshot.count({ where })).toBe(1);
    expect(await database().assessment.count({ where })).toBe(1);
    expect(await database().outboxMail.count({ where: { subjectId: id } })).toBe(1);
    expect(await database().auditEvent.count({ where: { subjectId: id, kind: "application-submitted" } })).toBe(1);
  });

  it("happens once with twenty keys too", async () => {
    const who = await anApplicant();
    const { id, version } = await aReadyDraft(who);
    const times = Array.from({ length: 20 }, (_, at) => submitted(who, id, version, { headers: keyed(`key ${at}`) }));
    const statuses = (await Promise.all(times)).map(({ status }) => status).sort();
    expect(statuses).toEqual([201, ...Array(19).fill(409)]);
    expect(await database().outboxMail.count({ where: { subjectId: id } })).toBe(1);
  });

  it("happens for one of two applications with the same passport", async () => {
    const answers = answersWithPassport(freshPassport());
    const [one, other] = [await anApplicant(), await anApplicant()];
    const [first, second] = [await aReadyDraft(one, answers), await aReadyDraft(other, answers)];
    const answered = await Promise.all([
      submitted(one, first.id, first.version, { headers: keyed("a") }),
      submitted(other, second.id, second.version, { headers: keyed("b") }),
    ]);
    expect(answered.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = answered.find(({ status }) => status === 409) as Response;
    expect(await codeOf(refused)).toBe("409 live-application");
  });
});

describe("a key", () => {
  it("is needed for a submission", async () => {
    const who = await anApplicant();
    const { id, version } = await aReadyDraft(who);
    expect(await codeOf(await submitted(who, id, version))).toBe("400 key-missing");
    expect(await codeOf(await submitted(who, id, version, { headers: keyed("") }))).toBe("400 key-missing");
  });

  it("has up to 128 characters of any kind", async () => {
    const who = await anApplicant();
    expect((await create(who, "k".repeat(128))).status).toBe(201);
    expect((await create(who, `'; -- "\\ ${"\u00ff".repeat(20)}`)).status).toBe(201);
    expect(await codeOf(await create(who, "k".repeat(129)))).toBe("400 key-too-long");
    expect(await draftsOf(who)).toBe(2);
  });

  it("gives the first answer again, for that body only", async () => {
    const who = await anApplicant();
    const first = await whole(await create(who, "same"));
    expect(await whole(await create(who, "same"))).toEqual(first);
    expect(await codeOf(await create(who, "same", { body: "{ }" }))).toBe("422 key-reused");
    expect(await draftsOf(who)).toBe(1);
  });

  it("belongs to one account and one path", async () => {
    const [one, other] = [await anApplicant(), await anApplicant()];
    const first = await whole(await create(one, "shared"));
    expect(await whole(await create(other, "shared"))).not.toEqual(first);
    expect(await whole(await create(one, "shared", { path: "/api/v1/elsewhere" }))).not.toEqual(first);
    expect(await draftsOf(one)).toBe(2);
    expect(await draftsOf(other)).toBe(1);
  });

  it("is free again after a refusal", async () => {
    const who = await anApplicant();
    const { id, version } = await aReadyDraft(who);
    const headers = keyed("second thoughts");
    const unsigned = JSON.stringify({ signature: "Somebody Else", version });
    expect(await codeOf(await submitted(who, id, version, { headers, body: unsigned }))).toMatch(/^422/);
    expect(await database().idempotentAnswer.count({ where: { actorId: who.id } })).toBe(0);
    expect((await submitted(who, id, version, { headers })).status).toBe(201);
  });

  it("recognises the same file, though each sending draws another boundary", async () => {
    const who = await anApplicant();
    const { id } = await aReadyDraft(who);
    const bytes = readFileSync("tests/samples/documents/doc.cv.pdf");
    const upload = (slot: string, name = "cv.pdf") => {
      const form = new FormData();
      form.set("slot", slot);
      form.set("file", new File([bytes], name));
      const headers = keyed("file");
      return send(documents, "POST", { cookie: who.cookie, params: { applicationId: id }, headers, body: form });
    };
    const slot = "doc.previousVisas";
    const first = await whole(await upload(slot));
    expect(first[0]).toBe(201);
    expect(await whole(await upload(slot))).toEqual(first);
    expect(await codeOf(await upload(slot, "other.pdf"))).toBe("422 key-reused");
    expect(await database().document.count({ where: { applicationId: id, slot } })).toBe(1);
  });

  it("can come with a plain form", async () => {
    const who = await anApplicant();
    const post = () =>
      send(applications, "POST", {
        cookie: who.cookie,
        headers: { accept: "text/html" },
        body: new URLSearchParams({ _key: "pressed twice" }),
      });
    const [one, other] = await Promise.all([post(), post()]);
    expect([one.status, other.status]).toEqual([303, 303]);
    expect(one.headers.get("location")).toMatch(/^\/applications\/[0-9a-f-]{36}$/);
    expect(other.headers.get("location")).toBe(one.headers.get("location"));
    expect(await draftsOf(who)).toBe(1);
  });
});

describe("a client that gives up and comes again", () => {
  it("never files twice, whenever it hung up", async () => {
    for (const patience of [0, 5, 20, 60, 150]) {
      const who = await anApplicant();
      const { id, version } = await aReadyDraft(who);
      const hangUp = new Promise((resolve) => setTimeout(resolve, patience));
      await Promise.race([submitted(who, id, version, { headers: keyed("again") }), hangUp]);
      expect((await submitted(who, id, version, { headers: keyed("again") })).status).toBe(201);
      expect(await database().snapshot.count({ where: { applicationId: id } })).toBe(1);
    }
  });
});
