import { beforeAll, expect, it } from "vitest";
import * as answersRoute from "@/app/api/v1/applications/[applicationId]/answers/route";
import { createApplication } from "@/features/applications/use-cases/create-application";
import type { Definition, Field } from "@/features/eligibility/domain/definition";
import { requestInformation } from "@/features/review/use-cases/request-information";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { firstDefinition } from "../../../prisma/definition";
import { ask } from "../../support/http";
import { anApplicant, worked } from "../applications/ground";
import { aCase, aDesk, type Desk, soon, versionOf } from "./desk";

const shaped: Record<string, Partial<Field>> = {
  "person.birthCity": { errors: { required: { en: "Tell us the city", "zh-CN": "请写明城市" } } },
  "person.nativeName": { retired: true },
  "person.dob": { unlockable: false },
  "doc.cv": { unlockable: false },
};
const definition: Definition = {
  ...firstDefinition,
  sections: firstDefinition.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => ({ ...field, ...shaped[field.key] })),
  })),
};

let desk: Desk;
beforeAll(async () => {
  const shape = {
    number: 2,
    status: "published",
    definition: definition as object,
    publishedAt: new Date(),
    effectiveFrom: new Date(),
  };
  await database().formVersion.create({ data: { id: newId(), ...shape } });
  desk = await aDesk();
});

it.each([
  ["en", "Tell us the city"],
  ["zh-CN", "请写明城市"],
])("an applicant who reads %s is told what is wrong in the admin’s words", async (language, message) => {
  const who = await anApplicant();
  const { id } = worked(await createApplication(who.context));
  const answer = await ask(
    answersRoute,
    "PATCH",
    { applicationId: id },
    {
      cookie: who.cookie,
      body: { answers: { "person.birthCity": "" }, version: 1 },
      headers: { "accept-language": language },
    },
  );
  const { faults } = (await answer.json()) as { faults: { field: string; message: string }[] };
  expect(faults.find(({ field }) => field === "person.birthCity")).toMatchObject({ message });
  expect(faults.map(({ field }) => field)).not.toContain("person.nativeName");
});

it.each([
  [{ field: "person.dob" }, "items[0].field"],
  [{ slot: "doc.cv" }, "items[0].slot"],
  [{ field: "person.nativeName" }, "items[0].field"],
])("officers cannot ask anew for %j, which does not unlock", async (item, field) => {
  const { id } = await aCase(desk, "PRELIM_REVIEW");
  const input = { caseId: id, version: await versionOf(id), items: [{ ...item, text: "Again, please." }], dueOn: soon };
  expect(await requestInformation(desk.reviewer.context, input)).toMatchObject({
    ok: false,
    error: { kind: "invalid", faults: [{ field, code: "not-unlockable" }] },
  });
});

it("what unlocks can still be asked for", async () => {
  const { id } = await aCase(desk, "PRELIM_REVIEW");
  const items = [{ field: "person.birthCity", text: "Which city?" }];
  const input = { caseId: id, version: await versionOf(id), items, dueOn: soon };
  expect(await requestInformation(desk.reviewer.context, input)).toMatchObject({ ok: true });
});
