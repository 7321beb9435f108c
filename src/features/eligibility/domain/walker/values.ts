import { isoCountryCodes } from "@/lib/country-codes";
import type { Random } from "@/lib/random";
import type { Check, Post } from "../definition";
import type { Form, FormField } from "../form";
import { type Look, someDay } from "./dates";
import { someText } from "./texts";

export type Surroundings = {
  form: Form;
  today: string;
  look: Look;
  random: Random;
  telling: Telling;
  mirrored: ReadonlyMap<string, readonly Check[]>;
};
/** By question, the values that conditions and rules make a difference between. */
export type Telling = ReadonlyMap<string, readonly unknown[]>;

/** A value as somebody might give it: of the field's kind, within its limits, and often one that a condition asks for. */
export function someValue(field: FormField, around: Surroundings): unknown {
  const { form, today, look, random, telling } = around;
  switch (field.kind) {
    case "yes-no":
      return has(field, "must-be-true") || random.chance(0.5);
    case "tick":
      return true;
    case "whole-number":
      return someNumber(field, around);
    case "choice":
    case "isced":
      return someOption(field, around);
    case "choices":
      return several(field, [...(form.options.get(field.path) ?? [])], around);
    case "country":
      return someCountry(field, around);
    case "countries":
      return several(field, isoCountryCodes, around);
    case "tags":
      return several(field, ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"], around);
    case "money":
      return { amount: (field.min ?? 0) + random.whole(1, 200_000), currency: random.pick(["CNY", "EUR", "INR"]) };
    case "institution":
      return { name: `Institute ${random.whole(1, 99)}` };
    case "date":
      return someDay(field, today, look, random, aroundOf(field, around));
    case "partial-date":
      return partly(someDay(field, today, look, random, aroundOf(field, around)), field, look, random);
    case "year-month":
      return someDay(field, today, look, random, aroundOf(field, around)).slice(0, 7);
    case "year":
      return someDay(field, today, look, random, aroundOf(field, around)).slice(0, 4);
    case "text":
    case "long-text":
      return toldText(field, telling, random) ?? someText(field, look, random);
    default:
      return someText(field, look, random);
  }
}

const has = (field: FormField, check: string) => (field.checks ?? []).some((one) => one.check === check);

const toldText = ({ path, checks }: FormField, telling: Telling, random: Random): unknown => {
  const told = (telling.get(path) ?? []).filter((value) => typeof value === "string");
  return told.length > 0 && !checks?.length && random.chance(0.4) ? random.pick(told) : undefined;
};

/** The checks of the group around a member's dates, and those that other dates have against this one. */
const aroundOf = ({ group, path }: FormField, { form, mirrored }: Surroundings) => [
  ...(group === undefined ? [] : (form.fields.get(group)?.checks ?? [])),
  ...(mirrored.get(path) ?? []),
];

function partly(day: string, field: FormField, look: Look, random: Random): string {
  const tick = (field.checks ?? []).find((check) => check.check === "full-unless");
  if (!tick || !("field" in tick) || look(String(tick.field)) !== true) return day;
  return random.pick([day.slice(0, 4), day.slice(0, 7), day]);
}

function someNumber(field: FormField, { today, random, telling }: Surroundings): number {
  const { min = 0, max = Math.max(min, 100) } = field;
  if (has(field, "this-year-or-before")) {
    const year = Number(today.slice(0, 4));
    return Math.max(min, random.whole(year - 30, year));
  }
  if (has(field, "months-end-by") && random.chance(0.7)) return Math.min(max, min + random.whole(0, 3));
  const told = (telling.get(field.path) ?? []).flatMap((value) =>
    typeof value === "number" ? [value - 1, value, value + 1] : [],
  );
  const fitting = told.filter((value) => Number.isInteger(value) && value >= min && value <= max);
  if (fitting.length > 0 && random.chance(0.5)) return random.pick(fitting);
  return random.chance(0.1) ? random.pick([min, max]) : random.whole(min, max);
}

function someOption(field: FormField, { form, look, random, telling }: Surroundings): unknown {
  if (field.optionsFrom === "regions") {
    const country = look("start.residenceCountry");
    const regions = typeof country === "string" ? (form.definition.lists.regions[country] ?? []) : [];
    return regions.length > 0 ? random.pick(regions).value : "region";
  }
  if (field.optionsFrom === "posts") return somePost(form, look, random);
  const options = [...(form.options.get(field.path) ?? [])];
  const told = (telling.get(field.path) ?? []).filter((value) => options.includes(value as string));
  if (options.length > 12 && told.length > 0 && random.chance(0.5)) return random.pick(told);
  return options.length > 0 ? random.pick(options) : undefined;
}

/** One that serves the place of residence, where there is one. */
function somePost({ definition }: Form, look: Look, random: Random): string | undefined {
  const posts = definition.lists.posts.filter(({ active }) => active);
  const [country, region] = [look("start.residenceCountry"), look("start.residenceRegion")];
  const serving = posts.filter((post) => serves(post, country));
  const nearest = serving.filter(({ regions }) => regions.includes(String(region)));
  const wide = serving.filter(({ regions }) => regions.length === 0);
  const fitting = [nearest, wide, serving, posts].find((some) => some.length > 0);
  return fitting && random.pick(fitting).key;
}

const serves = ({ country, serves: beyond }: Post, residence: unknown) =>
  country === residence || beyond.includes(String(residence));

function someCountry(field: FormField, { form, random, telling }: Surroundings): string {
  if (has(field, "post-serves-country")) {
    const active = form.definition.lists.posts.filter((post) => post.active);
    if (active.length > 0) return random.pick(active).country;
  }
  const told = (telling.get(field.path) ?? []).filter((value) => typeof value === "string");
  return told.length > 0 && random.chance(0.3) ? random.pick(told) : random.pick(isoCountryCodes);
}

function several(field: FormField, options: readonly string[], { random, telling }: Surroundings): string[] {
  const told = (telling.get(field.path) ?? []).filter((value) => options.includes(value as string)) as string[];
  const wanted = (field.checks ?? []).flatMap((check) => (check.check === "must-include" ? [check.value] : []));
  const least = Math.max(1, field.least ?? 1);
  const most = Math.min(field.most ?? options.length, options.length, least + 3);
  const count = random.whole(Math.min(least, most), most);
  const chosen = new Set(wanted);
  if (told.length > 0 && random.chance(0.5)) chosen.add(random.pick(told));
  for (let tries = 0; chosen.size < count && tries < 50; tries += 1) chosen.add(random.pick(options));
  return [...chosen].slice(0, Math.max(count, wanted.length));
}

/** An upload with the dates that its slot asks for. */
export function somePaper(field: FormField, { today, look, random }: Surroundings) {
  const asks = field.upload?.asks ?? [];
  return {
    ...(asks.includes("issuedOn")
      ? { issuedOn: someDay({ ...field, checks: [{ check: "past-or-today" }] }, today, look, random) }
      : {}),
    ...(asks.includes("validUntil")
      ? { validUntil: someDay({ ...field, checks: [{ check: "today-or-later" }] }, today, look, random) }
      : {}),
  };
}
