import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classes } from "./class-names";
import { Icon, type IconName } from "./icon";

export type NoticeTone = "info" | "warn" | "ok" | "refusal";

const tones: Record<NoticeTone, { box: string; mark: string; icon: IconName }> = {
  info: { box: "border-info bg-info-soft", mark: "text-info", icon: "info" },
  warn: { box: "border-warn bg-warn-soft", mark: "text-warn", icon: "warn" },
  ok: { box: "border-ok bg-ok-soft", mark: "text-ok", icon: "done" },
  refusal: { box: "border-seal bg-seal-soft", mark: "text-seal", icon: "stop" },
};

type Props = {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode /** Announced when it appears. */;
  live?: boolean;
};

/** Something to know here and now. Its tone is said by a shape and a word too. */
export function Notice({ tone = "info", title, children, live }: Props) {
  const t = useTranslations("kit");
  const { box, mark, icon } = tones[tone];
  return (
    <div
      className={classes("flex gap-3 rounded-md border-s-4 px-4 py-3 text-ink", box)}
      role={live ? "status" : undefined}
    >
      <Icon name={icon} className={classes("mt-[0.15em] size-[1.3em]", mark)} />
      <div className="min-w-0 [&>*+*]:mt-2">
        <p className={classes("font-semibold", mark)}>{title ?? t(`notice.${tone}`)}</p>
        {children && <div className="max-w-[40em] [&>*+*]:mt-2">{children}</div>}
      </div>
    </div>
  );
}
