import { getTranslations } from "next-intl/server";
import { same } from "@/features/eligibility/components/draft-saver/changes";
import { ItemEditor } from "@/features/eligibility/components/editing/item-editor";
import { NewParameter } from "@/features/eligibility/components/parameter-editor/new-parameter";
import { ParameterEditor } from "@/features/eligibility/components/parameter-editor/parameter-editor";
import { parameterText } from "@/features/eligibility/domain/conditions/sentences";
import type { Parameters, Rule } from "@/features/eligibility/domain/definition";
import type { Form } from "@/features/eligibility/domain/form";
import { comparedField, isUsed, type ParameterUses, usesOf } from "@/features/eligibility/domain/rules/parameter-uses";
import { inLanguage } from "@/features/eligibility/domain/text";
import { countryOptions } from "@/lib/countries";
import { Details } from "@/ui/details";
import type { Option } from "@/ui/select-field";
import { wordingOf } from "../../wording";

type Props = {
  form: Form;
  rule: Rule;
  ruleIndex: number;
  published: Parameters[string];
  locale: string;
  page: string;
  mayEdit: boolean;
};

export async function ParametersOfRule({ form, rule, ruleIndex, published, locale, page, mayEdit }: Props) {
  const t = await getTranslations("parameters");
  const values = form.definition.parameters[rule.id] ?? {};
  return (
    <>
      {Object.entries(values).map(([name, value]) => {
        const note = rule.parameterNotes?.[name];
        const uses = usesOf(form, rule, name);
        return (
          <section
            key={name}
            className="grid gap-3 border-b border-line pb-4 last:border-0 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]"
          >
            <ParameterEditor
              ruleId={rule.id}
              ruleIndex={ruleIndex}
              name={name}
              initial={value}
              note={note}
              options={optionsFor(form, rule, name, locale)}
              used={isUsed(uses)}
              page={page}
            />
            <div className="grid content-start gap-1.5 text-[0.92em] text-muted">
              <p>
                <code className="font-mono">{name}</code>
              </p>
              <p>
                {name in published
                  ? t(same(published[name], value) ? "asPublished" : "published", {
                      value: parameterText(published[name]),
                    })
                  : t("notPublished")}
              </p>
              <Uses uses={uses} form={form} locale={locale} />
              {mayEdit && (
                <Details summary={t("about")}>
                  <ItemEditor
                    path={["rules", ruleIndex, "parameterNotes", name]}
                    initial={{ ...(note ?? { label: {} }) }}
                    creating={!note}
                    first={!rule.parameterNotes}
                    label={t("aboutNamed", { name })}
                    columns={[
                      { key: "label", kind: "texts", label: t("label") },
                      { key: "unit", kind: "texts", label: t("unit"), optional: true },
                      { key: "min", kind: "number", label: t("min"), optional: true },
                      { key: "max", kind: "number", label: t("max"), optional: true },
                    ]}
                  />
                </Details>
              )}
            </div>
          </section>
        );
      })}
      {mayEdit && (
        <Details summary={t("add")}>
          <NewParameter
            ruleId={rule.id}
            ruleIndex={ruleIndex}
            taken={Object.keys(values)}
            hasValues={rule.id in form.definition.parameters}
            hasNotes={rule.parameterNotes !== undefined}
            page={`${page}#${rule.id}`}
          />
        </Details>
      )}
    </>
  );
}

async function Uses({ uses, form, locale }: { uses: ParameterUses; form: Form; locale: string }) {
  const t = await getTranslations("parameters");
  const wording = await wordingOf(form, locale);
  if (!isUsed(uses)) return <p className="text-warn">{t("unused")}</p>;
  const places = [
    ...uses.cases.map((at) => t("case", { number: at + 1 })),
    ...(uses.texts ? [t("texts")] : []),
    ...uses.fields.map((path) => t("question", { name: wording.field(path) })),
    ...uses.facts.map((fact) => wording.fact(fact)),
  ];
  return <p>{t("usedIn", { places: places.join(" · ") })}</p>;
}

/** A list is chosen from the options of the answers that it is compared with, where they have some. */
function optionsFor(form: Form, rule: Rule, name: string, locale: string): Option[] | undefined {
  const field = form.fields.get(comparedField(form.definition, rule.id, name) ?? "");
  if (field?.kind === "country" || field?.kind === "countries") return countryOptions(locale);
  if (field?.kind === "isced")
    return form.definition.lists.isced.map(({ code, label }) => ({
      value: code,
      label: `${code} ${inLanguage(label, locale)}`,
    }));
  return field?.options?.map(({ value, label }) => ({ value, label: inLanguage(label, locale) }));
}
