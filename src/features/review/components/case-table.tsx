import { useLocale, useTranslations } from "next-intl";
import { countryName } from "@/lib/countries";
import type { Locale } from "@/messages";
import { showDay } from "@/server/i18n/dates";
import { EmptyState } from "@/ui/empty-state";
import { type Column, Table } from "@/ui/table";
import { TextLink } from "@/ui/text-link";
import type { CaseItem } from "../schema";
import { ClockTag, FlagTags, StatusTag, VerdictTag } from "./tags";

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
    { key: "reference", title: t("columns.reference") },
    { key: "name", title: t("columns.name") },
    { key: "status", title: t("columns.status") },
    { key: "clock", title: t("columns.clock"), sort: { ...sorts.dueAt, name: t("sortDue") } },
    { key: "verdict", title: t("columns.verdict") },
    { key: "flags", title: t("columns.flags") },
    { key: "holder", title: t("columns.holder") },
    { key: "post", title: t("columns.post") },
    { key: "submitted", title: t("columns.submitted"), sort: { ...sorts.submittedAt, name: t("sortSubmitted") } },
  ];
  const rows = items.map((item) => ({
    key: item.id,
    marked: item.overdue,
    cells: {
      reference: (
        <TextLink href={`/review/cases/${item.id}`} className="tabular whitespace-nowrap">
          {item.reference}
        </TextLink>
      ),
      name: (
        <>
          <bdi className="font-medium">{item.applicantName}</bdi>
          <span className="block text-[0.9em] text-muted">
            {item.nationality && countryName(item.nationality, locale)}
            {item.priority >= 10 && <strong className="text-warn"> · {t("express")}</strong>}
          </span>
        </>
      ),
      status: <StatusTag status={item.status} />,
      clock: <ClockTag status={item.status} dueAt={item.dueAt} now={now} />,
      verdict: <VerdictTag verdict={item.verdict} />,
      flags: <FlagTags flags={item.flags} most={2} />,
      holder: item.assigneeName ?? <span className="text-muted">{t("nobodyHolds")}</span>,
      post: posts[item.post ?? ""] ?? item.post,
      submitted: <span className="whitespace-nowrap">{showDay(locale, new Date(item.submittedAt))}</span>,
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
