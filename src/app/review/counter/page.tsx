import { getTranslations } from "next-intl/server";
import { requireActor } from "@/features/identity/context";
import { CounterList } from "@/features/review/components/counter-list";
import { CounterSearch } from "@/features/review/components/counter-search";
import { listCases } from "@/features/review/queries";
import { caseFilters } from "@/features/review/schema";
import { EmptyState } from "@/ui/empty-state";
import { Page, PageTitle } from "@/ui/shell";
import { pageFlash } from "../../page-flash";
import { type SearchParams, singleParams } from "../../search-params";

export async function generateMetadata() {
  const t = await getTranslations("review.counter");
  return { title: t("title") };
}

const queues = [
  ["PASSPORT_REQUESTED", "receive-passport"],
  ["GRANTED", "prepare-collection"],
  ["READY_FOR_COLLECTION", "hand-over"],
] as const;

/** The clerk's desk: find a case by what lies on the counter, and what waits for the counter's next step. */
export default async function CounterPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await requireActor("clerk", "supervisor");
  const { q = "" } = await singleParams(searchParams);
  const t = await getTranslations("review.counter");
  const flash = await pageFlash("/review/counter");
  const list = async (query: Record<string, string>) => {
    const found = await listCases(context, caseFilters.parse({ sort: "submittedAt", limit: "20", ...query }));
    return found.ok ? found.value.items : [];
  };
  const sought = q.trim().slice(0, 200);
  const [found, ...waiting] = await Promise.all([
    sought ? list({ q: sought }) : null,
    ...queues.map(([status]) => list({ status })),
  ]);
  return (
    <Page width="full">
      <PageTitle>{t("title")}</PageTitle>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <CounterSearch q={q} {...(flash ? { flash } : {})} />
        {found && (
          <div className="grid gap-2">
            <h2 className="text-base">{t("found")}</h2>
            {found.length > 0 ? (
              <CounterList caption={t("found")} items={found} />
            ) : (
              <EmptyState icon="search" title={t("notFound")}>
                <p>{t("notFoundText")}</p>
              </EmptyState>
            )}
          </div>
        )}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6 xl:grid-cols-3">
          {queues.map(([status, act], at) => (
            <div key={status} className="grid min-w-0 content-start gap-2">
              <h2 className="text-base">{t(`queues.${status}`)}</h2>
              <CounterList caption={t(`queues.${status}`)} items={waiting[at] ?? []} act={act} />
              <p>
                <a className="link" href={`/review?status=${status}`}>
                  {t("all")}
                  <span className="sr-only"> {t(`queues.${status}`)}</span>
                </a>
              </p>
            </div>
          ))}
        </div>
      </div>
    </Page>
  );
}
