import type { Actor } from "@/features/identity/domain/actor";
import { loadWatchList } from "@/features/review/use-cases/load-watch-list";
import { screenCases } from "@/features/review/use-cases/screen-cases";
import { csvLine } from "@/lib/csv";
import type { Database } from "@/server/db";
import { done } from "./filing";

const source = "Invented for the demonstration";
/** Nobody on it exists; the second resembles two of the demonstration's applicants. */
const lines = [
  ["ref", "names", "birth", "toleranceYears", "nationality", "note", "source"],
  ["DEMO-1", "Viktor Beispielmann|Victor Beispielman", "1971-02-28", "1", "AUT", "Fictional: a lost passport", source],
  ["DEMO-2", "Imran Hosen Chowdhury|Imran Hossain Choudhury", "1991", "2", "BGD", "Fictional: a forged degree", source],
  ["DEMO-3", "范例明|Fan Liming", "1985", "3", "SGP", "Fictional: a stay that was too long", source],
];

/** A fictional watch list, loaded as an admin loads one, with the cases held against it. */
export async function fillWatchList(db: Database, actor: Actor, now: Date): Promise<void> {
  const context = { db, actor, now, locale: "en" as const, requestId: null, address: null };
  const bytes = new TextEncoder().encode(lines.map(csvLine).join(""));
  done("watch list", await loadWatchList(context, { fileName: "fictional-watch-list.csv", bytes }));
  await screenCases(db, now);
}
