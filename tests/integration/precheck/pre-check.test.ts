import { beforeAll, describe, expect, it } from "vitest";
import { POST as apply } from "@/app/api/v1/pre-check/application/route";
import { POST as remove } from "@/app/api/v1/pre-check/removal/route";
import { DELETE, POST } from "@/app/api/v1/pre-check/route";
import { answersOf } from "@/features/applications/queries";
import { keptCookieName, readKept } from "@/features/eligibility/kept-answers";
import { database } from "@/server/db";
import { ask, somebody } from "../../support/http";
import { publishForm } from "../applications/ground";

beforeAll(publishForm);

const setCookieOf = (response: Response) => response.headers.get("set-cookie") ?? "";
/** What the browser would send back. */
const cookieFrom = (response: Response) => setCookieOf(response).split(";")[0] ?? "";
const keptFrom = (response: Response) => readKept(cookieFrom(response).slice(keptCookieName.length + 1));

type Posted = Record<string, string> | string;
const post = (step: string, form: Posted, cookie = "", headers: Record<string, string> = {}) =>
  ask(
    { POST },
    "POST",
    {},
    {
      query: `?step=${encodeURIComponent(step)}`,
      ...(cookie ? { cookie } : {}),
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        accept: "text/html",
        referer: `http://localhost:3000/check/${step}`,
        ...headers,
      },
      body: typeof form === "string" ? form : new URLSearchParams(form).toString(),
    },
  );

/** Answers steps one after another, as one browser does. */
async function answered(...steps: [string, Record<string, string>][]): Promise<string> {
  let cookie = "";
  for (const [step, form] of steps) cookie = cookieFrom(await post(step, form, cookie));
  return cookie;
}

const birth = { "person.dob-year": "1997", "person.dob-month": "4", "person.dob-day": "30" };

describe("a step of the pre-check", () => {
  it("keeps its answer in a sealed cookie that no script can read, and goes on to the next", async () => {
    const response = await post("route", { "k.route": "a_degree" });
    expect([response.status, response.headers.get("location")]).toEqual([303, "/check/birth"]);
    expect(setCookieOf(response)).toMatch(/^kvisa-pre-check=v1\..*; Path=\/; Max-Age=86400; HttpOnly; SameSite=Lax$/);
    expect(setCookieOf(response)).not.toContain("a_degree");
    expect(keptFrom(response).answers).toEqual({ "k.route": "a_degree" });
  });

  it("adds to what the browser brought, and stores nothing here", async () => {
    const before = await database().application.count();
    const cookie = await answered(["route", { "k.route": "a_degree" }], ["birth", birth]);
    expect(readKept(cookie.slice(keptCookieName.length + 1)).answers).toEqual({
      "k.route": "a_degree",
      "person.dob": "1997-04-30",
    });
    expect(await database().application.count()).toBe(before);
  });

  it("keeps what is wrong as it was typed, and asks again in the form's own words", async () => {
    const wrong = { ...birth, "person.dob-day": "31" };
    const page = await post("birth", wrong);
    expect(page.headers.get("location")).toBe("/check/birth?checked=1");
    expect(keptFrom(page).answers).toEqual({ "person.dob": "1997-04-31" });
    const program = await post("birth", wrong, "", { accept: "application/json", "accept-language": "en" });
    expect(await program.json()).toMatchObject({
      faults: [
        { field: "person.dob", message: "Enter your date of birth as a real date, or as much of it as is known" },
      ],
    });
  });

  it("leads somebody who changes an answer back to the result, by way of what the change opens", async () => {
    const cookie = await answered(["route", { "k.route": "a_degree" }]);
    const to = async (form: Record<string, string>) =>
      (await post("route", { ...form, _then: "result" }, cookie)).headers.get("location");
    expect(await to({ "k.route": "neither" })).toBe("/check/result");
    expect(await to({ "k.route": "both" })).toBe("/check/post-type?change=1");
  });

  it("looks a typed name up before it goes on, and takes the choice or the name", async () => {
    const cookie = await answered(["route", { "k.route": "a_degree" }]);
    const name = "k.degree.institution";
    const to = async (form: Record<string, string>) =>
      (await post("degree-institution", form, cookie)).headers.get("location");
    expect(await to({ [`${name}-text`]: "MIT" })).toBe("/check/degree-institution?find=1");
    expect(await to({ [`${name}-text`]: "MIT", [`${name}-chosen`]: "MIT" })).toBe(
      "/check/degree-institution?find=1&checked=1",
    );
    expect(await to({ [`${name}-text`]: "MIT", [`${name}-chosen`]: "MIT", [name]: "" })).toBe("/check/degree-field");
    expect(await to({ [`${name}-text`]: "MIT", [`${name}-chosen`]: "MIT", [name]: "042nb2s44" })).toBe(
      "/check/degree-field",
    );
    expect(await to({ [`${name}-text`]: "York", [`${name}-chosen`]: "MIT", [name]: "042nb2s44" })).toBe(
      "/check/degree-institution?find=1",
    );
  });

  it("that does not concern this person is not there", async () => {
    for (const step of ["degree-level", "nonsense", "__proto__", "ban"])
      expect((await post(step, {}, "", { accept: "application/json" })).status).toBe(404);
  });

  it("is not taken from another origin, nor is the wish to forget", async () => {
    const elsewhere = { origin: "https://elsewhere.example", accept: "application/json" };
    expect((await post("route", { "k.route": "both" }, "", elsewhere)).status).toBe(403);
    expect((await ask({ POST: remove }, "POST", {}, { headers: elsewhere })).status).toBe(403);
    expect((await ask({ DELETE }, "DELETE", {}, { headers: elsewhere })).status).toBe(403);
  });
});

