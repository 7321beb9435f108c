import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { sentence, type Wording } from "@/features/eligibility/domain/conditions/sentences";
import type { Condition, Definition, Parameters } from "@/features/eligibility/domain/definition";
import type { Difference } from "@/features/eligibility/domain/difference/difference";
import { wordDifference } from "@/lib/word-difference";

/** Both versions with the words for their conditions. */
export type Sides = Record<"from" | "to", { definition: Definition; words: Wording }>;

type Props = {
  member: string;
  from: unknown;
  to: unknown;
  unit: Pick<Difference, "kind" | "id">;
  sides: Sides;
  locale: string;
};

/** One member of a thing: what it was and what it is, struck out and underlined beside the words for both. */
export function MemberChange({ member, from, to, unit, sides, locale }: Props) {
  const t = useTranslations("versions");
  const name = useMemberName(locale);
  const isOrder = /(^|\.)(options|clauses|citations)$/.test(member) && Array.isArray(from) && Array.isArray(to);
  const inText = typeof from === "string" && typeof to === "string" && from.includes(" ") && to.includes(" ");
  return (
    <div className="grid gap-x-4 gap-y-0.5 sm:grid-cols-[minmax(9em,1fr)_4fr]">
      <dt className="text-muted">{isOrder ? t("inOrder", { name: name(member) }) : name(member)}</dt>
      {inText ? (
        <dd className="min-w-0 wrap-anywhere">
          {wordDifference(from, to).map(({ text, side }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text have no other name than their place
            <Marked key={at} side={side}>
              {text}
            </Marked>
          ))}
        </dd>
      ) : (
        <dd className="grid min-w-0 gap-1 wrap-anywhere">
          {from !== null && (
            <span>
              <span className="text-muted">{t("difference.was")} </span>
              <Marked side="before">{shownValue(from, member, unit, sides.from)}</Marked>
            </span>
          )}
          {to !== null && (
            <span>
              <span className="text-muted">{t("difference.is")} </span>
              <Marked side="after">{shownValue(to, member, unit, sides.to)}</Marked>
            </span>
          )}
        </dd>
      )}
    </div>
  );
}

function Marked({ side, children }: { side: "both" | "before" | "after"; children: ReactNode }) {
  const t = useTranslations("versions.difference");
  if (side === "both") return children;
  return side === "before" ? (
    <del className="rounded-sm bg-seal-soft px-0.5 text-seal decoration-2">
      <span className="sr-only">{t("removedWords")} </span>
      {children}
    </del>
  ) : (
    <ins className="rounded-sm bg-ok-soft px-0.5 text-ok decoration-2 underline-offset-2">
      <span className="sr-only">{t("addedWords")} </span>
      {children}
    </ins>
  );
}

const longest = 1_500;

/** A value as people read it: a condition as a sentence, a text as it is, anything else as data. */
export function shownValue(value: unknown, member: string, { kind, id }: Props["unit"], side: Sides["from"]): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (/(^|\.)(visibleWhen|requiredWhen|when)$/.test(member)) {
    const own = kind === "rule" ? (side.definition.parameters[id] ?? {}) : {};
    return sentence(value as Condition, own as Parameters[string], side.words);
  }
  const isPlainList = Array.isArray(value) && value.every((item) => typeof item !== "object");
  const text = isPlainList ? value.join(", ") : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** `clauses[too-young].reason.zh-CN` as "Case too-young · Reason · Chinese". */
export function useMemberName(locale: string) {
  const t = useTranslations("versions.members");
  const languages = new Intl.DisplayNames([locale], { type: "language" });
  const word = (step: string) => {
    if (t.has(step as "label")) return t(step as "label");
    return /^[a-z]{2,3}(-[A-Za-z]{2,8})?$/.test(step) ? (languages.of(step) ?? step) : step;
  };
  return (member: string) =>
    member
      .split(".")
      .flatMap((step) => {
        const [name = step, item] = step.split(/[[\]]/);
        return item ? [`${word(name)} ${item}`] : [word(name)];
      })
      .join(" · ");
}
