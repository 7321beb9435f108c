import "server-only";
import type { Field } from "@/features/eligibility/domain/definition";
import { displayValue, type Naming, plainNaming } from "@/features/eligibility/domain/display";
import type { FormField } from "@/features/eligibility/domain/form";
import { labelsOf } from "@/features/eligibility/domain/labels";
import { fieldAt } from "@/features/eligibility/domain/pages";
import { inLanguage } from "@/features/eligibility/domain/text";
import { namesOf } from "@/features/identity/queries";
import { countryName } from "@/lib/countries";
import type { Locale } from "@/messages";
import type { Database } from "@/server/db";
import { translator } from "@/server/i18n/translator";
import type { Place } from "../domain/consistency/finding";
import { mask } from "../domain/masking";
import type { CaseFile } from "./open-file";

type People = (id: string | null) => { id: string; name: string } | null;

export async function peopleOf(db: Database, ids: (string | null)[]): Promise<People> {
  const names = await namesOf(db, ids);
  return (id) => (id ? { id, name: names.get(id) ?? "" } : null);
}

/** Countries and institutions by their names. */
export const namingOf = ({ reading }: Pick<CaseFile, "reading">): Naming => ({
  ...plainNaming,
  country: countryName,
  institution: (ror) => reading.context.institutions?.get(ror)?.name ?? ror,
});

const rowOf = /^(.+)\[(\d+)\]\.(.+)$/;

/** What an answer or slot is called; of a row: "Work history, no. 2: From". */
export function labelOf({ form }: Pick<CaseFile, "form">, place: string, locale: Locale): string {
  const own = inLanguage(labelsOf(form)(place)?.label, locale) || place;
  const [, group, row] = rowOf.exec(place) ?? [];
  if (!group) return own;
  const title = inLanguage(form.fields.get(group)?.label, locale) || group;
  return translator(locale, "casePage")("inRow", { group: title, number: Number(row) + 1, member: own });
}

/** A statement as staff may read it: an answer or what a paper bears, masked where it is sensitive. */
export function placeView(file: CaseFile, place: Place, locale: Locale) {
  if (!("field" in place)) {
    const paper = file.papers.find(({ id }) => id === place.document);
    const words = translator(locale, "casePage.parts");
    const label = `${labelOf(file, place.slot, locale)}: ${words(place.part)}`;
    return { ...place, label, display: plainNaming.date(paper?.[place.part] ?? "", locale), masked: false };
  }
  const { display, masked } = answerAt(file, place.field, locale);
  return { ...place, label: labelOf(file, place.field, locale), display, masked };
}

function answerAt(file: CaseFile, place: string, locale: Locale) {
  const { form, reading } = file;
  const field = fieldAt(form, place);
  if (!field) return { display: "", masked: false };
  const [, group, row, member] = rowOf.exec(place) ?? [];
  const value = group
    ? reading.rows(group).find(({ index }) => index === Number(row))?.values[member ?? ""]
    : reading.stored(field);
  const display = field.kind === "rows" ? "" : displayValue(field, value, locale, form, namingOf(file));
  const masked = isHidden(field, form.fields.get(group ?? "")) && display !== "";
  return { display: masked ? mask : display, masked };
}

const isHidden = (field: FormField, group: Pick<Field, "sensitive"> | undefined) =>
  (field.sensitive === true || group?.sensitive === true) && field.kind !== "yes-no";
