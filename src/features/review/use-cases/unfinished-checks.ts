import "server-only";
import type { Settings } from "@/features/eligibility/domain/definition";
import { err, ok, type Result } from "@/lib/result";
import type { Database } from "@/server/db";
import type { Case } from "../domain/case";
import { refusals } from "../domain/refusals";
import { openFile } from "../file/open-file";

/** Refuses while checks are left, where the version in force says that they hold a proposal; names what is left. */
export async function checksFinished(
  db: Database,
  current: Case,
  { settings, now }: { settings: Settings; now: Date },
): Promise<Result<null>> {
  if (!settings.checksHoldProposals) return ok(null);
  const { unfinished } = await openFile(db, current, now);
  return unfinished.length === 0 ? ok(null) : err({ ...refusals.checksUnfinished, current: { unfinished } });
}
