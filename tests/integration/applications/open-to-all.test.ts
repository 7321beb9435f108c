import { beforeAll, describe, expect, it } from "vitest";
import * as checks from "@/app/api/v1/eligibility-checks/route";
import * as form from "@/app/api/v1/form/route";
import * as institutions from "@/app/api/v1/institutions/route";
import * as readings from "@/app/api/v1/mrz-readings/route";
import { ask } from "../../support/http";
import { publishForm, sample } from "./ground";

beforeAll(publishForm);

describe("the form", () => {
  it("is told in the reader's language", async () => {
    const titles = async (language: string) => {
      const answer = await ask(form, "GET", {}, { headers: { "accept-language": language } });
      const { version, sections, rules } = await answer.json();
      expect([version, rules.length]).toEqual([1, 20]);
      return sections.map(({ title }: { title: string }) => title);
    };
    const [english, chinese] = [await titles("en"), await titles("zh-CN")];
    expect(english).toHaveLength(chinese.length);
    expect(chinese.join("")).toMatch(/\p{sc=Han}/u);
    expect(english.join("")).not.toMatch(/\p{sc=Han}/u);
  });
});

describe("an eligibility check", () => {
  const check = (body: unknown) => ask(checks, "POST", {}, { body });

  it("judges without an account and stores nothing", async () => {
    const answer = await check({ answers: sample.answers, documents: { "doc.degree": {}, "doc.funds": {} } });
    expect(answer.status).toBe(200);
    const told = await answer.json();
    expect(told).toMatchObject({ verdict: expect.any(String), formVersion: 1 });
    expect(told.rules.find(({ id }: { id: string }) => id === "K-R04")).toMatchObject({ route: "A", outcome: "PASS" });
    expect(JSON.stringify(told)).not.toContain(sample.answers["passport.number"]);
  });

  it("answers nothing with what is missing", async () => {
    expect(await (await check({ answers: {} })).json()).toMatchObject({ verdict: "incomplete" });
  });

  it("takes the day of the assessment", async () => {
    const answers = { ...sample.answers, "person.dob": "1980-06-15" };
    const at = async (assessmentDate: string) => (await (await check({ answers, assessmentDate })).json()).rules[0];
    expect(await at("2026-06-14")).toMatchObject({ id: "K-R01", outcome: "PASS" });
    expect(await at("2026-06-15")).toMatchObject({ id: "K-R01", outcome: "REFER" });
  });

  it.each([
    ["a wrong kind", { answers: { "person.surname": 4 } }, "person.surname"],
    ["an unknown key", { answers: { what: 1 } }, "what"],
    ["an unknown slot", { answers: {}, documents: { "doc.nothing": {} } }, "doc.nothing"],
    ["no date", { answers: {}, assessmentDate: "soon" }, "assessmentDate"],
    ["no answers", {}, "answers"],
    ["an unknown member", { answers: {}, more: 1 }, "more"],
  ])("refuses %s by name", async (_what, body, field) => {
    const answer = await check(body);
    expect(answer.status).toBe(422);
    expect((await answer.json()).faults.map((fault: { field: string }) => fault.field)).toContain(field);
  });
});

describe("a passport's two lines", () => {
  const lines = [String(sample.answers["passport.mrz1"]), String(sample.answers["passport.mrz2"])];
  const read = (body: unknown) => ask(readings, "POST", {}, { body });

  it("are read and checked", async () => {
    const answer = await read({ lines: lines.map((line) => ` ${line.slice(0, 20)} ${line.slice(20)}`) });
    expect(await answer.json()).toMatchObject({
      valid: true,
      fields: { documentNumber: "Z4821973", issuingState: "IND", surname: "DESHPANDE", birthDate: "1996-05-17" },
      checks: { composite: true },
      faults: [],
    });
  });

  it("say in words what is wrong", async () => {
    const wrong = [lines[0], lines[1]?.replace("9605176", "9605177")];
    const told = await (await read({ lines: wrong })).json();
    expect(told.valid).toBe(false);
    expect(told.faults[0]).toMatchObject({ code: "check-digit", position: { line: 2 }, message: expect.any(String) });
  });

  it.each([
    [{ lines: ["P<", "X"] }, 422],
    [{ lines: [lines[0]] }, 422],
    [{ lines: "P<" }, 422],
    [{}, 422],
    [{ lines: [lines[0], "é".repeat(44)] }, 422],
  ])("answer %j with %i", async (body, status) => {
    expect((await read(body)).status).toBe(status);
  });

  it("are not read from an image yet", async () => {
    const answer = await ask(
      readings,
      "POST",
      {},
      {
        body: "--x--",
        headers: { "content-type": "multipart/form-data; boundary=x" },
      },
    );
    expect(answer.status).toBe(415);
  });
});

describe("institutions", () => {
  const find = async (query: string) => (await ask(institutions, "GET", {}, { query })).json();

  it.each(["?q=", "?q=%00", `?q=${"x".repeat(200)}`, "?q=%25%25", "?q='%3B--", "?q=(((", "?country=IND"])(
    "bear a search for %s",
    async (query) => {
      const answer = await ask(institutions, "GET", {}, { query });
      expect([200, 422]).toContain(answer.status);
    },
  );

  it("are found by any of their names where the list has them", async () => {
    const { items } = await find("?q=tsinghua");
    for (const item of items) expect(item).toMatchObject({ ror: expect.any(String), successors: expect.any(Array) });
  });

  it("refuse a country that is none", async () => {
    expect((await ask(institutions, "GET", {}, { query: "?q=x&country=ZZZ" })).status).toBe(422);
  });
});
