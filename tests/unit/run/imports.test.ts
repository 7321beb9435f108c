import { describe, expect, it } from "vitest";
import { rules } from "../../../src/run/imports/rules.mjs";
import { wrongTurns } from "../../../src/run/imports/wrong-turns.mjs";

const turns = (file: string, ...imports: string[]) =>
  wrongTurns({ whole: new Map([[file, imports]]) }, rules).map((line: string) => line.split(":")[0]);

describe("imports", () => {
  it.each([
    ["src/app/review/page.tsx", "src/features/review/queries.ts"],
    ["src/features/review/use-cases/assign-case.ts", "src/features/identity/domain/actor.ts"],
    ["src/features/review/use-cases/assign-case.ts", "src/features/review/repository.ts"],
    ["src/features/review/repository.ts", "src/server/generated/client.ts"],
    ["src/features/eligibility/domain/rule.ts", "zod"],
    ["src/server/http/problem.ts", "src/lib/result.ts"],
  ])("%s may import %s", (file, target) => {
    expect(turns(file, target)).toEqual([]);
  });

  it.each([
    ["src/features/audit/repository.ts", "src/features/identity/domain/actor.ts", "audit-looks-down-only"],
    ["src/features/review/queries.ts", "src/features/identity/repository.ts", "neighbours-use-the-front-door"],
    ["src/features/review/domain/case.ts", "src/server/db.ts", "domain-is-pure"],
    ["src/features/review/domain/case.ts", "next", "domain-is-pure"],
    ["src/features/review/use-cases/assign-case.ts", "src/server/generated/client.ts", "one-door-to-postgres"],
    ["src/server/http/problem.ts", "src/features/review/schema.ts", "kit-and-plumbing-know-no-feature"],
    ["src/ui/button.tsx", "src/server/env.ts", "kit-stays-in-the-browser"],
    ["src/features/review/schema.ts", "src/app/layout.tsx", "nobody-imports-routes"],
  ])("%s may not import %s", (file, target, rule) => {
    expect(turns(file, target)).toContain(rule);
  });

  it("may not go round in a ring, unless a part of it is not followed at once", () => {
    const there: [string, string[]] = ["src/lib/a.ts", ["src/lib/b.ts"]];
    const back: [string, string[]] = ["src/lib/b.ts", ["src/lib/a.ts"]];
    const whole = new Map([there, back]);
    expect(wrongTurns({ whole }, rules)).toEqual(["no-cycles: src/lib/a.ts -> src/lib/b.ts -> src/lib/a.ts"]);
    expect(wrongTurns({ whole, atOnce: new Map([there]) }, rules)).toEqual([]);
  });
});
