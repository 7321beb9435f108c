"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button, ButtonRow } from "@/ui/button";
import { ErrorList } from "@/ui/error-list";
import { FormFaults } from "@/ui/form-faults";
import { Notice } from "@/ui/notice";
import type { Clash } from "./changes";
import type { Saver } from "./use-draft-saver";

type Props<Value> = {
  saver: Saver<Value>;
  /** What is edited, for those who hear the page: "the post of Mumbai". */
  label: string;
  /** Sets the fields apart from those of other editors on the page; they say the same. */
  within?: string;
  /** Says what it does: "Save the rule". */
  button?: string;
  /** More buttons beside it. */
  beside?: ReactNode;
  /** Tells a member of the thing in the admin's words, where two have changed it. */
  nameOf?: (key: string) => string;
  children: ReactNode;
};

/** The frame of an editor: what is wrong on top, the fields, and Save below; where two wrote the same, both texts. */
export function SaveFrame<Value>({ saver, label, within, button, beside, nameOf, children }: Props<Value>) {
  const t = useTranslations("editing");
  const kit = useTranslations("kit");
  const summary = useRef<HTMLDivElement>(null);
  const { faults, message, clashes, editable } = saver;
  const wrong = faults.length > 0 || message !== undefined;
  /** Before the browser listens, what is typed would be lost. */
  const [listens, setListens] = useState(false);

  useEffect(() => setListens(true), []);

  useEffect(() => {
    if (wrong || clashes.length > 0) summary.current?.focus();
  }, [wrong, clashes.length]);

  return (
    <FormFaults.Provider value={faults}>
      <form
        aria-label={label}
        aria-busy={saver.busy}
        className="grid grid-cols-1 gap-4 aria-busy:opacity-70"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!saver.busy) saver.save();
        }}
      >
        {wrong && (
          <ErrorList
            ref={summary}
            title={kit("errorSummary")}
            faults={faults}
            within={within}
            message={typeof message === "object" ? message.text : message && t(message)}
          />
        )}
        {clashes.length > 0 && (
          <div ref={summary} tabIndex={-1}>
            <Notice tone="warn" title={t("clash")} live>
              <p>{t("clashText")}</p>
              {clashes.map((clash) => (
                <Both key={clash.key} clash={clash} name={nameOf?.(clash.key) ?? clash.key} saver={saver} />
              ))}
            </Notice>
          </div>
        )}
        {saver.restored && <p className="text-warn">{t("restored")}</p>}
        <fieldset disabled={!editable || !listens} className="grid min-w-0 grid-cols-1 gap-4">
          {children}
        </fieldset>
        {editable && (
          <ButtonRow>
            <Button type="submit" tone="primary" disabled={!listens}>
              {button ?? t("save")}
            </Button>
            {saver.dirty && (
              <Button tone="quiet" onClick={saver.discard}>
                {t("discard")}
              </Button>
            )}
            {beside}
            <p role="status" className="text-muted">
              {saver.busy ? kit("working") : saver.saved ? t("saved") : saver.dirty ? t("unsaved") : ""}
            </p>
          </ButtonRow>
        )}
      </form>
    </FormFaults.Provider>
  );
}

function Both<Value>({ clash, name, saver }: { clash: Clash; name: string; saver: Saver<Value> }) {
  const t = useTranslations("editing");
  return (
    <section className="grid gap-2 rounded-md border border-control bg-raised p-3">
      <h3 className="font-semibold">{name}</h3>
      <div className="grid gap-3 sm:grid-cols-2">
        <div className="grid content-start justify-items-start gap-1.5">
          <p className="text-muted">{t("theirs")}</p>
          <Written value={clash.theirs} />
          <Button onClick={() => saver.takeTheirs(clash)}>{t("takeTheirs")}</Button>
        </div>
        <div className="grid content-start justify-items-start gap-1.5">
          <p className="text-muted">{t("mine")}</p>
          <Written value={clash.mine} />
          <Button onClick={() => saver.keepMine(clash)}>{t("keepMine")}</Button>
        </div>
      </div>
    </section>
  );
}

/** A text by its languages, anything else as it is kept. */
function Written({ value }: { value: unknown }) {
  const t = useTranslations("editing");
  if (value === undefined || value === null || value === "") return <p>{t("nothing")}</p>;
  if (typeof value !== "object") return <p className="whitespace-pre-wrap wrap-anywhere">{String(value)}</p>;
  const members = Object.entries(value);
  if (Array.isArray(value) || members.some(([, one]) => typeof one !== "string"))
    return <pre className="whitespace-pre-wrap wrap-anywhere text-[0.9em]">{JSON.stringify(value, null, 1)}</pre>;
  return members.map(([locale, text]) => (
    <p key={locale} lang={locale} className="wrap-anywhere">
      {text}
    </p>
  ));
}
