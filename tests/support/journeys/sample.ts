import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { addDays, addMonths } from "@/lib/calendar-date";
import { writeMrz } from "@/lib/mrz/write-mrz";

export type Answers = Record<string, unknown>;
export type Paper = { slot: string; file: string; issuedOn?: string; validUntil?: string; nameOnDocument?: string };
export type Sample = { answers: Answers; documents: Paper[]; lines: [string, string]; passportNumber: string };

const samples = new URL("../../samples/", import.meta.url);

export const pathOfPaper = (file: string) => fileURLToPath(new URL(`documents/${file}`, samples));

export const today = () => new Date().toISOString().slice(0, 10);

/** The sample person with a passport that nobody has used, travelling next summer, whenever the journeys run. */
export function freshSample(): Sample {
  const { answers, documents } = JSON.parse(readFileSync(new URL("application.json", samples), "utf8")) as Sample;
  const passportNumber = `T${randomInt(1_000_000, 10_000_000)}`;
  const text = (key: string) => String(answers[key]);
  const lines = writeMrz({
    issuingState: text("passport.issuingCountry"),
    surname: text("person.surname"),
    givenNames: text("person.givenNames"),
    documentNumber: passportNumber,
    nationality: text("person.nationality"),
    birthDate: text("person.dob"),
    sex: text("person.sex"),
    expiryDate: text("passport.expiryDate"),
  });
  const passport = { "passport.number": passportNumber, "passport.mrz1": lines[0], "passport.mrz2": lines[1] };
  return {
    passportNumber,
    lines,
    answers: { ...answers, ...passport, ...trip(answers["travel.stops"] as object[]) },
    documents: documents.map((paper) => (paper.slot === "doc.funds" ? { ...paper, issuedOn: today() } : paper)),
  };
}

function trip([first, second]: object[]): Answers {
  const arrival = addMonths(today(), 8);
  const [change, departure] = [addDays(arrival, 30), addDays(arrival, 60)];
  return {
    "travel.arrivalDate": arrival,
    "travel.departureDate": departure,
    "travel.stops": [
      { ...first, from: arrival, to: change },
      { ...second, from: change, to: departure },
    ],
  };
}
