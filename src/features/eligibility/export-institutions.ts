import "server-only";
import { csvLine } from "@/lib/csv";
import type { Database } from "@/server/db";
import { joinTexts } from "./domain/institution-cells";
import { institutionsAfter } from "./import-repository";

const rowsAtOnce = 2_000;
const heading = ["ror", "name", "names", "country", "city", "state", "successors"];

/** The whole list as the file that an import takes, in pieces, by ROR id. */
export async function* institutionsAsCsv(db: Database): AsyncGenerator<string> {
  yield `\ufeff${csvLine(heading)}`;
  let last = "";
  for (;;) {
    const rows = await institutionsAfter(db, last, rowsAtOnce);
    if (rows.length === 0) return;
    yield rows
      .map(({ ror, name, names, country, city, state, successors }) =>
        csvLine([ror, name, joinTexts(names), country, city, state, successors.join("|")]),
      )
      .join("");
    last = rows.at(-1)?.ror ?? "";
  }
}