describe("a cookie that was tampered with", () => {
  it.each([
    ["cut", (sealed: string) => sealed.slice(0, -4)],
    ["altered", (sealed: string) => `${sealed.slice(0, -6)}AAAAAA`],
    ["made up", () => "v1.k1.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"],
    ["nonsense", () => "%00%ff{}"],
  ])("%s counts as none, and the answer is kept all the same", async (_how, change) => {
    const cookie = await answered(["route", { "k.route": "both" }]);
    const sealed = change(cookie.slice(keptCookieName.length + 1));
    const response = await post("birth", birth, `${keptCookieName}=${sealed}`);
    expect(response.status).toBe(303);
    expect(keptFrom(response).answers).toEqual({ "person.dob": "1997-04-30" });
  });
});

describe("whatever arrives", () => {
  const rows = Array.from({ length: 300 }, (_, at) => `person.otherNationalities[${at}].country=GBR`).join("&");
  it.each([
    ["control characters", "route", "k.route=a%00degree"],
    ["an option that does not exist", "route", "k.route=zzz"],
    ["a lone surrogate", "birth", "person.dob-year=%ED%A0%80"],
    ["a number as long as a book", "passport-pages", `passport.blankPages=${"9".repeat(100_000)}`],
    ["a sum as long as a book", "money", `payer.amount-amount=${"x".repeat(5_000)}&payer.amount-currency=CNY`],
    ["a sum without a currency", "money", "payer.amount-amount=1e999"],
    ["hundreds of rows", "other-nationalities", rows],
    ["names of the language's own", "ties", "__proto__=1&constructor=2&person.hasOtherNationality=__proto__"],
    ["a date as long as a book", "papers", `doc.degree=true&doc.employment.issuedOn-year=${"1".repeat(9_000)}`],
    ["nothing", "declarations", ""],
  ])("%s gets an answer and never a failure", async (_what, step, body) => {
    const cookie = await answered(
      ["route", { "k.route": "both" }],
      ["ties", { "person.hasOtherNationality": "yes", "person.hasFormerNationality": "no" }],
    );
    const program = await post(step, body, cookie, { accept: "application/json" });
    expect(program.status).toBeLessThan(500);
    expect((await post(step, body, cookie)).status).toBe(303);
  });

  const name = (length: number, from: number) =>
    Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + ((from + at * 7919) % 20_000))).join("");

  it("that is too much for a cookie is refused by name, and what was kept stays", async () => {
    const cookie = await answered(
      ["route", { "k.route": "both" }],
      ["degree-institution", { "k.degree.institution-text": name(790, 1) }],
    );
    const long = { "k.post.institution-text": name(790, 9) };
    const response = await post("post-institution", long, cookie, { accept: "application/json" });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      faults: [{ field: "k.post.institution", code: "too-long-to-keep" }],
    });
    expect(setCookieOf(response)).toBe("");
  });

  it("fits the cookie for two institutions with the longest names that the form takes", async () => {
    const cookie = await answered(
      ["route", { "k.route": "both" }],
      ["degree-institution", { "k.degree.institution-text": name(200, 1) }],
      ["post-institution", { "k.post.institution-text": name(200, 9) }],
    );
    expect(Object.keys(readKept(cookie.slice(keptCookieName.length + 1)).answers)).toHaveLength(3);
    expect(cookie.length).toBeLessThan(3_500);
  });
});

describe("an application that begins with these answers", () => {
  const begin = (cookie: string) => ask({ POST: apply }, "POST", {}, { cookie, form: {} });

  it("is the person's own draft with what an application can keep, and the cookie is gone", async () => {
    const who = await somebody();
    const kept = await answered(
      ["route", { "k.route": "a_degree" }],
      ["birth", birth],
      ["passport-pages", { "passport.blankPages": "many" }],
    );
    const response = await begin(`${who.cookie}; ${kept}`);
    expect(response.status).toBe(303);
    const id = response.headers.get("location")?.split("/").at(-1) ?? "";
    expect(setCookieOf(response)).toMatch(/^kvisa-pre-check=; .*Max-Age=0/);
    const application = await database().application.findUniqueOrThrow({ where: { id } });
    expect(application).toMatchObject({ ownerId: who.id, status: "DRAFT" });
    expect(await answersOf(database(), id)).toMatchObject({ "k.route": "a_degree", "person.dob": "1997-04-30" });
    expect(await answersOf(database(), id)).not.toHaveProperty(["passport.blankPages"]);
  });

  it("is for applicants with an account alone", async () => {
    const kept = await answered(["route", { "k.route": "a_degree" }]);
    expect((await begin(kept)).headers.get("location")).toBe("/sign-in");
    const officer = await somebody({ roles: ["reviewer"] });
    const refused = await ask({ POST: apply }, "POST", {}, { cookie: `${officer.cookie}; ${kept}`, body: {} });
    expect(refused.status).toBe(403);
  });
});

it("forgets the answers on request", async () => {
  const response = await ask({ POST: remove }, "POST", {}, { form: {} });
  expect([response.status, response.headers.get("location")]).toEqual([303, "/check?cleared=1"]);
  expect(setCookieOf(response)).toMatch(/^kvisa-pre-check=; .*Max-Age=0/);
  expect(setCookieOf(await ask({ DELETE }, "DELETE"))).toMatch(/Max-Age=0/);
});
