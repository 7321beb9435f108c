import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import { differenceBetween } from "@/features/eligibility/domain/difference/difference";
import { mergeDefinitions } from "@/features/eligibility/domain/difference/merge";
import { inLanguage } from "@/features/eligibility/domain/text";
import { catchUpOf } from "@/features/eligibility/use-cases/bring-up-to-date";
import { ActForm } from "@/ui/act-form";
import { Notice } from "@/ui/notice";
import { Panel } from "@/ui/panel";
import { Differences } from "../differences";
import { shownVersion } from "../shown-version";
import { sidesOf } from "../sides";
import { ClashChoice } from "./clash-choice";

type Props = { params: Promise<{ versionId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("versions.catchUp");
  return { title: words("title") };
}

/** What came into force since the draft was begun, to be taken over; where both changed the same, one side is chosen. */
export default async function CatchUpPage({ params }: Props) {
  const { db, now, version, locale, mayEdit } = await shownVersion((await params).versionId);
  const t = await getTranslations("versions.catchUp");
  const standing = await catchUpOf(db, version.id, now);
  const back = `/admin/form-versions/${version.id}`;
  if (!standing.ok || !mayEdit) return <Notice title={t("nothing")} />;
  const { draft, ground, inForce } = standing.value;
  const { clashes } = mergeDefinitions(ground.definition, draft.definition, inForce.definition);
  const theirs = differenceBetween(ground.definition, inForce.definition);
  const labels = new Map(theirs.map(({ kind, id, label }) => [`${kind} ${id}`, label]));
  const [sides, flash] = await Promise.all([
    sidesOf(ground.definition, inForce.definition, locale),
    pageFlash(`${back}/catch-up`),
  ]);
  return (
    <div className="grid gap-5">
      <h2 className="text-lg">{t("title")}</h2>
      <p className="max-w-[46em]">{t("lead", { ground: ground.number, number: inForce.number })}</p>
      <Panel id="decide" title={t("decide")}>
        <ActForm
          at={`/api/v1/form-versions/${version.id}`}
          route="catch-up"
          back={back}
          version={draft.version}
          hidden={{ inForce: inForce.id }}
          button={t("button", { number: inForce.number })}
          {...(flash ? { flash } : {})}
        >
          <p>{t("clashes", { count: clashes.length })}</p>
          {clashes.map((clash, at) => (
            <ClashChoice
              key={clash.at}
              clash={clash}
              label={inLanguage(labels.get(`${clash.kind} ${clash.id}`) ?? {}, locale)}
              at={at}
              number={inForce.number}
              sides={sides}
              locale={locale}
            />
          ))}
        </ActForm>
      </Panel>
      <section aria-labelledby="theirs" className="grid gap-3">
        <h2 id="theirs" className="text-lg">
          {t("theirs", { ground: ground.number, number: inForce.number })}
        </h2>
        <Differences differences={theirs} sides={sides} locale={locale} />
      </section>
    </div>
  );
}
