import type { ReactNode } from "react";
import { ClientWords } from "@/app/client-words";
import { DraftProvider } from "@/features/eligibility/components/draft-saver/draft";
import { languages, locales } from "@/messages";
import { shownVersion } from "./shown-version";

type Props = {
  versionId: string /** Words of the editors' own, by their place. */;
  words?: string[];
  children: ReactNode;
};

/** What every editor of a version stands in: the version to save with, the languages of its texts, the words it says. */
export async function DraftFrame({ versionId, words = [], children }: Props) {
  const { version, mayEdit, locale } = await shownVersion(versionId);
  const own = [locale, ...locales.filter((other) => other !== locale)];
  return (
    <ClientWords places={["kit", "editing", ...words]}>
      <DraftProvider
        versionId={version.id}
        version={version.version}
        editable={mayEdit}
        locale={locale}
        languages={own.map((one) => ({ locale: one, name: languages[one].name }))}
      >
        {children}
      </DraftProvider>
    </ClientWords>
  );
}
