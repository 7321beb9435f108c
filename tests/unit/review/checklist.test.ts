import { describe, expect, it } from "vitest";
import type { Answers, Checklist } from "@/features/eligibility/domain/definition";
import { slotsProving } from "@/features/eligibility/domain/proofs";
import { read } from "@/features/eligibility/domain/read";
import { checklistsFor, type DoneCheck, unfinished } from "@/features/review/domain/checklist";
import { firstDefinition } from "../../../prisma/definition";
import sample from "../../samples/application.json";
import { firstForm } from "../../support/clean-applicant";

const lists = firstDefinition.settings.checklists ?? [];
const concerning = (answers: Answers) => {
  const reading = read(firstForm, { ...sample.answers, ...answers }, [], { today: "2026-11-29" });
  return checklistsFor(lists, reading).map(({ key }) => key);
};

describe("the checks that concern a case", () => {
  it.each([
    ["a_degree", true, false],
    ["b_current_post", false, true],
    ["both", true, true],
    ["neither", true, true],
  ])("by the route %s look at the degree: %s, at the post: %s", (route, degree, post) => {
    const keys = concerning({ "k.route": route });
    expect([keys.includes("degree"), keys.includes("post")]).toEqual([degree, post]);
  });

  it("are shown while it cannot be told whether they do", () => {
    const reading = read(firstForm, {}, [], { today: "2026-11-29" });
    const open: Checklist[] = [
      {
        key: "one",
        title: {},
        checks: [{ key: "a", text: {}, when: { field: "k.route", is: "both" }, looksAt: [], reasonCodes: [] }],
      },
    ];
    expect(checklistsFor(open, reading)).toHaveLength(1);
  });
});

describe("what is left", () => {
  const list: Checklist[] = [
    {
      key: "one",
      title: {},
      checks: ["a", "b"].map((key) => ({ key, text: {}, looksAt: [`person.${key}`], reasonCodes: [] })),
    },
  ];
  const done = (key: string): DoneCheck => ({
    ...{ key, result: "pass", reason: null, note: null, byId: "me" },
    ...{ snapshot: 1, at: new Date(0) },
  });
  const touched =
    (...keys: string[]) =>
    () =>
      new Set(keys);

  it.each([
    [[], [], ["a", "b"]],
    [["a"], [], ["b"]],
    [["a", "b"], [], []],
    [["a", "b"], ["person.b"], ["b"]],
  ])("with %j done and %j changed since is %j", (keys, changed, left) => {
    expect(unfinished(list, keys.map(done), touched(...changed))).toEqual(left);
  });
});

describe("the papers that prove an answer", () => {
  it.each([
    ["k.degree.date", ["doc.degree", "doc.enrolment", "doc.degreeAuth"]],
    ["work.history[1].from", ["doc.cv"]],
    ["payer.amount", ["doc.funds"]],
    ["sign.place", []],
  ])("%s: %j", (key, slots) => {
    expect(slotsProving(firstForm, key)).toEqual(slots);
  });
});
