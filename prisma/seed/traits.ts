import { addDays, addMonths } from "@/lib/calendar-date";
import { writeMrz } from "@/lib/mrz/write-mrz";
import { landOf } from "./lands";
import { digitsFrom, numberFrom } from "./number-from";
import { type Place, type PlaceName, places } from "./places";

export type Level = "short_cycle" | "bachelor" | "master" | "doctorate";
export type Institution = { ror: string } | { name: string };

/** Somebody invented: what sets them apart. `completeAnswers` makes up the rest, the same every time. */
export type Person = {
  /** The beginning of their e-mail address; nobody else's. */
  key: string;
  surname?: string;
  givenNames?: string;
  nativeName?: string;
  born: string;
  sex: "f" | "m" | "x";
  nationality: string;
  birthplace: [city: string, region?: string];
  home: PlaceName;
  /** What they work on, in mid-sentence: "solid electrolytes". */
  topic: string;
  isced: string;
  route: "degree" | "post" | "both";
  degree: { level: Level; title: string; institution: Institution; country: string; inProgress?: boolean };
  /** For the routes by post. */
  post?: { title: string; type: "teaching" | "research" | "both"; institution: Institution; monthsHeld: number };
  /** Months that the passport is still valid on the day of filing; else some years. */
  passportMonths?: number;
  /** Months that the proof of legal stay is still valid on the day of filing, for who lives abroad. */
  stayMonths?: number;
  /** False: the two lines of the passport are left to the officer. */
  zone?: false;
  express?: true;
  /** Laid over everything else; `undefined` takes an answer away. */
  answers?: Readonly<Record<string, unknown>>;
};

export const homeOf = ({ home }: Person): Place => places[home];
export const fullNameOf = ({ givenNames, surname }: Person): string => [givenNames, surname].filter(Boolean).join(" ");
export const addressOf = ({ key }: Pick<Person, "key">): string => `${key}@people.demo.example`;

export type Passport = { number: string; issuedOn: string; expiresOn: string; lines: [string, string] };

/** The passport that the person holds on the day, with its two lines as the printer would write them. */
export function passportOf(person: Person, on: string): Passport {
  const { key, nationality, surname = "", givenNames = "", born, sex, passportMonths } = person;
  const { prefix, digits } = landOf(nationality);
  const number = prefix + digitsFrom(key, digits);
  const firstOfYear = `${on.slice(0, 4)}-01-01`;
  const [since, left] = passportMonths === undefined ? [firstOfYear, 72 + numberFrom(key, 40)] : [on, passportMonths];
  const expiresOn = addMonths(addDays(since, numberFrom(key, 27)), left);
  const issuedOn = addDays(addMonths(expiresOn, -120), 1);
  const lines = writeMrz({
    issuingState: nationality,
    surname: surname || givenNames,
    givenNames: surname ? givenNames : "",
    documentNumber: number,
    nationality,
    birthDate: born,
    sex,
    expiryDate: expiresOn,
  });
  return { number, issuedOn, expiresOn, lines };
}

/** A number at the person's home; `whose` makes it somebody else's. */
export const phoneOf = (person: Person, whose = "own") =>
  homeOf(person).dial + digitsFrom(`${person.key}/${whose}`, 12 - homeOf(person).dial.length);
