import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import type { Context } from "@/features/identity/context";
import type { TurningPointsView } from "@/features/impact/schema";
import { whatWouldTurn } from "@/features/impact/turning-points";
import { Panel } from "@/ui/panel";

type Props = { context: Context; caseId: string; open: boolean; href: string };

/** What would have to be otherwise. Sought only when somebody asks, and sent after the rest of the page. */
export async function TurningPoints({ context, caseId, open, href }: Props) {
  const t = await getTranslations("turning");
  const link = (
    <a href={href} className="text-[0.92em] link print:hidden">
      {open ? t("hide") : t("show")}
    </a>
  );
  return (
    <Panel id="turning" title={t("title")} aside={link}>
      {open ? (
        <Suspense fallback={<p role="status">{t("looking")}</p>}>
          <Found context={context} caseId={caseId} />
        </Suspense>
      ) : (
        <p className="text-muted">{t("lead")}</p>
      )}
    </Panel>
  );
}

async function Found({ context, caseId }: Pick<Props, "context" | "caseId">) {
  const t = await getTranslations("turning");
  const verdicts = await getTranslations("review.verdicts");
  const points = await whatWouldTurn(context, caseId);
  if (!points?.turnsTo) return <p>{t("nothing")}</p>;
  return (
    <>
      <p>{t("found", { verdict: verdicts(points.turnsTo) })}</p>
      <Ways ways={points.ways} and={t("and")} />
      <p className="text-muted">
        {points.ways.length > 1 && `${t("each")} `}
        {t("notTried")}
      </p>
    </>
  );
}

const Ways = ({ ways, and }: { ways: TurningPointsView["ways"]; and: string }) => (
  <ul className="grid list-disc gap-1.5 ps-5">
    {ways.map((way) => (
      <li key={way.map(({ name }) => name).join(" ")} className="break-words">
        {way.map(({ text }) => text).join(and)}
      </li>
    ))}
  </ul>
);
