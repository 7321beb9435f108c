import { getTranslations } from "next-intl/server";
import { HolidaysEditor } from "@/features/eligibility/components/editing/holidays-editor";
import type { Definition } from "@/features/eligibility/domain/definition";
import { inLanguage } from "@/features/eligibility/domain/text";
import { countryName } from "@/lib/countries";
import { SubmitButton } from "@/ui/button";
import { Panel } from "@/ui/panel";
import { SelectField } from "@/ui/select-field";
import { shownVersion } from "../shown-version";

type Props = { versionId: string; query: Record<string, string> };

const everywhere = "*";

/** One calendar at a time: everywhere, a country with its posts, or one post; each adds to those above it. */
export async function HolidaysPart({ versionId, query }: Props) {
  const [{ version, locale }, t] = await Promise.all([shownVersion(versionId), getTranslations("settings")]);
  const { holidays } = version.definition.settings;
  const { posts } = version.definition.lists;
  const options = calendars(version.definition, locale, t("holidays.everywhere"));
  const calendar = options.some(({ value }) => value === query.calendar) ? (query.calendar ?? everywhere) : everywhere;
  const nameOf = (key: string) => options.find(({ value }) => value === key)?.label ?? key;
  const country = posts.find(({ key }) => key === calendar)?.country;
  const above = [...(calendar === everywhere ? [] : [everywhere]), ...(country ? [country] : [])];
  return (
    <>
      <form className="flex flex-wrap items-end gap-3">
        <SelectField
          name="calendar"
          label={t("holidays.calendar")}
          options={options}
          defaultValue={calendar}
          always
          width="half"
        />
        <SubmitButton tone="secondary">{t("show")}</SubmitButton>
      </form>
      <Panel id="item" title={nameOf(calendar)}>
        <HolidaysEditor
          key={calendar}
          path={["settings", "holidays", calendar]}
          initial={holidays[calendar] ?? []}
          label={nameOf(calendar)}
          inherited={above.map((key) => ({ name: nameOf(key), dates: holidays[key] ?? [] }))}
        />
      </Panel>
    </>
  );
}

function calendars({ lists: { posts } }: Definition, locale: string, all: string) {
  const { compare } = new Intl.Collator(locale);
  const sorted = (options: { value: string; label: string }[]) =>
    options.sort((one, other) => compare(one.label, other.label));
  const countries = [...new Set(posts.map(({ country }) => country))];
  return [
    { value: everywhere, label: all },
    ...sorted(countries.map((code) => ({ value: code, label: countryName(code, locale) }))),
    ...sorted(
      posts.map(({ key, city, country }) => ({
        value: key,
        label: `${inLanguage(city, locale)} (${countryName(country, locale)})`,
      })),
    ),
  ];
}
