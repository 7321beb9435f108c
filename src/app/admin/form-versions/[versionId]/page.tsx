import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import { type SearchParams, singleParams } from "@/app/search-params";
import { differenceOf } from "@/features/eligibility/admin-queries";
import { hasRole } from "@/features/identity/domain/actor";
import { namesOf } from "@/features/identity/queries";
import { showDay, showMoment } from "@/server/i18n/dates";
import { ApiForm } from "@/ui/api-form";
import { ButtonRow, LinkButton, SubmitButton } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { Panel } from "@/ui/panel";
import { SummaryList } from "@/ui/summary-list";
import { TextArea } from "@/ui/text-area";
import { TextField } from "@/ui/text-field";
import { TextLink } from "@/ui/text-link";
import { orNotFound } from "../../query";
import { ChangeSummary } from "./change-summary";
import { DiscardForm } from "./discard-form";
import { MovedOn } from "./moved-on";
import { NextSteps } from "./next-steps";
import { shownVersion } from "./shown-version";

type Props = { params: Promise<{ versionId: string }>; searchParams: SearchParams };

import { versionName } from "../version-name";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("admin.versions");
  return { title: words("one") };
}

/** A version at a glance: what it changes, where it comes from, who worked on it, and what is next. */
export default async function FormVersionPage({ params, searchParams }: Props) {
  const { db, actor, locale, version, mayEdit } = await shownVersion((await params).versionId);
  const here = `/admin/form-versions/${version.id}`;
  const [t, { done }, { from, differences }, names, flash] = await Promise.all([
    getTranslations("versions"),
    singleParams(searchParams),
    differenceOf(db, version.id).then(orNotFound),
    namesOf(db, [...version.makerIds, version.publishedById]),
    pageFlash(here),
  ]);
  const isDraft = version.standing === "draft";
  const makers = version.makerIds.map((id) => names.get(id) ?? t("overview.somebody")).join(", ");
  const publisher = version.publishedById && names.get(version.publishedById);
  return (
    <div className="grid gap-5">
      {done && t.has(`done.${done as "imported"}`) && <Notice tone="ok" live title={t(`done.${done as "imported"}`)} />}
      {version.movedOn && <MovedOn href={`${here}/catch-up`} mayEdit={mayEdit} />}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="grid gap-5">
          <Panel id="changes" title={t("overview.changes", { number: from.number })}>
            <ChangeSummary differences={differences} href={`${here}/difference`} />
          </Panel>
          {isDraft && <NextSteps version={version} changes={differences.length} />}
        </div>
        <div className="grid gap-5">
          <Panel id="origin" title={t("overview.origin")}>
            <SummaryList
              rows={[
                {
                  key: "from",
                  label: t("overview.grewFrom"),
                  value: version.basedOn ? (
                    <TextLink href={`/admin/form-versions/${from.id}`}>{versionName(t, from)}</TextLink>
                  ) : (
                    t("overview.fromOutside")
                  ),
                },
                { key: "makers", label: t("overview.makers"), value: makers || t("overview.portal") },
                { key: "begun", label: t("overview.begun"), value: showDay(locale, new Date(version.createdAt)) },
                ...(version.effectiveFrom
                  ? [
                      {
                        key: "since",
                        label: t(version.standing === "to-come" ? "overview.comes" : "overview.since"),
                        value: showMoment(locale, new Date(version.effectiveFrom), "Asia/Shanghai"),
                      },
                      { key: "by", label: t("overview.publishedBy"), value: publisher ?? t("overview.portal") },
                    ]
                  : []),
                ...(version.note ? [{ key: "note", label: t("overview.note"), value: version.note }] : []),
              ]}
            />
            <ButtonRow>
              <LinkButton href={`/api/v1/form-versions/${version.id}/export.json`} icon="document">
                {t("overview.export")}
              </LinkButton>
              {hasRole(actor, "admin") && (
                <ApiForm
                  action="/api/v1/form-versions"
                  hidden={{ from: version.id }}
                  idempotent
                  label={t("overview.copy")}
                >
                  <SubmitButton tone="secondary" icon="plus">
                    {t("overview.copy")}
                  </SubmitButton>
                </ApiForm>
              )}
            </ButtonRow>
          </Panel>
          {mayEdit && (
            <Panel id="about" title={t("overview.about")}>
              <ApiForm
                action={`/api/v1/form-versions/${version.id}/description`}
                hidden={{ version: version.version }}
                faults={flash?.faults ?? []}
                catchUp
                {...(flash && flash.faults.length === 0 ? { message: flash.message } : {})}
              >
                <TextField
                  name="title"
                  label={t("overview.title")}
                  hint={t("overview.titleHint")}
                  maxLength={120}
                  defaultValue={flash?.typed.title ?? version.title}
                />
                <TextArea
                  name="note"
                  label={t("overview.note")}
                  hint={t("overview.noteHint")}
                  rows={3}
                  most={2_000}
                  defaultValue={flash?.typed.note ?? version.note}
                />
                <div>
                  <SubmitButton>{t("overview.save")}</SubmitButton>
                </div>
              </ApiForm>
            </Panel>
          )}
          {mayEdit && (
            <DiscardForm
              versionId={version.id}
              version={version.version}
              number={version.number}
              makers={makers || t("overview.portal")}
              changes={differences.length}
            />
          )}
        </div>
      </div>
    </div>
  );
}
