import { useTranslations } from "next-intl";
import { Details } from "@/ui/details";
import { TextLink } from "@/ui/text-link";

/** For border guards without a connection, and for those who would rather not ask us. */
export function OfflineCheck() {
  const t = useTranslations("letters.check");
  return (
    <div className="mt-9 grid gap-4">
      <Details summary={t("offline")}>
        <p>{t("offlineText")}</p>
        <p>
          <TextLink href="/api/v1/decision-letters/keys">{t("keys")}</TextLink>
        </p>
      </Details>
      <p className="text-muted">{t("independent")}</p>
    </div>
  );
}
