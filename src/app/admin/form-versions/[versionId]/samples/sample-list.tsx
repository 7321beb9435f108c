import { getTranslations } from "next-intl/server";
import type { SamplePerson } from "@/features/eligibility/domain/definition";
import type { SampleResult } from "@/features/eligibility/domain/samples";
import { inLanguage } from "@/features/eligibility/domain/text";
import { VerdictTag } from "@/features/review/components/tags";
import { EmptyState } from "@/ui/empty-state";
import { Table } from "@/ui/table";
import { Tag } from "@/ui/tag";
import { TextLink } from "@/ui/text-link";

type Props = {
  samples: SamplePerson[];
  results: SampleResult[];
  base: string;
  /** The number of the one that is open. */
  current: string | undefined;
  locale: string;
};

/** Every person with what is expected and found; those who came out otherwise stand first. */
export async function SampleList({ samples, results, base, current, locale }: Props) {
  const t = await getTranslations("samples");
  const entries = results.map((result, at) => ({ result, at, name: inLanguage(samples[at]?.name, locale) }));
  entries.sort((one, other) => Number(one.result.green) - Number(other.result.green) || one.at - other.at);
  return (
    <Table
      caption={t("count", { count: samples.length })}
      columns={[
        { key: "person", title: t("person") },
        { key: "expected", title: t("expected") },
        { key: "found", title: t("found") },
      ]}
      rows={entries.map(({ result: { green, expected, found, differs }, at, name }) => ({
        key: String(at),
        marked: current === String(at),
        cells: {
          person: <TextLink href={`${base}?item=${at}#item`}>{name}</TextLink>,
          expected: <VerdictTag verdict={expected.verdict} />,
          found: green ? (
            <Tag tone="ok">{t("asAgreed")}</Tag>
          ) : (
            <span className="grid justify-items-start gap-1">
              {found.verdict === expected.verdict ? (
                <Tag tone="refusal">{t("otherwise")}</Tag>
              ) : (
                <VerdictTag verdict={found.verdict} />
              )}
              <span className="text-seal">{differs.map(({ rule }) => rule).join(", ")}</span>
            </span>
          ),
        },
      }))}
      empty={<EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
    />
  );
}
