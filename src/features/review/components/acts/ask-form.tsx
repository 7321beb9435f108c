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
  /** What the officer came from: a question about an answer or a document, or comments that were pinned to them. */
  begun: Begun[];
  dueOn: string;
};

export type Begun = { field?: string; slot?: string; text?: string; pin?: string };

const leastItems = 6;

/** Several things in one request: each an answer, a document, or an explanation in words. */
export function AskForm({ form, begun, dueOn, ...act }: Props) {
  const t = useTranslations("review.act.ask");
  const typed = act.flash?.typed ?? {};
  const items = act.flash ? typedItems(typed) : begun;
  const shown = Math.max(1, items.length);
  const item = (at: number) => <Item key={at} at={at} form={form} begun={items[at] ?? {}} />;
  return (
    <ActForm {...act} route="information-requests" button={t("button")}>
      {Array.from({ length: shown }, (_, at) => item(at))}
      {shown < leastItems && (
        <Details summary={t("more")}>{Array.from({ length: leastItems - shown }, (_, at) => item(shown + at))}</Details>
      )}
      <DateField name="dueOn" label={t("dueOn")} defaultValue={dateIn(typed, "dueOn") ?? dueOn} />
    </ActForm>
  );
}

/** What a refused plain form had, as far as its last item that says something. */
function typedItems(typed: Record<string, string>): Begun[] {
  const members = ["field", "slot", "text", "pin"] as const;
  const items = Array.from({ length: mostItems }, (_, at) =>
    Object.fromEntries(members.flatMap((member) => [[member, typed[`items[${at}].${member}`] ?? ""]])),
  );
  return items.slice(0, items.findLastIndex((item) => Object.values(item).some(Boolean)) + 1);
}
/** As many as the route takes. */
const mostItems = 30;

type ItemProps = { at: number; form: Form; begun: Begun };

function Item({ at, form, begun }: ItemProps) {
  const t = useTranslations("review.act.ask");
  const name = (part: string) => `items[${at}].${part}`;
  return (
    <fieldset className="grid gap-2 rounded-md border border-line px-3 py-2">
      <legend className="px-1 font-semibold">{t("item", { number: at + 1 })}</legend>
      {begun.pin && <input type="hidden" name={name("pin")} value={begun.pin} />}
      <FieldRow>
        <FieldChoice
          name={name("field")}
          label={t("field")}
          form={form}
          takes={(field) => field.kind !== "upload" && isAsked(field)}
          chosen={begun.field ?? ""}
        />
        <FieldChoice
          name={name("slot")}
          label={t("slot")}
          form={form}
          takes={(field) => field.kind === "upload"}
          chosen={begun.slot ?? ""}
        />
      </FieldRow>
      <TextArea
        name={name("text")}
        label={t("text")}
        hint={t("textHint")}
        rows={3}
        most={2_000}
        defaultValue={begun.text ?? ""}
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
