"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { datesInText } from "@/lib/dates-in-text";
import { Button } from "@/ui/button";
import { LineInput, ParagraphInput } from "@/ui/edit-fields";
import { Icon } from "@/ui/icon";
import type { Path } from "../../domain/changes";
import { useDraft } from "../draft-saver/draft";
import { SaveFrame } from "../draft-saver/save-frame";
import { useDraftSaver } from "../draft-saver/use-draft-saver";

type Props = {
  path: Path;
  initial: string[];
  label: string;
  /** Days on which it is closed anyway, by the calendars above it. */
  inherited: { name: string; dates: string[] }[];
};

/** The days on which a post is closed, year by year: one added at a time, or a list pasted. */
export function HolidaysEditor({ path, initial, label, inherited }: Props) {
  const t = useTranslations("settings.holidays");
  const saver = useDraftSaver<string[]>({ path, initial });
  const add = (dates: string[]) => saver.change((before) => [...new Set([...before, ...dates])].sort());
  const remove = (date: string) => saver.change((before) => before.filter((one) => one !== date));
  return (
    <SaveFrame saver={saver} label={label} nameOf={() => label}>
      <ByYear dates={saver.value} onRemove={saver.editable ? remove : undefined} />
      {saver.editable && <AddDays onAdd={add} />}
      {inherited
        .filter(({ dates }) => dates.length > 0)
        .map(({ name, dates }) => (
          <details key={name}>
            <summary className="w-fit font-medium link">{t("inherited", { name, count: dates.length })}</summary>
            <div className="mt-2">
              <ByYear dates={dates} />
            </div>
          </details>
        ))}
    </SaveFrame>
  );
}

function AddDays({ onAdd }: { onAdd: (dates: string[]) => void }) {
  const t = useTranslations("settings.holidays");
  const [day, setDay] = useState("");
  const [pasted, setPasted] = useState("");
  const [unread, setUnread] = useState<string[]>([]);
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <div className="grid content-start justify-items-start gap-2">
        <LineInput name="day" type="date" width="short" label={t("day")} value={day} onChange={setDay} />
        <Button
          icon="plus"
          onClick={() => {
            if (day) onAdd([day]);
            setDay("");
          }}
        >
          {t("addDay")}
        </Button>
      </div>
      <div className="grid content-start justify-items-start gap-2">
        <ParagraphInput
          name="pasted"
          rows={3}
          label={t("pasted")}
          hint={t("pastedHint")}
          error={unread.length > 0 ? t("unread", { lines: unread.join("; ") }) : undefined}
          value={pasted}
          onChange={setPasted}
        />
        <Button
          icon="plus"
          onClick={() => {
            const read = datesInText(pasted);
            onAdd(read.dates);
            setUnread(read.unread);
            setPasted(read.unread.join("\n"));
          }}
        >
          {t("addPasted")}
        </Button>
      </div>
    </div>
  );
}

function ByYear({ dates, onRemove }: { dates: string[]; onRemove?: (date: string) => void }) {
  const t = useTranslations("settings.holidays");
  const years = [...new Set(dates.map((date) => date.slice(0, 4)))].sort();
  if (years.length === 0) return <p className="text-muted">{t("noDays")}</p>;
  return (
    <div className="grid gap-3">
      {years.map((year) => (
        <section key={year}>
          <h3 className="mb-1 font-semibold">{year}</h3>
          <ul className="flex flex-wrap gap-1.5">
            {dates
              .filter((date) => date.startsWith(year))
              .map((date) => (
                <li key={date}>
                  <Day date={date} onRemove={onRemove} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const dayLook = "tabular inline-flex items-center gap-1.5 rounded-full border border-control bg-raised px-2.5 py-0.5";

function Day({ date, onRemove }: { date: string; onRemove?: (date: string) => void }) {
  const t = useTranslations("editing");
  const { locale } = useDraft();
  const shape = { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" } as const;
  const shown = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, shape).format(new Date(date));
  if (!onRemove) return <time className={dayLook}>{shown}</time>;
  return (
    <button
      type="button"
      onClick={() => onRemove(date)}
      aria-label={t("removeNamed", { name: shown })}
      className={`${dayLook} hover:bg-sunken`}
    >
      {shown} <Icon name="cross" className="size-[0.9em]" />
    </button>
  );
}
