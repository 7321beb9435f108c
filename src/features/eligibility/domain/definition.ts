/**
 * The shape of a form version: everything an admin can change about questions and rules, as one JSON value.
 * The compiler (form.ts) and the engine (assess.ts) are the only readers.
 */

export type Text = Record<string, string>;

export type FieldKind =
  | "text"
  | "long-text"
  | "name"
  | "latin"
  | "phone"
  | "email"
  | "url"
  | "whole-number"
  | "yes-no"
  | "tick"
  | "date"
  | "partial-date"
  | "year-month"
  | "year"
  | "choice"
  | "choices"
  | "country"
  | "countries"
  | "money"
  | "institution"
  | "isced"
  | "tags"
  | "rows"
  | "upload"
  | "fixed"
  | "automatic";

export type Scalar = string | number | boolean;

/** A literal, or a parameter of the same rule (`plus` adds a second one, as in max + band). */
export type Operand = Scalar | { parameter: string; plus?: string };

/**
 * What a condition looks at: an answer (`work.history[].to` collects from all rows; inside a row's own condition it
 * is that row's), the number of uploads in a slot, or a named derived fact (facts.ts lists them).
 */
export type Subject = { field: string } | { document: string } | { fact: string };

export type Test =
  | { is: Operand }
  | { oneOf: Operand[] | { parameter: string } }
  | { atLeast: Operand }
  | { atMost: Operand }
  | { lessThan: Operand }
  | { moreThan: Operand }
  | { includesAny: Operand[] | { parameter: string } }
  | { includesOnly: Operand[] | { parameter: string } }
  | { startsWithAny: Operand[] | { parameter: string } }
  | { answered: boolean };

export type Condition = { all: Condition[] } | { any: Condition[] } | { not: Condition } | (Subject & Test);

/**
 * Relations that one field alone cannot settle. `field` names the other side; a `[]` path means the same row.
 * `when` limits a check to the cases it is meant for, such as "awarded: in the past".
 */
export type Check = Relation & { when?: Condition };

export type Relation =
  | { check: "past" | "past-or-today" | "future" | "today-or-later" }
  | { check: "within-months"; months: number }
  | { check: "not-older-than-months"; months: number }
  | { check: "not-before" | "after" | "before" | "not-after" | "differs-from" | "not-same-person"; field: string }
  | { check: "not-together-with"; field: string }
  | { check: "at-most-days-after"; field: string; days: { field: string } }
  | {
      check: "equals-mrz";
      part: "documentNumber" | "birthDate" | "expiryDate" | "nationality" | "sex" | "issuingState";
    }
  | { check: "mrz-line"; line: 1 | 2 }
  /** A whole date, unless the tick named by `field` says that a part of it is not known. */
  | { check: "full-unless"; field: string }
  /** This many months from today end on or before the date in `field`. */
  | { check: "months-end-by"; field: string }
  /** A to Z and 0 to 9; stored in capitals, without spaces and hyphens. */
  | { check: "document-number" }
  /** Warns where O stands beside digits, or 0 beside letters, and the like (I and 1). */
  | { check: "look-alikes"; soft: true }
  /** Of a whole number that is a year. */
  | { check: "this-year-or-before" }
  | { check: "must-be-true" }
  | { check: "must-include"; value: string }
  | { check: "han-characters" }
  | { check: "orcid" }
  /** Building blocks in order, each so many characters of one kind: never a free regular expression, which may stall. */
  | { check: "pattern"; parts: PatternPart[] }
  | { check: "doi" }
  | { check: "six-digits" }
  | { check: "visa-number-shape"; soft: true }
  | { check: "full-name" }
  | { check: "post-active" | "post-serves-country" | "post-serves-region" }
  | { check: "no-overlap"; from: string; to: string }
  | { check: "chronological"; from: string }
  | { check: "within"; from: string; to: string; first: string; last: string }
  | { check: "no-gap"; from: string; to: string; current: string; days: number; years: number; reasons: string }
  | { check: "at-most-current"; current: string; most: number };

export type PatternPart =
  | { of: "letters" | "capitals" | "digits" | "letters-or-digits"; least: number; most: number }
  | { text: string };

export type Option = {
  value: string;
  label: Text /** the old form's number, where it had one */;
  code?: string;
  hint?: Text;
};

/** Option lists that are data of their own, shared by several fields. */
export type ListName =
  | "posts"
  | "regions"
  | "isced"
  | "techAreas"
  | "occupations"
  | "provinces"
  | "cities"
  | "languages";

