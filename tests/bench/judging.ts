import { randomBytes } from "node:crypto";
import { newId } from "@/server/ids";
import { aCase, aDesk, grant } from "../integration/review/desk";
import { insertCopies } from "./copies";
import { type Ground, many, resealed } from "./fill";
import type { Workload } from "./rounds";
import { expectStatus, webClient } from "./web-client";

const cases = 2_500;
const atOnce = 20;

type Judged = { id: string; version: number };

/**
 * Twenty at once propose to grant, then others confirm what was proposed. Bare: one update of the case and one insert
 * of the decision, in one transaction.
 */
export async function judging(origin: string, { db, caseIds }: Ground): Promise<Workload[]> {
  const desk = await aDesk();
  const { id } = await aCase(desk, "FINAL_REVIEW");
  const { rows } = await db.query("select sealed, version from application where id = $1", [id]);
  const { sealed, version } = rows[0] as { sealed: Record<string, string>; version: number };
  const ids = many(cases, newId);
  await insertCopies(db, "application", id, {
    id: { type: "uuid", values: ids },
    reference: { type: "text", values: ids.map((copy) => `J-${copy}`) },
    passport_index: { type: "bytea", values: ids.map(() => randomBytes(32)) },
    sealed: { type: "jsonb", values: ids.map((copy) => resealed(sealed, `application|${id}`, `application|${copy}`)) },
  });
  await db.query("analyze application");
  const toPropose: Judged[] = ids.map((copy) => ({ id: copy, version }));
  const toConfirm: Judged[] = [];
  const bare = { scripts: caseIds.slice(0, 100).map((each) => updateAndInsert(each, desk.reviewer.id)) };
  const settle = async () => void (await db.query("delete from decision where note = $1", [bareNote]));
  const end = async () =>
    void (await db.query("update application set status = 'SUBMITTED' where id = any($1)", [caseIds.slice(0, 100)]));
  const [asReviewer, asSecond] = [desk.reviewer, desk.second].map(({ cookie }) => webClient(origin, cookie));
  const line = { least: 0.05, atOnce, bare, settle, end };
  return [
    {
      name: "proposal, 20 at once",
      ...line,
      async portal() {
        const next = toPropose.pop();
        if (!next) return false;
        const body = { ...grant, version: next.version };
        const answer = await expectStatus(201, asReviewer!("POST", `/api/v1/cases/${next.id}/proposals`, body));
        toConfirm.push({ id: next.id, version: (JSON.parse(answer.body) as Judged).version });
      },
    },
    {
      name: "decision, 20 at once",
      ...line,
      async portal() {
        const next = toConfirm.pop();
        if (!next) return false;
        const body = { confirm: true, version: next.version };
        await expectStatus(200, asSecond!("POST", `/api/v1/cases/${next.id}/decision`, body));
      },
    },
  ];
}

const bareNote = "As the bench notes.";

const updateAndInsert = (caseId: string, by: string) => `
  begin;
  update application set status = case status when 'FINAL_REVIEW' then 'DECISION_PROPOSED' else 'FINAL_REVIEW' end,
    status_since = now(), version = version + 1 where id = '${caseId}';
  insert into decision (id, application_id, stage, outcome, reasons, note, from_status, proposed_by_id, proposed_at, standing)
    values (gen_random_uuid(), '${caseId}', 'first', 'GRANT', '{}', '${bareNote}', 'FINAL_REVIEW', '${by}', now(), 'replaced');
  end;`;
