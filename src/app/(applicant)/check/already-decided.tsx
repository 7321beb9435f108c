import { getLocale, getTranslations } from "next-intl/server";
import { resultAddress } from "@/app/api/v1/pre-check/next-address";
import type { RuleFinding } from "@/features/eligibility/domain/assess";
import { inLanguage } from "@/features/eligibility/domain/text";
import type { PreCheck } from "@/features/eligibility/pre-check";
import { Notice } from "@/ui/notice";
import { TextLink } from "@/ui/text-link";

/** A rule that is failed for certain is said on the way; for a route, the points on which it fails. */
export async function AlreadyDecided({ assessment: { rules } }: PreCheck) {
  const failed = rules.filter(({ outcome, route }) => outcome === "FAIL" && !route);
  if (failed.length === 0) return null;
  const t = await getTranslations("precheck.decided");
  const locale = await getLocale();
  return (
    <Notice tone="warn" title={t("title")}>
      <ul className="grid gap-2">
        {failed
          .flatMap((finding) => reasonsOf(finding, rules))
          .map(({ id, route, title, reason }) => (
            <li key={`${id} ${route ?? ""}`}>
              <strong>{inLanguage(title, locale)}:</strong> {inLanguage(reason, locale)}
            </li>
          ))}
      </ul>
      <p>
        {t("goOn")} <TextLink href={resultAddress}>{t("result")}</TextLink>
      </p>
    </Notice>
  );
}

function reasonsOf(finding: RuleFinding, rules: readonly RuleFinding[]): RuleFinding[] {
  if (finding.code !== "no-route") return [finding];
  const parts = rules.filter(({ route, outcome }) => route && outcome === "FAIL");
  return parts.length > 0 ? parts : [finding];
}
