import type { Metadata } from "next";
import type { AbstractIntlMessages } from "next-intl";
import { getTranslations } from "next-intl/server";
import { pickWords } from "@/app/client-words";
import { publishedQuestions } from "@/features/eligibility/admin-queries";
import type { Rule } from "@/features/eligibility/domain/definition";
import { languages, locales } from "@/messages";
import { Details } from "@/ui/details";
import { DraftFrame } from "../draft-frame";
import { shownVersion } from "../shown-version";
import { Builder } from "./builder";

type Props = { params: Promise<{ versionId: string }> };

const editorWords = ["builder", "faults", "admin.kinds", "admin.sentences", "admin.facts"];
const previewWords = [
  "kit",
  "common",
  "faults",
  ...["question", "rows", "documents", "page"].map((part) => `applicant.${part}`),
];
const helpParts = ["structure", "texts", "conditions", "retire", "preview", "save"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.versions");
  return { title: t("questions") };
}

/** Every question of a version: a draft is shaped here, a published version shown. */
export default async function QuestionsPage({ params }: Props) {
  const { db, version, mayEdit, now } = await shownVersion((await params).versionId);
  const [t, editing] = await Promise.all([getTranslations("builder.help"), getTranslations("editing")]);
  const { samples = [], rules, ...definition } = version.definition;
  return (
    <>
      <div className="mb-4 grid gap-2">
        {!mayEdit && <p className="text-muted">{editing("readOnly")}</p>}
        <Details summary={editing("help")}>
          {helpParts.map((part) => (
            <p key={part} className="max-w-[46em]">
              {t(part)}
            </p>
          ))}
        </Details>
      </div>
      <DraftFrame versionId={version.id} words={editorWords}>
        <Builder
          definition={{ ...definition, rules: rules.map(nameOnly) }}
          published={await publishedQuestions(db)}
          languages={locales.map((locale) => ({
            locale,
            name: languages[locale].name,
            words: pickWords(languages[locale].messages, previewWords) as AbstractIntlMessages,
          }))}
          examples={samples.map(({ key, name, answers }) => ({ key, name, answers }))}
          today={now.toISOString().slice(0, 10)}
        />
      </DraftFrame>
    </>
  );
}

/** Conditions of questions name rules' parameters; nothing else of the rules is looked at here. */
const nameOnly = (rule: Rule): Rule => ({ ...rule, clauses: [], citations: [] });
