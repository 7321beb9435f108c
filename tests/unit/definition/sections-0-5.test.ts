import { describe, expect, it } from "vitest";
import type { Answers } from "@/features/eligibility/domain/definition";
import { isFactName } from "@/features/eligibility/domain/facts";
import { compileForm } from "@/features/eligibility/domain/form";
import { lists } from "../../../prisma/definition/lists";
import { education } from "../../../prisma/definition/sections/education";
import { home } from "../../../prisma/definition/sections/home";
import { personal } from "../../../prisma/definition/sections/personal";
import { start } from "../../../prisma/definition/sections/start";
import { visa } from "../../../prisma/definition/sections/visa";
import { work } from "../../../prisma/definition/sections/work";
import { settings } from "../../../prisma/definition/settings";
import { conditionsOf, everyField, mentionsIn, pathOf, questionsAsked, textsOf } from "../../support/definition";
import { expectedKeys } from "./expected-keys";

const sections = [start, personal, visa, work, education, home];
const fields = everyField(sections);
const paths = new Set(fields.map(({ path }) => path));
const known = new Set([...paths, ...expectedKeys.map(pathOf)]);
const ours = expectedKeys.slice(0, 135);

const form = compileForm({ sections, rules: [], parameters: {}, lists, settings });
const today = "2026-06-15";

/** Single, no children, never in China, an employee with one job and one degree, living at home. */
const plainApplicant: Answers = {
  "start.residenceCountry": "IND",
  "start.residenceRegion": "karnataka",
  "start.post": "mumbai",
  "person.surname": "Rao",
  "person.givenNames": "Asha",
  "person.dob": "1996-02-03",
  "person.sex": "f",
  "person.birthCountry": "IND",
  "person.nationality": "IND",
  "person.hasOtherNationality": false,
  "person.hasFormerNationality": false,
  "person.hasPermanentResidence": false,
  "person.hasOtherNames": false,
  "person.maritalStatus": "single",
  "passport.type": "ordinary",
  "passport.lostOrStolen": false,
  "visa.entries": "single",
  "work.occupation": "company_employee",
  "work.history": [{ from: "2018-07", current: true, employerType: "company" }],
  "edu.rows": [{ level: "isced_6" }],
  "family.father.surname": "Rao",
  "family.father.nationality": "IND",
  "family.father.dob": "1966",
  "family.father.inChina": false,
  "family.mother.givenNames": "Lakshmi",
  "family.mother.nationality": "IND",
  "family.mother.dob": "1969-04",
  "family.mother.inChina": false,
  "family.hasChildren": false,
  "family.relativesInChina": false,
};
const asked = (changes: Answers = {}) => questionsAsked(form, { ...plainApplicant, ...changes }, { today });

