import { boundsOf, isCalendarDate } from "@/lib/calendar-date";
import { lengthOf } from "@/lib/clean-text";
import { isCountryCode } from "@/lib/country-codes";
import { isRor } from "@/lib/ror";
import type { FieldKind } from "../definition";
import type { FormField } from "../form";
import { hasShape, isRecord, own } from "../shape";
import type { Finding, Place } from "./place";

type KindCheck = (value: unknown, field: FormField, place: Place) => Finding | undefined;

/** A value that the kind itself refuses, before any relation to other answers. */
export function kindFault(value: unknown, place: Place): Finding | undefined {
  const { field } = place;
  if (typeof value === "string" && isNumeric(field.kind)) return { code: "not-a-number" };
  if (field.kind === "money") return moneyFault(value, field);
  if (!hasShape(place.reading.form, field, value))
    return { code: isChoice(field.kind) ? "not-an-option" : "wrong-kind" };
  return kinds[field.kind]?.(value, field, place);
}

const isNumeric = (kind: FieldKind) => kind === "whole-number";
const isChoice = (kind: FieldKind) => kind === "choice" || kind === "choices" || kind === "isced" || kind === "country";

const pattern =
  (code: string, fits: (text: string) => boolean): KindCheck =>
  (value, field) =>
    limits(value as string, field) ?? (fits(value as string) ? undefined : { code });

const joining =
  /([\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Arabic}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])/gu;
const name = /^[\p{L}\p{M} \-\u2010\u2011'’.·]+$/u;
const latin = /^[\p{Script=Latin}\p{M} \-\u2010\u2011'’ʼʻ.]+$/u;
const letter = /\p{L}/u;
const email = /^[^\s@<>(),;:"[\]\\]+@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
const ascii = /^[\x21-\x7e]+$/;

const kinds: Partial<Record<FieldKind, KindCheck>> = {
  text: (value, field) => limits(value as string, field),
  "long-text": (value, field) => limits(value as string, field),
  name: pattern("name", (text) => letter.test(text) && name.test(text.replace(joining, "$1"))),
  latin: pattern("latin", (text) => letter.test(text) && latin.test(text)),
  phone: phoneFault,
  email: pattern("email", (text) => text.length <= 254 && ascii.test(text) && email.test(text)),
  url: pattern("url", isSecureUrl),
  "whole-number": numberFault,
  date: (value) => (isCalendarDate(value) ? undefined : { code: "date" }),
  "partial-date": (value) => (boundsOf(value) ? undefined : { code: "partial-date" }),
  "year-month": (value) => (boundsOf(value) && String(value).length === 7 ? undefined : { code: "year-month" }),
  year: (value) => (boundsOf(value) && String(value).length === 4 ? undefined : { code: "year" }),
  country: (value, _field, { reading }) =>
    isCountryCode(value as string) || reading.context.acceptSpecimen ? undefined : { code: "specimen-state" },
  choices: (value, field) => countFault((value as unknown[]).length, field),
  countries: (value, field) => countFault((value as unknown[]).length, field),
  tags: tagsFault,
  institution: institutionFault,
};

/** Too short or too long; names have a limit of their own. */
function limits(text: string, field: FormField): Finding | undefined {
  const length = lengthOf(text);
  const most = field.maxLength ?? (field.kind === "name" || field.kind === "latin" ? 60 : undefined);
  if (most !== undefined && length > most) return { code: "too-long", values: { most, length } };
  if (field.minLength !== undefined && length < field.minLength) {
    return { code: "too-short", values: { least: field.minLength, length } };
  }
}

function phoneFault(value: unknown): Finding | undefined {
  const text = value as string;
  if (/^\+[1-9]\d{6,14}$/.test(text)) return undefined;
  return { code: /^\d{4,15}$/.test(text) ? "phone-country" : "phone" };
}

function isSecureUrl(text: string): boolean {
  try {
    const { protocol, hostname } = new URL(text);
    return protocol === "https:" && hostname.includes(".") && text.length <= 2048;
  } catch {
    return false;
  }
}

function numberFault(value: unknown, { min, max }: FormField): Finding | undefined {
  const number = value as number;
  if (!Number.isInteger(number)) return { code: "whole-number" };
  if (min !== undefined && number < min) return { code: "too-small", values: { least: min } };
  if (max !== undefined && number > max) return { code: "too-large", values: { most: max } };
}

export function countFault(count: number, { least, most }: FormField): Finding | undefined {
  if (most !== undefined && count > most) return { code: "too-many", values: { most, count } };
  if (least !== undefined && count < least) return { code: "too-few", values: { least, count } };
}

function tagsFault(value: unknown, field: FormField): Finding | undefined {
  const tags = value as string[];
  const most = field.maxLength;
  const tooLong = most === undefined ? undefined : tags.find((tag) => lengthOf(tag) > most);
  if (tooLong !== undefined) return { code: "tag-too-long", values: { most: most ?? 0 } };
  return countFault(tags.length, field);
}

function moneyFault(value: unknown, { min }: FormField): Finding | undefined {
  if (!isRecord(value)) return { code: "wrong-kind" };
  const [amount, currency] = [own(value, "amount"), own(value, "currency")];
  if (amount === undefined) return { code: "money-amount" };
  if (typeof amount !== "number" || !Number.isFinite(amount)) return { code: "not-a-number" };
  if (amount < 0) return { code: "negative" };
  if (min !== undefined && amount < min) return { code: "too-small", values: { least: min } };
  if (typeof currency !== "string" || !/^[A-Z]{3}$/.test(currency)) return { code: "currency" };
}

function institutionFault(value: unknown, field: FormField): Finding | undefined {
  const given = value as Record<string, unknown>;
  const ror = own(given, "ror");
  if (typeof ror === "string") return isRor(ror) ? undefined : { code: "ror" };
  return limits(String(own(given, "name")), { ...field, maxLength: field.maxLength ?? 200 });
}
