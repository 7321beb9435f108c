import { useTranslations } from "next-intl";
import { SubmitButton } from "@/ui/button";
import { type Option, SelectField } from "@/ui/select-field";
import { TextField } from "@/ui/text-field";
import type { ReviewerItem } from "../../schema";

type Props = { query: Record<string, string>; chosen: string[]; people: ReviewerItem[]; posts: Option[] };

/** A plain GET form: the plan stands in the address and can be looked at again. */
export function DistributionForm({ query, chosen, people, posts }: Props) {
  const t = useTranslations("desk.spread");
  const named = ({ name, openCases }: ReviewerItem) => t("load", { name, count: openCases });
  return (
    <form method="get" action="/review/distribution" className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField
          name="from"
          label={t("from")}
          always
          defaultValue={query.from ?? "none"}
          options={[
            { value: "none", label: t("nobody") },
            ...people.map((each) => ({ value: each.id, label: named(each) })),
          ]}
        />
        <SelectField
          name="post"
          label={t("post")}
          always
          defaultValue={query.post ?? ""}
          options={[{ value: "", label: t("anyPost") }, ...posts]}
        />
        <TextField name="count" label={t("count")} inputMode="numeric" defaultValue={query.count ?? "20"} />
      </div>
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-semibold">{t("to")}</legend>
        {people.map((each) => (
          <label key={each.id} className="flex items-center gap-2">
            <input type="checkbox" name="to" value={each.id} defaultChecked={chosen.includes(each.id)} />
            {named(each)}
          </label>
        ))}
      </fieldset>
      <SubmitButton className="w-fit">{t("preview")}</SubmitButton>
    </form>
  );
}
