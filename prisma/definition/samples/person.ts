import type { Evidence, InstitutionRecord, SamplePerson, Text } from "@/features/eligibility/domain/definition";
import { writeMrz } from "@/lib/mrz/write-mrz";
import application from "../../../tests/samples/application.json";

/** The day of the worked examples. */
const day = "2026-06-15";

type Changes = Readonly<Record<string, unknown>>;
type Expected = SamplePerson["expected"];
type More = {
  /** In these slots other papers, or none. */
  papers?: Record<string, Omit<Evidence, "slot">[]>;
  institutions?: InstitutionRecord[];
};

const basis = "clean";
const answers: Changes = application.answers;
const listed: InstitutionRecord = { ror: answersOf("k.degree.institution").ror, state: "listed", successors: [] };

function answersOf(key: string): { ror: string } {
  return answers[key] as { ror: string };
}

const papersOf = (papers: More["papers"] = {}): Evidence[] => [
  ...application.documents.flatMap(({ slot }) =>
    papers[slot] ? [] : [slot === "doc.degree" ? certificate : { slot }],
  ),
  ...Object.entries(papers).flatMap(([slot, files]) => files.map((file) => ({ slot, ...file }))),
];
const certificate: Evidence = { slot: "doc.degree", nameOnDocument: "Tara Ishita Deshpande" };

/** Somebody against whom no rule has anything, complete in every answer. The others are told by what differs. */
export const clean = (name: Text, note: Text): SamplePerson => ({
  key: basis,
  name,
  note,
  answers: { ...answers, ...zoneOf(answers) },
  documents: papersOf(),
  institutions: [listed],
  on: day,
  expected: { verdict: "eligible" },
});

/** The clean person but for these answers and papers; the passport's two lines follow the answers. */
export const but = (key: string, name: Text, changes: Changes, expected: Expected, more: More = {}): SamplePerson => ({
  key,
  base: basis,
  name,
  answers: { ...zoneAfter(changes), ...changes },
  documents: papersOf(more.papers),
  institutions: [listed, ...(more.institutions ?? [])],
  on: day,
  expected,
});

/** Somebody of whom nothing is known but this. */
export const only = (key: string, name: Text, known: Changes, expected: Expected): SamplePerson => ({
  key,
  name,
  answers: known,
  documents: [],
  institutions: [],
  on: day,
  expected,
});

const inZone = [
  "passport.number",
  "passport.issuingCountry",
  "passport.expiryDate",
  "person.dob",
  "person.nationality",
  "person.sex",
];

const zoneAfter = (changes: Changes) => (inZone.some((key) => changes[key]) ? zoneOf({ ...answers, ...changes }) : {});

/** The passport's two lines as these answers say them. */
export function zoneOf(given: Changes): Changes {
  const text = (key: string) => String(given[key] ?? "");
  const [first, second] = writeMrz({
    issuingState: text("passport.issuingCountry"),
    surname: text("person.surname"),
    givenNames: text("person.givenNames"),
    documentNumber: text("passport.number"),
    nationality: text("person.nationality"),
    birthDate: text("person.dob"),
    sex: text("person.sex"),
    expiryDate: text("passport.expiryDate"),
  });
  return { "passport.mrz1": first, "passport.mrz2": second };
}

/** Teaches and does research since February of last year, with a letter ten days old. */
export const byPost: Changes = {
  "k.route": "b_current_post",
  "k.post.type": "both",
  "k.post.title": "Lecturer",
  "k.post.institution": answers["k.degree.institution"],
  "k.post.isced": "0542",
  "k.post.start": "2025-02-01",
  "k.post.fte": 100,
};
export const letter = { "doc.employment": [{ issuedOn: "2026-06-05" }] };

const invented = (
  ror: string,
  name: string,
  state: InstitutionRecord["state"],
  successors: string[] = [],
): InstitutionRecord => ({
  ror,
  name,
  state,
  successors,
});

/** Made up, under identifiers that the registry has not given out. */
export const made = {
  known: invented("0zzzzz192", "Sample College of Crafts", "known"),
  inactive: invented("0zzzzz289", "Sample Institute that closed", "inactive"),
  merged: invented("0zzzzz386", "Sample Institute that merged", "inactive", [listed.ror]),
  excluded: invented("0zzzzz483", "Sample Academy without recognition", "excluded"),
};
export const at = ({ ror }: InstitutionRecord) => ({ ror });
