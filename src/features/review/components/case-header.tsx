import { useTranslations } from "next-intl";
import type { CaseDetail } from "../schema";
import { ClockTag, StatusTag, VerdictTag } from "./tags";

type Props = { detail: CaseDetail; now: Date; actorId: string };

const routeKey = "k.route";

/** Who, which, where it stands and whose it is; stays in sight while the page scrolls. */
export function CaseHeader({ detail, now, actorId }: Props) {
  const t = useTranslations("review.case");
  const route = detail.sections.flatMap(({ rows }) => rows).find(({ key }) => key === routeKey)?.display;
  const holder =
    detail.assignee === null ? t("nobody") : detail.assignee === actorId ? t("you") : (detail.assigneeName ?? "");
  return (
    <header className="top-0 z-10 -mx-4 mb-4 border-b border-line bg-surface px-4 py-2 sm:sticky sm:-mx-6 sm:px-6 print:static">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h1 className="text-lg">
          <bdi>{detail.applicantName || t("unnamed")}</bdi>
        </h1>
        <span className="tabular text-muted">{detail.reference}</span>
        <span className="flex flex-wrap items-center gap-1.5">
          <StatusTag status={detail.status} />
          <VerdictTag verdict={detail.verdict} />
          <ClockTag status={detail.status} dueAt={detail.dueAt} now={now} />
        </span>
        <dl className="flex flex-wrap gap-x-4 text-[0.92em]">
          {route && (
            <div className="flex gap-1.5">
              <dt className="text-muted">{t("route")}</dt>
              <dd>{route}</dd>
            </div>
          )}
          <div className="flex gap-1.5">
            <dt className="text-muted">{t("holder")}</dt>
            <dd className="font-medium">{holder}</dd>
          </div>
        </dl>
      </div>
    </header>
  );
}
