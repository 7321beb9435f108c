import type { Definition } from "@/features/eligibility/domain/definition";
import { inLanguage } from "@/features/eligibility/domain/text";

/** What a finding is about, by its name, and where it is edited. */
export type FindingPlace = { key: string; title: string; href: string };

type Words = (key: "section" | "page" | "parameters" | "settings" | "whole", values?: { name: string }) => string;

/** `sections[2].fields[7].visibleWhen` is of that question, `parameters.K-R01.max` of that rule. */
export function placeOfFinding(
  { sections, rules }: Definition,
  place: string,
  { base, locale, t }: { base: string; locale: string; t: Words },
): FindingPlace {
  const found = (key: string, title: string, address: string) => ({ key, title, href: `${base}/${address}` });
  const [, at, list, item, member] =
    /^sections\[(\d+)\](?:\.(fields|pages)\[(\d+)\](?:\.fields\[(\d+)\])?)?/.exec(place) ?? [];
  const section = sections[Number(at)];
  if (section && at !== undefined) {
    const questions = (key: string, title: string) =>
      found(key, title, `questions?${new URLSearchParams({ at: key })}`);
    const name = inLanguage(section.title, locale);
    const field = list === "fields" ? section.fields[Number(item)] : undefined;
    const page = list === "pages" ? section.pages[Number(item)] : undefined;
    if (page) return questions(`sections[${at}].pages[${item}]`, t("page", { name: inLanguage(page.title, locale) }));
    if (!field) return questions(`sections[${at}]`, t("section", { name }));
    const inner = member === undefined ? undefined : field.fields?.[Number(member)];
    const labels = [name, field.label, inner?.label].map((label) =>
      typeof label === "string" ? label : inLanguage(label, locale),
    );
    const key = `sections[${at}].fields[${item}]${inner ? `.fields[${member}]` : ""}`;
    return questions(key, labels.filter(Boolean).join(" › "));
  }
  const id = /^parameters\.([^.]+)/.exec(place)?.[1];
  const index = Number(/^rules\[(\d+)\]/.exec(place)?.[1] ?? -1);
  const rule = id ? rules.find((one) => one.id === id) : rules[index];
  const title = rule && `${rule.id} · ${inLanguage(rule.title, locale)}`;
  if (id) return found(`parameters ${id}`, t("parameters", { name: title ?? id }), `parameters#${id}`);
  if (title) return found(`rules[${index}]`, title, `rules?item=${index}`);
  if (/^(lists|settings)\b/.test(place)) return found("settings", t("settings"), "settings");
  return found("whole", t("whole"), "questions");
}
