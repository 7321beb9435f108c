import { z } from "zod";
import type { Endpoint } from "@/app/api/endpoint";
import { operation } from "@/app/api/operation";
import { ok } from "@/lib/result";
import { publishedKeys } from "@/server/letter-key";

const key = z.object({
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  alg: z.literal("EdDSA"),
  use: z.literal("sig"),
  kid: z.string(),
  x: z.string(),
});

export const spec: Endpoint = {
  GET: operation({
    summary: "The public keys by which the square code of a decision letter is checked, as a JWK set (RFC 7517)",
    who: "anyone",
    answers: { 200: z.object({ keys: z.array(key) }) },
    handle: async () => ok({ body: { keys: publishedKeys() }, headers: { "cache-control": "public, max-age=3600" } }),
  }),
};
