import type { Column } from "@/features/eligibility/components/editing/columns";
import { type Definition, type ListName, riskSigns } from "@/features/eligibility/domain/definition";
import { inLanguage } from "@/features/eligibility/domain/text";
import { countryOptions } from "@/lib/countries";
import type { Option } from "@/ui/select-field";
import type { PlainPart } from "./parts";

type Say = { (key: string): string; has(key: string): boolean };

export type Ground = {
  definition: Definition;
  locale: string;
  t: Say /** Of regions, those of this country. */;
  country?: string;
};

const states = ["SUBMITTED", "PRELIM_REVIEW", "PRELIM_REVIEW.replied", "FINAL_REVIEW", "FINAL_REVIEW.express"] as const;
const laterStates = ["DECISION_PROPOSED", "ADMIN_PROCESSING", "RECONSIDERATION"] as const;
const kept = [
  "drafts",
  "draftUploads",
  "withdrawn",
  "lapsed",
  "refused",
  "granted",
  "photosNotGranted",
  "consents",
] as const;
const journals = ["audit", "logs"] as const;

/** The members of the things of one part, with their words in the admin's language. */
export function columnsOf(part: PlainPart, { definition, locale, t, country }: Ground): Column[] {
  const named = (key: string) => {
    const name = key.replace(".", "_");
    const own = [`${part}.columns.${name}`, `columns.${name}`].find((one) => t.has(one));
    const hint = `${part}.hints.${name}`;
    return { key, label: own ? t(own) : key, ...(t.has(hint) ? { hint: t(hint) } : {}) };
  };
  const key = (name: string): Column => ({ ...named(name), kind: "key" });
  const texts = (name: string, more: { optional?: boolean; long?: boolean } = {}): Column => ({
    ...named(name),
    kind: "texts",
    ...more,
  });
  const flag = (name: string): Column => ({ ...named(name), kind: "flag" });
  const number = (name: string, unit: string, min: number, max: number, optional = false): Column => ({
    ...named(name),
    kind: "number",
    whole: true,
    unit: t(`units.${unit}`),
    min,
    max,
    ...(optional ? { optional } : {}),
  });
  const percent = (name: string): Column => ({ ...named(name), kind: "number", unit: "%", min: 0, max: 100 });
  const choice = (name: string, options: Option[], optional = false): Column => ({
    ...named(name),
    kind: "choice",
    options,
    ...(optional ? { optional } : {}),
  });
  const items = (list: Exclude<ListName, "posts" | "regions" | "isced">) =>
    definition.lists[list].map(({ value, label }) => ({ value, label: inLanguage(label, locale) }));

  switch (part) {
    case "posts":
      return [
        key("key"),
        texts("city"),
        choice("country", countryOptions(locale)),
        choice(
          "timeZone",
          Intl.supportedValuesOf("timeZone").map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") })),
        ),
        flag("active"),
        { ...named("serves"), kind: "choices", options: countryOptions(locale) },
        { ...named("regions"), kind: "choices", options: regionOptions(definition, locale, country) },
        texts("address", { optional: true, long: true }),
      ];
    case "fees":
      return [
        choice(
          "post",
          definition.lists.posts.map((post) => ({ value: post.key, label: inLanguage(post.city, locale) })),
        ),
        choice("nationality", countryOptions(locale), true),
        choice(
          "entries",
          ["single", "double", "multiple"].map((value) => ({ value, label: t(`entries.${value}`) })),
        ),
        { ...named("amount"), kind: "number", min: 0 },
        choice("currency", currencies(locale)),
        flag("confirmed"),
      ];
    case "reasons":
      return [
        key("code"),
        texts("internal"),
        texts("public"),
        { ...named("basis"), kind: "line" },
        flag("disclosesDetail"),
      ];
    case "grants":
      return [
        key("code"),
        texts("label"),
        choice(
          "entries",
          ["1", "2", "M"].map((value) => ({ value, label: t(`grants.entries.${value}`) })),
        ),
        number("months", "months", 1, 120),
        number("stayDays", "days", 0, 180),
      ];
    case "targets":
      return [...states, ...laterStates].map((state) => number(state, "workingDays", 1, 250, true));
    case "times":
      return [
        number("requestDays", "days", 1, 365),
        number("reconsiderationDays", "days", 1, 365),
        number("passportMonths", "months", 1, 24),
        number("draftIdleDays", "days", 1, 3650),
        { ...named("draftWarningDays"), kind: "numbers", min: 1 },
        flag("secondPersonPublishes"),
        flag("checksHoldProposals"),
      ];
    case "looks":
      return [
        percent("randomPercent"),
        percent("riskPercent"),
        {
          ...named("riskSigns"),
          kind: "choices",
          options: riskSigns.map((sign) => ({ value: sign, label: t(`looks.signs.${sign}`) })),
        },
        flag("holdsDecisions"),
      ];
    case "retention":
      return [...kept, ...journals].map((what) => number(what, "days", 0, 36_500, true));
    case "isced":
      return [key("code"), texts("label")];
    default:
      return [
        key("value"),
        texts("label"),
        ...(part === "cities" ? [choice("group", items("provinces"), true)] : []),
        texts("note", { optional: true }),
      ];
  }
}

/** The regions that a post may serve: those of its country. */
const regionOptions = ({ lists }: Definition, locale: string, country?: string) =>
  (country ? (lists.regions[country] ?? []) : []).map(({ value, label }) => ({
    value,
    label: inLanguage(label, locale),
  }));

const currencies = (locale: string) => {
  const names = new Intl.DisplayNames([locale], { type: "currency" });
  return Intl.supportedValuesOf("currency").map((code) => ({ value: code, label: `${code} ${names.of(code) ?? ""}` }));
};
