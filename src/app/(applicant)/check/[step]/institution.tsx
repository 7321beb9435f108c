import { getLocale, getTranslations } from "next-intl/server";
import type { FormField } from "@/features/eligibility/domain/form";
import { foldInstitutionName } from "@/features/eligibility/domain/institution-search";
import { isRecord } from "@/features/eligibility/domain/shape";
import { institutionNames, searchInstitutions } from "@/features/eligibility/queries";
import { pageContext } from "@/features/identity/context";
import { countryName } from "@/lib/countries";
import { ButtonRow, SubmitButton } from "@/ui/button";
import { Radios } from "@/ui/choice-fields";
import { Notice } from "@/ui/notice";
import { TextField } from "@/ui/text-field";
import { type Buttons, Onward, type Query } from "./onward";

type Props = { field: FormField; value: unknown; action: string; query: Query } & Buttons;
type Institutions = Awaited<ReturnType<typeof searchInstitutions>>;

const mostShown = 12;

/** A name is typed, the server shows what it can mean, the person chooses or keeps the name: by plain forms alone. */
export async function Institution({ field, value, action, query, submit, skip }: Props) {
  const [t, locale, { db }] = await Promise.all([getTranslations("precheck.institution"), getLocale(), pageContext()]);
  const given = isRecord(value) ? value : {};
  const chosen = typeof given.ror === "string" ? given.ror : undefined;
  const typed = typeof given.name === "string" ? given.name : "";
  const name = chosen ? ((await institutionNames(db, [chosen])).get(chosen) ?? chosen) : typed;
  const found = (await searchInstitutions(db, chosen ?? typed)).slice(0, mostShown);
  const none = { value: "", label: t("none", { name }) };
  return (
    <form action={action} method="post" noValidate className="grid gap-7">
      <div className="grid gap-4">
        <TextField
          name={`${field.key}-text`}
          label={t("name")}
          defaultValue={name}
          autoComplete="off"
          spellCheck={false}
        />
        <ButtonRow>
          <SubmitButton tone={name === "" ? "primary" : "secondary"} icon="search">
            {t("search")}
          </SubmitButton>
          {name === "" && skip}
        </ButtonRow>
      </div>
      {name !== "" && <input type="hidden" name={`${field.key}-chosen`} value={name} />}
      {found.length > 0 && (
        <>
          {areNamesakes(name, found) && <Notice title={t("same")} />}
          <Radios
            name={field.key}
            label={t("which")}
            hint={t("another", { search: t("search") })}
            options={[...found.map((each) => optionOf(each, name, locale)), none]}
            {...(chosen || !query.find ? { defaultValue: chosen ?? "" } : {})}
          />
        </>
      )}
      {name !== "" && found.length === 0 && (
        <>
          <input type="hidden" name={field.key} value="" />
          <Notice title={t("nothing")}>{t("nothingText")}</Notice>
        </>
      )}
      {name !== "" && <Onward query={query} submit={submit} skip={skip} />}
      {name === "" && query.change !== undefined && <input type="hidden" name="_then" value="result" />}
    </form>
  );

  function optionOf(institution: Institutions[number], wanted: string, language: string) {
    const { ror, name, city, country } = institution;
    const also = [...new Set([...aliasesLike(institution, wanted), ...namesIn(language, institution)])];
    const place = [city, countryName(country, language)].filter(Boolean).join(language === "zh-CN" ? "，" : ", ");
    const hint =
      also.length > 0 ? `${place} · ${t("formerly", { names: also.join(language === "zh-CN" ? "、" : ", ") })}` : place;
    return { value: ror, label: name, hint };
  }
}

const allNames = ({ name, names }: Institutions[number]) => [name, ...names].map(foldInstitutionName);

/** Two of them bear exactly the name that was typed. */
function areNamesakes(typed: string, found: Institutions): boolean {
  const wanted = foldInstitutionName(typed);
  return found.filter((each) => allNames(each).includes(wanted)).length > 1;
}

/** Its name in the reader's own script, where the list has one. */
const namesIn = (language: string, { name, names }: Institutions[number]): string[] =>
  language === "zh-CN" && !/\p{sc=Han}/u.test(name)
    ? names.filter((other) => /\p{sc=Han}/u.test(other)).slice(0, 1)
    : [];

/** Why an institution was found that is called otherwise: its names that hold what was typed. */
function aliasesLike({ name, names }: Institutions[number], typed: string): string[] {
  const wanted = foldInstitutionName(typed);
  if (!wanted || foldInstitutionName(name).includes(wanted)) return [];
  return names.filter((other) => foldInstitutionName(other).includes(wanted)).slice(0, 2);
}
