"use client";

import { useLocale, useTranslations } from "next-intl";
import { createContext, type MouseEvent, type ReactNode, useContext, useState } from "react";
import { controlLook } from "@/ui/field";
import { Icon, type IconName } from "@/ui/icon";
import { type Address, addressOf, isRetired, type Place } from "../../domain/building/places";
import { untranslatedInField, untranslatedInPage, untranslatedInSection } from "../../domain/building/texts";
import type { Field, Page, Section } from "../../domain/definition";
import { inLanguage } from "../../domain/text";
import { useDraft } from "../draft-saver/draft";
import { useUnsaved } from "../draft-saver/use-draft-saver";
import { useWorkshop } from "./workshop";

/** What holds changes that are not saved yet, by its id. */
const UnsavedContext = createContext<ReadonlySet<string>>(new Set());

type Wanted = { words: string; untranslated: boolean };

/** The whole form as a tree: sections, their pages, their questions, each with its marks. What is open is unfolded. */
export function Structure({ place, below }: { place: Place | undefined; below?: ReactNode }) {
  const t = useTranslations("builder.structure");
  const { sections, locales } = useWorkshop();
  const [wanted, setWanted] = useState<Wanted>({ words: "", untranslated: false });
  const unsaved = useUnsaved(useDraft().versionId);
  const missing = sections.reduce((sum, section) => sum + untranslatedInSection(section, locales), 0);
  return (
    <UnsavedContext.Provider value={unsaved}>
      <nav aria-label={t("title")} className="grid grid-cols-1 gap-3">
        <label className="grid gap-1 bg-surface pb-2 lg:sticky lg:top-0">
          <span className="font-semibold">{t("find")}</span>
          <input
            type="search"
            value={wanted.words}
            onChange={(event) => setWanted({ ...wanted, words: event.target.value })}
            className={controlLook}
          />
        </label>
        <label className="flex w-fit items-center gap-2">
          <input
            type="checkbox"
            checked={wanted.untranslated}
            onChange={(event) => setWanted({ ...wanted, untranslated: event.target.checked })}
            className="size-[1.15em]"
          />
          {t("onlyUntranslated", { count: missing })}
        </label>
        <ul className="grid gap-0.5">
          {sections.map((section, at) => (
            <SectionBranch key={section.key} section={section} at={at} place={place} wanted={wanted} />
          ))}
        </ul>
        {below}
        <Legend />
      </nav>
    </UnsavedContext.Provider>
  );
}

type Branch = { place: Place | undefined; wanted: Wanted };

function SectionBranch({ section, at, place, wanted }: Branch & { section: Section; at: number }) {
  const { locales } = useWorkshop();
  const locale = useLocale();
  const isSought = wanted.words.trim() !== "" || wanted.untranslated;
  const pages = section.pages
    .map((page) => ({ page, fields: fieldsShown(section, page, wanted, locales) }))
    .filter(({ page, fields }) => !isSought || fields.length > 0 || pageFits(page, wanted, locales));
  if (isSought && pages.length === 0) return null;
  const own: Place = { of: "section", at, section };
  const isOpen = isSought || place?.at === at;
  return (
    <li>
      <TreeLink
        address={addressOf(own)}
        current={place?.of === "section" && place.at === at}
        level={0}
        marks={
          <Marks
            id={`section ${section.key}`}
            retired={isRetired(own)}
            untranslated={untranslatedInSection(section, locales)}
          />
        }
      >
        {inLanguage(section.title, locale)}
      </TreeLink>
      {isOpen && (
        <ul className="mb-2">
          {pages.map(({ page, fields }) => (
            <PageBranch key={page.key} section={section} at={at} page={page} fields={fields} place={place} />
          ))}
        </ul>
      )}
    </li>
  );
}

type PageBranchProps = { section: Section; at: number; page: Page; fields: Field[]; place: Place | undefined };

function PageBranch({ section, at, page, fields, place }: PageBranchProps) {
  const { locales } = useWorkshop();
  const locale = useLocale();
  const own: Place = { of: "page", at, section, pageAt: section.pages.indexOf(page), page };
  return (
    <li>
      <TreeLink
        address={addressOf(own)}
        current={place?.of === "page" && place.at === at && place.page.key === page.key}
        level={1}
        marks={
          <Marks
            id={`page ${section.key} ${page.key}`}
            retired={isRetired(own)}
            untranslated={untranslatedInPage(page, locales)}
          />
        }
      >
        {inLanguage(page.title, locale)}
      </TreeLink>
      <ul>
        {fields.map((field) => (
          <FieldBranch key={field.key} section={section.key} page={page.key} field={field} place={place} />
        ))}
      </ul>
    </li>
  );
}

