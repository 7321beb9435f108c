"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import type { FieldFault } from "@/ui/form-faults";
import type { Change, Path } from "../../domain/changes";
import { useDraft } from "../draft-saver/draft";
import { sendChanges } from "../draft-saver/send-changes";

type Standing = { busy: boolean; faults: FieldFault[]; message?: "offline" | "failed" | "moved" | { text: string } };
const quiet: Standing = { busy: false, faults: [] };

/** An act that is done at once, such as a move. Where somebody was faster nothing is done and the page shows what stands. */
export function useAct() {
  const draft = useDraft();
  const router = useRouter();
  const [standing, setStanding] = useState<Standing>(quiet);
  const sending = useRef(false);

  /** `seen` names things by their keys; at any other place they are refused. */
  async function act(changes: readonly Change[], seen: readonly { path: Path; key: string }[] = []): Promise<boolean> {
    // Not by disabling the button: the keyboard would lose its place.
    if (sending.current) return false;
    sending.current = true;
    setStanding({ ...quiet, busy: true });
    const guards = seen.map(({ path, key }) => ({ set: [...path, "key"], value: key }));
    const sent = await sendChanges(draft.versionId, [...guards, ...changes], draft.version.current);
    sending.current = false;
    if (sent.kind === "saved" || sent.kind === "conflict") {
      draft.version.current = sent.version;
      router.refresh();
    }
    if (sent.kind === "saved") setStanding(quiet);
    if (sent.kind === "conflict") setStanding({ ...quiet, message: "moved" });
    if (sent.kind === "offline") setStanding({ ...quiet, message: "offline" });
    if (sent.kind === "refused")
      setStanding({
        ...quiet,
        faults: sent.faults,
        message: sent.message ? { text: sent.message } : sent.faults.length === 0 ? "failed" : undefined,
      });
    return sent.kind === "saved";
  }

  return { ...standing, act, editable: draft.editable };
}
