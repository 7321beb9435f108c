"use client";

import { useLocale, useTranslations } from "next-intl";
import { type Place, pathTo } from "../../domain/building/places";
import type { Page } from "../../domain/definition";
import { inLanguage } from "../../domain/text";
import { withMember } from "../draft-saver/changes";
import { SaveFrame } from "../draft-saver/save-frame";
import { useDraftSaver } from "../draft-saver/use-draft-saver";
import { TextsInput } from "../editing/texts-input";
import { Acts } from "./acts";
import { NewThing } from "./new-thing";

/** A page of questions: its heading, its hint, and what comes onto it. */
export function PageEditor({ place }: { place: Extract<Place, { of: "page" }> }) {
  const t = useTranslations("builder.page");
  const locale = useLocale();
  const { section, page } = place;
  const id = `page ${section.key} ${page.key}`;
  const saver = useDraftSaver<Page>({ path: pathTo(place), initial: page, identity: "key", id });
  return (
    <div className="grid grid-cols-1 gap-4">
      <div>
        <h2 className="text-lg">{inLanguage(saver.value.title, locale)}</h2>
        <p className="text-muted">{t("key", { key: page.key })}</p>
      </div>
      <SaveFrame saver={saver} label={t("label")} button={t("save")}>
        <TextsInput
          name="title"
          label={t("title")}
          hint={t("titleHint")}
          value={saver.value.title}
          onChange={(title) => saver.change((before) => ({ ...before, title: title ?? { en: "" } }))}
        />
        <TextsInput
          name="hint"
          label={t("hint")}
          value={saver.value.hint}
          onChange={(hint) => saver.change((before) => withMember(before, "hint", hint))}
          optional
          long
        />
      </SaveFrame>
      <NewThing
        what="field"
        path={["sections", place.at, "fields", section.fields.length]}
        page={page.key}
        prefix={prefixOf(section.fields.map(({ key }) => key))}
        address={(key) => ({ section: section.key, page: page.key, field: key })}
      />
      <Acts place={place} />
    </div>
  );
}

/** What most questions here begin with: `person.` */
function prefixOf(keys: string[]): string {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const prefix = key.slice(0, key.lastIndexOf(".") + 1);
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}
