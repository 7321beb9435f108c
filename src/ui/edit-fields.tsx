"use client";

import { useState } from "react";
import { classes } from "./class-names";
import { controlLook, controlProps, Field, type FieldProps, fieldFrame, Hint } from "./field";
import { FieldError } from "./field-error";
import type { Option } from "./select-field";
import { type Width, widths } from "./text-field";

type Edit<Value> = FieldProps & { value: Value; onChange: (value: Value) => void; width?: Width };

/** One line, while it is edited in the browser. Fields that are posted as a form are in text-field.tsx. */
export function LineInput(
  props: Edit<string> & { mono?: boolean; type?: "text" | "date"; list?: string; lang?: string },
) {
  const { name, value, onChange, width = "full", mono, type = "text", list, lang } = props;
  return (
    <Field {...props}>
      <input
        {...controlProps(props)}
        name={name}
        type={type}
        list={list}
        lang={lang}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={classes(controlLook, "w-full", widths[width], mono && "font-mono")}
      />
    </Field>
  );
}

/** A text that grows with what is written in it. */
export function ParagraphInput(props: Edit<string> & { mono?: boolean; rows?: number; lang?: string }) {
  const { name, value, onChange, mono, rows = 2, lang } = props;
  return (
    <Field {...props}>
      <textarea
        {...controlProps(props)}
        name={name}
        rows={rows}
        lang={lang}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={classes(controlLook, "field-sizing-content w-full", mono && "font-mono")}
      />
    </Field>
  );
}

/** A number as it is typed: nothing is `undefined`, and what is no number stays on the screen and is told as `NaN`. */
export function NumberInput(props: Edit<number | undefined> & { unit?: string }) {
  const { name, value, onChange, width = "short", unit } = props;
  const [typed, setTyped] = useState(value === undefined ? "" : String(value));
  const shown = Object.is(numberOf(typed), value) ? typed : value === undefined ? "" : String(value);
  return (
    <Field {...props}>
      <span className="flex flex-wrap items-center gap-2">
        <input
          {...controlProps(props)}
          name={name}
          inputMode="decimal"
          autoComplete="off"
          value={shown}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(numberOf(event.target.value));
          }}
          className={classes(controlLook, "tabular w-full", widths[width])}
        />
        {unit && <span className="text-muted">{unit}</span>}
      </span>
    </Field>
  );
}

function numberOf(typed: string): number | undefined {
  const plain = typed.trim().replace(",", ".");
  return plain === "" ? undefined : Number(plain);
}

export function ChoiceInput(props: Edit<string> & { options: Option[]; empty?: string }) {
  const { name, value, onChange, options, empty, width = "full" } = props;
  return (
    <Field {...props}>
      <select
        {...controlProps(props)}
        name={name}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={classes(controlLook, "w-full", widths[width])}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** A yes or no. */
export function FlagInput(props: Omit<Edit<boolean>, "width">) {
  const { name, value, onChange, label, hint, error } = props;
  const control = controlProps(props);
  return (
    <div className={fieldFrame}>
      <FieldError name={name} id={`${control.id}-error`} controls={control.id} error={error} prefix="" />
      <label className="flex w-fit items-start gap-2 font-semibold">
        <input
          {...control}
          type="checkbox"
          name={name}
          checked={value}
          onChange={(event) => onChange(event.target.checked)}
          className="mt-[0.25em] size-[1.15em]"
        />
        {label}
      </label>
      {hint && <Hint id={`${control.id}-hint`}>{hint}</Hint>}
    </div>
  );
}
