import { getLocale, getTranslations } from "next-intl/server";
import type { IscedField } from "@/features/eligibility/domain/definition";
import type { FormField } from "@/features/eligibility/domain/form";
import { inLanguage } from "@/features/eligibility/domain/text";
import { foldName } from "@/lib/fold-name";
import { Button, ButtonRow } from "@/ui/button";
import { Radios } from "@/ui/choice-fields";
import { TextField } from "@/ui/text-field";
import { TextLink } from "@/ui/text-link";
import { type Buttons, Onward, type Query } from "./onward";

type Props = {
  field: FormField;
  value: unknown;
  list: readonly IscedField[];
  action: string;
  query: Query;
} & Buttons;

const longestQuery = 100;
const groupOf = (code: string) => code.slice(0, 2);

/** A list of some hundred fields, by a search or by its groups, each a page of its own: no script needed. */
export async function FieldOfStudy({ field, value, list, action, query, submit, skip }: Props) {
  const [t, locale] = await Promise.all([getTranslations("precheck.field"), getLocale()]);
  const chosen = typeof value === "string" ? value : undefined;
  const wanted = (query.q ?? "").slice(0, longestQuery).trim();
  const group = query.group ?? (wanted || !chosen ? undefined : groupOf(chosen));
  const offered = wanted ? matching(list, wanted) : group ? inGroup(list, group) : [];
  const nameOf = (code: string) => (t.has(`names.${code}`) ? t(`names.${code}`) : code);
  const changing = query.change === undefined ? "" : "&change=1";
  const groups = [...new Set(list.map(({ code }) => groupOf(code)))].sort();
  return (
    <div className="grid gap-8">
      <search>
        <form method="get" className="grid gap-3">
          {changing && <input type="hidden" name="change" value="1" />}
          <TextField name="q" label={t("search")} hint={t("searchHint")} defaultValue={wanted} autoComplete="off" />
          <ButtonRow>
            <Button type="submit" icon="search">
              {t("find")}
            </Button>
          </ButtonRow>
        </form>
      </search>
      {wanted && offered.length === 0 && <p role="status">{t("nothing", { query: wanted })}</p>}
      {offered.length > 0 && (
        <form action={action} method="post" noValidate className="grid gap-7">
          <Radios
            name={field.key}
            label={wanted ? t("found", { count: offered.length }) : nameOf(group ?? "")}
            options={offered.map(({ code, label }) => ({ value: code, label: `${code} ${inLanguage(label, locale)}` }))}
            {...(chosen ? { defaultValue: chosen } : {})}
          />
          {wanted ? (
            <input type="hidden" name="_q" value={wanted} />
          ) : (
            <input type="hidden" name="_group" value={group} />
          )}
          <Onward query={query} submit={submit} skip={skip} />
        </form>
      )}
      <section className="grid gap-3">
        <h2 className="text-xl">{t("groups")}</h2>
        <ul className="grid gap-2">
          {groups.map((code) => (
            <li key={code}>
              <TextLink href={`?group=${code}${changing}`} aria-current={code === group ? "true" : undefined}>
                {nameOf(code)}
              </TextLink>
            </li>
          ))}
        </ul>
      </section>
      {offered.length === 0 && <ButtonRow>{skip}</ButtonRow>}
    </div>
  );
}

/** Every word must be in the field's name in some language, or the code begin with what was typed. */
function matching(list: readonly IscedField[], wanted: string): IscedField[] {
  const words = foldName(wanted).split(" ").filter(Boolean);
  return list.filter(({ code, label }) => {
    const names = Object.values(label).map(foldName);
    return code.startsWith(wanted) || names.some((name) => words.every((word) => name.includes(word)));
  });
}

/** Closer fields first; "not further defined" stands last. */
const inGroup = (list: readonly IscedField[], group: string): IscedField[] =>
  list
    .filter(({ code }) => groupOf(code) === group)
    .sort((one, other) => Number(one.code.endsWith("0")) - Number(other.code.endsWith("0")));
