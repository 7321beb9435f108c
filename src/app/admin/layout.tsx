import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { requireActor } from "@/features/identity/context";
import { hasRole, type Role, staffRoles } from "@/features/identity/domain/actor";
import { env } from "@/server/env";
import { Shell } from "@/ui/shell";
import { LanguageChoice } from "../language-choice";
import { SignOutButton } from "../sign-out-button";
import { readers } from "./readers";

export const dynamic = "force-dynamic";

/** The workshop. Who may read which room is decided by each page; the frame only offers what will open. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const { actor } = await requireActor("admin", "auditor", "supervisor");
  const [t, common, impact, watch, sent] = await Promise.all([
    getTranslations("admin"),
    getTranslations("common"),
    getTranslations("impact"),
    getTranslations("watch"),
    headers(),
  ]);
  const [path = "/"] = (sent.get("x-path") ?? "/").split("?");
  const link = (href: string, label: string) => ({
    href,
    label,
    current: path === href || path.startsWith(`${href}/`),
  });
  const rooms: [string, string, readonly Role[]][] = [
    ["/review", common("navigation.review"), staffRoles],
    ["/admin/users", t("users.title"), readers.people],
    ["/admin/form-versions", t("versions.title"), readers.versions],
    ["/admin/figures", impact("figures.title"), readers.versions],
    ["/admin/institutions", t("institutions.title"), readers.workshop],
    ["/admin/watch-list", watch("title"), readers.workshop],
    ["/admin/audit", t("audit.title"), readers.trail],
    ["/account", common("navigation.account"), ["admin", "auditor", "supervisor"]],
  ];
  const items = rooms.filter(([, , roles]) => hasRole(actor, ...roles)).map(([href, label]) => link(href, label));
  return (
    <Shell
      room="desk"
      brand={{ name: common("portal"), href: "/admin", room: t("title") }}
      skip={common("skip")}
      banner={env().KVISA_DEMO ? common("demonstration") : undefined}
      navigation={{ label: common("navigation.label"), items }}
      aside={
        <>
          <LanguageChoice />
          <SignOutButton />
        </>
      }
      footer={{
        label: common("footer.label"),
        notice: common("footer.notice"),
        items: [
          { href: "/about", label: common("footer.about") },
          { href: "/privacy", label: common("footer.privacy") },
          { href: "/accessibility", label: common("footer.accessibility") },
        ],
      }}
    >
      {children}
    </Shell>
  );
}
