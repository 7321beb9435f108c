import { getTranslations } from "next-intl/server";
import { resultAddress } from "@/app/api/v1/pre-check/next-address";
import type { Verdict } from "@/features/eligibility/domain/assess";
import { pageContext } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { newId } from "@/server/ids";
import { ButtonRow, LinkButton, SubmitButton } from "@/ui/button";
import { TextLink } from "@/ui/text-link";
import { ClearAnswers } from "../clear-answers";
import { PrintButton } from "./print-button";

/** What can be done with the result: apply with it, change it, take it along, or forget it. */
export async function WhatNow({ verdict }: { verdict: Verdict }) {
  const t = await getTranslations("precheck.result");
  return (
    <section className="grid gap-5 print:hidden">
      <h2 className="text-2xl">{t("next")}</h2>
      <Application verdict={verdict} />
      <ButtonRow>
        <LinkButton icon="pencil" href="/check/answers">
          {t("change")}
        </LinkButton>
        <PrintButton>{t("print")}</PrintButton>
        <ClearAnswers />
      </ButtonRow>
      {verdict === "not_eligible" && (
        <p>
          <TextLink href="/compare">{t("compare")}</TextLink>
        </p>
      )}
    </section>
  );
}

async function Application({ verdict }: { verdict: Verdict }) {
  const t = await getTranslations("precheck.result");
  const { actor } = await pageContext();
  if (!actor)
    return (
      <div className="grid gap-3">
        <ButtonRow>
          <LinkButton tone="primary" href={`/sign-in?next=${encodeURIComponent(resultAddress)}`}>
            {t("signIn")}
          </LinkButton>
          <LinkButton href="/register">{t("register")}</LinkButton>
        </ButtonRow>
        <p className="text-muted">{t("strangerText")}</p>
      </div>
    );
  if (!hasRole(actor, "applicant")) return null;
  return (
    <form action="/api/v1/pre-check/application" method="post" className="grid gap-3">
      <input type="hidden" name="_key" value={newId()} />
      <ButtonRow>
        <SubmitButton tone={verdict === "not_eligible" ? "secondary" : "primary"} iconAfter="right">
          {t("apply")}
        </SubmitButton>
      </ButtonRow>
      <p className="text-muted">{t("applyText")}</p>
      {verdict === "not_eligible" && <p className="text-muted">{t("applyAnyway")}</p>}
    </form>
  );
}
