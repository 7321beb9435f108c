import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import { type SearchParams, singleParams } from "@/app/search-params";
import { oneInstitution } from "@/features/eligibility/admin-queries";
import { institutionStates } from "@/features/eligibility/domain/institution-entry";
import { requireActor } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { countryName } from "@/lib/countries";
import { rorUrl } from "@/lib/ror";
import { ApiForm } from "@/ui/api-form";
import { BackLink } from "@/ui/back-link";
import { SubmitButton } from "@/ui/button";
import { Radios } from "@/ui/choice-fields";
import { Notice } from "@/ui/notice";
import { Page, PageTitle } from "@/ui/shell";
import { SummaryList } from "@/ui/summary-list";
import { TextLink } from "@/ui/text-link";
import { orNotFound } from "../../query";
import { readers } from "../../readers";
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
  const [t, { done }, flash] = await Promise.all([
    getTranslations("admin.institutions"),
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
          <ApiForm
            action={`/api/v1/institutions/${institution.ror}`}
            hidden={{ version: institution.version }}
            faults={flash?.faults ?? []}
            {...message}
          >
            <Radios
              name="state"
              label={t("changeState")}
              hint={t("changeHint")}
              options={institutionStates.map((state) => ({
                value: state,
                label: t(`states.${state}`),
                hint: t(`stateMeaning.${state}`),
              }))}
              defaultValue={institution.state}
            />
            <div>
              <SubmitButton>{t("save")}</SubmitButton>
            </div>
          </ApiForm>
        )}
      </div>
    </Page>
  );
}
