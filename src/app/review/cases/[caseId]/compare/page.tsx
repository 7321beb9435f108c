import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CaseHeader } from "@/features/review/components/case-header";
import { Changes } from "@/features/review/components/changes";
import { useSubmissionWords } from "@/features/review/components/changes-panel";
import { type ComparisonView, comparisonQuery } from "@/features/review/file/schema";
import { comparisonView } from "@/features/review/file/views";
import { BackLink } from "@/ui/back-link";
import { SubmitButton } from "@/ui/button";
import { SelectField } from "@/ui/select-field";
import { Page } from "@/ui/shell";
import { type SearchParams, singleParams } from "../../../../search-params";
import { openCase, openCaseFile } from "../open-case";

type Props = { params: Promise<{ caseId: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props) {
  const { detail } = await openCase((await params).caseId);
  const t = await getTranslations("casePage.changes");
  return { title: `${t("compare")}: ${detail.reference}` };
}

/** Any two submissions of a case held against each other. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { caseId } = await params;
  const [{ context, detail }, file] = await Promise.all([openCase(caseId), openCaseFile(caseId)]);
  const asked = comparisonQuery.safeParse(await singleParams(searchParams));
  const comparison = file && comparisonView(file, asked.data ?? {}, context.locale);
  if (!comparison) notFound();
  const t = await getTranslations("casePage.changes");
  const back = `/review/cases/${caseId}`;
  return (
    <Page width="full">
      <BackLink href={back}>{(await getTranslations("review.act"))("toCase")}</BackLink>
      <CaseHeader detail={detail} now={context.now} actorId={context.actor.id} />
      <div className="grid max-w-[64rem] gap-4">
        <h2 className="text-lg">{t("compare")}</h2>
        {comparison.submissions.length < 2 && <p className="text-muted">{t("onlyOne")}</p>}
        <Choice comparison={comparison} timeZone={detail.timeZone} />
        <Changes comparison={comparison} base={back} />
      </div>
    </Page>
  );
}

function Choice({ comparison, timeZone }: { comparison: ComparisonView; timeZone: string }) {
  const name = useSubmissionWords(timeZone);
  const options = comparison.submissions.map((one) => ({ value: String(one.number), label: name(one) }));
  return <ChoiceForm options={options} from={comparison.from} to={comparison.to} />;
}

async function ChoiceForm({
  options,
  from,
  to,
}: {
  options: { value: string; label: string }[];
  from: number;
  to: number;
}) {
  const t = await getTranslations("casePage.changes");
  return (
    <form method="get" className="grid gap-3 sm:grid-cols-[1fr_1fr_auto] sm:items-end">
      <SelectField name="from" label={t("from")} options={options} defaultValue={String(from)} always />
      <SelectField name="to" label={t("to")} options={options} defaultValue={String(to)} always />
      <SubmitButton tone="secondary">{t("show")}</SubmitButton>
    </form>
  );
}
