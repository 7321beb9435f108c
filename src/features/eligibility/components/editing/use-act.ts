"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { goTo } from "@/ui/go-to";
import type { Change } from "../../domain/changes";
import { same } from "../draft-saver/changes";
import { useDraft } from "../draft-saver/draft";
import { sendChanges } from "../draft-saver/send-changes";

/** Changes sent at once, that of the thing itself last; where somebody else changed something else, it is sent once more. */
export function useAct(item: unknown) {
  const t = useTranslations("editing");
  const draft = useDraft();
  const [problem, setProblem] = useState<string>();

  async function act(changes: Change[], next: string, tries = 2): Promise<void> {
    const sent = await sendChanges(draft.versionId, changes, draft.version.current);
    if (sent.kind === "saved") return goTo(next);
    if (sent.kind === "conflict" && tries > 0 && same(sent.values.at(-1), item)) {
      draft.version.current = sent.version;
      return act(changes, next, tries - 1);
    }
    if (sent.kind === "conflict") return setProblem(t("movedOn"));
    if (sent.kind === "offline") return setProblem(t("offline"));
    setProblem(sent.message ?? sent.faults[0]?.message ?? t("failed"));
  }
  return { act, problem };
}
