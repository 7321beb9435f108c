"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button, ButtonRow } from "@/ui/button";
import { ErrorList } from "@/ui/error-list";
import { controlLook } from "@/ui/field";
import {
  addressOf,
  type FieldPlace,
  isEmpty,
  isRetired,
  moveToPage,
  type Place,
  pathTo,
  retireChanges,
  stepChange,
} from "../../domain/building/places";
import { mayRemoveQuestion } from "../../domain/published-questions";
import { inLanguage } from "../../domain/text";
import { useAct } from "./use-act";
import { useWorkshop } from "./workshop";

/** What can be done with a thing as a whole: moved, retired, brought back, or removed while nobody was ever asked. */
export function Acts({ place }: { place: Place }) {
  const t = useTranslations("builder.acts");
  const editing = useTranslations("editing");
  const { sections, open, published } = useWorkshop();
  const { act, faults, message, editable } = useAct();
  const [sure, setSure] = useState(false);
  if (!editable) return null;
  const thing = { path: pathTo(place), key: keyOf(place) };
  const retired = isRetired(place);
  const up = stepChange(place, sections, -1);
  const down = stepChange(place, sections, 1);
  const remove = async () => {
    if (await act([{ remove: thing.path }], [thing])) open(addressOf(parentOf(place)));
  };
  return (
    <section aria-label={t("title")} className="grid grid-cols-1 gap-3 rounded-lg border border-line bg-sunken p-3">
      {(message || faults.length > 0) && (
        <ErrorList
          title={t("notDone")}
          faults={faults}
          message={typeof message === "object" ? message.text : message && editing(message)}
        />
      )}
      <ButtonRow>
        <Button icon="up" disabled={!up} onClick={() => up && act([up], [thing])}>
          {t("up")}
        </Button>
        <Button icon="down" disabled={!down} onClick={() => down && act([down], [thing])}>
          {t("down")}
        </Button>
        {!isEmpty(place) && (
          <Button icon={retired ? "check" : "cross"} onClick={() => act(retireChanges(place, !retired), [thing])}>
            {t(retired ? "bringBack" : "retire")}
          </Button>
        )}
        {mayRemove(place, published) && (
          <Button icon="bin" tone={sure ? "danger" : "secondary"} onClick={() => (sure ? remove() : setSure(true))}>
            {t(sure ? "removeSure" : "remove")}
          </Button>
        )}
      </ButtonRow>
      {place.of === "field" && !place.group && <MoveTo place={place} act={act} />}
      <p className="text-[0.92em] text-muted">{t(`about.${aboutOf(place, published)}`)}</p>
    </section>
  );
}

function keyOf(place: Place): string {
  if (place.of === "field") return place.field.key;
  return place.of === "page" ? place.page.key : place.section.key;
}

function MoveTo({ place, act }: { place: FieldPlace; act: ReturnType<typeof useAct>["act"] }) {
  const t = useTranslations("builder.acts");
  const locale = useLocale();
  const { sections } = useWorkshop();
  const [target, setTarget] = useState("");
  return (
    <div className="flex flex-wrap items-end gap-2">
      <label className="grid min-w-0 max-w-full grid-cols-1 gap-1">
        <span>{t("moveTo")}</span>
        <select
          value={target}
          onChange={(event) => setTarget(event.target.value)}
          className={`${controlLook} w-full max-w-[28em]`}
        >
          <option value="">{t("choosePage")}</option>
          {sections.map((section) => (
            <optgroup key={section.key} label={inLanguage(section.title, locale)}>
              {section.pages
                .filter(({ key }) => section.key !== place.section.key || key !== place.field.page)
                .map((page) => (
                  <option key={page.key} value={`${section.key} ${page.key}`}>
                    {inLanguage(page.title, locale)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Button
        disabled={target === ""}
        onClick={async () => {
          const [section = "", page = ""] = target.split(" ");
          const seen = [{ path: pathTo(place), key: place.field.key }];
          if (await act(moveToPage(place, sections, section, page), seen)) setTarget("");
        }}
      >
        {t("move")}
      </Button>
    </div>
  );
}

/** Sections and pages go only when nothing stands in them any more. */
function mayRemove(place: Place, published: ReadonlySet<string>): boolean {
  if (place.of === "field") return mayRemoveQuestion(place, published);
  return isEmpty(place) && (place.of === "section" || place.section.pages.length > 1);
}

function aboutOf(place: Place, published: ReadonlySet<string>) {
  if (place.of === "field") return published.has(place.path) ? "publishedField" : "newField";
  return isEmpty(place) ? "empty" : "full";
}

function parentOf(place: Place): Place {
  const { at, section } = place;
  if (place.of !== "field") return { of: "section", at, section };
  if (place.group)
    return {
      of: "field",
      at,
      section,
      fieldAt: place.group.fieldAt,
      field: place.group.field,
      path: place.group.field.key,
    };
  const pageAt = section.pages.findIndex(({ key }) => key === place.field.page);
  const page = section.pages[pageAt];
  return page ? { of: "page", at, section, pageAt, page } : { of: "section", at, section };
}
