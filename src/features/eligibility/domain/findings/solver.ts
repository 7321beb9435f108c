import type { ParameterFinder } from "../condition";
import type { Condition, Subject, Test } from "../definition";
import { type Form, type FormField, parameterFinder } from "../form";
import { wholeNumbers } from "./line";
import { type Universe, universeOf } from "./universe";
import { both, isNothing, type Tested, tested, type ValueSet } from "./value-set";

/** A condition, and what it has to come to. "Unmet" is an answered no: an open question is neither. */
export type Goal = {
  condition: Condition;
  wants: "met" | "unmet";
  parameters: ParameterFinder;
  /** The group in whose row it is asked. */
  group?: string | undefined;
};

/** How much may still be tried. What is too large to decide counts as possible: silence rather than a wrong word. */
export type Patience = { steps: number };
const stepsForOne = 4_000;

export type Search = {
  form: Form;
  patience: Patience;
  /** Questions that somebody can come to; all of them unless told. */
  reached?: (field: FormField) => boolean;
};

export const visibilityOf = (form: Form, { visibleWhen, group }: FormField): Goal[] =>
  visibleWhen ? [{ condition: visibleWhen, wants: "met", parameters: parameterFinder(form.definition), group }] : [];

/** Are there answers under which every goal comes true? False only where there are certainly none. */
export function possible(goals: readonly Goal[], search: Search): boolean {
  const allowed = Math.min(stepsForOne, search.patience.steps);
  const patience = { steps: allowed };
  const found = settle([...goals], { known: new Map(), shown: new Set() }, [], { ...search, patience });
  search.patience.steps -= allowed - patience.steps;
  return found;
}

/** What is known of one subject so far. `some`: each has to be among its values, perhaps not the same one. */
type Known = { answered?: boolean; every: ValueSet; some: readonly ValueSet[] };
type State = { known: Map<string, Known>; shown: Set<string> };
type Leaf = Subject & Test;

/** Settles what leaves no choice first, then tries the smallest choice. */
function settle(goals: Goal[], state: State, choices: Goal[][], search: Search): boolean {
  for (let goal = goals.pop(); goal; goal = goals.pop()) {
    search.patience.steps -= 1;
    if (search.patience.steps <= 0) return true;
    const parts = partsOf(goal);
    if (!parts) {
      if (!note(goal, state, goals, search)) return false;
    } else if (parts.together || parts.goals.length === 1) goals.push(...parts.goals);
    else choices.push(parts.goals);
  }
  if (choices.length === 0) return true;
  const smallest = choices.reduce((best, one) => (one.length < best.length ? one : best));
  const others = choices.filter((one) => one !== smallest);
  return smallest.some((goal) => settle([goal], copyOf(state), [...others], search));
}

const copyOf = ({ known, shown }: State): State => ({ known: new Map(known), shown: new Set(shown) });

/** The goals that a group comes down to: all of them together, or one of them. */
function partsOf(goal: Goal): { goals: Goal[]; together: boolean } | undefined {
  const { condition, wants } = goal;
  const each = (conditions: Condition[]) => conditions.map((one) => ({ ...goal, condition: one }));
  if ("all" in condition) return { goals: each(condition.all), together: wants === "met" };
  if ("any" in condition) return { goals: each(condition.any), together: wants === "unmet" };
  if (!("not" in condition)) return undefined;
  return { goals: [{ ...goal, condition: condition.not, wants: wants === "met" ? "unmet" : "met" }], together: true };
}

/** Takes in what a single test says; false when its subject can no longer be anything. */
function note({ condition, wants, parameters, group }: Goal, state: State, goals: Goal[], search: Search): boolean {
  const leaf = condition as Leaf;
  const universe = universeOf(leaf, { form: search.form, group });
  if (!universe) return true;
  const known = state.known.get(universe.name) ?? { every: universe.values, some: [] };
  const answered = !("answered" in leaf) || leaf.answered === (wants === "met");
  if (known.answered === !answered || universe.answered === (answered ? "never" : "always")) return false;
  if ("answered" in leaf) {
    state.known.set(universe.name, { ...known, answered });
    return !answered || show(universe, group, state, goals, search);
  }
  const test = tested(leaf, parameters);
  if (!test) return true;
  const next = narrowed(known, test, wants, universe);
  if (!next) return false;
  state.known.set(universe.name, next);
  const untouched = universe.asks?.kind === "tick" && (next.every.truths & 1) === 1;
  return untouched || show(universe, group, state, goals, search);
}

function narrowed(known: Known, test: Tested, wants: Goal["wants"], universe: Universe): Known | undefined {
  const values = wants === "met" ? test.holds : test.fails;
  const forEach = !universe.list || test.every === (wants === "met");
  const tidy = (set: ValueSet) => (universe.whole ? { ...set, numbers: wholeNumbers(set.numbers) } : set);
  const every = forEach ? tidy(both(known.every, values)) : known.every;
  const some = forEach ? known.some : [...known.some, values];
  if (isNothing(every) || some.some((one) => isNothing(tidy(both(every, one))))) return undefined;
  return { answered: true, every, some };
}

/** Who answered a question was asked it. */
function show({ asks }: Universe, group: string | undefined, state: State, goals: Goal[], search: Search): boolean {
  if (!asks || asks.retired || asks.kind === "fixed") return true;
  if (search.reached?.(asks) === false) return false;
  const elsewhere = asks.group !== undefined && asks.group !== group;
  const shown = elsewhere ? search.form.fields.get(asks.group ?? "") : asks;
  if (!shown || shown.retired || state.shown.has(shown.path)) return true;
  state.shown.add(shown.path);
  goals.push(...visibilityOf(search.form, shown));
  return true;
}
