import { useTranslations } from "next-intl";
import { classes } from "@/ui/class-names";
import { controlLook, FieldGroup, type FieldProps } from "@/ui/field";
import { fieldId } from "@/ui/field-id";
import type { Option } from "@/ui/select-field";

type Props = FieldProps & { options: Option[]; chosen: string[]; most: number };

/** Several of a long list: a box for each that may be chosen, or two more than were chosen already. */
export function SeveralSelects(props: Props) {
  const { name, options, chosen, most } = props;
  const t = useTranslations("kit");
  const own = useTranslations("applicant.question");
  const id = fieldId(name);
  const boxes = most <= 5 ? most : Math.min(most, Math.max(3, chosen.length + 2));
  return (
    <FieldGroup {...props}>
      <input type="hidden" name={name} value="" />
      <div className="grid gap-2">
        {Array.from({ length: boxes }, (_, at) => (
          <select
            // biome-ignore lint/suspicious/noArrayIndexKey: the boxes have no other identity than their place
            key={at}
            id={at === 0 ? id : `${id}-${at + 1}`}
            data-field={id}
            name={name}
            aria-label={own("choiceOf", { number: at + 1 })}
            defaultValue={chosen[at] ?? ""}
            className={classes(controlLook, "max-w-[24em]")}
          >
            <option value="">{t("choose")}</option>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        ))}
      </div>
    </FieldGroup>
  );
}
