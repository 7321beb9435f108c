import { expect, it } from "vitest";
import type { Answers } from "@/features/eligibility/domain/definition";
import { formChanges } from "@/features/eligibility/domain/form-changes";
import { aForm } from "../../support/small-form";

type Form = ReturnType<typeof aForm>;

const changes = (before: Form, after: Form, answers: Answers = {}) =>
  formChanges(
    { form: before, answers, evidence: [] },
    { form: after, answers, evidence: [] },
    { today: "2026-06-15", institutions: new Map() },
  ).map(({ change, field, aspects, faults }) => ({
    [change]: field.path,
    aspects: aspects.map((aspect) => ("limit" in aspect ? aspect : aspect.aspect)),
    faults: faults.map(({ code }) => code),
  }));

const option = (value: string) => ({ value, label: { en: value } });
const onlyFor = (answer: boolean) => ({ visibleWhen: { field: "pet", is: answer } });

it("tells nothing where nothing changed", () => {
  const questions = [{ key: "pet", kind: "yes-no" as const }];
  expect(changes(aForm(...questions), aForm(...questions))).toEqual([]);
});

it("tells what is new and what is gone, a retired question too", () => {
  const before = aForm({ key: "old", kind: "text" }, { key: "tired", kind: "text" });
  const after = aForm({ key: "fresh", kind: "text" }, { key: "tired", kind: "text", retired: true });
  expect(changes(before, after)).toMatchObject([{ new: "fresh" }, { gone: "old" }, { gone: "tired" }]);
});

it("tells a person only of what either form asks them", () => {
  const pet = { key: "pet", kind: "yes-no" as const };
  const before = aForm(pet, { key: "name", kind: "text", ...onlyFor(true) });
  const after = aForm(
    pet,
    { key: "name", kind: "text", maxLength: 9, ...onlyFor(true) },
    { key: "why", kind: "text", ...onlyFor(false) },
  );
  expect(changes(before, after, { pet: true })).toMatchObject([{ changed: "name" }]);
  expect(changes(before, after, { pet: false })).toMatchObject([{ new: "why" }]);
});

it("says in which way a question is another", () => {
  const before = aForm(
    { key: "name", kind: "text", maxLength: 50, label: { en: "Name" } },
    { key: "sex", kind: "choice", options: [option("f"), option("m")] },
    { key: "size", kind: "text", hint: { en: "In words" } },
  );
  const after = aForm(
    { key: "name", kind: "text", maxLength: 30, required: true, label: { en: "Full name" } },
    { key: "sex", kind: "choice", options: [option("f"), option("x")] },
    { key: "size", kind: "whole-number", checks: [{ check: "this-year-or-before" }] },
  );
  expect(changes(before, after)).toEqual([
    {
      changed: "name",
      aspects: ["label", "required", { aspect: "limit", limit: "maxLength", before: 50, now: 30 }],
      faults: [],
    },
    { changed: "sex", aspects: ["options"], faults: [] },
    { changed: "size", aspects: ["help", "kind", "checks"], faults: [] },
  ]);
});

it("names the answers that no longer fit, and not those that never did", () => {
  const asking = (maxLength: number) => aForm({ key: "name", kind: "text", maxLength }, { key: "mail", kind: "email" });
  expect(changes(asking(50), asking(3), { name: "Noor", mail: "no address" })).toMatchObject([
    { changed: "name", faults: ["too-long"] },
  ]);
});

it("looks into the entries of a group", () => {
  const work = (...members: string[]) =>
    aForm({ key: "work", kind: "rows", fields: members.map((key) => ({ key, kind: "text" as const })) });
  expect(changes(work("employer", "boss"), work("employer", "town"))).toMatchObject([
    { new: "work[].town" },
    { gone: "work[].boss" },
  ]);
});
