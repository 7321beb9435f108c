"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import type { FieldFault } from "@/ui/form-faults";
import { unfinishedChecks } from "../../domain/building/checks";
import { type FieldPlace, pathTo } from "../../domain/building/places";
import { unfinishedIn } from "../../domain/conditions/leaf";
import type { Condition, Field } from "../../domain/definition";
import { inLanguage } from "../../domain/text";
import { withMember } from "../draft-saver/changes";
import { SaveFrame } from "../draft-saver/save-frame";
import { useDraftSaver } from "../draft-saver/use-draft-saver";
import { Acts } from "./acts";
import { FieldAnswer } from "./field-answer";
import { FieldChecks } from "./field-checks";
import { FieldMore } from "./field-more";
import { FieldNotices } from "./field-notices";
import { FieldOptions } from "./field-options";
import type { FieldPartProps } from "./field-parts";
import { FieldUpload } from "./field-upload";
import { FieldWhen } from "./field-when";
import { FieldErrors, FieldWords } from "./field-words";
import { NewThing } from "./new-thing";

type Props = {
  place: FieldPlace;
  /** Told of every keystroke, for the preview. */
  onTyped(path: string, field: Field): void;
};

/** One question, with everything that can be said about it. */
export function FieldEditor({ place, onTyped }: Props) {
  const t = useTranslations("builder.field");
  const locale = useLocale();
  const saver = useDraftSaver<Field>({
    path: pathTo(place),
    initial: place.field,
    identity: "key",
    id: `field ${place.path}`,
    check: (typed) => unfinishedFaults(typed, (part) => t("unfinished", { part: t(`members.${part}`) })),
  });
  const field = saver.value;
  useEffect(() => onTyped(place.path, field), [onTyped, place.path, field]);

  const parts: FieldPartProps = {
    field,
    set: (name, value) => saver.change((before) => withMember(before, name, value)),
    editable: saver.editable,
    path: place.path,
    ...(place.group ? { group: place.group.field.key } : {}),
  };
  return (
    <div className="grid grid-cols-1 gap-4">
      <div>
        <h2 className="text-lg">{inLanguage(field.label, locale)}</h2>
        <p className="text-muted">
          {t("key")} <code className="font-mono wrap-anywhere">{place.path}</code>
        </p>
      </div>
      <SaveFrame
        saver={{ ...saver, faults: saver.faults.map(atItsInput) }}
        label={t("title")}
        button={t("save")}
        nameOf={(key) => (t.has(`members.${key}` as never) ? t(`members.${key}` as never) : key)}
      >
        <FieldWords {...parts} />
        <FieldAnswer {...parts} become={(next) => saver.change(next)} />
        <FieldUpload {...parts} />
        <FieldOptions {...parts} />
        <FieldWhen {...parts} />
        <FieldChecks {...parts} />
        <FieldErrors {...parts} />
        <FieldNotices {...parts} />
        <FieldMore {...parts} />
      </SaveFrame>
      {field.kind === "rows" && (
        <NewThing
          what="member"
          path={[...pathTo(place), "fields", place.field.fields?.length ?? 0]}
          page={place.field.page}
          address={(key) => ({
            section: place.section.key,
            page: place.field.page,
            field: `${place.field.key}[].${key}`,
          })}
        />
      )}
      <Acts place={place} />
    </div>
  );
}

/** What deep inside a condition or a check is wrong is said where that begins. */
function atItsInput(fault: FieldFault): FieldFault {
  const found = /^(visibleWhen|requiredWhen|(?:checks|notices)\[\d+\]\.when|checks\[\d+\])(?:[.[]|$)/.exec(fault.field);
  return found?.[1] ? { ...fault, field: found[1] } : fault;
}

type Lacking = "visibleWhen" | "requiredWhen" | "checks" | "notices";

function unfinishedFaults(field: Field, say: (part: Lacking) => string): FieldFault[] {
  const conditions: [string, Condition | undefined][] = [
    ["visibleWhen", field.visibleWhen],
    ["requiredWhen", field.requiredWhen],
    ...(field.checks ?? []).map(({ when }, at): [string, Condition | undefined] => [`checks[${at}].when`, when]),
    ...(field.notices ?? []).map(({ when }, at): [string, Condition] => [`notices[${at}].when`, when]),
  ];
  const checks = (field.checks ?? []).flatMap((check, at) => (unfinishedChecks([check]) > 0 ? [`checks[${at}]`] : []));
  const lacking = [
    ...conditions.flatMap(([name, condition]) => (unfinishedIn(condition) > 0 ? [name] : [])),
    ...checks,
  ];
  return lacking.map((name) => ({ field: name, message: say(name.replace(/\[.*$/, "") as Lacking) }));
}
