import pino from "pino";

const logger = pino({
  level: process.env.LOG_LEVEL || "info",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
});

/** One line for each request once it is answered: no query, no address, nothing of what was said. */
export function logRequest(request, response) {
  const began = performance.now();
  const { method, url } = request;
  response.once("close", () => {
    const { statusCode: status } = response;
    const ms = Math.round(performance.now() - began);
    const line = { requestId: response.getHeader("x-request-id"), method, path: withoutSecrets(url), status, ms };
    if (status >= 500) logger.error(line, "request");
    else logger.info(line, "request");
  });
}

/** Ids may be logged; a long piece of a path may be somebody's key to something. */
function withoutSecrets(url) {
  const [path] = url.split("?", 1);
  return path
    .split("/")
    .map((piece) => (piece.length > 36 && !piece.includes(".") ? "…" : piece))
    .join("/")
    .slice(0, 300);
}

/** Something that nobody caught. Its place, not its message, which may quote what a person typed. */
export function logSurprise(error) {
  const stack = error?.stack?.split("\n").filter((line) => /^\s+at /.test(line));
  logger.error(
    { name: error?.name, code: error?.code, stack: stack?.slice(0, 8).map((line) => line.trim()) },
    "uncaught",
  );
}
