import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import { type SearchParams, singleParams } from "@/app/search-params";
import { hasRole } from "@/features/identity/domain/actor";
import { Notice } from "@/ui/notice";
import { shownVersion } from "../shown-version";
import { BeforePublication } from "./before-publication";
import { ReturnForm } from "./return-form";
import { WithdrawForm } from "./withdraw-form";

type Props = { params: Promise<{ versionId: string }>; searchParams: SearchParams };

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("admin.versions.parts");
  return { title: words("publication") };
}

/** What publishing would do and what stands in its way; once published, the ways back. */
export default async function PublicationPage({ params, searchParams }: Props) {
  const { actor, version } = await shownVersion((await params).versionId);
  const here = `/admin/form-versions/${version.id}`;
  const [t, { done }, flash] = await Promise.all([
    getTranslations("versions"),
    singleParams(searchParams),
    pageFlash(`${here}/publication`),
  ]);
  const may = hasRole(actor, "admin", "supervisor");
  const act = {
    at: `/api/v1/form-versions/${version.id}`,
    back: here,
    version: version.version,
    ...(flash ? { flash } : {}),
  };
  return (
    <div className="grid gap-5">
      {done && t.has(`done.${done as "set"}`) && <Notice tone="ok" live title={t(`done.${done as "set"}`)} />}
      {version.standing === "draft" && <BeforePublication act={act} may={may} versionId={version.id} />}
      {version.standing === "to-come" && <WithdrawForm act={act} may={may} versionId={version.id} />}
      {version.standing === "in-force" && <ReturnForm act={act} may={may} versionId={version.id} />}
      {version.standing === "earlier" && <p>{t("publication.earlier")}</p>}
    </div>
  );
}
