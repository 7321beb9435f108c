"use client";

import { useTranslations } from "next-intl";
import { CitationTag } from "@/ui/citation-tag";
import { ChoiceInput, LineInput } from "@/ui/edit-fields";
import type { Citation, Tag } from "../../domain/definition";
import { inLanguage } from "../../domain/text";
import { useDraft } from "../draft-saver/draft";
import { TextsInput } from "../editing/texts-input";
import { OrderedList } from "./ordered-list";
import { standings } from "./standings";

const tags = Object.keys(standings) as Tag[];
const blank: Citation = { code: "", tag: "assumed", text: {} };

type Props = { citations: Citation[]; onChange: (citations: Citation[]) => void; isOpen: (at: number) => boolean };

/** What a rule rests on, each with how far it can be leaned on. */
export function CitationFields({ citations, onChange, isOpen }: Props) {
  const t = useTranslations("rules");
  const { locale, editable } = useDraft();
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1 font-semibold">{t("citations")}</legend>
      <OrderedList
        items={citations}
        onChange={onChange}
        blank={blank}
        add={t("addCitation")}
        nameOf={(at) => citations[at]?.code || t("citationOf", { number: at + 1 })}
        isOpen={(at) => isOpen(at) || citations[at]?.code === ""}
        editable={editable}
        summary={({ code, tag, text }) => (
          <>
            <CitationTag standing={standings[tag]} /> {inLanguage(text, locale)}{" "}
            <span className="text-muted">{code}</span>
          </>
        )}
      >
        {(citation, at, put) => (
          <>
            <div className="grid gap-4 sm:grid-cols-2">
              <LineInput
                name={`citations[${at}].code`}
                label={t("citationCode")}
                value={citation.code}
                onChange={(code) => put({ ...citation, code })}
              />
              <ChoiceInput
                name={`citations[${at}].tag`}
                label={t("tag")}
                options={tags.map((tag) => ({ value: tag, label: t(`tags.${tag}`) }))}
                value={citation.tag}
                onChange={(tag) => put({ ...citation, tag: tag as Tag })}
              />
            </div>
            <TextsInput
              name={`citations[${at}].text`}
              label={t("citationText")}
              long
              value={citation.text}
              onChange={(text) => put({ ...citation, text: text ?? {} })}
            />
          </>
        )}
      </OrderedList>
    </fieldset>
  );
}
