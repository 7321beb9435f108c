import { getTranslations } from "next-intl/server";
import { pageOfApplications } from "@/features/applications/queries";
import { requireActor } from "@/features/identity/context";
import { showDay } from "@/server/i18n/dates";
import { newId } from "@/server/ids";
import { ButtonRow, SubmitButton } from "@/ui/button";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { Page, PageTitle } from "@/ui/shell";
import { TextLink } from "@/ui/text-link";
import { WaitingAnswers } from "../check/waiting-answers";
import { Refused } from "./refused";

type Props = { searchParams: Promise<{ cursor?: string }> };

export async function generateMetadata() {
  const t = await getTranslations("applicant.dashboard");
  return { title: t("title") };
}

export default async function ApplicationsPage({ searchParams }: Props) {
  const context = await requireActor("applicant");
  const { cursor } = await searchParams;
  const found = await pageOfApplications(context, { limit: 20, cursor });
  const { items, nextCursor } = found.ok ? found.value : { items: [], nextCursor: null };
  const t = await getTranslations("applicant.dashboard");
  return (
    <Page>
      <Refused page="/applications" />
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <div className="grid gap-4">
        <WaitingAnswers />
        {items.map(({ id, reference, statusText, post, touchedAt, submittedAt, status }) => (
          <Card key={id} href={`/applications/${id}`} title={reference ?? t("draft")}>
            <p className="font-semibold">{statusText}</p>
            <p className="text-muted">
              {[
                post,
                submittedAt
                  ? t("sentOn", { date: showDay(context.locale, new Date(submittedAt)) })
                  : t(status === "DRAFT" ? "changedOn" : "closedOn", {
                      date: showDay(context.locale, new Date(touchedAt)),
                    }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </Card>
        ))}
        {items.length === 0 && <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>}
        {nextCursor && <TextLink href={`/applications?cursor=${nextCursor}`}>{t("older")}</TextLink>}
      </div>
      <form action="/api/v1/applications" method="post" className="mt-8">
        <input type="hidden" name="_key" value={newId()} />
        <ButtonRow>
          <SubmitButton icon="plus">{t("start")}</SubmitButton>
        </ButtonRow>
      </form>
      <p className="mt-4 text-muted">
        {t("unsure")} <TextLink href="/check">{t("check")}</TextLink>
      </p>
    </Page>
  );
}
