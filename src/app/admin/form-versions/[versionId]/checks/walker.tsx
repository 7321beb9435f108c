import { getTranslations } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import type { WalkRunView } from "@/features/impact/schema";
import type { Locale } from "@/messages";
import { showMoment } from "@/server/i18n/dates";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { TextField } from "@/ui/text-field";
import { RunUnderWay } from "../run-under-way";
import { type Names, WalkFindings } from "./walk-findings";

type Props = { versionId: string; runs: WalkRunView[]; names: Names; locale: Locale; mayWalk: boolean };

/** Sends generated applications through the form in the background, and shows what the last ones met. */
export async function Walker({ versionId, runs, names, locale, mayWalk }: Props) {
  const t = await getTranslations("checks.walker");
  const [run] = runs;
  return (
    <div className="grid gap-4">
      <p className="max-w-[46em]">{t("lead")}</p>
      {mayWalk && run?.state !== "running" && <StartForm versionId={versionId} run={run} />}
      {run ? (
        <Standing run={run} versionId={versionId} names={names} locale={locale} mayCancel={mayWalk} />
      ) : (
        <p className="text-muted">{t("none")}</p>
      )}
    </div>
  );
}

async function StartForm({ versionId, run }: { versionId: string; run: WalkRunView | undefined }) {
  const here = `/admin/form-versions/${versionId}/checks`;
  const [t, flash] = await Promise.all([getTranslations("checks.walker"), pageFlash(here)]);
  const number = (name: "walks" | "seed", usual: number) => ({
    name,
    label: t(name),
    hint: t(`${name}Hint`),
    inputMode: "numeric" as const,
    width: "tiny" as const,
    defaultValue: flash?.typed[name] ?? String(run?.sample[name] ?? usual),
  });
  return (
    <ApiForm
      action={`/api/v1/form-versions/${versionId}/walks`}
      next={here}
      label={t("title")}
      {...(flash ? { faults: flash.faults, message: flash.message } : {})}
    >
      <div className="flex flex-wrap items-end gap-x-5 gap-y-3">
        <TextField {...number("walks", 2_000)} />
        <TextField {...number("seed", 1)} />
      </div>
      <div>
        <SubmitButton>{t("start")}</SubmitButton>
      </div>
    </ApiForm>
  );
}

type StandingProps = { run: WalkRunView; versionId: string; names: Names; locale: Locale; mayCancel: boolean };

async function Standing({ run, versionId, names, locale, mayCancel }: StandingProps) {
  const t = await getTranslations("checks.walker");
  const address = `/api/v1/form-versions/${versionId}/walks/${run.id}`;
  if (run.state === "cancelled" || run.state === "failed") return <p>{t(run.state)}</p>;
  if (!run.result)
    return (
      <RunUnderWay
        address={address}
        next={`/admin/form-versions/${versionId}/checks`}
        progress={run.progress}
        words={{ running: t("progress"), waiting: t("waiting"), note: t("runningNote"), cancel: t("stop") }}
        mayCancel={mayCancel}
      />
    );
  const seconds = Math.max(0.1, Math.round(run.result.milliseconds / 100) / 10);
  return (
    <div className="grid gap-4">
      {run.outOfDate && (
        <Notice tone="warn" title={t("outOfDate")}>
          {t("outOfDateText")}
        </Notice>
      )}
      <WalkFindings report={run.result} names={names} />
      <p className="text-muted">{t("took", { seconds, at: showMoment(locale, new Date(run.requestedAt)) })}</p>
    </div>
  );
}
