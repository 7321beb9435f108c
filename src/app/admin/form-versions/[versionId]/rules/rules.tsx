import { useTranslations } from "next-intl";
import { parameterText, sentence, type Wording } from "@/features/eligibility/domain/conditions/sentences";
import type { Clause, Definition, Outcome, Rule, Tag as SourceTag } from "@/features/eligibility/domain/definition";
import { inLanguage } from "@/features/eligibility/domain/text";
import { CitationTag, type Standing } from "@/ui/citation-tag";
import { Tag, type TagTone } from "@/ui/tag";

type Shared = { definition: Definition; words: Wording; locale: string };

/** Each rule as it judges: its cases in turn, what else holds, its parameters and what it rests on. */
export function Rules({ definition, ...shared }: Shared) {
  return (
    <ol className="grid gap-5">
      {definition.rules.map((rule) => (
        <li key={rule.id} id={rule.id} className="grid gap-3 rounded-lg border border-line bg-raised p-4">
          <OneRule rule={rule} definition={definition} {...shared} />
        </li>
      ))}
    </ol>
  );
}

function OneRule({ rule, definition, words, locale }: Shared & { rule: Rule }) {
  const t = useTranslations("admin.versions");
  const own = definition.parameters[rule.id] ?? {};
  return (
    <>
      <h2 className="text-lg">
        <span className="tabular text-muted">{rule.id}</span> {inLanguage(rule.title, locale)}
        {rule.routes && (
          <span className="ms-2 font-normal text-muted">{t("routes", { routes: rule.routes.join(", ") })}</span>
        )}
      </h2>
      <p className="text-muted">{t("reads", { what: rule.inputs.map((key) => words.field(key)).join(" · ") })}</p>
      <ol className="grid list-decimal gap-2 ps-6">
        {rule.clauses.map((clause) => (
          <li key={`${clause.code} ${JSON.stringify(clause.when)}`}>
            {t("ifSo", { what: sentence(clause.when, own, words) })} <Judgement clause={clause} locale={locale} />
          </li>
        ))}
        <li>
          {t("otherwise")} <Judgement clause={rule.otherwise} locale={locale} />
        </li>
      </ol>
      {Object.keys(own).length > 0 && (
        <dl className="flex flex-wrap gap-x-6 gap-y-1">
          {Object.entries(own).map(([name, value]) => (
            <div key={name} className="flex flex-wrap gap-2">
              <dt className="font-mono text-muted">{name}</dt>
              <dd className="tabular max-w-[60em]">{parameterText(value, 200)}</dd>
            </div>
          ))}
        </dl>
      )}
      <ul className="grid gap-1 text-[0.92em]">
        {rule.citations.map(({ code, tag, text }) => (
          <li key={code}>
            <CitationTag standing={standings[tag]} /> {inLanguage(text, locale)}{" "}
            <span className="text-muted">{code}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const standings: Record<SourceTag, Standing> = {
  law: "law",
  official: "official",
  reported: "reported",
  known: "reported",
  assumed: "default",
};

const tones: Record<Outcome, TagTone> = { PASS: "ok", REFER: "info", MISSING: "warn", FAIL: "refusal" };

function Judgement({ clause, locale }: { clause: Pick<Clause, "outcome" | "reason">; locale: string }) {
  const t = useTranslations("admin.versions.outcomes");
  return (
    <>
      <Tag tone={tones[clause.outcome]}>{t(clause.outcome)}</Tag>{" "}
      <span className="text-muted">{inLanguage(clause.reason, locale)}</span>
    </>
  );
}
