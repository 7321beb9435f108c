/** What is turned away before the product is asked at all. */
const refusals = {
  "method-not-allowed": [405, "Method not allowed", "This address does not take that method."],
  "ambiguous-host": [400, "Malformed request", "A request names its host exactly once."],
  "no-upgrade": [400, "Malformed request", "This server speaks plain HTTP only."],
  "no-server-actions": [400, "Malformed request", "Changes are made through the API."],
  malformed: [400, "Malformed request", "This could not be read as an HTTP request."],
  "headers-too-large": [431, "Request too large", "The headers or the address of the request are too long."],
  "request-too-slow": [408, "Request too slow", "The request did not arrive in time."],
  unavailable: [503, "Unavailable", "The answer takes too long just now. Try again in a moment."],
};

/** An RFC 9457 answer: status, headers and body. */
export function problem(code, headers = {}) {
  const [status, title, detail] = refusals[code];
  const body = JSON.stringify({ type: `urn:problem:${code}`, title, status, detail, code });
  return {
    status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      "content-length": String(Buffer.byteLength(body)),
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      ...(status === 503 && { "retry-after": "5" }),
      ...headers,
    },
    body,
  };
}

const never = new Set(["TRACE", "TRACK", "CONNECT"]);
const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/** The problem that ends this request at the door, if any. Pages are only read; every change goes through /api. */
export function refusalAtTheDoor({ method, url, headers, rawHeaders }) {
  if (never.has(method)) return problem("method-not-allowed", { allow: "GET, HEAD" });
  if (count(rawHeaders, "host") !== 1) return problem("ambiguous-host");
  if (headers.upgrade !== undefined) return problem("no-upgrade");
  if (headers["next-action"] !== undefined) return problem("no-server-actions");
  if (!reading.has(method) && !/^\/api(\/|$)/.test(url)) return problem("method-not-allowed", { allow: "GET, HEAD" });
  return undefined;
}

function count(rawHeaders, wanted) {
  return rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === wanted).length;
}

const ours = /^(x-middleware-.*|x-forwarded-.*|x-nonce|x-request-id|x-real-ip|forwarded|x-matched-path|x-invoke-.*)$/;

/**
 * Drops what only we or our proxy may say, and says it: `x-request-id`, and where the request came from. Behind a
 * trusted proxy that is the last address of `x-forwarded-for`, which the proxy itself has added.
 */
export function cleanHeaders(request, { id, trustProxy }) {
  const { headers } = request;
  const forwarded = trustProxy && headers["x-forwarded-for"]?.split(",").at(-1)?.trim();
  const proto = trustProxy && /^https?$/.test(headers["x-forwarded-proto"] ?? "") && headers["x-forwarded-proto"];
  for (const name of Object.keys(headers)) if (ours.test(name)) delete headers[name];
  headers["x-request-id"] = id;
  headers["x-forwarded-for"] = forwarded || request.socket.remoteAddress || "";
  headers["x-forwarded-proto"] = proto || "http";
  headers["x-forwarded-host"] = headers.host;
}
