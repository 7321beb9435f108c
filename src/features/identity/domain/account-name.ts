import { cleanText, lengthOf } from "@/lib/clean-text";
import type { Fault } from "@/lib/result";

export const mostNameLength = 120;

/** Why this cannot be the name that an account is addressed by; any script, one word or many. */
export function nameFaults(typed: string): Fault[] {
  const cleaned = cleanText(typed);
  if (!cleaned.ok) return [{ field: "name", code: "forbidden-character" }];
  if (cleaned.text === "") return [{ field: "name", code: "account-name" }];
  return lengthOf(cleaned.text) > mostNameLength
    ? [{ field: "name", code: "account-name-long", values: { most: mostNameLength } }]
    : [];
}
