import { getTranslations } from "next-intl/server";
import type { Change } from "@/features/eligibility/domain/changes";
import type { Definition } from "@/features/eligibility/domain/definition";
import type { DefinitionFinding } from "@/features/eligibility/domain/findings/finding";
import { compileForm } from "@/features/eligibility/domain/form";
import { findingText } from "@/features/eligibility/finding-words";
import { EmptyState } from "@/ui/empty-state";
import { Tag } from "@/ui/tag";
import { TextLink } from "@/ui/text-link";
import { MendButton } from "./mend-button";
import { type FindingPlace, placeOfFinding } from "./place";

type Props = { definition: Definition; findings: DefinitionFinding[]; base: string; locale: string };

type Group = { place: FindingPlace; findings: { id: string; blocks: boolean; text: string; mend?: Change[] }[] };

/** What was found, by the place where it is mended; what blocks comes first. */
export async function FindingList({ definition, findings, base, locale }: Props) {
  const [t, codes] = await Promise.all([getTranslations("checks"), getTranslations("checks.codes")]);
  if (findings.length === 0)
    return (
      <EmptyState icon="done" title={t("none")}>
        {t("noneText")}
      </EmptyState>
    );
  const words = { t: codes as never, locale };
  const form = compileForm(definition);
  const groups = new Map<string, Group>();
  const blocksFirst = [...findings].sort(
    (one, other) => Number(one.severity === "warns") - Number(other.severity === "warns"),
  );
  for (const finding of blocksFirst) {
    const place = placeOfFinding(definition, finding.place, { base, locale, t: t as never });
    const group = groups.get(place.key) ?? { place, findings: [] };
    group.findings.push({
      id: `${finding.code} ${finding.place} ${group.findings.length}`,
      blocks: finding.severity === "blocks",
      text: findingText(finding, form, words),
      ...(finding.mend?.length ? { mend: finding.mend } : {}),
    });
    groups.set(place.key, group);
  }
  return (
    <ul className="grid gap-4">
      {[...groups.values()].map(({ place, findings: found }) => (
        <li key={place.key} className="grid gap-2 border-t border-line pt-3 first:border-t-0 first:pt-0">
          <h3 className="font-semibold">
            <TextLink href={place.href}>{place.title}</TextLink>
          </h3>
          <ul className="grid gap-2">
            {found.map(({ id, blocks, text, mend }) => (
              <li key={id} className="flex flex-wrap items-start gap-x-3 gap-y-1.5">
                <Tag tone={blocks ? "refusal" : "warn"}>{t(blocks ? "blocks" : "warns")}</Tag>
                <p className="min-w-0 max-w-[46em] flex-1 basis-60 wrap-anywhere">{text}</p>
                {mend && <MendButton changes={mend} place={place.title} />}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
