import { agreement, type TypedPassport } from "@/lib/mrz/agrees";
import { readMrz } from "@/lib/mrz/read-mrz";
import type { MrzReading } from "@/lib/mrz/reading";
import type { Reading } from "../reading";

export type MrzStanding = "none" | "faulty" | "differs" | "agrees";

/** The two lines as read on the day; undefined unless both are there. */
export function mrzOf({ answer, context }: Reading): MrzReading | undefined {
  const lines = [answer("passport.mrz1"), answer("passport.mrz2")];
  const [first, second] = lines;
  if (typeof first !== "string" || typeof second !== "string") return undefined;
  return readMrz([first.slice(0, 200), second.slice(0, 200)], {
    today: context.today,
    acceptSpecimen: context.acceptSpecimen ?? false,
  });
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
