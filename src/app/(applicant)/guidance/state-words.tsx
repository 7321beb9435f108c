import { getTranslations } from "next-intl/server";
import { Notice } from "@/ui/notice";
import { Timeline } from "@/ui/timeline";

const way = [
  "SUBMITTED",
  "PRELIM_REVIEW",
  "PASSPORT_REQUESTED",
  "FINAL_REVIEW",
  "GRANTED",
  "READY_FOR_COLLECTION",
  "COMPLETED",
];
const turns = [
  "INFO_REQUESTED",
  "INTERVIEW_SCHEDULED",
  "ADMIN_PROCESSING",
  "REFUSED",
  "RECONSIDERATION",
  "WITHDRAWN",
  "LAPSED",
  "CANCELLED",
];

/** The usual way from top to bottom, then the turns it can take; the same words as on the status page. */
export async function StateWords() {
  const t = await getTranslations("guidance.states");
  const words = await getTranslations("status.states");
  const moment = (state: string) => ({
    key: state,
    title: words(`${state}.text`),
    text: <p>{words(`${state}.meaning`)}</p>,
    state: "past" as const,
    icon: "dot" as const,
  });
  return (
    <>
      <Notice tone="warn" title={t("notApproval")}>
        <p>{t("notApprovalText")}</p>
      </Notice>
      <section className="mt-8">
        <h2 className="mb-4 text-2xl">{t("title")}</h2>
        <Timeline moments={way.map(moment)} />
      </section>
      <section className="mt-8">
        <h2 className="mb-4 text-2xl">{t("endings")}</h2>
        <dl className="grid gap-4">
          {turns.map((state) => (
            <div key={state}>
              <dt className="font-semibold">{words(`${state}.text`)}</dt>
              <dd>{words(`${state}.meaning`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
