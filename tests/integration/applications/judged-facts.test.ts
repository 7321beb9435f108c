import { beforeAll, describe, expect, it } from "vitest";
import { openSecret } from "@/features/applications/judged/repository";
import { keepJudgedFacts } from "@/features/applications/use-cases/keep-judged-facts";
import { database } from "@/server/db";
import { anApplicant, aSubmittedApplication, publishForm } from "./ground";

const factsOf = (applicationId: string) => database().judgedFacts.findUnique({ where: { applicationId } });

beforeAll(publishForm);

describe("what a case was judged by", () => {
  it("is kept with its verdict when it is sent", async () => {
    const { id, assessment } = await aSubmittedApplication(await anApplicant());
    const kept = await factsOf(id);
    expect(kept).toMatchObject({
      verdict: assessment.verdict,
      assessmentDate: assessment.assessmentDate,
      route: "a_degree",
      nationality: "IND",
      facts: { "degree.level": 7, "funds.available": 60_000 },
      files: { "doc.degree": 1, "doc.photo": 1 },
      answers: { "passport.type": "ordinary" },
    });
    const [letters] = [kept?.outcomes ?? ""];
    expect(letters.replaceAll("-", "")).toHaveLength(assessment.rules.length);
  });

  it("has sensitive facts only sealed, bound to their row", async () => {
    const { id } = await aSubmittedApplication(await anApplicant());
    const kept = await factsOf(id);
    expect(JSON.stringify([kept?.answers, kept?.others, kept?.facts])).not.toMatch(/decl\.(health|criminal)|mrz\./);
    expect(openSecret(id, kept?.secret ?? "")).toMatchObject({ "decl.health": false, "fact mrz.standing": "agrees" });
    const other = await aSubmittedApplication(await anApplicant());
    expect(() => openSecret(other.id, kept?.secret ?? "")).toThrow();
  });

  it("is found afterwards, once, for cases that were judged before it was kept", async () => {
    const { id } = await aSubmittedApplication(await anApplicant());
    const { secret: _, ...before } = (await factsOf(id)) ?? { secret: "" };
    await database().judgedFacts.deleteMany({ where: { applicationId: id } });
    await keepJudgedFacts(database());
    await keepJudgedFacts(database());
    const { secret: __, ...after } = (await factsOf(id)) ?? { secret: "" };
    expect(after).toEqual(before);
  });
});
