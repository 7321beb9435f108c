import { getTranslations } from "next-intl/server";
import { differenceOf, versionBefore } from "@/features/eligibility/admin-queries";
import { type Act, ActForm } from "@/ui/act-form";
import { Panel } from "@/ui/panel";
import { TextArea } from "@/ui/text-area";
import { orNotFound } from "../../../query";
import { ChangeSummary } from "../change-summary";
import { shownVersion } from "../shown-version";
import { Moment } from "./moment";

type Props = { act: Act; may: boolean; versionId: string };

/** The version in force, and one step back from it. */
export async function ReturnForm({ act, may, versionId }: Props) {
  const { db, now, version } = await shownVersion(versionId);
  const [t, before] = await Promise.all([getTranslations("versions.publication"), versionBefore(db, now)]);
  const compared = before && orNotFound(await differenceOf(db, before.id, version.id));
  return (
    <>
      <Panel id="in-force" title={t("inForce")}>
        <p>
          {t("since")} {version.effectiveFrom ? <Moment at={version.effectiveFrom} /> : t("always")}
        </p>
        {version.note && <p className="max-w-[46em] whitespace-pre-line">{version.note}</p>}
      </Panel>
      {before && compared && may && (
        <Panel id="return" title={t("back", { number: before.number })}>
          <p className="max-w-[46em]">{t("backText", { before: before.number, number: version.number })}</p>
          <ChangeSummary
            differences={compared.differences}
            href={`/admin/form-versions/${before.id}/difference?against=${version.id}`}
          />
          <ActForm {...act} route="return" button={t("backButton", { number: before.number })} tone="danger">
            <TextArea
              name="note"
              label={t("backNote")}
              rows={2}
              most={2_000}
              defaultValue={act.flash?.typed.note ?? ""}
            />
          </ActForm>
        </Panel>
      )}
    </>
  );
}
