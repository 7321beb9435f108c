import type { Field, Page, Section, Text } from "../definition";

/** Every text that an admin writes for a field, its members left out: they are things of their own. */
export function textsOfField(field: Field): Text[] {
  const { label, noun, hint, help, errors, options, notices, upload } = field;
  return [
    label,
    noun,
    hint,
    help,
    ...Object.values(errors ?? {}),
    ...(options ?? []).flatMap((option) => [option.label, option.hint]),
    ...(notices ?? []).map(({ text }) => text),
    upload?.note,
  ].filter((text) => text !== undefined);
}

const textsOfPage = ({ title, hint }: Page): Text[] => (hint ? [title, hint] : [title]);

const missingIn = (texts: Text[], locales: readonly string[]) =>
  texts.reduce((sum, text) => sum + locales.filter((locale) => !text[locale]?.trim()).length, 0);

/** How many texts of a thing still lack one of these languages; of a group with its members, of a page its title alone. */
export const untranslatedInField = (field: Field, locales: readonly string[]): number =>
  missingIn(textsOfField(field), locales) +
  (field.fields ?? []).reduce((sum, member) => sum + untranslatedInField(member, locales), 0);
export const untranslatedInPage = (page: Page, locales: readonly string[]): number =>
  missingIn(textsOfPage(page), locales);
export const untranslatedInSection = (section: Section, locales: readonly string[]): number =>
  missingIn([section.title], locales) +
  section.pages.reduce((sum, page) => sum + untranslatedInPage(page, locales), 0) +
  section.fields.reduce((sum, field) => sum + untranslatedInField(field, locales), 0);
