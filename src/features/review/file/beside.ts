import "server-only";
import { slotsProving } from "@/features/eligibility/domain/proofs";
import { answersOf } from "@/features/eligibility/domain/read";
import { type SnapshotRow, snapshotOf } from "@/features/eligibility/domain/snapshot";
import { inLanguage } from "@/features/eligibility/domain/text";
import { isLocale, type Locale } from "@/messages";
import type { Beside } from "../components/answers-panel";
import type { CaseDetail } from "../schema";
import { namingOf } from "./names";
import type { CaseFile } from "./open-file";
import type { PinView } from "./schema";

/** The language in which the applicant is written to, where it is one of ours and not the reader's own. */
export function otherLanguage({ reading }: CaseFile, locale: Locale): Locale | null {
  const chosen = String(reading.answer("start.language"));
  return isLocale(chosen) && chosen !== locale ? chosen : null;
}

type Shown = { detail: CaseDetail; pins: PinView[]; changed: ReadonlySet<string>; other: Locale | null };

/** What an officer finds beside each answer. */
export function besideAnswers(file: CaseFile, { detail, pins, changed, other }: Shown): Beside {
  const papers = detail.documents.filter(({ removedAt }) => removedAt === null);
  const keys = detail.sections.flatMap(({ rows }) => rows).filter(({ kind }) => kind !== "upload");
  const proofs = keys.map(({ key }): [string, { id: string; label: string }[]] => {
    const slots = slotsProving(file.form, key);
    return [
      key,
      papers.filter(({ slot }) => slots.includes(slot)).map(({ id, slotLabel }) => ({ id, label: slotLabel })),
    ];
  });
  const open = pins.filter(({ resolvedAt, field }) => !resolvedAt && field);
  return {
    other: other ? inOther(file, other) : new Map(),
    otherLocale: other ?? "",
    proofs: new Map(proofs.filter(([, found]) => found.length > 0)),
    pins: new Map(open.map(({ field }) => [topOf(field), open.filter((pin) => topOf(pin.field) === topOf(field))])),
    changed,
  };
}

/** Answers in rows are shown with their group. */
const topOf = (place: string | null) => (place ?? "").replace(/\[.*$/, "");

const chosen = ["choice", "choices", "isced", "country", "countries", "yes-no"];

/** Questions and options in another language; what was written in one's own words is never translated. */
function inOther(file: CaseFile, locale: Locale): Beside["other"] {
  const { form, reading } = file;
  const sections = snapshotOf(form, answersOf(reading), file.papers, reading.context, namingOf(file));
  const texts = (row: SnapshotRow): [string, { label: string; display: string | null }][] => [
    [
      row.key,
      {
        label: inLanguage(row.label, locale),
        display: chosen.includes(row.kind) && !row.sensitive ? inLanguage(row.display, locale) : null,
      },
    ],
    ...(row.rows ?? []).flat().flatMap(texts),
  ];
  return new Map(sections.flatMap(({ rows }) => rows.flatMap(texts)));
}
