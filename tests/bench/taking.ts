import { literal } from "./bare";
import type { Ground } from "./fill";
import type { Workload } from "./rounds";
import { type Ask, expectStatus, webClient } from "./web-client";

/** So many are left to take at ten thousand cases. */
const bareRuns = 1_000;

/** Twenty reach for the next case at once. Bare: lock the most urgent, update it, return it. */
export function takeNext(origin: string, { db, takers }: Ground): Workload {
  const asks = takers.map(({ cookie }) => webClient(origin, cookie));
  const taken = new Set<string>();
  let giving: Promise<void> | undefined;
  /** What was taken lies unassigned again, as on the next morning. */
  const giveBack = () => {
    giving ??= db
      .query(
        `update application set assignee_id = null, assigned_at = null, lease_until = null, status = 'SUBMITTED',
           version = version + 1 where assignee_id = any($1) and assigned_at is not null`,
        [takers.map(({ id }) => id)],
      )
      .then(() => {
        taken.clear();
        giving = undefined;
      });
    return giving;
  };
  return {
    name: "take next, 20 at once",
    least: 0.03,
    atOnce: takers.length,
    async portal(worker) {
      const answer = await (asks[worker] as Ask)("POST", "/api/v1/cases/next-assignment", {});
      if (answer.status === 204) return giveBack();
      const { id } = JSON.parse((await expectStatus(201, Promise.resolve(answer))).body) as { id: string };
      if (taken.has(id)) throw new Error(`${id} was given to two`);
      taken.add(id);
    },
    bare: { scripts: [takeOne(takers.map(({ id }) => id))], runs: bareRuns, again: giveBack },
    end: giveBack,
  };
}

const takeOne = (ids: string[]) => `
  update application set assignee_id = (array[${ids.map(literal).join(", ")}]::uuid[])[:client_id + 1],
    assigned_at = now(), version = version + 1 where id = (
    select id from application
    where post = 'new_delhi' and assignee_id is null and submitted_at is not null
      and status not in ('DRAFT', 'COMPLETED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'CANCELLED') and status = 'SUBMITTED'
    order by (-priority), coalesce(due_at, 'infinity'::timestamptz), id limit 1 for update skip locked)
  returning id;`;
