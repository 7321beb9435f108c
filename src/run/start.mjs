/** `npm start`: the demonstration, from a bare clone to a page that answers. Only Node itself is needed to begin. */
import { ensureDependencies, requireNode } from "./install.mjs";
import { place } from "./place.mjs";
import { main, stopWhenAsked } from "./stop.mjs";

await main(async () => {
  requireNode();
  const stopping = stopWhenAsked();
  const { origin, inside, env } = await place();
  await ensureDependencies();
  const [{ demonstration }, { runProduct }] = await Promise.all([
    import("./demonstration.mjs"),
    import("./run-product.mjs"),
  ]);
  const { database, settings } = await demonstration({ origin, dataDir: env.DATA_DIR });
  return runProduct({ origin, inside, database, stopping, env: { ...env, ...settings, NODE_ENV: "production" } });
});
