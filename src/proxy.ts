import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";

const development = process.env.NODE_ENV === "development";

/** Everything that may answer with a page. By path alone: what a client sends never lets it pass by. */
export const config = { matcher: ["/((?!api/|_next/static/|healthz$|readyz$).*)"] };

/**
 * Headers only: a fresh script nonce and the path that was asked for, overwriting whatever the client sent. Who may do
 * what is decided where the data is read, never here. Programs get the headers of next.config.ts, and no copy of their
 * request is made.
 */
export function proxy(request: NextRequest) {
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy(nonce);

  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  headers.set("content-security-policy", policy);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

function contentSecurityPolicy(nonce: string): string {
  // Hot reloading evaluates code and writes styles; neither happens in a build.
  const scripts = `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`;
  const styles = development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
