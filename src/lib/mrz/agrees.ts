import { shortensName, spellsName } from "./names";
import type { MrzReading } from "./reading";
import { canonicalState } from "./states";

/** What the applicant typed. Dates are ISO, a birth date may be partial; sex is `f`, `m` or `x` in either case. */
export type TypedPassport = {
  number?: string;
  birthDate?: string;
  expiryDate?: string;
  nationality?: string;
  sex?: string;
  surname?: string;
  givenNames?: string;
  noSurname?: boolean;
  noGivenNames?: boolean;
  /** Compared only when it is given. */
  issuingState?: string;
};

export type Agreement = { agrees: boolean; differences: (keyof TypedPassport)[] };

/** What is compared each by itself; names are compared together. */
const same = {
  number: ({ documentNumber }, typed) => sameNumber(documentNumber, typed),
  birthDate: ({ birthDate }, typed) => sameDate(birthDate, typed),
  sex: ({ sex }, typed) => sameSex(sex, typed),
  nationality: ({ nationality }, typed) => nationality === canonicalState(typed ?? ""),
  expiryDate: ({ expiryDate }, typed) => expiryDate !== null && expiryDate === typed,
  issuingState: ({ issuingState }, typed) => !typed || issuingState === canonicalState(typed),
} as const satisfies Record<string, (fields: MrzReading["fields"], typed: string | undefined) => boolean>;

export type ZonePart = keyof typeof same;

/** Whether one part is typed as the zone has it. */
export const agreesOn = ({ fields }: MrzReading, part: ZonePart, typed: string): boolean => same[part](fields, typed);

/** Where the typed passport and the zone differ. It does not ask whether the reading itself is valid. */
export function agreement({ fields, faults }: MrzReading, typed: TypedPassport): Agreement {
  const isTruncated = faults.some((fault) => fault.code === "name-truncated");
  const parts = Object.keys(same) as ZonePart[];
  const differences = [
    ...parts.filter((part) => !same[part](fields, typed[part])),
    ...nameDifferences(fields, typed, isTruncated),
  ];
  return { agrees: differences.length === 0, differences };
}

const differs = (key: keyof TypedPassport, same: boolean): (keyof TypedPassport)[] => (same ? [] : [key]);

/** The zone has room for nine characters; the part for people's eyes may show more. */
function sameNumber(printed: string, typed = ""): boolean {
  const plain = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
  return plain !== "" && (plain === printed || (printed.length === 9 && plain.startsWith(printed)));
}

/** The zone prints no century, so the reading's is a guess and the typed one counts. */
const sameDate = (read: string | null, typed = "") =>
  Boolean(read) && typed !== "" && read?.slice(2) === typed.slice(2);

const sameSex = (printed: string, typed = "") => typed !== "" && (printed || "X") === typed.toUpperCase();

type PrintedNames = { surname: string; givenNames: string };

function nameDifferences(printed: PrintedNames, typed: TypedPassport, isTruncated: boolean): (keyof TypedPassport)[] {
  const { surname = "", givenNames = "" } = typed;
  if (typed.noSurname || typed.noGivenNames) {
    const key = typed.noSurname ? "givenNames" : "surname";
    return differs(key, sameSingleName(printed, typed.noSurname ? givenNames : surname, isTruncated));
  }
  return [
    ...differs("surname", sameName(printed.surname, surname, isTruncated)),
    ...differs("givenNames", sameName(printed.givenNames, givenNames, isTruncated)),
  ];
}

/** A single name stands in one identifier, whichever the state chose; the other is empty. */
function sameSingleName({ surname, givenNames }: PrintedNames, typed: string, isTruncated: boolean): boolean {
  return (surname === "" || givenNames === "") && sameName(surname || givenNames, typed, isTruncated);
}

function sameName(printed: string, typed: string, isTruncated: boolean): boolean {
  if (typed.trim() === "") return false;
  if (spellsName(printed, typed)) return true;
  return isTruncated && (spellsName(printed, typed, true) || shortensName(printed, typed));
}
