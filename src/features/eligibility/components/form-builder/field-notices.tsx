"use client";

import { useTranslations } from "next-intl";
import { ChoiceInput, LineInput } from "@/ui/edit-fields";
import { FieldRow } from "@/ui/field";
import { hasPart } from "../../domain/building/kinds";
import { blankLeaf } from "../../domain/conditions/leaf";
import type { Field } from "../../domain/definition";
import { withMember } from "../draft-saver/changes";
import { TextsInput } from "../editing/texts-input";
import type { FieldPartProps } from "./field-parts";
import { ConditionPart } from "./field-when";
import { Fold, OrderedList } from "./list-parts";

type OneNotice = NonNullable<Field["notices"]>[number];

/** What is said beside the question once an answer calls for it. It never keeps anybody from going on. */
export function FieldNotices({ field, set, editable, group }: FieldPartProps) {
  const t = useTranslations("builder.notices");
  const notices = field.notices ?? [];
  if (!hasPart(field.kind, "notices")) return null;
  return (
    <Fold holds="notices" title={t("title")} about={t("count", { count: notices.length })} open={notices.length > 0}>
      <OrderedList
        items={notices}
        disabled={!editable}
        nameOf={(_, at) => t("one", { number: at + 1 })}
        add={{ label: t("add"), make: (): OneNotice => ({ when: blankLeaf, text: { en: "" }, tone: "info" }) }}
        onChange={(next) => set("notices", next.length > 0 ? next : undefined)}
      >
        {(notice, at, change) => (
          <>
            <TextsInput
              name={`notices[${at}].text`}
              label={t("text")}
              value={notice.text}
              onChange={(text) => change({ ...notice, text: text ?? { en: "" } })}
              long
            />
            <FieldRow>
              <ChoiceInput
                name={`notices[${at}].tone`}
                label={t("tone")}
                value={notice.tone}
                options={[
                  { value: "info", label: t("info") },
                  { value: "warn", label: t("warn") },
                ]}
                onChange={(tone) => change({ ...notice, tone: tone === "warn" ? "warn" : "info" })}
              />
              <LineInput
                name={`notices[${at}].href`}
                label={t("href")}
                value={notice.href ?? ""}
                onChange={(href) => change(withMember(notice, "href", href === "" ? undefined : href))}
                optional
              />
            </FieldRow>
            <ConditionPart
              name={`notices[${at}].when`}
              label={t("when")}
              none=""
              always
              condition={notice.when}
              onChange={(when) => change({ ...notice, when: when ?? blankLeaf })}
              editable={editable}
              group={group}
            />
          </>
        )}
      </OrderedList>
    </Fold>
  );
}
