import { type Random, randomFrom } from "@/lib/random";
import type { Fault } from "@/lib/result";
import { faultsIn } from "../faults";
import { fieldsNamedBy } from "../findings/conditions";
import type { Form, FormField } from "../form";
import { fieldAt, isAsked } from "../pages";
import { placeIn, read } from "../read";
import type { Reading } from "../reading";
import { type Application, copyOf, put, upload, valueAt } from "./application";
import { type Surroundings, somePaper, someValue, type Telling } from "./values";

export type Ground = { form: Form; today: string; telling: Telling; mirrored: Surroundings["mirrored"] };

/** What a page came to: passed, or what it would not let go of. */
export type Filled = {
  passed: boolean;
  faults: Fault[];
  reading: Reading;
  /** Questions that withstood several answers, each with the application as it was then. */
  struggles: ReadonlyMap<string, Struggle>;
};
export type Struggle = { application: Application; fault: Fault };

export const readingOf = ({ form, today }: Ground, { answers, evidence }: Application): Reading =>
  read(form, answers, evidence, { today });

const mostRounds = 60;
const mostRepairs = 14;
/** Every so many repairs the whole page is answered anew. */
const clearing = 5;
const beforeClearing = clearing - 1;

type Spot = { field: FormField; row?: number };

/**
 * Answers what a page shows until it lets one past, and answers anew what it complains of: first the answer itself, then
 * those that it is compared with, at last the whole page. Whoever cannot pass after so many tries is stuck.
 */
export function fillPage(
  ground: Ground,
  application: Application,
  keys: ReadonlySet<string>,
  random: Random,
  before?: Reading,
): Filled {
  const left = new Set<string>();
  const struggles = new Map<string, Struggle>();
  let tried = 0;
  let reading = before ?? readingOf(ground, application);
  for (let round = 0; round < mostRounds; round += 1) {
    const open = openSpots(reading, application, keys).filter((spot) => !left.has(placeIn(spot.field, spot.row)));
    const answered = open.filter((spot) => wants(spot, reading, random));
    for (const spot of open) if (!answered.includes(spot)) left.add(placeIn(spot.field, spot.row));
    for (const spot of answered) answer(spot, ground, application, random);
    if (answered.length === 0) {
      const faults = faultsIn(reading, { only: keys });
      if (faults.length === 0 || tried >= mostRepairs)
        return { passed: faults.length === 0, faults, reading, struggles };
      if (tried === beforeClearing) noteStruggles(faults, application, ground.form, struggles);
      for (const fault of faults) repair(fault, tried, ground, application, random, left);
      if (tried % clearing === beforeClearing) clear(reading, application, keys, left);
      tried += 1;
    }
    reading = readingOf(ground, application);
  }
  const faults = faultsIn(reading, { only: keys });
  return { passed: faults.length === 0, faults, reading, struggles };
}

function noteStruggles(faults: Fault[], application: Application, form: Form, struggles: Map<string, Struggle>) {
  for (const fault of faults) {
    const field = fieldAt(form, fault.field);
    if (field) struggles.set(field.group ?? field.path, { application: copyOf(application), fault });
  }
}

/** What is shown on the page and has no answer yet. */
function openSpots(reading: Reading, application: Application, keys: ReadonlySet<string>): Spot[] {
  const open = (field: FormField, row?: number) =>
    isAsked(field) &&
    reading.isShown(field, row) &&
    (field.kind === "upload"
      ? reading.documents(placeIn(field, row)) === 0
      : valueAt(application, field, row) === undefined);
  const spots: Spot[] = [];
  for (const key of keys) {
    const field = reading.form.fields.get(key);
    if (!field) continue;
    if (open(field)) spots.push({ field });
    if (field.kind !== "rows" || !reading.isShown(field)) continue;
    for (const { index } of reading.rows(key))
      for (const member of field.fields ?? []) if (open(member, index)) spots.push({ field: member, row: index });
  }
  return spots;
}

