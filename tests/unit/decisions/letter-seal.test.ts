import "../server/keys";
import { createPublicKey, verify } from "node:crypto";
import { expect, it } from "vitest";
import { readSeal } from "@/features/decisions/domain/letter-seal";
import { readTyped } from "@/features/decisions/letter/check";
import { checkAddress, isOurSeal, sealOf } from "@/features/decisions/letter/seal";
import { publishedKeys } from "@/server/letter-key";

const claim = {
  code: "AbCdEfGhIjKlMnOpQ-_t",
  reference: "KV26-7Q3M-9XTD-N",
  outcome: "GRANT",
  decidedOn: "2026-11-29",
};

it("is ours for exactly what the letter says", () => {
  const seal = sealOf(claim);
  expect(isOurSeal(seal, claim)).toBe(true);
  expect(isOurSeal(seal, { ...claim, outcome: "REFUSE" })).toBe(false);
  expect(isOurSeal(seal, { ...claim, code: "BbCdEfGhIjKlMnOpQ-_t" })).toBe(false);
});

it("is not ours once any one letter of it is another", () => {
  const seal = sealOf(claim);
  for (let at = 0; at < seal.length; at++)
    for (const other of ["A", "B", "9", "-", "."]) {
      if (seal[at] === other) continue;
      const changed = seal.slice(0, at) + other + seal.slice(at + 1);
      expect(isOurSeal(changed, readSeal(changed)?.claim ?? claim), `${other} at ${at}`).toBe(false);
    }
});

it("is checked by anybody with the published key and nothing of ours", () => {
  const seal = sealOf(claim);
  const dot = seal.lastIndexOf(".");
  const [text, signature] = [seal.slice(0, dot), Buffer.from(seal.slice(dot + 1), "base64url")];
  const kid = text.split(".")[1];
  const jwk = publishedKeys().find((key) => key.kid === kid);
  const key = createPublicKey({ key: { kty: jwk?.kty, crv: jwk?.crv, x: jwk?.x }, format: "jwk" });
  expect(verify(null, Buffer.from(text), key, signature)).toBe(true);
  expect(verify(null, Buffer.from(text.replace("GRANT", "GRANd")), key, signature)).toBe(false);
});

it("keeps its secret half to itself", () => {
  expect(Object.keys(publishedKeys()[0] ?? {}).sort()).toEqual(["alg", "crv", "kid", "kty", "use", "x"]);
});

it("is found in what people type, paste or scan", () => {
  expect(readTyped(`  ${claim.code} `)).toEqual({ code: claim.code });
  expect(readTyped(checkAddress(claim))).toEqual({ code: claim.code, seal: sealOf(claim) });
  expect(readTyped("hello")).toBeNull();
  expect(readTyped("")).toBeNull();
});
