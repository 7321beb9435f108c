import type { Answers, Condition, Definition, Evidence, Operand } from "@/features/eligibility/domain/definition";
import { byPost, cleanAnswers, cleanEvidence, firstForm, letter, listed, other } from "./clean-applicant";

/** Repeatable chance: the same seed gives the same numbers (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
const oneOf = <Value>(random: Random, values: readonly Value[]): Value =>
  values[Math.floor(random() * values.length)] as Value;
const whole = (random: Random, from: number, to: number) => from + Math.floor(random() * (to - from + 1));

const countries = ["IND", "DEU", "NGA", "CHN", "USA", "HKG", "TWN", "KEN", "UTO"];
const institution = (random: Random) =>
  oneOf(random, [{ ror: listed }, ...Object.values(other).map((ror) => ({ ror })), { name: "Somewhere" }]);
const day = (random: Random, from: number, to: number) =>
  `${whole(random, from, to)}-${String(whole(random, 1, 12)).padStart(2, "0")}-${String(whole(random, 1, 28)).padStart(2, "0")}`;

/** What rules care about, each drawn from the interesting values. */
const drawn: Record<string, (random: Random) => unknown> = {
  "person.dob": (random) => oneOf(random, [day(random, 1960, 2012), "1990", "1981-06", day(random, 1975, 1982)]),
  "person.nationality": (random) => oneOf(random, countries),
  "person.birthCountry": (random) => oneOf(random, countries),
  "start.residenceCountry": (random) => oneOf(random, countries),
  "family.father.nationality": (random) => oneOf(random, countries),
  "person.hasOtherNationality": (random) => random() < 0.5,
  "person.otherNationalities": (random) => [{ country: oneOf(random, countries) }],
  "person.hasFormerNationality": (random) => random() < 0.5,
  "person.formerNationalities": (random) => [{ country: oneOf(random, countries) }],
  "k.route": (random) => oneOf(random, ["a_degree", "b_current_post", "both", "neither", undefined]),
  "k.degree.level": (random) => oneOf(random, ["short_cycle", "bachelor", "master", "doctorate"]),
  "k.degree.status": (random) => oneOf(random, ["awarded", "in_progress"]),
  "k.degree.date": (random) => day(random, 2015, 2028),
  "k.degree.isced": (random) => oneOf(random, ["0613", "0912", "0313", "0542", "0321"]),
  "k.degree.institution": institution,
  "k.post.institution": institution,
  "k.post.type": (random) => oneOf(random, ["teaching", "research", "both", "neither", undefined]),
  "k.post.start": (random) => day(random, 2024, 2027),
  "k.post.end": (random) => oneOf(random, [undefined, day(random, 2025, 2027)]),
  "passport.type": (random) => oneOf(random, ["ordinary", "official", "diplomatic"]),
  "passport.blankPages": (random) => whole(random, 0, 6),
  "passport.expiryDate": (random) => day(random, 2026, 2028),
  "travel.departureDate": (random) => day(random, 2026, 2028),
  "visa.purposes": (random) =>
    oneOf(random, [["business"], ["tourism"], ["business", "tourism"], ["paid_employment"], undefined]),
  "payer.amount": (random) => ({ amount: whole(random, 0, 40_000), currency: oneOf(random, ["CNY", "INR", "XYZ"]) }),
  "payer.who": (random) => oneOf(random, ["myself", undefined]),
  "k.fundsMonths": (random) => whole(random, 1, 6),
  ...Object.fromEntries(
    ["refused", "cancelled", "illegal", "deported", "criminal", "health", "weapons", "military", "paramilitary"].map(
      (name) => [`decl.${name}`, (random: Random) => oneOf(random, [false, false, true, undefined])],
    ),
  ),
  "decl.deported.banEndsOn": (random) => day(random, 2025, 2028),
};

export type VariedCase = { answers: Answers; evidence: Evidence[] };

