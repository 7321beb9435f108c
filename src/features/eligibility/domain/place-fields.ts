import { isRecord } from "./shape";

/**
 * A definition from a program that knows sections and fields but not our pages: a field without a page stands on that
 * of the field before it, the first on the section's first; a section without pages gets one of its own title.
 * Whatever has another shape than expected is left for the checks to name.
 */
export function placeFields(definition: Record<string, unknown>): Record<string, unknown> {
  const { sections } = definition;
  return Array.isArray(sections) ? { ...definition, sections: sections.map(placed) } : definition;
}

function placed(section: unknown): unknown {
  if (!isRecord(section) || !Array.isArray(section.fields)) return section;
  const pages = section.pages ?? [{ key: "questions", title: section.title }];
  let page = Array.isArray(pages) && isRecord(pages[0]) ? pages[0].key : undefined;
  const fields = section.fields.map((field: unknown) => {
    if (!isRecord(field)) return field;
    page = field.page ?? page;
    return page === undefined ? field : onPage(field, page);
  });
  return { ...section, pages, fields };
}

/** The members of a group stand where their group does. */
function onPage(field: Record<string, unknown>, page: unknown): Record<string, unknown> {
  const { fields } = field;
  const members = Array.isArray(fields)
    ? { fields: fields.map((member: unknown) => (isRecord(member) ? { page, ...member } : member)) }
    : {};
  return { ...field, page, ...members };
}
