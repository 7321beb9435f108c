import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { addressOf, resultAddress } from "@/app/api/v1/pre-check/next-address";
import { pageFlash } from "@/app/page-flash";
import { type SearchParams, singleParams } from "@/app/search-params";
import { KnownFaults } from "@/features/applications/components/known-faults";
import { faultsOn, type Kept } from "@/features/eligibility/domain/pre-check";
import { isStep, type Step } from "@/features/eligibility/domain/pre-check-steps";
import { labelsIn, stepsAfter } from "@/features/eligibility/pre-check";
import { pageContext } from "@/features/identity/context";
import { faultsInWords } from "@/server/i18n/words";
import { BackLink } from "@/ui/back-link";
import { LinkButton, SubmitButton } from "@/ui/button";
import { ErrorSummary } from "@/ui/error-summary";
import { Page, PageTitle } from "@/ui/shell";
import { AlreadyDecided } from "../already-decided";
import { currentPreCheck } from "../current";
import { headingOf } from "./heading";
import type { Query } from "./onward";
import { StepQuestions } from "./step-questions";

type Props = { params: Promise<{ step: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { step: key } = await params;
  const { form, steps } = await currentPreCheck();
  const step = steps.find((each) => each.key === key);
  return { title: step && (await headingOf(step, form)).title };
}

/** One step. What was typed is shown as it was typed, with the form's own words on what is wrong with it. */
export default async function StepPage({ params, searchParams }: Props) {
  const { step: key } = await params;
  const [t, query, preCheck, { locale }] = await Promise.all([
    getTranslations("precheck.step"),
    singleParams(searchParams),
    currentPreCheck(),
    pageContext(),
  ]);
  const { steps, form, reading, kept } = preCheck;
  const step = steps.find((each) => each.key === key);
  if (!step && isStep(form, key)) redirect("/check");
  if (!step) notFound();

  const at = steps.indexOf(step);
  const flash = await pageFlash(addressOf(key));
  const found = query.checked ? faultsOn(step, reading, kept) : [];
  const inWords = faultsInWords(locale, found, labelsIn(form, locale));
  const faults = [...(flash?.faults ?? []), ...inWords, ...(await undecided(step, query))].map(
    ({ field, message }) => ({
      field: isTypedFirst(step, kept) ? `${field}-text` : field,
      message,
    }),
  );
  const changing = query.change !== undefined;
  const before = steps[at - 1];
  const next = steps[at + 1];
  const onward = changing || !next ? resultAddress : addressOf(next.key);
  const { title, lead, about, isQuestion } = await headingOf(step, form);
  const left = t("left", { count: stepsAfter(preCheck, key) });
  return (
    <Page>
      {changing ? (
        <BackLink href="/check/answers">{t("backToAnswers")}</BackLink>
      ) : (
        <BackLink href={before ? addressOf(before.key) : "/check"} />
      )}
      <ErrorSummary faults={faults} />
      <p className="mb-2 text-muted">{about ? t("placeAbout", { about, left }) : t("place", { left })}</p>
      {!isQuestion && <PageTitle lead={lead}>{title}</PageTitle>}
      <KnownFaults faults={faults}>
        <StepQuestions
          step={step}
          preCheck={preCheck}
          query={query}
          typed={flash?.typed ?? {}}
          submit={<SubmitButton>{onward === resultAddress ? t("toResult") : t("continue")}</SubmitButton>}
          skip={
            <LinkButton tone="quiet" href={onward}>
              {faults.length > 0 ? t("skipAll") : t("skip")}
            </LinkButton>
          }
        />
      </KnownFaults>
      <div className="mt-9">
        <AlreadyDecided {...preCheck} />
      </div>
    </Page>
  );
}

/** Before a name was looked up there is only the box for it. */
const isTypedFirst = ({ fields: [main] }: Step, { answers }: Kept) =>
  main?.kind === "institution" && answers[main.key] === undefined;

/** What was found for a name has been seen, and none of it chosen. */
async function undecided({ fields: [main] }: Step, { checked, find }: Query) {
  if (!checked || !find || main?.kind !== "institution") return [];
  const words = await getTranslations("precheck.institution");
  return [{ field: main.key, message: words("chooseOne") }];
}
