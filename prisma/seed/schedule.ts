import type { Act } from "./acts";
import { momentAgo } from "./calendar";
import { numberFrom } from "./number-from";
import { paths } from "./paths";
import type { Story } from "./story";

export type Appointment = { act: Act; at: Date };

/** The steps that lie in the past, each at its own minute of a working day at the post. */
export function scheduleOf(story: Story, timeZone: string, now: Date): Appointment[] {
  const start = 510 + numberFrom(`${story.who}/${story.began}`, 170);
  return stepsOf(story).map(({ act, daysAgo }, index) => ({
    act,
    at: momentAgo(daysAgo, start + 23 * index, timeZone, now),
  }));
}

function stepsOf({ who, path, began, until }: Story): { act: Act; daysAgo: number }[] {
  const steps = paths[path];
  const last = until ? steps.findIndex(([act]) => act === until) : steps.length - 1;
  const passed = steps.slice(0, last + 1).map(([act, day]) => ({ act, daysAgo: began - day }));
  if (until && passed.some(({ daysAgo }) => daysAgo < 1)) throw new Error(`${who}: "${until}" still lies ahead.`);
  return passed.filter(({ daysAgo }) => daysAgo >= 1);
}
