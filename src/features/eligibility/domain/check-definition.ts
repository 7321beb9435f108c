import type { z } from "zod";
import { err, type Fault, ok, type Result } from "@/lib/result";
import type { Definition } from "./definition";
import { definitionSchema, forbiddenNames } from "./definition-schema";
import { reachOf } from "./findings/reach";
import { compileForm } from "./form";
import { placeText } from "./place-text";
import { duplicatesIn, eachField, referencesIn } from "./references";
import { withStandIns } from "./stand-ins";

const mostDepth = 24;
const mostNodes = 250_000;
const mostFaults = 200;
/** Of reasoning about what can be reached; a form of ours needs a few hundred. */
const mostSteps = 20_000;

const refused = (faults: Fault[]): Result<Definition> =>
  err({ kind: "invalid", code: "invalid-definition", faults: faults.slice(0, mostFaults) });

/**
 * A value from outside as a definition: of the right shape, within bounds, each name once, and referring only to what
 * exists. Faults are named by path: `sections[1].fields[4].visibleWhen.field`.
 */
export function checkDefinition(value: unknown): Result<Definition> {
  const outOfBounds = boundsFaults(value);
  if (outOfBounds.length > 0) return refused(outOfBounds);
  const parsed = definitionSchema.safeParse(value);
  if (!parsed.success) {
    const { issues } = parsed.error;
    return refused([...issues.flatMap(faultsOf), ...faultsBeside(value, issues)]);
  }
  const faults = [...duplicatesIn(parsed.data), ...referencesIn(parsed.data)];
  if (faults.length > 0) return refused(faults);
  const circular = circlesIn(parsed.data);
  return circular.length > 0 ? refused(circular) : ok(parsed.data);
}

type Issue = z.core.$ZodIssue;

/** What else is wrong, where the shape of single fields or rules is: they are set aside, the others looked at. */
function faultsBeside(value: unknown, issues: Issue[]): Fault[] {
  const rest = definitionSchema.safeParse(withStandIns(value, issues));
  return rest.success ? [...duplicatesIn(rest.data), ...referencesIn(rest.data)] : [];
}

const longestName = 100;

/** Each unknown member by its own name. */
function faultsOf(issue: Issue): Fault[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.slice(0, mostFaults).map((key) => {
      const name = key.slice(0, longestName).toWellFormed();
      return { field: placeText([...issue.path, name]), code: "unknown-field" };
    });
  return [{ field: placeText(issue.path), code: /^[a-z-]+$/.test(issue.message) ? issue.message : "wrong-kind" }];
}

type Trail = { step: string | number; before: Trail | null } | null;

/** Walks without recursion, so that no depth can exhaust the stack. */
function boundsFaults(value: unknown): Fault[] {
  const open: { node: unknown; depth: number; trail: Trail }[] = [{ node: value, depth: 0, trail: null }];
  const faults: Fault[] = [];
  let nodes = 0;
  for (let next = open.pop(); next && faults.length < mostFaults; next = open.pop()) {
    const { node, depth, trail } = next;
    nodes += 1;
    if (nodes > mostNodes) return [{ field: "definition", code: "definition-too-large" }];
    if (typeof node !== "object" || node === null) continue;
    if (depth > mostDepth) {
      faults.push({ field: placeOf(trail), code: "too-deep" });
      continue;
    }
    const isList = Array.isArray(node);
    for (const [name, inner] of Object.entries(node)) {
      const before = { step: isList ? Number(name) : name, before: trail };
      if (forbiddenNames.has(name)) faults.push({ field: placeOf(before), code: "unsafe-key" });
      else open.push({ node: inner, depth: depth + 1, trail: before });
    }
  }
  return faults;
}

function placeOf(trail: Trail): string {
  const path: (string | number)[] = [];
  for (let here = trail; here; here = here.before) path.push(here.step);
  return placeText(path.reverse());
}

/** Questions that each wait for another of them, so that nobody ever comes to one. */
function circlesIn(definition: Definition): Fault[] {
  const { circles } = reachOf(compileForm(definition), { steps: mostSteps });
  const waiting = new Set(circles.flat().map(({ path }) => path));
  return eachField(definition).flatMap(({ place, path }) =>
    waiting.has(path) ? [{ field: `${place}.visibleWhen`, code: "circle" }] : [],
  );
}
