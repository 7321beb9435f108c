import { expect } from "@playwright/test";
import type { Visitor } from "./visit";

/** Asks the API as whoever sits at this browser; for what a journey needs and is not about. */
export async function api<Body>(
  { page }: Visitor,
  method: "GET" | "POST",
  path: string,
  data?: Record<string, unknown>,
): Promise<Body> {
  const { request } = page.context();
  const origin = new URL(page.url()).origin;
  const answer = await request.fetch(`${origin}/api/v1${path}`, {
    method,
    headers: { origin },
    ...(data ? { data } : {}),
  });
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
  return (answer.status() === 204 ? undefined : await answer.json()) as Body;
}

/** The version that a case has now. */
export const versionOf = async (visitor: Visitor, id: string): Promise<number> =>
  (await api<{ version: number }>(visitor, "GET", `/cases/${id}`)).version;

/** Gives a case to whoever sits there. */
export async function takeByApi(visitor: Visitor, id: string): Promise<void> {
  const { id: reviewerId } = await api<{ id: string }>(visitor, "GET", "/me");
  await api(visitor, "POST", `/cases/${id}/assignment`, { reviewerId, version: await versionOf(visitor, id) });
}

/** Puts cases before all others, so that they come next, or back into their usual place. */
export async function putFirst(supervisor: Visitor, ids: string[], precedence = "first"): Promise<void> {
  const items = [];
  for (const id of ids) items.push({ id, version: await versionOf(supervisor, id) });
  await api(supervisor, "POST", "/case-priorities", { items, precedence });
}
