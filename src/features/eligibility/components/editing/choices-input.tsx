"use client";

import { useTranslations } from "next-intl";
import { classes } from "@/ui/class-names";
import { controlLook, controlProps, FieldGroup, type FieldProps } from "@/ui/field";
import { Icon } from "@/ui/icon";
import type { Option } from "@/ui/select-field";

type Props = FieldProps & { value: string[]; onChange: (value: string[]) => void; options: Option[] };

/** Several of many: what is chosen stands as a list, and one is added from those that are left. */
export function ChoicesInput(props: Props) {
  const { name, value, onChange, options, label } = props;
  const t = useTranslations("editing");
  const named = (one: string) => options.find((option) => option.value === one)?.label ?? one;
  const left = options.filter((option) => !value.includes(option.value));
  return (
    <FieldGroup {...props}>
      {value.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {value.map((one) => (
            <li key={one}>
              <button
                type="button"
                onClick={() => onChange(value.filter((other) => other !== one))}
                aria-label={t("removeNamed", { name: named(one) })}
                className="inline-flex items-center gap-1.5 rounded-full border border-control bg-raised px-3 py-0.5 hover:bg-sunken disabled:bg-sunken"
              >
                {named(one)} <Icon name="cross" className="size-[0.9em]" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        {...controlProps(props)}
        name={name}
        aria-label={typeof label === "string" ? t("addTo", { name: label }) : undefined}
        value=""
        disabled={left.length === 0}
        onChange={(event) => event.target.value && onChange([...value, event.target.value])}
        className={classes(controlLook, "w-full max-w-[20em]")}
      >
        <option value="">{t("addOne")}</option>
        {left.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldGroup>
  );
}
