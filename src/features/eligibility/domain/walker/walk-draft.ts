import type { Definition } from "../definition";
import { isFactName } from "../facts";
import { conditionsOf, leavesOf, placedFields, ruleVariants } from "../findings/conditions";
import { factNotes } from "../findings/fact-notes";
import { isRetired } from "../findings/names";
import { tellingValues } from "../findings/value-set";
import { compileForm, type Form } from "../form";
import { isAsked } from "../pages";
import { mirroredChecks } from "./dates";
import type { Ground } from "./fill-page";
import { type Step, shortestRoad } from "./road";
import { keysOf, type Stuck, walk } from "./walk";

export type DeadEnd = {
  section: string;
  page: string;
  /** The one question that is shut; otherwise nobody gets past the whole page. */
  question?: string;
  /** What cannot be satisfied there. */
  faults: { field: string; code: string }[];
  walks: number;
  /** The fewest answers found after which the page lets nobody past. */
  road: Step[];
};

export type WalkReport = {
  seed: number;
  walks: number;
  arrived: number;
  deadEnds: DeadEnd[];
  /** Questions that none of the walks was asked. */
  unseen: string[];
  /** Questions that were shown and hidden by turns. */
  restless: string[];
};

export type WalkOptions = {
  seed: number;
  walks: number;
  /** The day of the walks, yyyy-mm-dd. */
  today: string;
  onProgress?: (done: number) => void;
  shouldStop?: () => boolean;
  /** No time is left to look for shorter roads. */
  shouldHurry?: () => boolean;
  /** Lets others have their turn; called after every walk. */
  pause?: () => Promise<void>;
};

const roadsForOne = 2;
const mostDeadEnds = 20;

/** Files generated applications through a form and tells where none gets past. Nothing is stored or judged. */
export async function walkDraft(definition: Definition, options: WalkOptions): Promise<WalkReport> {
  const { seed, walks, today, onProgress, shouldStop = () => false, pause = async () => {} } = options;
  const { shouldHurry = () => false } = options;
  const form = compileForm(definition);
  const ground: Ground = { form, today, telling: tellingOf(form), mirrored: mirroredChecks(form) };
  const seen = new Set<string>();
  const restless = new Set<string>();
  const stuck = new Map<string, StuckWalks>();
  let done = 0;
  let arrived = 0;
  while (done < walks && !shouldStop()) {
    const walkSeed = seed + done;
    const one = walk(ground, walkSeed);
    for (const path of one.seen) seen.add(path);
    for (const path of one.restless) restless.add(path);
    for (const end of [...one.evaded, ...(one.stuck ? [one.stuck] : [])]) keep(stuck, { ...end, seed: walkSeed });
    if (!one.stuck) arrived += 1;
    done += 1;
    onProgress?.(done);
    await pause();
  }
  const mayGoOn = async () => {
    await pause();
    return !shouldHurry();
  };
  const deadEnds: DeadEnd[] = [];
  for (const some of [...stuck.values()].slice(0, mostDeadEnds)) {
    const end = await deadEndOf(ground, some, mayGoOn);
    if (end) deadEnds.push(end);
  }
  return { seed, walks: done, arrived, deadEnds, unseen: unseenIn(form, seen), restless: [...restless] };
}

type StuckWalk = Stuck & { seed: number };
/** How many walks ended in one place, and the first few of them; thousands of whole applications would fill the memory. */
type StuckWalks = { count: number; first: StuckWalk[] };

function keep(stuck: Map<string, StuckWalks>, one: StuckWalk) {
  const id = `${one.page.section} ${one.page.key} ${one.question ?? ""}`;
  const known = stuck.get(id) ?? { count: 0, first: [] };
  known.count += 1;
  if (known.first.length < roadsForOne) known.first.push(one);
  stuck.set(id, known);
}

/** The shortest of the roads of a few walks; undefined where another applicant gets past. */
async function deadEndOf(
  ground: Ground,
  { count, first }: StuckWalks,
  mayGoOn: () => Promise<boolean>,
): Promise<DeadEnd | undefined> {
  let best: { road: Step[]; stuck: StuckWalk } | undefined;
  for (const stuck of first) {
    const keys = stuck.question === undefined ? keysOf(stuck.page) : new Set([stuck.question]);
    const road = await shortestRoad(ground, stuck.application, keys, stuck.seed, mayGoOn);
    if (road && (!best || road.length < best.road.length)) best = { road, stuck };
  }
  if (!best) return undefined;
  const { page, question, faults } = best.stuck;
  return {
    section: page.section,
    page: page.key,
    ...(question === undefined ? {} : { question }),
    faults: faults.map(({ field, code }) => ({ field, code })),
    walks: count,
    road: best.road,
  };
}

const unseenIn = (form: Form, seen: ReadonlySet<string>): string[] =>
  [...form.fields.values()]
    .filter((field) => isAsked(field) && !field.companionOf && !isRetired(form, field) && !seen.has(field.path))
    .map(({ path }) => path);

/** What conditions, rules and facts tell apart, so that chance does not have to find it. */
function tellingOf(form: Form): Map<string, unknown[]> {
  const found = new Map<string, Set<unknown>>();
  const tell = (path: string, values: readonly unknown[]) => {
    const known = found.get(path) ?? new Set();
    for (const value of values) known.add(value);
    found.set(path, known);
  };
  for (const { condition, parameters, group } of conditionsOf(form, placedFields(form), ruleVariants(form))) {
    for (const { leaf } of leavesOf(condition, [])) {
      if ("field" in leaf)
        tell(form.fields.get(leaf.field)?.path ?? `${group}[].${leaf.field}`, tellingValues(leaf, parameters));
      if ("fact" in leaf && isFactName(leaf.fact))
        for (const path of factNotes[leaf.fact].reads) tell(path, tellingCountries);
    }
  }
  return new Map([...found].map(([path, values]) => [path, [...values]]));
}

/** Facts ask about nationality and birth; of other questions these are no values, and are passed over. */
const tellingCountries = ["CHN"];
