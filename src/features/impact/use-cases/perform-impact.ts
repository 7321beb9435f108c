import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { openSecret, openSnapshotAnswers } from "@/features/applications/judged/queries";
import type { Form } from "@/features/eligibility/domain/form";
import { judgesOf, type Verdict } from "@/features/eligibility/domain/judging";
import { type Ask, type Lane, laneFrom, type Rejudged, rejudge } from "@/features/eligibility/domain/lane";
import { read } from "@/features/eligibility/domain/read";
import { formVersion } from "@/features/eligibility/queries";
import type { Database } from "@/server/db";
import { env } from "@/server/env";
import { judgingVersions, sampledCases, scanCases, sentCases } from "../cases/repository";
import { type Alike, compare, type Given, Tally } from "../domain/tally";
import { type ChangedCase, findDraft, finishRun, heldRun, noteProgress, referencesOf } from "../repository";

const perBatch = 4_000;
const readAtOnce = 100;
const mostListed = 10_000;
const mostExamples = 5;
const mostRemembered = 50_000;
/** Rests this share of each batch's time, so that others find a processor and the disk free. */
const restShare = 0.4;

/**
 * Judges past cases by a version and keeps what would have been different. Changes nothing else. False when the run was
 * cancelled or taken over meanwhile.
 */
export async function performImpact(db: Database, runId: string, worker: string): Promise<boolean> {
  const began = performance.now();
  const run = await heldRun(db, "impact", runId, worker);
  if (!run) return false;
  const { form: draft, version: draftVersion } = await findDraft(db, run.formVersionId);
  const judging = new Judging(draft, await lanesTo(db, draft));
  const { where, total } = await sampledCases(db, run.sample);
  const note = () => noteProgress(db, { id: runId, worker, judged: judging.tally.cases, total, draftVersion });

  const { asks, dated } = judging;
  let after: string | null = null;
  for (let noted = 0; ; ) {
    const batchBegan = performance.now();
    const lines = await scanCases(db, { where, asks, dated, after, limit: perBatch });
    if (lines.length === 0) break;
    after = await judging.takeAll(db, lines);
    const now = performance.now();
    if (now - noted > 500) {
      if (!(await note())) return false;
      noted = now;
    }
    if (lines.length === perBatch) await sleep((now - batchBegan) * restShare);
  }
  const result = await judging.result(db, Math.round(performance.now() - began));
  return finishRun(db, { id: runId, worker, judged: result.cases, result, changed: judging.changed });
}

const verdicts = new Map(
  (["eligible", "refer", "incomplete", "not_eligible"] satisfies Verdict[]).map((verdict) => [
    verdict as string,
    verdict,
  ]),
);

/** A copy: a part of a text keeps the whole text in memory. */
const alone = (part: string): string => Buffer.from(part, "latin1").toString("latin1");

type FromVersion = { form: Form; lane: Lane | null; places: number[] };

async function lanesTo(db: Database, draft: Form): Promise<Map<string, { form: Form; lane: Lane | null }>> {
  const lanes = new Map<string, { form: Form; lane: Lane | null }>();
  for (const id of await judgingVersions(db)) {
    const { form } = await formVersion(db, id);
    lanes.set(id, { form, lane: laneFrom(form, draft) });
  }
  return lanes;
}

/** Judges cases as they come from the scan, and remembers what becomes of those that are alike. */
class Judging {
  readonly tally = new Tally();
  readonly changed: ChangedCase[] = [];
  readonly asks: Ask[] = [];
  readonly dated: boolean;
  private readonly versions: Map<string, FromVersion>;
  private readonly known = new Map<string, Alike | null>();
  private readonly examples = new Map<string, string[]>();
  private readAnew = 0;

  constructor(
    private readonly draft: Form,
    lanes: Map<string, { form: Form; lane: Lane | null }>,
  ) {
    this.versions = new Map([...lanes].map(([id, from]) => [id, { ...from, places: this.placesFor(from.lane) }]));
    this.dated = [...lanes.values()].some(({ lane }) => lane?.dated);
  }

  /** Where in a line's values each of the lane's asks stands; the scan asks for all versions at once, sealed ones last. */
  private placesFor(lane: Lane | null): number[] {
    return (lane?.asks ?? []).map((ask) => {
      const at = this.asks.findIndex((one) => one.in === ask.in && one.name === ask.name && one.secret === ask.secret);
      return at >= 0 ? at : this.asks.push(ask) - 1;
    });
  }

