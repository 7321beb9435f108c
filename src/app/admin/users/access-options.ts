import "server-only";
import { inLanguage } from "@/features/eligibility/domain/text";
import { publishedForm } from "@/features/eligibility/queries";
import type { Database } from "@/server/db";
import type { Option } from "@/ui/select-field";

/** The posts that somebody can serve, in the order of their names, and the languages in which we write to applicants. */
export async function accessOptions(db: Database, locale: string): Promise<{ posts: Option[]; languages: Option[] }> {
  const { lists } = (await publishedForm(db)).form.definition;
  const posts = lists.posts.map(({ key, city }) => ({ value: key, label: inLanguage(city, locale) }));
  return {
    posts: posts.sort((one, other) => one.label.localeCompare(other.label, locale)),
    languages: lists.languages.map(({ value, label }) => ({ value, label: inLanguage(label, locale) })),
  };
}
