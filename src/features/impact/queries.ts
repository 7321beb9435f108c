import "server-only";
import { z } from "zod";
import type { Context } from "@/features/identity/context";
import { hasRole } from "@/features/identity/domain/actor";
import { err, ok, type Result } from "@/lib/result";
import { type Page, placeOf, toPage } from "@/server/http/paging";
import { refusals } from "./domain/refusals";
import { type CaseFilter, findChangedCases, findRun, findRuns, type Run, type RunKind, standingOf } from "./repository";
import type { ChangedCaseView, RunView, WalkRunView } from "./schema";

type Views = { impact: RunView; walk: WalkRunView };

/** A run as those see it who asked; `standing` is the version of the draft as it stands now. */
export const runViewOf = <Kind extends RunKind>(run: Run<Kind>, standing: number) =>
  ({
    id: run.id,
    state: run.state,
    progress: { judged: run.judged, total: run.total },
    sample: run.sample,
    requestedAt: run.requestedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
    outOfDate: run.draftVersion !== standing,
    ...(run.result ? { result: run.result } : {}),
  }) as Views[Kind];

export async function readRun<Kind extends RunKind>(
  { db }: Context,
  kind: Kind,
  versionId: string,
  runId: string,
): Promise<Result<Views[Kind]>> {
  const [run, standing] = await Promise.all([findRun(db, kind, runId, versionId), standingOf(db, versionId)]);
  return run && standing !== null ? ok(runViewOf(run, standing)) : err(refusals.notFound);
}

/** Whether there is such a version to ask about, and how often it has been changed. */
export async function askableVersion({ db }: Context, id: string): Promise<Result<number>> {
  const standing = await standingOf(db, id);
  return standing === null ? err(refusals.notFound) : ok(standing);
}

const mostShown = 10;

/** The last runs of a version, the newest first. */
export async function runsOf<Kind extends RunKind>(
  { db }: Context,
  kind: Kind,
  { id, version }: { id: string; version: number },
): Promise<Views[Kind][]> {
  return (await findRuns(db, kind, id, mostShown)).map((run) => runViewOf(run, version));
}

type Listing = Omit<CaseFilter, "runId"> & { cursor?: string | undefined; limit: number };

/** The cases of a run whose verdicts change: references for all, a way to open for those in whose reach they are. */
export async function changedCases(
  { db, actor }: Context,
  runId: string,
  { cursor, limit, ...filter }: Listing,
): Promise<Result<Page<ChangedCaseView>>> {
  const after = placeOf(cursor, z.tuple([z.uuid()]));
  if (!after.ok) return after;
  const found = { after: after.value?.[0] ?? null, limit: limit + 1 };
  const rows = await findChangedCases(db, { runId, ...filter }, found);
  const officer = hasRole(actor, "reviewer", "supervisor");
  const view = ({ post, from, to, ...row }: (typeof rows)[number]): ChangedCaseView => ({
    ...row,
    from: from as ChangedCaseView["from"],
    to: to as ChangedCaseView["to"],
    inReach: hasRole(actor, "auditor") || (officer && post !== null && actor.posts.includes(post)),
  });
  return ok(toPage(rows, limit, view, (row) => [row.id]));
}
