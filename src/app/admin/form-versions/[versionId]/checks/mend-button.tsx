"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDraft } from "@/features/eligibility/components/draft-saver/draft";
import { sendChanges } from "@/features/eligibility/components/draft-saver/send-changes";
import type { Change } from "@/features/eligibility/domain/changes";
import { Button } from "@/ui/button";

/** Makes the change that would mend a finding, and shows what is left. */
export function MendButton({ changes, place }: { changes: Change[]; place: string }) {
  const t = useTranslations("checks");
  const router = useRouter();
  const { versionId, version, editable } = useDraft();
  const [standing, setStanding] = useState<"" | "busy" | "mended" | "notMended">("");
  if (!editable) return null;

  async function mend() {
    setStanding("busy");
    const sent = await sendChanges(versionId, changes, version.current);
    if (sent.kind === "saved") {
      version.current = sent.version;
      router.refresh();
    }
    setStanding(sent.kind === "saved" ? "mended" : "notMended");
  }

  return (
    <span className="flex flex-wrap items-center gap-2">
      <Button onClick={mend} disabled={standing === "busy"} aria-label={t("mendNamed", { place })}>
        {t("mend")}
      </Button>
      <span role="status" className="text-muted">
        {standing === "mended" || standing === "notMended" ? t(standing) : ""}
      </span>
    </span>
  );
}