export type Field = {
  /** As in the wire format: `person.dob`; inside a group only the member's own name: `from`. */
  key: string;
  kind: FieldKind;
  label: Text;
  /** The label in mid-sentence, for messages: "your date of birth". Falls back to the label. */
  noun?: Text;
  hint?: Text;
  /** A longer explanation, opened on demand. */
  help?: Text;
  /** The admin's own words for a fault, by its code; the house's words stand for every other. */
  errors?: Record<string, Text>;
  /** Asked no more: never shown, read as absent. What was answered under earlier versions stays with those. */
  retired?: boolean;
  /** False: officers may not ask for it anew in an information request. */
  unlockable?: boolean;
  /** Which page of the section it stands on. */
  page: string;
  /** True: must be answered whenever it is shown. */
  required: boolean;
  /** Required only when this holds (it is shown either way). */
  requiredWhen?: Condition;
  visibleWhen?: Condition;
  options?: Option[];
  optionsFrom?: ListName;
  /** How choices are drawn; by default radios up to seven, a list beyond. */
  control?: "radio" | "list" | "lookup";
  minLength?: number;
  maxLength?: number;
  min?: number;
  max?: number;
  /** Rows, choices, tags, countries or files: how few and how many. */
  least?: number;
  most?: number;
  checks?: Check[];
  /** Offers "not applicable" with a reason, stored under `<key>.notApplicable` and `<key>.notApplicableReason`. */
  notApplicable?: boolean;
  /** Encrypted at rest, masked for staff. */
  sensitive?: boolean;
  /** A notice shown beside the field when the condition holds (never blocks). */
  notices?: { when: Condition; text: Text; tone: "info" | "warn"; href?: string }[];
  /** Members of a repeating group; their keys are relative to the row. */
  fields?: Field[];
  /** Upload slots: formats, size, and which dates are asked beside the file. */
  upload?: {
    mediaTypes: string[];
    maxBytes: number;
    asks?: ("issuedOn" | "validUntil" | "nameOnDocument")[];
    note?: Text;
    /** Paper issued longer ago than this is pointed out to the person and the officer; it is never a fault. */
    maxAgeDays?: number;
    /** Answers that the paper proves, by their keys or the beginnings of them (`k.degree` is `k.degree.date` too). */
    proves?: string[];
  };
  /** The value of a `fixed` field. */
  value?: Scalar;
  /** Where the question comes from: a tag of the domain notes and its source. */
  source?: { tag: Tag; note?: string };
  autocomplete?: string;
};

export type Page = { key: string; title: Text; hint?: Text };
export type Section = { key: string; title: Text; pages: Page[]; fields: Field[] };

export type Tag = "law" | "official" | "reported" | "known" | "assumed";
export type Citation = { code: string; tag: Tag; text: Text };

export type Outcome = "PASS" | "REFER" | "MISSING" | "FAIL";
export type Route = "A" | "B";

/** Clauses are tried in order. The first whose condition is met decides; one that cannot be answered yet gives MISSING. */
export type Clause = {
  when: Condition;
  outcome: Outcome;
  /** May name inputs, facts and parameters in braces: "You are {age}; our default is at least {min}." */
  reason: Text;
  /** What the person could do about it. */
  remedy?: Text;
  code: string;
};

export type Rule = {
  id: string;
  title: Text;
  /** Keys of answers and slots the rule reads; named in the trace. */
  inputs: string[];
  /** Set where the rule counts only as part of a route; `$route` in a key or fact is then `degree` or `post`. */
  routes?: Route[];
  clauses: Clause[];
  otherwise: { outcome: Outcome; reason: Text; remedy?: Text; code: string };
  /** Reason when an input is still missing. */
  missing: Text;
  /** A rule whose outcome is the best of the routes' worst: the routes and the rules in each. */
  combines?: { claimedBy: string; routes: Record<Route, { values: string[]; rules: string[] }>; none: string };
  citations: Citation[];
  /** What the rule's parameters mean, by name: the words, the unit and the bounds that the editor keeps them in. */
  parameterNotes?: Record<string, ParameterNote>;
};

export type ParameterNote = { label: Text; unit?: Text; min?: number; max?: number };

export type Parameters = Record<string, Record<string, number | string | string[] | Record<string, number>>>;

export type Post = {
  key: string;
  city: Text;
  country: string;
  timeZone: string;
  active: boolean;
  /** Countries of residence it serves beyond its own. */
  serves: string[];
  /** Regions of its country that it serves; empty where the whole country is served by one post. */
  regions: string[];
  address?: Text;
};
export type ListItem = { value: string; label: Text; group?: string; note?: Text };
/** `edge` stands in versions from before: which fields lie at the edge is a parameter of the rule that asks. */
export type IscedField = { code: string; label: Text; edge?: boolean };