/** Somebody invented: mostly in order, with a few answers and papers that are not. */
export function variedCase(random: Random): VariedCase {
  const changes = Object.entries(drawn)
    .filter(() => random() < 0.16)
    .map(([key, draw]) => [key, draw(random)]);
  const post = random() < 0.3 ? byPost : {};
  const route = random() < 0.2 ? { "k.route": "both" } : {};
  const answers = cleanAnswers({ ...post, ...route, ...Object.fromEntries(changes) });
  const without = ["doc.degree", "doc.funds"].filter(() => random() < 0.1);
  const more: Evidence[] = [
    ...(random() < 0.3 ? [letter] : []),
    ...(random() < 0.2 ? [{ slot: "doc.legalStay", validUntil: day(random, 2025, 2028) }] : []),
    ...(random() < 0.1 ? [{ slot: "doc.degree", nameOnDocument: "Somebody Else" }] : []),
  ];
  return { answers, evidence: cleanEvidence(without, more) };
}

const outcomes = ["PASS", "REFER", "MISSING", "FAIL"] as const;

/** The first version with something about its rules, parameters or questions changed. */
export function variedDraft(random: Random): Definition {
  const draft = structuredClone(firstForm.definition);
  const times = whole(random, 1, 3);
  for (let time = 0; time < times; time += 1) oneOf(random, alterations)(draft, random);
  return draft;
}

type Alteration = (draft: Definition, random: Random) => unknown;

const alterations: Alteration[] = [
  changeNumber,
  changeNumber,
  changeNumber,
  (draft, random) =>
    Object.assign(oneOf(random, oneOf(random, withClauses(draft)).clauses), { outcome: oneOf(random, outcomes) }),
  (draft, random) => void oneOf(random, withClauses(draft)).clauses.reverse(),
  (draft, random) => void oneOf(random, withClauses(draft)).clauses.pop(),
  (draft, random) => void draft.rules.splice(whole(random, 0, draft.rules.length - 1), 1),
  (draft, random) => addRule(draft, random, oneOf(random, conditions)),
  (draft, random) => addRule(draft, random, oneOf(random, conditions)),
  hideField,
  (draft) => Object.assign(draft.parameters["K-R19"] ?? {}, { floor: 9_000 }),
  (draft) => Object.assign(draft.lists, { regions: {} }),
  (draft) => {
    const combining = draft.rules.find(({ combines }) => combines);
    if (combining?.combines) combining.combines.routes.B.values = ["b_current_post"];
  },
];

const withClauses = ({ rules }: Definition) => rules.filter(({ clauses }) => clauses.length > 0);

function changeNumber({ parameters }: Definition, random: Random): void {
  const places = Object.entries(parameters).flatMap(([rule, values]) =>
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === "number" ? [[rule, name, value] as const] : [],
    ),
  );
  const [rule, name, value] = oneOf(random, places);
  parameters[rule] = { ...parameters[rule], [name]: value + whole(random, -3, 3) };
}

const conditions: Condition[] = [
  { field: "person.sex", is: "f" },
  { field: "work.history[].country", includesAny: ["IND"] },
  { document: "doc.cv", lessThan: 1 },
  { fact: "stay.days", moreThan: 60 },
  { fact: "work.gaps", moreThan: 0 },
  { field: "person.surname", answered: false },
  { field: "consent.terms", is: false },
  { field: "new.question", is: true },
  { all: [{ field: "decl.health", is: true }, { not: { field: "start.post", is: "new_delhi" as Operand } }] },
  {
    any: [
      { fact: "funds.shortfall", moreThan: 100 },
      { field: "k.degree.institution", answered: false },
    ],
  },
];

function addRule(draft: Definition, random: Random, when: Condition): void {
  const [model] = draft.rules;
  if (!model) return;
  const { reason } = model.otherwise;
  draft.rules.push({
    id: `X-${draft.rules.length}`,
    title: model.title,
    inputs: [],
    clauses: [{ when, outcome: oneOf(random, outcomes), reason, code: "new" }],
    otherwise: { outcome: "PASS", reason, code: "fine" },
    missing: model.missing,
    citations: [],
  });
}

function hideField(draft: Definition, random: Random): void {
  const key = oneOf(random, ["person.birthCountry", "k.degree.level", "payer.amount", "decl.refused", "person.sex"]);
  const field = draft.sections.flatMap(({ fields }) => fields).find((one) => one.key === key);
  if (field) field.visibleWhen = { field: "person.nationality", is: oneOf(random, ["IND", "DEU"]) };
}
