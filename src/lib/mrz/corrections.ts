import { checkDigit } from "./check-digit";
import { readBirthDate, readExpiryDate } from "./dates";
import { compositeText, type Lines, positionIn, type Zone, zoneText } from "./layout";
import type { MrzCorrection, MrzOptions } from "./reading";
import { isKnownState, stateFromMrz } from "./states";

const digitForLetter: Record<string, string> = { O: "0", I: "1", B: "8", S: "5", Z: "2", G: "6" };
const letterForDigit = Object.fromEntries(Object.entries(digitForLetter).map(([letter, digit]) => [digit, letter]));

const withDigits = (text: string) => text.replace(/[A-Z]/g, (letter) => digitForLetter[letter] ?? letter);
const withLetters = (text: string) => text.replace(/\d/g, (digit) => letterForDigit[digit] ?? digit);

/**
 * Look-alikes that the position itself gives away: a letter where only a digit can stand, or the other way round.
 * Where a check digit watches, only a change that makes it right is proposed.
 */
export function proposeCorrections(lines: Lines, { today, acceptSpecimen }: MrzOptions): MrzCorrection[] {
  const isState = (text: string) => isKnownState(stateFromMrz(text), acceptSpecimen);
  const isBirthDate = (text: string) => readBirthDate(text, today) !== null;
  const isExpiryDate = (text: string) => readExpiryDate(text) !== null;

  const found = [
    ...letters(lines, "documentCode", (text) => text.startsWith("P")),
    ...letters(lines, "issuingState", isState),
    ...letters(lines, "name", () => true),
    ...fillersReadAsK(lines),
    ...watched(lines, "documentNumber", "documentNumberDigit"),
    ...letters(lines, "nationality", isState),
    ...watched(lines, "birthDate", "birthDateDigit", isBirthDate),
    ...watched(lines, "expiryDate", "expiryDateDigit", isExpiryDate),
    ...watched(lines, "personalNumber", "personalNumberDigit"),
  ];
  return [...found, ...composite(lines, found)];
}

function letters(lines: Lines, zone: Zone, fits: (text: string) => boolean): MrzCorrection[] {
  const printed = zoneText(lines, zone);
  const corrected = withLetters(printed);
  return fits(corrected) ? differences(zone, printed, corrected) : [];
}

/** The digit belongs to the whole of its zone; the zone itself is touched only where it must be digits. */
function watched(lines: Lines, zone: Zone, digitZone: Zone, fits?: (text: string) => boolean): MrzCorrection[] {
  const [printed, printedDigit] = [zoneText(lines, zone), zoneText(lines, digitZone)];
  const [corrected, digit] = [fits ? withDigits(printed) : printed, withDigits(printedDigit)];
  if (checkDigit(corrected) !== digit || (fits && !fits(corrected))) return [];
  return [...differences(zone, printed, corrected), ...differences(digitZone, printedDigit, digit)];
}

function composite(lines: Lines, found: MrzCorrection[]): MrzCorrection[] {
  const printed = zoneText(lines, "compositeDigit");
  const digit = withDigits(printed);
  return checkDigit(compositeText(applied(lines[1], found))) === digit
    ? differences("compositeDigit", printed, digit)
    : [];
}

function applied(secondLine: string, corrections: MrzCorrection[]): string {
  const characters = [...secondLine];
  for (const { line, column, to } of corrections) if (line === 2) characters[column - 1] = to;
  return characters.join("");
}

/** Scanners read the fillers at a line's end as K: `ANNA<MARIA<<<<<KK`. A truncated name has one filler before it. */
function fillersReadAsK(lines: Lines): MrzCorrection[] {
  const name = zoneText(lines, "name");
  const tail = name.match(/(?:<<<|(?<=<<.*[A-Z])<<)[<K]*K[<K]*$/)?.[0];
  return tail ? differences("name", name, name.slice(0, -tail.length) + tail.replaceAll("K", "<")) : [];
}

function differences(zone: Zone, printed: string, corrected: string): MrzCorrection[] {
  return [...printed].flatMap((from, index) => {
    const to = corrected[index] ?? from;
    return from === to ? [] : [{ ...positionIn(zone, index), from, to }];
  });
}
