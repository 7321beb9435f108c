import { getTranslations } from "next-intl/server";
import { inLanguage } from "@/features/eligibility/domain/text";
import { publishedForm } from "@/features/eligibility/queries";
import { pageContext } from "@/features/identity/context";
import { publicStatistics, serviceTimes } from "@/features/review/figures/statistics-queries";
import { Page, PageTitle } from "@/ui/shell";
import { Table } from "@/ui/table";

export async function generateMetadata() {
  const t = await getTranslations("leading.public");
  return { title: t("title") };
}

const told = ["submitted", "waiting", "granted", "refused", "ended"] as const;

/** What anybody may know: how many there are, and how long it usually took. */
export default async function StatisticsPage() {
  const context = await pageContext();
  const t = await getTranslations("leading.public");
  const [{ applications, posts }, times, { form }] = await Promise.all([
    publicStatistics(context),
    serviceTimes(context),
    publishedForm(context.db, context.now),
  ]);
  const names = new Map(form.definition.lists.posts.map(({ key, city }) => [key, inLanguage(city, context.locale)]));
  const shown = posts.filter(({ submitted }) => submitted !== null);
  return (
    <Page width="wide">
      <PageTitle lead={t("lead")}>{t("title")}</PageTitle>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        <section className="grid gap-3">
          <h2 className="text-2xl">{t("times")}</h2>
          <p className="max-w-[36em]">{t("timesText", { days: times.windowDays })}</p>
          {times.items.length === 0 ? (
            <p className="max-w-[36em]">{t("timesNone")}</p>
          ) : (
            <Times {...times} names={names} />
          )}
          <p className="max-w-[36em] text-muted">{t("clock")}</p>
        </section>
        <section className="grid gap-3">
          <h2 className="text-2xl">{t("counts")}</h2>
          <Table
            caption={t("countsCaption")}
            columns={[
              { key: "what", title: t("what") },
              { key: "count", title: t("count"), numeric: true },
            ]}
            rows={told.map((key) => ({ key, cells: { what: t(key), count: applications[key] ?? t("fewer") } }))}
          />
          <p className="max-w-[36em] text-muted">{t("few")}</p>
        </section>
        <section className="grid gap-3">
          <h2 className="text-2xl">{t("places")}</h2>
          {shown.length === 0 ? (
            <p>{t("placesNone")}</p>
          ) : (
            <Table
              caption={t("placesCaption")}
              columns={[
                { key: "place", title: t("place") },
                { key: "count", title: t("count"), numeric: true },
              ]}
              rows={shown.map(({ post, submitted }) => ({
                key: post,
                cells: { place: names.get(post) ?? post, count: submitted },
              }))}
            />
          )}
        </section>
      </div>
    </Page>
  );
}

type TimesProps = Awaited<ReturnType<typeof serviceTimes>> & { names: ReadonlyMap<string, string> };

async function Times({ items, names }: TimesProps) {
  const t = await getTranslations("leading");
  const next = await getTranslations("applicant.next");
  const stepName = (step: string) => (step === "decision" ? t("public.decision") : next(`${step}.ahead`));
  return (
    <Table
      caption={t("public.timesCaption")}
      columns={[
        { key: "place", title: t("public.place") },
        { key: "step", title: t("public.step") },
        { key: "median", title: t("median"), numeric: true },
        { key: "p90", title: t("p90"), numeric: true },
      ]}
      rows={items.map(({ post, step, median, p90 }) => ({
        key: `${post} ${step}`,
        cells: {
          place: names.get(post) ?? post,
          step: stepName(step),
          median: t("days", { days: median }),
          p90: t("days", { days: p90 }),
        },
      }))}
    />
  );
}
