import { unfinishedIn } from "../conditions/leaf";
import type { Rule, Text } from "../definition";
import { isFactName } from "../facts";
import type { Form } from "../form";
import { gapsIn } from "./rule-reads";

export type RuleFault = { field: string; code: "unfinished" | "unknownGap" | "noText"; name?: string };

/** Texts of a rule by their place in it. */
export const placedTexts = (rule: Rule): [string, Text][] => [
  ["title", rule.title],
  ...rule.clauses.flatMap(({ reason, remedy }, at) => reasons(`clauses[${at}]`, reason, remedy)),
  ...reasons("otherwise", rule.otherwise.reason, rule.otherwise.remedy),
  ["missing", rule.missing],
  ...rule.citations.map(({ text }, at): [string, Text] => [`citations[${at}].text`, text]),
];

const reasons = (place: string, reason: Text, remedy: Text | undefined): [string, Text][] => [
  [`${place}.reason`, reason],
  ...(remedy ? [[`${place}.remedy`, remedy] as [string, Text]] : []),
];

/** What keeps a rule from being saved: lines without content, texts that are not there, gaps that nothing fills. */
export function faultsOfRule(form: Form, rule: Rule): RuleFault[] {
  const fills = gapFinder(form, rule);
  return [
    ...rule.clauses.flatMap(({ when }, at): RuleFault[] =>
      unfinishedIn(when) > 0 ? [{ field: `clauses[${at}].when`, code: "unfinished" }] : [],
    ),
    ...placedTexts(rule).flatMap(([place, text]): RuleFault[] =>
      text.en?.trim() ? [] : [{ field: `${place}.en`, code: "noText" }],
    ),
    ...placedTexts(rule).flatMap(([place, text]) =>
      Object.entries(text).flatMap(([locale, words]): RuleFault[] =>
        gapsIn([{ [locale]: words }])
          .filter((name) => !fills(name))
          .map((name) => ({ field: `${place}.${locale}`, code: "unknownGap", name })),
      ),
    ),
  ];
}

/** A gap is filled by the day, a parameter of the rule, an answer or a fact; of a rule of routes, by both routes' alike. */
export function gapFinder({ definition, fields }: Form, rule: Rule): (name: string) => boolean {
  const parameters = definition.parameters[rule.id] ?? {};
  const words = rule.routes?.length ? ["degree", "post"] : ["$route"];
  const fills = (name: string) =>
    name === "on" || Object.hasOwn(parameters, name) || fields.has(name) || isFactName(name);
  return (name) => words.every((word) => fills(name.replaceAll("$route", word)));
}
