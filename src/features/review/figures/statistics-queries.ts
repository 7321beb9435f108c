import "server-only";
import type { Status } from "@/features/applications/domain/lifecycle";
import { publishedForm } from "@/features/eligibility/queries";
import type { Database } from "@/server/db";
import { hold } from "@/server/hold";
import { backlogStates, windowDays } from "../domain/figures/backlog";
import { fewest, hideFew } from "../domain/figures/hide-few";
import type { ServiceTimes, Statistics } from "./schema";
import { usualDecisions, usualStages } from "./stay-queries";

type Asker = { db: Database; now: Date };
type Ending = keyof Statistics["applications"];

const day = 86_400_000;

/** A visa that was cancelled later had been granted. */
const endings: Partial<Record<Status, Ending>> = {
  GRANTED: "granted",
  READY_FOR_COLLECTION: "granted",
  COMPLETED: "granted",
  CANCELLED: "granted",
  REFUSED: "refused",
  WITHDRAWN: "ended",
  LAPSED: "ended",
};

/** What anybody may know: how many were filed, and what became of them; nothing about fewer than five people. */
export async function publicStatistics({ db, now }: Asker): Promise<Statistics> {
  const { form } = await publishedForm(db, now);
  return hold("statistics", async () => {
    const rows = await db.application.groupBy({
      by: ["post", "status"],
      where: { submittedAt: { not: null }, status: { not: "DRAFT" } },
      _count: { _all: true },
    });
    const parts = { waiting: 0, granted: 0, refused: 0, ended: 0 };
    const filed: Record<string, number> = Object.fromEntries(form.definition.lists.posts.map(({ key }) => [key, 0]));
    for (const { post, status, _count } of rows) {
      parts[(endings[status as Status] ?? "waiting") as keyof typeof parts] += _count._all;
      if (post) filed[post] = (filed[post] ?? 0) + _count._all;
    }
    const all = hideFew(parts);
    const posts = hideFew(filed).parts;
    return {
      asOf: now.toISOString(),
      applications: { submitted: all.total, ...all.parts },
      posts: Object.entries(posts).map(([post, submitted]) => ({ post, submitted })),
    };
  });
}

/** States whose times applicants are told; a proposal is not among them, since nobody is to read an outcome into it. */
const toldStates = backlogStates.filter((status) =>
  ["SUBMITTED", "PRELIM_REVIEW", "FINAL_REVIEW", "ADMIN_PROCESSING", "RECONSIDERATION"].includes(status),
);

/** How long each step and the whole usually took at each post, where at least five cases tell. */
export async function serviceTimes({ db, now }: Asker): Promise<ServiceTimes> {
  const { form } = await publishedForm(db, now);
  return hold("service times", async () => {
    const asked = { definition: form.definition, posts: null, now };
    const since = new Date(now.getTime() - windowDays * day);
    const [stages, decisions] = await Promise.all([
      usualStages(db, asked, { since, states: toldStates, fewest }),
      usualDecisions(db, asked, { since, fewest }),
    ]);
    return { asOf: now.toISOString(), windowDays, items: [...stages, ...decisions] };
  });
}

/** The usual time of a step at a post; null where fewer than five cases tell. */
export async function usualTimeOf(asker: Asker, post: string | null, step: string) {
  const { items } = await serviceTimes(asker);
  return items.find((item) => item.post === post && item.step === step) ?? null;
}
