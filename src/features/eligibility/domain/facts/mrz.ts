import { agreement, type TypedPassport } from "@/lib/mrz/agrees";
import { readMrz } from "@/lib/mrz/read-mrz";
import type { MrzReading } from "@/lib/mrz/reading";
import type { Reading } from "../reading";

const longest = 200;

export type MrzStanding = "none" | "faulty" | "differs" | "agrees";

type Known = { lines: string; mrz: MrzReading };
const known = new WeakMap<Reading, Known>();

/** The two lines as read on the day; undefined unless both are there. Many checks ask: they are read once. */
export function mrzOf(reading: Reading): MrzReading | undefined {
  const [first, second] = ["passport.mrz1", "passport.mrz2"].map((path) => reading.answer(path));
  if (typeof first !== "string" || typeof second !== "string") return undefined;
  const lines = [first.slice(0, longest), second.slice(0, longest)] as [string, string];
  const found = known.get(reading);
  if (found?.lines === lines.join("\n")) return found.mrz;
  const { today, acceptSpecimen = false } = reading.context;
  const mrz = readMrz(lines, { today, acceptSpecimen });
  known.set(reading, { lines: lines.join("\n"), mrz });
  return mrz;
}

/** Undefined while something that the zone is compared with is missing. */
export function mrzStanding(reading: Reading): MrzStanding | undefined {
  const mrz = mrzOf(reading);
  if (!mrz) return "none";
  const typed = typedPassport(reading);
  if (!typed.number || !typed.birthDate || !typed.expiryDate || !typed.nationality || !typed.sex) return undefined;
  if (!typed.surname && !typed.givenNames) return undefined;
  if (!mrz.valid) return "faulty";
  return agreement(mrz, typed).agrees ? "agrees" : "differs";
}

/** What was typed otherwise than the zone has it; empty where there is nothing to compare. */
export function mrzDifferences(reading: Reading): (keyof TypedPassport)[] {
  const mrz = mrzOf(reading);
  const typed = typedPassport(reading);
  if (!mrz?.valid) return [];
  const asked = (key: keyof TypedPassport) => Boolean(typed[key]);
  return agreement(mrz, typed).differences.filter(asked);
}

function typedPassport({ answer }: Reading): TypedPassport {
  const text = (path: string) => {
    const value = answer(path);
    return typeof value === "string" ? value : "";
  };
  return {
    number: text("passport.number"),
    birthDate: text("person.dob"),
    expiryDate: text("passport.expiryDate"),
    nationality: text("person.nationality"),
    sex: text("person.sex"),
    surname: text("person.surname"),
    givenNames: text("person.givenNames"),
    noSurname: answer("person.noSurname") === true,
    noGivenNames: answer("person.noGivenNames") === true,
    issuingState: text("passport.issuingCountry"),
  };
}
