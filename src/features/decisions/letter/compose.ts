import "server-only";
import type { Definition, Text } from "@/features/eligibility/domain/definition";
import { inLanguage } from "@/features/eligibility/domain/text";
import type { Sheet } from "@/lib/sheet";
import { canBeSet } from "@/lib/sheet";
import type { Locale } from "@/messages";
import { env } from "@/server/env";
import { showDate } from "@/server/i18n/dates";
import { type Translate, translator } from "@/server/i18n/translator";
import type { Grant } from "../domain/judgement";

/** What a decision letter is made of, whether it was sent or is only looked at beforehand. */
export type LetterGround = {
  definition: Definition;
  reference: string;
  name: string;
  nativeName: string;
  post: string | null;
  stage: "first" | "reconsideration";
  outcome: "GRANT" | "REFUSE";
  reasons: string[];
  grant: Grant | null;
  decidedOn: string;
  /** The last day on which a refusal can be looked at again. */
  reconsiderUntil: string | null;
  withdrawn: boolean;
  /** Null while nothing has been decided. */
  letter: { code: string; address: string } | null;
};

/** The letter's words in one language. Only the public texts of the reasons stand in it, each of them once. */
export function composeLetter(ground: LetterGround, locale: Locale): Sheet {
  const t = translator(locale, "letters.letter");
  const { outcome, letter, decidedOn, reconsiderUntil } = ground;
  return {
    locale,
    title: t(`title.${outcome}`),
    ...(ground.withdrawn ? { warning: t("withdrawn") } : {}),
    facts: factsOf(ground, locale, t),
    parts: [
      { heading: t("decision"), ...decisionIn(ground, locale, t) },
      {
        heading: t("next.heading"),
        paragraphs: nextSteps(ground).map((key) =>
          t(`next.${key}`, { until: reconsiderUntil ? showDate(locale, reconsiderUntil) : "" }),
        ),
      },
    ],
    ...(letter
      ? {
          code: {
            address: letter.address,
            text: t("check", { page: `${env().PUBLIC_ORIGIN}/letters`, code: letter.code }),
          },
        }
      : {}),
    foot: [t("foot", { date: showDate(locale, decidedOn) }), ...(env().KVISA_DEMO ? [t("demonstration")] : [])],
  };
}

function nextSteps({ outcome, stage, withdrawn, reconsiderUntil }: LetterGround): string[] {
  if (withdrawn) return ["withdrawn", "anew"];
  if (outcome === "GRANT") return ["grant1", "grant2"];
  return [stage === "first" && reconsiderUntil ? "again" : "final", "anew"];
}

function factsOf(
  { definition, reference, name, nativeName, post, decidedOn }: LetterGround,
  locale: Locale,
  t: Translate,
) {
  const city = definition.lists.posts.find(({ key }) => key === post)?.city;
  const own = nativeName && nativeName !== name && canBeSet(nativeName) ? ` (${nativeName})` : "";
  const rows = [
    { label: t("fact.name"), value: `${name}${own}` },
    { label: t("fact.reference"), value: reference },
    { label: t("fact.post"), value: inLanguage(city, locale) },
    { label: t("fact.decidedOn"), value: showDate(locale, decidedOn) },
  ];
  return rows.filter(({ value }) => value);
}

function decisionIn({ definition, outcome, reasons, grant, stage }: LetterGround, locale: Locale, t: Translate) {
  const looked = stage === "reconsideration" ? [t("looked")] : [];
  if (outcome === "GRANT") {
    const terms = grant ? termsIn(grant, locale, t) : [];
    return { paragraphs: [...looked, t("granted")], list: terms };
  }
  const texts = reasons.map((code) => definition.settings.reasonCodes.find((each) => each.code === code)?.public);
  const shown = new Set(texts.map((text: Text | undefined) => inLanguage(text, locale)).filter(Boolean));
  return { paragraphs: [...looked, t("refused")], list: [...shown] };
}

const termsIn = ({ entries, enterBefore, stayDays }: Grant, locale: Locale, t: Translate) => [
  t(`entries.${entries}`),
  t("enterBefore", { date: showDate(locale, enterBefore) }),
  t("stay", { days: stayDays }),
];
