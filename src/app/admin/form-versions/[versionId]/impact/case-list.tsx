import { getTranslations } from "next-intl/server";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { changedCases } from "@/features/impact/queries";
import type { ChangedCaseView, ImpactView, RunView } from "@/features/impact/schema";
import { changedCasesQuery } from "@/features/impact/schema";
import { EmptyState } from "@/ui/empty-state";
import { Pagination } from "@/ui/pagination";
import { SelectField } from "@/ui/select-field";
import { Table } from "@/ui/table";
import { TextLink } from "@/ui/text-link";
import { FilterForm } from "../../../filter-form";
import { nextPage, orNotFound, readQuery } from "../../../query";
import type { ImpactWords } from "./wording";

type Props = { context: Context; run: RunView; here: string; params: Record<string, string>; words: ImpactWords };

const mostListed = 10_000;

/** The cases behind the numbers, each with a way to open it for those who may. */
export async function CaseList({ context, run, here, params, words }: Props) {
  const { t, verdict } = words;
  const turning = await getTranslations("turning");
  const { run: _, ...filters } = params;
  const query = readQuery(changedCasesQuery, filters);
  const { items, nextCursor } = orNotFound(await changedCases(context, run.id, query));
  const { cases = 0, unchanged = 0, byRule = [], changed = [] } = run.result ?? {};
  const keys = byRule.map(({ rule, route }) => (route ? `${rule} ${route}` : rule));
  return (
    <>
      <p className="text-muted">
        {hasRole(context.actor, "supervisor", "auditor") ? t("cases.inReach") : t("cases.notYours")}
        {cases - unchanged > mostListed && ` ${t("cases.capped", { listed: mostListed, changed: cases - unchanged })}`}
      </p>
      <FilterForm
        action={here}
        label={t("cases.filter")}
        submit={t("cases.find")}
        clear={t("cases.clear")}
        active={Boolean(query.from || query.to || query.rule)}
      >
        <input type="hidden" name="run" value={run.id} />
        <Choice
          name="from"
          label={t("cases.given")}
          any={t("cases.anyGiven")}
          chosen={query.from}
          options={verdicts(changed, "from", verdict)}
        />
        <Choice
          name="to"
          label={t("cases.now")}
          any={t("cases.anyNow")}
          chosen={query.to}
          options={verdicts(changed, "to", verdict)}
        />
        <Choice
          name="rule"
          label={t("rule")}
          any={t("cases.anyRule")}
          chosen={query.rule}
          options={keys.map((key) => ({ value: key, label: key }))}
        />
      </FilterForm>
      <Table
        caption={t("cases.title")}
        hideCaption
        columns={[
          { key: "reference", title: t("cases.reference") },
          { key: "given", title: t("cases.given") },
          { key: "now", title: t("cases.now") },
          { key: "rules", title: t("cases.rules") },
        ]}
        rows={items.map((item) => ({
          key: item.id,
          cells: {
            reference: (
              <Reference {...item} turning={turning("title")} of={turning("of", { reference: item.reference })} />
            ),
            given: verdict(item.from),
            now: verdict(item.to),
            rules: item.rules.join(", "),
          },
        }))}
        empty={<EmptyState title={t("cases.none")}>{t("cases.noneText")}</EmptyState>}
      />
      <Pagination next={nextPage(here, params, nextCursor)} />
    </>
  );
}

type ReferenceProps = ChangedCaseView & { turning: string; of: string };

/** For those who may read the case: itself, and what would turn it where it is not the best way already. */
const Reference = ({ id, reference, from, inReach, turning, of }: ReferenceProps) =>
  inReach ? (
    <>
      <TextLink href={`/review/cases/${id}`}>
        <span className="whitespace-nowrap">{reference}</span>
      </TextLink>
      {from !== "eligible" && (
        <TextLink href={`/review/cases/${id}?turning=open#turning`} className="block w-fit text-[0.88em]">
          {turning} <span className="sr-only">{of}</span>
        </TextLink>
      )}
    </>
  ) : (
    <span className="tabular whitespace-nowrap">{reference}</span>
  );

type Option = { value: string; label: string };

function verdicts(changed: ImpactView["changed"], side: "from" | "to", name: ImpactWords["verdict"]): Option[] {
  return [...new Set(changed.map((change) => change[side]))].map((value) => ({ value, label: name(value) }));
}

type ChoiceProps = { name: string; label: string; any: string; chosen: string | undefined; options: Option[] };

const Choice = ({ any, chosen = "", options, ...field }: ChoiceProps) => (
  <SelectField
    {...field}
    options={[{ value: "", label: any }, ...options]}
    defaultValue={chosen}
    width="short"
    always
  />
);
