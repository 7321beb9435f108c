import { describe, expect, it } from "vitest";
import { pagesOf, questionCount, sectionStates } from "@/features/eligibility/domain/pages";
import { snapshotOf } from "@/features/eligibility/domain/snapshot";
import { cleanAnswers, cleanEvidence, firstForm } from "../../support/clean-applicant";
import { aForm } from "../../support/small-form";

const context = { today: "2026-11-23" };

describe("the pages of a form", () => {
  it("are only those with something to ask this person", () => {
    const has = (key: string, answers = cleanAnswers()) =>
      pagesOf(firstForm, answers, [], context).some(({ fields }) => fields.some((field) => field.key === key));
    expect(has("k.degree.level")).toBe(true);
    expect(has("k.post.type")).toBe(false);
    expect(has("k.post.type", cleanAnswers({ "k.route": "both" }))).toBe(true);
    expect(pagesOf(aForm({ key: "own", kind: "fixed", value: "K" }), {}, [], context)).toEqual([]);
  });

  it("begin with a section that has not been started and end with all done", () => {
    expect(sectionStates(firstForm, {}, [], context)[0]).toEqual({ key: "start", state: "not-started" });
    expect(sectionStates(firstForm, { "start.post": "new_delhi" }, [], context)[0]).toEqual({
      key: "start",
      state: "started",
    });
    const done = sectionStates(firstForm, cleanAnswers(), cleanEvidence(), context);
    expect(done.filter(({ state }) => state !== "done")).toEqual([]);
  });

  it("ask a plain applicant fewer than 150 questions before rows are added", () => {
    expect(
      questionCount(
        firstForm,
        cleanAnswers({
          "travel.plansNotFixed": true,
          "visa.entries": "single",
          "work.history": undefined,
          "edu.rows": undefined,
        }),
        [],
        context,
      ),
    ).toBeLessThan(150);
  });
});

describe("the snapshot", () => {
  const sections = snapshotOf(firstForm, cleanAnswers(), cleanEvidence(), context);
  const rows = sections.flatMap((section) => section.rows);
  const row = (key: string) => rows.find((one) => one.key === key);

  it("shows answers as people read them, in both languages", () => {
    expect(row("person.dob")?.display).toEqual({ en: "17 May 1996", "zh-CN": "1996年5月17日" });
    expect(row("person.sex")?.value).toBe("f");
    expect(row("person.hasOtherNames")?.display).toEqual({ en: "No", "zh-CN": "否" });
    expect(row("payer.amount")?.display.en).toBe("CNY 60\u202f000");
    expect(row("k.degree.isced")?.display.en).toMatch(/^0613 Software/);
    expect(row("doc.cv")).toMatchObject({ value: 1, display: { en: "1" } });
  });

  it("names by the caller's names", () => {
    const naming = {
      country: (code: string) => `<${code}>`,
      institution: () => "IIT",
      date: (iso: string) => iso,
      word: (word: string) => word,
    };
    const named = snapshotOf(firstForm, cleanAnswers(), [], context, naming).flatMap((section) => section.rows);
    expect(named.find(({ key }) => key === "person.nationality")?.display.en).toBe("<IND>");
    expect(named.find(({ key }) => key === "k.degree.institution")?.display.en).toBe("IIT");
  });

  it("says why something does not apply, in its own line", () => {
    expect(row("person.nationalIdNo")?.display.en).toBe("Not applicable: The passport is my only national document.");
    expect(row("person.nationalIdNo.notApplicable")).toBeUndefined();
  });

  it("holds the rows of a group, each answer with its place", () => {
    const jobs = row("work.history")?.rows ?? [];
    expect(jobs).toHaveLength(2);
    expect(jobs[1]).toContainEqual(expect.objectContaining({ key: "work.history[1].from", value: "2023-09" }));
  });

  it("leaves out what is hidden", () => {
    expect(row("k.post.type")).toBeUndefined();
  });
});
