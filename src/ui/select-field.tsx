import { useTranslations } from "next-intl";
import { classes } from "./class-names";
import { controlLook, controlProps, Field, type FieldProps } from "./field";
import { type Width, widths } from "./text-field";

export type Option = { value: string; label: string; hint?: string };

type Props = FieldProps & {
  options: Option[];
  defaultValue?: string;
  width?: Width /** No empty line on top. */;
  always?: boolean;
};

export function SelectField(props: Props) {
  const { name, options, defaultValue, width = "full", always } = props;
  const t = useTranslations("kit");
  return (
    <Field {...props}>
      <select
        {...controlProps(props)}
        name={name}
        defaultValue={defaultValue ?? ""}
        className={classes(controlLook, "w-full", widths[width])}
      >
        {!always && <option value="">{t("choose")}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
