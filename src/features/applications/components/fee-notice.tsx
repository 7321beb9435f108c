import { getTranslations } from "next-intl/server";
import type { Answers } from "@/features/eligibility/domain/definition";
import { feeFor } from "@/features/eligibility/domain/fee";
import type { Form } from "@/features/eligibility/domain/form";
import { type Locale, languages } from "@/messages";
import { Notice } from "@/ui/notice";

type Props = { form: Form; answers: Answers; locale: Locale };

/** What the visa will cost, as far as the post has said: an amount that nobody confirmed is never shown as one. */
export async function FeeNotice({ form, answers, locale }: Props) {
  const t = await getTranslations("fees");
  const fee = feeFor(form.definition, {
    post: answers["start.post"],
    nationality: answers["person.nationality"],
    entries: answers["visa.entries"],
  });
  if (!fee) return null;
  const { confirmed, amount, currency } = fee;
  const sum = new Intl.NumberFormat(languages[locale].customs, { style: "currency", currency }).format(amount);
  return (
    <Notice title={t("title")}>
      <p>{!confirmed ? t("toBeConfirmed") : amount === 0 ? t("none") : t("sum", { sum })}</p>
      <p>{t("notReturned")}</p>
    </Notice>
  );
}
