import { parse } from "csv-parse/sync";
import { beforeAll, expect, it } from "vitest";
import { GET } from "@/app/api/v1/cases/export.csv/route";
import { exportFilters } from "@/features/review/schema";
import { casesAsCsv } from "@/features/review/use-cases/export-cases";
import { database } from "@/server/db";
import { newId } from "@/server/ids";
import { ask } from "../../support/http";
import { anApplicant, publishForm } from "../applications/ground";
import { aDesk, type Desk, post } from "./desk";

let desk: Desk;
const names = ["=HYPERLINK(1)", "+49", "-2", "@SUM(A1)", "\tTab", 'Ann "Bo" Lee', "Lee, Ann", "Two\nLines", "李娜"];

beforeAll(async () => {
  await publishForm();
  desk = await aDesk();
  const { id: formVersionId } = await database().formVersion.findFirstOrThrow();
  const owner = await anApplicant();
  const at = new Date("2026-10-01T08:00:00Z");
  const row = { ownerId: owner.id, formVersionId, status: "SUBMITTED", submittedAt: at, statusSince: at, flags: [] };
  await database().application.createMany({
    data: [
      ...names.map((applicantName, index) => ({ ...row, id: newId(), post, applicantName, reference: `R${index}` })),
      { ...row, id: newId(), post: "london", applicantName: "Elsewhere", reference: "R-london" },
    ],
  });
});

const exported = (cookie: string | undefined, query = "") =>
  ask({ GET }, "GET", {}, { ...(cookie ? { cookie } : {}), query });

const lastExport = async () =>
  (await database().auditEvent.findMany({ where: { kind: "cases-exported" }, orderBy: { seq: "desc" }, take: 1 }))[0];

it("gives the list as a file, its cells harmless in a spreadsheet", async () => {
  const answer = await exported(desk.reviewer.cookie, "?sort=submittedAt");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="cases-\d{4}-\d\d-\d\d\.csv"$/);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows: Record<string, string>[] = parse(Buffer.from(bytes), { bom: true, columns: true });
  const shown = rows.map(({ applicantName }) => applicantName);
  expect(shown).toEqual(names.map((name) => (/^[=+\-@\t]/.test(name) ? `'${name}` : name)));
  expect(rows[0]).toMatchObject({
    reference: "R0",
    post,
    status: "SUBMITTED",
    submittedAt: "2026-10-01T08:00:00.000Z",
  });
});

it("remembers who took how many, by which filter, and no number of a passport", async () => {
  await (await exported(desk.supervisor.cookie, "?status=SUBMITTED&q=E1234567")).text();
  expect(await lastExport()).toMatchObject({
    actorId: desk.supervisor.id,
    data: { rows: 0, outcome: "whole", filter: ["status=SUBMITTED", "sort=priority", "q=…"] },
  });
  await (await exported(desk.supervisor.cookie)).text();
  expect(await lastExport()).toMatchObject({ data: { rows: names.length, filter: ["sort=priority"] } });
});

it("says in its last line that it was cut", async () => {
  let text = "";
  for await (const piece of casesAsCsv(desk.reviewer.context, exportFilters.parse({}), 4)) text += piece;
  const rows: string[][] = parse(text, { bom: true, relax_column_count: true });
  expect(rows).toHaveLength(6);
  expect(rows.at(-1)).toEqual([expect.stringContaining("first 4 cases")]);
  expect(await lastExport()).toMatchObject({ data: { rows: 4, outcome: "cut" } });
});

it("remembers what was taken by a reader who went away", async () => {
  const { body } = await exported(desk.reviewer.cookie, "?status=COMPLETED");
  await body?.cancel();
  const pieces = casesAsCsv(desk.reviewer.context, exportFilters.parse({}), names.length);
  await pieces.next();
  await pieces.return();
  expect(await lastExport()).toMatchObject({ data: { rows: names.length } });
});

it.each([
  ["clerk", 403],
  ["auditor", 403],
] as const)("is not for the %s", async (who, status) => {
  expect((await exported(desk[who].cookie)).status).toBe(status);
});

it("is for nobody unknown, and takes no filter that the list has not", async () => {
  expect((await exported(undefined)).status).toBe(401);
  expect((await exported(desk.reviewer.cookie, "?colour=red")).status).toBe(422);
  expect((await exported(desk.reviewer.cookie, "?cursor=abc")).status).toBe(422);
});
