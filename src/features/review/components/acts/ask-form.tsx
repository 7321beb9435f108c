import { useLocale, useTranslations } from "next-intl";
import type { Form, FormField } from "@/features/eligibility/domain/form";
import { isAsked, isUnlockable } from "@/features/eligibility/domain/pages";
import { inLanguage } from "@/features/eligibility/domain/text";
import { dateIn } from "@/lib/date-parts";
import { type Act, ActForm } from "@/ui/act-form";
import { classes } from "@/ui/class-names";
import { DateField } from "@/ui/date-field";
import { Details } from "@/ui/details";
import { controlLook, controlProps, Field, FieldRow } from "@/ui/field";
import { TextArea } from "@/ui/text-area";

type Props = Act & {
  form: Form;
  /** What the officer came from: a question about this answer or this document. */
  about: { field?: string; slot?: string };
  dueOn: string;
};

const mostItems = 6;

/** Several things in one request: each an answer, a document, or an explanation in words. */
export function AskForm({ form, about, dueOn, ...act }: Props) {
  const t = useTranslations("review.act.ask");
  const typed = act.flash?.typed ?? {};
  const used = Array.from({ length: mostItems }, (_, at) => at).filter((at) => at > 0 && typed[`items[${at}].text`]);
  const item = (at: number) => (
    <Item key={at} at={at} form={form} typed={typed} about={at === 0 && !act.flash ? about : {}} />
  );
  return (
    <ActForm {...act} route="information-requests" button={t("button")}>
      {item(0)}
      <Details summary={t("more")} open={used.length > 0}>
        {Array.from({ length: mostItems - 1 }, (_, at) => item(at + 1))}
      </Details>
      <DateField name="dueOn" label={t("dueOn")} defaultValue={dateIn(typed, "dueOn") ?? dueOn} />
    </ActForm>
  );
}

type ItemProps = { at: number; form: Form; typed: Record<string, string>; about: Props["about"] };

function Item({ at, form, typed, about }: ItemProps) {
  const t = useTranslations("review.act.ask");
  const name = (part: string) => `items[${at}].${part}`;
  return (
    <fieldset className="grid gap-2 rounded-md border border-line px-3 py-2">
      <legend className="px-1 font-semibold">{t("item", { number: at + 1 })}</legend>
      <FieldRow>
        <FieldChoice
          name={name("field")}
          label={t("field")}
          form={form}
          takes={(field) => field.kind !== "upload" && isAsked(field)}
          chosen={typed[name("field")] ?? about.field ?? ""}
        />
        <FieldChoice
          name={name("slot")}
          label={t("slot")}
          form={form}
          takes={(field) => field.kind === "upload"}
          chosen={typed[name("slot")] ?? about.slot ?? ""}
        />
      </FieldRow>
      <TextArea
        name={name("text")}
        label={t("text")}
        hint={t("textHint")}
        rows={3}
        most={2_000}
        defaultValue={typed[name("text")] ?? ""}
      />
    </fieldset>
  );
}

type ChoiceProps = { name: string; label: string; form: Form; takes: (field: FormField) => boolean; chosen: string };

/** The form's own fields, by section; what nobody asked of this person can be asked too. */
function FieldChoice({ name, label, form, takes, chosen }: ChoiceProps) {
  const t = useTranslations("review.act.ask");
  const locale = useLocale();
  const field = { name, label };
  return (
    <Field {...field}>
      <select {...controlProps(field)} name={name} defaultValue={chosen} className={classes(controlLook, "w-full")}>
        <option value="">{t("neither")}</option>
        {form.sections.map((section) => {
          const fields = section.fields.filter((each) => !each.companionOf && isUnlockable(each) && takes(each));
          return fields.length === 0 ? null : (
            <optgroup key={section.key} label={inLanguage(section.title, locale)}>
              {fields.map(({ key, label: words }) => (
                <option key={key} value={key}>
                  {inLanguage(words, locale)}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </Field>
  );
}
