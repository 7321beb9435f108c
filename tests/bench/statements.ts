import pg from "pg";

export type Statement = { text: string; values: unknown[] };

/** The statements that `act` sends to Postgres, in order, as they go over the wire. */
export async function statementsOf(act: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function takeDown(this: pg.Client, ...args: unknown[]) {
    const [config] = args as [{ text?: string; values?: unknown[] }];
    if (config?.text) sent.push({ text: config.text, values: config.values ?? [] });
    return (query as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof query;
  try {
    await act();
    sent.length = 0;
    await act();
  } finally {
    pg.Client.prototype.query = query;
  }
  if (sent.length === 0) throw new Error("No statement was sent");
  return sent;
}
