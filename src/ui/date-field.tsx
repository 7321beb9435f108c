import { useLocale, useTranslations } from "next-intl";
import { splitDate } from "@/lib/date-parts";
import { classes } from "./class-names";
import { controlLook, FieldGroup, type FieldProps } from "./field";
import { fieldId } from "./field-id";

type Part = "year" | "month" | "day";
type Props = FieldProps & { defaultValue?: string /** Leaves out the day, or the month too. */; until?: Part };

const partsUntil: Record<Part, Part[]> = {
  year: ["year"],
  month: ["year", "month"],
  day: ["year", "month", "day"],
};

/** Year, month by name, day: nobody has to know which comes first. Sends `<name>-year`, `<name>-month`, `<name>-day`. */
export function DateField(props: Props) {
  const { name, defaultValue, until = "day" } = props;
  const t = useTranslations("kit");
  const locale = useLocale();
  const id = fieldId(name, props.within);
  const given = splitDate(defaultValue);
  const box = (part: Part) => ({
    id: part === "year" ? id : `${id}-${part}`,
    "data-field": id,
    name: `${name}-${part}`,
    defaultValue: given[part] ?? "",
    "aria-invalid": props.error ? (true as const) : undefined,
  });
  return (
    <FieldGroup {...props}>
      <div className="flex flex-wrap gap-3">
        {partsUntil[until].map((part) => (
          <div key={part} className="grid gap-1">
            <label htmlFor={box(part).id} className="text-[0.92em]">
              {t(part)}
            </label>
            {part === "month" ? (
              <select {...box(part)} className={classes(controlLook, "w-[7.5em]")}>
                <option value="">{t("choose")}</option>
                {monthNames(locale).map((month, at) => (
                  <option key={month} value={at + 1}>
                    {month}
                  </option>
                ))}
              </select>
            ) : (
              <input
                {...box(part)}
                inputMode="numeric"
                autoComplete="off"
                className={classes(controlLook, "tabular", part === "year" ? "w-[5em]" : "w-[3.5em]")}
              />
            )}
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}

const monthNames = (locale: string) =>
  Array.from({ length: 12 }, (_, at) =>
    new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2000, at, 15))),
  );
