import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type SearchParams, singleParams } from "@/app/search-params";
import { differenceOf, listFormVersions } from "@/features/eligibility/admin-queries";
import { SubmitButton } from "@/ui/button";
import { SelectField } from "@/ui/select-field";
import { orNotFound } from "../../../query";
import { Differences } from "../differences";
import { shownVersion } from "../shown-version";
import { sidesOf } from "../sides";

type Props = { params: Promise<{ versionId: string }>; searchParams: SearchParams };

import { versionName } from "../../version-name";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("admin.versions.parts");
  return { title: words("difference") };
}

/** What this version says otherwise than another, chosen by the address. */
export default async function DifferencePage({ params, searchParams }: Props) {
  const { db, version, locale, now } = await shownVersion((await params).versionId);
  const [t, { against }] = await Promise.all([getTranslations("versions"), singleParams(searchParams)]);
  const { from, to, differences } = orNotFound(await differenceOf(db, version.id, against || undefined));
  const others = orNotFound(await listFormVersions(db, { limit: 100 }, now)).items.filter(
    ({ id }) => id !== version.id,
  );
  return (
    <div className="grid gap-5">
      <form method="get" className="flex flex-wrap items-end gap-3">
        <SelectField
          name="against"
          label={t("difference.against")}
          defaultValue={from.id}
          always
          options={others.map((other) => ({ value: other.id, label: versionName(t, other) }))}
        />
        <SubmitButton tone="secondary">{t("difference.compare")}</SubmitButton>
      </form>
      <p>{t("difference.lead", { from: from.number, to: to.number, count: differences.length })}</p>
      <Differences
        differences={differences}
        sides={await sidesOf(from.definition, to.definition, locale)}
        locale={locale}
      />
    </div>
  );
}
