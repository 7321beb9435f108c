import { describe, expect, it } from "vitest";
import { placeOfFinding } from "@/app/admin/form-versions/[versionId]/checks/place";
import { findingsOf } from "@/features/eligibility/domain/findings/findings-of";
import { compileForm } from "@/features/eligibility/domain/form";
import { labelsOf } from "@/features/eligibility/domain/labels";
import { readiness } from "@/features/eligibility/domain/readiness";
import { findingText } from "@/features/eligibility/finding-words";
import { locales } from "@/messages";
import { translator } from "@/server/i18n/translator";
import { faultText } from "@/server/i18n/words";
import { draftOfFirst, fieldOf, placeOfField, placeOfRule, ruleOf } from "../support/draft";

const words = {
  base: "/v",
  locale: "en",
  t: ((key: string, values?: { name: string }) => [key, values?.name].filter(Boolean).join(" ")) as never,
};
const placed = (place: string) => placeOfFinding(draftOfFirst(), place, words);

describe("the place of a finding", () => {
  const history = placeOfField(draftOfFirst(), "work.history");
  it.each<[string, { title: string; href: string }]>([
    [
      `${placeOfField(draftOfFirst(), "visa.entries")}.visibleWhen`,
      {
        title: "The visa you ask for › How many entries?",
        href: `/v/questions?${new URLSearchParams({ at: placeOfField(draftOfFirst(), "visa.entries") })}`,
      },
    ],
    [
      `${placeOfRule(draftOfFirst(), "K-R10")}.clauses[0]`,
      { title: "K-R10 · Passport valid for six months", href: "/v/rules?item=9" },
    ],
    [
      "parameters.K-R10.months",
      { title: "parameters K-R10 · Passport valid for six months", href: "/v/parameters#K-R10" },
    ],
    [
      "sections[0].pages[1]",
      {
        title: expect.stringMatching(/^page /) as never,
        href: `/v/questions?${new URLSearchParams({ at: "sections[0].pages[1]" })}`,
      },
    ],
    ["settings.fees[0]", { title: "settings", href: "/v/settings" }],
    ["nowhere", { title: "whole", href: "/v/questions" }],
  ])("%s", (place, expected) => expect(placed(place)).toMatchObject(expected));

  it("tells a member of a group apart", () => {
    expect(placed(`${history}.fields[1].label`)).toMatchObject({ key: `${history}.fields[1]` });
  });
});

describe("the words of a finding", () => {
  it("call questions by their labels, in every language", () => {
    const draft = draftOfFirst();
    fieldOf(draft, "visa.entries").retired = true;
    const [finding] = findingsOf(draft);
    if (!finding) throw new Error("nothing found");
    const form = compileForm(draft);
    for (const locale of locales) {
      const label = fieldOf(draft, "visa.entries").label[locale];
      expect(findingText(finding, form, { t: translator(locale, "checks.codes"), locale })).toContain(`“${label}”`);
    }
  });
});

describe("a refusal to publish", () => {
  it("says every finding in words of its own", () => {
    const draft = draftOfFirst();
    fieldOf(draft, "visa.entries").retired = true;
    const rule = ruleOf(draft, "K-R11");
    const again = rule.clauses[0];
    if (again) rule.clauses.push({ ...again, outcome: "PASS", code: "again" });
    const { faults } = readiness(draft);
    expect(faults.length).toBeGreaterThanOrEqual(2);
    for (const locale of locales)
      for (const fault of faults) {
        const said = faultText(locale, fault, labelsOf(compileForm(draft)));
        expect(said).not.toMatch(/[{}@]/);
        expect(said).not.toBe(faultText(locale, { field: fault.field, code: "unusable" }));
      }
  });
});
