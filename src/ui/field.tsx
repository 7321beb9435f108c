import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classes } from "./class-names";
import { FieldError } from "./field-error";
import { fieldId } from "./field-id";

/** What every field takes. `name` is the answer's path; the error of that name appears beside it by itself. */
export type FieldProps = {
  name: string;
  /** Tells fields of one name apart where a page has several forms alike; the form's own `within`. */
  within?: string;
  label: ReactNode;
  hint?: ReactNode;
  /** A longer explanation, closed at first; unlike the hint it is not read out with the control. */
  help?: ReactNode;
  error?: string;
  /** Marks the label "(optional)". */
  optional?: boolean;
  /** Draws the label as the page's heading, where a page asks one thing only. */
  asHeading?: boolean;
  /** Anything that belongs to the field and stands below it: a notice, a not-applicable tick. */
  below?: ReactNode;
  disabled?: boolean;
};

const ids = ({ name, within }: Pick<FieldProps, "name" | "within">) => {
  const id = fieldId(name, within);
  return { id, hintId: `${id}-hint`, errorId: `${id}-error` };
};

/** The attributes that tie a control to its hint and its error. */
export function controlProps(props: FieldProps) {
  const { hint, error, disabled } = props;
  const { id, hintId, errorId } = ids(props);
  return {
    id,
    "data-field": id,
    disabled,
    "aria-describedby": classes(hint ? hintId : undefined, errorId),
    "aria-invalid": error ? (true as const) : undefined,
  };
}

export const controlLook =
  "block rounded-md border border-control bg-raised px-[0.7em] py-[0.5em] text-ink placeholder:text-muted disabled:bg-sunken disabled:text-muted aria-invalid:border-2 aria-invalid:border-seal";

export const fieldFrame =
  "grid gap-1.5 has-[.field-error:not(:empty)]:border-s-4 has-[.field-error:not(:empty)]:border-seal has-[.field-error:not(:empty)]:ps-4";

/** One control with its label. */
export function Field(props: FieldProps & { children: ReactNode }) {
  const { name, label, hint, help, error, optional, asHeading, below, children } = props;
  const { id, hintId, errorId } = ids(props);
  const t = useTranslations("kit");
  const caption = (
    <label id={`${id}-label`} htmlFor={id} className={asHeading ? undefined : "font-semibold"}>
      {label} {optional && <Optional />}
    </label>
  );
  return (
    <div className={fieldFrame}>
      {asHeading ? <h1 className="mb-2 text-3xl">{caption}</h1> : caption}
      {hint && <Hint id={hintId}>{hint}</Hint>}
      {help}
      <FieldError name={name} id={errorId} controls={id} error={error} prefix={t("error")} />
      {children}
      {below}
    </div>
  );
}

/** Several controls under one question. */
export function FieldGroup(props: FieldProps & { children: ReactNode; role?: "radiogroup" }) {
  const { name, label, hint, help, error, optional, asHeading, below, children, disabled, role } = props;
  const { id, hintId, errorId } = ids(props);
  const t = useTranslations("kit");
  return (
    <fieldset
      className={classes(fieldFrame, "min-w-0")}
      aria-describedby={classes(hint ? hintId : undefined, errorId)}
      disabled={disabled}
      role={role}
    >
      <legend className="mb-1.5 font-semibold">
        {asHeading ? (
          <h1 className="mb-2 text-3xl">
            {label} {optional && <Optional />}
          </h1>
        ) : (
          <>
            {label} {optional && <Optional />}
          </>
        )}
      </legend>
      {hint && <Hint id={hintId}>{hint}</Hint>}
      {help}
      <FieldError name={name} id={errorId} controls={id} error={error} prefix={t("error")} />
      {children}
      {below}
    </fieldset>
  );
}

function Optional() {
  const t = useTranslations("kit");
  return <span className="font-normal text-muted">({t("optional")})</span>;
}

export function Hint({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <div id={id} className="max-w-[38em] text-[0.92em] text-muted">
      {children}
    </div>
  );
}

/** Fields one below the other, with room between. */
export function FieldStack({ children }: { children: ReactNode }) {
  return <div className="grid gap-7 in-data-[room=desk]:gap-4">{children}</div>;
}

/** Fields beside each other where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="grid items-end gap-x-5 gap-y-4 sm:grid-flow-col sm:auto-cols-fr">{children}</div>;
}