/** A fee the law does not give: `amount` 0 with `confirmed: false` shows "fee to be confirmed". */
export type Fee = {
  post: string;
  nationality?: string;
  entries: "single" | "double" | "multiple";
  amount: number;
  currency: string;
  confirmed: boolean;
};
export type ReasonCode = { code: string; internal: Text; public: Text; basis: string; disclosesDetail: boolean };
export type GrantTemplate = { code: string; label: Text; entries: "1" | "2" | "M"; months: number; stayDays: number };

export type Lists = {
  posts: Post[];
  /** By country, its regions as asked under `start.residenceRegion`. */
  regions: Record<string, ListItem[]>;
  isced: IscedField[];
  techAreas: ListItem[];
  occupations: ListItem[];
  provinces: ListItem[];
  cities: ListItem[];
  languages: ListItem[];
};

export type Settings = {
  /** Working days from entering a state to its next step, by state; absent where the clock stops. */
  serviceTargets: Record<string, number>;
  holidays: Record<string, string[]>;
  fees: Fee[];
  reasonCodes: ReasonCode[];
  grantTemplates: GrantTemplate[];
  requestDays: number;
  /** Working days for which somebody who took a case may leave it alone; one unless told. */
  leaseDays?: number;
  reconsiderationDays: number;
  passportMonths: number;
  draftIdleDays: number;
  draftWarningDays: number[];
  retentionDays: Record<string, number>;
  /** True: a version goes live only by somebody who has not worked on it. What counts is the version in force. */
  secondPersonPublishes?: boolean;
  /** What officers look at before they propose, by section. The version in force counts, for every case. */
  checklists?: Checklist[];
  /** True: a proposal waits until every check that concerns the case is done. */
  checksHoldProposals?: boolean;
  /** Which share of cases a second officer looks at blind. The version in force counts; without it none is drawn. */
  secondLook?: SecondLookRule;
};

/** What makes a case one of risk, as far as the portal can tell when its first decision is proposed. */
export const riskSigns = [
  "refer",
  "against-verdict",
  "refusal",
  "near-miss",
  "watch-list",
  "possible-duplicate",
  "finding-set-aside",
] as const;
export type RiskSign = (typeof riskSigns)[number];

export type SecondLookRule = {
  randomPercent: number;
  /** Of cases that bear one of the signs. The higher share counts where both would. */
  riskPercent: number;
  riskSigns: RiskSign[];
  /** True: a case that was drawn is not decided before the second look. */
  holdsDecisions?: boolean;
};

export type Checklist = { key: string; title: Text; checks: ChecklistItem[] };
export type ChecklistItem = {
  key: string;
  text: Text;
  /** Concerns only the cases in which this holds, or is not known. */
  when?: Condition;
  /** Answers and documents that it is about. A reply that changes one of them opens the check again. */
  looksAt: string[];
  /** Reasons of refusal that a problem here can lead to. */
  reasonCodes: string[];
};

/**
 * An invented person whose verdict is agreed: a version is published only while all of them come out as expected.
 * Complete in itself: the institutions it names are told with it, so that the list may change beside it.
 */
export type SamplePerson = {
  key: string;
  /** Another person whose answers this one has too, where it says nothing else; `null` takes one of them away. */
  base?: string;
  name: Text;
  /** What it shows, for those who change the rules. */
  note?: Text;
  answers: Record<string, unknown>;
  documents: Evidence[];
  institutions: InstitutionRecord[];
  /** The assessment date. */
  on: string;
  expected: {
    verdict: "eligible" | "refer" | "incomplete" | "not_eligible";
    /** Outcomes of single rules, by id, or by id and route ("K-R05 A"). */
    rules?: Record<string, Outcome>;
  };
};

export type Definition = {
  sections: Section[];
  rules: Rule[];
  parameters: Parameters;
  lists: Lists;
  settings: Settings;
  samples?: SamplePerson[];
};

/** Answers as on the wire: flat keys, a group as an array of objects. Malformed values must never make a reader throw. */
export type Answers = Readonly<Record<string, unknown>>;
/** An upload as the engine sees it. */
export type Evidence = {
  slot: string;
  issuedOn?: string | null;
  validUntil?: string | null;
  nameOnDocument?: string | null;
};
export type InstitutionState = "listed" | "known" | "inactive" | "excluded";
export type InstitutionRecord = { ror: string; name?: string; state: InstitutionState; successors: string[] };
