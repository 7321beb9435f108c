import { beforeAll, describe, expect, it } from "vitest";
import { spec as accounts } from "@/app/api/v1/accounts/operations";
import { spec as documents } from "@/app/api/v1/applications/[applicationId]/documents/operations";
import { spec as submission } from "@/app/api/v1/applications/[applicationId]/submission/operations";
import { spec as withdrawal } from "@/app/api/v1/applications/[applicationId]/withdrawal/operations";
import { spec as password } from "@/app/api/v1/me/password/operations";
import { spec as sessions } from "@/app/api/v1/sessions/operations";
import { createApplication } from "@/features/applications/use-cases/create-application";
import { flashCookieName, readFlash } from "@/server/http/flash";
import { newId } from "@/server/ids";
import { origin } from "../../support/http";
import { anApplicant, publishForm, worked } from "../applications/ground";
import { type Sending, send } from "./send";

beforeAll(publishForm);

type Fields = Record<string, string>;
const asForm = (fields: Fields, sending: Sending = {}): Sending => ({
  ...sending,
  headers: { accept: "text/html,application/xhtml+xml", ...sending.headers },
  body: new URLSearchParams(fields),
});

function flashIn(answer: Response, page: string) {
  const line = answer.headers.getSetCookie().find((each) => each.startsWith(`${flashCookieName}=`)) ?? "";
  expect(line.length).toBeLessThan(4_096);
  return readFlash(line.slice(flashCookieName.length + 1, line.indexOf(";")), page);
}

describe("a browser that posts a plain form", () => {
  it("is sent on to the next page when it is done", async () => {
    const { cookie, context } = await anApplicant();
    const { id, version } = worked(await createApplication(context));
    const sending = { cookie, params: { applicationId: id } };
    const answer = await send(withdrawal, "POST", asForm({ version: String(version) }, sending));
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`/applications/${id}`);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.text()).toBe("");
  });

  it("goes back after a refusal, with why, where, and what was typed", async () => {
    const { cookie, context } = await anApplicant();
    const { id } = worked(await createApplication(context));
    const page = `/applications/${id}/submit`;
    const typed = { signature: "", version: "one", _key: newId() };
    const answer = await send(submission, "POST", asForm(typed, { cookie, params: { applicationId: id } }));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, page]);
    const flash = flashIn(answer, page);
    expect(flash).toMatchObject({ code: "invalid", typed: { version: "one" } });
    expect(flash?.faults.map(({ field }) => field)).toEqual(["signature", "version"]);
    expect(flash?.faults.every(({ message }) => message.length > 5)).toBe(true);
    expect(flashIn(answer, "/applications")).toBeNull();
  });

  it("hears the refusal in its language", async () => {
    const headers = { "accept-language": "zh-CN,zh;q=0.9" };
    const answer = await send(sessions, "POST", asForm({ email: "x", password: "y" }, { headers }));
    expect(flashIn(answer, "/sign-in")?.message).toMatch(/\p{Script=Han}/u);
  });

  it.each([
    ["sign-in", sessions, { email: "noor@example.org", password: "hunter2 hunter2" }, "/sign-in"],
    ["a new account", accounts, { email: "no address", password: "hunter2 hunter2", name: "N", locale: "en" }, null],
    ["a new password", password, { current: "hunter2 hunter2", password: "x" }, "/account"],
  ] as const)("gets no password back: %s", async (_, spec, fields, page) => {
    const { cookie } = await anApplicant();
    const answer = await send(spec, "POST", asForm(fields, spec === password ? { cookie } : {}));
    expect(answer.status).toBe(303);
    const flash = flashIn(answer, page ?? answer.headers.get("location")?.split("?")[0] ?? "");
    expect(flash).not.toBeNull();
    expect(JSON.stringify(flash)).not.toContain("hunter2");
  });

  it("is asked to sign in when it is not, and never led elsewhere", async () => {
    const answer = await send(withdrawal, "POST", asForm({ version: "1" }, { params: { applicationId: newId() } }));
    expect(answer.headers.get("location")).toBe("/sign-in");
  });

  it.each([
    [`${origin}/applications/new?page=2`, "/applications/new?page=2"],
    ["https://evil.example/applications", "/"],
    [`${origin}//evil.example/x`, "/"],
    [`${origin}/api/v1/me`, "/"],
    ["javascript:alert(1)", "/"],
    ["", "/"],
  ])("goes back to where the form stood, if that was here: %s", async (referer, page) => {
    const { cookie } = await anApplicant();
    const spec = { POST: { ...withdrawal.POST, back: undefined, params: undefined } } as unknown as typeof withdrawal;
    const answer = await send(spec, "POST", asForm({ version: "x" }, { cookie, headers: { referer } }));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, page]);
  });

  it("may send a file without one, and is told so on its page", async () => {
    const { cookie, context } = await anApplicant();
    const { id } = worked(await createApplication(context));
    const form = new FormData();
    form.set("slot", "doc.cv");
    const headers = { accept: "text/html" };
    const answer = await send(documents, "POST", { cookie, params: { applicationId: id }, headers, body: form });
    expect(answer.headers.get("location")).toBe(`/applications/${id}/documents`);
    expect(flashIn(answer, `/applications/${id}/documents`)?.faults).toMatchObject([{ field: "file" }]);
  });
});

describe("a program that posts a form", () => {
  it("gets a status and JSON, as ever", async () => {
    const { cookie, context } = await anApplicant();
    const { id, version } = worked(await createApplication(context));
    const body = new URLSearchParams({ version: String(version) });
    const answer = await send(withdrawal, "POST", { cookie, params: { applicationId: id }, body });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ status: "WITHDRAWN" });
  });
});
