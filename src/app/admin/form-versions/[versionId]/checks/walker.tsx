"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useDraft } from "@/features/eligibility/components/draft-saver/draft";
import { mergeReports } from "@/features/eligibility/domain/walker/merge-reports";
import type { WalkReport } from "@/features/eligibility/domain/walker/walk-draft";
import { Button, ButtonRow } from "@/ui/button";
import { NumberInput } from "@/ui/edit-fields";
import { Notice } from "@/ui/notice";
import { ProgressBar } from "@/ui/progress-bar";
import { type Names, WalkFindings } from "./walk-findings";

const inOneRequest = 100;
const most = 5_000;

type Standing = { busy: boolean; report?: WalkReport; trouble?: "failed" | "busy" };

/** Asks for a run part by part, so that it shows how far it is and can be stopped. */
export function Walker({ names }: { names: Names }) {
  const t = useTranslations("checks.walker");
  const { versionId } = useDraft();
  const [seed, setSeed] = useState<number | undefined>(1);
  const [walks, setWalks] = useState<number | undefined>(300);
  const [standing, setStanding] = useState<Standing>({ busy: false });
  const stopped = useRef(false);
  const wanted = Math.min(most, Math.max(1, Math.trunc(walks ?? 0) || 1));
  const { busy, report, trouble } = standing;

  async function start() {
    stopped.current = false;
    setStanding({ busy: true });
    const first = Math.max(0, Math.trunc(seed ?? 0) || 0);
    let whole: WalkReport | undefined;
    while ((whole?.walks ?? 0) < wanted && !stopped.current) {
      const done = whole?.walks ?? 0;
      const part = await walk(versionId, first + done, Math.min(inOneRequest, wanted - done));
      if (typeof part === "string")
        return setStanding({ busy: false, ...(whole ? { report: whole } : {}), trouble: part });
      whole = whole ? mergeReports(whole, part) : part;
      setStanding({ busy: true, report: whole });
    }
    setStanding({ busy: false, ...(whole ? { report: whole } : {}) });
  }

  return (
    <div className="grid gap-4">
      <p className="max-w-[46em]">{t("lead")}</p>
      <div className="flex flex-wrap gap-4">
        <NumberInput name="walks" label={t("walks")} value={walks} onChange={setWalks} />
        <NumberInput name="seed" label={t("seed")} value={seed} onChange={setSeed} />
      </div>
      <ButtonRow>
        <Button tone="primary" onClick={start} disabled={busy}>
          {t("start")}
        </Button>
        {busy && (
          <Button
            onClick={() => {
              stopped.current = true;
            }}
          >
            {t("stop")}
          </Button>
        )}
      </ButtonRow>
      {busy && <ProgressBar label={t("progress")} done={report?.walks ?? 0} total={wanted} />}
      {trouble && <Notice tone="warn" title={t(trouble)} live />}
      {report && <WalkFindings report={report} names={names} done={!busy} />}
    </div>
  );
}

async function walk(versionId: string, seed: number, walks: number): Promise<WalkReport | "failed" | "busy"> {
  const answer = await fetch(`/api/v1/form-versions/${versionId}/walks`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ seed, walks }),
  }).catch(() => null);
  if (answer?.status === 429) return "busy";
  return answer?.ok ? await answer.json() : "failed";
}
