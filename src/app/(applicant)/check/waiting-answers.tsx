import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { resultAddress } from "@/app/api/v1/pre-check/next-address";
import { keptCookieName, readKept } from "@/features/eligibility/kept-answers";
import { Notice } from "@/ui/notice";
import { TextLink } from "@/ui/text-link";

/** Reminds somebody who has an account by now of the answers that they gave as a stranger. */
export async function WaitingAnswers() {
  const { answers } = readKept((await cookies()).get(keptCookieName)?.value);
  if (Object.keys(answers).length === 0) return null;
  const t = await getTranslations("precheck.waiting");
  return (
    <Notice title={t("title")}>
      <p>{t("text")}</p>
      <p>
        <TextLink href={resultAddress}>{t("go")}</TextLink>
      </p>
    </Notice>
  );
}
