import type { Fault } from "@/lib/result";
import type { Definition, Field } from "./definition";
import { eachField } from "./references";

type Asked = { path: string; field: Pick<Field, "fields"> };

/**
 * May an editor take this question away, by its path? Not once a version that was published has asked it, or a member
 * of it: then it has answers, and is retired. `published` has the paths of all such questions.
 */
export const mayRemoveQuestion = ({ path, field }: Asked, published: ReadonlySet<string>): boolean =>
  !published.has(path) && !(field.fields ?? []).some(({ key }) => published.has(`${path}[].${key}`));

/** The questions that were there and are not any more, each with the place at which it stood. */
export function questionsGone(before: Definition, after: Definition) {
  const stay = new Set(eachField(after).map(({ path }) => path));
  return eachField(before).filter(({ path }) => !stay.has(path));
}

export const removalFaults = (gone: ReturnType<typeof questionsGone>, published: ReadonlySet<string>): Fault[] =>
  gone
    .filter((question) => !mayRemoveQuestion(question, published))
    .map(({ place }) => ({ field: place, code: "published-question" }));
