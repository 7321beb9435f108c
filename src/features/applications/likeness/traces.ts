import "server-only";
import type { Answers } from "@/features/eligibility/domain/definition";
import { blindIndex } from "@/server/seal";
import { passportOf } from "../domain/applicant";
import type { TraceKind } from "../domain/likeness";

export type KeyedTrace = { kind: TraceKind; key: Uint8Array<ArrayBuffer> };

/** The passport by the index that makes it findable; null while a part of it is missing. */
export function passportIndexOf(answers: Answers): Uint8Array<ArrayBuffer> | null {
  const passport = passportOf(answers);
  return passport ? blindIndex("passport", passport.number, passport.issuingCountry) : null;
}

/** What these answers are recognised by; the photo is no answer. A passport is taken to replace one of the same state. */
export function tracesOf(answers: Answers): KeyedTrace[] {
  const passport = passportIndexOf(answers);
  const before = passportIndexOf({ ...answers, "passport.number": answers["passport.previousNumber"] });
  return [
    ...(passport ? [{ kind: "passport" as const, key: passport }] : []),
    ...(before ? [{ kind: "previous-passport" as const, key: before }] : []),
    ...hintsAt(answers, "email", ["contact.email"]),
    ...hintsAt(answers, "phone", ["contact.mobile", "contact.phone"]),
  ];
}

function hintsAt(answers: Answers, kind: "email" | "phone", keys: string[]): KeyedTrace[] {
  const values = keys.map((key) => answers[key]).filter((value): value is string => typeof value === "string");
  const folded = new Set(values.map((value) => value.toLowerCase().replace(/\s/g, "")).filter(Boolean));
  return [...folded].map((value) => ({ kind, key: blindIndex(kind, value) }));
}
