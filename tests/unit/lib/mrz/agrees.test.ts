import { describe, expect, it } from "vitest";
import { agreement, type TypedPassport } from "@/lib/mrz/agrees";
import { readMrz } from "@/lib/mrz/read-mrz";
import { type MrzContent, writeMrz } from "@/lib/mrz/write-mrz";
import { readSpecimen } from "./specimen";

const typed: TypedPassport = {
  number: "L898902C3",
  birthDate: "1974-08-12",
  expiryDate: "2012-04-15",
  nationality: "UTO",
  sex: "f",
  surname: "Eriksson",
  givenNames: "Anna Maria",
};
const differences = (changes: Partial<TypedPassport>) =>
  agreement(readSpecimen(), { ...typed, ...changes }).differences;

it("agrees with what the specimen says", () => {
  expect(agreement(readSpecimen(), typed)).toEqual({ agrees: true, differences: [] });
});

it.each([
  ["number", { number: "L898902C4" }],
  ["number", { number: "" }],
  ["birthDate", { birthDate: "1974-08-13" }],
  ["birthDate", { birthDate: "1974" }],
  ["expiryDate", { expiryDate: "2012-04-16" }],
  ["nationality", { nationality: "DEU" }],
  ["sex", { sex: "m" }],
  ["sex", { sex: undefined }],
  ["surname", { surname: "Erikson" }],
  ["givenNames", { givenNames: "Anna" }],
  ["givenNames", { givenNames: "" }],
  ["issuingState", { issuingState: "DEU" }],
] as const)("finds another %s: %j", (key, changes) => {
  expect(differences(changes)).toEqual([key]);
});

it.each([
  { number: "l898-902 c3" },
  { number: "L898902C3456" },
  { givenNames: "Anna-María" },
  { surname: "ERIKSSON" },
  { issuingState: "UTO" },
])("does not mind %j", (changes) => {
  expect(differences(changes)).toEqual([]);
});

describe("names as passports print them", () => {
  const printed = (content: Partial<MrzContent>, name?: string) => {
    const lines = writeMrz({
      issuingState: "DEU",
      surname: "",
      givenNames: "",
      documentNumber: "C01X00T47",
      nationality: "DEU",
      birthDate: "1990-01-31",
      sex: "X",
      expiryDate: "2030-01-31",
      ...content,
    });
    const first = name ? `${lines[0].slice(0, 5)}${name.padEnd(39, "<")}` : lines[0];
    return readMrz([first, lines[1]], { today: "2026-06-15", acceptSpecimen: false });
  };
  const passport = {
    number: "C01X00T47",
    birthDate: "1990-01-31",
    expiryDate: "2030-01-31",
    nationality: "DEU",
    sex: "x",
  };

  it.each([
    ["MUELLER<<JORG", { surname: "Müller", givenNames: "Jörg" }, true],
    ["MUELLER<<JOERG", { surname: "Muller", givenNames: "Jörg" }, false],
    ["SATRIYA<SUDARPA", { surname: "Satriya Sudarpa", noGivenNames: true }, true],
    ["SATRIYA<SUDARPA", { givenNames: "Satriya Sudarpa", noSurname: true }, true],
    ["<<FIRST<NAME", { givenNames: "First Name", noSurname: true }, true],
    ["<<FIRST<NAME", { surname: "First Name", noGivenNames: true }, true],
    ["FIRST<<NAME", { surname: "First Name", noGivenNames: true }, false],
    [
      "PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR",
      { surname: "Papandropoulous", givenNames: "Jonathon Warren Trevor" },
      true,
    ],
    [
      "PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR",
      { surname: "Papandropoulous", givenNames: "Jonathon Warren Trevor James" },
      true,
    ],
    ["PAPANDROPOULOUS<<JONATHON<WARREN<T", { surname: "Papandropoulous", givenNames: "Jonathon Warren Trevor" }, false],
    [
      "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K",
      { surname: "Nilavadhanananda", givenNames: "Chayapa Dejthamrong Krasuang" },
      true,
    ],
    [
      "BENNELONG<WOOLOOMOOLOO<WARRANDYT<W<<D<P",
      { surname: "Bennelong Wooloomooloo Warrandyte Warnambool", givenNames: "Dingo Potoroo" },
      true,
    ],
  ] as const)("%s agrees with %j: %s", (name, names, agrees) => {
    const reading = printed({}, name.slice(0, 39).padEnd(39, "<"));
    expect(agreement(reading, { ...passport, ...names }).agrees).toBe(agrees);
  });

  it("counts a printed X and an open place as the same sex", () => {
    expect(agreement(printed({}, "RAO<<ASHA"), { ...passport, surname: "Rao", givenNames: "Asha" }).agrees).toBe(true);
  });

  it("leaves the century to what was typed", () => {
    const reading = printed({ birthDate: "1924-03-01" }, "RAO<<ASHA");
    expect(reading.fields.birthDate).toBe("2024-03-01");
    const names = { surname: "Rao", givenNames: "Asha" };
    expect(agreement(reading, { ...passport, ...names, birthDate: "1924-03-01" }).agrees).toBe(true);
  });

  it("compares a partly known birth date as far as it is known", () => {
    const names = { surname: "Rao", givenNames: "Asha" };
    const reading = printed({ birthDate: "1999-04" }, "RAO<<ASHA");
    expect(agreement(reading, { ...passport, ...names, birthDate: "1999-04" }).agrees).toBe(true);
    expect(agreement(reading, { ...passport, ...names, birthDate: "1999-04-05" }).differences).toEqual(["birthDate"]);
  });
});

it("differs in everything from lines that cannot be read", () => {
  const blank = readMrz(["", ""], { today: "2026-06-15", acceptSpecimen: false });
  expect(agreement(blank, {}).agrees).toBe(false);
});
