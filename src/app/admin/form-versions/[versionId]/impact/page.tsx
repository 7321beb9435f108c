import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientWords } from "@/app/client-words";
import { type SearchParams, singleParams } from "@/app/search-params";
import { inLanguage } from "@/features/eligibility/domain/text";
import { hasRole } from "@/features/identity/domain/actor";
import { runsOf } from "@/features/impact/queries";
import type { RunView } from "@/features/impact/schema";
import type { Locale } from "@/messages";
import { showMoment } from "@/server/i18n/dates";
import { Details } from "@/ui/details";
import { EmptyState } from "@/ui/empty-state";
import { Notice } from "@/ui/notice";
import { Panel } from "@/ui/panel";
import { TextLink } from "@/ui/text-link";
import { RunUnderWay } from "../run-under-way";
import { shownVersion } from "../shown-version";
import { CaseList } from "./case-list";
import { ByGroup, ByRule, InWords } from "./findings";
import { StartForm } from "./start-form";
import { type ImpactWords, impactWords } from "./wording";

type Props = { params: Promise<{ versionId: string }>; searchParams: SearchParams };

export async function generateMetadata(): Promise<Metadata> {
  const parts = await getTranslations("admin.versions.parts");
  return { title: parts("impact") };
}

/** What this version would have meant for past cases. */
export default async function ImpactPage({ params, searchParams }: Props) {
  const { version, ...context } = await shownVersion((await params).versionId);
  const [words, search] = await Promise.all([impactWords(context.locale), singleParams(searchParams)]);
  const { t } = words;
  const runs = await runsOf(context, "impact", version);
  const run = runs.find(({ id }) => id === search.run) ?? runs[0];
  const here = `/admin/form-versions/${version.id}/impact`;
  const titles = new Map(version.definition.rules.map(({ id, title }) => [id, inLanguage(title, context.locale)]));
  const ruleTitle = (id: string) => titles.get(id) ?? "";
  const mayAsk = hasRole(context.actor, "admin", "supervisor");
  return (
    <ClientWords places={["kit"]}>
      <div className="grid gap-5">
        <p className="max-w-[46em]">{t("lead")}</p>
        <Details summary={t("helpTitle")}>
          <p className="max-w-[46em]">{t("help")}</p>
        </Details>
        <Panel id="ask" title={t("ask")}>
          {mayAsk ? <StartForm versionId={version.id} /> : <p>{t("onlyAskers")}</p>}
        </Panel>
        {run ? (
          <Panel id="answer" title={words.sample(run.sample)}>
            <Standing run={run} here={here} words={words} locale={context.locale} mayCancel={mayAsk} />
            {run.result && run.result.cases > 0 && (
              <div className="grid gap-5">
                <ByRule result={run.result} words={words} ruleTitle={ruleTitle} />
                <ByGroup result={run.result} words={words} />
              </div>
            )}
          </Panel>
        ) : (
          <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
        )}
        {run?.result && run.result.changed.length > 0 && (
          <Panel id="cases" title={t("cases.title")}>
            <CaseList context={context} run={run} here={here} params={search} words={words} />
          </Panel>
        )}
        {runs.length > 1 && (
          <Panel id="earlier" title={t("earlier")}>
            <ul className="grid gap-1">
              {runs.map(({ id, requestedAt, sample, state }) => (
                <li key={id}>
                  <TextLink href={`${here}?run=${id}`}>
                    {t("earlierRun", {
                      at: showMoment(context.locale, new Date(requestedAt)),
                      sample: words.sample(sample),
                    })}
                  </TextLink>{" "}
                  <span className="text-muted">({t(`states.${state}`)})</span>
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </ClientWords>
  );
}

type StandingProps = { run: RunView; here: string; words: ImpactWords; locale: Locale; mayCancel: boolean };

function Standing({ run, here, words, locale, mayCancel }: StandingProps) {
  const { t } = words;
  const address = `/api/v1${here.replace("/admin", "")}/${run.id}`;
  if (run.state === "cancelled" || run.state === "failed") return <p>{t(run.state)}</p>;
  if (!run.result)
    return (
      <RunUnderWay
        address={address}
        next={here}
        progress={run.progress}
        words={{ running: t("running"), waiting: t("waiting"), note: t("runningNote"), cancel: t("cancel") }}
        mayCancel={mayCancel}
      />
    );
  const { milliseconds, readAnew } = run.result;
  return (
    <div className="grid gap-3">
      {run.outOfDate && (
        <Notice tone="warn" title={t("outOfDate")}>
          {t("outOfDateText")}
        </Notice>
      )}
      <InWords result={run.result} words={words} />
      <p className="text-muted">
        {t("took", {
          seconds: Math.max(0.1, Math.round(milliseconds / 100) / 10),
          at: showMoment(locale, new Date(run.requestedAt)),
        })}
        {readAnew > 0 && ` ${t("readAnew", { count: readAnew })}`}
      </p>
    </div>
  );
}
