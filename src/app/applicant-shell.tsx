import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { pageContext } from "@/features/identity/context";
import { type Actor, hasRole, staffRoles } from "@/features/identity/domain/actor";
import { env } from "@/server/env";
import { Shell } from "@/ui/shell";
import { LanguageChoice } from "./language-choice";
import { SignOutButton } from "./sign-out-button";

/** The house as applicants and passers-by see it. */
export async function ApplicantShell({ children }: { children: ReactNode }) {
  const t = await getTranslations("common");
  const { actor } = await pageContext();
  const [path = "/"] = ((await headers()).get("x-path") ?? "/").split("?");
  const link = (href: string, label: string) => ({
    href,
    label,
    current: path === href || path.startsWith(`${href}/`),
  });
  const own = (actor: Actor) => [
    ...(hasRole(actor, ...staffRoles) ? [link("/review", t("navigation.review"))] : []),
    ...(hasRole(actor, "admin") ? [link("/admin", t("navigation.admin"))] : []),
    ...(hasRole(actor, "applicant") ? [link("/applications", t("navigation.applications"))] : []),
    link("/account", t("navigation.account")),
  ];
  const strangers = [link("/applications", t("navigation.applications")), link("/sign-in", t("navigation.signIn"))];
  const navigation = [
    link("/check", t("navigation.check")),
    link("/guidance", t("navigation.guidance")),
    link("/compare", t("navigation.compare")),
    ...(actor ? own(actor) : strangers),
  ];
  const footer = [
    { href: "/about", label: t("footer.about") },
    { href: "/statistics", label: t("footer.statistics") },
    { href: "/letters", label: t("footer.letters") },
    { href: "/privacy", label: t("footer.privacy") },
    { href: "/accessibility", label: t("footer.accessibility") },
  ];
  return (
    <Shell
      room="applicant"
      brand={{ name: t("portal"), href: "/" }}
      skip={t("skip")}
      banner={env().KVISA_DEMO ? t("demonstration") : undefined}
      navigation={{ label: t("navigation.label"), items: navigation }}
      aside={
        <>
          <LanguageChoice />
          {actor && <SignOutButton />}
        </>
      }
      footer={{ label: t("footer.label"), notice: t("footer.notice"), items: footer }}
    >
      {children}
    </Shell>
  );
}