/** Whether somebody answers it: all that must be, and some of the rest. */
function wants({ field, row }: Spot, reading: Reading, random: Random): boolean {
  if (field.kind === "tick") {
    const must = (field.checks ?? []).some(({ check }) => check === "must-be-true");
    return must || (field.required && !field.companionOf) || random.chance(0.15);
  }
  const reader = field.group !== undefined && row !== undefined ? reading.rowReader(field.group, row) : reading;
  if (field.required || reading.form.requiredWhen.get(field.path)?.(reader) === "met") return true;
  return random.chance(0.35);
}

function answer({ field, row }: Spot, ground: Ground, application: Application, random: Random) {
  const look = (path: string) => lookAt(ground.form, application, path, field.group, row);
  const around: Surroundings = { ...ground, look, random };
  if (field.kind === "upload") upload(application, field, row, [somePaper(field, around)]);
  else if (field.kind === "rows")
    put(
      application,
      field,
      row,
      Array.from({ length: rowCount(field, random) }, () => ({})),
    );
  else put(application, field, row, someValue(field, around));
}

const rowCount = ({ least = 1, most = 3 }: FormField, random: Random) => {
  const fewest = Math.max(1, least);
  return random.chance(0.6) ? fewest : random.whole(fewest, Math.max(fewest, Math.min(most, fewest + 2)));
};

/** In a row its own members come first. */
function lookAt(
  form: Form,
  application: Application,
  path: string,
  group: string | undefined,
  row: number | undefined,
): unknown {
  const field = form.fields.get(path) ?? form.fields.get(`${group}[].${path}`);
  if (!field) return undefined;
  if (field.group === undefined) return valueAt(application, field);
  return field.group === group ? valueAt(application, field, row) : undefined;
}

function repair(
  fault: Fault,
  tried: number,
  ground: Ground,
  application: Application,
  random: Random,
  left: Set<string>,
) {
  const field = fieldAt(ground.form, fault.field);
  if (!field) return;
  const row = fault.field.match(/\[(\d+)\]/)?.[1];
  const spot: Spot = { field, ...(row === undefined ? {} : { row: Number(row) }) };
  left.delete(placeIn(field, spot.row));
  if (fault.code === "gap-reason") {
    const given = application.answers[field.key];
    put(application, field, undefined, [...(Array.isArray(given) ? given : []), {}]);
    return;
  }
  if (field.kind === "rows" && tried % 3 === 2) put(application, field, undefined, undefined);
  answer(spot, ground, application, random);
  if (tried < 2) return;
  for (const other of comparedWith(ground, field, fault)) {
    const at: Spot =
      other.group === field.group && spot.row !== undefined ? { field: other, row: spot.row } : { field: other };
    if ((other.group === undefined) !== (at.row === undefined)) continue;
    if (other.kind !== "rows" && random.chance(0.6)) answer(at, ground, application, random);
  }
}

/** The answers that a question is compared with, and those that these are: an applicant goes back to them too. */
function comparedWith({ form, mirrored }: Ground, field: FormField, { values = {} }: Fault): FormField[] {
  const namedBy = ({ checks = [], group, path }: FormField) =>
    [...checks, ...(mirrored.get(path) ?? [])]
      .flatMap(fieldsNamedBy)
      .flatMap((name) => form.fields.get(name) ?? form.fields.get(`${group}[].${name}`) ?? []);
  const told = Object.values(values).flatMap((value) =>
    typeof value === "string" && value.startsWith("@") ? (form.fields.get(value.slice(1)) ?? []) : [],
  );
  const near = [...namedBy(field), ...told];
  const all = new Set([...near, ...near.flatMap(namedBy)]);
  return [...all].filter((other) => other.path !== field.path && isAsked(other));
}

function clear(reading: Reading, application: Application, keys: ReadonlySet<string>, left: Set<string>) {
  left.clear();
  for (const key of keys) {
    const field = reading.form.fields.get(key);
    if (!field || !isAsked(field)) continue;
    if (field.kind === "upload") upload(application, field, undefined, []);
    else put(application, field, undefined, undefined);
  }
}

/** Are these questions shut whatever one answers? Tried again by others, each with a fresh mind. */
export function isShut(ground: Ground, application: Application, keys: ReadonlySet<string>, seed: number): boolean {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    if (fillPage(ground, copyOf(application), keys, randomFrom(seed + attempt)).passed) return false;
  }
  return true;
}
