import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/messages";
import { showDay } from "@/server/i18n/dates";
import { Table } from "@/ui/table";
import { TextLink } from "@/ui/text-link";
import type { CaseItem } from "../schema";
import { StatusTag } from "./tags";

type Step = "receive-passport" | "prepare-collection" | "hand-over";
type Props = {
  caption: string;
  items: CaseItem[] /** The next step of all of them, where it is the same. */;
  act?: Step;
};

export function CounterList({ caption, items, act }: Props) {
  const t = useTranslations("review");
  const locale = useLocale() as Locale;
  const columns = [
    { key: "name", title: t("list.columns.name") },
    act ? { key: "act", title: t("counter.act") } : { key: "status", title: t("list.columns.status") },
  ];
  const rows = items.map(({ id, reference, applicantName, status, statusSince }) => ({
    key: id,
    cells: {
      name: (
        <>
          <bdi>{applicantName}</bdi>
          <TextLink href={`/review/cases/${id}`} className="tabular block font-normal whitespace-nowrap">
            {reference}
          </TextLink>
          {act && (
            <span className="block text-[0.9em] font-normal text-muted">
              {t("counter.since", { date: showDay(locale, new Date(statusSince)) })}
            </span>
          )}
        </>
      ),
      status: <StatusTag status={status} />,
      act: act && (
        <TextLink href={`/review/cases/${id}/${act}`} className="whitespace-nowrap">
          {t(`actions.${act}`)}
          <span className="sr-only"> {reference}</span>
        </TextLink>
      ),
    },
  }));
  const empty = <p className="py-2 text-muted">{t("counter.empty")}</p>;
  return <Table caption={caption} hideCaption columns={columns} rows={rows} empty={empty} />;
}
