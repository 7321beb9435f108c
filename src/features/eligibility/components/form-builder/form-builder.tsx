"use client";

import { useTranslations } from "next-intl";
import type { Place } from "../../domain/building/places";
import type { Field } from "../../domain/definition";
import { FieldEditor } from "./field-editor";
import { NewThing } from "./new-thing";
import { PageEditor } from "./page-editor";
import { SectionEditor } from "./section-editor";
import { Structure } from "./structure";
import { useWorkshop } from "./workshop";

/** The tree of the whole form; on a phone it folds away once something is open. */
export function FormTree({ place }: { place: Place | undefined }) {
  const { sections } = useWorkshop();
  return (
    <Structure
      place={place}
      below={<NewThing what="section" path={["sections", sections.length]} address={(key) => ({ section: key })} />}
    />
  );
}

type Props = { place: Place | undefined; onTyped(path: string, field: Field): void };

/** The editor of what is open. */
export function ThingEditor({ place, onTyped }: Props) {
  const t = useTranslations("builder");
  if (!place) return <p className="text-muted">{t("nothingOpen")}</p>;
  switch (place.of) {
    case "section":
      return <SectionEditor key={place.section.key} place={place} />;
    case "page":
      return <PageEditor key={`${place.section.key} ${place.page.key}`} place={place} />;
    case "field":
      return <FieldEditor key={place.path} place={place} onTyped={onTyped} />;
  }
}