type FieldBranchProps = { section: string; page: string; field: Field; group?: string; place: Place | undefined };

function FieldBranch({ section, page, field, group, place }: FieldBranchProps) {
  const { locales } = useWorkshop();
  const locale = useLocale();
  const path = group ? `${group}[].${field.key}` : field.key;
  const openPath = place?.of === "field" ? place.path : undefined;
  const marks = {
    required: field.required || Boolean(field.requiredWhen),
    conditional: Boolean(field.visibleWhen),
    sensitive: Boolean(field.sensitive),
    retired: Boolean(field.retired),
    untranslated: untranslatedInField(field, locales),
  };
  return (
    <li>
      <TreeLink
        address={{ section, page, field: path }}
        current={openPath === path}
        level={group ? 3 : 2}
        marks={<Marks id={`field ${path}`} {...marks} />}
      >
        {inLanguage(field.label, locale)}
      </TreeLink>
      {field.fields && (
        <ul>
          {field.fields.map((member) => (
            <FieldBranch
              key={member.key}
              section={section}
              page={page}
              field={member}
              group={field.key}
              place={place}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

const indents = ["ps-2 font-semibold", "ps-4", "ps-7 text-[0.94em]", "ps-11 text-[0.94em]"] as const;

type LinkProps = { address: Address; current: boolean; level: 0 | 1 | 2 | 3; marks: ReactNode; children: ReactNode };

function TreeLink({ address, current, level, marks, children }: LinkProps) {
  const { href, open } = useWorkshop();
  return (
    <a
      href={href(address)}
      aria-current={current ? "page" : undefined}
      onClick={(event) => follow(event, () => open(address))}
      className={`${indents[level]} flex items-baseline justify-between gap-2 rounded-md py-1 pe-2 no-underline hover:bg-sunken aria-[current=page]:bg-action-soft aria-[current=page]:font-semibold aria-[current=page]:text-action`}
    >
      <span className="min-w-0">{children}</span>
      {marks}
    </a>
  );
}

/** A plain press opens in place; with a key held the browser does what it does with any link. */
export function follow(event: MouseEvent, open: () => void) {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  open();
}

const markIcons = {
  unsaved: "pencil",
  required: "dot",
  conditional: "half",
  sensitive: "lock",
  retired: "cross",
  untranslated: "globe",
} as const satisfies Record<string, IconName>;
type Mark = keyof typeof markIcons;
const marksInOrder = Object.keys(markIcons) as Mark[];

type MarksProps = Partial<Record<Exclude<Mark, "untranslated" | "unsaved">, boolean>> & {
  id: string;
  untranslated: number;
};

function Marks({ id, ...rest }: MarksProps) {
  const t = useTranslations("builder.structure.marks");
  const given = { ...rest, unsaved: useContext(UnsavedContext).has(id) };
  const shown = marksInOrder.filter((mark) => given[mark]);
  if (shown.length === 0) return null;
  return (
    <span className="inline-flex shrink-0 items-center gap-1 text-muted">
      {shown.map((mark) => (
        <span
          key={mark}
          title={t(mark)}
          className={mark === "untranslated" || mark === "unsaved" ? "inline-flex text-warn" : "inline-flex"}
        >
          <Icon name={markIcons[mark]} className="size-[1em]" />
          {mark === "untranslated" && <span className="tabular text-[0.85em]">{given.untranslated}</span>}
          <span className="sr-only">{t(mark)}</span>
        </span>
      ))}
    </span>
  );
}

function Legend() {
  const t = useTranslations("builder.structure.marks");
  return (
    <ul className="grid gap-0.5 border-t border-line pt-2 text-[0.88em] text-muted">
      {marksInOrder.map((mark) => (
        <li key={mark} className="flex items-center gap-2">
          <Icon name={markIcons[mark]} className="size-[1em]" /> {t(mark)}
        </li>
      ))}
    </ul>
  );
}

const contains = (words: string, ...texts: string[]) =>
  texts.some((text) => text.toLowerCase().includes(words.trim().toLowerCase()));

function pageFits(page: Page, { words, untranslated }: Wanted, locales: readonly string[]) {
  if (untranslated && untranslatedInPage(page, locales) === 0) return false;
  return contains(words, page.key, ...Object.values(page.title));
}

function fieldsShown(section: Section, page: Page, { words, untranslated }: Wanted, locales: readonly string[]) {
  return section.fields.filter((field) => {
    if (field.page !== page.key) return false;
    if (untranslated && untranslatedInField(field, locales) === 0) return false;
    const members = (field.fields ?? []).flatMap(({ key, label }) => [key, ...Object.values(label)]);
    return words.trim() === "" || contains(words, field.key, ...Object.values(field.label), ...members);
  });
}
