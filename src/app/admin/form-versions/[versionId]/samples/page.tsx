import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type SearchParams, singleParams } from "@/app/search-params";
import { SampleEditor } from "@/features/eligibility/components/sample-editor/sample-editor";
import type { SamplePerson } from "@/features/eligibility/domain/definition";
import { judgeSamples } from "@/features/eligibility/domain/samples";
import { inLanguage } from "@/features/eligibility/domain/text";
import { LinkButton } from "@/ui/button";
import { Details } from "@/ui/details";
import { Notice } from "@/ui/notice";
import { Panel } from "@/ui/panel";
import { Tag } from "@/ui/tag";
import { DraftFrame } from "../draft-frame";
import { shownVersion } from "../shown-version";
import { groundOf } from "./ground";
import { SampleList } from "./sample-list";
import { SampleTrace } from "./sample-trace";

type Props = { params: Promise<{ versionId: string }>; searchParams: SearchParams };

export async function generateMetadata(): Promise<Metadata> {
  const parts = await getTranslations("admin.versions.parts");
  return { title: parts("samples") };
}

/** The sample persons on the left; one of them, why it comes out so and what is known of it, on the right. */
export default async function SamplesPage({ params, searchParams }: Props) {
  const { versionId } = await params;
  const [{ version, locale, mayEdit, now }, { item, copy }, t, counts, editing, verdicts, outcomes] = await Promise.all(
    [
      shownVersion(versionId),
      singleParams(searchParams),
      getTranslations("samples"),
      getTranslations("checks.samples"),
      getTranslations("editing"),
      getTranslations("review.verdicts"),
      getTranslations("review.outcomes"),
    ],
  );
  const { definition } = version;
  const samples = definition.samples ?? [];
  const results = judgeSamples(definition);
  const red = results.filter(({ green }) => !green).length;
  const base = `/admin/form-versions/${version.id}/samples`;
  const creating = mayEdit && item === "new";
  const at = creating ? samples.length : Number(item || Number.NaN);
  const open = creating ? newPerson(samples[Number(copy || Number.NaN)], now.toISOString().slice(0, 10)) : samples[at];
  const result = creating ? undefined : results[at];
  const name = creating ? t("add") : inLanguage(open?.name, locale);
  return (
    <DraftFrame versionId={versionId} words={["samples"]}>
      <div className="grid gap-4">
        <p className="max-w-[46em]">{t("lead")}</p>
        <Details summary={editing("help")}>
          <p className="max-w-[46em]">{t("help")}</p>
        </Details>
        {!mayEdit && <Notice>{editing("readOnly")}</Notice>}
        <div className="flex flex-wrap items-center gap-3">
          {samples.length > 0 && (
            <Tag tone={red > 0 ? "refusal" : "ok"}>
              {red > 0 ? counts("red", { red, count: samples.length }) : counts("green", { count: samples.length })}
            </Tag>
          )}
          {mayEdit && (
            <LinkButton href={`${base}?item=new#item`} icon="plus">
              {t("add")}
            </LinkButton>
          )}
        </div>
        <div className={open ? "grid gap-5 xl:grid-cols-2" : "max-w-[60em]"}>
          <div className="min-w-0">
            <SampleList samples={samples} results={results} base={base} current={item} locale={locale} />
          </div>
          {open && (
            <div className="grid min-w-0 content-start gap-4">
              {result && (
                <Panel
                  id="item"
                  title={t("why", { name })}
                  aside={
                    mayEdit && (
                      <LinkButton href={`${base}?item=new&copy=${at}#item`} icon="plus">
                        {t("copy")}
                      </LinkButton>
                    )
                  }
                >
                  <SampleTrace result={result} locale={locale} />
                </Panel>
              )}
              <Panel id={result ? "edit" : "item"} title={result ? t("edit") : name}>
                <SampleEditor
                  key={`${item} ${copy}`}
                  at={at}
                  initial={open}
                  ground={groundOf(definition, open, locale, {
                    verdicts: verdicts as never,
                    outcomes: outcomes as never,
                  })}
                  label={name}
                  creating={creating}
                  count={samples.length}
                  list={base}
                />
              </Panel>
            </div>
          )}
        </div>
      </div>
    </DraftFrame>
  );
}

/** Somebody of whom nothing is known yet, or the same as another. */
function newPerson(other: SamplePerson | undefined, today: string): SamplePerson {
  if (other) return { ...other, key: "" };
  return {
    key: "",
    name: {},
    answers: {},
    documents: [],
    institutions: [],
    on: today,
    expected: { verdict: "eligible" },
  };
}
