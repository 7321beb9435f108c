"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { blankLeaf } from "@/features/eligibility/domain/conditions/leaf";
import type { ConditionScope } from "@/features/eligibility/domain/conditions/scope";
import type { Condition } from "@/features/eligibility/domain/definition";
import { Icon, type IconName } from "@/ui/icon";
import { SelectBox } from "./boxes";
import { ConditionLine } from "./line";
import { useFollowingFocus } from "./use-following-focus";

type Shared = { scope: ConditionScope; disabled: boolean };
type NodeProps = Shared & {
  condition: Condition;
  /** Null: take it away. */
  onChange(condition: Condition | null): void;
  /** How deep it stands; the schema bounds the depth of a definition. */
  depth?: number;
  moves?: ReactNode;
};

const deepest = 5;

/** A condition as boxes: a line, or a group of them, each perhaps turned around by "not". */
export function ConditionNode({ condition, onChange, scope, disabled, depth = 0, moves }: NodeProps) {
  const t = useTranslations("builder.conditions");
  const isNot = "not" in condition;
  const inner = isNot ? condition.not : condition;
  const wrap = (next: Condition | null) => onChange(next && isNot ? { not: next } : next);
  const actions = !disabled && (
    <span className="ms-auto inline-flex items-center">
      <SmallButton
        label={t(isNot ? "unturn" : "turn")}
        pressed={isNot}
        onClick={() => onChange(isNot ? inner : { not: condition })}
      >
        {t("not")}
      </SmallButton>
      {moves}
      <SmallButton label={t("remove")} icon="bin" onClick={() => onChange(null)} />
    </span>
  );
  const note = isNot && <p className="w-full font-semibold text-warn">{t("notSo")}</p>;
  if ("all" in inner || "any" in inner || "not" in inner)
    return (
      <fieldset className="min-w-0 rounded-md border border-line border-s-4 border-s-control bg-surface p-2">
        <legend className="sr-only">{t("group")}</legend>
        {note}
        {"not" in inner ? (
          <>
            {actions}
            <ConditionNode condition={inner} onChange={wrap} scope={scope} disabled={disabled} depth={depth + 1} />
          </>
        ) : (
          <GroupOf group={inner} onChange={wrap} scope={scope} disabled={disabled} depth={depth} actions={actions} />
        )}
      </fieldset>
    );
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-2 rounded-md border border-line bg-raised p-2">
      {note}
      <ConditionLine leaf={inner} scope={scope} disabled={disabled} onChange={wrap} />
      {actions}
    </div>
  );
}

type Group = { all: Condition[] } | { any: Condition[] };

function GroupOf({
  group,
  onChange,
  scope,
  disabled,
  depth,
  actions,
}: Shared & { group: Group; onChange(group: Group | null): void; depth: number; actions: ReactNode }) {
  const t = useTranslations("builder.conditions");
  const by = "all" in group ? "all" : "any";
  const members = "all" in group ? group.all : group.any;
  const tell = (next: Condition[], joined: string = by) =>
    onChange(next.length === 0 && depth > 0 ? null : joined === "all" ? { all: next } : { any: next });
  const list = useRef<HTMLUListElement>(null);
  const follow = useFollowingFocus(list);
  const move = (from: number, to: number) => {
    follow(to);
    tell(moved(members, from, to));
  };
  const add = (condition: Condition) => {
    follow(members.length);
    tell([...members, condition]);
  };
  return (
    <div className="grid grid-cols-1 gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <SelectBox
          label={t("joinedBy")}
          value={by}
          entries={[
            { value: "all", label: t("all") },
            { value: "any", label: t("any") },
          ]}
          disabled={disabled}
          onChange={(joined) => tell(members, joined)}
        />
        {actions}
      </div>
      {members.length === 0 && <p className="text-muted">{t(by === "all" ? "emptyAll" : "emptyAny")}</p>}
      <ul ref={list} className="grid grid-cols-1 gap-2">
        {members.map((member, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other identity than its place
          <li key={at} className="min-w-0">
            <ConditionNode
              condition={member}
              scope={scope}
              disabled={disabled}
              depth={depth + 1}
              onChange={(next) => tell(next ? members.with(at, next) : members.filter((_, other) => other !== at))}
              moves={
                members.length > 1 && (
                  <>
                    <SmallButton label={t("up")} icon="up" disabled={at === 0} onClick={() => move(at, at - 1)} />
                    <SmallButton
                      label={t("down")}
                      icon="down"
                      disabled={at === members.length - 1}
                      onClick={() => move(at, at + 1)}
                    />
                  </>
                )
              }
            />
          </li>
        ))}
      </ul>
      {!disabled && (
        <div className="flex flex-wrap gap-2">
          <SmallButton label={t("addLine")} icon="plus" onClick={() => add(blankLeaf)}>
            {t("addLine")}
          </SmallButton>
          {depth < deepest && (
            <SmallButton
              label={t("addGroup")}
              icon="plus"
              onClick={() => add(by === "all" ? { any: [blankLeaf] } : { all: [blankLeaf] })}
            >
              {t("addGroup")}
            </SmallButton>
          )}
        </div>
      )}
    </div>
  );
}

function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ...items.slice(from, from + 1));
}

type ButtonProps = {
  label: string;
  icon?: IconName;
  pressed?: boolean;
  disabled?: boolean;
  onClick(): void;
  children?: ReactNode;
};

export function SmallButton({ label, icon, pressed, disabled, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
      className="inline-flex min-h-[2em] items-center gap-1 rounded-md px-2 font-semibold text-action hover:bg-action-soft disabled:text-muted disabled:opacity-50 aria-pressed:bg-warn-soft aria-pressed:text-warn"
    >
      {icon && <Icon name={icon} className="size-[1.05em]" />}
      {children}
    </button>
  );
}
