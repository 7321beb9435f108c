import { z } from "zod";
import { isCalendarDate } from "@/lib/calendar-date";
import { relationNames } from "./checks/relations";
import { type Condition, type Definition, type FieldKind, type ListName, riskSigns } from "./definition";
import { shapes } from "./shape";

const mostTexts = 4_000;
const mostItems = 2_000;

export const forbiddenNames: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
const path = /^[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)*$/;

/** Names that end up as keys of objects: never one that reaches into an object's own machinery. */
export const isSafeKey = (key: string) =>
  key.length <= 80 && path.test(key) && key.split(".").every((part) => !forbiddenNames.has(part));

const key = z.string("wrong-kind").refine(isSafeKey, "unsafe-key");
/** A tag of HTML. A lone "<", as in a passport's lines, is a character like any other. */
const markup = /<\/?[a-z!][^<>]*>/i;
const words = z
  .string("wrong-kind")
  .max(mostTexts, "text-too-long")
  .refine((text) => !markup.test(text), "markup");
const name = z.string("wrong-kind").min(1, "blank").max(200, "name-too-long");
const locale = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "unknown-language");
const text = z
  .record(locale, words, "wrong-kind")
  .refine((texts) => typeof texts.en === "string" && texts.en.trim() !== "", "english-missing");
const scalar = z.union([z.string().max(400), z.number(), z.boolean()], "wrong-kind");
const count = z.number("wrong-kind").int("whole-number").min(0, "negative").max(1e9, "too-large-number");
const percent = z.number("wrong-kind").min(0, "not-a-percentage").max(100, "not-a-percentage");
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item, "wrong-kind").max(mostItems, "list-too-long");

const operand = z.union([scalar, z.strictObject({ parameter: name, plus: name.optional() })], "wrong-kind");
const operands = z.union([listOf(operand), z.strictObject({ parameter: name })], "wrong-kind");
const subject = { field: name.optional(), document: name.optional(), fact: name.optional() };
const tests = {
  is: operand.optional(),
  oneOf: operands.optional(),
  atLeast: operand.optional(),
  atMost: operand.optional(),
  lessThan: operand.optional(),
  moreThan: operand.optional(),
  includesAny: operands.optional(),
  includesOnly: operands.optional(),
  startsWithAny: operands.optional(),
  answered: z.boolean("wrong-kind").optional(),
};
const countOf = (value: object, names: object) => Object.keys(value).filter((one) => one in names).length;
const leaf = z
  .strictObject({ ...subject, ...tests })
  .refine((one) => countOf(one, subject) === 1 && countOf(one, tests) === 1, "one-subject-one-test");

const condition: z.ZodType<Condition> = z.lazy(() => z.unknown().transform(readCondition)) as z.ZodType<Condition>;

const conditions = listOf(condition);

/** By hand where a union of four shapes would blame all of them. */
function readCondition(given: unknown, context: z.RefinementCtx): unknown {
  const part = (schema: z.ZodType, value: unknown, at?: string) => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      context.addIssue({ code: "custom", message: issue.message, path: [...(at ? [at] : []), ...issue.path] });
    }
    return z.NEVER;
  };
  const isObject = typeof given === "object" && given !== null && !Array.isArray(given);
  for (const group of ["all", "any", "not"] as const) {
    if (!isObject || !(group in given)) continue;
    const inner = (given as Record<string, unknown>)[group];
    if (Object.keys(given).length > 1) context.addIssue({ code: "custom", message: "one-subject-one-test" });
    return { [group]: part(group === "not" ? condition : conditions, inner, group) };
  }
  return part(leaf, given);
}

const mostBlocks = 12;
const blockLength = z.int().min(0).max(80);
const pattern = z
  .array(
    z.union([
      z
        .strictObject({
          of: z.enum(["letters", "capitals", "digits", "letters-or-digits"]),
          least: blockLength,
          most: blockLength.min(1),
        })
        .refine(({ least, most }) => least <= most),
      z.strictObject({ text: z.string().min(1).max(40) }),
    ]),
  )
  .min(1)
  .max(mostBlocks);

const check = z
  .looseObject(
    { check: z.enum(relationNames as [string, ...string[]], "unknown-check"), when: condition.optional() },
    "wrong-kind",
  )
  .refine(
    (given) =>
      Object.entries(given).every(([member, value]) => member === "when" || member === "parts" || isPlain(value)),
    "wrong-kind",
  )
  .refine((given) => (given.check === "pattern") === "parts" in given, "wrong-kind")
  .refine((given) => !("parts" in given) || pattern.safeParse(given.parts).success, "wrong-kind");
