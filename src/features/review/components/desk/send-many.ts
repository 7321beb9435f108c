export type Outcome = { id: string; ok: boolean; code?: string };

/** Sends one act on many cases; null when nobody answered. */
export async function sendMany(path: string, body: unknown): Promise<Outcome[] | null> {
  const headers = { "content-type": "application/json", "accept-language": document.documentElement.lang };
  const answer = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) }).catch(() => null);
  if (!answer?.ok) return null;
  return ((await answer.json()) as { items: Outcome[] }).items;
}
