import { getTranslations } from "next-intl/server";
import { SubmitButton } from "@/ui/button";

export async function ClearAnswers() {
  const t = await getTranslations("precheck.result");
  return (
    <form action="/api/v1/pre-check/removal" method="post">
      <SubmitButton tone="secondary" icon="bin">
        {t("clear")}
      </SubmitButton>
    </form>
  );
}
