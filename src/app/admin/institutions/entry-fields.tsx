import { useLocale, useTranslations } from "next-intl";
import { institutionStates } from "@/features/eligibility/domain/institution-entry";
import { countryOptions } from "@/lib/countries";
import { Radios } from "@/ui/choice-fields";
import { SelectField } from "@/ui/select-field";
import { TextArea } from "@/ui/text-area";
import { TextField } from "@/ui/text-field";

type Values = {
  name?: string | undefined;
  names?: string | undefined;
  country?: string | undefined;
  city?: string | undefined;
  successors?: string | undefined;
  state?: string | undefined;
};

/** What can be said of an institution, by hand; several names or successors stand one a line. */
export function EntryFields({ values }: { values: Values }) {
  const t = useTranslations("institutions");
  const states = useTranslations("admin.institutions");
  const locale = useLocale();
  return (
    <>
      <Radios
        name="state"
        label={states("state")}
        options={institutionStates.map((state) => ({
          value: state,
          label: states(`states.${state}`),
          hint: states(`stateMeaning.${state}`),
        }))}
        defaultValue={values.state ?? "known"}
      />
      <TextField name="name" label={t("name")} defaultValue={values.name ?? ""} />
      <TextArea
        name="names"
        label={t("names")}
        hint={t("namesHint")}
        rows={4}
        defaultValue={values.names ?? ""}
        optional
      />
      <SelectField
        name="country"
        label={t("country")}
        options={countryOptions(locale)}
        defaultValue={values.country ?? ""}
      />
      <TextField name="city" label={t("city")} width="half" defaultValue={values.city ?? ""} optional />
      <TextArea
        name="successors"
        label={t("successors")}
        hint={t("successorsHint")}
        rows={2}
        mono
        defaultValue={values.successors ?? ""}
        optional
      />
    </>
  );
}
