import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { compileForm } from "@/features/eligibility/domain/form";
import { inLanguage } from "@/features/eligibility/domain/text";
import { publishedForm } from "@/features/eligibility/queries";
import { Details } from "@/ui/details";
import { Panel } from "@/ui/panel";
import { DraftFrame } from "../draft-frame";
import { ReadOnlyNotice } from "../read-only-notice";
import { shownVersion } from "../shown-version";
import { ParametersOfRule } from "./parameters-of-rule";

type Props = { params: Promise<{ versionId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("parameters");
  return { title: t("title") };
}

/** The named values of every rule: what they are, where they count, and what they are in the version in force. */
export default async function ParametersPage({ params }: Props) {
  const { versionId } = await params;
  const { version, mayEdit, locale, db, now } = await shownVersion(versionId);
  const [t, editing, published] = await Promise.all([
    getTranslations("parameters"),
    getTranslations("editing"),
    publishedForm(db, now),
  ]);
  const form = compileForm(version.definition);
  const page = `/admin/form-versions/${version.id}/parameters`;
  const placed = form.definition.rules.map((rule, ruleIndex) => ({ rule, ruleIndex }));
  const hasSome = ({ rule }: (typeof placed)[number]) =>
    Object.keys(form.definition.parameters[rule.id] ?? {}).length > 0;
  const withParameters = placed.filter(hasSome);
  const without = placed.filter((one) => !hasSome(one));
  const panel = ({ rule, ruleIndex }: (typeof placed)[number]) => (
    <Panel key={rule.id} id={rule.id} title={`${rule.id} ${inLanguage(rule.title, locale)}`}>
      <ParametersOfRule
        form={form}
        rule={rule}
        ruleIndex={ruleIndex}
        published={published.form.definition.parameters[rule.id] ?? {}}
        locale={locale}
        page={page}
        mayEdit={mayEdit}
      />
    </Panel>
  );
  return (
    <div className="grid gap-4">
      <p className="max-w-[46em]">{t("lead")}</p>
      <Details summary={editing("help")}>
        <p className="max-w-[46em]">{t("help")}</p>
      </Details>
      <ReadOnlyNotice versionId={versionId} />
      <DraftFrame versionId={versionId} words={["parameters"]}>
        {withParameters.map(panel)}
        {mayEdit && without.length > 0 && (
          <Details summary={t("without", { count: without.length })}>{without.map(panel)}</Details>
        )}
      </DraftFrame>
    </div>
  );
}
