import { beforeAll, describe, expect, it } from "vitest";
import { assess } from "@/features/eligibility/domain/assess";
import type { Definition } from "@/features/eligibility/domain/definition";
import { compileForm } from "@/features/eligibility/domain/form";
import { letterOf, outcomeOf } from "@/features/eligibility/domain/judged-facts";
import { judgesOf, keyOf } from "@/features/eligibility/domain/judging";
import { changedCases } from "@/features/impact/queries";
import { claimRun, findRun } from "@/features/impact/repository";
import type { Sample } from "@/features/impact/schema";
import { performImpact } from "@/features/impact/use-cases/perform-impact";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { exampleDay, institutions } from "../../support/clean-applicant";
import { publishForm } from "../applications/ground";
import { aDraft, type JudgedCase, judgedCases, publishedVersion, staff } from "./ground";

const many = 10_000;
let cases: JudgedCase[];

beforeAll(async () => {
  await publishForm();
  const published = await publishedVersion();
  cases = await judgedCases(compileForm(published.definition as unknown as Definition), many);
  await database().$executeRaw`analyze`;
}, 240_000);

async function impactOf(draftId: string, sample: Sample = {}) {
  const db = database();
  const id = newId();
  const run = { id, formVersionId: draftId, draftVersion: 1, sample: sample as object, requestedById: newId() };
  await db.impactRun.create({ data: run });
  const worker = newId();
  expect(await claimRun(db, worker)).toBe(id);
  expect(await performImpact(db, id, worker)).toBe(true);
  const done = await findRun(db, "impact", id, draftId);
  if (!done?.result) throw new Error("no result");
  return { id, ...done.result };
}

/** The same by asking `assess` about each case, one after the other. */
function oneByOne(definition: Definition, some: JudgedCase[]) {
  const form = compileForm(definition);
  const given = judgesOf(compileForm(firstDefinition)).all;
  const verdicts = new Map<string, number>();
  const rules = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { answers, evidence, verdict, outcomes } of some) {
    const found = assess({ form, answers, evidence, on: exampleDay, institutions });
    if (found.verdict !== verdict) count(verdicts, `${verdict} ${found.verdict}`);
    const was = new Map(given.map(({ key }, at) => [key, outcomeOf(outcomes[at])]));
    const is = new Map(found.rules.map(({ id, route, outcome }) => [keyOf(id, route), outcome]));
    for (const key of new Set([...was.keys(), ...is.keys()]))
      if (letterOf(was.get(key)) !== letterOf(is.get(key)))
        count(rules, `${key} ${letterOf(was.get(key))} ${letterOf(is.get(key))}`);
  }
  return { verdicts, rules };
}

let firstDefinition: Definition;
beforeAll(async () => {
  firstDefinition = (await publishedVersion()).definition as unknown as Definition;
});

const asCounts = ({ changed, byRule }: Awaited<ReturnType<typeof impactOf>>) => ({
  verdicts: new Map(changed.map(({ from, to, count }) => [`${from} ${to}`, count])),
  rules: new Map(
    byRule.flatMap(({ rule, route, outcomes }) =>
      outcomes.map(({ from, to, count }) => [
        `${keyOf(rule, (route ?? undefined) as "A" | undefined)} ${letterOf(from ?? undefined)} ${letterOf(to ?? undefined)}`,
        count,
      ]),
    ),
  ),
});

const fieldOf = (draft: Definition, key: string) =>
  draft.sections.flatMap(({ fields }) => fields).find((field) => field.key === key) ?? {};

describe("what a draft would have meant for ten thousand cases", { timeout: 240_000 }, () => {
  it.each<[string, boolean, (draft: Definition) => unknown]>([
    [
      "by what is kept of them",
      false,
      ({ parameters, rules }) => {
        Object.assign(parameters["K-R01"] ?? {}, { max: 40 });
        Object.assign(parameters["K-R19"] ?? {}, { floor: 9_000 });
        Object.assign(rules.find(({ id }) => id === "K-R16")?.clauses[0] ?? {}, { outcome: "FAIL" });
      },
    ],
    [
      "by their answers, where a question is shown to others than before",
      true,
      (draft) => Object.assign(fieldOf(draft, "payer.amount"), { visibleWhen: { field: "person.sex", is: "m" } }),
    ],
  ])("is what judging each of them would say: %s", async (_how, anew, change) => {
    const { id, definition } = await aDraft(change);
    const impact = await impactOf(id);
    const expected = oneByOne(definition, cases);
    expect(asCounts(impact)).toEqual(expected);
    expect(expected.verdicts.size).toBeGreaterThan(0);
    expect(impact).toMatchObject({ cases: many, readAnew: anew ? many : 0 });
    for (const groups of [impact.byNationality, impact.byAgeBand, impact.byRoute])
      expect(groups.reduce((sum, group) => sum + group.cases, 0)).toBe(many);
  });
});

describe("a sample", () => {
  const change = ({ parameters }: Definition) => Object.assign(parameters["K-R01"] ?? {}, { max: 40 });

  it("of so many cases has exactly so many, the same each time", async () => {
    const { id } = await aDraft(change);
    const [once, again] = [await impactOf(id, { count: 700 }), await impactOf(id, { count: 700 })];
    expect(once.cases).toBe(700);
    expect(again.changed).toEqual(once.changed);
  });

  it("of a share has about that share", async () => {
    const { id } = await aDraft(change);
    const { cases: found } = await impactOf(id, { share: 10 });
    expect(found).toBeGreaterThan(800);
    expect(found).toBeLessThan(1_200);
  });

  it("of a period has the cases assessed in it", async () => {
    const { id } = await aDraft(change);
    expect((await impactOf(id, { period: { from: exampleDay, to: exampleDay } })).cases).toBe(many);
    expect((await impactOf(id, { period: { to: "2020-01-01" } })).cases).toBe(0);
  });
});

describe("the cases whose verdicts change", () => {
  it("are listed by reference, filtered, with a way to open those in reach", async () => {
    const { id, definition } = await aDraft(({ parameters }) => Object.assign(parameters["K-R01"] ?? {}, { max: 40 }));
    const run = await impactOf(id);
    const [first] = run.changed;
    const form = compileForm(definition);
    const lina = await staff("supervisor", ["new_delhi"]);
    const ada = await staff("admin");
    const filter = { from: first?.from, to: first?.to, rule: "K-R01", limit: 10 };
    const listed = await changedCases(lina.context, run.id, filter);
    if (!listed.ok) throw new Error(listed.error.code);
    expect(listed.value.items).toHaveLength(10);
    for (const { reference, from, to, inReach } of listed.value.items) {
      const one = cases.find((each) => each.reference === reference);
      if (!one) throw new Error("not ours");
      const { answers, evidence } = one;
      expect([from, to]).toEqual([
        one.verdict,
        assess({ form, answers, evidence, on: exampleDay, institutions }).verdict,
      ]);
      expect(inReach).toBe(true);
    }
    const forAda = await changedCases(ada.context, run.id, filter);
    expect(forAda.ok && forAda.value.items.every(({ inReach }) => !inReach)).toBe(true);
  });
});
