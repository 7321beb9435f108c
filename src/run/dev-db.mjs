/** The embedded Postgres alone, in the foreground, for Prisma's command line or psql: `npm run dev:db`. */
import { startEmbeddedPostgres } from "./embedded-postgres.mjs";
import { dataDir } from "./root.mjs";
import { main, whenAskedToStop } from "./stop.mjs";

await main(async () => {
  const postgres = await startEmbeddedPostgres(dataDir());
  console.log(`DATABASE_URL=${postgres.url}`);
  const open = setInterval(() => {}, 60_000);
  await new Promise((resolve) => whenAskedToStop(resolve));
  clearInterval(open);
  await postgres.stop();
});
