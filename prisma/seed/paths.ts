import type { Act } from "./acts";

/** What happens to a case, and how many days after it was begun. */
export type Step = readonly [act: Act, day: number];

const filed: Step[] = [
  ["begin", 0],
  ["file", 1],
];
const toPassport: Step[] = [...filed, ["take", 3], ["callIn", 6], ["receive", 11]];
const toGrant: Step[] = [
  ["proposeGrant", 0],
  ["confirm", 1],
  ["print", 3],
  ["handOver", 6],
];

/** The same steps, from another day on. */
const from = (day: number, steps: readonly Step[]): Step[] => steps.map(([act, at]) => [act, day + at]);

/** The roads that cases take. The present, or a story's own end, cuts them off where the case is to stand. */
export const paths = {
  draft: [["begin", 0]],
  plain: [...toPassport, ...from(14, toGrant)],
  queried: [...filed, ["take", 3], ["ask", 5], ["reply", 11], ["callIn", 13], ["receive", 18], ...from(21, toGrant)],
  interviewed: [...toPassport, ["unmask", 13], ["interview", 13], ["resume", 18], ...from(19, toGrant)],
  examined: [...toPassport, ["examine", 13], ["remark", 17], ["resume", 24], ...from(25, toGrant)],
  sentBack: [...toPassport, ["proposeGrant", 13], ["sendBack", 14], ["remark", 15], ...from(17, toGrant)],
  released: [...filed, ["take", 2], ["remark", 3], ["release", 4]],
  refused: [
    ...filed,
    ["take", 3],
    ["remark", 4],
    ["proposeRefusal", 6],
    ["confirm", 8],
    ["reconsider", 18],
    ["takeAgain", 20],
    ["upholdRefusal", 26],
  ],
  refusedLate: [...toPassport, ["proposeRefusal", 15], ["confirm", 17], ["reconsider", 24], ["takeAgain", 26]],
  silent: [...filed, ["take", 3], ["ask", 4]],
  extended: [...filed, ["take", 3], ["ask", 4], ["extend", 20]],
  absent: [...filed, ["take", 3], ["callIn", 5]],
  withdrawn: [...filed, ["take", 3], ["withdraw", 5]],
  withdrawnLate: [...toPassport, ["withdraw", 14]],
  cancelled: [...toPassport, ...from(14, toGrant), ["proposeCancellation", 40], ["cancel", 43]],
} satisfies Record<string, readonly Step[]>;

export type PathName = keyof typeof paths;