const isPlain = (value: unknown): boolean =>
  typeof value !== "object" ||
  (value !== null && Object.values(value).every((inner) => typeof inner === "string" && inner.length <= 200));

const option = z.strictObject({ value: name, label: text, code: name.optional(), hint: text.optional() });
const lists: [ListName, ...ListName[]] = [
  "posts",
  "regions",
  "isced",
  "techAreas",
  "occupations",
  "provinces",
  "cities",
  "languages",
];
const upload = z.strictObject({
  mediaTypes: listOf(name),
  maxBytes: count,
  asks: listOf(z.enum(["issuedOn", "validUntil", "nameOnDocument"])).optional(),
  note: text.optional(),
  maxAgeDays: count.optional(),
  proves: listOf(name).optional(),
});
const notice = z.strictObject({ when: condition, text, tone: z.enum(["info", "warn"]), href: name.optional() });
const tag = z.enum(["law", "official", "reported", "known", "assumed"], "wrong-kind");

const plainField = z.strictObject({
  key,
  kind: z.enum(Object.keys(shapes) as [FieldKind, ...FieldKind[]], "unknown-kind"),
  label: text,
  noun: text.optional(),
  hint: text.optional(),
  help: text.optional(),
  errors: z.record(name, text).optional(),
  retired: z.boolean("wrong-kind").optional(),
  unlockable: z.boolean("wrong-kind").optional(),
  page: name,
  required: z.boolean("wrong-kind"),
  requiredWhen: condition.optional(),
  visibleWhen: condition.optional(),
  options: listOf(option).optional(),
  optionsFrom: z.enum(lists, "unknown-list").optional(),
  control: z.enum(["radio", "list", "lookup"]).optional(),
  minLength: count.optional(),
  maxLength: count.optional(),
  min: z.number("wrong-kind").optional(),
  max: z.number("wrong-kind").optional(),
  least: count.optional(),
  most: count.optional(),
  checks: listOf(check).optional(),
  notApplicable: z.boolean("wrong-kind").optional(),
  sensitive: z.boolean("wrong-kind").optional(),
  notices: listOf(notice).optional(),
  upload: upload.optional(),
  value: scalar.optional(),
  source: z.strictObject({ tag, note: words.optional() }).optional(),
  autocomplete: name.optional(),
});
/** Groups hold members, and members hold none. */
const field = plainField.extend({ fields: listOf(plainField).optional() });

const page = z.strictObject({ key: name, title: text, hint: text.optional() });
const section = z.strictObject({ key: name, title: text, pages: listOf(page), fields: listOf(field) });

const parameterName = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, "unsafe-key");
const parameterNote = z.strictObject({
  label: text,
  unit: text.optional(),
  min: z.number("wrong-kind").optional(),
  max: z.number("wrong-kind").optional(),
});

const outcome = z.enum(["PASS", "REFER", "MISSING", "FAIL"], "unknown-outcome");
const ending = { outcome, reason: text, remedy: text.optional(), code: name };
const routes = z.enum(["A", "B"], "unknown-route");
const part = z.strictObject({ values: listOf(name), rules: listOf(name) });
const rule = z.strictObject({
  id: name,
  title: text,
  inputs: listOf(name),
  routes: listOf(routes).optional(),
  clauses: listOf(z.strictObject({ when: condition, ...ending })),
  otherwise: z.strictObject(ending),
  missing: text,
  combines: z.strictObject({ claimedBy: name, routes: z.strictObject({ A: part, B: part }), none: name }).optional(),
  citations: listOf(z.strictObject({ code: name, tag, text })),
  parameterNotes: z.record(parameterName, parameterNote).optional(),
});

const ruleId = z.string().regex(/^[A-Z][A-Z0-9-]{0,39}$/, "unsafe-key");
const parameter = z.union([z.number(), z.string().max(400), listOf(name), z.record(name, z.number())], "wrong-kind");
const parameters = z.record(ruleId, z.record(parameterName, parameter));

const code = z.string().min(1).max(80);
const item = z.strictObject({ value: name, label: text, group: name.optional(), note: text.optional() });
/** To ask the runtime takes a millisecond for each post of each definition; it knows a few hundred, so these are kept. */
const zonesFound = new Set<string>();
const mostZonesKept = 1_000;

