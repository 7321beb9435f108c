import { useTranslations } from "next-intl";
import type { ReviewerItem } from "../../schema";
import { BulkBar } from "./bulk-bar";

type Props = { me: string; mayLead: boolean; reviewers: ReviewerItem[] };

const plain = [
  "label",
  "selected",
  "all",
  "take",
  "give",
  "giveTo",
  "release",
  "priority",
  "set",
  "first",
  "normal",
  "last",
  "failed",
  "done",
  "refused",
  "reload",
] as const;
const reasons = ["changed-meanwhile", "action-not-available", "already-assigned", "not-holder", "four-eyes"] as const;

/** What can be done with many cases at once, with its words. */
export function BulkPart({ me, mayLead, reviewers }: Props) {
  const t = useTranslations("desk.bulk");
  const words = Object.fromEntries(plain.map((key) => [key, t(key)])) as Record<(typeof plain)[number], string>;
  const why = Object.fromEntries(reasons.map((code) => [code, t(`reasons.${code}`)]));
  return (
    <BulkBar
      me={me}
      mayLead={mayLead}
      reviewers={reviewers.map(({ id, name, openCases }) => ({ id, name, openCases }))}
      words={{
        ...words,
        reasons: { ...why, "not-a-reviewer": t("reasons.not-a-reviewer") },
        otherwise: t("otherwise"),
      }}
    />
  );
}
