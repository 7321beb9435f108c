import { useTranslations } from "next-intl";
import { Notice } from "@/ui/notice";
import { TextLink } from "@/ui/text-link";

/** Another version came into force since the draft was begun. */
export function MovedOn({ href, mayEdit }: { href: string; mayEdit: boolean }) {
  const t = useTranslations("versions.movedOn");
  return (
    <Notice tone="warn" title={t("title")}>
      <p>{t("text")}</p>
      {mayEdit && (
        <p>
          <TextLink href={href}>{t("link")}</TextLink>
        </p>
      )}
    </Notice>
  );
}
