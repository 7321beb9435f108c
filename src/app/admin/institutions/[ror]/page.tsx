import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import { type SearchParams, singleParams } from "@/app/search-params";
import { oneInstitution } from "@/features/eligibility/admin-queries";
import type { InstitutionView } from "@/features/eligibility/schema";
import { requireActor } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { countryName } from "@/lib/countries";
import { rorUrl } from "@/lib/ror";
import { ApiForm } from "@/ui/api-form";
import { BackLink } from "@/ui/back-link";
import { SubmitButton } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { Page, PageTitle } from "@/ui/shell";
import { SummaryList } from "@/ui/summary-list";
import { TextLink } from "@/ui/text-link";
import { orNotFound } from "../../query";
import { readers } from "../../readers";
import { EntryFields } from "../entry-fields";
import { StateTag } from "../state-tag";

type Props = { params: Promise<{ ror: string }>; searchParams: SearchParams };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.institutions");
  return { title: t("one") };
}

export default async function InstitutionPage({ params, searchParams }: Props) {
  const { db, actor, locale } = await requireActor(...readers.workshop);
  const { ror } = await params;
  const institution = orNotFound(await oneInstitution(db, ror));
  const [t, words, { done }, flash] = await Promise.all([
    getTranslations("admin.institutions"),
    getTranslations("institutions"),
    singleParams(searchParams),
    pageFlash(`/admin/institutions/${institution.ror}`),
  ]);
  const message = flash && flash.faults.length === 0 ? { message: flash.message } : {};
  return (
    <Page>
      <BackLink href="/admin/institutions">{t("title")}</BackLink>
      <PageTitle above={t("one")}>{institution.name}</PageTitle>
      <div className="grid gap-6">
        {done === "saved" && <Notice tone="ok">{t("saved")}</Notice>}
        {done === "added" && <Notice tone="ok">{words("added")}</Notice>}
        <SummaryList
          rows={[
            {
              key: "state",
              label: t("state"),
              value: <StateTag state={institution.state} label={t(`states.${institution.state}`)} />,
            },
            { key: "names", label: t("names"), value: institution.names.join("\n") || undefined },
            {
              key: "place",
              label: t("place"),
              value: [institution.city, countryName(institution.country, locale)].filter(Boolean).join(", "),
            },
            {
              key: "ror",
              label: t("ror"),
              value: (
                <TextLink href={rorUrl(institution.ror)} rel="noreferrer">
                  {institution.ror}
                </TextLink>
              ),
            },
            {
              key: "successors",
              label: t("successors"),
              value:
                institution.successors.length > 0
                  ? institution.successors.map((successor) => (
                      <TextLink key={successor} href={`/admin/institutions/${successor}`} className="me-3">
                        {successor}
                      </TextLink>
                    ))
                  : t("noSuccessors"),
            },
          ]}
        />
        {hasRole(actor, "admin") && (
          <section className="grid gap-3">
            <h2 className="text-lg">{words("change")}</h2>
            <p className="text-muted">{words("changeText")}</p>
            <ApiForm
              action={`/api/v1/institutions/${institution.ror}`}
              hidden={{ version: institution.version }}
              faults={flash?.faults ?? []}
              {...message}
            >
              <EntryFields values={flash?.typed.name === undefined ? valuesOf(institution) : flash.typed} />
              <div>
                <SubmitButton>{words("save")}</SubmitButton>
              </div>
            </ApiForm>
          </section>
        )}
      </div>
    </Page>
  );
}

const valuesOf = ({ names, successors, ...institution }: InstitutionView) => ({
  ...institution,
  names: names.join("\n"),
  successors: successors.join("\n"),
});
