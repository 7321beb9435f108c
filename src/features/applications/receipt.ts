import "server-only";
import { inLanguage } from "@/features/eligibility/domain/text";
import { formVersion } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { err, ok, type Result } from "@/lib/result";
import type { Sheet } from "@/lib/sheet";
import { env } from "@/server/env";
import { showMoment } from "@/server/i18n/dates";
import { translator } from "@/server/i18n/translator";
import { applicantName } from "./domain/applicant";
import { refusals } from "./domain/refusals";
import { timeZoneOf } from "./domain/service-clock";
import { findApplication } from "./repository";
import { findSnapshots } from "./sent-repository";

/** What an applicant keeps of having applied: when it came, under which reference, what follows. */
export async function receiptOf(
  { db, actor, locale }: Context,
  applicationId: string,
): Promise<Result<{ sheet: Sheet; at: Date; reference: string }>> {
  const application = await findApplication(db, applicationId, actor.id);
  if (!application?.reference || !application.submittedAt) return err(refusals.notFound);
  const { reference, submittedAt, post, answers } = application;
  const [first] = await findSnapshots(db, applicationId);
  const { definition } = (await formVersion(db, application.formVersionId)).form;
  const city = definition.lists.posts.find(({ key }) => key === post)?.city;
  const t = translator(locale, "letters.receipt");
  const page = translator(locale, "applicant.receipt");
  const files = page("fileCount", { count: first?.documentIds.length ?? 0 });
  const sheet: Sheet = {
    locale,
    title: t("title"),
    facts: [
      { label: t("reference"), value: reference },
      { label: t("receivedAt"), value: showMoment(locale, submittedAt, timeZoneOf(definition, post)) },
      { label: t("name"), value: applicantName(answers) },
      { label: t("post"), value: inLanguage(city, locale) },
      { label: t("files"), value: files },
    ],
    parts: [
      {
        heading: page("nextTitle"),
        paragraphs: [],
        list: ["check", "passport", "decision"].map((key) => page(`next.${key}`)),
      },
    ],
    foot: [t("keep"), t("notDecision"), ...(env().KVISA_DEMO ? [translator(locale, "common")("demonstration")] : [])],
  };
  return ok({ sheet, at: submittedAt, reference });
}
