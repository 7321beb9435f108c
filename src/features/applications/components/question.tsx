import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { truthOf } from "@/features/eligibility/domain/condition";
import type { Answers } from "@/features/eligibility/domain/definition";
import type { Form, FormField } from "@/features/eligibility/domain/form";
import type { Reading } from "@/features/eligibility/domain/reading";
import { inLanguage } from "@/features/eligibility/domain/text";
import { Checkboxes, Radios, Tick } from "@/ui/choice-fields";
import { DateField } from "@/ui/date-field";
import { Details } from "@/ui/details";
import { Hint } from "@/ui/field";
import { LookupField } from "@/ui/lookup-field";
import { MoneyField } from "@/ui/money-field";
import { Notice } from "@/ui/notice";
import { type Option, SelectField } from "@/ui/select-field";
import { TextArea } from "@/ui/text-area";
import { TextField, type Width } from "@/ui/text-field";
import { TextLink } from "@/ui/text-link";
import { isShortChoice, optionsFor } from "./question-choices";
import { SeveralSelects } from "./several-selects";

export type QuestionScene = {
  form: Form;
  answers: Answers;
  reading: Reading;
  locale: string;
  /** Institutions named in the answers, by ROR id. */
  institutions: ReadonlyMap<string, string>;
  /** Rows stand without buttons, one more than there are: where a page sends all or nothing. */
  plainRows?: boolean;
  /** What a search without JavaScript found, for the question that asked. */
  found?: { name: string; options: Option[] } | undefined;
};

type Props = {
  field: FormField;
  name: string;
  value: unknown;
  row?: number;
  scene: QuestionScene;
  asHeading?: boolean;
};

/** One question of the form, drawn by its kind, with what is stored, right or wrong. The form around it knows the faults. */
export function Question(props: Props) {
  const { field, name, row, scene } = props;
  const { locale } = scene;
  const label = inLanguage(field.label, locale);
  const shared = {
    name,
    label,
    asHeading: props.asHeading,
    hint: field.hint ? inLanguage(field.hint, locale) : undefined,
    help: field.help && <Help text={inLanguage(field.help, locale)} />,
    optional: !(field.required || field.requiredWhen || /optional|选填/i.test(label)),
    below: <Below {...props} row={row} />,
  };
  return control(props, shared);
}

type Shared = {
  name: string;
  label: string;
  asHeading: boolean | undefined;
  hint: string | undefined;
  help: ReactNode;
  optional: boolean;
  below: ReactNode;
};

function control({ field, name, value, scene }: Props, shared: Shared): ReactNode {
  const options = optionsFor(scene.form, field, scene.answers, scene.locale);
  switch (field.kind) {
    case "yes-no":
      return <YesNo {...shared} value={value} />;
    case "tick":
      return (
        <Tick {...shared} optional={false} defaultChecked={value === true}>
          {shared.label}
        </Tick>
      );
    case "choice":
    case "isced":
      return isShortChoice(field, options) ? (
        <Radios {...shared} options={options} defaultValue={textOf(value)} />
      ) : (
        <SelectField {...shared} options={options} defaultValue={textOf(value)} />
      );
    case "country":
      return <SelectField {...shared} options={options} defaultValue={textOf(value)} width="half" />;
    case "choices":
      if (options.length <= 15) return <Checkboxes {...shared} options={options} defaultValue={textsOf(value)} />;
      return <SeveralSelects {...shared} options={options} chosen={textsOf(value)} most={field.most ?? 5} />;
    case "countries":
      return <SeveralSelects {...shared} options={options} chosen={textsOf(value)} most={field.most ?? 10} />;
    case "date":
    case "partial-date":
      return <DateField {...shared} defaultValue={textOf(value)} />;
    case "year-month":
      return <DateField {...shared} defaultValue={textOf(value)} until="month" />;
    case "money":
      return <Money {...shared} value={value} currencies={currenciesOf(scene.form)} />;
    case "institution":
      return <Institution {...shared} value={value} scene={scene} />;
    case "long-text":
      return <TextArea {...shared} defaultValue={textOf(value)} most={field.maxLength} rows={7} />;
    case "tags":
      return <TextArea {...shared} defaultValue={textsOf(value).join("\n")} rows={4} />;
    case "fixed":
      return <Fixed label={shared.label} value={fixedText(field, options)} />;
    case "automatic":
    case "upload":
    case "rows":
      return null;
    default:
      return <TextField {...shared} {...nativeOf(field, name)} defaultValue={textOf(value)} />;
  }
}

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;
const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];

function YesNo({ value, ...shared }: Shared & { value: unknown }) {
  const t = useTranslations("common");
  const options = [
    { value: "yes", label: t("yes") },
    { value: "no", label: t("no") },
  ];
  const chosen = typeof value === "boolean" ? (value ? "yes" : "no") : undefined;
  return <Radios {...shared} inline options={options} defaultValue={chosen} />;
}

