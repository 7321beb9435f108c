"use client";

import { useState } from "react";
import { Button } from "@/ui/button";
import { type Outcome, sendMany } from "./send-many";

type Props = {
  items: { id: string; version: number; reviewerId: string }[];
  references: Record<string, string>;
  words: Record<"act" | "done" | "refused" | "failed" | "reason", string>;
};

/** Assigns what the plan shows, with the versions that it was made from. */
export function CarryOutPlan({ items, references, words }: Props) {
  const [outcomes, setOutcomes] = useState<Outcome[] | "failed" | "busy" | null>(null);
  if (Array.isArray(outcomes)) {
    const refused = outcomes.filter(({ ok }) => !ok);
    return (
      <div role="status">
        <p>{words.done.replace("#", String(outcomes.length - refused.length))}</p>
        {refused.length > 0 && <p>{words.refused}</p>}
        <ul>
          {refused.map(({ id }) => (
            <li key={id}>
              {references[id]}: {words.reason}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const carryOut = async () => {
    setOutcomes("busy");
    setOutcomes((await sendMany("/api/v1/case-assignments", { items })) ?? "failed");
  };
  return (
    <div className="grid gap-2">
      {outcomes === "failed" && <p role="alert">{words.failed}</p>}
      <Button tone="primary" disabled={outcomes === "busy"} onClick={carryOut} className="w-fit">
        {words.act}
      </Button>
    </div>
  );
}
