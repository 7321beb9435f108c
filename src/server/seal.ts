import "server-only";
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from "node:crypto";
import { env } from "./env";

const keyId = "k1";
const fromBase64 = (text: string) => Buffer.from(text, "base64").subarray(0, 32);

/**
 * Seals `plain` with AES-256-GCM. `place` (table|column|row|key) is bound to it: moved elsewhere it no longer opens.
 * Shape: `v1.<key id>.<iv>.<ciphertext and tag>`, the last two in base64url.
 */
export function seal(plain: string, place: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", fromBase64(env().DATA_KEY), iv);
  cipher.setAAD(Buffer.from(`${place}|${keyId}`));
  const body = Buffer.concat([cipher.update(plain, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return `v1.${keyId}.${iv.toString("base64url")}.${body.toString("base64url")}`;
}

/** Opens what `seal` made for the same place. Throws when it was altered, moved, or sealed with another key. */
export function unseal(sealed: string, place: string): string {
  const [version, kid, iv, body] = sealed.split(".");
  if (version !== "v1" || !kid || !iv || !body) throw new Error("A sealed value has an unknown shape");
  const bytes = Buffer.from(body, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", fromBase64(env().DATA_KEY), Buffer.from(iv, "base64url"));
  decipher.setAAD(Buffer.from(`${place}|${kid}`));
  decipher.setAuthTag(bytes.subarray(bytes.length - 16));
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString("utf8");
}

/** Keyed index of a value that must be findable but not readable. Equal values under one name give equal bytes. */
export function blindIndex(name: string, ...parts: string[]): Uint8Array<ArrayBuffer> {
  const hmac = createHmac("sha256", fromBase64(env().INDEX_KEY)).update([name, ...parts].join("|"));
  return new Uint8Array(hmac.digest());
}

/** HMAC-SHA-256 under a secret of its own, as anybody who is told the secret can reckon it again. */
export const keyedHash = (secret: string, content: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHmac("sha256", secret).update(content).digest());

export const sha256 = (content: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash("sha256").update(content).digest());

/** A secret for a mailed link or a session: 256 random bits, base64url. */
export const newSecret = (): string => randomBytes(32).toString("base64url");
