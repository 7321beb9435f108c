import { getLocale, getTranslations } from "next-intl/server";
import type { RuleFinding } from "@/features/eligibility/domain/assess";
import type { Outcome, Route, Tag as SourceTag } from "@/features/eligibility/domain/definition";
import { isOpen, stepsFor } from "@/features/eligibility/domain/pre-check";
import type { Step } from "@/features/eligibility/domain/pre-check-steps";
import { inLanguage } from "@/features/eligibility/domain/text";
import type { PreCheck } from "@/features/eligibility/pre-check";
import { Citation, CitationTag, type Standing } from "@/ui/citation-tag";
import { Details } from "@/ui/details";
import { Tag, type TagTone } from "@/ui/tag";
import { TextLink } from "@/ui/text-link";

type Props = { finding: RuleFinding; preCheck: PreCheck };

const tones: Record<Outcome, TagTone> = { PASS: "ok", REFER: "info", MISSING: "warn", FAIL: "refusal" };
const standings: Record<SourceTag, Standing> = {
  law: "law",
  official: "official",
  reported: "reported",
  known: "reported",
  assumed: "default",
};

/** One rule: what it found, in a word and a shape, why, by which values, on what ground, and what could be done. */
export async function Finding({ finding, preCheck }: Props) {
  const { id, route, title, outcome, reason, remedy, citations } = finding;
  const t = await getTranslations("precheck.result");
  const locale = await getLocale();
  const values = await valuesOf(finding);
  const Heading = route ? "h5" : "h3";
  return (
    <article className="grid gap-2 border-s-4 border-line ps-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Heading className="text-[1.08em] font-semibold">{inLanguage(title, locale)}</Heading>
        <Tag tone={tones[outcome]}>{t(`outcome.${outcome}`)}</Tag>
      </div>
      <p>{inLanguage(reason, locale)}</p>
      {remedy && (
        <p>
          <strong>{t("remedy")}</strong> {inLanguage(remedy, locale)}
        </p>
      )}
      <WayBack finding={finding} preCheck={preCheck} />
      {values && (
        <p className="text-[0.92em] text-muted">
          {t("values")} {values}
        </p>
      )}
      <Details summary={<Grounds finding={finding} />}>
        <ul className="grid gap-2">
          {citations.map(({ code, tag, text }) => (
            <li key={code}>
              <Citation standing={standings[tag]} source={inLanguage(text, locale)} />
            </li>
          ))}
        </ul>
      </Details>
      {!route && <RouteFindings of={id} preCheck={preCheck} />}
    </article>
  );
}

/** Below the rule that combines the ways to qualify: each way that is claimed, with its own points. */
async function RouteFindings({ of, preCheck }: { of: string; preCheck: PreCheck }) {
  const { assessment, form } = preCheck;
  const combines = form.definition.rules.find(({ id }) => id === of)?.combines;
  if (!combines) return null;
  const claimed = (Object.keys(combines.routes) as Route[])
    .map((route) => ({ route, findings: assessment.rules.filter((finding) => finding.route === route) }))
    .filter(({ findings }) => findings.length > 0);
  if (claimed.length === 0) return null;
  const t = await getTranslations("precheck.result.routes");
  return (
    <div className="mt-3 grid gap-6">
      {claimed.length > 1 && <p>{t("both")}</p>}
      {claimed.map(({ route, findings }) => (
        <section key={route} className="grid gap-4">
          <h4 className="font-semibold">{t(route)}</h4>
          {findings.map((finding) => (
            <Finding key={finding.id} finding={finding} preCheck={preCheck} />
          ))}
        </section>
      ))}
    </div>
  );
}

/** How much the ground of a rule can be leaned on is seen before it is opened. */
async function Grounds({ finding: { citations } }: Pick<Props, "finding">) {
  const t = await getTranslations("precheck.result");
  return (
    <>
      {[...new Set(citations.map(({ tag }) => standings[tag]))].map((standing) => (
        <CitationTag key={standing} standing={standing} />
      ))}
      {t("source")}
    </>
  );
}

/** To what the rule reads: the answer that is missing or may change, and the paper that is not there yet. */
async function WayBack({ finding: { id, route, outcome, title }, preCheck }: Props) {
  const { form, kept, steps } = preCheck;
  const rule = form.definition.rules.find((each) => each.id === id);
  if (outcome === "PASS" || !rule) return null;
  const { answer, paper } = stepsFor(rule, route, steps, kept);
  const isWaiting = answer !== undefined && isOpen(answer, kept);
  const isSaidBelow = rule.combines !== undefined && outcome !== "FAIL" && !isWaiting;
  const isPaperAlone = outcome === "MISSING" && paper !== undefined && !isWaiting;
  const t = await getTranslations("precheck.result");
  const locale = await getLocale();
  const link = (step: Step, words: string) => (
    <p className="print:hidden">
      <TextLink href={`/check/${step.key}?change=1`}>
        {words}
        <span className="sr-only"> ({inLanguage(title, locale)})</span>
      </TextLink>
    </p>
  );
  return (
    <>
      {answer && !isSaidBelow && !isPaperAlone && link(answer, t(isWaiting ? "answer" : "changeAnswer"))}
      {paper && kept.papers !== null && <p>{t("paper")}</p>}
      {paper && link(paper, t(kept.papers === null ? "sayPapers" : "havePaper"))}
    </>
  );
}

/** The rule's parameters that a person can read: numbers, and short lists of codes. */
async function valuesOf({ id, parameters }: RuleFinding): Promise<string> {
  const t = await getTranslations("precheck.result");
  const comma = (await getLocale()) === "zh-CN" ? "、" : ", ";
  return Object.entries(parameters)
    .flatMap(([name, value]) => {
      const readable = Array.isArray(value) ? value.join(comma) : value;
      if (typeof readable === "object") return [];
      const words = `parameters.${id}.${name}`;
      if (t.has(words)) return [t(words, { value: String(readable) })];
      return typeof value === "number" ? [`${name} ${value}`] : [];
    })
    .join(" · ");
}
