import type { ComponentProps } from "react";
import { classes } from "./class-names";
import { controlLook, controlProps, Field, type FieldProps } from "./field";

export type Width = "full" | "half" | "short" | "tiny";

export const widths: Record<Width, string> = {
  full: "max-w-full",
  half: "max-w-[20em]",
  short: "max-w-[12em]",
  tiny: "max-w-[6em]",
};

type Native = Pick<
  ComponentProps<"input">,
  | "type"
  | "inputMode"
  | "autoComplete"
  | "spellCheck"
  | "autoCapitalize"
  | "defaultValue"
  | "min"
  | "max"
  | "maxLength"
  | "list"
  | "lang"
  | "dir"
  | "readOnly"
>;

type Props = FieldProps & Native & { width?: Width /** For references and passport lines. */; mono?: boolean };

export function TextField(props: Props) {
  const { type = "text", inputMode, autoComplete, spellCheck, autoCapitalize, defaultValue } = props;
  const { min, max, maxLength, list, lang, dir, readOnly } = props;
  const native = { type, inputMode, autoComplete, spellCheck, autoCapitalize, defaultValue };
  const limits = { min, max, maxLength, list, lang, dir, readOnly };
  return (
    <Field {...props}>
      <input
        {...native}
        {...limits}
        {...controlProps(props)}
        name={props.name}
        className={classes(
          controlLook,
          "w-full",
          widths[props.width ?? "full"],
          props.mono && "font-mono tracking-wide",
        )}
      />
    </Field>
  );
}
