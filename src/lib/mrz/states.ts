import { isCountryCode, specimenState } from "../country-codes";

/** Kosovo is met under three codes; we keep the one that it prints itself. */
const sameState: Record<string, string> = { D: "DEU", XXK: "RKS", XKX: "RKS" };

/** The three characters of a zone as the code that we keep: `D<<` is `DEU`. */
export function stateFromMrz(printed: string): string {
  const code = printed.replaceAll("<", "");
  return sameState[code] ?? code;
}

/** Any spelling of a state's code as the one that we keep, for comparing. */
export const canonicalState = (code: string) => stateFromMrz(code.trim().toUpperCase());

export const stateToMrz = (code: string) => (code === "DEU" ? "D" : code).padEnd(3, "<");

/** Utopia is a state in the demonstration only. */
export const isKnownState = (code: string, acceptSpecimen: boolean) =>
  isCountryCode(code) || (acceptSpecimen && code === specimenState);
