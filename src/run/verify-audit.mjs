/** `npm run audit:verify`: reckons the chain of the audit trail again. Ends with 0 when it is whole, with 1 when not. */
import { ensureDependencies, requireNode } from "./install.mjs";
import { dataDir } from "./root.mjs";
import { atTheEnd, main, Stop } from "./stop.mjs";

await main(async () => {
  requireNode();
  await ensureDependencies();
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL || (await embedded()) });
  await client.connect().catch((error) => {
    throw new Stop(`The PostgreSQL of DATABASE_URL cannot be used (${error.message || error.code}).`);
  });
  atTheEnd(() => client.end());
  const found = await client.query("SELECT to_regclass('audit_event') AS trail");
  if (!found.rows[0].trail) throw new Stop("There is no audit trail in this database yet; start the portal first.");
  const { rows } = await client.query(
    "SELECT checked, encode(head_hash, 'hex') AS head, first_broken FROM audit_verify()",
  );
  const [{ checked, head, first_broken: broken }] = rows;
  console.log(broken === null ? `The trail is whole: ${checked} entries.` : `Entry ${broken} is not what it was.`);
  console.log(`Head ${head}`);
  return broken === null ? 0 : 1;
});

async function embedded() {
  const { startEmbeddedPostgres } = await import("./embedded-postgres.mjs");
  const postgres = await startEmbeddedPostgres(dataDir());
  atTheEnd(postgres.stop);
  return postgres.url;
}
