import { describe, expect, it } from "vitest";
import { nameFaults } from "@/features/identity/domain/account-name";
import { normalisedEmail } from "@/features/identity/domain/email";
import { passwordFaults } from "@/features/identity/domain/password";
import { isLive, sessionLimits } from "@/features/identity/domain/session";
import { changed, type User } from "@/features/identity/domain/user";

const noor: User = {
  id: "1",
  name: "Noor Haddad",
  email: "noor.haddad@example.org",
  roles: ["reviewer"],
  posts: ["london"],
  languages: [],
  skills: [],
  locale: "en",
  passwordHash: null,
  active: true,
  confirmed: true,
  version: 1,
};

describe("an e-mail address", () => {
  it.each([
    ["Noor@Example.ORG", "noor@example.org"],
    ["  noor+k@example.org ", "noor+k@example.org"],
    ["ｎｏｏｒ@example.org", "noor@example.org"],
    ["nöör@example.org", null],
    ["noor@exаmple.org", null],
    ["noor@localhost", null],
    ["noor@@example.org", null],
    ["noor@example..org", null],
    ["no or@example.org", null],
    ["noor@example.org\nbcc: x@example.org", null],
    [`${"a".repeat(65)}@example.org`, null],
    ["", null],
  ])("%j is kept as %j", (typed, kept) => {
    expect(normalisedEmail(typed)).toBe(kept);
  });
});

describe("a password", () => {
  const codes = (password: string) => passwordFaults(password, noor).map(({ code }) => code);
  it.each([
    ["a quiet river at dusk", []],
    ["k8#fQ2!xL9@z", []],
    ["安静的河流在黄昏时分闪着光", []],
    ["short", ["password-short"]],
    ["a".repeat(257), ["password-long"]],
    ["aaaaaaaaaaaaaaaaaaaa", ["password-guessable"]],
    ["password12345", ["password-guessable"]],
    ["Noor.Haddad.1", ["password-guessable"]],
    ["qwertyuiop123", ["password-guessable"]],
    ["abcabcabcabcabc", ["password-guessable"]],
  ])("%j has the faults %j", (password, faults) => {
    expect(codes(password)).toEqual(faults);
  });

  it("counts characters as people do", () => {
    expect(codes("🜁🜂🜃🜄🜅🜆🜇🜈🜉🜊🜋🜌")).toEqual([]);
  });
});

describe("a name", () => {
  it.each([
    ["Noor Haddad", []],
    ["魏", []],
    ["", ["account-name"]],
    ["   ", ["account-name"]],
    ["Noor\u202e", ["forbidden-character"]],
    ["x".repeat(121), ["account-name-long"]],
  ])("%j has the faults %j", (name, faults) => {
    expect(nameFaults(name).map(({ code }) => code)).toEqual(faults);
  });
});

describe("a session", () => {
  const now = new Date("2026-11-23T12:00:00Z");
  const live = { lastSeenAt: now, absoluteUntil: new Date(now.getTime() + 1_000), idleSeconds: 60, revokedAt: null };
  it("ends idle, at its last hour, and when ended", () => {
    expect(isLive(live, now)).toBe(true);
    expect(isLive({ ...live, lastSeenAt: new Date(now.getTime() - 60_000) }, now)).toBe(false);
    expect(isLive({ ...live, absoluteUntil: now }, now)).toBe(false);
    expect(isLive({ ...live, revokedAt: now }, now)).toBe(false);
  });

  it("is shorter at a desk where other people's papers lie", () => {
    expect(sessionLimits(["reviewer"], false)).toEqual({ idleSeconds: 900, absoluteSeconds: 28_800 });
    expect(sessionLimits(["applicant", "admin"], false).idleSeconds).toBe(900);
    expect(sessionLimits(["applicant"], false).idleSeconds).toBe(1_800);
  });
});

describe("a change of somebody's account", () => {
  it("is nobody's to make of their own roles or access", () => {
    expect(changed(noor, { roles: ["supervisor"] }, noor)).toMatchObject({ error: { code: "own-roles" } });
    expect(changed(noor, { active: false }, noor)).toMatchObject({ error: { code: "own-access" } });
    expect(changed(noor, { roles: ["reviewer"], posts: ["new_delhi"] }, noor).ok).toBe(true);
  });

  it("keeps each role and post once", () => {
    const result = changed(noor, { roles: ["clerk", "clerk"], posts: ["london", "london"] }, { id: "2" });
    expect(result).toMatchObject({ value: { roles: ["clerk"], posts: ["london"] } });
  });
});
