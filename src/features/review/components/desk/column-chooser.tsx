import { useTranslations } from "next-intl";
import { SubmitButton } from "@/ui/button";
import { type DeskColumn, deskColumns } from "../../schema";

/** Which columns the list shows; a plain GET form, so that they stand in the address. */
export function ColumnChooser({ query, columns }: { query: Record<string, string>; columns: readonly DeskColumn[] }) {
  const t = useTranslations("review.list");
  const kept = Object.entries(query).filter(([name]) => !["columns", "column", "cursor"].includes(name));
  return (
    <form method="get" action="/review" className="grid gap-3">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
        <legend className="sr-only">{t("columnsTitle")}</legend>
        {deskColumns.map((column) => (
          <label key={column} className="flex items-center gap-1.5">
            <input type="checkbox" name="column" value={column} defaultChecked={columns.includes(column)} />
            {t(`columns.${column}`)}
          </label>
        ))}
      </fieldset>
      <SubmitButton tone="secondary" className="w-fit">
        {t("columnsShow")}
      </SubmitButton>
    </form>
  );
}
