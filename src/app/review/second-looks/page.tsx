import { getTranslations } from "next-intl/server";
import { inLanguage } from "@/features/eligibility/domain/text";
import { publishedForm } from "@/features/eligibility/queries";
import { requireActor } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { Whole } from "@/features/review/components/figures/widths";
import { lookQueueOf } from "@/features/review/second-looks/queries";
import type { LookQueue } from "@/features/review/second-looks/schema";
import { showMoment } from "@/server/i18n/dates";
import { ApiForm } from "@/ui/api-form";
import { BackLink } from "@/ui/back-link";
import { LinkButton, SubmitButton } from "@/ui/button";
import { Details } from "@/ui/details";
import { EmptyState } from "@/ui/empty-state";
import { Notice } from "@/ui/notice";
import { Page, PageTitle } from "@/ui/shell";
import { Table } from "@/ui/table";
import { TextLink } from "@/ui/text-link";
import { pageFlash } from "../../page-flash";
import { type SearchParams, singleParams } from "../../search-params";

export async function generateMetadata() {
  return { title: (await getTranslations("looks"))("title") };
}

/** Looks are taken without choosing: which cases were drawn stands nowhere before. */
export default async function SecondLooksPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await requireActor("reviewer", "supervisor", "auditor");
  const t = await getTranslations("looks");
  const { none, returned } = await singleParams(searchParams);
  const [queue, { form }, flash] = await Promise.all([
    lookQueueOf(context),
    publishedForm(context.db, context.now),
    pageFlash("/review/second-looks"),
  ]);
  const cities = new Map(
    form.definition.lists.posts.map(({ key, city }) => [key, inLanguage(city, context.locale)] as const),
  );
  const { actor, locale } = context;
  return (
    <Page width="wide">
      <BackLink href="/review">{t("toDesk")}</BackLink>
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        {none && (
          <Notice title={t("noneLeft")} live>
            <p>{t("noneLeftText")}</p>
          </Notice>
        )}
        {returned && <Notice tone="ok" title={t("returned")} live />}
        {hasRole(actor, "reviewer", "supervisor") && <Waiting queue={queue} {...(flash ? { flash } : {})} />}
        {hasRole(actor, "supervisor", "auditor") && (
          <section aria-labelledby="differing" className="grid gap-3">
            <h2 id="differing" className="text-base">
              {t("differing")}
            </h2>
            <p className="max-w-[46em] text-muted">{t("differingText")}</p>
            <Table
              caption={t("differing")}
              hideCaption
              columns={[
                { key: "reference", title: t("columns.reference") },
                { key: "applicant", title: t("columns.applicant") },
                { key: "post", title: t("columns.post") },
                { key: "given", title: t("columns.given") },
              ]}
              rows={queue.differing.map(({ id, reference, applicantName, post, givenAt }) => ({
                key: id,
                cells: {
                  reference: (
                    <Whole>
                      <TextLink href={`/review/second-looks/${id}`}>{reference}</TextLink>
                    </Whole>
                  ),
                  applicant: (
                    <Whole>
                      <bdi>{applicantName}</bdi>
                    </Whole>
                  ),
                  post: <Whole>{cities.get(post) ?? post}</Whole>,
                  given: <Whole>{showMoment(locale, new Date(givenAt))}</Whole>,
                },
              }))}
              empty={
                <EmptyState icon="check" title={t("noneDiffering")}>
                  <p>{t("noneDifferingText")}</p>
                </EmptyState>
              }
            />
            <p>
              <TextLink href="/review/agreement">{t("figures")}</TextLink>
            </p>
          </section>
        )}
        <Details summary={t("how")}>
          <p className="max-w-[46em]">{t("howDraw")}</p>
          <p className="max-w-[46em]">{t("howBlind")}</p>
          <p className="max-w-[46em]">{t("howAfter")}</p>
        </Details>
      </div>
    </Page>
  );
}

type WaitingProps = {
  queue: Pick<LookQueue, "waiting" | "held">;
  flash?: { faults: { field: string; message: string }[]; message: string };
};

async function Waiting({ queue: { waiting, held }, flash }: WaitingProps) {
  const t = await getTranslations("looks");
  if (held)
    return (
      <Notice title={t("held")}>
        <p>{t("heldText")}</p>
        <p>
          <LinkButton href={`/review/second-looks/${held.id}`}>{t("continue")}</LinkButton>
        </p>
      </Notice>
    );
  if (waiting === 0)
    return (
      <EmptyState icon="check" title={t("waiting", { count: 0 })}>
        <p>{t("noneText")}</p>
      </EmptyState>
    );
  return (
    <section aria-labelledby="waiting" className="grid gap-3 rounded-lg border border-line bg-raised p-4">
      <h2 id="waiting" className="text-base">
        {t("waiting", { count: waiting })}
      </h2>
      <p className="max-w-[46em]">{t("waitingText")}</p>
      <ApiForm
        action="/api/v1/second-looks/next-assignment"
        idempotent
        label={t("take")}
        {...(flash ? { faults: flash.faults, message: flash.message } : {})}
      >
        <p>
          <SubmitButton iconAfter="right" aria-keyshortcuts="t">
            {t("take")}
          </SubmitButton>
        </p>
      </ApiForm>
    </section>
  );
}
