import { readMrz } from "@/lib/mrz/read-mrz";

/** The specimen of ICAO Doc 9303 Part 4, and a day on which it had not expired. */
export const specimen = [
  "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
  "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
] as const;

export const duringSpecimen = { today: "2012-01-01", acceptSpecimen: true };

export const readSpecimen = (first: string = specimen[0], second: string = specimen[1]) =>
  readMrz([first, second], duringSpecimen);

export const codesOf = ({ faults }: ReturnType<typeof readMrz>) => faults.map(({ code }) => code);

/** `line` with the characters from `column` (counted from 1) on replaced. */
export const replaced = (line: string, column: number, text: string) =>
  line.slice(0, column - 1) + text + line.slice(column - 1 + text.length);
