"use client";

import { useTranslations } from "next-intl";
import { testsFor, withSubject, withTest } from "@/features/eligibility/domain/conditions/fits";
import {
  type Leaf,
  type Parts,
  readLeaf,
  type TestName,
  writeLeaf,
} from "@/features/eligibility/domain/conditions/leaf";
import { type ConditionScope, type ConditionSubject, subjectIn } from "@/features/eligibility/domain/conditions/scope";
import { SelectBox } from "./boxes";
import { ValueBox } from "./value-box";

type Props = { leaf: Leaf; scope: ConditionScope; disabled: boolean; onChange(leaf: Leaf): void };

/** One line: what is looked at, how, and against what. Only what fits the first is offered for the others. */
export function ConditionLine({ leaf, scope, disabled, onChange }: Props) {
  const t = useTranslations("builder.conditions");
  const parts = readLeaf(leaf);
  const subject = subjectIn(scope, parts.kind, parts.name);
  const tell = (next: Parts) => onChange(writeLeaf(next));
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-2">
      <SubjectBox parts={parts} subject={subject} scope={scope} disabled={disabled} onChange={tell} />
      {parts.name !== "" && (
        <SelectBox
          label={t("test")}
          value={parts.test}
          entries={testEntries(parts.test, subject).map((test) => ({ value: test, label: t(`tests.${test}`) }))}
          disabled={disabled}
          onChange={(test) => tell(withTest(parts, test as TestName, subject?.gives ?? "text"))}
        />
      )}
      {parts.name !== "" && (
        <ValueBox parts={parts} subject={subject} scope={scope} disabled={disabled} onChange={tell} />
      )}
    </div>
  );
}

/** What stands there already is always among them. */
function testEntries(current: TestName, subject: ConditionSubject | undefined): readonly TestName[] {
  const fitting = subject ? testsFor(subject) : [];
  return fitting.includes(current) ? fitting : [current, ...fitting];
}

function SubjectBox({
  parts,
  subject,
  scope,
  disabled,
  onChange,
}: Omit<Props, "leaf" | "onChange"> & {
  parts: Parts;
  subject: ConditionSubject | undefined;
  onChange(parts: Parts): void;
}) {
  const t = useTranslations("builder.conditions");
  const offered = scope.subjects.filter((one) => !one.retired || one === subject);
  const groups = [...new Set(offered.map(({ under }) => under))].map((label) => ({
    label,
    entries: offered.filter(({ under }) => under === label).map((one) => ({ value: idOf(one), label: one.label })),
  }));
  return (
    <SelectBox
      label={t("subject")}
      value={parts.name === "" ? "" : idOf(subject ?? parts)}
      blank={t("chooseSubject")}
      needed
      wide
      groups={groups}
      disabled={disabled}
      onChange={(id) => {
        const chosen = scope.subjects.find((one) => idOf(one) === id);
        if (chosen) onChange(withSubject(parts, chosen));
      }}
    />
  );
}

const idOf = ({ kind, name }: { kind: string; name: string }) => `${kind} ${name}`;
