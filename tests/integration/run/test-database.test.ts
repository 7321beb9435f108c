import pg from "pg";
import { afterAll, expect, it } from "vitest";

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
afterAll(() => client.end());

it("gives a test file a migrated database of its own", async () => {
  const { rows } = await client.query("SELECT current_database() AS name, to_regclass('audit_event') AS events");
  expect(rows[0].name).toMatch(/^kvisa_test_[0-9a-f]{8}_[0-9a-f]{8}$/);
  expect(rows[0].events).toBe("audit_event");
});
