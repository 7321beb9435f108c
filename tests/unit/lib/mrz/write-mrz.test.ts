import { expect, it } from "vitest";
import { writeMrz } from "@/lib/mrz/write-mrz";
import { specimen } from "./specimen";

const eriksson = {
  issuingState: "UTO",
  surname: "Eriksson",
  givenNames: "Anna Maria",
  documentNumber: "L898902C3",
  nationality: "UTO",
  birthDate: "1974-08-12",
  sex: "f",
  expiryDate: "2012-04-15",
  personalNumber: "ZE 184226-B",
};

it("writes the specimen", () => {
  expect(writeMrz({ ...eriksson, personalNumber: "ZE184226B" })).toEqual(specimen);
});

it("writes Germany as D<<, an open sex and unknown parts as fillers, and always 44 characters", () => {
  const content = {
    ...eriksson,
    issuingState: "DEU",
    nationality: "DEU",
    sex: "x",
    birthDate: "1999",
    documentCode: "PP",
  };
  const lines = writeMrz({ ...content, documentNumber: "ab-12", personalNumber: "" });
  expect(lines[0]).toMatch(/^PPD<<ERIKSSON<<ANNA<MARIA<+$/);
  expect(lines[1]).toMatch(/^AB<12<<<<\dD<<99<<<<\d<120415\d<{14}0\d$/);
  expect(lines.map((line) => line.length)).toEqual([44, 44]);
});