/** One whose clocks the runtime knows: deadlines are counted by it. */
function isTimeZone(timeZone: string): boolean {
  if (zonesFound.has(timeZone)) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone });
  } catch {
    return false;
  }
  if (zonesFound.size < mostZonesKept) zonesFound.add(timeZone);
  return true;
}
const post = z.strictObject({
  key: name,
  city: text,
  country: code,
  timeZone: name.refine(isTimeZone, "unknown-time-zone"),
  active: z.boolean("wrong-kind"),
  serves: listOf(code),
  regions: listOf(name),
  address: text.optional(),
});
const listsSchema = z.strictObject({
  posts: listOf(post),
  regions: z.record(code, listOf(item)),
  isced: listOf(z.strictObject({ code, label: text, edge: z.boolean("wrong-kind").optional() })),
  ...Object.fromEntries(
    ["techAreas", "occupations", "provinces", "cities", "languages"].map((list) => [list, listOf(item)]),
  ),
});

const fee = z.strictObject({
  post: name,
  nationality: code.optional(),
  entries: z.enum(["single", "double", "multiple"]),
  amount: z.number("wrong-kind").min(0, "negative"),
  currency: z.string("wrong-kind").regex(/^[A-Z]{3}$/, "unknown-currency"),
  confirmed: z.boolean("wrong-kind"),
});
const reasonCode = z.strictObject({
  code,
  internal: text,
  public: text,
  basis: words,
  disclosesDetail: z.boolean("wrong-kind"),
});
const checklist = z.strictObject({
  key: name,
  title: text,
  checks: listOf(
    z.strictObject({ key: name, text, when: condition.optional(), looksAt: listOf(name), reasonCodes: listOf(code) }),
  ),
});
const grant = z.strictObject({ code, label: text, entries: z.enum(["1", "2", "M"]), months: count, stayDays: count });
const settings = z.strictObject({
  serviceTargets: z.record(name, z.number("wrong-kind")),
  holidays: z.record(name, listOf(z.string("wrong-kind").refine(isCalendarDate, "not-a-date"))),
  fees: listOf(fee),
  reasonCodes: listOf(reasonCode),
  grantTemplates: listOf(grant),
  requestDays: count,
  leaseDays: count.optional(),
  reconsiderationDays: count,
  passportMonths: count,
  draftIdleDays: count,
  draftWarningDays: listOf(count),
  retentionDays: z.record(name, z.number("wrong-kind")),
  secondPersonPublishes: z.boolean("wrong-kind").optional(),
  checklists: listOf(checklist).optional(),
  checksHoldProposals: z.boolean("wrong-kind").optional(),
  secondLook: z
    .strictObject({
      randomPercent: percent,
      riskPercent: percent,
      riskSigns: listOf(z.enum(riskSigns, "unknown-sign")),
      holdsDecisions: z.boolean("wrong-kind").optional(),
    })
    .optional(),
});

const paperDate = z.string("wrong-kind").max(10).nullable().optional();
const sample = z.strictObject({
  key,
  base: key.optional(),
  name: text,
  note: text.optional(),
  answers: z.record(z.string().max(160), z.unknown(), "wrong-kind"),
  documents: listOf(
    z.strictObject({
      slot: name,
      issuedOn: paperDate,
      validUntil: paperDate,
      nameOnDocument: z.string("wrong-kind").max(200).nullable().optional(),
    }),
  ),
  institutions: listOf(
    z.strictObject({
      ror: name,
      name: name.optional(),
      state: z.enum(["listed", "known", "inactive", "excluded"], "wrong-kind"),
      successors: listOf(name),
    }),
  ),
  on: z.string("wrong-kind").refine(isCalendarDate, "not-a-date"),
  expected: z.strictObject({
    verdict: z.enum(["eligible", "refer", "incomplete", "not_eligible"], "wrong-kind"),
    rules: z.record(name, outcome).optional(),
  }),
});

/** What an admin edits: questions, rules and the numbers in them. */
export const formSchema = z.strictObject({ sections: listOf(section), rules: listOf(rule), parameters });

/** The whole of a form version. Every message is a fault's code; what refers to what is for `checkDefinition`. */
export const definitionSchema = formSchema.extend({
  lists: listsSchema,
  settings,
  samples: listOf(sample).optional(),
}) as unknown as z.ZodType<Definition>;
