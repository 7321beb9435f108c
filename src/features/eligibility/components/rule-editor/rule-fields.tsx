"use client";

import { useTranslations } from "next-intl";
import { blankLeaf, unfinishedIn } from "../../domain/conditions/leaf";
import type { ConditionScope } from "../../domain/conditions/scope";
import { sentence, type Wording } from "../../domain/conditions/sentences";
import type { Clause, Rule } from "../../domain/definition";
import type { Form } from "../../domain/form";
import { ConditionBuilder } from "../condition-builder/condition-builder";
import { useDraft } from "../draft-saver/draft";
import { TextsInput } from "../editing/texts-input";
import { CitationFields } from "./citation-fields";
import { EndingFields } from "./ending-fields";
import type { Gap } from "./gap-row";
import { WithGaps } from "./gap-row";
import { InputFields } from "./input-fields";
import { OrderedList } from "./ordered-list";
import { OutcomeTag } from "./outcome-tag";
import { RouteFields } from "./route-fields";

type Props = {
  rule: Rule;
  form: Form;
  scope: ConditionScope;
  wording: Wording;
  gaps: Gap[];
  /** Places in which something is wrong. */
  faulty: string[];
  onChange: (rule: Rule) => void;
};

const blankCase: Clause = { when: blankLeaf, outcome: "REFER", reason: {}, code: "case" };

/** Everything of a rule that is written by hand. */
export function RuleFields({ rule, form, scope, wording, gaps, faulty, onChange }: Props) {
  const t = useTranslations("rules");
  const { editable } = useDraft();
  const own = form.definition.parameters[rule.id] ?? {};
  const put = (part: Partial<Rule>) => onChange({ ...rule, ...part });
  const isFaulty = (place: string) => faulty.some((fault) => fault.startsWith(place));
  return (
    <>
      <TextsInput
        name="title"
        label={t("title")}
        value={rule.title}
        onChange={(title) => put({ title: title ?? {} })}
      />
      <RouteFields rule={rule} form={form} onChange={onChange} />
      <fieldset className="grid min-w-0 gap-2">
        <legend className="mb-1 font-semibold">{t("cases")}</legend>
        <p className="text-muted">{t("casesHint")}</p>
        <OrderedList
          items={rule.clauses}
          onChange={(clauses) => put({ clauses })}
          blank={{ ...blankCase, code: `case-${rule.clauses.length + 1}` }}
          add={t("addCase")}
          nameOf={(at) => t("caseOf", { number: at + 1 })}
          isOpen={(at) => isFaulty(`clauses[${at}]`) || rule.clauses[at]?.when === blankLeaf}
          editable={editable}
          summary={({ when, outcome }, at) => (
            <>
              {at + 1}. {unfinishedIn(when) > 0 ? t("unfinished") : sentence(when, own, wording)}{" "}
              <OutcomeTag outcome={outcome} />
            </>
          )}
        >
          {(clause, at, putClause) => (
            <>
              <ConditionBuilder
                condition={clause.when}
                onChange={(when) => putClause({ ...clause, when: when ?? blankLeaf })}
                scope={scope}
                wording={wording}
                parameters={own}
                label={t("when")}
                none={t("whenNone")}
                always
                disabled={!editable}
              />
              <EndingFields
                place={`clauses[${at}]`}
                value={clause}
                gaps={gaps}
                onChange={(ending) => putClause({ ...ending, when: clause.when })}
              />
            </>
          )}
        </OrderedList>
      </fieldset>
      <fieldset className="grid min-w-0 gap-4 rounded-md border border-line p-3">
        <legend className="px-1 font-semibold">{t("otherwise")}</legend>
        <EndingFields
          place="otherwise"
          value={rule.otherwise}
          gaps={gaps}
          onChange={(otherwise) => put({ otherwise })}
        />
      </fieldset>
      <WithGaps gaps={[]}>
        <TextsInput
          name="missing"
          label={t("missing")}
          hint={t("missingHint")}
          long
          value={rule.missing}
          onChange={(missing) => put({ missing: missing ?? {} })}
        />
      </WithGaps>
      <InputFields rule={rule} form={form} scope={scope} wording={wording} onChange={onChange} />
      <CitationFields
        citations={rule.citations}
        onChange={(citations) => put({ citations })}
        isOpen={(at) => isFaulty(`citations[${at}]`)}
      />
    </>
  );
}
