import type { Column } from "@/features/eligibility/components/editing/columns";
import { compileForm } from "@/features/eligibility/domain/form";
import { inLanguage } from "@/features/eligibility/domain/text";
import type { Ground } from "./part-columns";

type Say = Ground["t"];

const named = (key: string, t: Say, kind: "key" | "texts"): Column => {
  const hint = `checklists.hints.${key}`;
  return { key, label: t(`checklists.columns.${key}`), ...(t.has(hint) ? { hint: t(hint) } : {}), kind };
};

/** What a list is called; its checks have pages of their own. */
export const listColumns = (t: Say): Column[] => [named("key", t, "key"), named("title", t, "texts")];

/** The members of a check but its condition, which the editor builds. */
export function checkColumns({ definition, locale, t }: Ground): Column[] {
  const fields = [...compileForm(definition).fields.values()].map(({ path, label }) => ({
    value: path,
    label: `${inLanguage(label, locale)} (${path})`,
  }));
  const reasons = definition.settings.reasonCodes.map(({ code, internal }) => ({
    value: code,
    label: [code, inLanguage(internal, locale)].join(" "),
  }));
  const choices = (key: string, options: typeof fields): Column => ({
    ...named(key, t, "key"),
    kind: "choices",
    options,
  });
  return [
    named("key", t, "key"),
    named("text", t, "texts"),
    choices("looksAt", fields),
    choices("reasonCodes", reasons),
  ];
}
