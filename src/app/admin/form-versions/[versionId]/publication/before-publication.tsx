import { getTranslations } from "next-intl/server";
import { countDraftsInProgress } from "@/features/applications/queries";
import { differenceOf, readinessOf, toComeVersions } from "@/features/eligibility/admin-queries";
import type { Difference } from "@/features/eligibility/domain/difference/difference";
import { publishedForm } from "@/features/eligibility/queries";
import { namesOf } from "@/features/identity/queries";
import { runsOf } from "@/features/impact/queries";
import { showMoment } from "@/server/i18n/dates";
import { faultsInWords } from "@/server/i18n/words";
import type { Act } from "@/ui/act-form";
import { Notice } from "@/ui/notice";
import { Panel } from "@/ui/panel";
import { SummaryList } from "@/ui/summary-list";
import { TextLink } from "@/ui/text-link";
import { orNotFound } from "../../../query";
import { ChangeSummary } from "../change-summary";
import { MovedOn } from "../moved-on";
import { parts } from "../parts";
import { shownVersion } from "../shown-version";
import { PublishForm } from "./publish-form";

const mostShown = 20;
const hasImpact = (parts as readonly string[]).includes("impact");

/** What draft holders may meet when they next open their draft, before their own answers decide what concerns them. */
function questionsIn(differences: readonly Difference[]) {
  const fields = differences.filter(({ kind }) => kind === "field");
  const count = (...changes: Difference["change"][]) => fields.filter(({ change }) => changes.includes(change)).length;
  return { added: count("added"), changed: count("changed"), removed: count("removed") };
}

/** All that somebody should know who is about to publish this draft, and then the form. */
export async function BeforePublication({ act, may, versionId }: { act: Act; may: boolean; versionId: string }) {
  const { version, locale, mayEdit, ...context } = await shownVersion(versionId);
  const { db, now, actor } = context;
  const [t, inForce, names, toCome, runs, walks, drafts] = await Promise.all([
    getTranslations("versions"),
    publishedForm(db, now),
    namesOf(db, version.makerIds),
    toComeVersions(db, now),
    runsOf({ ...context, locale }, "impact", version),
    runsOf({ ...context, locale }, "walk", version),
    countDraftsInProgress(db),
  ]);
  const seen = runs.find(({ result }) => result);
  const walked = walks.find(({ result }) => result);
  const changed = seen?.result?.changed.reduce((total, { count }) => total + count, 0) ?? 0;
  const { differences } = orNotFound(await differenceOf(db, version.id, inForce.id));
  const { faults, warnings, samples } = readinessOf(version);
  const due = inForce.form.definition.settings.secondPersonPublishes === true;
  const isMaker = version.makerIds.includes(actor.id);
  const makers = version.makerIds.map((id) => names.get(id) ?? t("overview.somebody")).join(", ");
  const open = faults.length === 0 && !version.movedOn && !(due && isMaker);
  return (
    <>
      {version.movedOn && <MovedOn href={`${act.back}/catch-up`} mayEdit={mayEdit} />}
      {faults.length > 0 && (
        <Notice tone="refusal" title={t("publication.notReady", { count: faults.length })}>
          <ul className="grid list-disc gap-1 ps-5">
            {faultsInWords(locale, faults.slice(0, mostShown)).map(({ field, code, message }) => (
              <li key={`${field} ${code}`}>
                {message} <code className="font-mono text-[0.88em] wrap-anywhere">{field}</code>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {toCome.map((other) => (
        <Notice
          key={other.id}
          tone="warn"
          title={t("publication.another", {
            number: other.number,
            at: showMoment(locale, other.effectiveFrom ?? now, "Asia/Shanghai"),
          })}
        >
          {t("publication.anotherText", { number: other.number })}
        </Notice>
      ))}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Panel id="changes" title={t("publication.changes", { number: inForce.number })}>
          <ChangeSummary differences={differences} href={`${act.back}/difference?against=${inForce.id}`} />
        </Panel>
        <Panel id="state" title={t("publication.state")}>
          <SummaryList
            rows={[
              {
                key: "checks",
                label: t("publication.checks"),
                value: t("publication.findings", { blocks: faults.length, warnings }),
              },
              { key: "samples", label: t("publication.samples"), value: t("publication.green", samples) },
              {
                key: "impact",
                label: t("publication.impact"),
                value: (
                  <>
                    {seen?.result
                      ? t("publication.impactDone", { changed, cases: seen.result.cases })
                      : t("publication.impactNone")}{" "}
                    {seen?.outOfDate && <strong>{t("publication.impactOld")} </strong>}
                    {hasImpact && <TextLink href={`${act.back}/impact`}>{t("publication.impactLink")}</TextLink>}
                  </>
                ),
              },
              {
                key: "walker",
                label: t("publication.walker"),
                value: (
                  <>
                    {walked?.result
                      ? t("publication.walkerDone", {
                          walks: walked.result.walks,
                          deadEnds: walked.result.deadEnds.length,
                        })
                      : t("publication.walkerNone")}{" "}
                    {walked?.outOfDate && <strong>{t("publication.impactOld")} </strong>}
                    <TextLink href={`${act.back}/checks#walker`}>{t("publication.walkerLink")}</TextLink>
                  </>
                ),
              },
              {
                key: "drafts",
                label: t("publication.drafts"),
                value: t("publication.draftsMeet", { drafts, ...questionsIn(differences) }),
              },
              {
                key: "second",
                label: t("publication.second"),
                value: t(due ? "publication.secondDue" : "publication.secondNotDue", { makers }),
              },
            ]}
          />
        </Panel>
      </div>
      {due && isMaker && <Notice title={t("publication.yours")}>{t("publication.yoursText")}</Notice>}
      {may && open && <PublishForm act={act} number={version.number} inForce={inForce.number} note={version.note} />}
    </>
  );
}
