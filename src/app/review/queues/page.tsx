import { getTranslations } from "next-intl/server";
import { requireActor } from "@/features/identity/context";
import { OwnQueue } from "@/features/review/components/desk/own-queue";
import { ownQueues } from "@/features/review/queries";
import { BackLink } from "@/ui/back-link";
import { EmptyState } from "@/ui/empty-state";
import { Notice } from "@/ui/notice";
import { Page, PageTitle } from "@/ui/shell";
import { pageFlash } from "../../page-flash";
import { type SearchParams, singleParams } from "../../search-params";

export async function generateMetadata() {
  const t = await getTranslations("desk.saved");
  return { title: t("own") };
}

/** A supervisor's own queues: their names, who sees them, and the way out. */
export default async function QueuesPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await requireActor("supervisor");
  const [t, queues, { done }, flash] = await Promise.all([
    getTranslations("desk.saved"),
    ownQueues(context),
    singleParams(searchParams),
    pageFlash("/review/queues"),
  ]);
  return (
    <Page>
      <BackLink href="/review">{t("back")}</BackLink>
      <PageTitle lead={t("ownLead")}>{t("own")}</PageTitle>
      <div className="grid gap-6">
        {flash && <Notice tone="refusal">{flash.message || flash.faults[0]?.message}</Notice>}
        {(done === "changed" || done === "removed") && (
          <Notice tone="ok" live>
            {t(`done.${done}`)}
          </Notice>
        )}
        {queues.map((queue) => (
          <OwnQueue key={queue.id} queue={queue} />
        ))}
        {queues.length === 0 && <EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
      </div>
    </Page>
  );
}
