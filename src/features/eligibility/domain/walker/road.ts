import type { Form, FormPage } from "../form";
import { type Application, copyOf } from "./application";
import { type Ground, isShut, readingOf } from "./fill-page";
import { keysOf } from "./walk";

/** One answer on the way; several files in a slot count as one. */
export type Step = { field: string; value: unknown };

const mostTries = 400;

/**
 * The fewest answers under which a page is still shut: larger parts of the road are left out first, then single answers,
 * as long as nobody gets past. Undefined where the page is not shut after all.
 */
export async function shortestRoad(
  ground: Ground,
  given: Application,
  page: FormPage,
  seed: number,
  mayGoOn: () => Promise<boolean>,
): Promise<Step[] | undefined> {
  const keys = keysOf(page);
  const before = without(copyOf(given), [...keys]);
  const shut = (application: Application) =>
    asks(ground, application, page) && isShut(ground, application, keys, seed, copyOf);
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

const asks = (ground: Ground, application: Application, page: FormPage) => {
  const reading = readingOf(ground, application);
  return page.fields.some((field) => field.kind !== "fixed" && field.kind !== "automatic" && reading.isShown(field));
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
