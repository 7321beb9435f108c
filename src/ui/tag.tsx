import type { ReactNode } from "react";
import { classes } from "./class-names";
import { Icon, type IconName } from "./icon";

export type TagTone = "neutral" | "info" | "ok" | "warn" | "refusal";

const tones: Record<TagTone, { look: string; icon: IconName }> = {
  neutral: { look: "border-control text-ink bg-sunken", icon: "ring" },
  info: { look: "border-info text-info bg-info-soft", icon: "half" },
  ok: { look: "border-ok text-ok bg-ok-soft", icon: "check" },
  warn: { look: "border-warn text-warn bg-warn-soft", icon: "warn" },
  refusal: { look: "border-seal text-seal bg-seal-soft", icon: "cross" },
};

/** A state in one word, with a shape of its own so that colour never speaks alone. */
export function Tag({ tone = "neutral", icon, children }: { tone?: TagTone; icon?: IconName; children: ReactNode }) {
  const { look, icon: own } = tones[tone];
  return (
    <span className={classes("tag", look)}>
      <Icon name={icon ?? own} className="size-[1em]" />
      {children}
    </span>
  );
}

/** A number that wants to be noticed, beside the thing it counts. */
export function Badge({ children }: { children: ReactNode }) {
  return (
    <span className="tabular inline-block min-w-[1.6em] rounded-full bg-ink px-[0.45em] text-center text-[0.8em] font-semibold text-surface">
      {children}
    </span>
  );
}
