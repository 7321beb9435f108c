import { useTranslations } from "next-intl";
import { ErrorList } from "./error-list";
import type { FieldFault } from "./form-faults";

type Props = { faults: FieldFault[]; message?: string; within?: string };

/** What is wrong on this page, each line leading to its field. For a page that knows it before anything is sent. */
export function ErrorSummary({ faults, message, within }: Props) {
  const t = useTranslations("kit");
  if (faults.length === 0 && !message) return null;
  return <ErrorList title={t("errorSummary")} faults={faults} message={message} within={within} />;
}
