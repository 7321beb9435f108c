import { useTranslations } from "next-intl";
import { classes } from "./class-names";
import { controlLook, FieldGroup, type FieldProps } from "./field";
import { fieldId } from "./field-id";

type Props = FieldProps & { defaultAmount?: string | number; defaultCurrency?: string; currencies: string[] };

/** An amount and its currency. Sends `<name>-amount` and `<name>-currency`. */
export function MoneyField(props: Props) {
  const { name, defaultAmount, defaultCurrency, currencies } = props;
  const t = useTranslations("kit");
  const id = fieldId(name, props.within);
  const shared = { "data-field": id, "aria-invalid": props.error ? (true as const) : undefined };
  return (
    <FieldGroup {...props}>
      <div className="flex flex-wrap gap-4">
        <div className="grid gap-1">
          <label htmlFor={id} className="text-[0.92em]">
            {t("amount")}
          </label>
          <input
            {...shared}
            id={id}
            name={`${name}-amount`}
            inputMode="decimal"
            autoComplete="off"
            defaultValue={defaultAmount ?? ""}
            className={classes(controlLook, "tabular w-[10em]")}
          />
        </div>
        <div className="grid gap-1">
          <label htmlFor={`${id}-currency`} className="text-[0.92em]">
            {t("currency")}
          </label>
          <select
            {...shared}
            id={`${id}-currency`}
            name={`${name}-currency`}
            defaultValue={defaultCurrency ?? ""}
            className={classes(controlLook, "w-auto")}
          >
            <option value="">{t("choose")}</option>
            {currencies.map((currency) => (
              <option key={currency}>{currency}</option>
            ))}
          </select>
        </div>
      </div>
    </FieldGroup>
  );
}
