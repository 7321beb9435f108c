import { describe, expect, it } from "vitest";
import { readMrz } from "@/lib/mrz/read-mrz";
import { writeMrz } from "@/lib/mrz/write-mrz";
import { codesOf, duringSpecimen, readSpecimen, replaced, specimen } from "./specimen";

const today = "2026-06-15";
const asha = {
  issuingState: "IND",
  surname: "Rao",
  givenNames: "Asha Devi",
  documentNumber: "Z4815162",
  nationality: "IND",
  birthDate: "1998-04-05",
  sex: "F",
  expiryDate: "2033-01-31",
};
const read = (changes: Partial<typeof asha & { documentCode: string; personalNumber: string }> = {}, on = today) =>
  readMrz(writeMrz({ ...asha, ...changes }), { today: on, acceptSpecimen: false });

it("reads the specimen", () => {
  expect(readSpecimen()).toEqual({
    valid: true,
    fields: {
      documentCode: "P",
      issuingState: "UTO",
      surname: "ERIKSSON",
      givenNames: "ANNA MARIA",
      documentNumber: "L898902C3",
      nationality: "UTO",
      birthDate: "1974-08-12",
      sex: "F",
      expiryDate: "2012-04-15",
      personalNumber: "ZE184226B",
    },
    checks: { documentNumber: true, birthDate: true, expiryDate: true, personalNumber: true, composite: true },
    faults: [],
    corrections: [],
  });
});

it("finds the specimen expired today, and Utopia nowhere outside the demonstration", () => {
  const inDemonstration = readMrz(specimen, { today, acceptSpecimen: true });
  expect(inDemonstration).toMatchObject({
    valid: false,
    faults: [{ code: "expired", position: { line: 2, column: 22 } }],
  });
  expect(readMrz(specimen, { ...duringSpecimen, acceptSpecimen: false })).toMatchObject({
    valid: false,
    faults: [
      { code: "unknown-state", position: { line: 1, column: 3 } },
      { code: "unknown-state", position: { line: 2, column: 11 } },
    ],
  });
});

it("reads the older specimen, whose expiry is by now too far ahead", () => {
  const reading = readMrz([specimen[0], "L898902C<3UTO6908061F9406236ZE184226B<<<<<14"], {
    today,
    acceptSpecimen: true,
  });
  expect(reading.fields).toMatchObject({
    documentNumber: "L898902C",
    birthDate: "1969-08-06",
    expiryDate: "2094-06-23",
  });
  expect(codesOf(reading)).toEqual(["expiry-implausible"]);
});

describe("every one-character error of the specimen's checked fields", () => {
  const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
  const checked = [...range(1, 10), ...range(14, 20), ...range(22, 44)];
  const value = (character: string) => (character === "<" ? 0 : Number.parseInt(character, 36));
  const errors = checked.flatMap((column) => {
    const right = specimen[1][column - 1] ?? "";
    return [...alphabet].filter((wrong) => wrong !== right).map((wrong) => ({ column, right, wrong }));
  });
  const isTwin = ({ right, wrong }: { right: string; wrong: string }) => (value(right) - value(wrong)) % 10 === 0;
  const isFree = (column: number) => column <= 9 || (column >= 29 && column <= 42);

  it("is found by a check digit unless the two characters are worth the same modulo 10", () => {
    const isDigitPlace = (column: number) => [10, 20, 28, 43, 44].includes(column);
    const escaping = errors.filter(({ column, wrong }) =>
      Object.values(readSpecimen(undefined, replaced(specimen[1], column, wrong)).checks).every(Boolean),
    );
    expect(escaping).toEqual(errors.filter((error) => isTwin(error) && !isDigitPlace(error.column)));
  });

  it("makes the reading invalid but for those twins that may stand in a number", () => {
    const escaping = errors.filter(
      ({ column, wrong }) => readSpecimen(undefined, replaced(specimen[1], column, wrong)).valid,
    );
    expect(escaping).toEqual(errors.filter((error) => isTwin(error) && isFree(error.column)));
    expect(errors.length - escaping.length).toBeGreaterThan(1300);
  });
});

it("finds letters in a date although the digit fits", () => {
  const [first, second] = writeMrz({ ...asha, birthDate: "1988-09-11" });
  const reading = readMrz([first, replaced(second, 14, "BB")], { today, acceptSpecimen: false });
  expect(reading.checks.birthDate).toBe(true);
  expect(reading.fields.birthDate).toBeNull();
  expect(codesOf(reading)).toContain("birth-date");
  expect(reading.corrections).toEqual([
    { line: 2, column: 14, from: "B", to: "8" },
    { line: 2, column: 15, from: "B", to: "8" },
  ]);
});

