"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { ChoiceInput, LineInput } from "@/ui/edit-fields";
import type { ConditionScope } from "../../domain/conditions/scope";
import type { Wording } from "../../domain/conditions/sentences";
import type { Route, Rule, SamplePerson } from "../../domain/definition";
import type { Form } from "../../domain/form";
import { read } from "../../domain/read";
import { tryRule } from "../../domain/rules/try-rule";
import { papersOf, type Typed, typedOf, withTyped } from "../../domain/rules/typed-values";
import { inLanguage } from "../../domain/text";
import { useDraft } from "../draft-saver/draft";
import { OutcomeTag } from "./outcome-tag";

type Props = { rule: Rule; form: Form; scope: ConditionScope; wording: Wording };
const words = { A: "degree", B: "post" } as const;
const nobody = { answers: {}, documents: [], institutions: [], on: "" };

/** Tries the rule as it is written here on a sample person, or on values that one types. Nothing of it is kept. */
export function TryPanel({ rule, form, scope, wording }: Props) {
  const t = useTranslations("rules");
  const { locale } = useDraft();
  const samples = form.definition.samples ?? [];
  const [key, setKey] = useState(samples[0]?.key ?? "");
  const [changed, setChanged] = useState<Typed>({});
  const [day, setDay] = useState("");
  const [route, setRoute] = useState<Route | undefined>();
  const sample: Pick<SamplePerson, "answers" | "documents" | "institutions" | "on"> =
    samples.find((one) => one.key === key) ?? nobody;
  const chosenRoute = rule.routes?.includes(route as Route) ? route : rule.routes?.[0];
  const inputs = rule.inputs.map((name) => (chosenRoute ? name.replaceAll("$route", words[chosenRoute]) : name));
  const typed = { ...typedOf(form, inputs, sample.answers, sample.documents), ...changed };
  const on = day || sample.on || new Date().toISOString().slice(0, 10);
  const person = {
    answers: withTyped(form, typed, sample.answers),
    evidence: papersOf(form, typed, sample.documents),
    institutions: new Map(sample.institutions.map((one) => [one.ror, one])),
    on,
  };
  return (
    <div className="grid gap-3">
      {samples.length > 0 && (
        <ChoiceInput
          name="try-sample"
          label={t("sample")}
          empty={t("noSample")}
          options={samples.map(({ key, name }) => ({ value: key, label: inLanguage(name, locale) }))}
          value={key}
          onChange={(next) => {
            setKey(next);
            setChanged({});
            setDay("");
          }}
        />
      )}
      {chosenRoute && (
        <ChoiceInput
          name="try-route"
          label={t("tryRoute")}
          options={(rule.routes ?? []).map((one) => ({ value: one, label: t(`route.${one}`) }))}
          value={chosenRoute}
          onChange={(next) => {
            setRoute(next as Route);
            setChanged({});
          }}
        />
      )}
      <LineInput name="try-on" type="date" width="short" label={t("tryOn")} value={on} onChange={setDay} />
      {inputs.map((path) => (
        <TypedValue
          key={path}
          path={path}
          form={form}
          scope={scope}
          label={wording.field(path)}
          value={typed[path] ?? ""}
          onChange={(text) => setChanged({ ...changed, [path]: text })}
        />
      ))}
      <Verdict rule={rule} form={form} person={person} route={chosenRoute} wording={wording} />
    </div>
  );
}

type ValueProps = {
  path: string;
  form: Form;
  scope: ConditionScope;
  label: string;
  value: string;
  onChange: (text: string) => void;
};

function TypedValue({ path, form, scope, label, value, onChange }: ValueProps) {
  const t = useTranslations("rules");
  const field = form.fields.get(path);
  const several = field?.group !== undefined || ["choices", "countries", "tags"].includes(field?.kind ?? "");
  const subject = scope.subjects.find(({ name, kind }) => name === path && kind !== "fact");
  const shared = { name: `try-${path}`, label, value, onChange };
  if (field?.kind === "upload") return <LineInput {...shared} hint={t("papersHint")} />;
  if (field?.kind === "yes-no" || field?.kind === "tick")
    return (
      <ChoiceInput
        {...shared}
        empty={t("notAnswered")}
        options={["true", "false"].map((one) => ({ value: one, label: t(one as "true") }))}
      />
    );
  const options = subject?.options ? scope.options[subject.options] : undefined;
  if (options && !several) return <ChoiceInput {...shared} empty={t("notAnswered")} options={options} />;
  const hint = several ? t("severalHint") : field?.kind === "money" ? t("moneyHint") : undefined;
  return <LineInput {...shared} {...(hint ? { hint } : {})} />;
}

type VerdictProps = Pick<Props, "rule" | "form" | "wording"> & {
  person: Parameters<typeof tryRule>[2];
  route: Route | undefined;
};

function Verdict({ rule, form, person, route, wording }: VerdictProps) {
  const t = useTranslations("rules");
  const { locale } = useDraft();
  const { finding, decides, open } = tryRule(form, rule, person, route);
  const by =
    typeof decides === "number"
      ? t("decidedBy", { number: decides + 1 })
      : decides === "missing"
        ? t("waits", { number: (open ?? 0) + 1 })
        : t("decidedOtherwise");
  return (
    <div role="status" className="grid gap-1.5 rounded-md bg-sunken p-3">
      <p>
        <OutcomeTag outcome={finding.outcome} /> <span className="font-semibold">{by}</span>
      </p>
      <p>{inLanguage(finding.reason, locale)}</p>
      {finding.remedy && <p className="text-muted">{inLanguage(finding.remedy, locale)}</p>}
      <Facts rule={rule} form={form} person={person} route={route} wording={wording} />
    </div>
  );
}

/** What the portal worked out for the rule's cases. */
function Facts({ rule, form, person, route, wording }: VerdictProps) {
  const t = useTranslations("rules");
  const conditions = JSON.stringify(rule.clauses.map(({ when }) => when));
  const text = route ? conditions.replaceAll("$route", words[route]) : conditions;
  const names = [...new Set([...text.matchAll(/"fact":"([^"]+)"/g)].map(([, name = ""]) => name))];
  const reading = useMemo(
    () => read(form, person.answers, person.evidence, { today: person.on, institutions: person.institutions }),
    [form, person],
  );
  const known = names.flatMap((name) => {
    const value = reading.fact(name);
    return value === undefined ? [] : [{ name, value: typeof value === "boolean" ? t(`${value}`) : String(value) }];
  });
  return known.map(({ name, value }) => (
    <p key={name} className="text-[0.92em] text-muted">
      {wording.fact(name)}: {value}
    </p>
  ));
}
