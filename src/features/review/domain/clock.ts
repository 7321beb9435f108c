import { clockStops, finalStatuses, type Status } from "@/features/applications/domain/lifecycle";

/** How a case stands against its target: `days` are whole ones, over it or left. */
export type Clock =
  | { state: "closed" | "stopped" | "none" | "overToday" | "today" }
  | { state: "over" | "left"; days: number };

const day = 86_400_000;
const shortly = 1;

export function clockOf({ status, dueAt }: { status: Status; dueAt: string | null }, now: Date): Clock {
  if (finalStatuses.includes(status)) return { state: "closed" };
  if (clockStops.includes(status)) return { state: "stopped" };
  if (!dueAt) return { state: "none" };
  const left = new Date(dueAt).getTime() - now.getTime();
  const days = Math.floor(Math.abs(left) / day);
  if (left < 0) return days === 0 ? { state: "overToday" } : { state: "over", days };
  return days < shortly ? { state: "today" } : { state: "left", days };
}

/** States in which somebody of the staff or outside still has something to do. */
export const openStatuses = (all: readonly Status[]): Status[] =>
  all.filter((status) => status !== "DRAFT" && !finalStatuses.includes(status));
