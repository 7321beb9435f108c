import { beforeAll, describe, expect, it } from "vitest";
import { spec as answers } from "@/app/api/v1/applications/[applicationId]/answers/operations";
import { spec as documents } from "@/app/api/v1/applications/[applicationId]/documents/operations";
import { spec as application } from "@/app/api/v1/applications/[applicationId]/operations";
import { spec as submission } from "@/app/api/v1/applications/[applicationId]/submission/operations";
import { spec as withdrawal } from "@/app/api/v1/applications/[applicationId]/withdrawal/operations";
import { createApplication } from "@/features/applications/use-cases/create-application";
import { newId } from "@/server/ids";
import { somebody } from "../../support/http";
import {
  type Applicant,
  anApplicant,
  aReadyDraft,
  aSubmittedApplication,
  publishForm,
  worked,
} from "../applications/ground";
import { codeOf, problemIn, type Sending, send } from "./send";

beforeAll(publishForm);

const evil = "https://evil.example";
const huge = "x".repeat(300_000);

describe("when several refusals apply, the first of the contract's order is given", () => {
  let who: Applicant;
  let id: string;
  let patch: (sending: Sending) => Promise<string>;
  beforeAll(async () => {
    who = await anApplicant();
    id = worked(await createApplication(who.context)).id;
    patch = async (sending) =>
      codeOf(await send(answers, "PATCH", { params: { applicationId: id }, cookie: who.cookie, ...sending }));
  });

  it("401 before everything", async () => {
    const headers = { origin: evil, "content-type": "text/plain" };
    expect(await patch({ cookie: "", params: { applicationId: newId() }, headers, body: huge })).toBe(
      "401 not-signed-in",
    );
    expect(await patch({ cookie: "kvisa.session=made-up", headers, body: huge })).toBe("401 not-signed-in");
  });

  it("403 wrong-origin before 404", async () => {
    const headers = { origin: evil, "content-type": "text/plain" };
    expect(await patch({ params: { applicationId: newId() }, headers, body: huge })).toBe("403 wrong-origin");
  });

  it("404 before 405 and 415", async () => {
    const unknown = {
      params: { applicationId: newId() },
      cookie: who.cookie,
      headers: { "content-type": "text/plain" },
    };
    expect(await codeOf(await send(answers, "PATCH", { ...unknown, body: huge }))).toBe("404 not-found");
    expect(await codeOf(await send(answers, "DELETE", { ...unknown, body: huge }))).toBe("404 not-found");
  });

  it("405 before 415, with the methods that there are", async () => {
    const sending = {
      params: { applicationId: id },
      cookie: who.cookie,
      headers: { "content-type": "text/plain" },
      body: huge,
    };
    const answer = await send(application, "PUT", sending);
    expect(answer.headers.get("allow")).toBe("GET");
    expect(await codeOf(answer)).toBe("405 method-not-allowed");
  });

  it("415 before 413", async () => {
    expect(await patch({ headers: { "content-type": "text/plain" }, body: huge })).toBe("415 unsupported-media-type");
    expect(await patch({ headers: { "content-encoding": "gzip" }, body: huge })).toBe("415 unsupported-media-type");
    expect(await patch({ headers: { "content-type": null }, body: huge })).toBe("415 unsupported-media-type");
  });

  it("413 before 400", async () => {
    expect(await patch({ body: `{${huge}` })).toBe("413 body-too-large");
    expect(await patch({ body: "{", headers: { "content-length": "999999999" } })).toBe("413 body-too-large");
  });

  it("400 before 422, a missing key too", async () => {
    expect(await patch({ body: '{"answers":{"unknown":1},' })).toBe("400 malformed");
    const sending = { params: { applicationId: id }, cookie: who.cookie };
    expect(await codeOf(await send(submission, "POST", { ...sending, body: '{"version":"x"}' }))).toBe(
      "400 key-missing",
    );
    const headers = { "idempotency-key": "k".repeat(129) };
    expect(await codeOf(await send(submission, "POST", { ...sending, headers, body: "{}" }))).toBe("400 key-too-long");
  });

  it("422 before 409 changed-meanwhile", async () => {
    expect(await patch({ body: '{"answers":{"unknown.key":1},"version":99}' })).toBe("422 invalid");
    expect(await patch({ body: '{"answers":{},"version":99}' })).toBe("409 changed-meanwhile");
  });

  it("409 changed-meanwhile before action-not-available, with what stands now beside it", async () => {
    const sent = await aSubmittedApplication(who);
    const params = { applicationId: sent.id };
    const save = (version: number) =>
      send(answers, "PATCH", { params, cookie: who.cookie, body: JSON.stringify({ answers: {}, version }) });
    const stale = (await problemIn(await save(1))) as unknown as { code: string; current: { version: number } };
    expect(stale.code).toBe("changed-meanwhile");
    expect(stale.current.version).toBe(sent.version);
    expect(await codeOf(await save(sent.version))).toBe("409 action-not-available");
  });
});

describe("somebody else's application", () => {
  it("is answered, in every way, as an id that never was", async () => {
    const owner = await anApplicant();
    const { id } = await aReadyDraft(owner);
    const { cookie } = await anApplicant();
    const body = '{"version":1,"signature":"x","answers":{}}';
    const headers = { "idempotency-key": "mine" };
    for (const [spec, method] of [
      [application, "GET"],
      [answers, "PATCH"],
      [documents, "POST"],
      [submission, "POST"],
      [withdrawal, "POST"],
    ] as const) {
      const ask = async (applicationId: string) => {
        const sending = { params: { applicationId }, cookie, headers, ...(method === "GET" ? {} : { body }) };
        const answer = await send(spec, method, sending);
        return [answer.status, Object.fromEntries(answer.headers), await answer.text()];
      };
      const foreign = await ask(id);
      expect(foreign[0]).toBe(404);
      for (const never of [newId(), "00000000-0000-0000-0000-000000000000", "null", "..", "1'--", "%00"])
        expect(await ask(never)).toEqual(foreign);
    }
  });

  it("is not to be had by staff through the applicant's door either", async () => {
    const { id } = await aSubmittedApplication(await anApplicant());
    for (const role of ["reviewer", "supervisor", "admin", "auditor", "clerk"] as const) {
      const { cookie } = await somebody({ roles: [role], posts: ["new_delhi"] });
      expect((await send(application, "GET", { params: { applicationId: id }, cookie })).status).toBe(404);
    }
  });
});

describe("where a write comes from", () => {
  it.each([
    evil,
    "null",
    "http://localhost:3000.evil.example",
    "http://localhost:3001",
    "https://localhost:3000",
    null,
    "",
  ])("is our own page or nowhere: %s", async (from) => {
    const { cookie, context } = await anApplicant();
    const { id, version } = worked(await createApplication(context));
    const sending = { params: { applicationId: id }, cookie, body: JSON.stringify({ version }) };
    const headers = {
      origin: from,
      "x-forwarded-host": "evil.example",
      host: "evil.example",
      "sec-fetch-site": "cross-site",
    };
    expect(await codeOf(await send(withdrawal, "POST", { ...sending, headers }))).toBe("403 wrong-origin");
    expect((await send(withdrawal, "POST", sending)).status).toBe(200);
  });
});
