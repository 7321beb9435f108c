import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientWords, pickWords } from "@/app/client-words";
import { publishedQuestions } from "@/features/eligibility/admin-queries";
import { DraftProvider } from "@/features/eligibility/components/draft-saver/draft";
import { type Locale, languages, locales } from "@/messages";
import { Details } from "@/ui/details";
import { shownVersion } from "../shown-version";
import { Builder } from "./builder";

type Props = { params: Promise<{ versionId: string }> };

const editorWords = ["builder", "editing", "kit", "faults", "admin.kinds", "admin.sentences", "admin.facts"];
const previewWords = [
  "kit",
  "common",
  "faults",
  "applicant.question",
  "applicant.rows",
  "applicant.documents",
  "applicant.page",
];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.versions");
  return { title: t("questions") };
}

/** Every question of a version: a draft is shaped here, a published version shown. */
export default async function QuestionsPage({ params }: Props) {
  const { db, version, mayEdit, locale, now } = await shownVersion((await params).versionId);
  const t = await getTranslations("builder.help");
  const editing = await getTranslations("editing");
  const { samples = [], rules, ...definition } = version.definition;
  const named = [locale as Locale, ...locales.filter((one) => one !== locale)].map((one) => ({
    locale: one,
    name: languages[one].name,
  }));
  return (
    <>
      <div className="mb-4 grid gap-2">
        {!mayEdit && <p className="text-muted">{editing("readOnly")}</p>}
        <Details summary={editing("help")}>
          {(["structure", "texts", "conditions", "retire", "preview", "save"] as const).map((part) => (
            <p key={part} className="max-w-[46em]">
              {t(part)}
            </p>
          ))}
        </Details>
      </div>
      <ClientWords places={editorWords}>
        <DraftProvider
          versionId={version.id}
          version={version.version}
          editable={mayEdit}
          languages={named}
          locale={locale}
        >
          <Builder
            definition={{ ...definition, rules: namesOnly(rules) }}
            published={await publishedQuestions(db)}
            languages={named.map((one) => ({
              ...one,
              words: pickWords(languages[one.locale].messages as never, previewWords),
            }))}
            examples={samples.map(({ key, name, answers }) => ({ key, name, answers }))}
            today={now.toISOString().slice(0, 10)}
          />
        </DraftProvider>
      </ClientWords>
    </>
  );
}

/** The builder needs of the rules what their parameters are called. */
const namesOnly = (rules: Parameters<typeof Builder>[0]["definition"]["rules"]) =>
  rules.map((rule) => ({ ...rule, clauses: [], citations: [] }));
