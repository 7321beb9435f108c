import { expect, it } from "vitest";
import type { Actor } from "@/features/identity/domain/actor";
import { database } from "@/server/db";
import { contextAs, submitAs } from "../../../prisma/seed/filing";
import { personOf } from "../../../prisma/seed/people";
import { passportOf } from "../../../prisma/seed/traits";
import { somebody } from "../../support/http";

const db = database();

async function applicant(): Promise<Actor> {
  const { id, email, name } = await somebody();
  return { id, email, name, roles: ["applicant"], posts: [], languages: [], skills: [], locale: "en" };
}

it("files an invented person's application in one go", async () => {
  const person = personOf("pavel.smirnov");
  const now = new Date();
  const sent = await submitAs(contextAs(db, await applicant(), now), person);
  expect(sent).toMatchObject({ status: "SUBMITTED", assessment: { verdict: "refer" } });
  expect(sent.reference).toMatch(/^KV\d\d-/);
  const kept = await db.application.findUniqueOrThrow({ where: { id: sent.id } });
  expect(kept).toMatchObject({ applicantName: "Smirnov Pavel", nationality: "RUS", post: "st_petersburg" });
  expect(JSON.stringify(kept)).not.toContain(passportOf(person, now.toISOString().slice(0, 10)).number);
});

it("says by name what a refusal was about", async () => {
  const context = contextAs(db, await applicant(), new Date());
  const person = { ...personOf("hana.svobodova"), answers: { "visa.maxStayDays": undefined, "k.cities": undefined } };
  await expect(submitAs(context, person)).rejects.toThrow(/submit.*visa\.maxStayDays: required.*k\.cities: required/);
});
