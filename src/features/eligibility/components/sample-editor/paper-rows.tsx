"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/ui/button";
import { ChoiceInput, LineInput } from "@/ui/edit-fields";
import type { Option } from "@/ui/select-field";
import type { Evidence, InstitutionRecord, InstitutionState } from "../../domain/definition";

type PaperProps = { slots: Option[]; value: Evidence[]; onChange: (value: Evidence[]) => void };

/** The papers that a person has, with what an officer would read on them. */
export function PaperRows({ slots, value, onChange }: PaperProps) {
  const t = useTranslations("samples");
  const editing = useTranslations("editing");
  const change = (at: number, paper: Evidence) => onChange(value.map((one, index) => (index === at ? paper : one)));
  const line = (at: number, member: "issuedOn" | "validUntil" | "nameOnDocument") => (
    <LineInput
      name={`documents[${at}].${member}`}
      label={t(member)}
      type={member === "nameOnDocument" ? "text" : "date"}
      value={value[at]?.[member] ?? ""}
      onChange={(text) => change(at, withMember(value[at] ?? { slot: "" }, member, text))}
    />
  );
  return (
    <div className="grid gap-3">
      {value.map(({ slot }, at) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: papers have no name of their own; every box is controlled
          key={at}
          className="grid items-end justify-items-start gap-2 border-b border-line pb-3 sm:grid-cols-2"
        >
          <ChoiceInput
            name={`documents[${at}].slot`}
            label={t("slot")}
            options={slots}
            value={slot}
            onChange={(next) => change(at, { ...value[at], slot: next })}
          />
          {line(at, "issuedOn")}
          {line(at, "validUntil")}
          {line(at, "nameOnDocument")}
          <Button
            tone="quiet"
            icon="bin"
            aria-label={t("remove", { name: nameIn(slots, slot) })}
            onClick={() => onChange(value.filter((_, index) => index !== at))}
          >
            {editing("remove")}
          </Button>
        </div>
      ))}
      <ChoiceInput
        name="addDocument"
        label={t("addDocument")}
        width="half"
        empty="…"
        options={slots}
        value=""
        onChange={(slot) => slot && onChange([...value, { slot }])}
      />
    </div>
  );
}

const nameIn = (options: Option[], value: string) => options.find((one) => one.value === value)?.label ?? value;

function withMember<Thing extends object>(thing: Thing, member: string, text: string): Thing {
  const { [member as keyof Thing]: _, ...rest } = thing;
  return (text === "" ? rest : { ...rest, [member]: text }) as Thing;
}

type InstitutionProps = { value: InstitutionRecord[]; onChange: (value: InstitutionRecord[]) => void };
const states: InstitutionState[] = ["listed", "known", "inactive", "excluded"];

/** The institutions that a person names, in the state in which the rules are to see them. */
export function InstitutionRows({ value, onChange }: InstitutionProps) {
  const t = useTranslations("samples");
  const editing = useTranslations("editing");
  const change = (at: number, record: InstitutionRecord) =>
    onChange(value.map((one, index) => (index === at ? record : one)));
  return (
    <div className="grid justify-items-start gap-3">
      {value.map((record, at) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: an id that is being typed is no name; every box is controlled
          key={at}
          className="grid w-full items-end justify-items-start gap-2 border-b border-line pb-3 sm:grid-cols-2"
        >
          <LineInput
            name={`institutions[${at}].ror`}
            label={t("ror")}
            mono
            value={record.ror}
            onChange={(ror) => change(at, { ...record, ror: ror.trim() })}
          />
          <LineInput
            name={`institutions[${at}].name`}
            label={t("institutionName")}
            value={record.name ?? ""}
            onChange={(name) => change(at, withMember(record, "name", name))}
          />
          <ChoiceInput
            name={`institutions[${at}].state`}
            label={t("state")}
            options={states.map((state) => ({ value: state, label: t(`states.${state}`) }))}
            value={record.state}
            onChange={(state) => change(at, { ...record, state: state as InstitutionState })}
          />
          <LineInput
            name={`institutions[${at}].successors`}
            label={t("successors")}
            mono
            value={record.successors.join(" ")}
            onChange={(text) => change(at, { ...record, successors: text.split(/[\s,]+/).filter(Boolean) })}
          />
          <Button
            tone="quiet"
            icon="bin"
            aria-label={t("remove", { name: record.name ?? record.ror })}
            onClick={() => onChange(value.filter((_, index) => index !== at))}
          >
            {editing("remove")}
          </Button>
        </div>
      ))}
      <Button icon="plus" onClick={() => onChange([...value, { ror: "", state: "listed", successors: [] }])}>
        {t("addInstitution")}
      </Button>
    </div>
  );
}
