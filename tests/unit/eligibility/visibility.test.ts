import { expect, it } from "vitest";
import { read } from "@/features/eligibility/domain/read";
import type { Reading } from "@/features/eligibility/domain/reading";
import { randomFrom } from "@/lib/random";
import { cleanAnswers, firstForm, institutions } from "../../support/clean-applicant";

/** Gates whose condition says other than what is shown: none once everything has settled. */
const unsettled = (reading: Reading) =>
  firstForm.gates.flatMap(({ opens, group, fields }) => {
    const places = group === undefined ? [{ reader: reading, row: undefined }] : rowsOf(reading, group);
    return places.flatMap(({ reader, row }) => {
      const wanted = opens(reader) === "met";
      const parent = group === undefined || reading.isShown(firstForm.fields.get(group)!);
      return fields.filter((field) => parent && reading.isShown(field, row) !== wanted).map(({ path }) => path);
    });
  });

const rowsOf = (reading: Reading, group: string) =>
  reading.rows(group).map(({ index, reader }) => ({ reader, row: index }));

it("has settled everywhere, whatever is answered: conditions that are not asked again would say the same", () => {
  const random = randomFrom(7);
  const yesOrNo = firstForm.top.filter(({ kind }) => kind === "yes-no" || kind === "tick").map(({ key }) => key);
  const choices = firstForm.top.filter(({ kind, options }) => kind === "choice" && options?.length);
  for (let person = 0; person < 80; person += 1) {
    const turned = Object.fromEntries([
      ...yesOrNo.filter(() => random.chance(0.3)).map((key) => [key, random.chance(0.5)]),
      ...choices.filter(() => random.chance(0.3)).map(({ key, options }) => [key, random.pick(options ?? []).value]),
    ]);
    const reading = read(firstForm, cleanAnswers(turned), [], { today: "2026-06-15", institutions });
    expect(unsettled(reading), `person ${person}: ${JSON.stringify(turned)}`).toEqual([]);
  }
});
