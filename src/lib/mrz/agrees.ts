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

/** Where the typed passport and the zone differ. It does not ask whether the reading itself is valid. */
export function agreement({ fields, faults }: MrzReading, typed: TypedPassport): Agreement {
  const isTruncated = faults.some((fault) => fault.code === "name-truncated");
  const differences = [
    ...differs("number", sameNumber(fields.documentNumber, typed.number)),
    ...differs("birthDate", sameDate(fields.birthDate, typed.birthDate)),
    ...differs("sex", sameSex(fields.sex, typed.sex)),
    ...differs("nationality", fields.nationality === canonicalState(typed.nationality ?? "")),
    ...differs("expiryDate", fields.expiryDate !== null && fields.expiryDate === typed.expiryDate),
    ...differs("issuingState", !typed.issuingState || fields.issuingState === canonicalState(typed.issuingState)),
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
