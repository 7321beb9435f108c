import type { Form, FormField } from "../form";
import { isAsked } from "../pages";
import { leavesOf, type PlacedField } from "./conditions";
import { type DefinitionFinding, finding } from "./finding";
import { isRetired } from "./names";
import { type Patience, possible, type Search, visibilityOf } from "./solver";

export type Reach = { reached: ReadonlySet<string>; circles: FormField[][]; search: Search };

/**
 * Which questions somebody can come to who begins with nothing: a question is reached when its condition can hold by
 * answers to questions reached before it.
 */
export function reachOf(form: Form, patience: Patience): Reach {
  const reached = new Set<string>();
  const search = { form, patience, reached: ({ path }: FormField) => reached.has(path) };
  const fields = [...form.fields.values()].filter((field) => !isRetired(form, field));
  const asks = new Map(fields.map((field) => [field.path, namedBy(form, field)]));
  const askedBy = new Map<string, FormField[]>();
  for (const field of fields) {
    for (const name of asks.get(field.path) ?? []) askedBy.set(name, [...(askedBy.get(name) ?? []), field]);
  }
  for (const field of form.fields.values()) if (isRetired(form, field)) reached.add(field.path);

  const open = [...fields].reverse();
  for (let field = open.pop(); field; field = open.pop()) {
    if (reached.has(field.path)) continue;
    if (field.group !== undefined && !reached.has(field.group)) continue;
    if (!possible(visibilityOf(form, field), search)) continue;
    reached.add(field.path);
    open.push(...(askedBy.get(field.path) ?? []), ...(form.fields.get(field.path)?.fields ?? []));
  }
  const lost = fields.filter(({ path }) => !reached.has(path));
  return { reached, circles: circlesIn(lost, asks), search };
}

/** The questions that a question's visibility hangs on. */
export function namedBy(form: Form, { visibleWhen, group }: FormField): string[] {
  if (!visibleWhen) return [];
  const names = leavesOf(visibleWhen, []).flatMap(({ leaf }) => ("field" in leaf ? [leaf.field] : []));
  return [
    ...new Set(
      names.flatMap((name) => form.fields.get(name)?.path ?? form.fields.get(`${group}[].${name}`)?.path ?? []),
    ),
  ];
}

/** Groups of questions that hang on each other, by Tarjan's walk without recursion. */
export function circlesIn(fields: readonly FormField[], asks: ReadonlyMap<string, string[]>): FormField[][] {
  const byPath = new Map(fields.map((field) => [field.path, field]));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const found: FormField[][] = [];
  for (const { path: root } of fields) {
    if (index.has(root)) continue;
    const walk: { path: string; next: number }[] = [{ path: root, next: 0 }];
    while (walk.length > 0) {
      const here = walk.at(-1);
      if (!here) break;
      const { path } = here;
      if (here.next === 0) {
        index.set(path, index.size);
        low.set(path, index.get(path) ?? 0);
        stack.push(path);
        onStack.add(path);
      }
      const next = (asks.get(path) ?? [])[here.next];
      here.next += 1;
      if (next !== undefined) {
        if (!byPath.has(next)) continue;
        if (!index.has(next)) walk.push({ path: next, next: 0 });
        else if (onStack.has(next)) low.set(path, Math.min(low.get(path) ?? 0, index.get(next) ?? 0));
        continue;
      }
      walk.pop();
      const parent = walk.at(-1)?.path;
      if (parent !== undefined) low.set(parent, Math.min(low.get(parent) ?? 0, low.get(path) ?? 0));
      if (low.get(path) !== index.get(path)) continue;
      const group = stack.splice(stack.lastIndexOf(path));
      for (const one of group) onStack.delete(one);
      if (group.length > 1 || asks.get(path)?.includes(path)) found.push(group.flatMap((one) => byPath.get(one) ?? []));
    }
  }
  return found;
}

/** Places that nobody comes to: the section, or else the page, or else the question. */
export function reachFindings(
  form: Form,
  placed: readonly PlacedField[],
  { reached, circles, search }: Reach,
): DefinitionFinding[] {
  const inCircle = new Set(circles.flat().map(({ path }) => path));
  const placeOf = new Map(placed.map(({ field, path }) => [field.path, path]));
  const lost = (field: FormField) => !isRetired(form, field) && !reached.has(field.path);
  const lostParts = partsOf(form, lost, inCircle);
  const covered = new Set(lostParts.flatMap(({ fields }) => fields));
  const alone = placed.filter(({ field }) => {
    if (covered.has(field.path) || !lost(field) || inCircle.has(field.path)) return false;
    if (field.group !== undefined && !reached.has(field.group)) return false;
    return isOwnFault(form, field, lost, search);
  });
  return [
    ...lostParts.map(({ finding: found }) => found),
    ...alone.map(({ field, path }) =>
      finding(field.required ? "required-hidden" : "unreachable-field", [...path, "visibleWhen"], {
        values: { name: field.path },
        mend: [{ remove: [...path, "visibleWhen"] }],
      }),
    ),
    ...circles.flatMap((circle) => {
      const first = circle.map(({ path }) => placeOf.get(path)).find((path) => path !== undefined);
      if (!first || circle.some(({ path }) => covered.has(path))) return [];
      return [
        finding("circle", [...first, "visibleWhen"], { values: { names: circle.map(({ path }) => path).join(", ") } }),
      ];
    }),
  ];
}

/** Hidden by its own condition, not because something before it cannot be reached. */
function isOwnFault(form: Form, field: FormField, lost: (field: FormField) => boolean, { patience }: Search): boolean {
  const before = namedBy(form, field).flatMap((name) => form.fields.get(name) ?? []);
  if (!before.some((one) => lost(one) || isRetired(form, one))) return true;
  return !possible(visibilityOf(form, field), { form, patience, reached: () => true });
}

type Part = { finding: DefinitionFinding; fields: string[] };

function partsOf(form: Form, lost: (field: FormField) => boolean, inCircle: ReadonlySet<string>): Part[] {
  return form.sections.flatMap((section, at): Part[] => {
    const pages = section.pages.map((page, position) => {
      const own = page.fields.filter((field) => isAsked(field) && !field.companionOf && !isRetired(form, field));
      return { page, own, path: ["sections", at, "pages", position], gone: own.length > 1 && own.every(lost) };
    });
    const asked = pages.flatMap(({ own }) => own);
    const circular = (fields: FormField[]) => fields.every(({ path }) => inCircle.has(path));
    if (asked.length > 1 && asked.every(lost) && !circular(asked)) {
      const found = finding("unreachable-section", ["sections", at], { values: { name: section.key } });
      return [{ finding: found, fields: asked.flatMap(withMembers) }];
    }
    return pages.flatMap(({ page, own, path, gone }): Part[] => {
      if (page.fields.length === 0) {
        const mend = [{ remove: path }];
        return [{ finding: finding("empty-page", path, { values: { name: page.key }, mend }), fields: [] }];
      }
      if (!gone || circular(own)) return [];
      return [
        {
          finding: finding("unreachable-page", path, { values: { name: page.key } }),
          fields: own.flatMap(withMembers),
        },
      ];
    });
  });
}

const withMembers = ({ path, fields }: FormField) => [path, ...(fields ?? []).map((member) => member.path)];
