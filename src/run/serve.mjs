/** `npm run serve`: the production server. Refuses to begin while anything about it is unsafe. */
import { ensureDependencies, isInstalled, requireNode } from "./install.mjs";
import { place } from "./place.mjs";
import { environmentFaults } from "./requirements.mjs";
import { main, Stop, stopWhenAsked } from "./stop.mjs";

await main(async () => {
  requireNode();
  const stopping = stopWhenAsked();
  const { DATABASE_URL: url, MIGRATION_DATABASE_URL: ownerUrl } = process.env;
  const faults = environmentFaults(process.env);
  if (faults.length === 0) await ensureDependencies();
  if (/^postgres(ql)?:/.test(url ?? "") && isInstalled()) faults.push(...(await databaseFaults(url)));
  if (faults.length) throw new Stop(faults.join("\n"));

  const { origin, inside, env } = await place();
  const { runProduct } = await import("./run-product.mjs");
  return runProduct({
    origin,
    inside,
    stopping,
    database: { url, ownerUrl: ownerUrl || undefined, demonstration: false },
    env: { ...env, NODE_ENV: "production", NEXTAUTH_URL: origin, KVISA_DEMO: "0" },
  });
});

async function databaseFaults(url) {
  const { hasDemonstrationAccounts } = await import("./database.mjs");
  try {
    const found = await hasDemonstrationAccounts(url);
    return found ? ["The database holds demonstration accounts, whose password is public: use another database."] : [];
  } catch (error) {
    if (error instanceof Stop) return [error.message];
    throw error;
  }
}