  /** Returns the id of the last. */
  async takeAll(db: Database, lines: readonly string[]): Promise<string | null> {
    const anew = new Map<string, { given: Given; version: FromVersion }>();
    for (const line of lines) {
      const [
        id = "",
        nationality = "",
        age = "",
        route = "",
        versionId = "",
        verdict = "",
        outcomes = "",
        on = "",
        asked = "",
        secret = "",
      ] = line.split("\t");
      const version = this.versions.get(versionId);
      if (!version) continue; // published and judged by while this was under way
      const given: Given = {
        verdict: verdicts.get(verdict) ?? "incomplete",
        outcomes,
        nationality,
        age: age ? Number(age) : null,
        route,
      };
      const alike = version.lane && this.judgeKept(id, given, version, { versionId, on, asked, secret });
      if (alike) this.take(id, given, alike);
      else anew.set(id, { given, version });
    }
    const ids = [...anew.keys()];
    for (let from = 0; from < ids.length; from += readAtOnce)
      for (const sent of await sentCases(db, ids.slice(from, from + readAtOnce))) {
        const { given, version } = anew.get(sent.applicationId) ?? {};
        if (!given || !version) continue;
        const institutions = new Map(sent.institutions.map((one) => [one.ror, one]));
        const answers = openSnapshotAnswers(sent.snapshotId, sent);
        const context = { today: sent.on, institutions, acceptSpecimen: env().KVISA_DEMO };
        const rejudged = rejudge(read(this.draft, answers, sent.evidence, context));
        this.readAnew += 1;
        this.take(sent.applicationId, given, this.compared(given, rejudged, version));
      }
    return lines.at(-1)?.slice(0, 36) ?? null;
  }

  private judgeKept(
    id: string,
    given: Given,
    { form, lane, places }: FromVersion,
    { versionId, on, asked, secret }: { versionId: string; on: string; asked: string; secret: string },
  ): Alike | null {
    const hidden = this.asks.filter((ask) => ask.secret);
    const opened = hidden.length > 0 ? openSecret(id, secret) : {};
    const sealed = hidden.map(({ in: place, name }) => opened[place === "facts" ? `fact ${name}` : name] ?? null);
    const key = `${versionId}${given.verdict}${given.outcomes}${on}${asked}${hidden.length > 0 ? JSON.stringify(sealed) : ""}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const open = JSON.parse(asked) as unknown[];
    const values = this.asks.map((ask) => (ask.secret ? sealed.shift() : open.shift()));
    const rejudged = lane?.judge(
      given.outcomes,
      places.map((place) => values[place]),
      on,
    );
    const alike = rejudged ? this.compared(given, rejudged, { form }) : null;
    if (this.known.size >= mostRemembered) this.known.clear();
    this.known.set(key, alike);
    return alike;
  }

  private compared = (given: Given, rejudged: Rejudged, { form }: Pick<FromVersion, "form">): Alike =>
    compare(given, rejudged, judgesOf(form).all, judgesOf(this.draft).all);

  private take(id: string, given: Given, alike: Alike): void {
    if (!this.tally.take(given, alike)) return;
    const applicationId = alone(id);
    const { from, to, rules } = alike;
    const examples = this.examples.get(`${from} ${to}`) ?? [];
    this.examples.set(`${from} ${to}`, examples);
    if (examples.length < mostExamples) examples.push(applicationId);
    if (this.changed.length < mostListed)
      this.changed.push({ applicationId, from, to, rules: rules.map(({ key }) => key) });
  }

  async result(db: Database, milliseconds: number) {
    const impact = this.tally.impact();
    const references = await referencesOf(db, [...this.examples.values()].flat());
    const changed = impact.changed.map((change) => {
      const ids = this.examples.get(`${change.from} ${change.to}`) ?? [];
      return { ...change, examples: ids.flatMap((id) => references.get(id) ?? []) };
    });
    const megabytes = Math.ceil(process.resourceUsage().maxRSS / 1024);
    return { ...impact, changed, readAnew: this.readAnew, milliseconds, megabytes };
  }
}
