import "server-only";
import { publishedForm } from "@/features/eligibility/queries";
import type { Context } from "@/features/identity/context";
import { hold } from "@/server/hold";
import { type FairGroup, fairGroups } from "../domain/figures/fair-groups";
import { fewest } from "../domain/figures/hide-few";
import { postsInReach } from "../reach-queries";
import { decidedPeople } from "./stay-queries";

const yearLong = 365;
const day = 86_400_000;

export type Fairness = {
  asOf: string;
  windowDays: number;
  /** Null below five. */
  cases: number | null;
  dimensions: { key: "nationality" | "route" | "age"; groups: FairGroup[]; leftOut: number }[];
};

/** Whether people waited as long and were decided about alike, whoever they are: first decisions of a year. */
export async function fairnessOf({ db, actor, now }: Context): Promise<Fairness> {
  const posts = postsInReach(actor);
  const { form } = await publishedForm(db, now);
  return hold(`fairness ${posts === null ? "*" : [...posts].sort().join()}`, async () => {
    const since = new Date(now.getTime() - yearLong * day);
    const rows = await decidedPeople(db, { definition: form.definition, posts, now }, since);
    const cases = rows.reduce((all, row) => all + row.cases, 0);
    const dimensions =
      cases < fewest
        ? []
        : [
            { key: "nationality" as const, ...fairGroups(rows, ({ nationality }) => nationality ?? "") },
            { key: "route" as const, ...fairGroups(rows, ({ route }) => route ?? "") },
            { key: "age" as const, ...fairGroups(rows, ({ age }) => (age === null ? "" : String(age))) },
          ];
    return { asOf: now.toISOString(), windowDays: yearLong, cases: cases < fewest ? null : cases, dimensions };
  });
}