describe("dates", () => {
  it.each([
    ["2026-06-15", "2026-06-15"],
    ["2026-06-16", "1926-06-16"],
    ["1949-01-01", "1949-01-01"],
    ["2000-02-29", "2000-02-29"],
    ["1999", "1999"],
    ["1999-04", "1999-04"],
    ["2026-07", "1926-07"],
    ["", ""],
  ])("a birth of %j reads as %j", (birthDate, expected) => {
    const reading = read({ birthDate });
    expect(reading.fields.birthDate).toBe(expected);
    expect(codesOf(reading)).not.toContain("birth-date");
    expect(reading.valid).toBe(true);
  });

  it.each(["990230", "991301", "990001", "99<<<5", "<<0405", "9<0405"])(
    "a birth of %s is impossible, the rest is read",
    (text) => {
      const reading = readSpecimen(undefined, replaced(specimen[1], 14, text));
      expect(reading.valid).toBe(false);
      expect(reading.fields).toMatchObject({ birthDate: null, expiryDate: "2012-04-15", surname: "ERIKSSON" });
      expect(codesOf(reading)).toContain("birth-date");
    },
  );

  it.each([
    ["2008-06-15", []],
    ["2008-06-16", ["age"]],
    ["2008", ["age"]],
    ["1931-06-16", []],
    ["1931-06-15", ["age"]],
    ["", ["age"]],
  ])("a birth of %j asks for a second look: %j", (birthDate, codes) => {
    const reading = read({ birthDate });
    expect(codesOf(reading)).toEqual(codes);
    expect(reading.valid).toBe(true);
  });

  it.each([
    ["2026-06-15", []],
    ["2026-06-14", ["expired"]],
    ["2041-06-15", []],
    ["2041-06-16", ["expiry-implausible"]],
    ["2027-02-30", ["expiry-date"]],
    ["2027-02", ["expiry-date"]],
    ["", ["expiry-date"]],
  ])("an expiry of %j has the faults %j", (expiryDate, codes) => {
    const reading = read({ expiryDate });
    expect(codesOf(reading)).toEqual(codes);
    expect(reading.valid).toBe(codes.length === 0);
  });
});

describe("states", () => {
  it("reads D<< as Germany", () => {
    const reading = read({ issuingState: "DEU", nationality: "DEU" });
    expect(reading.fields).toMatchObject({ issuingState: "DEU", nationality: "DEU" });
    expect(reading.valid).toBe(true);
  });

  it.each(["RKS", "XXK", "XKX"])("reads %s as Kosovo", (code) => {
    expect(read({ nationality: code, issuingState: code }).fields.nationality).toBe("RKS");
  });

  it.each(["GBN", "XXA", "UNO", "EUE", "ANT", "CHN"])("knows %s", (code) => {
    expect(codesOf(read({ nationality: code, issuingState: code }))).toEqual([]);
  });

  it.each(["IAO", "ZZZ", "GB", "", "UTO"])("does not know %j", (code) => {
    expect(codesOf(read({ nationality: code }))).toContain("unknown-state");
  });

  it("takes a nationality other than the issuer for a reason to look, not for a fault", () => {
    const reading = read({ nationality: "XXB" });
    expect(reading.faults).toEqual([{ code: "state-differs", position: { line: 2, column: 11 }, warning: true }]);
    expect(reading.valid).toBe(true);
  });
});

describe("document, sex and numbers", () => {
  it.each(["P", "PP", "PO", "PN"])("takes %s for a passport", (documentCode) => {
    expect(read({ documentCode })).toMatchObject({ valid: true, fields: { documentCode } });
  });

  it.each([
    ["V", 1],
    ["ID", 1],
    ["<P", 1],
    ["P0", 2],
  ])("does not take %s for one", (documentCode, column) => {
    expect(read({ documentCode })).toMatchObject({
      valid: false,
      faults: [{ code: "document-type", position: { line: 1, column } }],
    });
  });

  it("reads an unspecified sex as absent, X with a warning, and refuses others", () => {
    expect(read({ sex: "X" })).toMatchObject({ valid: true, fields: { sex: "" }, faults: [] });
    expect(readSpecimen(undefined, replaced(specimen[1], 21, "X"))).toMatchObject({
      valid: true,
      fields: { sex: "X" },
      faults: [{ code: "sex", warning: true }],
    });
    expect(readSpecimen(undefined, replaced(specimen[1], 21, "Q"))).toMatchObject({
      valid: false,
      faults: [{ code: "sex" }],
    });
  });

  it("takes 0 or a filler after an empty personal number", () => {
    const [first, second] = writeMrz(asha);
    expect(second.slice(28, 43)).toBe("<<<<<<<<<<<<<<0");
    expect(readMrz([first, replaced(second, 43, "<")], { today, acceptSpecimen: false })).toMatchObject({
      valid: true,
      faults: [],
    });
    expect(readMrz([first, replaced(second, 43, "5")], { today, acceptSpecimen: false }).checks.personalNumber).toBe(
      false,
    );
    expect(readSpecimen(undefined, replaced(specimen[1], 43, "<")).checks.personalNumber).toBe(false);
  });

  it("reports a missing passport number", () => {
    expect(codesOf(read({ documentNumber: "" }))).toEqual(["document-number"]);
  });
});

