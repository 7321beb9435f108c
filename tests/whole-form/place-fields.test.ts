import { expect, it } from "vitest";
import { checkDefinition } from "@/features/eligibility/domain/check-definition";
import { placeFields } from "@/features/eligibility/domain/place-fields";
import { firstDefinition } from "../../prisma/definition";
import { draftOfFirst } from "../support/draft";

const label = { en: "What is your dog called?" };
const bare = { key: "extra.dog", kind: "text", label, required: false };

it("leaves a definition with pages as it is", () => {
  expect(placeFields({ ...firstDefinition })).toEqual(firstDefinition);
});

it("puts a field without a page where the field before it stands", () => {
  const draft = draftOfFirst();
  draft.sections[1]?.fields.splice(3, 0, bare as never);
  const placed = checkDefinition(placeFields({ ...draft }));
  expect(placed.ok && placed.value.sections[1]?.fields[3]).toMatchObject({
    key: "extra.dog",
    page: draft.sections[1]?.fields[2]?.page,
  });
});

it("gives a section without pages one of its own title, and members their group's page", () => {
  const rows = { key: "extra.dogs", kind: "rows", label, required: false, fields: [{ ...bare, key: "name" }] };
  const section = { key: "extra", title: { en: "Pets" }, fields: [rows] };
  const placed = checkDefinition(placeFields({ ...draftOfFirst(), sections: [...draftOfFirst().sections, section] }));
  expect(placed.ok && placed.value.sections.at(-1)).toMatchObject({
    pages: [{ key: "questions", title: { en: "Pets" } }],
    fields: [{ page: "questions", fields: [{ page: "questions" }] }],
  });
});

it("leaves what is misshapen to the checks", () => {
  for (const sections of [null, [7], [{ fields: "none" }], [{ title: {}, fields: [null, []] }]])
    expect(checkDefinition(placeFields({ ...draftOfFirst(), sections })).ok).toBe(false);
});
