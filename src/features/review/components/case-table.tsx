import { useLocale, useTranslations } from "next-intl";
import { isExpress } from "@/features/applications/domain/service-clock";
import { countryName } from "@/lib/countries";
import type { Locale } from "@/messages";
import { showDay } from "@/server/i18n/dates";
import { EmptyState } from "@/ui/empty-state";
import { type Column, Table } from "@/ui/table";
import { TextLink } from "@/ui/text-link";
import type { CaseItem } from "../schema";
import { ClockTag, FlagSummary, StatusTag, VerdictTag } from "./tags";

const second = "block text-[0.9em] font-normal text-muted";

type SortLink = { href: string; now?: "ascending" | "descending" };
type Props = {
  items: CaseItem[];
  now: Date;
  posts: Record<string, string>;
  /** Where each sortable column leads. */
  sorts: { dueAt: SortLink; submittedAt: SortLink };
};

export function CaseTable({ items, now, posts, sorts }: Props) {
  const t = useTranslations("review.list");
  const locale = useLocale() as Locale;
  const columns: Column[] = [
    { key: "reference", title: t("columns.reference"), sort: { ...sorts.submittedAt, name: t("sortSubmitted") } },
    { key: "name", title: t("columns.name") },
    { key: "status", title: t("columns.status") },
    { key: "clock", title: t("columns.clock"), sort: { ...sorts.dueAt, name: t("sortDue") } },
    { key: "verdict", title: t("columns.verdict") },
    { key: "flags", title: t("columns.flags") },
    { key: "holder", title: t("columns.holder") },
  ];
  const rows = items.map((item) => ({
    key: item.id,
    marked: item.overdue,
    cells: {
      reference: (
        <>
          <TextLink href={`/review/cases/${item.id}`} className="tabular whitespace-nowrap">
            {item.reference}
          </TextLink>
          <span className={second}>{showDay(locale, new Date(item.submittedAt))}</span>
        </>
      ),
      name: (
        <>
          <bdi className="font-medium">{item.applicantName}</bdi>
          <span className={second}>
            {item.nationality && countryName(item.nationality, locale)}
            {isExpress(item.priority) && <strong className="text-warn"> · {t("express")}</strong>}
          </span>
        </>
      ),
      status: (
        <span className="whitespace-nowrap">
          <StatusTag status={item.status} />
        </span>
      ),
      clock: (
        <span className="whitespace-nowrap">
          <ClockTag status={item.status} dueAt={item.dueAt} now={now} />
        </span>
      ),
      verdict: (
        <span className="whitespace-nowrap">
          <VerdictTag verdict={item.verdict} />
        </span>
      ),
      flags: <FlagSummary flags={item.flags} />,
      holder: (
        <>
          {item.assigneeName ?? <span className="text-muted">{t("nobodyHolds")}</span>}
          <span className={second}>{posts[item.post ?? ""] ?? item.post}</span>
        </>
      ),
    },
  }));
  const empty = (
    <div className="mt-3">
      <EmptyState title={t("empty")} icon="search">
        <p>{t("emptyText")}</p>
      </EmptyState>
    </div>
  );
  return <Table caption={t("caption")} hideCaption columns={columns} rows={rows} empty={empty} />;
}
