import { getTranslations } from "next-intl/server";
import { differenceOf } from "@/features/eligibility/admin-queries";
import { publishedForm } from "@/features/eligibility/queries";
import { namesOf } from "@/features/identity/queries";
import { type Act, ActForm } from "@/ui/act-form";
import { Panel } from "@/ui/panel";
import { SummaryList } from "@/ui/summary-list";
import { orNotFound } from "../../../query";
import { ChangeSummary } from "../change-summary";
import { shownVersion } from "../shown-version";
import { Moment } from "./moment";

type Props = { act: Act; may: boolean; versionId: string };

/** A publication that waits for its time, what it will change, and the way to take it back. */
export async function WithdrawForm({ act, may, versionId }: Props) {
  const { db, now, version } = await shownVersion(versionId);
  const inForce = await publishedForm(db, now);
  const [t, names, compared] = await Promise.all([
    getTranslations("versions"),
    namesOf(db, [version.publishedById]),
    differenceOf(db, version.id, inForce.id).then(orNotFound),
  ]);
  const setBy = (version.publishedById && names.get(version.publishedById)) || t("overview.somebody");
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <Panel id="withdraw" title={t("publication.toCome")}>
        <p>
          {t("publication.comesAt")} <strong>{version.effectiveFrom && <Moment at={version.effectiveFrom} />}</strong>
        </p>
        <SummaryList
          rows={[
            { key: "by", label: t("publication.setBy"), value: setBy },
            ...(version.note ? [{ key: "note", label: t("publication.note"), value: version.note }] : []),
          ]}
        />
        {may && (
          <>
            <p className="max-w-[46em] text-muted">{t("publication.withdrawText")}</p>
            <ActForm
              {...act}
              route="publication/withdrawal"
              button={t("publication.withdraw")}
              tone="secondary"
              leave={t("publication.leave")}
            />
          </>
        )}
      </Panel>
      <Panel id="changes" title={t("publication.toComeChanges", { number: inForce.number })}>
        <ChangeSummary differences={compared.differences} href={`${act.back}/difference?against=${inForce.id}`} />
      </Panel>
    </div>
  );
}
