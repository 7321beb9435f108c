import type { Form } from "../form";
import { isAsked } from "../pages";
import { type Application, copyOf } from "./application";
import { type Ground, isShut, readingOf } from "./fill-page";

/** One answer on the way; several files in a slot count as one. */
export type Step = { field: string; value: unknown };

const mostTries = 400;

/**
 * The fewest answers under which these questions are still shut: larger parts of the road are left out first, then single answers,
 * as long as nobody gets past. Undefined where they are not shut after all.
 */
export async function shortestRoad(
  ground: Ground,
  given: Application,
  keys: ReadonlySet<string>,
  seed: number,
  mayGoOn: () => Promise<boolean>,
): Promise<Step[] | undefined> {
  const before = without(copyOf(given), [...keys]);
  const shut = (application: Application) => asks(ground, application, keys) && isShut(ground, application, keys, seed);
  if (!shut(before)) return undefined;

  let road = before;
  let tries = 0;
  let size = Math.ceil(namesOf(road).length / 2);
  while (size >= 1 && tries < mostTries) {
    const names = namesOf(road);
    for (let at = 0; at < names.length && tries < mostTries; at += size) {
      const shorter = without(copyOf(road), names.slice(at, at + size));
      tries += 1;
      if (!(await mayGoOn())) return inOrder(ground.form, road);
      if (shut(shorter)) road = shorter;
    }
    size = size === 1 ? 0 : Math.ceil(size / 2);
  }
  return inOrder(ground.form, road);
}

const namesOf = ({ answers, evidence }: Application) => [
  ...Object.keys(answers),
  ...new Set(evidence.map(({ slot }) => slot)),
];

function without(application: Application, names: readonly string[]): Application {
  for (const name of names) delete application.answers[name];
  application.evidence = application.evidence.filter(({ slot }) => !names.includes(slot));
  return application;
}

const asks = (ground: Ground, application: Application, keys: ReadonlySet<string>) => {
  const reading = readingOf(ground, application);
  return reading.form.top.some((field) => keys.has(field.key) && isAsked(field) && reading.isShown(field));
};

function inOrder(form: Form, { answers, evidence }: Application): Step[] {
  const steps = form.top.flatMap(({ key }): Step[] =>
    Object.hasOwn(answers, key) ? [{ field: key, value: answers[key] }] : [],
  );
  const slots = [...new Set(evidence.map(({ slot }) => slot))];
  return [
    ...steps,
    ...slots.map((slot) => ({ field: slot, value: evidence.filter((one) => one.slot === slot).length })),
  ];
}