describe("names", () => {
  const name = (text: string) => readSpecimen(`P<UTO${text.padEnd(39, "<")}`);

  it.each([
    ["SMITH<JONES<<ANNA", "SMITH JONES", "ANNA"],
    ["ARKFREITH", "ARKFREITH", ""],
    ["SATRIYA<SUDARPA", "SATRIYA SUDARPA", ""],
    ["<<FIRST<NAME", "", "FIRST NAME"],
  ])("reads %s", (text, surname, givenNames) => {
    expect(name(text)).toMatchObject({ valid: true, faults: [], fields: { surname, givenNames } });
  });

  it.each(["PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR", "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"])(
    "warns that %s may be cut short",
    (text) => {
      expect(name(text)).toMatchObject({
        valid: true,
        faults: [{ code: "name-truncated", position: { line: 1, column: 44 }, warning: true }],
        corrections: [],
      });
    },
  );

  it("proposes letters for digits in a name", () => {
    expect(name("ER1KSS0N<<ANNA")).toMatchObject({
      valid: false,
      fields: { surname: "ER1KSS0N" },
      faults: [
        { code: "name-characters", position: { line: 1, column: 8 } },
        { code: "name-characters", position: { line: 1, column: 12 } },
      ],
      corrections: [
        { line: 1, column: 8, from: "1", to: "I" },
        { line: 1, column: 12, from: "0", to: "O" },
      ],
    });
  });

  it("proposes fillers for the K that scanners read at a line's end", () => {
    const reading = name(`${"ERIKSSON<<ANNA<MARIA".padEnd(37, "<")}KK`);
    expect(reading.corrections).toEqual([43, 44].map((column) => ({ line: 1, column, from: "K", to: "<" })));
    expect(codesOf(reading)).toEqual(["name-characters", "name-truncated"]);
  });

  it("reports a line without a name", () => {
    expect(codesOf(name(""))).toEqual(["name-characters"]);
  });
});

describe("corrections", () => {
  it.each([
    [14, "74O812", { line: 2, column: 16, from: "O", to: "0" }],
    [22, "I20415", { line: 2, column: 22, from: "I", to: "1" }],
    [28, "9", undefined],
    [20, "Z", { line: 2, column: 20, from: "Z", to: "2" }],
    [10, "G", { line: 2, column: 10, from: "G", to: "6" }],
    [44, "O", { line: 2, column: 44, from: "O", to: "0" }],
    [43, "I", { line: 2, column: 43, from: "I", to: "1" }],
    [1, "1898902C3", undefined],
    [14, "7408I2", { line: 2, column: 18, from: "I", to: "1" }],
    [14, "74Q812", undefined],
    [14, "74B812", undefined],
    [11, "UT0", { line: 2, column: 13, from: "0", to: "O" }],
  ])("at %i, %s", (column, text, correction) => {
    const reading = readSpecimen(undefined, replaced(specimen[1], column, text));
    expect(reading.corrections).toEqual(correction ? [correction] : []);
  });

  it("proposes a state only when it is one", () => {
    const [first, second] = writeMrz(asha);
    const options = { today, acceptSpecimen: false };
    expect(readMrz([replaced(first, 3, "1ND"), second], options).corrections).toEqual([
      { line: 1, column: 3, from: "1", to: "I" },
    ]);
    expect(readMrz([replaced(first, 3, "5ZZ"), second], options).corrections).toEqual([]);
  });
});

it.each([
  ["", ""],
  ["P<UTO", "L898902C36"],
  ["💥".repeat(44), "\u0000".repeat(44)],
  ["<".repeat(44), "<".repeat(44)],
  ["9".repeat(44), "Z".repeat(44)],
])("never throws: %j", (first, second) => {
  expect(readMrz([first, second], { today, acceptSpecimen: false }).valid).toBe(false);
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
