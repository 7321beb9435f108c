"use client";

import { useLocale, useTranslations } from "next-intl";
import { type Place, pathTo } from "../../domain/building/places";
import type { Text } from "../../domain/definition";
import { inLanguage } from "../../domain/text";
import { SaveFrame } from "../draft-saver/save-frame";
import { useDraftSaver } from "../draft-saver/use-draft-saver";
import { TextsInput } from "../editing/texts-input";
import { Acts } from "./acts";
import { NewThing } from "./new-thing";

/** A section: a task of the applicant's list. Its pages and questions are things of their own. */
export function SectionEditor({ place }: { place: Extract<Place, { of: "section" }> }) {
  const t = useTranslations("builder.section");
  const locale = useLocale();
  const { section, at } = place;
  const saver = useDraftSaver<{ key: string; title: Text }>({
    path: pathTo(place),
    initial: { key: section.key, title: section.title },
    identity: "key",
    id: `section ${section.key}`,
  });
  return (
    <div className="grid grid-cols-1 gap-4">
      <div>
        <h2 className="text-lg">{inLanguage(saver.value.title, locale)}</h2>
        <p className="text-muted">
          {t("about", { key: section.key, pages: section.pages.length, questions: section.fields.length })}
        </p>
      </div>
      <SaveFrame saver={saver} label={t("label")} button={t("save")}>
        <TextsInput
          name="title"
          label={t("title")}
          hint={t("titleHint")}
          value={saver.value.title}
          onChange={(title) => saver.change((before) => ({ ...before, title: title ?? { en: "" } }))}
        />
      </SaveFrame>
      <NewThing
        what="page"
        path={["sections", at, "pages", section.pages.length]}
        address={(key) => ({ section: section.key, page: key })}
      />
      <Acts place={place} />
    </div>
  );
}
