import { describe, expect, it } from "vitest";
import type { Answers } from "@/features/eligibility/domain/definition";
import { isFactName } from "@/features/eligibility/domain/facts";
import { compileForm } from "@/features/eligibility/domain/form";
import { read } from "@/features/eligibility/domain/read";
import { lists } from "../../../prisma/definition/lists";
import { sections as whole } from "../../../prisma/definition/sections";
import { declarations } from "../../../prisma/definition/sections/declarations";
import { documents } from "../../../prisma/definition/sections/documents";
import { earlierTravel } from "../../../prisma/definition/sections/earlier-travel";
import { k } from "../../../prisma/definition/sections/k";
import { signature } from "../../../prisma/definition/sections/signature";
import { travel } from "../../../prisma/definition/sections/travel";
import { settings } from "../../../prisma/definition/settings";
import sample from "../../samples/application.json";
import { conditionsOf, everyField, mentionsIn, pathOf, questionsAsked, textsOf } from "../../support/definition";
import { expectedKeys } from "./expected-keys";

const sections = [travel, earlierTravel, declarations, k, documents, signature];
const fields = everyField(sections);
const paths = new Set(fields.map(({ path }) => path));
const ours = expectedKeys.slice(135).map(pathOf);

const everyPath = new Set(everyField(whole).map(({ path }) => path));
const form = compileForm({ sections: whole, rules: [], parameters: {}, lists, settings });
const today = "2026-11-23";

/** The rows of military service stand under a key of their own: the bare key is the question. */
const standsAt = (path: string) => path.replace(/^decl\.military\[\]/, "decl.military.rows[]");

/** Single, no children, never in China, no inviter, pays herself, plans not fixed, nothing to add. */
const plain: Answers = { ...sample.answers, "visa.entries": "single", "travel.plansNotFixed": true };
const without = (answers: Answers, ...keys: string[]) =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.includes(key)));
const oneJob = {
  ...plain,
  "work.history": [sample.answers["work.history"][1]],
  "edu.rows": [sample.answers["edu.rows"][1]],
};
const asked = (changes: Answers = {}) => questionsAsked(form, { ...oneJob, ...changes }, { today });
const own = (all: string[]) => all.filter((path) => paths.has(path.replace(/\[\d+\]/, "[]")));

describe("sections 6 to 9, K and D of the form", () => {
  it("ask everything that the field table lists", () => {
    expect(ours.map(standsAt).filter((path) => !paths.has(path))).toEqual([]);
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
    expect(
      texts.filter(
        ([, text]) => !text.en?.trim() || !/\p{Script=Han}|^([A-Z]\d|DOI|ORCID)$/u.test(text["zh-CN"] ?? ""),
      ),
    ).toEqual([]);
  });

  it("give every question a noun for its messages", () => {
    expect(fields.filter(({ field }) => !field.noun).map(({ path }) => path)).toEqual([]);
  });

  it("stand on pages that exist, and leave no page empty", () => {
    for (const { pages, fields } of sections) {
      expect(new Set(fields.map(({ page }) => page))).toEqual(new Set(pages.map(({ key }) => key)));
    }
  });

  it("look only at answers, slots and facts that exist", () => {
    const strangers = fields.flatMap((placed) =>
      conditionsOf(placed)
        .flatMap(mentionsIn)
        .filter((mention) => {
          if ("fact" in mention) return !isFactName(mention.fact);
          return !form.fields.has("field" in mention ? mention.field : mention.document);
        }),
    );
    expect(strangers).toEqual([]);
  });

  it("compare only with answers that exist", () => {
    const others = fields.flatMap(({ field }) =>
      (field.checks ?? []).flatMap((check) => ("field" in check ? [check.field] : [])),
    );
    expect(others.filter((path) => !everyPath.has(path))).toEqual([]);
  });

  it("ask for details of every yes in the declarations but military service, which has rows", () => {
    const yesNo = declarations.fields.filter(({ kind }) => kind === "yes-no").map(({ key }) => key);
    expect(yesNo).toHaveLength(12);
    expect(yesNo.filter((key) => !paths.has(`${key}.details`))).toEqual(["decl.military"]);
  });

  it.each([
    "decl.health",
    "decl.health.details",
    "decl.criminal.details",
    "decl.weapons.details",
    "decl.paramilitary.details",
    "decl.military.rows",
    "decl.deported.details",
    "prev.residencePermitNo",
  ])("keeps %s for those who may see it", (path) => {
    expect(fields.find((placed) => placed.path === path)?.field.sensitive).toBe(true);
  });

  it("says for every slot which files it takes, how large and how many", () => {
    const uploads = fields.filter(({ field }) => field.kind === "upload");
    expect(uploads).toHaveLength(24);
    for (const { path, field } of uploads) {
      expect(field.upload?.mediaTypes.length, path).toBeGreaterThan(0);
      expect(field.upload?.maxBytes, path).toBeLessThanOrEqual(10 * 1024 * 1024);
      expect(field.most, path).toBeGreaterThan(0);
    }
  });
});

