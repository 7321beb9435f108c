import "server-only";
import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth from "next-auth";
import { env } from "@/server/env";
import { authOptions, type Outcome } from "./options";

type Sent = { action: string[]; query: Record<string, string>; body: Record<string, string>; method: string };

/** Asks next-auth, with a body that we have read and checked, and hands its answer back as a Response. */
export async function askNextAuth(request: Request, sent: Sent, outcome: Outcome): Promise<Response> {
  // next-auth takes its own address from the environment alone, never from what a client says about the host.
  process.env.NEXTAUTH_URL = env().PUBLIC_ORIGIN;
  const asked = {
    method: sent.method,
    query: { ...withUsableCallback(sent.query, "callbackUrl"), nextauth: sent.action },
    body: sent.body,
    cookies: withUsableCallback(cookiesOf(request), callbackCookie()),
    headers: Object.fromEntries(request.headers),
  };
  const answer = new Recorder();
  await NextAuth(
    asked as unknown as NextApiRequest,
    answer as unknown as NextApiResponse,
    authOptions(request, outcome),
  );
  return answer.response();
}

const callbackCookie = () => `${env().PUBLIC_ORIGIN.startsWith("https:") ? "__Secure-" : ""}next-auth.callback-url`;

/** An address to return to that next-auth cannot read would make it fail; one that it can read it checks itself. */
function withUsableCallback(texts: Record<string, string>, name: string): Record<string, string> {
  const { [name]: address, ...rest } = texts;
  const readable = address?.startsWith("/") || (/^https?:/.test(address ?? "") && URL.canParse(address ?? ""));
  return readable ? texts : rest;
}

/** As much of a Node response as next-auth writes to. */
class Recorder {
  private code = 200;
  private text: string | null = null;
  private readonly written = new Headers({ "cache-control": "no-store" });
  private setCookies: string[] = [];

  status(code: number) {
    this.code = code;
    return this;
  }
  getHeader(name: string) {
    return name.toLowerCase() === "set-cookie" ? this.setCookies : (this.written.get(name) ?? undefined);
  }
  setHeader(name: string, value: string | string[]) {
    if (name.toLowerCase() === "set-cookie") this.setCookies = [value].flat();
    else this.written.set(name, String(value));
    return this;
  }
  json(value: unknown) {
    this.written.set("content-type", "application/json; charset=utf-8");
    this.text = JSON.stringify(value);
  }
  send(value: unknown) {
    if (typeof value === "object") this.json(value);
    else if (value !== undefined) this.text = String(value);
  }
  end() {}

  response(): Response {
    for (const cookie of this.setCookies) this.written.append("set-cookie", cookie);
    return new Response(this.text, { status: this.code, headers: this.written });
  }
}

function cookiesOf(request: Request): Record<string, string> {
  const pairs = (request.headers.get("cookie") ?? "").split(";").map((part) => part.trim().split(/=(.*)/s));
  return Object.fromEntries(pairs.filter(([name]) => name).map(([name, value = ""]) => [name, decoded(value)]));
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
