import { getLocale, getTranslations } from "next-intl/server";
import { inLanguage } from "@/features/eligibility/domain/text";
import { publishedForm } from "@/features/eligibility/queries";
import { type Context, requireActor } from "@/features/identity/context";
import { hasRole, staffRoles } from "@/features/identity/domain/actor";
import { CaseFilterForm } from "@/features/review/components/case-filter-form";
import { CaseTable } from "@/features/review/components/case-table";
import { BulkPart } from "@/features/review/components/desk/bulk-part";
import { ColumnChooser } from "@/features/review/components/desk/column-chooser";
import { DeskMemory } from "@/features/review/components/desk/desk-memory";
import { QueueNav } from "@/features/review/components/desk/queue-nav";
import { SaveQueueForm } from "@/features/review/components/desk/save-queue-form";
import { exportAddress, isSameQueue, type ListQuery, listAddress } from "@/features/review/domain/list-query";
import { queues as everybodys } from "@/features/review/domain/queues";
import { countInHand, deskOf, listCases, listQueues, nameReviewers } from "@/features/review/queries";
import type { CaseFilters, QueueItem } from "@/features/review/schema";
import { ApiForm } from "@/ui/api-form";
import { LinkButton, SubmitButton } from "@/ui/button";
import { Details } from "@/ui/details";
import { Notice } from "@/ui/notice";
import { Pagination } from "@/ui/pagination";
import { Page } from "@/ui/shell";
import { TextLink } from "@/ui/text-link";
import { pageFlash } from "../page-flash";
import { type SearchParams, singleParams } from "../search-params";
import { readPageQuery } from "./list-page-query";

export default async function CasesPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await requireActor(...staffRoles);
  const { none, said } = await singleParams(searchParams);
  const { query, filters, isWhole, columns, left } = await readPageQuery(searchParams, await deskOf(context));
  const t = await getTranslations("review.list");
  const keys = await getTranslations("desk.keys");
  const leading = await getTranslations("leading");
  const keep = await getTranslations("desk.saved");
  const [list, queues, posts, reviewers, flash, locale] = await Promise.all([
    found(context, filters),
    listQueues(context),
    postNames(context),
    nameReviewers(context),
    pageFlash("/review"),
    getLocale(),
  ]);
  const { items, total, nextCursor, previousCursor, isFirstInstead } = list;
  const isOfficer = hasRole(context.actor, "reviewer", "supervisor");
  const mayLead = hasRole(context.actor, "supervisor");
  const hands = mayLead ? await countInHand(context, reviewers) : [];
  const shown = Object.keys(query).length === 0 ? everybodys.open : query;
  const current = queues.find(({ query: own }) => own && isSameQueue(own, shown));
  const nameOf = ({ name, key }: QueueItem) => name ?? t(key as "open");
  return (
    <Page width="full">
      <DeskMemory left={left} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-5 gap-y-3 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-4">
          <h1 className="text-xl">{t("title")}</h1>
          <QueueNav
            label={t("quick")}
            locale={locale}
            more={t("more")}
            queues={queues.map((queue) => ({
              key: queue.key,
              label: nameOf(queue),
              command: keys("queue", { name: nameOf(queue) }),
              href: queue.query ? listAddress(queue.query) : "/review/second-looks",
              current: queue === current,
              count: queue.count,
            }))}
          />
          {mayLead && (
            <div className="flex flex-wrap gap-x-2 lg:grid lg:justify-items-start">
              <LinkButton href="/review/distribution" tone="quiet" aria-keyshortcuts="b">
                {t("spread")}
              </LinkButton>
              <LinkButton href="/review/queues" tone="quiet">
                {keep("own")}
              </LinkButton>
            </div>
          )}
        </div>
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-3">
          {none && (
            <Notice title={t("noneWaiting")} live>
              <p>{t("noneWaitingText")}</p>
            </Notice>
          )}
          {said && (
            <Notice title={t("conflictSaid")} live>
              <p>{t("conflictSaidText")}</p>
            </Notice>
          )}
          {(isFirstInstead || !isWhole) && <Notice tone="warn">{t("staleCursor")}</Notice>}
          <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
            <div className="grid gap-1">
              <h2 className="text-base">{current ? nameOf(current) : t("filtered")}</h2>
              <p className="tabular text-muted" aria-live="polite">
                {t(total.exact ? "total" : "totalMore", { count: total.value })}
              </p>
            </div>
            {isOfficer && (
              <ApiForm
                action="/api/v1/cases/next-assignment"
                idempotent
                {...(flash ? { faults: flash.faults, message: flash.message } : {})}
              >
                <SubmitButton iconAfter="right" aria-keyshortcuts="t">
                  {t("takeNext")}
                </SubmitButton>
              </ApiForm>
            )}
          </div>
          <div className="flex flex-wrap items-start gap-x-8 gap-y-2">
            <Details summary={t("filters")} open={isFiltered(query) && !current}>
              <CaseFilterForm query={query} posts={posts} reviewers={reviewers} />
              {mayLead && <SaveQueueForm query={query} current={current} />}
            </Details>
            <Details summary={t("columnsTitle")}>
              <ColumnChooser query={query} columns={columns} />
            </Details>
            {isOfficer && (
              <TextLink href={exportAddress(query)} download>
                {leading("export.link")}
              </TextLink>
            )}
          </div>
          {isOfficer && <BulkPart me={context.actor.id} mayLead={mayLead} reviewers={hands} />}
          <CaseTable
            items={items}
            columns={columns}
            now={context.now}
            posts={posts}
            sorts={sortLinks(query, filters)}
            tickable={isOfficer}
          />
          <Pagination
            previous={previousCursor && listAddress(query, { cursor: previousCursor })}
            next={nextCursor && listAddress(query, { cursor: nextCursor })}
          />
        </div>
      </div>
    </Page>
  );
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

const filterNames = ["q", "status", "assignee", "verdict", "nationality", "post", "overdue", "flag", "dueWithin"];

const isFiltered = (query: ListQuery) => filterNames.some((name) => query[name]);

function sortLinks(query: ListQuery, { sort, order }: CaseFilters) {
  const link = (column: "priority" | "dueAt" | "submittedAt") => {
    const first = column === "priority" ? "desc" : "asc";
    const isSorted = sort === column;
    const now = order ?? first;
    const other = now === "asc" ? "desc" : "asc";
    return {
      href: listAddress(query, { sort: column, order: isSorted ? other : first }),
      ...(isSorted ? { now: now === "asc" ? ("ascending" as const) : ("descending" as const) } : {}),
    };
  };
  return { priority: link("priority"), dueAt: link("dueAt"), submittedAt: link("submittedAt") };
}
