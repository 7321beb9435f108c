import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type SearchParams, singleParams } from "@/app/search-params";
import { ItemEditor } from "@/features/eligibility/components/editing/item-editor";
import { RuleWorkbench } from "@/features/eligibility/components/rule-editor/rule-workbench";
import { Details } from "@/ui/details";
import { Panel } from "@/ui/panel";
import { DraftFrame } from "../draft-frame";
import { ReadOnlyNotice } from "../read-only-notice";
import { shownVersion } from "../shown-version";
import { blankRule } from "./blank-rule";
import { RuleList } from "./rule-list";
import { RulesInWords } from "./rules-in-words";

type Props = { params: Promise<{ versionId: string }>; searchParams: SearchParams };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("rules");
  return { title: t("list") };
}

/** The rules on the left; one of them, or all in words. */
export default async function RulesPage({ params, searchParams }: Props) {
  const { versionId } = await params;
  const [{ version, mayEdit, locale }, t, editing, { item }] = await Promise.all([
    shownVersion(versionId),
    getTranslations("rules"),
    getTranslations("editing"),
    singleParams(searchParams),
  ]);
  const { definition } = version;
  const base = `/admin/form-versions/${version.id}/rules`;
  const index = item === undefined ? Number.NaN : Number(item || Number.NaN);
  return (
    <div className="grid gap-5 lg:grid-cols-[14rem_minmax(0,1fr)]">
      <RuleList rules={definition.rules} base={base} current={item} mayAdd={mayEdit} locale={locale} />
      <div className="grid min-w-0 content-start gap-4">
        <p className="max-w-[46em]">{t("lead")}</p>
        <Details summary={editing("help")}>
          <p className="max-w-[46em]">{t("help")}</p>
        </Details>
        <ReadOnlyNotice versionId={versionId} />
        <DraftFrame
          versionId={versionId}
          words={["rules", "admin.versions", "admin.sentences", "admin.facts", "builder.conditions"]}
        >
          {item === "new" ? (
            <Panel id="item" title={t("add")}>
              <ItemEditor
                path={["rules", definition.rules.length]}
                initial={blankRule}
                label={t("add")}
                creating
                list={`${base}?item=${definition.rules.length}`}
                columns={[
                  { key: "id", kind: "key", label: t("id"), hint: t("idHint") },
                  { key: "title", kind: "texts", label: t("title") },
                ]}
              />
            </Panel>
          ) : definition.rules[index] ? (
            <RuleWorkbench
              key={definition.rules[index].id}
              definition={{ ...definition, settings: { ...definition.settings, fees: [], holidays: {} } }}
              index={index}
              list={base}
            />
          ) : (
            <RulesInWords definition={definition} locale={locale} base={base} />
          )}
        </DraftFrame>
      </div>
    </div>
  );
}
