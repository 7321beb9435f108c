import { describe, expect, it } from "vitest";
import { cleanHeaders, refusalAtTheDoor } from "../../../src/run/http/gate.mjs";

const request = (method: string, url: string, ...rawHeaders: string[]) => {
  const raw = ["Host", "localhost", ...rawHeaders];
  const headers: Record<string, string | undefined> = {};
  for (let at = 0; at < raw.length; at += 2) headers[raw[at]?.toLowerCase() ?? ""] ??= raw[at + 1];
  return { method, url, headers, rawHeaders: raw, socket: { remoteAddress: "192.0.2.7" } };
};

describe("the door", () => {
  it.each([
    ["GET", "/"],
    ["HEAD", "/form?x=1"],
    ["POST", "/api/v1/applications"],
    ["DELETE", "/api/v1/documents/1"],
  ])("lets %s %s in", (method, url) => {
    expect(refusalAtTheDoor(request(method, url))).toBeUndefined();
  });

  it.each([
    ["TRACE", "/", [], 405, "method-not-allowed"],
    ["POST", "/", [], 405, "method-not-allowed"],
    ["POST", "/apiary", [], 405, "method-not-allowed"],
    ["PATCH", "/review/cases/1", [], 405, "method-not-allowed"],
    ["GET", "/", ["Host", "elsewhere"], 400, "ambiguous-host"],
    ["GET", "/", ["Upgrade", "websocket"], 400, "no-upgrade"],
    ["POST", "/api/v1/applications", ["Next-Action", "abc"], 400, "no-server-actions"],
  ])("turns away %s %s with %j", (method, url, headers, status, code) => {
    const refusal = refusalAtTheDoor(request(method, url, ...headers));
    expect(refusal?.status).toBe(status);
    expect(refusal?.headers["content-type"]).toContain("application/problem+json");
    expect(JSON.parse(refusal?.body ?? "{}")).toMatchObject({ status, code });
  });

  it("drops what only we may say", () => {
    const sent = request("GET", "/", "X-Middleware-Subrequest", "proxy", "X-Nonce", "mine", "X-Request-Id", "mine");
    cleanHeaders(sent, { id: "ours", trustProxy: false });
    expect(sent.headers).toEqual({
      host: "localhost",
      "x-request-id": "ours",
      "x-forwarded-for": "192.0.2.7",
      "x-forwarded-host": "localhost",
      "x-forwarded-proto": "http",
    });
  });

  it.each([
    [true, "192.0.2.9", "https"],
    [false, "192.0.2.7", "http"],
  ])("believes a proxy only where it is trusted: %s", (trustProxy, address, proto) => {
    const sent = request("GET", "/", "X-Forwarded-For", "203.0.113.1, 192.0.2.9", "X-Forwarded-Proto", "https");
    cleanHeaders(sent, { id: "ours", trustProxy });
    expect(sent.headers).toMatchObject({ "x-forwarded-for": address, "x-forwarded-proto": proto });
  });
});
