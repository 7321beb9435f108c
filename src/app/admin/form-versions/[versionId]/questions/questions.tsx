import { useTranslations } from "next-intl";
import { sentence, type Wording } from "@/features/eligibility/domain/conditions/sentences";
import type { Field, Page, Section } from "@/features/eligibility/domain/definition";
import { inLanguage } from "@/features/eligibility/domain/text";
import { Details } from "@/ui/details";
import { Table } from "@/ui/table";

type Shared = { words: Wording; locale: string };

/** Every question of every section, page by page, with when it is shown and when it must be answered. */
export function Questions({ sections, ...shared }: Shared & { sections: Section[] }) {
  const t = useTranslations("admin.versions");
  return (
    <div className="grid gap-4">
      {sections.map((section) => (
        <Details
          key={section.key}
          summary={t("sectionOf", { title: inLanguage(section.title, shared.locale), count: countOf(section.fields) })}
        >
          {section.pages.map((page) => (
            <PageOfQuestions key={page.key} page={page} fields={section.fields} {...shared} />
          ))}
        </Details>
      ))}
    </div>
  );
}

const countOf = (fields: Field[]): number =>
  fields.reduce((total, { fields: members = [] }) => total + 1 + members.length, 0);

function PageOfQuestions({ page, fields, words, locale }: Shared & { page: Page; fields: Field[] }) {
  const t = useTranslations("admin.versions");
  const kinds = useTranslations("admin.kinds");
  const shown = fields.filter((field) => field.page === page.key).flatMap(withMembers);
  if (shown.length === 0) return null;
  return (
    <Table
      caption={inLanguage(page.title, locale)}
      columns={[
        { key: "label", title: t("question") },
        { key: "key", title: t("key") },
        { key: "kind", title: t("kind") },
        { key: "required", title: t("required") },
        { key: "when", title: t("when") },
      ]}
      rows={shown.map(({ field, path }) => ({
        key: path,
        cells: {
          label: inLanguage(field.label, locale),
          key: <code className="font-mono text-[0.88em] wrap-anywhere">{path}</code>,
          kind: [kinds(field.kind), ...(field.sensitive ? [t("sensitive")] : [])].join(" · "),
          required: required(field, words, t),
          when: field.visibleWhen ? sentence(field.visibleWhen, {}, words) : t("always"),
        },
      }))}
    />
  );
}

const withMembers = (field: Field): { field: Field; path: string }[] => [
  { field, path: field.key },
  ...(field.fields ?? []).map((member) => ({ field: member, path: `${field.key}[].${member.key}` })),
];

function required(field: Field, words: Wording, t: (key: string, values?: Record<string, string>) => string): string {
  if (field.required) return t("mustBe");
  return field.requiredWhen ? t("mustBeWhen", { what: sentence(field.requiredWhen, {}, words) }) : t("mayBe");
}
