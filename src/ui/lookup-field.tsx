import { useTranslations } from "next-intl";
import { SubmitButton } from "./button";
import { controlProps, Field, type FieldProps } from "./field";
import { LookupBox, type LookupSource } from "./lookup-box";
import type { Option } from "./select-field";

type Props = FieldProps & {
  /** What is chosen now, and what was typed where nothing was. */
  chosen?: Option;
  typed?: string;
  /** Where the browser asks as people type; `query` is appended. */
  source: LookupSource;
  /** What a page found for `typed`, for people without JavaScript; pressing Find sends `_find=<name>`. */
  results?: Option[];
};

/**
 * A long list to choose from by typing. Sends `<name>` (the chosen value, empty when none) and `<name>-text` (as typed).
 */
export function LookupField(props: Props) {
  const { name, chosen, typed, source, results = [] } = props;
  const t = useTranslations("kit");
  const offered = chosen && !results.some(({ value }) => value === chosen.value) ? [chosen, ...results] : results;
  return (
    <Field {...props} hint={props.hint ?? t("lookupHint")}>
      <LookupBox
        control={controlProps({ ...props, hint: true })}
        name={name}
        chosen={chosen}
        typed={typed}
        source={source}
        words={{ none: t("noResults"), found: t("found", { count: "#" }) }}
      />
      <noscript>
        <div className="grid gap-2">
          <SubmitButton tone="secondary" icon="search" name="_find" value={name}>
            {t("search")}
          </SubmitButton>
          {offered.map(({ value, label, hint }) => (
            <label key={value} className="flex gap-2">
              <input type="radio" name={name} value={value} defaultChecked={value === chosen?.value} />
              <span>
                {label} {hint && <span className="text-muted">{hint}</span>}
              </span>
            </label>
          ))}
          {offered.length > 0 && (
            <label className="flex gap-2">
              <input type="radio" name={name} value="" defaultChecked={!chosen} />
              {t("none")}
            </label>
          )}
        </div>
      </noscript>
    </Field>
  );
}
