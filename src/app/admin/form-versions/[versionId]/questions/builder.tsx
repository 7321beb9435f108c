"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { FormTree, ThingEditor } from "@/features/eligibility/components/form-builder/form-builder";
import { WorkshopContext } from "@/features/eligibility/components/form-builder/workshop";
import { type Address, type Place, placeOfAddress } from "@/features/eligibility/domain/building/places";
import type { Definition, Field } from "@/features/eligibility/domain/definition";
import { compileForm } from "@/features/eligibility/domain/form";
import { type Example, Preview, type PreviewLanguage } from "./preview";

type Props = {
  definition: Definition;
  published: string[];
  languages: PreviewLanguage[];
  examples: Example[];
  today: string;
};

/** The workshop: the tree on the left, what is open in the middle, the applicant's page on the right. */
export function Builder({ definition, published, languages, examples, today }: Props) {
  const t = useTranslations("builder");
  const params = useSearchParams();
  const path = usePathname();
  const { sections } = definition;
  const place = useMemo(() => placeOfAddress(sections, Object.fromEntries(params)), [sections, params]);
  const [typed, setTyped] = useState<{ path: string; field: Field } | null>(null);
  const onTyped = useCallback((at: string, field: Field) => setTyped({ path: at, field }), []);
  const editor = useRef<HTMLElement>(null);
  const tree = useRef<HTMLDivElement>(null);
  const opened = useRef(false);

  const workshop = useMemo(() => {
    const href = (address: Address) => `${path}?${new URLSearchParams(address as Record<string, string>)}`;
    return {
      sections,
      form: compileForm(definition),
      published: new Set(published),
      locales: languages.map(({ locale }) => locale),
      href,
      open: (address: Address) => {
        opened.current = true;
        window.history.pushState(null, "", href(address));
      },
    };
  }, [definition, sections, published, languages, path]);

  // The keyboard goes along with what was opened from the tree.
  useEffect(() => {
    if (place && opened.current) editor.current?.focus();
    opened.current = false;
  }, [place]);

  // What is open stays in sight in the tree, wherever it was opened from.
  useEffect(() => {
    const current = place && tree.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (!current || !tree.current) return;
    const { top, height } = tree.current.getBoundingClientRect();
    const from = current.getBoundingClientRect().top - top;
    if (from < 0 || from > height - 40) tree.current.scrollTop += from - height / 3;
  }, [place]);

  const previewed =
    typed && place?.of === "field" && place.path === typed.path
      ? withTyped(definition, place, typed.field)
      : definition;
  return (
    <WorkshopContext.Provider value={workshop}>
      <div className="grid gap-6 lg:grid-cols-[17rem_minmax(0,1fr)] xl:grid-cols-[17rem_minmax(0,1fr)_25rem]">
        <details
          open={!place}
          className="rounded-lg border border-line p-3 lg:hidden [&[open]>summary]:mb-3"
          key={place ? "open" : "closed"}
        >
          <summary className="font-semibold text-action">{t("structure.title")}</summary>
          <FormTree place={place} />
        </details>
        <div
          ref={tree}
          className="hidden lg:sticky lg:top-2 lg:block lg:max-h-[calc(100dvh-1rem)] lg:self-start lg:overflow-auto lg:pe-2"
        >
          <FormTree place={place} />
        </div>
        <section ref={editor} tabIndex={-1} aria-label={t("editor")} className="min-w-0 outline-none">
          <ThingEditor place={place} onTyped={onTyped} />
        </section>
        <section
          aria-label={t("preview.title")}
          className="min-w-0 lg:col-start-2 xl:sticky xl:top-2 xl:col-start-3 xl:max-h-[calc(100dvh-1rem)] xl:self-start xl:overflow-auto"
        >
          <h2 className="mb-2 text-lg">{t("preview.title")}</h2>
          <Preview place={place} definition={previewed} languages={languages} examples={examples} today={today} />
        </section>
      </div>
    </WorkshopContext.Provider>
  );
}

/** The definition with one question as it is typed just now. */
function withTyped(definition: Definition, place: Extract<Place, { of: "field" }>, field: Field): Definition {
  const replaced = place.group
    ? { ...place.group.field, fields: (place.group.field.fields ?? []).with(place.fieldAt, field) }
    : field;
  const section = {
    ...place.section,
    fields: place.section.fields.with(place.group?.fieldAt ?? place.fieldAt, replaced),
  };
  return { ...definition, sections: definition.sections.with(place.at, section) };
}
