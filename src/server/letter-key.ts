import "server-only";
import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from "node:crypto";
import { env } from "./env";

export type PublicKey = { kty: "OKP"; crv: "Ed25519"; alg: "EdDSA"; use: "sig"; kid: string; x: string };

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const pkcs8 = Buffer.from("302e020100300506032b657004220420", "hex");

let made: { secret: KeyObject; open: KeyObject; published: PublicKey } | undefined;

/** The pair that letters are signed with, derived from DATA_KEY so that operators keep one secret fewer. */
function pair() {
  if (made) return made;
  const root = Buffer.from(env().DATA_KEY, "base64").subarray(0, 32);
  const seed = Buffer.from(hkdfSync("sha256", root, "", "kvisa letters, Ed25519, 1", 32));
  const secret = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: "der", type: "pkcs8" });
  const open = createPublicKey(secret);
  const x = String(open.export({ format: "jwk" }).x);
  const kid = createHash("sha256").update(x).digest("base64url").slice(0, 8);
  made = { secret, open, published: { kty: "OKP", crv: "Ed25519", alg: "EdDSA", use: "sig", kid, x } };
  return made;
}

/** What anybody needs who checks a letter without asking us. */
export const publishedKeys = (): PublicKey[] => [pair().published];

export const letterKeyId = (): string => pair().published.kid;

export const signText = (text: string): string => sign(null, Buffer.from(text), pair().secret).toString("base64url");

/** Only the one spelling of a signature counts: base64url would let a changed last letter through. */
export function isSigned(text: string, signature: string): boolean {
  const bytes = Buffer.from(signature, "base64url");
  return bytes.toString("base64url") === signature && verify(null, Buffer.from(text), pair().open, bytes);
}
