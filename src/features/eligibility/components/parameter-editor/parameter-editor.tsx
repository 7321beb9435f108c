"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import type { Option } from "@/ui/select-field";
import type { ParameterNote } from "../../domain/definition";
import { inLanguage } from "../../domain/text";
import { useDraft } from "../draft-saver/draft";
import { SaveFrame } from "../draft-saver/save-frame";
import { useDraftSaver, wholeThing } from "../draft-saver/use-draft-saver";
import { useAct } from "../editing/use-act";
import { faultsOfValue } from "./parameter-faults";
import { type ParameterValue, ValueInput } from "./value-input";

type Props = {
  ruleId: string;
  /** The rule's place, under which the note stands. */
  ruleIndex: number;
  name: string;
  initial: ParameterValue;
  note?: ParameterNote;
  options?: Option[];
  /** Something compares with it or shows it: taken away, the rule would not know what to do. */
  used: boolean;
  page: string;
};

/** One named value: its number, text, list or table, refused outside its limits. */
export function ParameterEditor({ ruleId, ruleIndex, name, initial, note, options, used, page }: Props) {
  const t = useTranslations("parameters");
  const editing = useTranslations("editing");
  const { locale } = useDraft();
  const within = `${ruleId}-${name}`;
  const label = inLanguage(note?.label, locale) || name;
  const path = ["parameters", ruleId, name];
  const saver = useDraftSaver<ParameterValue>({
    path,
    initial,
    check: (value) =>
      faultsOfValue(value, note).map(({ field, code, values }) => ({
        field,
        message: editing(code, { label: field === wholeThing ? label : `${label}: ${field}`, ...values }),
      })),
  });
  return (
    <SaveFrame
      saver={saver}
      label={label}
      within={within}
      nameOf={(key) => key || label}
      beside={
        !used && (
          <RemoveButton ruleIndex={ruleIndex} path={path} note={note} value={initial} label={label} page={page} />
        )
      }
    >
      <ValueInput
        value={saver.value}
        onChange={saver.change}
        label={label}
        within={within}
        unit={inLanguage(note?.unit, locale) || undefined}
        options={options}
        editable={saver.editable}
      />
      {limitsOf(note) && (
        <p className="text-[0.92em] text-muted">
          {t(limitsOf(note) as "both", { min: note?.min ?? 0, max: note?.max ?? 0 })}
        </p>
      )}
    </SaveFrame>
  );
}

function limitsOf(note: ParameterNote | undefined): "both" | "from" | "upTo" | undefined {
  if (note?.min !== undefined) return note.max === undefined ? "from" : "both";
  return note?.max === undefined ? undefined : "upTo";
}

type RemoveProps = Pick<Props, "ruleIndex" | "note" | "page"> & { path: string[]; value: unknown; label: string };

function RemoveButton({ ruleIndex, path, note, value, label, page }: RemoveProps) {
  const t = useTranslations("editing");
  const [asked, setAsked] = useState(false);
  const { act, problem } = useAct(value);
  const noted = note ? [{ remove: ["rules", ruleIndex, "parameterNotes", path.at(-1) ?? ""] }] : [];
  return (
    <>
      {asked ? (
        <Button tone="danger" icon="bin" onClick={() => act([...noted, { remove: path }], page)}>
          {t("removeReally")}
        </Button>
      ) : (
        <Button icon="bin" aria-label={t("removeNamed", { name: label })} onClick={() => setAsked(true)}>
          {t("remove")}
        </Button>
      )}
      {problem && (
        <p role="alert" className="w-full font-semibold text-seal">
          {problem}
        </p>
      )}
    </>
  );
}
