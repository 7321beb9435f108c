import { checkDigit } from "./check-digit";
import { readBirthDate, readExpiryDate } from "./dates";
import { compositeText, type Lines, type Zone, zoneText } from "./layout";
import type { MrzChecks, MrzFields } from "./reading";
import { stateFromMrz } from "./states";

const withoutFillers = (text: string) => text.replaceAll("<", "");
const asWords = (identifier: string) => identifier.split("<").filter(Boolean).join(" ");

export function readFields(lines: Lines, today: string): MrzFields {
  return {
    documentCode: withoutFillers(zoneText(lines, "documentCode")),
    issuingState: stateFromMrz(zoneText(lines, "issuingState")),
    ...readNames(zoneText(lines, "name")),
    documentNumber: withoutFillers(zoneText(lines, "documentNumber")),
    nationality: stateFromMrz(zoneText(lines, "nationality")),
    birthDate: readBirthDate(zoneText(lines, "birthDate"), today),
    sex: withoutFillers(zoneText(lines, "sex")),
    expiryDate: readExpiryDate(zoneText(lines, "expiryDate")),
    personalNumber: withoutFillers(zoneText(lines, "personalNumber")),
  };
}

/** Two fillers part the primary from the secondary identifier; some states print a single name behind them. */
function readNames(printed: string): { surname: string; givenNames: string } {
  const [primary = "", ...secondary] = printed.split("<<");
  return { surname: asWords(primary), givenNames: asWords(secondary.join("<")) };
}

export function readChecks(lines: Lines): MrzChecks {
  return {
    documentNumber: isRight(lines, "documentNumber", "documentNumberDigit"),
    birthDate: isRight(lines, "birthDate", "birthDateDigit"),
    expiryDate: isRight(lines, "expiryDate", "expiryDateDigit"),
    personalNumber: isRight(lines, "personalNumber", "personalNumberDigit") || hasNoPersonalNumber(lines),
    composite: checkDigit(compositeText(lines[1])) === zoneText(lines, "compositeDigit"),
  };
}

const isRight = (lines: Lines, zone: Zone, digitZone: Zone) =>
  checkDigit(zoneText(lines, zone)) === zoneText(lines, digitZone);

/** Without a personal number its digit is 0 or a filler; 0 is what the reckoning gives anyway. */
const hasNoPersonalNumber = (lines: Lines) =>
  /^<+$/.test(zoneText(lines, "personalNumber") + zoneText(lines, "personalNumberDigit"));