function Money({ value, currencies, ...shared }: Shared & { value: unknown; currencies: string[] }) {
  const { amount, currency } = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  return (
    <MoneyField {...shared} defaultAmount={textOf(amount)} defaultCurrency={textOf(currency)} currencies={currencies} />
  );
}

function Institution({ value, scene, ...shared }: Shared & { value: unknown; scene: QuestionScene }) {
  const { ror, name } = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  const id = textOf(ror);
  const chosen = id ? { value: id, label: scene.institutions.get(id) ?? id } : undefined;
  const results = scene.found?.name === shared.name ? scene.found.options : [];
  const source = { address: "/api/v1/institutions?q=", value: "ror", label: "name", hint: "city" };
  return <LookupField {...shared} chosen={chosen} typed={textOf(name)} source={source} results={results} />;
}

/** The longer explanation, for those who open it. */
export function Help({ text }: { text: string }) {
  const t = useTranslations("applicant.question");
  return (
    <Details summary={t("help")}>
      <p className="whitespace-pre-line">{text}</p>
    </Details>
  );
}

function Fixed({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <p className="font-semibold">{label}</p>
      <p>{value}</p>
    </div>
  );
}

const fixedText = ({ value }: FormField, options: readonly Option[]) =>
  options.find((option) => option.value === value)?.label ?? String(value ?? "");

/** Currencies that the rules know a rate for; others can be asked for on paper. */
function currenciesOf({ definition }: Form): string[] {
  for (const { rates } of Object.values(definition.parameters))
    if (rates && typeof rates === "object" && !Array.isArray(rates)) return Object.keys(rates).sort();
  return ["CNY", "EUR", "USD"];
}

const widthOf = ({ maxLength = 200 }: FormField): Width =>
  maxLength <= 20 ? "short" : maxLength <= 60 ? "half" : "full";

function nativeOf(field: FormField, name: string) {
  const isLine = field.checks?.some(({ check }) => check === "mrz-line");
  const isNumber = field.checks?.some(({ check }) => check === "document-number");
  const shape = {
    ...(field.autocomplete && !name.includes("[") ? { autoComplete: field.autocomplete } : { autoComplete: "off" }),
    ...(isLine || isNumber ? { mono: true, spellCheck: false, autoCapitalize: "characters" } : {}),
  };
  switch (field.kind) {
    case "whole-number":
      return { ...shape, inputMode: "numeric" as const, width: "tiny" as const };
    case "year":
      return { ...shape, inputMode: "numeric" as const, width: "tiny" as const };
    case "phone":
      return { ...shape, type: "tel", width: "half" as const };
    case "email":
      return { ...shape, type: "email", spellCheck: false };
    case "url":
      return { ...shape, inputMode: "url" as const, spellCheck: false };
    case "latin":
    case "name":
      return { ...shape, spellCheck: false, width: "full" as const };
    default:
      return { ...shape, width: isLine ? ("full" as const) : widthOf(field) };
  }
}

/** What stands below the control: a notice that the answer calls for, and "not applicable" with its reason. */
function Below({ field, name, row, scene }: Props) {
  const t = useTranslations("applicant.question");
  const { reading, locale } = scene;
  const reader = field.group !== undefined && row !== undefined ? reading.rowReader(field.group, row) : reading;
  const notices = (field.notices ?? []).filter(({ when }) => truthOf(when, reader) === "met");
  if (notices.length === 0 && !field.notApplicable) return null;
  return (
    <>
      {notices.map(({ text, tone, href }) => (
        <Notice key={inLanguage(text, "en")} tone={tone}>
          <p>{inLanguage(text, locale)}</p>
          {href && (
            <p>
              <TextLink href={href}>{t("readMore")}</TextLink>
            </p>
          )}
        </Notice>
      ))}
      {field.notApplicable && <NotApplicable name={name} row={row} field={field} scene={scene} />}
    </>
  );
}

/** The reason opens with the tick, by the style sheet alone. */
function NotApplicable({ name, field, row, scene }: Pick<Props, "name" | "field" | "row" | "scene">) {
  const t = useTranslations("applicant.question");
  const stored = (suffix: string) => storedCompanion(scene.answers, field, row, suffix);
  const reason = stored("notApplicableReason");
  return (
    <div className="group mt-1 grid gap-3">
      <Tick name={`${name}.notApplicable`} defaultChecked={stored("notApplicable") === true}>
        {t("notApplicable")}
      </Tick>
      <div className="hidden group-has-checked:block">
        <TextField
          name={`${name}.notApplicableReason`}
          label={t("notApplicableReason")}
          defaultValue={textOf(reason)}
        />
        <Hint>{t("notApplicableHint")}</Hint>
      </div>
    </div>
  );
}

function storedCompanion(answers: Answers, field: FormField, row: number | undefined, suffix: string): unknown {
  const key = `${field.key}.${suffix}`;
  if (field.group === undefined || row === undefined) return answers[key];
  const rows = answers[field.group];
  const values: unknown = Array.isArray(rows) ? rows[row] : undefined;
  return typeof values === "object" && values !== null ? (values as Record<string, unknown>)[key] : undefined;
}