describe("a plain applicant by degree", () => {
  it("is asked fewer than 145 questions in the whole form, seven more with bookings", () => {
    const booked = { "travel.plansNotFixed": false, "travel.stops": sample.answers["travel.stops"].slice(0, 1) };
    expect(asked().length).toBeLessThan(145);
    expect(asked(booked).length).toBe(asked().length + 7);
  });

  it("is asked at most 58 of them here", () => {
    expect(own(asked()).length).toBeLessThanOrEqual(58);
  });

  it("never meets what cannot concern them", () => {
    const never =
      /^(inviter\.(?!has)|payer\.(person|org)|companions\.rows|k\.(post|venture|publications|patents)|agent|sign\.guardian|doc\.(employment|enrolment|legalStay|agentAuth|guardian|formerChinese|previousVisas|police|medical))/;
    expect(asked().filter((path) => never.test(path))).toEqual([]);
  });

  it.each<[Answers, string[]]>([
    [{ "travel.plansNotFixed": false }, ["travel.arrivalTransport", "travel.stops[0].city"]],
    [
      { "travel.plansNotFixed": false, "travel.arrivalTransport.notApplicable": true, "travel.stops": [] },
      ["travel.arrivalDistrict"],
    ],
    [{ "inviter.has": true }, ["inviter.name", "inviter.postcode", "doc.invitation"]],
    [{ "payer.who": "organisation" }, ["payer.orgName"]],
    [{ "prev.hadVisa": true }, ["prev.visaNo", "prev.fingerprinted", "doc.previousVisas"]],
    [{ "prev.beenToChina": true }, ["prev.hadResidencePermit"]],
    [{ "decl.criminal": true }, ["decl.criminal.details"]],
    [{ "decl.deported": true }, ["decl.deported.details", "decl.deported.banEndsOn"]],
    [{ "k.route": "both" }, ["k.post.institution", "doc.employment"]],
    [{ "k.degree.status": "in_progress" }, ["doc.enrolment"]],
    [{ "visa.purposes": ["entrepreneurship"] }, ["k.venture.sector", "doc.plan"]],
    [{ "k.adds": ["publications"], "k.publications": [{}] }, ["k.publications[0].title", "doc.research"]],
    [{ "k.orcid": "0000-0002-1825-0097" }, ["k.orcid"]],
    [{ "papers.adds": ["police", "other"] }, ["doc.police", "doc.other", "papers.otherLabel"]],
    [{ "start.filledBy": "agent" }, ["agent.name", "doc.agentAuth"]],
    [{ "start.residenceCountry": "DEU" }, ["doc.legalStay"]],
    [{ "person.dob": "2010-01-01" }, ["sign.guardian", "sign.guardian.phone", "doc.guardian"]],
    [
      { "person.hasFormerNationality": true, "person.formerNationalities": [{ country: "CHN" }] },
      ["doc.formerChinese"],
    ],
  ])("meets the questions of %j once they concern them", (change, found) => {
    const before = asked();
    expect(found.filter((path) => before.includes(path))).toEqual([]);
    expect(asked(change)).toEqual(expect.arrayContaining(found));
  });

  it("is not asked for a certificate that a degree in progress does not have", () => {
    expect(asked({ "k.degree.status": "in_progress" })).not.toContain("doc.degree");
    expect(asked(without(oneJob, "k.degree.status"))).toContain("doc.degree");
  });

  it("keeps seeing a slot that holds a file", () => {
    const reading = read(form, oneJob, [{ slot: "doc.police" }], { today });
    expect(reading.isShown(form.fields.get("doc.police")!)).toBe(true);
  });
});
