import { getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Page, PageTitle } from "@/ui/shell";

type Written = "about" | "privacy" | "accessibility";
type Words = Record<string, string | Record<string, string>>;

/** A page of plain paragraphs whose sections stand in the messages: those named a and b run on, the rest are a list. */
export async function WrittenPage({ page, children }: { page: Written; children?: ReactNode }) {
  const t = await getTranslations("pages");
  const words = ((await getMessages()).pages as Record<Written, Words>)[page];
  const sections = Object.entries(words).filter(([, section]) => typeof section !== "string");
  return (
    <Page>
      <PageTitle lead={t(`${page}.lead`)}>{t(`${page}.title`)}</PageTitle>
      {sections.map(([key, section]) => (
        <WrittenSection key={key} words={section as Record<string, string>} />
      ))}
      {children}
    </Page>
  );
}

function WrittenSection({ words: { title, a, b, more: _, note, ...listed } }: { words: Record<string, string> }) {
  return (
    <section className="mt-9 grid gap-3">
      <h2 className="text-2xl">{title}</h2>
      {a && <p>{a}</p>}
      {b && <p>{b}</p>}
      {Object.keys(listed).length > 0 && (
        <ul className="grid list-disc gap-2 ps-5">
          {Object.entries(listed).map(([key, text]) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
      {note && <p className="text-muted">{note}</p>}
    </section>
  );
}
