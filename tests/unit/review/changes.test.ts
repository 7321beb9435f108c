import { describe, expect, it } from "vitest";
import type { Answers } from "@/features/eligibility/domain/definition";
import { snapshotOf } from "@/features/eligibility/domain/snapshot";
import { changesBetween, touchedBetween } from "@/features/review/domain/changes";
import { isOutdated } from "@/features/review/domain/checklist";
import sample from "../../samples/application.json";
import { firstForm } from "../../support/clean-applicant";

const sections = (answers: Answers) => snapshotOf(firstForm, answers, [], { today: "2026-11-29" });
const changes = (after: Answers, before: Answers = sample.answers) =>
  changesBetween(sections(before), sections(after), "en").flatMap((section) => section.changes);
const stops = sample.answers["travel.stops"];

describe("what changed between two submissions", () => {
  it("is nothing where nothing did", () => {
    expect(changes(sample.answers)).toEqual([]);
  });

  it("is an answer before and after, by its label", () => {
    expect(changes({ ...sample.answers, "k.fundsMonths": 4 })).toMatchObject([
      { key: "k.fundsMonths", before: "3", after: "4", masked: false },
    ]);
  });

  it("is an answer that came or went", () => {
    const { "edu.highest": _, ...without } = sample.answers;
    expect(changes(without)).toMatchObject([{ key: "edu.highest", after: "" }]);
    expect(changes(sample.answers, without)).toMatchObject([{ key: "edu.highest", before: "" }]);
  });

  it("shows nothing of a sensitive answer", () => {
    const [change] = changes({ ...sample.answers, "passport.number": "Z4821974" });
    expect(change).toMatchObject({ key: "passport.number", before: "••••••", after: "••••••", masked: true });
  });

  it("is one member of a row, not the whole row", () => {
    const changed = stops.map((stop, at) => (at === 1 ? { ...stop, district: "Pudong" } : stop));
    expect(changes({ ...sample.answers, "travel.stops": changed })).toMatchObject([
      { key: "travel.stops[1].district", before: "Minhang", after: "Pudong", row: { number: 2, fate: "changed" } },
    ]);
  });

  it("is a row that was put between others, and no other", () => {
    const [first, second] = stops;
    const between = { ...first, city: "chengdu", address: "Inn" };
    const found = changes({ ...sample.answers, "travel.stops": [first, between, second] });
    expect(new Set(found.map(({ row }) => `${row?.number} ${row?.fate}`))).toEqual(new Set(["2 added"]));
  });

  it("is a row that was taken away", () => {
    const found = changes({ ...sample.answers, "travel.stops": stops.slice(1) });
    expect(new Set(found.map(({ row }) => row?.fate))).toEqual(new Set(["removed"]));
    expect(found.every(({ after }) => after === "")).toBe(true);
  });
});

describe("what was touched", () => {
  const sent = (answers: Answers, documentIds: string[] = ["a"]) => ({ answers, documentIds });
  const slot = (id: string) => ({ a: "doc.degree", b: "doc.funds" })[id];

  it("names keys of answers, and slots whose papers came or went", () => {
    expect([...touchedBetween(sent({ x: 1, y: [1] }), sent({ x: 2, y: [1] }, ["b"]), slot)]).toEqual([
      "x",
      "doc.degree",
      "doc.funds",
    ]);
  });

  it.each([
    [["k.degree"], ["k.degree.date"], true],
    [["k.degree.date"], ["k.degree.date"], true],
    [["work.history[1].from"], ["work.history"], true],
    [["k.degree"], ["k.degreeless"], false],
    [["doc.degree"], ["k.degree"], false],
    [[], ["k.degree"], false],
  ])("%j is outdated by %j: %s", (looksAt, touched, expected) => {
    expect(isOutdated(looksAt, new Set(touched))).toBe(expected);
  });
});
