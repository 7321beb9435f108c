import "server-only";
import { getTranslations } from "next-intl/server";
import type { Wording } from "@/features/eligibility/domain/conditions/sentences";
import { type Words, wordingOf as wordingWith } from "@/features/eligibility/domain/conditions/wording";
import type { Form } from "@/features/eligibility/domain/form";

/** Names and phrases in the page's language for the conditions of one version. */
export async function wordingOf(form: Form, locale: string): Promise<Wording> {
  const [phrases, facts] = await Promise.all([getTranslations("admin.sentences"), getTranslations("admin.facts")]);
  return wordingWith(form, locale, phrases as unknown as Words, facts as unknown as Words);
}
