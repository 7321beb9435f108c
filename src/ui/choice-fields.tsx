import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classes } from "./class-names";
import { controlProps, FieldGroup, type FieldProps, fieldFrame, Hint } from "./field";
import { FieldError } from "./field-error";
import { fieldId } from "./field-id";
import type { Option } from "./select-field";

const line =
  "flex cursor-pointer items-start gap-[0.7em] rounded-md border border-control bg-raised px-[0.85em] py-[0.6em] hover:bg-sunken has-checked:border-action has-checked:bg-action-soft has-disabled:cursor-not-allowed has-disabled:bg-sunken has-disabled:text-muted";
const mark = "mt-[0.2em] size-[1.2em] shrink-0";

type Choices = FieldProps & {
  options: Option[] /** Side by side, for two or three short answers. */;
  inline?: boolean;
};

/** One of several. */
export function Radios(props: Choices & { defaultValue?: string }) {
  return <ChoiceList {...props} type="radio" chosen={props.defaultValue === undefined ? [] : [props.defaultValue]} />;
}

/** Any number of several, sent under one name. */
export function Checkboxes(props: Choices & { defaultValue?: string[] }) {
  return <ChoiceList {...props} type="checkbox" chosen={props.defaultValue ?? []} />;
}

function ChoiceList(props: Choices & { type: "radio" | "checkbox"; chosen: string[] }) {
  const { name, options, inline, type, chosen } = props;
  const id = fieldId(name, props.within);
  return (
    <FieldGroup {...props} role={type === "radio" ? "radiogroup" : undefined}>
      <div className={inline ? "flex flex-wrap gap-3" : "grid gap-2"}>
        {options.map(({ value, label, hint }, at) => {
          const own = at === 0 ? id : `${id}-${at + 1}`;
          return (
            <label key={value} htmlFor={own} className={classes(line, inline && "min-w-[7em]")}>
              <input
                id={own}
                data-field={id}
                type={type}
                name={name}
                value={value}
                defaultChecked={chosen.includes(value)}
                aria-describedby={hint ? `${own}-hint` : undefined}
                className={mark}
              />
              <span className="min-w-0">
                {label}
                {hint && (
                  <span id={`${own}-hint`} className="block text-[0.92em] text-muted">
                    {hint}
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </div>
    </FieldGroup>
  );
}

/** One box: a consent, a declaration, "does not apply to me". Sends "true" when ticked, and "" so that it can be cleared. */
export function Tick(props: Omit<FieldProps, "label"> & { defaultChecked?: boolean; children: ReactNode }) {
  const { name, hint, help, error, below, disabled, defaultChecked, children } = props;
  const t = useTranslations("kit");
  const control = controlProps({ ...props, label: "" });
  return (
    <div className={fieldFrame}>
      <FieldError name={name} id={`${control.id}-error`} controls={control.id} error={error} prefix={t("error")} />
      <input type="hidden" name={name} value="" disabled={disabled} />
      <label htmlFor={control.id} className={line}>
        <input {...control} type="checkbox" name={name} value="true" defaultChecked={defaultChecked} className={mark} />
        <span className="min-w-0">{children}</span>
      </label>
      {hint && <Hint id={`${control.id}-hint`}>{hint}</Hint>}
      {help}
      {below}
    </div>
  );
}
