/** A finding about a file: `ok` says what was seen, `warn` what an officer will look at. Words: `applicant.checks.<code>`. */
export type FileCheck = { code: string; tone: "ok" | "warn"; values?: Record<string, string | number> };

/** What a slot takes, from the form's definition. */
export type SlotRules = { slot: string; mediaTypes: string[]; maxBytes: number; most: number };

/** What was found in a file that may be kept; `bytes` are those to keep (images are written anew, without metadata). */
export type Inspected = { bytes: Uint8Array; mediaType: string; checks: FileCheck[] };

export type StoredDocument = {
  id: string;
  applicationId: string;
  slot: string;
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
  issuedOn: string | null;
  validUntil: string | null;
  nameOnDocument: string | null;
  checks: FileCheck[];
  createdAt: Date;
  removedAt: Date | null;
};

export const mostFiles = 40;
export const mostBytes = 60 * 1024 * 1024;
export const mostBytesAFile = 10 * 1024 * 1024;

/** The visa photo's size as the posts publish it; KB counts 1,024 bytes. Source: docs/decisions, "photo" [reported]. */
export const photo = { width: [354, 420], height: [472, 560], bytes: [40_960, 122_880] } as const;

const endings: Record<string, string[]> = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg", "jpe", "jfif"],
  "image/png": ["png"],
};

/** A file whose name claims another kind than its bytes are is refused. */
export function endingFits(fileName: string, mediaType: string): boolean {
  const ending = /\.([^.]{1,10})$/.exec(fileName)?.[1]?.toLowerCase();
  return ending === undefined || (endings[mediaType] ?? []).includes(ending);
}

/** The name as the person knows it, safe to keep and to show: no path, no control or direction marks, 120 characters. */
export function safeFileName(name: string): string {
  const base = name.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const clean = [...base.replace(/[\p{C}\u202a-\u202e\u2066-\u2069]/gu, "").trim()];
  const ending = /\.[^.]{1,10}$/.exec(clean.join(""))?.[0] ?? "";
  const whole = clean.length <= 120 ? clean.join("") : `${clean.slice(0, 120 - ending.length).join("")}${ending}`;
  return whole || "document";
}
