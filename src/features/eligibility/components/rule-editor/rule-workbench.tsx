"use client";

import { useMemo } from "react";
import { Panel } from "@/ui/panel";
import type { Change } from "../../domain/changes";
import type { Wording } from "../../domain/conditions/sentences";
import type { Definition, Rule } from "../../domain/definition";
import type { Form } from "../../domain/form";
import { faultsOfRule } from "../../domain/rules/rule-faults";
import { readsOf } from "../../domain/rules/rule-reads";
import { inLanguage } from "../../domain/text";
import { useDraft } from "../draft-saver/draft";
import { SaveFrame } from "../draft-saver/save-frame";
import { useDraftSaver } from "../draft-saver/use-draft-saver";
import { PlaceActions } from "../editing/place-actions";
import type { Gap } from "./gap-row";
import { isFieldOf } from "./input-fields";
import { RuleFields } from "./rule-fields";
import { RuleInWords } from "./rule-in-words";
import { TryPanel } from "./try-panel";
import { useRuleGround } from "./use-rule-ground";

type Props = { definition: Definition; index: number; list: string };

/** One rule in the middle; beside it the same rule in words, and what it says of somebody. */
export function RuleWorkbench({ definition, index, list }: Props) {
  const { locale } = useDraft();
  const initial = definition.rules[index] as Rule;
  const { form, t, scope, wording } = useRuleGround(definition, initial);
  const saver = useDraftSaver<Rule>({
    path: ["rules", index],
    initial,
    identity: "id",
    check: (rule) =>
      faultsOfRule(form, rule).map(({ field, code, name = "" }) => {
        const at = /^clauses\[(\d+)\]/.exec(field)?.[1];
        const message = t(`faults.${code}`, { name });
        return { field, message: at ? t("inCase", { number: Number(at) + 1, message }) : message };
      }),
  });
  const rule = saver.value;
  const gaps = useMemo(() => gapsOf(form, rule, wording, t("today"), locale), [form, rule, wording, t, locale]);
  const own = definition.parameters[rule.id] ?? {};
  const name = `${rule.id} ${inLanguage(rule.title, locale)}`;
  return (
    <div className="grid gap-5 xl:grid-cols-[minmax(0,1fr)_22rem]">
      <SaveFrame
        saver={saver}
        label={name}
        button={t("save")}
        nameOf={(key) => (t.has(`members.${key}` as never) ? t(`members.${key}` as never) : key)}
        beside={
          <PlaceActions
            path={["rules", index]}
            item={initial}
            count={definition.rules.length}
            list={list}
            label={name}
            also={leavings(definition, rule.id)}
          />
        }
      >
        <RuleFields
          rule={rule}
          form={form}
          scope={scope}
          wording={wording}
          gaps={gaps}
          faulty={saver.faults.map(({ field }) => field)}
          onChange={(next) => saver.change((before) => withInputs(form, before, next))}
        />
      </SaveFrame>
      <div className="grid min-w-0 content-start gap-4 xl:sticky xl:top-4 xl:max-h-[calc(100dvh-2rem)] xl:self-start xl:overflow-y-auto">
        <Panel id="in-words" title={t("inWords")}>
          <RuleInWords rule={rule} own={own} words={wording} locale={locale} />
        </Panel>
        <Panel id="try" title={t("try")}>
          <TryPanel rule={rule} form={form} scope={scope} wording={wording} />
        </Panel>
      </div>
    </div>
  );
}

/** The inputs follow what the rule reads; those that somebody added by hand stay. */
function withInputs(form: Form, before: Rule, after: Rule): Rule {
  const [was, is] = [before, after].map((rule) => readsOf(rule, isFieldOf(form))) as [string[], string[]];
  if (JSON.stringify(was) === JSON.stringify(is)) return after;
  return { ...after, inputs: [...is, ...after.inputs.filter((name) => !was.includes(name) && !is.includes(name))] };
}

/** What else names a rule and goes with it: its parameters, and its place in the routes. */
function leavings({ parameters, rules }: Definition, id: string): Change[] {
  const routes = rules.flatMap(({ combines }, at) =>
    (["A", "B"] as const).flatMap((route) => {
      const members = combines?.routes[route].rules;
      if (!members?.includes(id)) return [];
      const path = ["rules", at, "combines", "routes", route, "rules"];
      return [{ set: path, value: members.filter((one) => one !== id) }];
    }),
  );
  return [...routes, ...(Object.hasOwn(parameters, id) ? [{ remove: ["parameters", id] }] : [])];
}

/** What texts of this rule may show: its parameters, what it reads, and what that comes to. Never what is sensitive. */
function gapsOf(form: Form, rule: Rule, wording: Wording, today: string, locale: string): Gap[] {
  const parameters = Object.keys(form.definition.parameters[rule.id] ?? {});
  const facts = [...JSON.stringify(rule.clauses.map(({ when }) => when)).matchAll(/"fact":"([^"]+)"/g)];
  const read = rule.inputs.filter((name) => {
    const field = form.fields.get(name.replace("$route", "degree"));
    return field && field.kind !== "upload" && !field.sensitive;
  });
  return [
    { name: "on", label: today },
    ...parameters.map((name) => ({ name, label: inLanguage(rule.parameterNotes?.[name]?.label, locale) || name })),
    ...[...new Set(facts.map(([, name = ""]) => name))].map((name) => ({ name, label: wording.fact(name) })),
    ...read.map((name) => ({ name, label: wording.field(name) })),
  ];
}
