import { getTranslations } from "next-intl/server";
import type { Route } from "@/features/eligibility/domain/definition";
import type { PreCheck } from "@/features/eligibility/pre-check";
import { Finding } from "./finding";

/** Below the rule that combines the ways to qualify: each way that is claimed, with its own points. */
export async function RouteFindings({ of, preCheck }: { of: string; preCheck: PreCheck }) {
  const { assessment, form } = preCheck;
  const combines = form.definition.rules.find(({ id }) => id === of)?.combines;
  if (!combines) return null;
  const claimed = (Object.keys(combines.routes) as Route[])
    .map((route) => ({ route, findings: assessment.rules.filter((finding) => finding.route === route) }))
    .filter(({ findings }) => findings.length > 0);
  if (claimed.length === 0) return null;
  const t = await getTranslations("precheck.result.routes");
  return (
    <div className="mt-3 grid gap-6">
      {claimed.length > 1 && <p>{t("both")}</p>}
      {claimed.map(({ route, findings }) => (
        <section key={route} className="grid gap-4">
          <h4 className="font-semibold">{t(route)}</h4>
          {findings.map((finding) => (
            <Finding key={finding.id} finding={finding} preCheck={preCheck} />
          ))}
        </section>
      ))}
    </div>
  );
}
