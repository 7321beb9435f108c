import type { Form } from "./form";

/** Whether an answer's key is the one named, or stands below it: `k.degree.date` below `k.degree`. */
export const isUnder = (key: string, name: string) => key === name || key.startsWith(`${name}.`);

/** The slots whose papers prove the answer under this key, rows and members included: `work.history[1].from`. */
export function slotsProving(form: Form, place: string): string[] {
  const key = place.replace(/\[.*$/, "");
  const proves = (names: readonly string[] = []) => names.some((name) => isUnder(key, name));
  return form.top.filter(({ kind, upload }) => kind === "upload" && proves(upload?.proves)).map((slot) => slot.key);
}
