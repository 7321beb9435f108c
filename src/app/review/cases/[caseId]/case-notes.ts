import "server-only";
import type { Context } from "@/features/identity/context";
import { besideAnswers, otherLanguage } from "@/features/review/file/beside";
import type { CaseFile } from "@/features/review/file/open-file";
import { checksView, comparisonView, findingsView, pinsView } from "@/features/review/file/views";
import type { CaseDetail } from "@/features/review/schema";

type Page = { context: Context; detail: CaseDetail; both: boolean };

/** Everything on the page of a case that staff noted down or that the portal points out, beside the case itself. */
export async function caseNotes(file: CaseFile, { context, detail, both }: Page) {
  const [checks, findings, pins] = await Promise.all([
    checksView(file, context),
    findingsView(file, context),
    pinsView(file, context),
  ]);
  const replied = file.snapshots.at(-1)?.kind === "reply" ? comparisonView(file, {}, context.locale) : null;
  const changes = (replied?.sections ?? []).flatMap((section) => section.changes);
  const fresh = (replied?.documents ?? []).filter(({ fate }) => fate === "added");
  const changed = new Set(changes.map(({ key }) => key.replace(/\[.*$/, "")));
  const other = otherLanguage(file, context.locale);
  return {
    checks,
    findings,
    pins,
    other,
    comparison: replied,
    submissions: file.snapshots.length,
    fresh: new Set(fresh.map(({ id }) => id)),
    beside: besideAnswers(file, { detail, pins, changed, other: both ? other : null }),
    glance: {
      findings,
      unfinished: checks.unfinished.length,
      checks: checks.sections.length,
      pins: pins.filter(({ resolvedAt }) => !resolvedAt).length,
      changed: changed.size + fresh.length,
    },
  };
}
