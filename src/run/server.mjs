/** The HTTP server: our door in front of Next. Started by start.mjs, serve.mjs and dev.mjs with everything prepared. */
import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import { createServer } from "node:http";
import next from "next";
import { draining } from "./http/draining.mjs";
import { cleanHeaders, problem, refusalAtTheDoor } from "./http/gate.mjs";
import { logRequest, logSurprise } from "./http/log.mjs";
import { limitTime } from "./http/time-limit.mjs";
import { root } from "./root.mjs";
import { whenAskedToStop } from "./stop.mjs";

process.umask(0o077);

const dev = process.env.NODE_ENV === "development";
const port = Number(process.env.PORT || 3000);
const hostname = process.env.HOST || "127.0.0.1";
const trustProxy = process.env.TRUST_PROXY === "1";

const server = createServer({
  connectionsCheckingInterval: 1_000,
  headersTimeout: 28_000,
  requestTimeout: 300_000, // an upload over a slow line; anything else has the time limit below
  keepAliveTimeout: 20_000,
  requireHostHeader: false, // the door answers that itself
});
const drain = draining(server, 11_000);
const upgrades = dev ? server : new EventEmitter(); // Next listens there; a build has nothing to say to a web socket
const app = next({ dev, dir: root, hostname, port, httpServer: upgrades });

await app.prepare();
const handle = app.getRequestHandler();

server.on("request", (request, response) => {
  const id = randomUUID();
  response.setHeader("x-request-id", id);
  logRequest(request, response);
  const refused = isOverlay(request) ? undefined : refusalAtTheDoor(request);
  if (refused) {
    response.writeHead(refused.status, { ...refused.headers, connection: "close" }).end(refused.body);
    return;
  }
  cleanHeaders(request, { id, trustProxy });
  if (!dev) limitTime(request, response, 9_500);
  handle(request, response);
});

/** What the error overlay of development asks for. */
function isOverlay({ url }) {
  return dev && url.startsWith("/__nextjs");
}

server.on("connect", (_, socket) => answerRaw(socket, problem("method-not-allowed", { allow: "GET, HEAD" })));
if (!dev) server.on("upgrade", (_, socket) => answerRaw(socket, problem("no-upgrade")));
server.on("clientError", (error, socket) => {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const codes = { HPE_HEADER_OVERFLOW: "headers-too-large", ERR_HTTP_REQUEST_TIMEOUT: "request-too-slow" };
  answerRaw(socket, problem(codes[error.code] ?? "malformed"));
});

/** An answer to something that never became a request. */
function answerRaw(socket, { status, headers, body }) {
  socket.on("error", () => {}); // whoever it was has gone
  const lines = Object.entries({ ...headers, connection: "close" }).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status} Refused\r\n${lines.join("\r\n")}\r\n\r\n${body}`);
}

let stopping = false;

async function stop() {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), 12_500).unref();
  await drain();
  await app.close();
  process.exit(0);
}

whenAskedToStop(stop);
process.on("disconnect", stop); // whoever started us is gone

// One request that goes wrong does not take the others with it.
process.on("uncaughtException", logSurprise);
process.on("unhandledRejection", logSurprise);

server.on("error", (error) => {
  process.send?.({ failed: error.code });
  process.exitCode = 1;
  process.exit();
});
server.listen(port, hostname, () => process.send?.("listening"));
