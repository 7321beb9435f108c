import { subjectsOf, withValues } from "./condition";
import type { Subject } from "./definition";
import type { Form } from "./form";
import { type Judge, type Judges, judgesOf, partsOf, routesIn } from "./judging";
import { readingPrint } from "./reading-print";

/** What a rule's conditions ask about, each subject once. */
export function asksOf({ rule }: Judge): Subject[] {
  const asked = new Map(rule.clauses.flatMap(({ when }) => subjectsOf(when)).map((one) => [subjectName(one), one]));
  return [...asked.values()];
}

export const subjectName = (subject: Subject): string =>
  "field" in subject ? subject.field : "fact" in subject ? `fact ${subject.fact}` : `files ${subject.document}`;

/**
 * A text of all that a rule's outcome hangs on: conditions with their parameters' values, how each subject is read, and
 * the rules that it combines. Words are not in it. Equal texts under two versions mean equal outcomes.
 */
export function judgePrint(form: Form, judge: Judge, judges: Judges = judgesOf(form)): string {
  const { rule, parameters } = judge;
  return JSON.stringify([
    rule.clauses.map(({ when, outcome }) => [withValues(when, parameters), outcome]),
    rule.otherwise.outcome,
    asksOf(judge).map((subject) => [subjectName(subject), readingPrint(form, subject)]),
    claimPrint(form, judge),
    routesIn(rule).map((route) => partsOf(route, judges.inRoute).map((part) => judgePrint(form, part, judges))),
  ]);
}

/** Which routes a rule combines and who claims them. */
export function claimPrint(form: Form, { rule }: Judge): string {
  const { combines } = rule;
  if (!combines) return "";
  return JSON.stringify([readingPrint(form, { field: combines.claimedBy }), combines.claimedBy, combines.routes]);
}
