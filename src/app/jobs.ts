import "server-only";
import { lapseDrafts } from "@/features/applications/use-cases/lapse-drafts";
import { lapsePassports } from "@/features/applications/use-cases/lapse-passports";
import { lapseRequests } from "@/features/applications/use-cases/lapse-requests";
import type { Database } from "@/server/db";

export type Job = { name: string; everySeconds: number; run(context: { db: Database; now: Date }): Promise<void> };

/** What the server does by itself. Each may run on several servers at once and does its work once. */
export const jobs: readonly Job[] = [
  { name: "lapse-drafts", everySeconds: 3_600, run: lapseDrafts },
  { name: "lapse-requests", everySeconds: 60, run: lapseRequests },
  { name: "lapse-passports", everySeconds: 60, run: lapsePassports },
];
