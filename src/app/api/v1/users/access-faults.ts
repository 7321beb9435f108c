import { publishedForm } from "@/features/eligibility/queries";
import type { Fault } from "@/lib/result";
import type { Database } from "@/server/db";

type Access = { posts?: string[] | undefined; languages?: string[] | undefined };

/** A fault for each of these that is no post, or no language, of the published form. */
export async function accessFaults(db: Database, { posts = [], languages = [] }: Access): Promise<Fault[]> {
  if (posts.length === 0 && languages.length === 0) return [];
  const { lists } = (await publishedForm(db)).form.definition;
  const unknown = (field: string, code: string, sent: string[], known: string[]) =>
    sent.flatMap((one, at) => (known.includes(one) ? [] : [{ field: `${field}[${at}]`, code }]));
  return [
    ...unknown(
      "posts",
      "unknown-post",
      posts,
      lists.posts.map(({ key }) => key),
    ),
    ...unknown(
      "languages",
      "unknown-language",
      languages,
      lists.languages.map(({ value }) => value),
    ),
  ];
}

/** The posts that are open now, for somebody who serves all of them. */
export async function everyPost(db: Database): Promise<string[]> {
  const { form } = await publishedForm(db);
  return form.definition.lists.posts.filter(({ active }) => active).map(({ key }) => key);
}
