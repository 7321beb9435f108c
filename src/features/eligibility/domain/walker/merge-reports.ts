import type { DeadEnd, WalkReport } from "./walk-draft";

/** Two parts of one run as one report: of a dead end met twice the shorter road, and unseen what neither saw. */
export function mergeReports(one: WalkReport, other: WalkReport): WalkReport {
  const ends = new Map<string, DeadEnd>();
  for (const end of [...one.deadEnds, ...other.deadEnds]) {
    const id = `${end.section} ${end.page} ${end.question ?? ""}`;
    const known = ends.get(id);
    const shorter = known && known.road.length <= end.road.length ? known : end;
    ends.set(id, { ...shorter, walks: end.walks + (known?.walks ?? 0) });
  }
  const unseenByOther = new Set(other.unseen);
  return {
    seed: one.seed,
    walks: one.walks + other.walks,
    arrived: one.arrived + other.arrived,
    deadEnds: [...ends.values()],
    unseen: one.unseen.filter((path) => unseenByOther.has(path)),
    restless: [...new Set([...one.restless, ...other.restless])],
  };
}
