import type { Lists, Text } from "./definition";
import type { Form, FormField } from "./form";
import { isRecord, own } from "./shape";
import { inLanguage } from "./text";

/** Names that do not stand in the definition, and the few words that answers need. */
export type Naming = {
  country(code: string, locale: string): string;
  institution(ror: string, locale: string): string;
  /** A date, a month or a year as people write it. */
  date(iso: string, locale: string): string;
  word(word: "yes" | "no" | "notApplicable", locale: string): string;
};

/** Codes as they are, for readers without the lists; used where only the shape matters. */
export const plainNaming: Naming = {
  country: (code) => code,
  institution: (ror) => ror,
  date: (iso, locale) => dateText(iso, locale),
  word: (word, locale) => inLanguage(words[word], locale),
};

const words = {
  yes: { en: "Yes", "zh-CN": "是" },
  no: { en: "No", "zh-CN": "否" },
  notApplicable: { en: "Not applicable", "zh-CN": "不适用" },
};

const months = "January February March April May June July August September October November December".split(" ");

/** "15 June 2026", "2026年6月15日", "June 2026", "2026"; what is no date stays as typed. */
export function dateText(iso: string, locale: string): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso);
  if (!parts) return iso;
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (locale === "zh-CN") return `${year}年${month ? `${month}月` : ""}${day ? `${day}日` : ""}`;
  return [day, month ? months[month - 1] : undefined, year].filter((part) => part !== undefined).join(" ");
}

const joiner = (locale: string) => (locale === "zh-CN" ? "、" : ", ");

/** An answer as people read it. Empty where there is none; rows are shown member by member, not here. */
export function displayValue(
  field: FormField,
  value: unknown,
  locale: string,
  form: Form,
  naming = plainNaming,
): string {
  if (value === undefined || value === null || value === "") return "";
  const one = (single: unknown) => displayOne(field, single, locale, form, naming);
  return Array.isArray(value) ? value.map(one).filter(Boolean).join(joiner(locale)) : one(value);
}

function displayOne(field: FormField, value: unknown, locale: string, form: Form, naming: Naming): string {
  if (typeof value === "boolean") return naming.word(value ? "yes" : "no", locale);
  if (typeof value === "number") return String(value);
  if (isRecord(value)) return displayRecord(value, locale, naming);
  if (typeof value !== "string") return "";
  switch (field.kind) {
    case "country":
    case "countries":
      return naming.country(value, locale);
    case "date":
    case "partial-date":
    case "year-month":
    case "year":
    case "automatic":
      return naming.date(value, locale);
    case "isced":
      return [value, optionLabel(field, value, locale, form)].filter(Boolean).join(" ");
    case "choice":
    case "choices":
      return optionLabel(field, value, locale, form) ?? value;
    default:
      return value;
  }
}

function displayRecord(value: Record<string, unknown>, locale: string, naming: Naming): string {
  const [ror, name, amount, currency] = ["ror", "name", "amount", "currency"].map((key) => own(value, key));
  if (typeof ror === "string") return naming.institution(ror, locale);
  if (typeof name === "string") return name;
  if (amount === undefined && currency === undefined) return "";
  return [currency, typeof amount === "number" ? grouped(amount) : amount].filter(Boolean).join(" ");
}

/** 12 000 with a narrow space between thousands, the same in every language. */
function grouped(amount: number): string {
  const [whole = "", cents] = String(amount).split(".");
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, "\u202f");
  return cents === undefined ? spaced : `${spaced}.${cents}`;
}

export function optionLabel(field: FormField, value: string, locale: string, form: Form): string | undefined {
  const label = field.options?.find((option) => option.value === value)?.label ?? listLabel(field, value, form);
  return label && inLanguage(label, locale);
}

type ListLabels = ReadonlyMap<string, Text>;
const known = new WeakMap<Lists, Map<keyof Lists, ListLabels>>();

function listLabel(field: FormField, value: string, { definition: { lists } }: Form): Text | undefined {
  const from: keyof Lists | undefined = field.kind === "isced" ? "isced" : field.optionsFrom;
  if (from === undefined) return undefined;
  const made = known.get(lists) ?? new Map<keyof Lists, ListLabels>();
  known.set(lists, made);
  const labels = made.get(from) ?? labelsFrom(lists, from);
  made.set(from, labels);
  return labels.get(value);
}

/** The first of two items with one value names it, as a search through the list would. */
function labelsFrom(lists: Lists, from: keyof Lists): ListLabels {
  const entries = (): [string, Text][] => {
    if (from === "posts") return lists.posts.map(({ key, city }) => [key, city]);
    if (from === "isced") return lists.isced.map(({ code, label }) => [code, label]);
    const items = from === "regions" ? Object.values(lists.regions).flat() : lists[from];
    return items.map(({ value, label }) => [value, label]);
  };
  return new Map(entries().reverse());
}
