import "server-only";
import { inLanguage } from "@/features/eligibility/domain/text";
import { publishedForm } from "@/features/eligibility/queries";
import type { Database } from "@/server/db";
import type { Option } from "@/ui/select-field";

/** The posts that somebody can serve, in the order of their names. */
export async function postOptions(db: Database, locale: string): Promise<Option[]> {
  const { form } = await publishedForm(db);
  const options = form.definition.lists.posts.map(({ key, city }) => ({ value: key, label: inLanguage(city, locale) }));
  return options.sort((one, other) => one.label.localeCompare(other.label, locale));
}
