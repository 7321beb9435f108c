import pg from "pg";

/** A short visit to the server that holds the databases of the tests. */
export async function onServer<Value>(server: string, act: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
export function named(server: string, database: string) {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
