import { useLocale, useTranslations } from "next-intl";
import { statuses } from "@/features/applications/domain/lifecycle";
import { countryOptions } from "@/lib/countries";
import { ButtonRow, LinkButton, SubmitButton } from "@/ui/button";
import { SelectField } from "@/ui/select-field";
import { TextField } from "@/ui/text-field";
import { type ReviewerItem, verdicts } from "../schema";

type Props = {
  /** The query as it stands in the address. */
  query: Record<string, string>;
  posts: Record<string, string>;
  reviewers: Pick<ReviewerItem, "id" | "name">[];
};

/** A plain GET form: what is chosen stands in the address, so a list can be shared and kept. */
export function CaseFilterForm({ query, posts, reviewers }: Props) {
  const t = useTranslations("review");
  const locale = useLocale();
  const states = statuses.filter((status) => status !== "DRAFT");
  const field = (name: string) => ({ name, defaultValue: query[name] ?? "", always: true });
  return (
    <search>
      <form method="get" action="/review" className="grid gap-3">
        {query.sort && <input type="hidden" name="sort" value={query.sort} />}
        {query.order && <input type="hidden" name="order" value={query.order} />}
        {query.flag && <input type="hidden" name="flag" value={query.flag} />}
        <TextField name="q" type="search" label={t("list.q")} hint={t("list.qHint")} defaultValue={query.q} />
        <div className="grid grid-cols-2 gap-x-4 gap-y-3 md:grid-cols-3 xl:grid-cols-6">
          <SelectField
            {...field("status")}
            label={t("list.status")}
            options={[
              { value: "", label: t("list.statusOpen") },
              { value: "all", label: t("list.statusAll") },
              ...states.map((value) => ({ value, label: t(`states.${value}`) })),
            ]}
          />
          <SelectField
            {...field("assignee")}
            label={t("list.assignee")}
            options={[
              { value: "", label: t("list.anyone") },
              { value: "me", label: t("list.me") },
              { value: "none", label: t("list.nobody") },
              ...reviewers.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <SelectField
            {...field("verdict")}
            label={t("list.verdict")}
            options={[
              { value: "", label: t("list.anyVerdict") },
              ...verdicts.map((value) => ({ value, label: t(`verdicts.${value}`) })),
            ]}
          />
          <SelectField
            {...field("nationality")}
            label={t("list.nationality")}
            options={[{ value: "", label: t("list.anyNationality") }, ...countryOptions(locale)]}
          />
          <SelectField
            {...field("post")}
            label={t("list.post")}
            options={[
              { value: "", label: t("list.anyPost") },
              ...Object.entries(posts).map(([value, label]) => ({ value, label })),
            ]}
          />
          <SelectField
            {...field("overdue")}
            label={t("list.onlyOverdue")}
            options={[
              { value: "", label: t("list.either") },
              { value: "true", label: t("list.yes") },
            ]}
          />
        </div>
        <ButtonRow>
          <SubmitButton icon="search">{t("list.apply")}</SubmitButton>
          <LinkButton href="/review" tone="quiet">
            {t("list.clear")}
          </LinkButton>
        </ButtonRow>
      </form>
    </search>
  );
}
