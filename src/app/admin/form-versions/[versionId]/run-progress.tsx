"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { RunView } from "@/features/impact/schema";
import { ProgressBar } from "@/ui/progress-bar";

type Props = { address: string; progress: RunView["progress"]; words: { running: string; waiting: string } };

const everyMilliseconds = 1_000;

/** How far a run has come. It moves by itself where JavaScript runs; otherwise the page shows it when it is loaded anew. */
export function RunProgress({ address, progress, words }: Props) {
  const [now, setNow] = useState(progress);
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(async () => {
      const answer = await fetch(address).catch(() => null);
      if (!answer?.ok) return;
      const run = (await answer.json()) as RunView;
      setNow(run.progress);
      if (run.state !== "running") router.refresh();
    }, everyMilliseconds);
    return () => clearInterval(timer);
  }, [address, router]);
  const begun = now.total !== null;
  return (
    <ProgressBar label={begun ? words.running : words.waiting} done={now.judged} total={Math.max(1, now.total ?? 1)} />
  );
}
