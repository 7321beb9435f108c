import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { mailStanding } from "@/features/notifications/queries";
import { showMoment } from "@/server/i18n/dates";
import { Card, CardGrid } from "@/ui/card";
import { Notice } from "@/ui/notice";
import { Page, PageTitle } from "@/ui/shell";
import { TextLink } from "@/ui/text-link";
import { readers } from "./readers";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin");
  return { title: t("title") };
}

export default async function AdminPage() {
  const { actor, db, now, locale } = await requireActor("admin", "auditor", "supervisor");
  const [t, mail] = await Promise.all([getTranslations("admin"), mailStanding(db, now)]);
  const rooms = [
    { key: "users", href: "/admin/users", roles: readers.people },
    { key: "versions", href: "/admin/form-versions", roles: readers.versions },
    { key: "institutions", href: "/admin/institutions", roles: readers.workshop },
    { key: "audit", href: "/admin/audit", roles: readers.trail },
  ].filter(({ roles }) => hasRole(actor, ...roles));
  return (
    <Page width="wide">
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      {mail.oldestWaitingAt && (
        <div className="mb-5">
          <Notice tone="warn" title={t("mail.waiting", { count: mail.waiting })}>
            {t("mail.waitingText", { at: showMoment(locale, mail.oldestWaitingAt) })}
          </Notice>
        </div>
      )}
      {mail.givenUp > 0 && (
        <div className="mb-5">
          <Notice tone="warn" title={t("mail.givenUp", { count: mail.givenUp })}>
            <TextLink href="/admin/audit?kind=mail-given-up">{t("mail.which")}</TextLink>
          </Notice>
        </div>
      )}
      <CardGrid>
        {rooms.map(({ key, href }) => (
          <Card key={key} title={t(`${key}.title`)} href={href}>
            <p className="text-muted">{t(`${key}.lead`)}</p>
          </Card>
        ))}
      </CardGrid>
    </Page>
  );
}
