import { truthOf } from "./condition";
import type { Condition, Route, Rule } from "./definition";
import { type Form, type FormField, parameterFinder } from "./form";
import type { Reading } from "./reading";

/** One page of the pre-check: the questions that concern this person, each as the form defines it. */
export type Step = { key: string; fields: FormField[] };

type Planned = {
  key: string;
  /** Paths of the form; of a group only the members that are named. */
  asks: readonly string[];
  /** Those that may stay empty here although the form will want them. */
  optional?: readonly string[];
  /** The step is left out while this holds. */
  unless?: Condition;
};

export const papersStep = "papers";

/** Copied from the passport's own page when somebody applies; a rule that reads these cannot be judged before. */
const fromPassportPage: ReadonlySet<string> = new Set([
  "passport.mrz1",
  "passport.mrz2",
  "passport.number",
  "passport.issuingCountry",
  "person.sex",
  "person.surname",
  "person.givenNames",
]);

const departure = "travel.departureDate";
const validity = (test: { atLeast: number } | { lessThan: { parameter: string } } | { answered: false }) =>
  ({ fact: "passport.monthsLeft", ...test }) as Condition;

/** The order in which the rules' questions are put: what decides most first, what may hurt last. */
const plan: readonly Planned[] = [
  { key: "route", asks: ["k.route"] },
  { key: "birth", asks: ["person.dob", "person.dobPartlyUnknown"] },
  { key: "nationality", asks: ["person.nationality"] },
  {
    key: "ties",
    asks: [
      "person.hasOtherNationality",
      "person.hasFormerNationality",
      "person.birthCountry",
      "family.father.nationality",
      "family.mother.nationality",
    ],
    optional: ["person.birthCountry", "family.father.nationality", "family.mother.nationality"],
    unless: { field: "person.nationality", is: "CHN" },
  },
  {
    key: "other-nationalities",
    asks: ["person.otherNationalities[].country", "person.formerNationalities[].country"],
    unless: { field: "person.nationality", is: "CHN" },
  },
  { key: "residence", asks: ["start.residenceCountry"] },
  { key: "degree-level", asks: ["k.degree.level"] },
  { key: "degree-status", asks: ["k.degree.status"] },
  { key: "degree-date", asks: ["k.degree.date"] },
  { key: "degree-institution", asks: ["k.degree.institution"] },
  { key: "degree-field", asks: ["k.degree.isced"] },
  { key: "post-type", asks: ["k.post.type"] },
  { key: "post-dates", asks: ["k.post.start", "k.post.end"] },
  { key: "post-institution", asks: ["k.post.institution"] },
  { key: "post-field", asks: ["k.post.isced"] },
  { key: "passport-type", asks: ["passport.type"] },
  { key: "passport-expiry", asks: ["passport.expiryDate"] },
  {
    key: "departure",
    asks: [departure],
    optional: [departure],
    // Twelve months to the arrival and half a year of stay: a passport that lasts longer outlasts every plan.
    unless: {
      any: [
        validity({ answered: false }),
        validity({ atLeast: 18 }),
        validity({ lessThan: { parameter: "K-R10.months" } }),
      ],
    },
  },
  { key: "passport-pages", asks: ["passport.blankPages"] },
  { key: "purposes", asks: ["visa.purposes"] },
  { key: "money", asks: ["payer.who", "payer.amount", "k.fundsMonths"] },
  {
    key: "declarations",
    asks: [
      "decl.refused",
      "decl.cancelled",
      "decl.illegal",
      "decl.deported",
      "decl.criminal",
      "decl.health",
      "decl.weapons",
      "decl.military",
      "decl.paramilitary",
    ],
  },
  { key: "ban", asks: ["decl.deported.banEndsOn"] },
];

/** The steps that concern this person, in order; what a rule reads beyond the plan is asked too, and papers last. */
export function stepsIn(reading: Reading): Step[] {
  const finder = parameterFinder(reading.form.definition);
  return planFor(reading.form).flatMap(({ key, asks, optional = [], unless }) => {
    if (unless && truthOf(unless, reading, finder) === "met") return [];
    const fields = asked(reading.form, asks)
      .filter((field) => reading.isShown(field))
      .map((field) => (optional.includes(field.path) ? { ...field, required: false } : field));
    return fields.length > 0 ? [{ key, fields: toldApart(fields) }] : [];
  });
}

/** True for a step of this form, whether or not it concerns the person. */
export const isStep = (form: Form, key: string): boolean => planFor(form).some((step) => step.key === key);

function planFor(form: Form): Planned[] {
  const inputs = [...new Set(form.definition.rules.flatMap((rule) => inputsOf(rule)))];
  const planned = new Set(plan.flatMap(({ asks }) => asks));
  const kindOf = (path: string) => form.fields.get(path)?.kind;
  const isOpen = (path: string) => !planned.has(path) && !fromPassportPage.has(path);
  const more = inputs.filter((path) => isOpen(path) && isAskable(kindOf(path)));
  return [
    ...plan,
    ...more.map((path) => ({ key: `more-${path.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`, asks: [path] })),
    { key: papersStep, asks: inputs.filter((path) => kindOf(path) === "upload" && !path.includes("[]")) },
  ];
}

const isAskable = (kind: FormField["kind"] | undefined) =>
  kind !== undefined && !["upload", "fixed", "automatic", "rows"].includes(kind);

const routeWords: Record<Route, string> = { A: "degree", B: "post" };

/** What a rule reads, of one of its routes or of all. */
export const inputsOf = ({ inputs, routes }: Rule, route?: Route): string[] =>
  routes
    ? inputs.flatMap((path) => (route ? [route] : routes).map((each) => path.replace("$route", routeWords[each])))
    : inputs;

/** Groups come with the named members only. */
function asked(form: Form, paths: readonly string[]): FormField[] {
  const found = new Map<string, FormField>();
  for (const path of paths) {
    const field = form.fields.get(path);
    const group = field?.group === undefined ? undefined : form.fields.get(field.group);
    if (!field) continue;
    if (!group) found.set(path, field);
    else found.set(group.path, { ...group, fields: [...(found.get(group.path)?.fields ?? []), field] });
  }
  return [...found.values()];
}

/** Two questions of one page with the same label are told apart by their nouns: "Your father’s nationality". */
function toldApart(fields: FormField[]): FormField[] {
  const isUnique = ({ label }: FormField) => fields.filter((other) => other.label.en === label.en).length === 1;
  return fields.map((field) => (isUnique(field) || !field.noun ? field : { ...field, label: begun(field.noun) }));
}

const begun = (noun: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(noun).map(([language, text]) => [language, text.slice(0, 1).toUpperCase() + text.slice(1)]),
  );

/** True for a rule that nobody can know about before the passport's own page is there. */
export const isForLater = ({ inputs }: Rule): boolean => inputs.some((path) => fromPassportPage.has(path));
