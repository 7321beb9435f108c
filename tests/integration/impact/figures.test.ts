import { beforeAll, describe, expect, it } from "vitest";
import { endpoint } from "@/app/api/endpoint";
import { spec } from "@/app/api/v1/figures/operations";
import { assess } from "@/features/eligibility/domain/assess";
import type { Definition } from "@/features/eligibility/domain/definition";
import { compileForm } from "@/features/eligibility/domain/form";
import { ruleFigures } from "@/features/impact/figures";
import { database } from "@/server/db";
import { institutions } from "../../support/clean-applicant";
import { ask } from "../../support/http";
import { publishForm } from "../applications/ground";
import { aDraft, type JudgedCase, judgedCases, publishedVersion, staff } from "./ground";

type Judged = { cases: JudgedCase[]; definition: Definition; on: string; version: number };
const all: Judged[] = [];

beforeAll(async () => {
  await publishForm();
  const published = await publishedVersion();
  const first = published.definition as unknown as Definition;
  const later = await aDraft(({ parameters }) => Object.assign(parameters["K-R01"] ?? {}, { max: 40 }));
  await database().formVersion.update({ where: { id: later.id }, data: { status: "retired" } });
  const made = async (definition: Definition, count: number, seed: number, on: string, versionId: string) => {
    const cases = await judgedCases(compileForm(definition), count, { seed, on, versionId });
    const { number } = await database().formVersion.findUniqueOrThrow({ where: { id: versionId } });
    all.push({ cases, definition, on, version: number });
  };
  await made(first, 400, 2, "2026-04-20", published.id);
  await made(first, 300, 3, "2026-05-20", published.id);
  await made(later.definition, 300, 4, "2026-05-21", later.id);
}, 120_000);

type Counts = Record<string, number>;
const add = (counts: Counts, name: string) => {
  counts[name] = (counts[name] ?? 0) + 1;
};

/** The same by going through the cases one by one. */
function byHand(some: Judged[]) {
  const counts: Counts = {};
  for (const { cases, definition, on, version } of some)
    for (const { answers, evidence } of cases) {
      const { rules } = assess({ form: definition, answers, evidence, on, institutions });
      const combines = new Set(definition.rules.flatMap(({ id, combines }) => (combines ? [id] : [])));
      for (const { id, route = null, outcome } of rules) {
        const key = `${id} ${route}`;
        add(counts, `${key} ${outcome}`);
        add(counts, `${key} ${outcome} in ${on.slice(0, 7)}`);
        add(counts, `${key} ${outcome} under ${version}`);
        const others = rules.filter(
          (one) => one.outcome !== "PASS" && !combines.has(one.id) && !(one.id === id && (one.route ?? null) === route),
        );
        if (outcome !== "PASS") add(counts, `${key} ${others.length > 0 ? "together" : "alone"}`);
      }
    }
  return counts;
}

function asCounts({ rules }: Awaited<ReturnType<typeof ruleFigures>>) {
  const counts: Counts = {};
  const put = (name: string, count: number) => {
    if (count > 0) counts[name] = count;
  };
  for (const { rule, route, outcomes, alone, together, byMonth, byVersion } of rules) {
    const key = `${rule} ${route}`;
    for (const [outcome, count] of Object.entries(outcomes)) put(`${key} ${outcome}`, count);
    for (const one of byMonth)
      for (const [outcome, count] of Object.entries(one.outcomes)) put(`${key} ${outcome} in ${one.month}`, count);
    for (const one of byVersion)
      for (const [outcome, count] of Object.entries(one.outcomes)) put(`${key} ${outcome} under ${one.version}`, count);
    put(`${key} alone`, alone);
    put(`${key} together`, together);
  }
  return counts;
}

const context = () => ({ db: database(), locale: "en" as const });

describe("figures of each rule", () => {
  it("equal those of a thousand cases gone through one by one", async () => {
    const figures = await ruleFigures(context(), {});
    expect(figures.cases).toBe(1_000);
    expect(asCounts(figures)).toEqual(byHand(all));
  });

  it("equal them for a part of the time", async () => {
    expect(asCounts(await ruleFigures(context(), { from: "2026-05-01", to: "2026-05-20" }))).toEqual(
      byHand(all.slice(1, 2)),
    );
  });

  it("are for admins, supervisors and auditors", async () => {
    const routes = endpoint(spec);
    for (const [role, status] of [
      ["admin", 200],
      ["supervisor", 200],
      ["auditor", 200],
      ["reviewer", 403],
      ["applicant", 403],
    ] as const) {
      const { cookie } = await staff(role);
      expect((await ask(routes, "GET", {}, { cookie })).status).toBe(status);
    }
    const { cookie } = await staff("admin");
    expect((await ask(routes, "GET", {}, { cookie, query: "?from=soon" })).status).toBe(422);
  });
});
