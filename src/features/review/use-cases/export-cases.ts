import "server-only";
import { recordEvent } from "@/features/audit/use-cases/record-event";
import type { Context } from "@/features/identity/context";
import { csvLine } from "@/lib/csv";
import { normaliseReference } from "@/lib/reference";
import { ok } from "@/lib/result";
import { transaction } from "@/server/db";
import { translator } from "@/server/i18n/translator";
import { listCases } from "../list-queries";
import type { CaseItem, CaseList, ExportFilters } from "../schema";

export const mostExported = 50_000;
const rowsAtOnce = 1_000;

/** What the list shows of a case; answers are not among it. */
const columns = {
  reference: ({ reference }) => reference,
  applicantName: ({ applicantName }) => applicantName,
  nationality: ({ nationality }) => nationality ?? "",
  post: ({ post }) => post ?? "",
  status: ({ status }) => status,
  statusSince: ({ statusSince }) => statusSince,
  priority: ({ priority }) => String(priority),
  verdict: ({ verdict }) => verdict ?? "",
  submittedAt: ({ submittedAt }) => submittedAt,
  dueAt: ({ dueAt }) => dueAt ?? "",
  overdue: ({ overdue }) => String(overdue),
  assignee: ({ assigneeName }) => assigneeName ?? "",
  flags: ({ flags }) => flags.join(" "),
} satisfies Record<string, (item: CaseItem) => string>;

/**
 * The list as filtered, piece by piece along its own order. Before the last piece leaves, the trail keeps who took it, by
 * which filter and how many rows; also where the reader goes away, or something fails, on the way.
 */
export async function* casesAsCsv(
  context: Context,
  filters: ExportFilters,
  most = mostExported,
): AsyncGenerator<string, void, undefined> {
  let [rows, cursor, remembered] = [0, undefined as string | undefined, false];
  try {
    let piece = `\ufeff${csvLine(Object.keys(columns))}`;
    for (;;) {
      const page = await pageAfter(context, filters, { cursor, limit: Math.min(rowsAtOnce, most - rows) });
      piece += page.items.map((item) => csvLine(Object.values(columns).map((cell) => cell(item)))).join("");
      rows += page.items.length;
      cursor = page.nextCursor ?? undefined;
      if (!cursor || rows >= most) break;
      yield piece;
      piece = "";
    }
    const cut = cursor ? csvLine([translator(context.locale, "leading.export")("cut", { count: rows })]) : "";
    remembered = true;
    await remember(context, filters, { rows, outcome: cursor ? "cut" : "whole" });
    yield piece + cut;
  } finally {
    if (!remembered) await remember(context, filters, { rows, outcome: "broken-off" });
  }
}

async function pageAfter(
  context: Context,
  filters: ExportFilters,
  place: { cursor: string | undefined; limit: number },
): Promise<CaseList> {
  const page = await listCases(context, { ...filters, ...place });
  if (!page.ok) throw new Error(`The list was refused: ${page.error.code}`);
  return page.value;
}

const remember = ({ db, ...context }: Context, filters: ExportFilters, data: { rows: number; outcome: string }) =>
  transaction(db, async (tx) => {
    recordEvent(tx, context, { kind: "cases-exported", data: { ...data, filter: told(filters) } });
    return ok(null);
  });

/** The filter as `name=value`. What was searched for may be the number of a passport, which the trail never holds. */
function told({ q, ...filters }: ExportFilters): string[] {
  const words = q && !normaliseReference(q) ? q.replace(/\S*\d{2}\S*/g, "…") : q;
  return Object.entries({ ...filters, q: words })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`);
}
