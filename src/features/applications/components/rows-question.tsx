import { useTranslations } from "next-intl";
import type { FormField } from "@/features/eligibility/domain/form";
import { addRow, removeRow } from "@/features/eligibility/domain/page-encoding";
import { inLanguage } from "@/features/eligibility/domain/text";
import { Button, ButtonRow } from "@/ui/button";
import { Tick } from "@/ui/choice-fields";
import { FieldError } from "@/ui/field-error";
import { fieldId } from "@/ui/field-id";
import { TextField } from "@/ui/text-field";
import { Help, Question, type QuestionScene } from "./question";

/** A repeating group: every row in full, each with its way out, and one more on request. Works by plain buttons. */
export function RowsQuestion({ field, scene }: { field: FormField; scene: QuestionScene }) {
  const t = useTranslations("applicant.rows");
  const { answers, locale } = scene;
  const stored = answers[field.key];
  const rows: unknown[] = Array.isArray(stored) ? stored : [];
  const least = field.least ?? (field.required ? 1 : 0);
  const { plainRows } = scene;
  const shown = (rows.length === 0 && least > 0) || plainRows ? [...rows, {}] : rows;
  const full = field.most !== undefined && rows.length >= field.most;
  const label = inLanguage(field.label, locale);
  return (
    <section id={fieldId(field.key)} tabIndex={-1} aria-label={label} className="grid gap-6">
      <div>
        <h2 className="text-xl">{label}</h2>
        {field.hint && <p className="mt-1 text-muted">{inLanguage(field.hint, locale)}</p>}
        {field.help && <Help text={inLanguage(field.help, locale)} />}
        {plainRows && <p className="mt-1 text-muted">{t("plain")}</p>}
        <FieldError name={field.key} id={`${fieldId(field.key)}-error`} controls={fieldId(field.key)} prefix="" />
      </div>
      <input type="hidden" name={field.key} value="" />
      {shown.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place, which its controls' names bear
        <fieldset key={index} className="grid gap-6 rounded-lg border border-line bg-raised p-4 sm:p-5">
          <legend className="px-2 font-semibold">{t("row", { number: index + 1 })}</legend>
          <RowFields field={field} row={row} index={index} scene={scene} />
          {!plainRows && (
            <ButtonRow>
              <Button type="submit" tone="secondary" icon="bin" name={removeRow} value={`${field.key}[${index}]`}>
                {t("remove", { number: index + 1 })}
              </Button>
            </ButtonRow>
          )}
        </fieldset>
      ))}
      {!full && !plainRows && (
        <ButtonRow>
          <Button type="submit" tone="secondary" icon="plus" name={addRow} value={field.key}>
            {rows.length === 0 && least === 0 ? t("addFirst") : t("add")}
          </Button>
        </ButtonRow>
      )}
      {field.notApplicable && rows.length === 0 && <NothingToTell field={field} scene={scene} />}
    </section>
  );
}

function RowFields({
  field,
  row,
  index,
  scene,
}: {
  field: FormField;
  row: unknown;
  index: number;
  scene: QuestionScene;
}) {
  const values = (typeof row === "object" && row !== null ? row : {}) as Record<string, unknown>;
  const members = (field.fields ?? []).filter(
    (member) => !member.companionOf && member.kind !== "upload" && scene.reading.isShown(member, index),
  );
  return members.map((member) => (
    <Question
      key={member.key}
      field={member}
      name={`${field.key}[${index}].${member.key}`}
      value={values[member.key]}
      row={index}
      scene={scene}
    />
  ));
}

function NothingToTell({ field, scene }: { field: FormField; scene: QuestionScene }) {
  const t = useTranslations("applicant.question");
  const name = `${field.key}.notApplicable`;
  const reason = scene.answers[`${name}Reason`];
  return (
    <div className="group grid gap-3">
      <Tick name={name} defaultChecked={scene.answers[name] === true}>
        {t("notApplicable")}
      </Tick>
      <div className="hidden group-has-checked:block">
        <TextField
          name={`${name}Reason`}
          label={t("notApplicableReason")}
          defaultValue={typeof reason === "string" ? reason : undefined}
        />
      </div>
    </div>
  );
}
