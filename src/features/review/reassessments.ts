import "server-only";
import { differingRules } from "@/features/applications/domain/verdict";
import { verdictsOf } from "@/features/applications/queries";
import type { Context } from "@/features/identity/context";
import { namesOf } from "@/features/identity/queries";
import type { Reassessments, VerdictBeside } from "./schema";

type Verdict = NonNullable<Awaited<ReturnType<typeof verdictsOf>>["own"]>;

/** The verdicts that officers asked for under later rules, each with the rules that come out otherwise than before. */
export async function reassessmentsOf({ db, locale }: Context, caseId: string): Promise<Reassessments> {
  const { own, asked } = await verdictsOf(db, caseId, locale);
  const names = await namesOf(
    db,
    asked.map(({ askedById }) => askedById),
  );
  return {
    own: own && headOf(own),
    items: asked.map((verdict) => ({
      ...headOf(verdict),
      by: verdict.askedById ? { id: verdict.askedById, name: names.get(verdict.askedById) ?? "" } : null,
      differing: differingRules(own?.rules ?? [], verdict.rules).map(({ before, now }) => {
        const { id = "", route, title = "" } = now ?? before ?? {};
        const told = (rule: typeof now) => rule && { outcome: rule.outcome, reason: rule.reason };
        return { id, ...(route ? { route } : {}), title, before: told(before), now: told(now) };
      }),
    })),
  };
}

const headOf = ({ verdict, assessmentDate, formVersion, at }: Verdict): VerdictBeside => ({
  verdict: verdict as VerdictBeside["verdict"],
  assessmentDate,
  formVersion,
  at,
});
