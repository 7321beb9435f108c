import { useTranslations } from "next-intl";
import type { Status } from "@/features/applications/domain/lifecycle";
import { Icon, type IconName } from "@/ui/icon";
import { Tag, type TagTone } from "@/ui/tag";
import { type Clock, clockOf } from "../domain/clock";

const statusTones: Record<Status, TagTone> = {
  DRAFT: "neutral",
  SUBMITTED: "info",
  PRELIM_REVIEW: "info",
  INFO_REQUESTED: "neutral",
  PASSPORT_REQUESTED: "neutral",
  FINAL_REVIEW: "info",
  INTERVIEW_SCHEDULED: "neutral",
  ADMIN_PROCESSING: "info",
  DECISION_PROPOSED: "warn",
  GRANTED: "ok",
  READY_FOR_COLLECTION: "ok",
  COMPLETED: "ok",
  REFUSED: "refusal",
  RECONSIDERATION: "warn",
  WITHDRAWN: "neutral",
  LAPSED: "neutral",
  CANCELLED: "refusal",
};

export function StatusTag({ status }: { status: Status }) {
  const t = useTranslations("review.states");
  return <Tag tone={statusTones[status]}>{t(status)}</Tag>;
}

const verdictTones: Record<string, TagTone> = {
  eligible: "ok",
  refer: "info",
  incomplete: "warn",
  not_eligible: "refusal",
};

export function VerdictTag({ verdict }: { verdict: string | null }) {
  const t = useTranslations("review.verdicts");
  return <Tag tone={verdictTones[verdict ?? ""] ?? "neutral"}>{t((verdict ?? "none") as "none")}</Tag>;
}

const outcomeTones: Record<string, TagTone> = { PASS: "ok", REFER: "info", MISSING: "warn", FAIL: "refusal" };

export function OutcomeTag({ outcome }: { outcome: "PASS" | "REFER" | "MISSING" | "FAIL" }) {
  const t = useTranslations("review.outcomes");
  return <Tag tone={outcomeTones[outcome]}>{t(outcome)}</Tag>;
}

const clockLooks: Record<Clock["state"], { tone: TagTone; icon: IconName }> = {
  closed: { tone: "neutral", icon: "check" },
  stopped: { tone: "neutral", icon: "ring" },
  none: { tone: "neutral", icon: "ring" },
  over: { tone: "refusal", icon: "warn" },
  overToday: { tone: "refusal", icon: "warn" },
  today: { tone: "warn", icon: "clock" },
  left: { tone: "neutral", icon: "clock" },
};

/** The age against the target, in words and a shape; what is over draws the eye. */
export function ClockTag({ status, dueAt, now }: { status: Status; dueAt: string | null; now: Date }) {
  const t = useTranslations("review.clock");
  const clock = clockOf({ status, dueAt }, now);
  const { tone, icon } = clockLooks[clock.state];
  return (
    <Tag tone={tone} icon={icon}>
      {t(clock.state, { days: "days" in clock ? clock.days : 0 })}
    </Tag>
  );
}

const warning = new Set([
  "second-look-differs",
  "watch-list",
  "possible-duplicate",
  "chinese",
  "chinese-too",
  "banned",
  "record",
  "excluded",
  "not-stem",
]);

/** What is told first, and what last: that the officer decides is what the other flags are about. */
const rank = (flag: string) =>
  flag === "reply-waiting" ? 0 : warning.has(flag) ? 1 : ["officer-decides", "no-route"].includes(flag) ? 3 : 2;

const inOrder = (flags: string[]) => [...flags].sort((one, other) => rank(one) - rank(other));

function useFlagWords() {
  const t = useTranslations("review.flags");
  return (flag: string) => (t.has(flag as "old") ? t(flag as "old") : flag.replaceAll("-", " "));
}

/** What an officer looks at first; a code that a later form brought is shown as it is. */
export function FlagTags({ flags }: { flags: string[] }) {
  const words = useFlagWords();
  return (
    <span className="inline-flex flex-wrap gap-1">
      {inOrder(flags).map((flag) => (
        <Tag
          key={flag}
          tone={flag === "reply-waiting" ? "info" : warning.has(flag) ? "warn" : "neutral"}
          icon={flag === "reply-waiting" ? "document" : "flag"}
        >
          {words(flag)}
        </Tag>
      ))}
    </span>
  );
}

/** The same for a row of a list: the first in words, the others counted. */
export function FlagSummary({ flags }: { flags: string[] }) {
  const t = useTranslations("review.list");
  const words = useFlagWords();
  const [first, ...others] = inOrder(flags);
  if (!first) return null;
  return (
    <span className="inline-flex items-baseline gap-1.5 text-[0.9em] leading-tight">
      <Icon name="flag" className={warning.has(first) ? "self-center text-warn" : "self-center text-muted"} />
      <span className={rank(first) < 2 ? "font-semibold" : undefined}>
        {words(first)}
        {others.length > 0 && <span className="text-muted"> {t("moreFlags", { count: others.length })}</span>}
      </span>
    </span>
  );
}
