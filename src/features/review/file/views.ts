import "server-only";
import { snapshotOf } from "@/features/eligibility/domain/snapshot";
import { inLanguage } from "@/features/eligibility/domain/text";
import type { Context } from "@/features/identity/context";
import { translator } from "@/server/i18n/translator";
import { changesBetween } from "../domain/changes";
import { isOutdated } from "../domain/checklist";
import { findInconsistencies } from "../domain/consistency/find-inconsistencies";
import { findingId, type Place } from "../domain/consistency/finding";
import { labelOf, namingOf, peopleOf, placeView } from "./names";
import type { CaseFile } from "./open-file";
import type { Pin } from "./repository";
import type { ChecksView, ComparisonView, FindingView, PinView } from "./schema";

type Reader = Pick<Context, "db" | "locale">;

export async function checksView(file: CaseFile, { db, locale }: Reader): Promise<ChecksView> {
  const { lists, records, form, reasonCodes, unfinished } = file;
  const person = await peopleOf(
    db,
    records.checks.map(({ byId }) => byId),
  );
  const done = new Map(records.checks.map((check) => [check.key, check]));
  const reason = (code: string) => ({
    code,
    text: inLanguage(reasonCodes.find((each) => each.code === code)?.internal, locale) || code,
  });
  const sections = lists.map(({ key, title, checks }) => ({
    key,
    title: inLanguage(title, locale),
    checks: checks.map((check) => {
      const one = done.get(check.key);
      return {
        key: check.key,
        text: inLanguage(check.text, locale),
        looksAt: check.looksAt.map((name) => ({
          key: name,
          label: labelOf(file, name, locale),
          slot: form.fields.get(name)?.kind === "upload",
        })),
        reasonCodes: check.reasonCodes.map(reason),
        state: one ? (unfinished.includes(check.key) ? ("again" as const) : one.result) : ("open" as const),
        result: one?.result ?? null,
        reason: one?.reason ?? null,
        note: one?.note ?? null,
        by: person(one?.byId ?? null),
        at: one?.at.toISOString() ?? null,
      };
    }),
  }));
  return { holdsProposals: file.holdsProposals, unfinished, sections };
}

/** What does not fit, those set aside last. One set aside comes back when a reply changed what it is about. */
export async function findingsView(file: CaseFile, { db, locale }: Reader): Promise<FindingView[]> {
  const { records, touchedSince } = file;
  const words = translator(locale, "casePage.findings");
  const person = await peopleOf(
    db,
    records.dismissals.map(({ byId }) => byId),
  );
  const items = findInconsistencies(file).map((finding) => {
    const id = findingId(finding);
    const aside = records.dismissals.find((each) => each.finding === id);
    const stands = aside && !isOutdated(finding.places.map(subject), touchedSince(aside.snapshot));
    return {
      id,
      code: finding.code,
      text: words(finding.code, finding.values ?? {}),
      places: finding.places.map((place) => placeView(file, place, locale)),
      dismissed: stands ? { reason: aside.reason, by: person(aside.byId), at: aside.at.toISOString() } : null,
    };
  });
  return [...items.filter(({ dismissed }) => !dismissed), ...items.filter(({ dismissed }) => dismissed)];
}

const subject = (place: Place) => ("field" in place ? place.field : place.slot);

export async function pinsView(file: CaseFile, reader: Reader): Promise<PinView[]> {
  const { pins } = file.records;
  const people = pins.flatMap(({ authorId, resolvedById }) => [authorId, resolvedById]);
  const person = await peopleOf(reader.db, people);
  return pins.map((pin) => pinView(file, pin, reader, person));
}

export function pinView(
  file: Pick<CaseFile, "form" | "records">,
  { authorId, at, askedAt, resolvedAt, resolvedById, ...pin }: Pin,
  { locale }: Reader,
  person: Awaited<ReturnType<typeof peopleOf>>,
): PinView {
  const slot = file.records.documents.find(({ id }) => id === pin.documentId)?.slot ?? null;
  return {
    ...pin,
    slot,
    label: labelOf(file, pin.field ?? slot ?? "", locale),
    author: person(authorId),
    at: at.toISOString(),
    askedAt: askedAt?.toISOString() ?? null,
    resolvedAt: resolvedAt?.toISOString() ?? null,
    resolvedBy: person(resolvedById),
  };
}

/** Two submissions held against each other: by default the latest and the one before it. Null where one is not there. */
export function comparisonView(
  file: CaseFile,
  { from, to }: { from?: number | undefined; to?: number | undefined },
  locale: Context["locale"],
): ComparisonView | null {
  const { snapshots, form, reading, records } = file;
  const last = snapshots.at(-1)?.number ?? 0;
  const latest = to ?? last;
  const before = snapshots.find(({ number }) => number === (from ?? Math.max(1, latest - 1)));
  const after = snapshots.find(({ number }) => number === latest);
  if (!before || !after) return null;
  const sections = (sent: typeof before) => snapshotOf(form, sent.answers, [], reading.context, namingOf(file));
  const paper = (fate: "added" | "removed") => (id: string) => {
    const { slot = "", fileName = "" } = records.documents.find((each) => each.id === id) ?? {};
    return { id, slot, label: labelOf(file, slot, locale), fileName, fate };
  };
  return {
    submissions: snapshots.map(({ number, kind, at, note }) => ({ number, kind, at: at.toISOString(), note })),
    from: before.number,
    to: after.number,
    sections: changesBetween(sections(before), sections(after), locale),
    documents: [
      ...before.documentIds.filter((id) => !after.documentIds.includes(id)).map(paper("removed")),
      ...after.documentIds.filter((id) => !before.documentIds.includes(id)).map(paper("added")),
    ],
  };
}
