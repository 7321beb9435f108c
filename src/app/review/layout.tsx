import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { requireActor } from "@/features/identity/context";
import { hasRole, staffRoles } from "@/features/identity/domain/actor";
import { Bell } from "@/features/review/components/bell";
import { DeskKeysPart } from "@/features/review/components/desk/desk-keys-part";
import { countUnread } from "@/features/review/file/mentions";
import { deskOf } from "@/features/review/queries";
import { env } from "@/server/env";
import { Shell } from "@/ui/shell";
import { LanguageChoice } from "../language-choice";
import { SignOutButton } from "../sign-out-button";

export async function generateMetadata() {
  const t = await getTranslations("review");
  return { title: t("desk") };
}

/** The house as its reviewers, supervisors, clerks and auditors see it. */
export default async function ReviewLayout({ children }: { children: ReactNode }) {
  const context = await requireActor(...staffRoles);
  const { actor } = context;
  const [unread, { shortcuts }] = await Promise.all([countUnread(context), deskOf(context)]);
  const t = await getTranslations("review");
  const mentions = await getTranslations("casePage.mentions");
  const common = await getTranslations("common");
  const [path = "/"] = ((await headers()).get("x-path") ?? "/").split("?");
  const isCase = path === "/review" || /^\/review\/(cases|second-looks)(\/|$)/.test(path);
  const isFigures = ["/review/workload", "/review/fairness", "/review/agreement"].includes(path);
  const items = [
    { href: "/review", label: t("navigation.cases"), current: isCase },
    ...(hasRole(actor, "clerk", "supervisor")
      ? [{ href: "/review/counter", label: t("navigation.counter"), current: path === "/review/counter" }]
      : []),
    ...(hasRole(actor, "auditor", "supervisor")
      ? [{ href: "/review/workload", label: t("navigation.workload"), current: isFigures }]
      : []),
    ...(hasRole(actor, "auditor", "supervisor") ? [{ href: "/admin/audit", label: t("navigation.audit") }] : []),
    ...(hasRole(actor, "admin") ? [{ href: "/admin", label: t("navigation.admin") }] : []),
    { href: "/account", label: t("navigation.account") },
  ];
  return (
    <Shell
      room="desk"
      brand={{ name: common("portal"), href: "/review", room: t("desk") }}
      skip={common("skip")}
      banner={env().KVISA_DEMO ? common("demonstration") : undefined}
      navigation={{ label: t("navigation.label"), items }}
      aside={
        <>
          <Bell count={unread} label={mentions("bell", { count: unread })} />
          <span className="text-muted">{actor.name}</span>
          <DeskKeysPart
            shortcuts={shortcuts}
            pages={items.map(({ href, label }) => ({ href, label }))}
            mayTake={hasRole(actor, "reviewer", "supervisor")}
          />
          <LanguageChoice />
          <SignOutButton />
        </>
      }
      footer={{
        label: common("footer.label"),
        notice: common("footer.notice"),
        items: [{ href: "/", label: t("navigation.site") }],
      }}
    >
      {children}
    </Shell>
  );
}
