import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { requireActor } from "@/features/identity/context";
import type { Actor } from "@/features/identity/domain/actor";
import { GivenPanel } from "@/features/review/components/second-looks/given-panel";
import { maySettle } from "@/features/review/domain/second-looks/opinion";
import { findOpenLook, givenLookOf } from "@/features/review/second-looks/queries";
import type { GivenView } from "@/features/review/second-looks/schema";
import { isId } from "@/server/ids";
import { BackLink } from "@/ui/back-link";
import { LinkButton } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { Page, PageTitle } from "@/ui/shell";
import { BlindCase } from "./blind-case";

type Props = { params: Promise<{ lookId: string }> };

const openLook = cache(async (lookId: string) => {
  const context = await requireActor("reviewer", "supervisor", "auditor");
  const own = isId(lookId) ? await findOpenLook(context, lookId) : null;
  const given = !own && isId(lookId) ? await givenLookOf(context, { id: lookId }) : null;
  if (!own && !given) notFound();
  return { context, own, given };
});

export async function generateMetadata({ params }: Props) {
  const { own, given } = await openLook((await params).lookId);
  const t = await getTranslations("looks.blind");
  return { title: t("title", { reference: own?.found.reference ?? given?.reference ?? "" }) };
}

/** To its taker the case as it was sent; once the look is given, both opinions, to all who may read the case. */
export default async function SecondLookPage({ params }: Props) {
  const { context, own, given } = await openLook((await params).lookId);
  if (own) return <BlindCase context={context} own={own} />;
  if (given) return <Given look={given} actor={context.actor} />;
  notFound();
}

type GivenProps = { look: GivenView; actor: Actor };

async function Given({ look, actor }: GivenProps) {
  const t = await getTranslations("looks");
  return (
    <Page width="wide">
      <BackLink href="/review/second-looks">{t("back")}</BackLink>
      <PageTitle>{t("blind.title", { reference: look.reference })}</PageTitle>
      <div className="grid gap-5">
        {look.second.by.id === actor.id && (
          <Notice tone="ok" title={t("given.thanks")}>
            <p>{t("given.thanksText")}</p>
          </Notice>
        )}
        <GivenPanel
          look={look}
          timeZone="UTC"
          maySettle={maySettle(actor, [look.first.by.id, look.second.by.id]).ok}
          open
        />
        <p>
          <LinkButton href={`/review/cases/${look.caseId}`} tone="secondary">
            {t("given.toCase")}
          </LinkButton>
        </p>
      </div>
    </Page>
  );
}
