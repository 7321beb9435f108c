import { describe, expect, it } from "vitest";
import { applicantName, birthDateOf, passportOf, searchText } from "@/features/applications/domain/applicant";

describe("the name that a case bears", () => {
  it.each([
    [{ "person.surname": "Deshpande", "person.givenNames": "Tara" }, "Deshpande Tara"],
    [{ "person.givenNames": "Suharto" }, "Suharto"],
    [{ "person.nativeName": "王小明" }, "王小明"],
    [{ "person.surname": 7, "person.nativeName": ["x"] }, ""],
    [{}, ""],
  ])("of %j is %j", (answers, name) => {
    expect(applicantName(answers)).toBe(name);
  });
});

it("is found by any name, in any script, and by the reference with or without hyphens", () => {
  const answers = {
    "person.surname": "Müller",
    "person.givenNames": "Jörg",
    "person.otherNames": [{ name: "Sørensen" }, { name: 4 }, null],
    "person.chineseName": "穆勒",
  };
  const text = searchText(answers, "KV26-7Q3M-9XTD-N");
  for (const part of ["muller jorg", "sorensen", "穆勒", "kv26 7q3m", "kv267q3m9xtdn"]) expect(text).toContain(part);
});

it("passes over what is no date and half a passport", () => {
  expect(birthDateOf({ "person.dob": "1990-02-30" })).toBeNull();
  expect(birthDateOf({ "person.dob": "1990" })).toBe("1990");
  expect(passportOf({ "passport.number": "X1" })).toBeNull();
});
