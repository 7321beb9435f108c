import { randomFrom } from "@/lib/random";
import type { Fault } from "@/lib/result";
import { faultsIn } from "../faults";
import type { FormField, FormPage } from "../form";
import { fieldAt, isAsked } from "../pages";
import { placeIn } from "../read";
import type { Reading } from "../reading";
import { type Application, emptyApplication } from "./application";
import { type Filled, fillPage, type Ground, readingOf } from "./fill-page";

/** Where a walk ended. `stuck`: the page and what it complained of. */
export type Walk = {
  seen: ReadonlySet<string>;
  stuck?: Stuck;
  /** Questions that the page let one past only by answers that hide them. */
  evaded: Stuck[];
  /** Questions that would not come to rest, shown and hidden by turns. */
  restless: string[];
  pages: number;
};

export type Stuck = {
  page: FormPage;
  /** The one question that is meant; otherwise the whole page. */
  question?: string;
  faults: Fault[];
  application: Application;
};

const mostSweeps = 6;

/** One application through the whole form, page by page, as its applicant would go; the same seed goes the same way. */
export function walk(ground: Ground, seed: number): Walk {
  const random = randomFrom(seed);
  const application = emptyApplication();
  const seen = new Set<string>();
  const evaded: Stuck[] = [];
  const all = ground.form.sections.flatMap(({ pages }) => pages);
  let open: FormPage[] = all;
  let pages = 0;
  let reading = readingOf(ground, application);
  const soFar = (): Walk => ({ seen, evaded, pages, restless: restlessIn(reading) });
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    for (const page of open) {
      if (!page.fields.some((field) => isAsked(field) && reading.isShown(field))) continue;
      pages += 1;
      const filled = fillPage(ground, application, keysOf(page), random, reading);
      reading = filled.reading;
      note(reading, page, seen);
      if (!filled.passed) return { ...soFar(), stuck: { page, faults: filled.faults, application } };
      evaded.push(...evadedOn(page, filled));
    }
    const faults = faultsIn(reading);
    if (faults.length === 0) return soFar();
    open = pagesWith(faults, all, ground);
  }
  const faults = faultsIn(reading);
  const [page] = pagesWith(faults, all, ground);
  return { ...soFar(), ...(page ? { stuck: { page, faults, application } } : {}) };
}

const evadedOn = (page: FormPage, { reading, struggles }: Filled): Stuck[] =>
  [...struggles].flatMap(([question, { application, fault }]) => {
    const field = reading.form.fields.get(question);
    return field && !reading.isShown(field) ? [{ page, question, faults: [fault], application }] : [];
  });

export const keysOf = (page: FormPage): ReadonlySet<string> => new Set(page.fields.map(({ key }) => key));

function note(reading: Reading, { fields }: FormPage, seen: Set<string>) {
  for (const field of fields) {
    if (!reading.isShown(field)) continue;
    seen.add(field.path);
    for (const { index } of field.kind === "rows" ? reading.rows(field.key) : [])
      for (const member of field.fields ?? []) if (reading.isShown(member, index)) seen.add(member.path);
  }
}

function pagesWith(faults: Fault[], pages: FormPage[], { form }: Ground): FormPage[] {
  const fields = new Set(faults.map(({ field }) => topOf(fieldAt(form, field))));
  return pages.filter((page) => page.fields.some(({ path }) => fields.has(path)));
}

const topOf = (field: FormField | undefined) => field?.group ?? field?.path;

/** Where the visibility that was settled upon is not what the conditions say. */
function restlessIn(reading: Reading): string[] {
  return reading.form.gates.flatMap(({ opens, group, fields }) => {
    if (group === undefined)
      return fields.filter((field) => reading.isShown(field) !== (opens(reading) === "met")).map(({ path }) => path);
    return reading
      .rows(group)
      .flatMap(({ index, reader }) =>
        fields
          .filter((field) => reading.isShown(field, index) !== (opens(reader) === "met"))
          .map((field) => placeIn(field)),
      );
  });
}
