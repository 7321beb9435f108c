"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button, ButtonRow } from "@/ui/button";
import { ChoiceInput, LineInput } from "@/ui/edit-fields";
import { ErrorList } from "@/ui/error-list";
import { FormFaults } from "@/ui/form-faults";
import { asKind, fieldKinds } from "../../domain/building/kinds";
import type { Address } from "../../domain/building/places";
import type { Field, FieldKind, Page, Section, Text } from "../../domain/definition";

import { placeText } from "../../domain/place-text";
import { TextsInput } from "../editing/texts-input";
import { useAct } from "./use-act";
import { useWorkshop } from "./workshop";

type Path = (string | number)[];
export type NewThingProps = {
  what: "section" | "page" | "field" | "member";
  /** Where it is put in. */
  path: Path;
  /** Where it will be found, once its key is known. */
  address: (key: string) => Address;
  /** The page that a question stands on. */
  page?: string;
  /** What keys of questions here begin with: `person.` */
  prefix?: string;
};

/** Begins a thing with what it cannot be without; everything else is changed once it is there. */
export function NewThing({ what, path, address, page = "", prefix = "" }: NewThingProps) {
  const t = useTranslations("builder.new");
  const kit = useTranslations("kit");
  const kinds = useTranslations("admin.kinds");
  const editing = useTranslations("editing");
  const { open } = useWorkshop();
  const { act, busy, faults, message, editable } = useAct();
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState<Text>({});
  const [key, setKey] = useState<string>();
  const [kind, setKind] = useState<FieldKind>("text");
  if (!editable) return null;
  if (!isOpen)
    return (
      <Button icon="plus" className="w-fit" onClick={() => setOpen(true)}>
        {t(`${what}.begin`)}
      </Button>
    );
  const isField = what === "field" || what === "member";
  const chosenKey = key ?? `${prefix}${keyFrom(words.en ?? "")}`;
  const here = placeText(path);
  const create = async () => {
    const made = isField ? blankField(chosenKey, kind, words, page) : blankPage(what, chosenKey, words);
    if (!(await act([{ insert: path, value: made }]))) return;
    setOpen(false);
    open(address(chosenKey));
  };
  return (
    <FormFaults.Provider value={faults.map((fault) => ({ ...fault, field: fault.field.replace(`${here}.`, "new.") }))}>
      <form
        aria-label={t(`${what}.begin`)}
        className="grid gap-3 rounded-lg border border-line bg-raised p-3"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) create();
        }}
      >
        {(message || faults.length > 0) && (
          <ErrorList
            title={kit("errorSummary")}
            faults={faults.map((fault) => ({ ...fault, field: fault.field.replace(`${here}.`, "new.") }))}
            message={typeof message === "object" ? message.text : message && editing(message)}
          />
        )}
        <TextsInput
          name={isField ? "new.label" : "new.title"}
          label={t(`${what}.words`)}
          value={words}
          onChange={(next) => setWords(next ?? {})}
        />
        {isField && (
          <ChoiceInput
            name="new.kind"
            label={t("kind")}
            value={kind}
            options={fieldKinds
              .filter((one) => what === "field" || (one !== "rows" && one !== "automatic"))
              .map((one) => ({ value: one, label: kinds(one) }))}
            onChange={(chosen) => setKind(chosen as FieldKind)}
          />
        )}
        <LineInput name="new.key" label={t("key")} hint={t("keyHint")} value={chosenKey} onChange={setKey} mono />
        <ButtonRow>
          <Button type="submit" tone="primary" disabled={busy}>
            {t(`${what}.create`)}
          </Button>
          <Button tone="quiet" onClick={() => setOpen(false)}>
            {t("cancel")}
          </Button>
        </ButtonRow>
      </form>
    </FormFaults.Provider>
  );
}

/** "Date of birth" becomes `dateOfBirth`. */
export function keyFrom(words: string): string {
  const parts = words.replace(/['’]/g, "").match(/[A-Za-z0-9]+/g) ?? [];
  const [first = "", ...rest] = parts.map((part) => part.toLowerCase());
  const joined =
    first +
    rest
      .slice(0, 5)
      .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
      .join("");
  return joined.replace(/^\d+/, "").slice(0, 40);
}

function blankField(key: string, kind: FieldKind, label: Text, page: string): Field {
  const field = asKind({ key, kind: "text", label, page, required: false }, kind);
  const named = { label: { en: "Name", "zh-CN": "名称" }, page, required: true } as const;
  if (kind === "rows") return { ...field, fields: [{ key: "name", kind: "text", ...named, maxLength: 100 }] };
  if (kind === "choice" || kind === "choices")
    return { ...field, options: [{ value: "first", label: { en: "First answer", "zh-CN": "第一个答案" } }] };
  if (kind === "fixed") return { ...field, value: "" };
  return field;
}

function blankPage(what: "section" | "page" | "field" | "member", key: string, title: Text): Section | Page {
  return what === "section" ? { key, title, pages: [{ key: "first", title }], fields: [] } : { key, title };
}
