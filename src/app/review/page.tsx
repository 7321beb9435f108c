import { getTranslations } from "next-intl/server";
import { inLanguage } from "@/features/eligibility/domain/text";
import { publishedForm } from "@/features/eligibility/queries";
import { type Context, requireActor } from "@/features/identity/context";
import { hasRole, staffRoles } from "@/features/identity/domain/actor";
import { CaseFilterForm } from "@/features/review/components/case-filter-form";
import { CaseTable } from "@/features/review/components/case-table";
import { asked, type ListQuery, listAddress } from "@/features/review/domain/list-query";
import { queueKeys, queues } from "@/features/review/domain/queues";
import { listCases, listReviewers } from "@/features/review/queries";
import { type CaseFilters, caseFilters } from "@/features/review/schema";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { Details } from "@/ui/details";
import { Notice } from "@/ui/notice";
import { Pagination } from "@/ui/pagination";
import { Page, PageTitle } from "@/ui/shell";
import { Tabs } from "@/ui/tabs";
import { pageFlash } from "../page-flash";
import { type SearchParams, singleParams } from "../search-params";

export default async function CasesPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await requireActor(...staffRoles);
  const { none, ...query } = await singleParams(searchParams);
  const t = await getTranslations("review.list");
  const { filters, isWhole } = filtersIn(query);
  const [list, posts, reviewers, flash] = await Promise.all([
    found(context, filters),
    postNames(context),
    listReviewers(context),
    pageFlash("/review"),
  ]);
  const { items, total, nextCursor, previousCursor, isFirstInstead } = list;
  return (
    <Page width="full">
      <div className="flex flex-wrap items-start justify-between gap-x-6">
        <PageTitle>{t("title")}</PageTitle>
        {hasRole(context.actor, "reviewer", "supervisor") && (
          <ApiForm
            action="/api/v1/cases/next-assignment"
            idempotent
            {...(flash ? { faults: flash.faults, message: flash.message } : {})}
          >
            <SubmitButton iconAfter="right">{t("takeNext")}</SubmitButton>
          </ApiForm>
        )}
      </div>
      <div className="grid gap-2 pb-2">
        {none && (
          <Notice title={t("noneWaiting")} live>
            <p>{t("noneWaitingText")}</p>
          </Notice>
        )}
        {(isFirstInstead || !isWhole) && <Notice tone="warn">{t("staleCursor")}</Notice>}
        <Tabs
          label={t("quick")}
          tabs={queueKeys.map((key) => ({
            href: listAddress(queues[key]),
            label: t(key),
            current: listAddress(queues[key]) === listAddress(query),
          }))}
        />
        <Details summary={t("filters")} open={isFiltered(query)}>
          <CaseFilterForm query={query} posts={posts} reviewers={reviewers} />
        </Details>
        <p className="text-muted" aria-live="polite">
          {t(total.exact ? "total" : "totalMore", { count: total.value })}
        </p>
      </div>
      <CaseTable items={items} now={context.now} posts={posts} sorts={sortLinks(query, filters)} />
      <Pagination
        previous={previousCursor && listAddress(query, { cursor: previousCursor })}
        next={nextCursor && listAddress(query, { cursor: nextCursor })}
      />
    </Page>
  );
}

/** What the address asks for; what it says wrongly is passed over, so that a page always shows something. */
function filtersIn(query: ListQuery): { filters: CaseFilters; isWhole: boolean } {
  const { limit: _own, ...wanted } = asked(query);
  const whole = caseFilters.safeParse(wanted);
  if (whole.success) return { filters: whole.data, isWhole: true };
  return { filters: caseFilters.parse(asked({})), isWhole: false };
}

async function found(context: Context, filters: CaseFilters) {
  const list = await listCases(context, filters);
  if (list.ok) return { ...list.value, isFirstInstead: false };
  const first = await listCases(context, { ...filters, cursor: undefined });
  if (!first.ok) throw new Error("The first page of the list was refused");
  return { ...first.value, isFirstInstead: true };
}

async function postNames({ db, now, locale, actor }: Context): Promise<Record<string, string>> {
  const { form } = await publishedForm(db, now);
  const all = hasRole(actor, "auditor");
  const served = form.definition.lists.posts.filter(({ key }) => all || actor.posts.includes(key));
  return Object.fromEntries(served.map(({ key, city }) => [key, inLanguage(city, locale)]));
}

const filterNames = ["q", "status", "assignee", "verdict", "nationality", "post", "overdue"];

const isFiltered = (query: ListQuery) => filterNames.some((name) => query[name]);

function sortLinks(query: ListQuery, { sort, order }: CaseFilters) {
  const link = (column: "dueAt" | "submittedAt") => {
    const isSorted = sort === column;
    const isUp = (order ?? "asc") === "asc";
    return {
      href: listAddress(query, { sort: column, order: isSorted && isUp ? "desc" : "asc" }),
      ...(isSorted ? { now: isUp ? ("ascending" as const) : ("descending" as const) } : {}),
    };
  };
  return { dueAt: link("dueAt"), submittedAt: link("submittedAt") };
}
