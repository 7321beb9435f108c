import type { Change } from "../changes";
import type { Field, Page, Section } from "../definition";

/** What is open in the workshop. */
export type Place =
  | { of: "section"; at: number; section: Section }
  | { of: "page"; at: number; section: Section; pageAt: number; page: Page }
  | FieldPlace;
export type FieldPlace = {
  of: "field";
  at: number;
  section: Section;
  fieldAt: number;
  field: Field;
  /** Of a member, the group it stands in. */
  group?: { field: Field; fieldAt: number };
  /** `work.history[].from` */
  path: string;
};

export type Address = { section?: string; page?: string; field?: string; at?: string };

/** Finds what an address means; a field is found by its path alone, and a finding by its place in the definition. */
export function placeOfAddress(sections: readonly Section[], address: Address): Place | undefined {
  if (address.at) return placeOfPath(sections, address.at);
  if (address.field) return fieldPlace(sections, address.field);
  const at = sections.findIndex(({ key }) => key === address.section);
  const section = sections[at];
  if (!section) return undefined;
  const pageAt = section.pages.findIndex(({ key }) => key === address.page);
  const page = section.pages[pageAt];
  return page ? { of: "page", at, section, pageAt, page } : { of: "section", at, section };
}

export function fieldPlace(sections: readonly Section[], path: string): FieldPlace | undefined {
  const [key, member] = path.split("[].");
  for (const [at, section] of sections.entries()) {
    const fieldAt = section.fields.findIndex((one) => one.key === key);
    const field = section.fields[fieldAt];
    if (!field) continue;
    if (member === undefined) return { of: "field", at, section, fieldAt, field, path };
    const memberAt = (field.fields ?? []).findIndex((one) => one.key === member);
    const found = field.fields?.[memberAt];
    return found && { of: "field", at, section, fieldAt: memberAt, field: found, group: { field, fieldAt }, path };
  }
  return undefined;
}

/** `sections[2].fields[7].label.en` is of the eighth field of the third section. */
function placeOfPath(sections: readonly Section[], at: string): Place | undefined {
  const [, section, list, item, member] =
    /^sections\[(\d+)\](?:\.(fields|pages)\[(\d+)\](?:\.fields\[(\d+)\])?)?/.exec(at) ?? [];
  const found = sections[Number(section)];
  if (!found || section === undefined) return undefined;
  if (list === "pages") return placeOfAddress(sections, { section: found.key, page: found.pages[Number(item)]?.key });
  const field = list === "fields" ? found.fields[Number(item)] : undefined;
  if (!field) return { of: "section", at: Number(section), section: found };
  const inner = member === undefined ? undefined : field.fields?.[Number(member)];
  return fieldPlace(sections, inner ? `${field.key}[].${inner.key}` : field.key);
}

/** What an address says to come back to this place. */
export function addressOf(place: Place): Address {
  if (place.of === "section") return { section: place.section.key };
  if (place.of === "page") return { section: place.section.key, page: place.page.key };
  const page = place.group?.field.page ?? place.field.page;
  return { section: place.section.key, page, field: place.path };
}

type Path = (string | number)[];

export function pathTo(place: Place): Path {
  if (place.of === "section") return ["sections", place.at];
  if (place.of === "page") return ["sections", place.at, "pages", place.pageAt];
  const list = fieldsPath(place);
  return [...list, place.fieldAt];
}

const fieldsPath = ({ at, group }: FieldPlace): Path =>
  group ? ["sections", at, "fields", group.fieldAt, "fields"] : ["sections", at, "fields"];

/** The fields that it stands among: those of its page, or of its group. */
export const siblingsOf = ({ section, field, group }: FieldPlace): Field[] =>
  group ? (group.field.fields ?? []) : section.fields.filter(({ page }) => page === field.page);

/** One step up or down among what stands beside it; undefined at the end of the list. */
export function stepChange(place: Place, sections: readonly Section[], by: -1 | 1): Change | undefined {
  const to = stepTarget(place, sections, by);
  return to === undefined ? undefined : { move: pathTo(place), to };
}

function stepTarget(place: Place, sections: readonly Section[], by: -1 | 1): number | undefined {
  if (place.of === "section") return within(place.at + by, sections.length);
  if (place.of === "page") return within(place.pageAt + by, place.section.pages.length);
  const siblings = siblingsOf(place);
  const next = siblings[siblings.indexOf(place.field) + by];
  const list = place.group ? siblings : place.section.fields;
  return next && list.indexOf(next);
}

const within = (at: number, length: number) => (at >= 0 && at < length ? at : undefined);

/** Takes a question to the end of another page, of this section or another. */
export function moveToPage(place: FieldPlace, sections: readonly Section[], section: string, page: string): Change[] {
  const at = sections.findIndex(({ key }) => key === section);
  const target = sections[at];
  if (!target) return [];
  const from = pathTo(place);
  if (at === place.at)
    return [
      { set: [...from, "page"], value: page },
      { move: from, to: target.fields.length - 1 },
    ];
  return [
    { insert: ["sections", at, "fields", target.fields.length], value: { ...place.field, page } },
    { remove: from },
  ];
}

/** Retires everything under a place, or brings it back; what is retired is asked no more and stays where it is. */
export function retireChanges(place: Place, retired: boolean): Change[] {
  return fieldsUnder(place).flatMap(([path, field]): Change[] => {
    if (Boolean(field.retired) === retired) return [];
    return [retired ? { set: [...path, "retired"], value: true } : { remove: [...path, "retired"] }];
  });
}

function fieldsUnder(place: Place): [Path, Field][] {
  if (place.of === "field") return [[pathTo(place), place.field]];
  const of = (page: string) => place.of === "section" || page === place.page.key;
  return place.section.fields.flatMap((field, at): [Path, Field][] =>
    of(field.page) ? [[["sections", place.at, "fields", at], field]] : [],
  );
}

/** Retired: there were questions, and none of them is asked any more. */
export function isRetired(place: Place): boolean {
  const fields = fieldsUnder(place);
  return fields.length > 0 && fields.every(([, field]) => field.retired);
}

export const isEmpty = (place: Place): boolean => place.of !== "field" && fieldsUnder(place).length === 0;
