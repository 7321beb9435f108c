"use client";

import { useTranslations } from "next-intl";
import { LineInput } from "@/ui/edit-fields";
import type { Option } from "@/ui/select-field";
import type { Definition, Route, Rule } from "../../domain/definition";
import type { Form } from "../../domain/form";
import { inLanguage } from "../../domain/text";
import { useDraft } from "../draft-saver/draft";
import { ChoicesInput } from "../editing/choices-input";

const routes: Route[] = ["A", "B"];
type Props = { rule: Rule; form: Form; onChange: (rule: Rule) => void };

/** Which way of qualifying a rule counts in; or, of the rule that brings them together, which rules make each way. */
export function RouteFields({ rule, form, onChange }: Props) {
  return rule.combines ? (
    <CombinedRoutes combines={rule.combines} form={form} onChange={(combines) => onChange({ ...rule, combines })} />
  ) : (
    <OwnRoutes rule={rule} onChange={onChange} />
  );
}

function OwnRoutes({ rule, onChange }: Omit<Props, "form">) {
  const t = useTranslations("rules");
  return (
    <ChoicesInput
      name="routes"
      label={t("routes")}
      hint={t("routesHint")}
      options={routes.map((route) => ({ value: route, label: t(`route.${route}`) }))}
      value={rule.routes ?? []}
      onChange={(chosen) => {
        const { routes: _, ...alone } = rule;
        onChange(chosen.length > 0 ? { ...alone, routes: chosen as Route[] } : alone);
      }}
    />
  );
}

type Combines = NonNullable<Rule["combines"]>;

function CombinedRoutes({
  combines,
  form,
  onChange,
}: {
  combines: Combines;
  form: Form;
  onChange: (next: Combines) => void;
}) {
  const t = useTranslations("rules");
  const { locale } = useDraft();
  const claim = form.fields.get(combines.claimedBy);
  const answers = (claim?.options ?? []).map(({ value, label }) => ({ value, label: inLanguage(label, locale) }));
  const put = (route: Route, part: Partial<Combines["routes"][Route]>) =>
    onChange({ ...combines, routes: { ...combines.routes, [route]: { ...combines.routes[route], ...part } } });
  return (
    <fieldset className="grid min-w-0 gap-4 rounded-md border border-line p-3">
      <legend className="px-1 font-semibold">{t("combines")}</legend>
      <p className="text-muted">
        {t("combinesHint", { question: inLanguage(claim?.label, locale) || combines.claimedBy })}
      </p>
      {routes.map((route) => (
        <div key={route} className="grid gap-3">
          <h4 className="font-semibold">{t(`route.${route}`)}</h4>
          <ChoicesInput
            name={`combines.routes.${route}.values`}
            label={t("claimedWith")}
            options={answers}
            value={combines.routes[route].values}
            onChange={(values) => put(route, { values })}
          />
          <ChoicesInput
            name={`combines.routes.${route}.rules`}
            label={t("rulesOfRoute")}
            hint={t("rulesOfRouteHint")}
            options={rulesOf(form.definition, route, locale)}
            value={combines.routes[route].rules}
            onChange={(rules) => put(route, { rules })}
          />
        </div>
      ))}
      <LineInput
        name="combines.none"
        label={t("claimsNone")}
        mono
        width="half"
        value={combines.none}
        onChange={(none) => onChange({ ...combines, none })}
      />
    </fieldset>
  );
}

/** Only a rule that says of itself that it counts in a route can be one of its rules. */
const rulesOf = ({ rules }: Definition, route: Route, locale: string): Option[] =>
  rules
    .filter((rule) => rule.routes?.includes(route))
    .map(({ id, title }) => ({ value: id, label: `${id} ${inLanguage(title, locale)}` }));
