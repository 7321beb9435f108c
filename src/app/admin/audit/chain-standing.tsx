import { useTranslations } from "next-intl";
import type { Verification } from "@/features/audit/queries";
import { Notice } from "@/ui/notice";

/** Whether the trail is what it was; its head is worth keeping elsewhere, since a cut-off end shows only against it. */
export function ChainStanding({ found }: { found: Verification }) {
  const t = useTranslations("admin.audit.chain");
  return (
    <div className="mb-5">
      <Notice tone={found.ok ? "ok" : "refusal"} title={found.ok ? t("whole") : t("broken")} live>
        <p>
          {found.ok
            ? t("checked", { count: found.checked })
            : t("firstBroken", { number: found.firstBroken ?? 0, count: found.checked })}
        </p>
        <p className="text-[0.9em]">
          {t("head")} <code className="font-mono wrap-anywhere">{found.head}</code>
        </p>
      </Notice>
    </div>
  );
}
