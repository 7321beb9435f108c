import "server-only";

/**
 * Where the request came from: the last entry of X-Forwarded-For, the one that the server in front of us wrote (a
 * trusted proxy, or our own, which overwrites what the client claims).
 */
export function clientAddress(headers: Headers): string | null {
  const last = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return last ? last.replace(/^::ffff:/, "").slice(0, 45) : null;
}
