"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { exampleOf, fitsPattern } from "../../domain/checks/texts";
import type { PatternPart } from "../../domain/definition";
import { NumberBox, SelectBox, TextBox } from "../condition-builder/boxes";
import { OrderedList } from "./list-parts";

const kinds = ["letters", "capitals", "digits", "letters-or-digits", "text"] as const;
const longest = 80;

type Props = { parts: PatternPart[]; onChange(parts: PatternPart[]): void; disabled: boolean };

/** A pattern from building blocks, one after the other, and a box to try it in. */
export function PatternEditor({ parts, onChange, disabled }: Props) {
  const t = useTranslations("builder.pattern");
  const [tried, setTried] = useState("");
  const fits = tried !== "" && fitsPattern(tried, parts) === undefined;
  return (
    <div className="grid gap-3">
      <OrderedList
        items={parts}
        disabled={disabled}
        nameOf={(_, at) => t("block", { number: at + 1 })}
        add={{ label: t("add"), make: (): PatternPart => ({ of: "digits", least: 1, most: 1 }) }}
        onChange={onChange}
      >
        {(part, _, change) => <Block part={part} onChange={change} disabled={disabled} />}
      </OrderedList>
      <p>
        {t("example")} <code className="font-mono">{exampleOf(parts)}</code>
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <span>{t("try")}</span>
        <TextBox label={t("try")} value={tried} onChange={setTried} />
        <span role="status" className={fits ? "font-semibold text-ok" : "font-semibold text-seal"}>
          {tried !== "" && t(fits ? "fits" : "doesNotFit")}
        </span>
      </div>
    </div>
  );
}

function Block({
  part,
  onChange,
  disabled,
}: {
  part: PatternPart;
  onChange(part: PatternPart): void;
  disabled: boolean;
}) {
  const t = useTranslations("builder.pattern");
  const kind = "text" in part ? "text" : part.of;
  return (
    <span className="flex flex-wrap items-center gap-2">
      <SelectBox
        label={t("kind")}
        value={kind}
        entries={kinds.map((one) => ({ value: one, label: t(`kinds.${one}`) }))}
        disabled={disabled}
        onChange={(chosen) => onChange(blockOf(chosen as (typeof kinds)[number], part))}
      />
      {"text" in part ? (
        <TextBox
          label={t("text")}
          value={part.text}
          disabled={disabled}
          onChange={(text) => onChange({ text: text.slice(0, 40) })}
        />
      ) : (
        <>
          <NumberBox
            label={t("least")}
            value={part.least}
            disabled={disabled}
            onChange={(typed) => onChange(bounded(part, typed ?? 0, Math.max(typed ?? 0, part.most)))}
          />
          {t("to")}
          <NumberBox
            label={t("most")}
            value={part.most}
            disabled={disabled}
            onChange={(typed) => onChange(bounded(part, Math.min(part.least, typed ?? 1), typed ?? 1))}
          />
          {t("signs")}
        </>
      )}
    </span>
  );
}

type Counted = Exclude<PatternPart, { text: string }>;

/** Whole, in order and within what a definition takes, whatever is typed on the way. */
const bounded = (part: Counted, least: number, most: number): Counted => {
  const whole = (count: number, lowest: number) => Math.min(longest, Math.max(lowest, Math.trunc(count)));
  return { ...part, least: whole(least, 0), most: whole(most, 1) };
};

function blockOf(kind: (typeof kinds)[number], before: PatternPart): PatternPart {
  if (kind === "text") return { text: "-" };
  return "text" in before ? { of: kind, least: 1, most: 1 } : { ...before, of: kind };
}
