import { beforeAll, expect, it } from "vitest";
import { endpoint } from "@/app/api/endpoint";
import { spec } from "@/app/api/v1/cases/[caseId]/turning-points/operations";
import { ask } from "../../support/http";
import { anApplicant, answersWithPassport, aSubmittedApplication, publishForm } from "../applications/ground";
import { staff } from "./ground";

const routes = endpoint(spec);
let caseId: string;

beforeAll(async () => {
  await publishForm();
  const answers = { ...answersWithPassport("T7654321"), "payer.amount": { amount: 100, currency: "CNY" } };
  caseId = (await aSubmittedApplication(await anApplicant(), answers)).id;
});

it("says what would turn a case, to those who read it", async () => {
  for (const role of ["reviewer", "supervisor", "auditor"] as const) {
    const { cookie } = await staff(role, ["new_delhi"]);
    const answer = await ask(routes, "GET", { caseId }, { cookie });
    expect(answer.status).toBe(200);
    const { verdict, ways } = await answer.json();
    expect(verdict).toBe("refer");
    const [shortfall] = ways.flat().filter(({ name }: { name: string }) => name === "funds.shortfall");
    expect(shortfall.text).toMatch(/^“the money that is missing, in CNY” were 0 instead of \d/);
  }
});

it("is not for clerks, admins, other posts or strangers", async () => {
  const clerk = await staff("clerk", ["new_delhi"]);
  expect((await ask(routes, "GET", { caseId }, { cookie: clerk.cookie })).status).toBe(403);
  for (const [role, post] of [
    ["admin", "new_delhi"],
    ["reviewer", "berlin"],
    ["applicant", ""],
  ] as const) {
    const { cookie } = await staff(role, [post]);
    expect((await ask(routes, "GET", { caseId }, { cookie })).status).toBe(404);
  }
  expect((await ask(routes, "GET", { caseId })).status).toBe(401);
});
