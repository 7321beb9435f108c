import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { isExpress, precedenceOf } from "@/features/applications/domain/service-clock";
import { countryName } from "@/lib/countries";
import type { Locale } from "@/messages";
import { showDay } from "@/server/i18n/dates";
import { classes } from "@/ui/class-names";
import { EmptyState } from "@/ui/empty-state";
import { Icon } from "@/ui/icon";
import type { CaseItem, DeskColumn } from "../schema";
import { ClockTag, FlagSummary, StatusTag, VerdictTag } from "./tags";

export type SortLink = { href: string; now?: "ascending" | "descending" };
type Props = {
  items: CaseItem[];
  columns: readonly DeskColumn[];
  now: Date;
  posts: Record<string, string>;
  /** Where each sortable column leads. */
  sorts: { dueAt: SortLink; submittedAt: SortLink; priority: SortLink };
  /** Rows can be ticked, to act on many at once. */
  tickable: boolean;
};

/** Said once for the table: in each of some four hundred cells it would weigh more than what they hold. */
const cells =
  "[&_:is(th,td)]:px-1.5 [&_:is(th,td)]:py-0 [&_:is(th,td)]:text-start [&_:is(th,td)]:whitespace-nowrap [&_tr]:h-9";
const rows = "divide-y divide-line [&>tr:focus-within]:bg-action-soft [&>tr:hover]:bg-sunken";
/** A region that scrolls must be one that arrow keys can scroll. */
const reachableByKeyboard = { tabIndex: 0 };

/** The list: one line a case, its header in sight, each row a link. */
export function CaseTable({ items, columns, now, posts, sorts, tickable }: Props) {
  const t = useTranslations("review.list");
  const sortable: Partial<Record<DeskColumn | "name", SortLink & { name: string }>> = {
    name: { ...sorts.priority, name: t("sortPriority") },
    submitted: { ...sorts.submittedAt, name: t("sortSubmitted") },
    clock: { ...sorts.dueAt, name: t("sortDue") },
  };
  if (items.length === 0)
    return (
      <EmptyState title={t("empty")} icon="search">
        <p>{t("emptyText")}</p>
      </EmptyState>
    );
  return (
    <section
      aria-label={t("caption")}
      {...reachableByKeyboard}
      className="relative overflow-auto rounded-md border border-line bg-raised lg:max-h-[calc(100dvh-16rem)] lg:min-h-64"
    >
      <table className={classes("w-full border-collapse", cells)}>
        <caption className="sr-only">{t("caption")}</caption>
        <thead className="sticky top-0 z-10 bg-sunken shadow-[inset_0_-1px_0_var(--color-control)]">
          <tr>
            {tickable && (
              <td className="w-8">
                <span className="sr-only">{t("tickColumn")}</span>
              </td>
            )}
            <Head title={t("columns.reference")} />
            <Head title={t("columns.name")} sort={sortable.name} />
            {columns.map((column) => (
              <Head key={column} title={t(`columns.${column}`)} sort={sortable[column]} />
            ))}
          </tr>
        </thead>
        <tbody className={rows}>
          {items.map((item) => (
            <Row key={item.id} {...{ item, columns, now, posts, tickable }} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Head({ title, sort }: { title: string; sort?: (SortLink & { name: string }) | undefined }) {
  const t = useTranslations("kit");
  return (
    <th scope="col" aria-sort={sort?.now} className="font-semibold">
      {sort ? (
        <a
          href={sort.href}
          aria-label={t("sortBy", { column: sort.name })}
          className="inline-flex items-center gap-1 underline-offset-4 hover:underline"
        >
          {title}
          {sort.now && <Icon name={sort.now === "ascending" ? "up" : "down"} />}
        </a>
      ) : (
        title
      )}
    </th>
  );
}

type RowProps = Pick<Props, "columns" | "now" | "posts" | "tickable"> & { item: CaseItem };

function Row({ item, columns, now, posts, tickable }: RowProps) {
  const t = useTranslations("review.list");
  const locale = useLocale() as Locale;
  const precedence = precedenceOf(item.priority);
  const shown: Record<DeskColumn, ReactNode> = {
    nationality: item.nationality && countryName(item.nationality, locale),
    submitted: <span className="tabular">{showDay(locale, new Date(item.submittedAt))}</span>,
    status: <StatusTag status={item.status} />,
    clock: <ClockTag status={item.status} dueAt={item.dueAt} now={now} />,
    verdict: <VerdictTag verdict={item.verdict} />,
    flags: <FlagSummary flags={item.flags} />,
    holder: item.assigneeName ?? <span className="text-muted">{t("nobodyHolds")}</span>,
    post: posts[item.post ?? ""] ?? item.post,
  };
  return (
    <tr className={item.overdue ? "bg-warn-soft" : undefined}>
      {tickable && (
        <td className="w-8">
          <input
            type="checkbox"
            name="case"
            value={item.id}
            data-case={item.reference}
            data-version={item.version}
            aria-label={t("tick", { reference: item.reference })}
            className="block size-4"
          />
        </td>
      )}
      <th scope="row" className="font-medium">
        <a href={`/review/cases/${item.id}`} data-row className="tabular inline-block py-1 link">
          {item.reference}
        </a>
      </th>
      <td title={item.applicantName}>
        <div className="flex max-w-52 gap-1 2xl:max-w-80">
          <bdi className="truncate font-medium">{item.applicantName}</bdi>
          {isExpress(item.priority) && <strong className="shrink-0 text-warn">· {t("express")}</strong>}
          {precedence !== "normal" && <strong className="shrink-0">· {t(`precedence.${precedence}`)}</strong>}
        </div>
      </td>
      {columns.map((column) => (
        <td key={column}>{shown[column]}</td>
      ))}
    </tr>
  );
}
