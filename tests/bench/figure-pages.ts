import type { Role } from "@/features/identity/domain/actor";
import { fairnessOf } from "@/features/review/figures/fairness-queries";
import { publicStatistics, serviceTimes } from "@/features/review/figures/statistics-queries";
import { workloadOf } from "@/features/review/figures/workload-queries";
import { database } from "@/server/db";
import type { Ground } from "./fill";

export type FigurePage = { name: string; seconds: number };

/** How long the figures take that nobody has asked for yet; later they are held for a while. */
export async function figurePages({ reviewer: { id } }: Ground): Promise<FigurePage[]> {
  const now = new Date();
  const as = (role: Role, posts: string[]) => {
    const actor = { id, email: "", name: "", roles: [role], posts, languages: [], skills: [], locale: "en" };
    return { db: database(), actor, now, locale: "en" as const, requestId: null, address: null };
  };
  const timed = async (name: string, work: () => Promise<unknown>): Promise<FigurePage> => {
    const began = performance.now();
    await work();
    return { name, seconds: (performance.now() - began) / 1_000 };
  };
  return [
    await timed("workload of one post", () => workloadOf(as("supervisor", ["new_delhi"]))),
    await timed("workload of all posts", () => workloadOf(as("auditor", []))),
    await timed("fairness of one post", () => fairnessOf(as("supervisor", ["new_delhi"]))),
    await timed("fairness of all posts", () => fairnessOf(as("auditor", []))),
    await timed("public statistics", () => publicStatistics({ db: database(), now })),
    await timed("usual times", () => serviceTimes({ db: database(), now })),
  ];
}
