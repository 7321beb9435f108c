/** `npm run dev`: the demonstration with hot reloading. */
import { ensureDependencies, requireNode } from "./install.mjs";
import { place } from "./place.mjs";
import { atTheEnd, main, stopWhenAsked } from "./stop.mjs";

await main(async () => {
  requireNode();
  const stopping = stopWhenAsked();
  const { origin, inside, env } = await place();
  await ensureDependencies();
  const [{ demonstration }, { generateTypes }, { prepareDatabase }, { startWeb }] = await Promise.all([
    import("./demonstration.mjs"),
    import("./generate.mjs"),
    import("./database.mjs"),
    import("./web.mjs"),
  ]);
  const { database, settings } = await demonstration({ origin, dataDir: env.DATA_DIR });
  const whole = { ...env, ...settings, NODE_ENV: "development" };
  await generateTypes();
  await prepareDatabase({ ...database, env: whole });
  const web = await startWeb({ inside, env: whole, flags: [] });
  atTheEnd(web.stop);
  console.log(`Ready on ${origin}`);
  await Promise.race([web.ended, stopping.wish]);
});
