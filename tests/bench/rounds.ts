import { type Bare, bareRate } from "./bare";

export type Workload = {
  name: string;
  /** The share of the bare rate that is wanted at least. */
  least: number;
  /** What each does, again and again; false when all is used up. */
  portal: (worker: number) => Promise<unknown>;
  bare: Bare;
  /** Puts right what a bare round has left behind. */
  settle?: () => Promise<void>;
  /** Undoes what a round has used up. */
  end?: () => Promise<void>;
  /** Ten at once unless told. */
  atOnce?: number;
  /** Milliseconds in which nineteen of twenty are to be answered. */
  most?: number;
};

export type Rate = { perSecond: number; p50: number; p95: number };
export type Outcome = { name: string; least: number; most?: number; portal: Rate; barePerSecond: number };

export const workers = 10;
/** So long a server that was just started becomes quicker still. */
const warmUp = 4_000;
const round = 4_000;
const bareSeconds = 2;

/** Bare, portal, bare: whatever else the machine does meanwhile meets both. */
export async function compare(workload: Workload): Promise<Outcome> {
  const { name, least, most, portal, end, atOnce = workers } = workload;
  await drive(portal, warmUp, atOnce);
  const before = await driveBare(workload);
  const measured = await drive(portal, round, atOnce);
  const after = await driveBare(workload);
  await end?.();
  return { name, least, ...(most ? { most } : {}), portal: rateOf(measured), barePerSecond: (before + after) / 2 };
}

async function driveBare({ bare, settle, atOnce = workers }: Workload): Promise<number> {
  await bare.again?.();
  const rate = await bareRate(bare, atOnce, bareSeconds);
  await settle?.();
  return rate;
}

/** The portal alone, for what is compared with itself. */
export async function portalRate({ portal, atOnce = workers }: Pick<Workload, "portal" | "atOnce">): Promise<Rate> {
  await drive(portal, warmUp, atOnce);
  return rateOf(await drive(portal, round, atOnce));
}

type Driven = { times: number[]; took: number };

/** So many at once, each beginning again as soon as it is done, for so many milliseconds. */
async function drive(act: Workload["portal"], milliseconds: number, atOnce: number): Promise<Driven> {
  const times: number[] = [];
  const began = performance.now();
  const until = began + milliseconds;
  const work = async (worker: number) => {
    for (let now = performance.now(); now < until; ) {
      if ((await act(worker)) === false) return;
      const done = performance.now();
      times.push(done - now);
      now = done;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, worker) => work(worker)));
  return { times, took: performance.now() - began };
}

function rateOf({ times, took }: Driven): Rate {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { perSecond: times.length / (took / 1_000), p50: at(0.5), p95: at(0.95) };
}
