import { checkDigit } from "./check-digit";
import { compositeText } from "./layout";
import { deriveMrzName } from "./names";
import { stateToMrz } from "./states";

/** Dates are ISO; a birth date may be `1999` or `1999-04`. Sex is F, M or X in either case, or empty. */
export type MrzContent = {
  documentCode?: string;
  issuingState: string;
  surname: string;
  givenNames: string;
  documentNumber: string;
  nationality: string;
  birthDate: string;
  sex: string;
  expiryDate: string;
  personalNumber?: string;
};

/** The two lines that a passport would carry, check digits included. What is too long is cut, as printers do. */
export function writeMrz(content: MrzContent): [string, string] {
  const name = deriveMrzName(content.surname, content.givenNames);
  const first = padded(content.documentCode ?? "P", 2) + stateToMrz(content.issuingState) + name;
  const unchecked = [
    withDigit(padded(content.documentNumber, 9)),
    stateToMrz(content.nationality),
    withDigit(sixCharacters(content.birthDate)),
    /^[FM]$/i.test(content.sex) ? content.sex.toUpperCase() : "<",
    withDigit(sixCharacters(content.expiryDate)),
    withDigit(padded(content.personalNumber ?? "", 14)),
  ].join("");
  return [first, unchecked + checkDigit(compositeText(unchecked))];
}

const withDigit = (text: string) => text + checkDigit(text);

const padded = (text: string, length: number) =>
  text
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "<")
    .slice(0, length)
    .padEnd(length, "<");

const sixCharacters = (date: string) => date.replaceAll("-", "").slice(2, 8).padEnd(6, "<");
