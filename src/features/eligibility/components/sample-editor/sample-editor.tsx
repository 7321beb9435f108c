"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ChoiceInput, LineInput } from "@/ui/edit-fields";
import { Hint } from "@/ui/field";
import { Notice } from "@/ui/notice";
import type { SamplePerson } from "../../domain/definition";
import { SaveFrame } from "../draft-saver/save-frame";
import { useDraftSaver } from "../draft-saver/use-draft-saver";
import { PlaceActions } from "../editing/place-actions";
import { TextsInput } from "../editing/texts-input";
import { AnswerRows } from "./answer-rows";
import { ExpectedRules } from "./expected-rules";
import { InstitutionRows, PaperRows } from "./paper-rows";
import type { SampleGround } from "./sample-ground";

type Props = {
  /** Its number in the list; of a new person, how many there are. */
  at: number;
  initial: SamplePerson;
  ground: SampleGround;
  label: string;
  creating?: boolean;
  /** How many there are. */
  count: number;
  /** The list's page. */
  list: string;
};

/** One sample person: who it is, what is known of them, and what is agreed to come of it. */
export function SampleEditor({ at, initial, ground, label, creating, count, list }: Props) {
  const t = useTranslations("samples");
  const path = ["samples", at];
  const saver = useDraftSaver<SamplePerson>({
    path,
    initial,
    creating,
    first: creating && at === 0,
    next: creating ? `${list}?item=${at}` : undefined,
  });
  const { value } = saver;
  const put = (changes: Partial<SamplePerson>) => saver.change((before) => tidy({ ...before, ...changes }));
  return (
    <SaveFrame
      saver={saver}
      label={label}
      button={t("save")}
      beside={
        creating ? undefined : <PlaceActions path={path} item={initial} count={count} list={list} label={label} />
      }
    >
      {ground.basedOnThis > 0 && <Notice tone="warn" title={t("isBase", { count: ground.basedOnThis })} />}
      {creating && (
        <LineInput
          name="key"
          label={t("key")}
          hint={t("keyHint")}
          mono
          width="half"
          value={value.key}
          onChange={(key) => put({ key: key.trim() })}
        />
      )}
      <TextsInput
        name="name"
        label={t("name")}
        hint={t("nameHint")}
        value={value.name}
        onChange={(name) => put({ name: name ?? {} })}
      />
      <TextsInput name="note" label={t("note")} optional long value={value.note} onChange={(note) => put({ note })} />
      <div className="grid items-start gap-4 sm:grid-cols-3">
        <LineInput name="on" label={t("on")} type="date" value={value.on} onChange={(on) => put({ on })} />
        <ChoiceInput
          name="expected.verdict"
          label={t("verdict")}
          options={ground.verdicts}
          value={value.expected.verdict}
          onChange={(verdict) =>
            put({ expected: { ...value.expected, verdict: verdict as SamplePerson["expected"]["verdict"] } })
          }
        />
        <ChoiceInput
          name="base"
          label={t("base")}
          hint={t("baseHint")}
          empty={t("noBase")}
          options={ground.bases}
          value={value.base ?? ""}
          onChange={(base) => put({ base })}
        />
      </div>
      <Part title={t("expectedRules")} hint={t("expectedRulesHint")}>
        <ExpectedRules
          rules={ground.rules}
          outcomes={ground.outcomes}
          value={value.expected.rules ?? {}}
          onChange={(rules) => put({ expected: { ...value.expected, rules } })}
        />
      </Part>
      <Part title={t("answers")} hint={t("answersHint")}>
        <AnswerRows fields={ground.fields} value={value.answers} onChange={(answers) => put({ answers })} />
      </Part>
      <Part title={t("documents")}>
        <PaperRows slots={ground.slots} value={value.documents} onChange={(documents) => put({ documents })} />
      </Part>
      <Part title={t("institutions")} hint={t("institutionsHint")}>
        <InstitutionRows value={value.institutions} onChange={(institutions) => put({ institutions })} />
      </Part>
    </SaveFrame>
  );
}

/** Without what was emptied. */
function tidy({ base, note, ...person }: SamplePerson): SamplePerson {
  return { ...person, ...(base ? { base } : {}), ...(note ? { note } : {}) };
}

function Part({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="grid min-w-0 gap-2 border-t border-line pt-3">
      <legend className="float-start font-semibold">{title}</legend>
      {hint && <Hint>{hint}</Hint>}
      {children}
    </fieldset>
  );
}
