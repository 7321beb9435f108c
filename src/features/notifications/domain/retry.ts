const minute = 60_000;
const hour = 60 * minute;

/** Mail older than this is of no use to anybody. */
const longest = 72 * hour;

/**
 * Seconds until the next try of a mail written `age` milliseconds ago, after so many tries; null when it is time to
 * give up. Within 30 s at first, never slower than every minute in the first ten minutes, then ever more patiently.
 */
export function secondsToNextTry(attempts: number, age: number): number | null {
  if (age > longest) return null;
  if (attempts <= 2) return 10 * attempts;
  if (age < 10 * minute) return 40;
  return age < hour ? 300 : 1_800;
}
