import "server-only";
import { factValue } from "@/features/eligibility/domain/conditions/wording";
import { displayValue, type Naming } from "@/features/eligibility/domain/display";
import type { Form } from "@/features/eligibility/domain/form";
import type { Locale } from "@/messages";
import { translator } from "@/server/i18n/translator";
import type { ChangeView } from "./schema";

type Change = Omit<ChangeView, "text">;

/** One change as the end of a sentence that begins "if": "“Monthly sum” were 12 000 instead of 900". */
export function changeInWords({ kind, name, label, from, to }: Change, form: Form, naming: Naming, locale: Locale) {
  const t = translator(locale, "turning.changes");
  if (kind === "document") return t("document", { label });
  if (kind === "fact" && typeof to === "boolean") return t(to ? "so" : "notSo", { label });
  const field = form.fields.get(name);
  const shown = (value: unknown) =>
    kind === "fact" || !field ? factText(value, locale) : displayValue(field, value, locale, form, naming);
  const [now, then] = [shown(from), shown(to)];
  if (!then) return t("answered", { label });
  return now ? t("instead", { label, from: now, to: then }) : t("were", { label, to: then });
}

function factText(value: unknown, locale: Locale): string {
  if (typeof value === "number") return value.toLocaleString(locale, { maximumFractionDigits: 2 });
  return typeof value === "string" ? factValue(value, translator(locale, "admin.facts")) : "";
}
