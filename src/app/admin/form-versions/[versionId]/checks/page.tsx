import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { Definition } from "@/features/eligibility/domain/definition";
import { findingsOf } from "@/features/eligibility/domain/findings/findings-of";
import { compileForm } from "@/features/eligibility/domain/form";
import { judgeSamples } from "@/features/eligibility/domain/samples";
import { inLanguage } from "@/features/eligibility/domain/text";
import { hasRole } from "@/features/identity/domain/actor";
import { runsOf } from "@/features/impact/queries";
import { Details } from "@/ui/details";
import { Panel } from "@/ui/panel";
import { Tag } from "@/ui/tag";
import { TextLink } from "@/ui/text-link";
import { DraftFrame } from "../draft-frame";
import { shownVersion } from "../shown-version";
import { FindingList } from "./finding-list";
import type { Names } from "./walk-findings";
import { Walker } from "./walker";

type Props = { params: Promise<{ versionId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const parts = await getTranslations("admin.versions.parts");
  return { title: parts("checks") };
}

/** What would keep this version from doing what it says; its sample persons; and the walker. */
export default async function ChecksPage({ params }: Props) {
  const { versionId } = await params;
  const [{ version, locale, ...context }, t] = await Promise.all([shownVersion(versionId), getTranslations("checks")]);
  const runs = await runsOf({ ...context, locale }, "walk", version);
  const { definition } = version;
  const base = `/admin/form-versions/${version.id}`;
  const findings = findingsOf(definition);
  const blocks = findings.filter(({ severity }) => severity === "blocks").length;
  const samples = judgeSamples(definition);
  const red = samples.filter(({ green }) => !green).length;
  return (
    <DraftFrame versionId={versionId} words={["checks"]}>
      <div className="grid gap-5">
        <p className="max-w-[46em]">{t("lead")}</p>
        <Details summary={t("helpTitle")}>
          <p className="max-w-[46em]">{t("help")}</p>
        </Details>
        <Panel
          id="findings"
          title={t("findings")}
          aside={
            <Tag tone={blocks > 0 ? "refusal" : findings.length > 0 ? "warn" : "ok"}>
              {t("standing", { blocks, warns: findings.length - blocks })}
            </Tag>
          }
        >
          <FindingList definition={definition} findings={findings} base={base} locale={locale} />
        </Panel>
        <Panel
          id="samples"
          title={t("samples.title")}
          aside={<TextLink href={`${base}/samples`}>{t("samples.open")}</TextLink>}
        >
          {samples.length === 0 ? (
            <p>{t("samples.none")}</p>
          ) : (
            <p>
              <Tag tone={red > 0 ? "refusal" : "ok"}>
                {red > 0
                  ? t("samples.red", { red, count: samples.length })
                  : t("samples.green", { count: samples.length })}
              </Tag>
            </p>
          )}
        </Panel>
        <Panel id="walker" title={t("walker.title")}>
          <Walker
            versionId={version.id}
            runs={runs}
            names={namesIn(definition, locale, `${base}/questions`)}
            locale={locale}
            mayWalk={hasRole(context.actor, "admin")}
          />
        </Panel>
      </div>
    </DraftFrame>
  );
}

function namesIn(definition: Definition, locale: string, questions: string): Names {
  const form = compileForm(definition);
  const titles = [
    ...form.sections.flatMap(({ key, title, pages }) => [
      [key, inLanguage(title, locale)],
      ...pages.map((page) => [`${key} ${page.key}`, inLanguage(page.title, locale)]),
    ]),
    ...[...form.fields.values()].map(({ path, label }) => [path, inLanguage(label, locale)]),
  ];
  return { titles: Object.fromEntries(titles), questions };
}
