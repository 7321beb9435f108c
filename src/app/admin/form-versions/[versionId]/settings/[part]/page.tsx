import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { type SearchParams, singleParams } from "@/app/search-params";
import { Details } from "@/ui/details";
import { Notice } from "@/ui/notice";
import { TextLink } from "@/ui/text-link";
import { DraftFrame } from "../../draft-frame";
import { ReadOnlyNotice } from "../../read-only-notice";
import { shownVersion } from "../../shown-version";
import { ChecklistsPart } from "../checklists-part";
import { HolidaysPart } from "../holidays-part";
import { ItemPart } from "../item-part";
import { ListPart } from "../list-part";
import { SettingsMenu } from "../menu";
import { isSettingPart } from "../parts";

type Props = { params: Promise<{ versionId: string; part: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { part } = await params;
  const t = await getTranslations("settings");
  return { title: isSettingPart(part) ? t(`${part}.title`) : undefined };
}

const conditionWords = ["settings.checklists", "builder.conditions", "admin.sentences", "admin.facts"];

export default async function SettingPage({ params, searchParams }: Props) {
  const { versionId, part } = await params;
  if (!isSettingPart(part)) notFound();
  const [{ version }, t, editing, query] = await Promise.all([
    shownVersion(versionId),
    getTranslations("settings"),
    getTranslations("editing"),
    singleParams(searchParams),
  ]);
  const base = `/admin/form-versions/${version.id}/settings`;
  const shared = { versionId, base: `${base}/${part}`, query };
  return (
    <div className="grid gap-5 lg:grid-cols-[12rem_minmax(0,1fr)]">
      <SettingsMenu base={base} current={part} />
      <div className="grid min-w-0 content-start gap-4">
        <h2 className="text-lg">{t(`${part}.title`)}</h2>
        <p className="max-w-[46em]">{t(`${part}.lead`)}</p>
        <Details summary={editing("help")}>
          <p className="max-w-[46em]">{t(`${part}.help`)}</p>
          <p className="max-w-[46em]">{t("everywhere")}</p>
        </Details>
        <ReadOnlyNotice versionId={versionId} />
        {part === "retention" && <NothingActsYet base={base} idleDays={version.definition.settings.draftIdleDays} />}
        <DraftFrame versionId={versionId} words={part === "checklists" ? conditionWords : ["settings.holidays"]}>
          {part === "holidays" ? (
            <HolidaysPart {...shared} />
          ) : part === "checklists" ? (
            <ChecklistsPart {...shared} />
          ) : ["targets", "times", "looks", "retention"].includes(part) ? (
            <ItemPart part={part} {...shared} />
          ) : (
            <ListPart part={part} {...shared} />
          )}
        </DraftFrame>
      </div>
    </div>
  );
}

/** These times are agreed upon and kept with the version, and no job deletes by them. */
async function NothingActsYet({ base, idleDays }: { base: string; idleDays: number }) {
  const t = await getTranslations("settings.retention");
  return (
    <Notice tone="warn" title={t("noJob")}>
      <p>{t("noJobText", { idleDays })}</p>
      <p>
        <TextLink href={`${base}/times`}>{t("noJobLink")}</TextLink>
      </p>
    </Notice>
  );
}
