import type pg from "pg";

type Column = { type: string; values: unknown[] };

/** Inserts copies of one row, with some of its columns new in each. The rest never leaves the database. */
export async function insertCopies(
  db: pg.Client,
  table: string,
  templateId: string,
  columns: Record<string, Column>,
  key = "id",
): Promise<void> {
  const { rows } = await db.query<{ name: string }>(
    "select column_name as name from information_schema.columns where table_schema = current_schema() and table_name = $1",
    [table],
  );
  const all = rows.map(({ name }) => name);
  const fresh = Object.entries(columns);
  const total = fresh[0]?.[1].values.length ?? 0;
  const picked = all.map((name) => (columns[name] ? `fresh.${name}` : `template.${name}`)).join(", ");
  const lists = fresh.map(([, { type }], at) => `$${at + 2}::${type}[]`).join(", ");
  for (let from = 0; from < total; from += 1_000)
    await db.query(
      `insert into ${table} (${all.join(", ")}) select ${picked} from ${table} template,
        unnest(${lists}) as fresh(${fresh.map(([name]) => name).join(", ")}) where template.${key} = $1`,
      [templateId, ...fresh.map(([, { values }]) => values.slice(from, from + 1_000))],
    );
}