describe("sections 0 to 5 of the form", () => {
  it("ask everything that the field table lists", () => {
    expect(ours.map(pathOf).filter((path) => !paths.has(path))).toEqual([]);
  });

  it("name each question once", () => {
    expect(paths.size).toBe(fields.length);
  });

  it("speak English and Simplified Chinese throughout", () => {
    const pages = sections.flatMap((section) => [
      section.title,
      ...section.pages.flatMap(({ title, hint }) => (hint ? [title, hint] : [title])),
    ]);
    const texts = [...fields.flatMap(textsOf), ...pages.map((text) => [text.en, text] as const)];
    expect(texts.filter(([, text]) => !text.en?.trim() || !text["zh-CN"]?.trim()).map(([where]) => where)).toEqual([]);
  });

  it("give every question a noun for its messages", () => {
    expect(fields.filter(({ field }) => !field.noun).map(({ path }) => path)).toEqual([]);
  });

  it("stand on pages that exist, and leave no page empty", () => {
    for (const { pages, fields } of sections) {
      expect(new Set(fields.map(({ page }) => page))).toEqual(new Set(pages.map(({ key }) => key)));
    }
  });

  it("keep pages short", () => {
    const sizes = form.sections.flatMap(({ pages }) =>
      pages.map(({ key, fields }) => [key, fields.filter(({ companionOf }) => !companionOf).length] as const),
    );
    expect(sizes.filter(([key, size]) => size > 7 && !["father", "mother"].includes(key))).toEqual([]);
  });

  it("look only at answers and facts that exist", () => {
    const strangers = fields.flatMap((placed) =>
      conditionsOf(placed)
        .flatMap(mentionsIn)
        .filter((mention) =>
          "field" in mention ? !known.has(mention.field) : "fact" in mention && !isFactName(mention.fact),
        ),
    );
    expect(strangers).toEqual([]);
  });

  it("compare only with answers that exist", () => {
    const others = fields.flatMap(({ field }) =>
      (field.checks ?? []).flatMap((check) => ("field" in check ? [check.field] : [])),
    );
    expect(others.filter((path) => !known.has(path))).toEqual([]);
  });

  it("offer each value once, in lower case", () => {
    for (const { path, field } of fields) {
      const values = (field.options ?? []).map(({ value }) => value);
      expect(new Set(values).size, path).toBe(values.length);
      expect(
        values.filter((value) => !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(value)),
        path,
      ).toEqual([]);
    }
  });

  it("keep the old form's numbers where it had them", () => {
    const codes = fields.flatMap(({ field }) => (field.options ?? []).flatMap(({ code }) => (code ? [code] : [])));
    expect(codes).toEqual(expect.arrayContaining(["701001", "703003", "706003", "707001", "702004", "704004"]));
  });

  it("mark the numbers of papers as sensitive", () => {
    expect(fields.filter(({ field }) => field.sensitive).map(({ path }) => path)).toEqual([
      "passport.mrz1",
      "passport.mrz2",
      "person.nationalIdNo",
      "person.otherNationalities[].idNo",
      "person.otherNationalities[].passportNo",
      "passport.number",
      "passport.lostDetails",
      "passport.previousNumber",
    ]);
  });
});

describe("a plain applicant", () => {
  it("is asked at most 84 questions in these sections", () => {
    expect(asked().length).toBeLessThanOrEqual(84);
  });

  it("never meets what cannot concern them", () => {
    const met = asked().map((path) => path.replace(/\[\d+\]/, "[]"));
    const never = [
      ...["person.chineseName", "person.otherNames", "person.maritalOther", "passport.otherType"],
      ...["passport.lostDetails", "visa.entriesReason", "work.occupationOther", "work.history[].to", "contact.since"],
      ...["family.spouse.surname", "family.father.reason", "family.father.chinaStatus", "family.mother.chinaDetail"],
    ];
    expect(met.filter((path) => never.includes(path))).toEqual([]);
  });

  it.each<[Answers, string]>([
    [{ "person.birthCountry": "TWN" }, "person.chineseName"],
    [{ "person.maritalStatus": "married" }, "family.spouse.address"],
    [{ "family.father.inChina": true }, "family.father.chinaStatus"],
    [{ "family.father.na": true }, "family.father.reason"],
    [{ "family.mother.dob": null }, "family.mother.na"],
    [{ "person.surname": null }, "person.noSurname"],
    [{ "person.noSurname": true }, "person.noSurname"],
    [{ "person.dob": "1996" }, "person.dobPartlyUnknown"],
    [{ "passport.lostOrStolen": true }, "passport.previousNumber"],
    [{ "passport.previousNumber": "Z1" }, "passport.previousNumber"],
    [{ "work.occupation": "self_employed" }, "work.annualIncome"],
    [{ "visa.entries": "multiple" }, "visa.entriesReason"],
    [{ "start.residenceCountry": "DEU" }, "contact.since"],
    [{ "work.occupation": "government_official" }, "work.occupationOther"],
    [{ "work.history": [{ from: "2020-01", to: "2021-01" }] }, "work.history[0].to"],
  ])("meets a question once %j concerns them", (change, path) => {
    expect(asked()).not.toContain(path);
    expect(asked(change)).toContain(path);
  });

  it("is not asked for a region where one post serves the whole country", () => {
    expect(asked({ "start.residenceCountry": "BGD" })).not.toContain("start.residenceRegion");
  });

  it("has no supervisor when self-employed", () => {
    const self = asked({ "work.history": [{ from: "2018-07", current: true, employerType: "self" }] });
    expect(self).not.toContain("work.history[0].supervisorName");
  });
});
