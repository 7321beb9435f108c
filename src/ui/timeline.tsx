import type { ReactNode } from "react";
import { classes } from "./class-names";
import { Icon, type IconName } from "./icon";

export type Moment = {
  key: string;
  title: ReactNode;
  /** Written out for people; `at` is the same for machines. */
  when?: ReactNode;
  at?: string;
  text?: ReactNode;
  state: "past" | "now" | "next";
  icon?: IconName;
};

const marks: Record<Moment["state"], { look: string; icon: IconName }> = {
  past: { look: "border-action bg-action text-on-action", icon: "check" },
  now: { look: "border-action bg-raised text-action ring-4 ring-action-soft", icon: "dot" },
  next: { look: "border-control bg-raised text-muted border-dashed", icon: "ring" },
};

/** What happened, where it stands, what comes; readable in five seconds on a phone. */
export function Timeline({ moments }: { moments: Moment[] }) {
  return (
    <ol>
      {moments.map(({ key, title, when, at, text, state, icon }, place) => (
        <li
          key={key}
          aria-current={state === "now" ? "step" : undefined}
          className="relative flex gap-4 pb-6 last:pb-0"
        >
          {place < moments.length - 1 && (
            <span aria-hidden="true" className="absolute start-[0.9rem] top-7 bottom-0 border-s-2 border-line" />
          )}
          <span
            className={classes(
              "relative z-[1] grid size-[1.9rem] shrink-0 place-items-center rounded-full border-2 text-base",
              marks[state].look,
            )}
          >
            <Icon name={icon ?? marks[state].icon} className="size-[1rem]" />
          </span>
          <div className="min-w-0 pt-0.5">
            <p className={classes("font-semibold", state === "next" && "font-normal text-muted")}>{title}</p>
            {when && <p className="tabular text-[0.9em] text-muted">{at ? <time dateTime={at}>{when}</time> : when}</p>}
            {text && <div className="mt-1 max-w-[34em] [&>*+*]:mt-2">{text}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
