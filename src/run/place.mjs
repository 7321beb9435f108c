import { accessSync, constants, mkdirSync } from "node:fs";
import { freePort } from "./free-port.mjs";
import { dataDir } from "./root.mjs";
import { Stop } from "./stop.mjs";

/** Where the server will listen and what the outside calls it. Stops when the port is not to be had. */
export async function place() {
  const port = Number(process.env.PORT || 3000);
  const host = process.env.HOST || "127.0.0.1";
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Stop(`PORT is ${process.env.PORT}: it is a whole number from 1 to 65535.`);
  if (!(await freePort(port, host)))
    throw new Stop(
      `Port ${port} on ${host} is taken or not allowed; end what uses it, or choose another, as in PORT=${port === 65_535 ? 3000 : port + 1}.`,
    );
  const folder = dataDir();
  makeFolder(folder);
  const inside = host.replace(/^(0\.0\.0\.0|::)$/, "127.0.0.1");
  return {
    origin: process.env.PUBLIC_ORIGIN || `http://localhost:${port}`,
    inside: `http://${inside.includes(":") ? `[${inside}]` : inside}:${port}`,
    env: { PORT: String(port), HOST: host, DATA_DIR: folder },
  };
}

function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error.code === "ENOSPC") throw error;
    throw new Stop(`DATA_DIR ${folder} cannot be written to (${error.code}); make it yours, or name another folder.`);
  }
}
