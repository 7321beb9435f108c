import type { Fault } from "@/lib/result";

export const leastLength = 12;
export const mostLength = 256;

/** What people choose when a password must be long; found also inside repetitions and between digits. */
const blocked = [
  "password",
  "passwort",
  "passphrase",
  "letmein",
  "iloveyou",
  "qwertyuiop",
  "qwerty",
  "asdfghjkl",
  "zxcvbnm",
  "1q2w3e4r5t6y",
  "1qaz2wsx3edc",
  "1234567890",
  "12345678",
  "123456",
  "0123456789",
  "abcdefghijklmnopqrstuvwxyz",
  "abcdefgh",
  "abc123",
  "administrator",
  "admin",
  "welcome",
  "changeme",
  "monkey",
  "dragon",
  "football",
  "baseball",
  "princess",
  "sunshine",
  "trustno1",
  "superman",
  "woaini",
  "5201314",
  "kvisa",
  "visa",
  "china",
  "beijing",
  "secret",
  "portal",
];

type Owner = { email?: string; name?: string };

/** Why this cannot be a password; `field` is where it was typed. Nothing is asked of its kinds of characters. */
export function passwordFaults(password: string, owner: Owner, field = "password"): Fault[] {
  const text = password.normalize("NFC");
  const length = [...text].length;
  if (length < leastLength) return [{ field, code: "password-short", values: { least: leastLength } }];
  if (length > mostLength) return [{ field, code: "password-long", values: { most: mostLength } }];
  return isGuessable(text, owner) ? [{ field, code: "password-guessable" }] : [];
}

/** Guessable: fewer than eight characters are left, or fewer than five different ones, once common words are out. */
function isGuessable(text: string, { email = "", name = "" }: Owner): boolean {
  const own = [...email.split(/[@.+_-]/), ...name.split(/[\s-]/)].map(folded).filter((word) => word.length >= 4);
  const rest = [...own, ...blocked].reduce((left, word) => left.replaceAll(word, ""), folded(text));
  return [...rest].length < 8 - spare(text) || new Set(rest).size < 5;
}

const folded = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s!._-]/g, "");

/** A really long one may lean on common words a little more. */
const spare = (text: string) => ([...text].length >= 20 ? 3 : 0);
