import { publishedForm } from "@/features/eligibility/queries";
import type { Fault } from "@/lib/result";
import type { Database } from "@/server/db";

/** A fault for each of these that is no post of the published form. */
export async function postFaults(db: Database, posts: string[]): Promise<Fault[]> {
  if (posts.length === 0) return [];
  const { form } = await publishedForm(db);
  const known = new Set(form.definition.lists.posts.map(({ key }) => key));
  return posts.flatMap((post, at) => (known.has(post) ? [] : [{ field: `posts[${at}]`, code: "unknown-post" }]));
}

/** The posts that are open now, for somebody who serves all of them. */
export async function everyPost(db: Database): Promise<string[]> {
  const { form } = await publishedForm(db);
  return form.definition.lists.posts.filter(({ active }) => active).map(({ key }) => key);
}
