import { passportDueOn, reconsiderationEndsOn } from "@/features/applications/domain/deadlines";
import { postOf, timeZoneOf } from "@/features/applications/domain/service-clock";
import type { Definition } from "@/features/eligibility/domain/definition";
import { addDays, todayIn } from "@/lib/calendar-date";

export type Facts = {
  reference: string | null;
  post: string | null;
  submittedAt: Date | null;
  touchedAt: Date;
  reconsideredAt: Date | null;
  request: { texts: string[]; dueOn: string } | null;
  decidedAt: Date | null;
  definition: Definition;
};

/** The gaps that a mail about an application fills. Dates are calendar dates, to be shown in the reader's manner. */
export type MailValues = {
  reference: string;
  draft: "yes" | "no";
  post: string;
  timeZone: string;
  dueOn: string;
  items: string;
  again: "yes" | "no";
};

/** What there is to say about an application when the mail `kind` is written. */
export function mailValues(kind: string, facts: Facts, locale: string): MailValues {
  const { definition } = facts;
  const city = postOf(definition, facts.post)?.city ?? {};
  return {
    reference: facts.reference ?? "",
    draft: facts.reference ? "no" : "yes",
    post: city[locale as keyof typeof city] ?? city.en ?? "",
    timeZone: timeZoneOf(definition, facts.post),
    dueOn: dueOn(kind, facts) ?? "",
    items: (facts.request?.texts ?? []).map((text) => `- ${text.replaceAll("\n", "\n  ")}`).join("\n"),
    again: facts.reconsideredAt ? "no" : "yes",
  };
}

/** The last day on which the reader can do what the mail is about. */
function dueOn(kind: string, facts: Facts): string | null {
  const { settings } = facts.definition;
  const timeZone = timeZoneOf(facts.definition, facts.post);
  switch (kind) {
    case "passport-requested":
      return facts.submittedAt && passportDueOn(facts.submittedAt, timeZone, settings.passportMonths);
    case "visa-refused":
      return facts.decidedAt && reconsiderationEndsOn(facts.decidedAt, timeZone, settings.reconsiderationDays);
    case "draft-warned":
      return addDays(todayIn(timeZone, facts.touchedAt), settings.draftIdleDays);
    default:
      return facts.request?.dueOn ?? null;
  }
}
