import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { Card, CardGrid } from "@/ui/card";
import { Page, PageTitle } from "@/ui/shell";
import { readers } from "./readers";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin");
  return { title: t("title") };
}

export default async function AdminPage() {
  const { actor } = await requireActor("admin", "auditor", "supervisor");
  const t = await getTranslations("admin");
  const rooms = [
    { key: "users", href: "/admin/users", roles: readers.people },
    { key: "versions", href: "/admin/form-versions", roles: readers.workshop },
    { key: "institutions", href: "/admin/institutions", roles: readers.workshop },
    { key: "audit", href: "/admin/audit", roles: readers.trail },
  ].filter(({ roles }) => hasRole(actor, ...roles));
  return (
    <Page width="wide">
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
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
