import { randomFrom } from "@/lib/random";
import type { Definition, Scalar } from "../definition";
import { compileForm, type Form, type FormField } from "../form";
import { read } from "../read";
import { leavesOf, type PlacedField } from "./conditions";
import { type DefinitionFinding, finding } from "./finding";
import { circlesIn, namedBy } from "./reach";

const mostTrials = 32;
const mostWork = 2_000;
/** Any day will do: no answer here is a date of somebody's life. */
const day = "2026-01-15";

/**
 * Circles whose questions come and go for ever: each hides the other, which brings it back. Only what was seen to waver
 * is told, with the answers under which it does.
 */
export function settlingFindings(
  form: Form,
  placed: readonly PlacedField[],
  known: readonly FormField[][],
): DefinitionFinding[] {
  const told = new Set(known.flat().map(({ path }) => path));
  const fields = form.top.filter((field) => !field.retired && !told.has(field.path));
  const asks = new Map(fields.map((field) => [field.path, namedBy(form, field)]));
  const pathOf = new Map(placed.map(({ field, path }) => [field.path, path]));
  return circlesIn(fields, asks).flatMap((circle) => {
    const first = circle.map(({ path }) => pathOf.get(path)).find((path) => path !== undefined);
    const wavering = wavers(form, circle);
    if (!first || !wavering) return [];
    return [finding("never-settles", [...first, "visibleWhen"], { values: { names: wavering.join(", ") } })];
  });
}

/** The questions of a circle that do not come to rest under some answers. */
function wavers(form: Form, circle: readonly FormField[]): string[] | undefined {
  const small = smallForm(form, circle);
  const candidates = small.top.map((field) => [field.key, candidatesFor(small, field)] as const);
  const random = randomFrom(circle.length);
  const trials = Math.max(8, Math.min(mostTrials, Math.floor(mostWork / small.top.length)));
  for (let trial = 0; trial < trials; trial += 1) {
    const answers = Object.fromEntries(candidates.map(([key, values]) => [key, random.pick(values)]));
    const reading = read(small, answers, [], { today: day });
    const restless = small.gates.flatMap(({ opens, group, fields }) =>
      group === undefined ? fields.filter((field) => reading.isShown(field) !== (opens(reading) === "met")) : [],
    );
    if (restless.length > 0) return restless.map(({ path }) => path);
  }
  return undefined;
}

/** The circle by itself, with what it asks of others always shown. */
function smallForm({ definition, fields }: Form, circle: readonly FormField[]): Form {
  const inside = new Set(circle.map(({ path }) => path));
  const named = new Set(
    circle.flatMap(({ visibleWhen }) =>
      (visibleWhen ? leavesOf(visibleWhen, []) : []).flatMap(({ leaf }) => ("field" in leaf ? [leaf.field] : [])),
    ),
  );
  const outside = [...named]
    .flatMap((name) => (inside.has(name) ? [] : (fields.get(name) ?? [])))
    .filter(({ group }) => group === undefined);
  const alone = (field: FormField) => ({ ...field, fields: [], notApplicable: false, page: "circle", checks: [] });
  const small: Definition = {
    ...definition,
    rules: [],
    sections: [
      {
        key: "circle",
        title: {},
        pages: [{ key: "circle", title: {} }],
        fields: [...circle.map(alone), ...outside.map((field) => ({ ...withoutCondition(alone(field)) }))],
      },
    ],
  };
  return compileForm(small);
}

const withoutCondition = <Given extends { visibleWhen?: unknown }>({ visibleWhen: _, ...field }: Given) => field;

/** Nothing, and whatever the circle's conditions compare with. */
function candidatesFor(small: Form, field: FormField): unknown[] {
  const compared = small.top.flatMap(({ visibleWhen }) =>
    (visibleWhen ? leavesOf(visibleWhen, []) : []).flatMap(({ leaf }) =>
      "field" in leaf && leaf.field === field.path ? operandsOf(leaf) : [],
    ),
  );
  const asItIs: unknown[] = [undefined, ...compared.map((value) => wrapped(field, value))];
  return [...asItIs, ...plain(small, field)];
}

const operandsOf = (leaf: object): Scalar[] =>
  Object.entries(leaf)
    .filter(([name]) => name !== "field" && name !== "answered")
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((value) => typeof value !== "object");

const wrapped = ({ kind }: FormField, value: Scalar) =>
  kind === "choices" || kind === "countries" || kind === "tags" ? [value] : value;

function plain(form: Form, field: FormField): unknown[] {
  switch (field.kind) {
    case "yes-no":
    case "tick":
      return [true, false];
    case "whole-number":
      return [field.min ?? 1];
    case "choice":
    case "isced":
      return [...(form.options.get(field.path) ?? ["x"])].slice(-1);
    case "choices":
      return [[...(form.options.get(field.path) ?? ["x"])].slice(-1)];
    case "country":
      return ["FRA"];
    case "countries":
      return [["FRA"]];
    case "tags":
      return [["x"]];
    case "money":
      return [{ amount: 1, currency: "CNY" }];
    case "institution":
      return [{ name: "x" }];
    case "rows":
      return [[{}]];
    default:
      return ["x"];
  }
}
