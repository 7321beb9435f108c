import "server-only";
import { keepJudgedFacts } from "@/features/applications/use-cases/keep-judged-facts";
import { keepOldTraces } from "@/features/applications/use-cases/keep-traces";
import { lapseDrafts } from "@/features/applications/use-cases/lapse-drafts";
import { lapsePassports } from "@/features/applications/use-cases/lapse-passports";
import { lapseRequests } from "@/features/applications/use-cases/lapse-requests";
import { tidyFiles } from "@/features/documents/use-cases/tidy-files";
import { abandonImports, workOnImports } from "@/features/eligibility/use-cases/import-institutions";
import { sweepSessions } from "@/features/identity/use-cases/sweep-sessions";
import { tendRuns } from "@/features/impact/use-cases/tend-runs";
import { deliverMails } from "@/features/notifications/use-cases/deliver-mails";
import { returnLeftCases } from "@/features/review/use-cases/return-left-cases";
import { screenCases } from "@/features/review/use-cases/screen-cases";
import { database } from "@/server/db";
import { everyFewSeconds, keepDoing, worker } from "@/server/jobs";
import { sweepLimits } from "@/server/rate-limit";

const minute = 60;
const hour = 60 * minute;

/** Everything that the server does by itself. Each job runs on one server at a time, however many share the database. */
export function startJobs(): void {
  keepDoing("mail", 1, () => deliverMails(database(), worker));
  keepDoing("runs", 3, () => tendRuns(database()));
  everyFewSeconds("lapse-requests", minute, lapseRequests);
  everyFewSeconds("lapse-passports", minute, lapsePassports);
  everyFewSeconds("return-left-cases", minute, returnLeftCases);
  everyFewSeconds("lapse-drafts", hour, lapseDrafts);
  everyFewSeconds("keep-judged-facts", 10 * minute, keepJudgedFacts);
  everyFewSeconds("keep-traces", 10 * minute, keepOldTraces);
  everyFewSeconds("screen-cases", 5, screenCases);
  keepDoing("institution-imports", 5, () => workOnImports(database()));
  everyFewSeconds("abandon-imports", hour, abandonImports);
  everyFewSeconds("tidy-files", hour, tidyFiles);
  everyFewSeconds("sweep-sessions", 6 * hour, sweepSessions);
  everyFewSeconds("sweep-limits", hour, sweepLimits);
}
